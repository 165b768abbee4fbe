"""When a clock runs: the stretches of time that hours leave open, holidays considered."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from strategykit.model.reading.tongue import WEEK
from strategykit.records import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.routing.zones import Zone
    from strategykit.model import Hours

__all__ = ["WORKING_DAYS", "Opening", "Stretch", "opening_of"]

_DAY = dt.timedelta(days=1)
_SEARCHED = 366 * 40
"""How many days are looked through before giving up."""
WORKING_DAYS = frozenset(range(5))
_SUNDAY = 6


@frozen(kw_only=True)
class Stretch:
    """Time without a break in which the clock runs."""

    day: dt.date
    """The day it begins on."""
    start: dt.datetime
    """When it begins, in UTC."""
    end: dt.datetime
    """When it ends, in UTC."""


@frozen(kw_only=True)
class Opening:
    """Hours that can be reckoned with."""

    zone: Zone
    """Where the clock hangs."""
    days: frozenset[int]
    """The days of the week, Monday 0."""
    opens: dt.timedelta = field(default=dt.timedelta())
    """When it opens, counted from midnight."""
    closes: dt.timedelta = field(default=_DAY)
    """When it closes; more than a day where that is on the next."""
    outside: bool = False
    """True when the clock runs outside the hours instead."""

    @property
    def length(self) -> dt.timedelta:
        """How long an open day is."""
        return self.closes - self.opens

    @property
    def minds_holidays(self) -> bool:
        """True when it is closed on public holidays.

        A public holiday counts as a Sunday: hours that hold on Sundays hold on it, too.
        """
        return _SUNDAY not in self.days

    def is_off(self, day: dt.date) -> bool:
        """Tell whether a day that would be open is not, because it is a public holiday."""
        return day.weekday() in self.days and self.minds_holidays and self.zone.is_holiday(day)

    def on_working_days(self) -> Opening:
        """Give the part of the hours that lies on working days."""
        return evolve(self, days=self.days & WORKING_DAYS)

    def stretches(self, moment: dt.datetime) -> Iterator[Stretch]:
        """Iterate over the stretches that end after a moment, in order; it ends after forty years."""
        if not self.outside:
            yield from (each for each in self._inside(moment) if each.end > moment)
            return
        end = self.zone.instant(dt.datetime.combine(self.zone.wall(moment).date() - _DAY * 8, dt.time()))
        for each in self._inside(end):
            if each.start > max(end, moment):
                yield Stretch(day=self.zone.wall(end).date(), start=end, end=each.start)
            end = max(end, each.end)

    def _inside(self, moment: dt.datetime) -> Iterator[Stretch]:
        first = self.zone.wall(moment).date() - _DAY  # a night shift may have begun the day before
        for count in range(_SEARCHED):
            day = first + count * _DAY
            if day.weekday() in self.days and not self.is_off(day):
                midnight = dt.datetime.combine(day, dt.time())
                start = self.zone.instant(midnight + self.opens)
                yield Stretch(day=day, start=start, end=self.zone.instant(midnight + self.closes))


def opening_of(hours: Hours, zone: Zone) -> Opening | None:
    """Give hours as they can be reckoned with; None where they are words only, or name an unknown day.

    Examples:
        >>> from strategykit import Hours
        >>> from strategykit.insight.routing.zones import Zone
        >>> opening = opening_of(Hours(["mandag", "fredag"], opens="09:00", closes="15:00"), Zone())
        >>> sorted(opening.days), str(opening.length)
        ([0, 4], '6:00:00')
        >>> opening_of(Hours(raw="når vi kan"), Zone()) is None
        True
    """
    days = frozenset(position for name in hours.days for position in _days(name))
    if any(not _days(name) for name in hours.days):
        return None
    if not hours.days and hours.opens is None and hours.closes is None:
        return None
    opens, closes = _since_midnight(hours.opens), _since_midnight(hours.closes)
    return Opening(
        zone=zone,
        days=days or frozenset(range(len(WEEK))),
        opens=opens,
        closes=closes if closes > opens else closes + _DAY,
        outside=hours.outside,
    )


def _days(name: str) -> tuple[int, ...]:
    from strategykit.model.reading.hours import read_hours

    day = name.strip().lower()
    named = (day,) if day in WEEK else read_hours(name).days
    return tuple(WEEK.index(each) for each in named if each in WEEK)


def _since_midnight(time: dt.time | None) -> dt.timedelta:
    if time is None:
        return dt.timedelta()
    return dt.timedelta(hours=time.hour, minutes=time.minute, seconds=time.second)
