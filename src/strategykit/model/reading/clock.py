"""Days of the week and times of day in words, in one language."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING

from strategykit.model.reading.tongue import WEEK, after, either
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategykit.model.reading.tongue import Tongue

__all__ = ["clock_pattern", "days", "shows_24", "time_of"]

_CLOCK = pattern(r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?(?: ?(?P<half>[ap])\.?m\.?)?")
_COUNTED_TO_24 = pattern(r"0|1[3-9]|2[0-9]")
_FULL = pattern(r"[0-9]{2}:[0-9]{2}")
_NOON = 12


def days(text: str, names: Mapping[str, tuple[str, ...]], tongue: Tongue) -> tuple[str, ...] | None:
    """Read days of the week: `mandag–fredag`, `tirsdager og torsdager`.

    Args:
        text: The words.
        names: What the days are called here.
        tongue: Their language.
    """
    found: list[str] = []
    for piece in re.split(rf", | (?:{tongue.and_}|&) ", text.lower()):
        ends = [names.get(end.removesuffix("."), ()) for end in _range(tongue).split(piece)]
        named = ends[0] if len(ends) == 1 else _stretch(ends)
        if not named:
            return None
        found += named
    return tuple(found) if len(set(found)) == len(found) else None


@cache
def _range(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf" ?- ?| (?:{either(tongue.to.split('|'))}) ")


def _stretch(ends: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    if [len(end) for end in ends] != [1, 1] or ends[0] == ends[1]:
        return ()
    start, end = (WEEK.index(day) for (day, *_) in ends)
    return WEEK[start : end + 1] if start < end else WEEK[start:] + WEEK[: end + 1]


def clock_pattern(tongue: Tongue) -> str:
    """Give a pattern for a time of day, to build upon."""
    half = "" if tongue.counts_to_24 else r"(?: ?[ap]\.?m\.?)?"
    return rf"(?:(?:{either(tongue.clock.split('|'))}) )?[0-9]{{1,2}}(?:[:.][0-9]{{2}})?{half}"


def shows_24(ends: tuple[str, ...], tongue: Tongue) -> bool:
    """Tell whether times of day are written so that hours are counted to 24: `09:00`, `13`, `kl. 9`."""
    if tongue.counts_to_24 and any(after(tongue.clock, end) for end in ends):
        return True
    told = [after(tongue.clock, end) or end for end in ends]
    return any(_COUNTED_TO_24.match(end) for end in told) or all(_FULL.fullmatch(end) for end in told)


def time_of(text: str, tongue: Tongue, *, by_24: bool) -> dt.time | None:
    """Read a time of day, or give None where it may as well be twelve hours later.

    Args:
        text: The words: `kl. 9`, `09:00`, `9 am`.
        tongue: Their language.
        by_24: True where hours are known to be counted to 24.
    """
    match = _CLOCK.fullmatch(after(tongue.clock, text) or text)
    if match is None or not (match["half"] or by_24):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] == "p" else 0)
    try:
        return dt.time(hour, minute)
    except ValueError:
        return None
