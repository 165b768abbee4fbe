"""What classes, fields, choices, units and codes are called: a table of words, as data.

Answers are told in these words, and the story takes those of choices, codes and amounts from here. The
story is told in nynorsk too: a third word stands beside the two where nynorsk differs from bokmål.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from strategykit.findings import Text
from strategykit.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from enum import Enum

__all__ = [
    "amount_words",
    "choice_words",
    "class_words",
    "field_words",
    "phrase",
    "times_words",
    "unit_words",
    "vocabulary",
    "words_for",
]


_PLACES = {"nb": 0, "no": 0, "nn": 2}
"""Where a language stands in the lists of words; all others are given English."""


def field_words(cls: type, name: str) -> Text:
    """Name a field of a class.

    Examples:
        >>> from strategykit.model import Goal
        >>> field_words(Goal, "deadline").nb
        'frist'
        >>> field_words(Goal, "brand_new").en
        'brand new'
    """
    table = _table("field")
    own = table.get(cls.__name__, {})
    return _text(own.get(name) or table.get(name), name)


def class_words(cls: type) -> Text:
    """Name a class of the model, in the definite form.

    Examples:
        >>> from strategykit.model import Goal
        >>> class_words(Goal).nb
        'målet'
    """
    return _text(_table("class").get(cls.__name__), cls.__name__)


def choice_words(choice: Enum) -> Text:
    """Name a choice of a vocabulary.

    Examples:
        >>> from strategykit.model import ChannelStatus
        >>> choice_words(ChannelStatus.DORMANT).nb
        'i dvale'
    """
    return _text(_table("choice").get(type(choice).__name__, {}).get(choice.value), str(choice.value))


def phrase(cls: type, name: str) -> Text | None:
    """Give how a field of an amount, a time or a rhythm is told, with `{}` for what it says."""
    found = _table("phrase").get(f"{cls.__name__}.{name}")
    return None if found is None else _text(found, name)


def words_for(cls: type, name: str, code: str) -> Text | None:
    """Give the words for a code that strategies write in an open field, such as `monday`.

    Examples:
        >>> from strategykit.model import Hours
        >>> words_for(Hours, "days", "monday").nb
        'mandag'
    """
    found = _codes(f"{cls.__name__}.{name}").get(code)
    return None if found is None else _text(found, code)


def unit_words(unit: str, form: str, language: str) -> str | None:
    """Give the words for a unit.

    Args:
        unit: The unit, such as `hour`.
        form: `one`, `other`, or `per` for what stands after that word.
        language: A BCP 47 tag: bokmål, nynorsk, else English.

    Examples:
        >>> unit_words("hour", "other", "nb"), unit_words("hour", "other", "nn")
        ('timer', 'timar')
    """
    found = _table("unit").get(unit)
    return None if found is None else _in(language, found[form])


def times_words(number: float, language: str) -> str | None:
    """Give the words for so many times, where there are words for that number: `once`."""
    found = _table("times").get(f"{number:g}")
    return None if found is None else _in(language, found)


def amount_words(name: str, language: str) -> str:
    """Give how a part of an amount is put together, with `{number}`, `{unit}` or `{per}` in it."""
    return _in(language, _table("amount")[name])


def vocabulary(language: str) -> Mapping[str, str]:
    """Give the words of every choice and every code, each by its key in the wording of the story.

    Args:
        language: A BCP 47 tag: bokmål, nynorsk, else English.

    Examples:
        >>> vocabulary("nb")["enum.ChannelStatus.planned"], vocabulary("en")["message.praise"]
        ('planlagt', 'praise')
        >>> vocabulary("nn")["enum.ChannelStatus.planned"]
        'planlagd'
    """
    return {key: _in(language, words) for key, words in _vocabulary()}


def _vocabulary() -> Iterator[tuple[str, list[str]]]:
    for name, choices in _table("choice").items():
        yield from ((f"enum.{name}.{value}", words) for value, words in choices.items())
    for kind in ("weekday", "message", "language"):
        yield from ((f"{kind}.{code}", words) for code, words in _table(kind).items())
    for path in (*_table("word"), "Indicator.unit"):
        yield from ((f"word.{path}.{code}", words) for code, words in _codes(path).items())


def _in(language: str, words: list[str]) -> str:
    place = _PLACES.get(language.split("-", maxsplit=1)[0].lower(), 1)
    return words[place] if place < len(words) else words[0]


def _codes(path: str) -> dict[str, Any]:
    kind = _table("coded").get(path)
    if kind == "unit":
        return {unit: forms["other"] for unit, forms in _table("unit").items()}
    found: dict[str, Any] = _table(kind) if kind else _table("word").get(path, {})
    return found


def _text(words: Any, name: str) -> Text:
    plain = name.replace("_", " ")
    nb, en = words[:2] if isinstance(words, list) else (plain, plain)
    return Text(nb=nb, en=en)


def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = _tables()[name]
    return table


@cache
def _tables() -> dict[str, Any]:
    return read_table("insight/terms")
