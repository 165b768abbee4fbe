"""The built-in frameworks: ordered points that name what they read in a strategy."""

from __future__ import annotations

from functools import cache
from typing import Any

from strategykit.errors import UnknownNameError
from strategykit.findings import Text
from strategykit.model import Framework, FrameworkPoint, Note, NoteKind
from strategykit.model.arguments import taken
from strategykit.paths import closest
from strategykit.tables import read_table

__all__ = ["framework", "frameworks", "origin"]


def frameworks(language: str = "en") -> tuple[Framework, ...]:
    """Give the built-in frameworks.

    Args:
        language: A BCP 47 tag for names, labels and questions: Norwegian, else English.

    Examples:
        >>> [each.id for each in frameworks()][:3]
        ['five-points', 'three-part-plan', 'good-strategy']
    """
    return tuple(_framework(entry, language) for entry in _entries())


def framework(name: str, language: str = "en") -> Framework:
    """Give one of the built-in frameworks.

    Args:
        name: Its id, such as `five-points`.
        language: A BCP 47 tag for names, labels and questions: Norwegian, else English.

    Raises:
        UnknownNameError: There is no such framework; the message says which one is nearest.

    Examples:
        >>> [point.label for point in framework("five-points", "nb").points]
        ['Mål', 'Misjon og hensikt', 'Måling', 'Ansvar', 'Fordeler for kundene']
    """
    taken(name, "framework(name)", "a text", str)
    found = {each.id: each for each in frameworks(language)}
    if name not in found:
        near = closest(name, found)
        suggestion = f"did you mean {near}?" if near else f"there are {', '.join(found)}"
        raise UnknownNameError(f"there is no framework {name!r}: {suggestion}")
    return found[name]


def origin(name: str, language: str = "en") -> dict[str, str | None]:
    """Say where one of the built-in frameworks comes from: `origin`, `as_of` or `read`, and `source`.

    Args:
        name: Its id.
        language: A BCP 47 tag for the words: Norwegian, else English.

    Examples:
        >>> origin("five-points")["source"]
        'http://www.markedsheltene.no/innsikt/slik-lager-du-en-strategi-for-sosiale-medier/'
    """
    entry = next(each for each in _entries() if each["id"] == framework(name).id)
    told = {key: entry.get(key) for key in ("as_of", "read", "source")}
    return {"origin": _words(entry["origin"], language), **told}


@cache
def _entries() -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = read_table("catalog/frameworks")["framework"]
    return entries


def _framework(entry: dict[str, Any], language: str) -> Framework:
    return Framework(
        _words(entry["name"], language),
        applies_to=entry["applies_to"],
        points=[_point(point, language) for point in entry["point"]],
        id=entry["id"],
        reason=_words(entry["reason"], language) if "reason" in entry else None,
        notes=[Note(_words(entry["origin"], language), kind=NoteKind.PROVENANCE)],
    )


def _point(entry: dict[str, Any], language: str) -> FrameworkPoint:
    return FrameworkPoint(
        _words(entry["label"], language),
        questions=[_words(question, language) for question in entry["questions"]],
        reads=entry["reads"],
        checks=entry.get("checks", ()),
    )


def _words(entry: dict[str, str], language: str) -> str:
    return Text(**entry).in_(language)
