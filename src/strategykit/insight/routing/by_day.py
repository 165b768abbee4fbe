"""Promises that name a day rather than a length of time: the same day, by the next working day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.model.reading.clock import time_of
from strategykit.model.reading.norwegian import NORWEGIAN
from strategykit.patterns import pattern
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    import datetime as dt

    from strategykit.model import Quantity

__all__ = ["ByDay", "by_day"]

_LEADS = re.compile(
    r"^(?:innen|innan|senest|seinast|i løpet av|på|by|within|on|the|end of|utgangen av|\s)+\b", re.IGNORECASE
)
_AT = pattern(
    r"""\b(?:(?:innen|innan|før|senest|seinast|by|before|at)\s+)?
    (?:(?:kl\.?|klokk[ae]n?)\s*(?P<called>[0-9]{1,2}(?:[.:][0-9]{2})?)
      | (?P<full>[0-9]{2}:[0-9]{2})
      | (?P<half>[0-9]{1,2}(?:[.:][0-9]{2})?\s?[ap]\.?m\b\.?))""",
    re.VERBOSE,
)
"""A time of day that can be no other, with the word before it."""


@frozen(kw_only=True)
class ByDay:
    """The end of a day, counted from the day of the message, or a time on it."""

    next: bool
    """True for the next day, False for the same."""
    working: bool
    """True where only working days are meant."""
    time: dt.time | None = None
    """The time of day it is due; None for the end of the day."""


_SAME = ByDay(next=False, working=False)
_SAME_WORKING = ByDay(next=False, working=True)
_NEXT = ByDay(next=True, working=False)
_NEXT_WORKING = ByDay(next=True, working=True)
_WORKING_DAYS = ("virkedag", "verkedag", "arbeidsdag", "yrkedag", "hverdag", "kvardag")
_ENGLISH_WORKING_DAYS = ("working day", "business day", "weekday")
_FOLLOWING = ("neste", "påfølgende", "påfølgjande", "første", "fyrste")


def _spelt(openings: tuple[str, ...], days: tuple[str, ...], meaning: ByDay) -> dict[str, ByDay]:
    return {f"{opening} {day}": meaning for opening in openings for day in days}


_DAYS = {
    **_spelt(("samme", "same"), ("dag", "dagen"), _SAME),
    "dagen": _SAME,
    "same day": _SAME,
    "same-day": _SAME,
    **_spelt(("samme", "same"), _WORKING_DAYS, _SAME_WORKING),
    **_spelt(("same",), _ENGLISH_WORKING_DAYS, _SAME_WORKING),
    "neste dag": _NEXT,
    "dagen etter": _NEXT,
    "next day": _NEXT,
    "day after": _NEXT,
    **_spelt(_FOLLOWING, _WORKING_DAYS, _NEXT_WORKING),
    **_spelt(("next",), _ENGLISH_WORKING_DAYS, _NEXT_WORKING),
}


def by_day(within: Quantity | None) -> ByDay | None:
    """Read the words of a promise that has no number; None where they name no day.

    Examples:
        >>> from strategykit import Quantity
        >>> by_day(Quantity(raw="innen neste virkedag"))
        ByDay(next=True, working=True, time=None)
        >>> str(by_day(Quantity(raw="innen kl. 16 samme dag")).time)
        '16:00:00'
        >>> by_day(Quantity(raw="raskt")) is None
        True
    """
    if within is None or within.low is not None or within.high is not None or not within.raw:
        return None
    words = " ".join(within.raw.casefold().split()).rstrip(" .")
    day = _named(words)
    if day is not None or (at := _AT.search(words)) is None:
        return day
    day = _named(f"{words[: at.start()]} {words[at.end() :]}".strip(" ,."))
    time = time_of(at["called"] or at["full"] or at["half"], NORWEGIAN, by_24=True)
    return evolve(day, time=time) if day and time else None


def _named(words: str) -> ByDay | None:
    return _DAYS.get(_LEADS.sub("", words)) or _DAYS.get(words)
