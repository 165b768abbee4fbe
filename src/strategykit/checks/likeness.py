"""Two wordings of one goal: whether they are for the same people and say the same number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.checks.prose import Prose
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["stems_of", "unlike"]

_NUMBER = pattern(r"\d+(?:[.,]\d+)?")
_SHORTEST_STEM = 4
_ENDINGS = ("ene", "ane", "erne", "ere", "er", "ar", "en", "et", "a", "e", "ies", "es", "s", "y")


def unlike(one: str, other: str, people: frozenset[str]) -> str | None:
    """Find what one wording of a goal has and the other lacks: a number or somebody it is for.

    Args:
        one: A wording.
        other: Another wording of the same goal.
        people: The stems of whom the strategy is for.

    Examples:
        >>> people = stems_of(["Kunder", "Partnere"])
        >>> unlike("Nå kunder og partnere", "Nå kunder", people)
        'partnere'
        >>> unlike("Nå kunder og partnere.", "Nå  kunder og partnere", people) is None
        True
    """
    if one.rstrip(" .…") == other.rstrip(" .…"):
        return None
    for sought in (_numbers, partial(_mentioned, people=people)):
        here, there = sought(one), sought(other)
        alone = [word for key, word in (*here.items(), *there.items()) if (key in here) != (key in there)]
        if alone:
            return alone[0]
    return None


def stems_of(names: Iterable[str]) -> frozenset[str]:
    """Give the stems by which people are recognised in another form of their name.

    Those of several words are left out: parts of them mean something else.

    Examples:
        >>> sorted(stems_of(["Kunder", "Fremtidige kunder"]))
        ['kund']
    """
    return frozenset(_stem(name) for name in names if len(Prose(name, None).tokens) == 1)


def _numbers(text: str) -> dict[str, str]:
    return {number: number for number in _NUMBER.findall(text)}


def _stem(word: str) -> str:
    stem = word.casefold()
    for _ in range(2):
        ending = next((each for each in _ENDINGS if stem.endswith(each)), "")
        if len(stem) - len(ending) >= _SHORTEST_STEM:
            stem = stem.removesuffix(ending)
    return stem


def _mentioned(text: str, people: frozenset[str]) -> dict[str, str]:
    stems = {_stem(token): token for token in reversed(Prose(text, None).tokens)}
    return {stem: token for stem, token in stems.items() if stem in people}
