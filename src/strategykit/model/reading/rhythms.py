"""Rhythms in words: `hver mandag`, `minst tre innlegg i uka`, `twice a week`."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from strategykit.model.amounts import Cadence, Quantity
from strategykit.model.reading.clock import clock_pattern, days, shows_24, time_of
from strategykit.model.reading.quantities import amount
from strategykit.model.reading.tongue import after, agreed, plain
from strategykit.records import evolve

if TYPE_CHECKING:
    from strategykit.model.reading.tongue import Tongue

__all__ = ["read_cadence"]


def read_cadence(words: str) -> Cadence:
    """Read a rhythm and keep its words; what cannot be read is words only.

    Examples:
        >>> read_cadence("minst tre innlegg i uka").at_least
        Quantity(low=3.0, high=None, unit='post', per='week', raw=None)
        >>> read_cadence("every Wednesday at 09:00").on
        ('wednesday', '09:00')
    """
    found = agreed(partial(_cadence, plain(words)))
    return Cadence(raw=words) if found is None else evolve(found, raw=words)


def _cadence(text: str, tongue: Tongue) -> Cadence | None:
    if (rest := after(tongue.at_least, text)) is not None:
        least = _rate(rest, tongue)
        return Cadence(least) if least and least.high is None else None
    if (rest := after(tongue.at_most, text)) is not None:
        most = _rate(rest, tongue)
        return Cadence(at_most=most) if most and most.high is None else None
    rate = _rate(text, tongue)
    return _exactly(rate) if rate else _at_times(text.lower(), tongue)


def _exactly(rate: Quantity) -> Cadence:
    most = rate if rate.high is None else evolve(rate, low=rate.high, high=None)
    return Cadence(evolve(rate, high=None), at_most=most)


def _rate(text: str, tongue: Tongue) -> Quantity | None:
    unit = tongue.rhythm.get(text.lower())
    found = amount(text, tongue) if unit is None else Quantity(1, per=unit)
    return found if found and found.per else None


def _at_times(text: str, tongue: Tongue) -> Cadence | None:
    match = _with_clock(tongue).fullmatch(text)
    said = match["clock"] if match else None
    what = match["what"] if match else text
    clock: tuple[str, ...] = ()
    if said:
        time = time_of(said, tongue, by_24=tongue.counts_to_24 or shows_24((said,), tongue))
        if time is None:
            return None
        clock = (time.isoformat("minutes"),)
    if said and what in tongue.rhythm:
        return evolve(_exactly(Quantity(1, per=tongue.rhythm[what])), on=clock)
    on = _days(what, tongue)
    return Cadence(on=[*on, *clock]) if on else None


def _days(text: str, tongue: Tongue) -> tuple[str, ...] | None:
    each = days(after(tongue.on, text) or text, tongue.each_weekday, tongue)
    every = after(tongue.every, text)
    return days(every, tongue.weekdays, tongue) if each is None and every else each


@cache
def _with_clock(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"(?P<what>.+?),? (?P<clock>{clock_pattern(tongue)})")
