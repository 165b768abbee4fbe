"""Time zones: finding one, its public holidays, and its clock on the days it is changed."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Container

__all__ = ["Zone", "zone_named", "zone_of"]

_SMALLEST = dt.timedelta(microseconds=1)


@frozen
class Zone:
    """A time zone, or None for clocks of which nobody has said where they hang."""

    tz: dt.tzinfo | None = None
    """Its rules."""

    @property
    def name(self) -> str | None:
        """Its name such as `Europe/Oslo`; None where it is only a difference from UTC, or not said."""
        return self.tz.key if isinstance(self.tz, ZoneInfo) else None

    @property
    def country(self) -> str | None:
        """The country it is in, as ISO 3166 writes it."""
        from babel.core import get_global

        return get_global("zone_territories").get(self.name) if self.name else None

    @property
    def knows_holidays(self) -> bool:
        """True when it is known which days are public holidays in the zone's country."""
        return bool(self.country) and _holidays(self.country) != ()

    def is_holiday(self, day: dt.date) -> bool:
        """Tell whether a day is a public holiday in the zone's country."""
        return day in _holidays(self.country)

    def instant(self, wall: dt.datetime) -> dt.datetime:
        """Give the moment, in UTC, at which the zone's clocks show a time.

        A time they show twice is the first; one they skip is the moment at which they do.
        """
        first = _aware(wall, self._rules).astimezone(dt.UTC)
        if first.astimezone(self._rules).replace(tzinfo=None) == wall:
            return first
        return self._change(_aware(wall, self._rules, fold=1).astimezone(dt.UTC), first)

    def wall(self, moment: dt.datetime) -> dt.datetime:
        """Give the time the zone's clocks show at a moment, never earlier than they did before it.

        When they are set back, they stand still until they catch up.
        """
        local = moment.astimezone(self._rules)
        wall = local.replace(tzinfo=None, fold=0)
        earlier = _offset(_aware(wall, self._rules))
        if not local.fold or earlier <= _offset(local):
            return wall
        before = moment - (earlier - _offset(local))
        return (self._change(before, moment) + earlier).replace(tzinfo=None)

    def taken(self, at: dt.datetime) -> dt.datetime:
        """Give a moment in UTC; a time without a zone is taken to be shown by this one's clocks."""
        return at.astimezone(dt.UTC) if at.tzinfo else self.instant(at)

    def told(self, moment: dt.datetime) -> dt.datetime:
        """Give a moment as it is told here: in this zone, or bare where there is none."""
        return moment.astimezone(self.tz) if self.tz else moment.replace(tzinfo=None)

    @property
    def _rules(self) -> dt.tzinfo:
        # Clocks nobody placed run evenly, as UTC's do.
        return self.tz or dt.UTC

    def _change(self, before: dt.datetime, after: dt.datetime) -> dt.datetime:
        """Find the moment between two at which the clocks are changed."""
        new = _offset(after.astimezone(self._rules))
        while after - before > _SMALLEST:
            middle = before + (after - before) / 2
            if _offset(middle.astimezone(self._rules)) == new:
                after = middle
            else:
                before = middle
        return after


def zone_named(name: str) -> Zone | None:
    """Find a time zone by its IANA name; None where there is none.

    Examples:
        >>> zone_named("Europe/Oslo").country, zone_named("Europe/Olso")
        ('NO', None)
    """
    try:
        return Zone(ZoneInfo(name))
    except (KeyError, ValueError, OSError):  # unknown, no name at all, a folder of zones
        return None


def zone_of(at: dt.datetime) -> Zone:
    """Give the zone a moment was told in."""
    return Zone(at.tzinfo)


def _aware(wall: dt.datetime, tz: dt.tzinfo, fold: int = 0) -> dt.datetime:
    return wall.replace(tzinfo=tz, fold=fold)


def _offset(moment: dt.datetime) -> dt.timedelta:
    return moment.utcoffset() or dt.timedelta()


@cache
def _holidays(country: str | None) -> Container[dt.date]:
    import holidays

    if country is None:
        return ()
    try:
        days: Any = holidays.country_holidays(country)
    except NotImplementedError:  # a country the library does not know
        return ()
    return days  # type: ignore[no-any-return]  # a mapping of days that fills itself year by year
