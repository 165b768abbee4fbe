"""What a language brings to the reading of amounts and times: its words, as a table."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = [
    "DURATIONS",
    "WEEK",
    "Tongue",
    "after",
    "agreed",
    "by_word",
    "either",
    "numbered",
    "phrases",
    "plain",
    "tongues",
]

K = TypeVar("K")
T = TypeVar("T")

LONGEST = 100
"""A longer text is no phrase but prose."""

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""The days of the week, as the model calls them."""

DURATIONS = frozenset(
    {"minute", "hour", "day", "working_day", "week", "month", "quarter", "half_year", "year"}
)
"""The units of time."""

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_FULL_STOP = re.compile(r"(?<=[^\W\d_])\.$")


@frozen(kw_only=True, eq=False)
class Tongue:
    """The words of one language, in lower case; where a text is given, its words stand between bars."""

    numbers: Mapping[str, float]
    """Number words."""
    articles: frozenset[str]
    """Those that are a number only before what is counted: `en`, `a`."""
    times: Mapping[str, str]
    """Words for a number of times: `twice`."""
    thousands: str
    """The mark between thousands, where it is no space."""
    scales: Mapping[str, float]
    """What a number is multiplied by: `mill`."""
    units: Mapping[str, str]
    """What is counted, as in `Quantity.unit`; the empty text for times over (`ganger`)."""
    money: Mapping[str, str]
    """What currencies are called."""
    per: Mapping[str, str]
    """The end of a rate: `i uka`, `per innlegg`."""
    rhythm: Mapping[str, str]
    """What is a rhythm by itself: `ukentlig`, `hver uke`."""
    months: Mapping[str, int]
    """The months."""
    short_months: Mapping[str, int]
    """The months cut short, which are read beside a day only: `jul` is Christmas, too."""
    parts: Mapping[str, int]
    """Parts of a year, and how many make one."""
    ordinals: Mapping[str, int]
    """The words for first to fourth; `1.` and `1st` need none."""
    weekdays: Mapping[str, tuple[str, ...]]
    """The days of the week, and what several of them are called."""
    each_weekday: Mapping[str, tuple[str, ...]]
    """The forms that say every one of them: `mandager`."""
    dates: tuple[str, ...]
    """How a date with a month in words is written, with `{months}`, `{year}` and the groups d, m and y."""
    week: str | None
    """How a numbered week is called, where ISO weeks are what people count by."""
    to: str
    between: str
    and_: str
    from_: str
    from_on: str
    through: str
    during: str
    by: str
    end: str
    """What is a last day where a deadline is asked for, and late in a period elsewhere."""
    by_end: str
    of: str
    within: str
    at_least: str
    at_most: str
    every: str
    on: str
    clock: str
    """What stands before a time of day."""
    counts_to_24: bool
    """True where hours are always counted to 24."""


def plain(words: str) -> str:
    """Even out spaces, dashes and the full stop; a text too long to be a phrase becomes empty.

    Examples:
        >>> plain("kr 1\N{NARROW NO-BREAK SPACE}500–2 000 ")
        'kr 1 500-2 000'
    """
    if len(words) > LONGEST:
        return ""
    text = " ".join(unicodedata.normalize("NFC", words).translate(_DASHES).split())
    return _FULL_STOP.sub("", text)


def agreed(read: Callable[[Tongue], T | None]) -> T | None:
    """Give the one reading the languages agree on, or None.

    Args:
        read: Reads in one language, or gives None.
    """
    first, second = map(read, tongues())
    if first is None or second is None:
        return second if first is None else first
    return first if first == second else None


def tongues() -> tuple[Tongue, Tongue]:
    """Give the languages there are."""
    from strategykit.model.reading.english import ENGLISH
    from strategykit.model.reading.norwegian import NORWEGIAN

    return NORWEGIAN, ENGLISH


def after(words: str, text: str) -> str | None:
    """Give what comes after any of the words, or None where the text begins with none of them.

    Examples:
        >>> after("innen|senest innen", "Senest innen 24 timer")
        '24 timer'
    """
    match = _opening(words).fullmatch(text)
    return match["rest"] if match else None


@cache
def _opening(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{either(words.split('|'))}) (?P<rest>.+)", re.IGNORECASE)


def either(words: Iterable[str]) -> str:
    """Give a pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def by_word(table: Mapping[K, str]) -> dict[str, K]:
    """Turn a table round: from what a thing is called, with bars between, to the thing.

    Examples:
        >>> by_word({"week": "uke|veke"})
        {'uke': 'week', 'veke': 'week'}
    """
    return {word: key for key, words in table.items() for word in words.split("|")}


def numbered(words: str) -> dict[str, int]:
    """Number the words, from 1.

    Examples:
        >>> numbered("januar|februar")
        {'januar': 1, 'februar': 2}
    """
    return {word: number for number, word in enumerate(words.split("|"), start=1)}


def phrases(openings: str, nouns: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Put each opening before each noun.

    Examples:
        >>> phrases("per|i", [{"uke": "week"}])
        {'per uke': 'week', 'i uke': 'week'}
    """
    return {
        f"{opening} {noun}": unit
        for opening in openings.split("|")
        for table in nouns
        for noun, unit in table.items()
    }
