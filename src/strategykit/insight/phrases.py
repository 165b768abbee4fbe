"""Turns of phrase that several answers use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit import paths
from strategykit.findings import Text
from strategykit.insight.words import quoted, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.paths import Path

__all__ = ["any_of", "at", "capital", "either", "together"]


def any_of(words: Iterable[str]) -> Text:
    """List conditions of which one is enough, quoted."""
    return either([quoted(each) for each in words])


def either(items: list[Text]) -> Text:
    """List what is one or the other."""
    *most, last = items
    listed = Text(nb=", ".join(each.nb for each in most), en=", ".join(each.en for each in most))
    return say("{most} eller {last}", "{most} or {last}", most=listed, last=last) if most else last


def together(conditions: tuple[Text, ...]) -> Text:
    """List conditions that all have to hold."""
    nb, en = (", ".join(each.in_(language) for each in conditions) for language in ("nb", "en"))
    return Text(nb=nb, en=en)


def at(words: Text, path: Path) -> Text:
    """Give words with the place in the strategy they come from."""
    place = paths.readable(path)
    return Text(nb=f"{words.nb} ({place})", en=f"{words.en} ({place})")


def capital(words: Text) -> Text:
    """Begin with a capital letter."""
    return Text(nb=words.nb[:1].upper() + words.nb[1:], en=words.en[:1].upper() + words.en[1:])
