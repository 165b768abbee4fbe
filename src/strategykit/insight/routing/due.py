"""When a promise about time is due."""

from __future__ import annotations

import calendar
import datetime as dt
import math
from itertools import islice
from typing import TYPE_CHECKING, Any

from strategykit.insight.routing.by_day import by_day
from strategykit.insight.routing.opening import WORKING_DAYS, Opening, opening_of
from strategykit.insight.routing.zones import Zone, zone_named, zone_of
from strategykit.insight.words import say
from strategykit.model import Commitment
from strategykit.model.arguments import taken, text_or_none
from strategykit.model.reading.tongue import WEEK
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Text
    from strategykit.insight.routing.by_day import ByDay
    from strategykit.model import Hours, Quantity

__all__ = ["Due", "due"]

_CLOCK = {"minute": dt.timedelta(minutes=1), "hour": dt.timedelta(hours=1)}
_DAY = dt.timedelta(days=1)
_DAYS = {"day": 1, "working_day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_MONTH = 30
_LONGEST = dt.timedelta(days=36525)


@frozen(kw_only=True)
class Due:
    """When a promise is due, or why that cannot be said."""

    by: dt.datetime | None = None
    """The last moment at which it is kept; None where that cannot be said."""
    unknown: Text | None = None
    """Why it cannot be said."""
    zone: str | None = None
    """The time zone it is told in; None where nobody has said which."""
    days_off: tuple[dt.date, ...] = ()
    """The public holidays on which the clock stood still."""
    holidays_unknown: bool = False
    """True where public holidays would matter, and nobody knows when they are."""
    if_suspended: dt.datetime | None = None
    """When it is due if the hours are suspended, where something can suspend them."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        return {
            "by": self.by.isoformat() if self.by else None,
            "unknown": self.unknown.in_(language) if self.unknown else None,
            "zone": self.zone,
            "days_off": [day.isoformat() for day in self.days_off],
            "holidays_unknown": self.holidays_unknown,
            "if_suspended": self.if_suspended.isoformat() if self.if_suspended else None,
        }


class _Unknown(Exception):  # noqa: N818 - never leaves this file
    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


def due(commitment: Commitment, at: dt.datetime, *, zone: str | None = None) -> Due:
    """Reckon when a promise is due.

    Minutes and hours run on the clock, and only while its hours last. A day is due at the same time
    on the next day the hours hold; a working day is one from Monday to Friday; weeks and more go by
    the calendar, to the last day of a month that is too short. The same day and the next working day
    last until the hours close, or until midnight. A public holiday counts as a Sunday. Where words
    leave a choice, the earlier time is given: who keeps it keeps the promise by every reading.

    Args:
        commitment: The promise.
        at: When the message came. Without a time zone it is taken to be local time.
        zone: The IANA time zone for a promise whose hours name none; None for that of `at`.

    Examples:
        >>> from strategykit import Commitment, Hours, Quantity
        >>> hours = Hours(
        ...     ["weekdays"], opens="08:00", closes="16:00", timezone="Europe/Oslo"
        ... )
        >>> promise = Commitment(within=Quantity(4, unit="hour"), hours=hours)
        >>> found = due(promise, dt.datetime(2027, 5, 14, 14, 30))  # a Friday; Monday is 17 May
        >>> str(found.by), [str(day) for day in found.days_off]
        ('2027-05-18 10:30:00+02:00', ['2027-05-17'])
    """
    taken(commitment, "due(commitment)", "a commitment", Commitment)
    taken(at, "due(at)", "a date with a time of day (datetime)", dt.datetime)
    text_or_none("due", zone=zone)
    try:
        return _reckoned(commitment, at, zone)
    except _Unknown as unknown:
        return Due(unknown=unknown.why)
    except OverflowError:
        return Due(
            unknown=say(
                "Fristen er for langt fram i tid til å kunne regnes ut.",
                "It is due too far ahead to be worked out.",
            )
        )


def _reckoned(commitment: Commitment, at: dt.datetime, fallback: str | None) -> Due:
    hours = commitment.hours
    day = by_day(commitment.within)
    number, unit = (0.0, "day") if day else _limit(commitment.within)
    if commitment.since:
        raise _Unknown(
            say(
                "Fristen løper ikke fra meldingen kom, men fra {since}.",
                "The clock does not run from the message but from {since}.",
                since=commitment.since,
            )
        )
    where = _zone(hours.timezone if hours else None, fallback, at)
    start = where.taken(at)
    if day is not None:
        return _end_of(day, hours, where, start)
    always = _due(number, unit, None, where, start)
    if hours is None:
        return Due(
            by=where.told(always),
            zone=where.name,
            days_off=_working_days_off(unit, where, start, always),
            holidays_unknown=unit == "working_day" and not where.knows_holidays,
        )
    opening = _opening(hours, where)
    by = _due(number, unit, opening, where, start)
    # Weeks and months go on through holidays; only where they end does one matter.
    stood = _on_the_clock(number, unit, where, start) if unit == "week" or unit in _MONTHS else start
    return Due(
        by=where.told(by),
        zone=where.name,
        days_off=() if opening.outside else tuple(_off(opening, stood, by)),
        holidays_unknown=(opening.minds_holidays or unit == "working_day") and not where.knows_holidays,
        if_suspended=where.told(always) if hours.suspended_by else None,
    )


def _end_of(day: ByDay, hours: Hours | None, zone: Zone, start: dt.datetime) -> Due:
    """Give the end of a day that is named: at its time, when the hours close, or else at midnight."""
    whole = Opening(zone=zone, days=frozenset(range(len(WEEK))))
    opening = whole if hours is None else _opening(hours, zone)
    if day.working:
        opening, whole = _working(opening, zone), _working(None, zone)
    by = _closing(day, opening, start)
    suspended = _closing(day, whole, start) if hours and hours.suspended_by else None
    if by is None:
        raise _Unknown(
            say(
                "Meldingen kom etter klokkeslettet, og det er ikke oppgitt hva som gjelder da.",
                "The message came after that time of day, and it is not stated what holds then.",
            )
        )
    return Due(
        by=zone.told(by),
        zone=zone.name,
        days_off=() if opening.outside else tuple(_off(opening, start, by)),
        holidays_unknown=opening.minds_holidays and not zone.knows_holidays,
        if_suspended=zone.told(suspended) if suspended else None,
    )


def _closing(day: ByDay, opening: Opening, start: dt.datetime) -> dt.datetime | None:
    """Give when the day ends for the promise; None where that is over when the message comes."""
    today = opening.zone.wall(start).date()
    found = (each for each in opening.stretches(start) if not day.next or each.day > today)
    stretch = next(found, None)
    if stretch is None:
        raise OverflowError
    if day.time is None:
        return stretch.end
    by = opening.zone.instant(dt.datetime.combine(stretch.day, day.time))
    return by if by >= start else None


def _opening(hours: Hours, zone: Zone) -> Opening:
    opening = opening_of(hours, zone)
    if opening is not None:
        return opening
    words = hours.raw or ", ".join(hours.days)
    if not words:
        raise _Unknown(say("Det er ikke oppgitt når fristen løper.", "It is not stated when the clock runs."))
    raise _Unknown(
        say(
            "{hours} kan ikke regnes om til dager og klokkeslett.",
            "{hours} cannot be turned into days and times.",
            hours=words,
        )
    )


def _limit(within: Quantity | None) -> tuple[float, str]:
    if within is None:
        raise _Unknown(say("Løftet har ingen frist.", "The promise has no time limit."))
    number = within.low if within.high is None else within.high
    if number is None:
        words = within.raw or within.unit or ""
        raise _Unknown(
            say(
                "{words} er ikke noen bestemt frist.",
                "{words} is no definite time.",
                words=words,
            )
        )
    unit = _unit(within.unit or "")
    if unit is None or within.per or not math.isfinite(number) or number < 0:
        raise _Unknown(say("{amount} er ikke en frist.", "{amount} is no length of time.", amount=within))
    nominal = _CLOCK.get(unit) or _DAY * (_DAYS.get(unit) or _MONTHS[unit] * _MONTH)
    if number > _LONGEST / nominal:
        raise OverflowError
    return number, unit


def _unit(written: str) -> str | None:
    from strategykit.model.reading.quantities import read_quantity

    if written in _CLOCK or written in _DAYS or written in _MONTHS:
        return written
    read = read_quantity(f"2 {written}").unit  # a unit as people write it: `timer`, `virkedager`
    return read if read in _CLOCK or read in _DAYS or read in _MONTHS else None


def _zone(own: str | None, fallback: str | None, at: dt.datetime) -> Zone:
    name = own or fallback
    found = zone_named(name) if name else zone_of(at)
    if found is None:
        raise _Unknown(say("Det finnes ingen tidssone {name}.", "There is no time zone {name}.", name=name))
    return found


def _due(number: float, unit: str, opening: Opening | None, zone: Zone, start: dt.datetime) -> dt.datetime:
    if unit == "working_day":
        opening = _working(opening, zone)
        unit = "day"
    if opening is None:
        return _on_the_clock(number, unit, zone, start)
    if unit in _CLOCK:
        return _while_open(opening, start, number * _CLOCK[unit])
    start = _while_open(opening, start, dt.timedelta())
    if unit == "day" and not opening.outside:
        return _open_days(opening, start, number)
    return _while_open(opening, _on_the_clock(number, unit, zone, start), dt.timedelta())


def _working(opening: Opening | None, zone: Zone) -> Opening:
    if opening is None or opening.outside:
        return Opening(zone=zone, days=WORKING_DAYS)
    if not opening.days & WORKING_DAYS:
        raise _Unknown(say("Fristen løper ikke på noen arbeidsdag.", "The clock runs on no working day."))
    return opening.on_working_days()


def _on_the_clock(number: float, unit: str, zone: Zone, start: dt.datetime) -> dt.datetime:
    if unit in _CLOCK:
        return start + number * _CLOCK[unit]
    size = _DAYS.get(unit) or _MONTHS[unit]
    shift, nominal = (_days_later, _DAY) if unit in _DAYS else (_months_later, _DAY * _MONTH)
    part, whole = math.modf(number * size)
    wall = zone.wall(start)
    by = zone.instant(shift(wall, int(whole)))
    # Never later than one more: months and days are not all as long.
    return min(by + part * nominal, zone.instant(shift(wall, int(whole) + 1))) if part else max(by, start)


def _days_later(wall: dt.datetime, count: int) -> dt.datetime:
    return wall + count * _DAY


def _months_later(wall: dt.datetime, count: int) -> dt.datetime:
    years, month = divmod(wall.month - 1 + count, 12)
    year, month = wall.year + years, month + 1
    if year > dt.MAXYEAR:
        raise OverflowError
    # A month without such a day: its last, the earlier of the two readings.
    return wall.replace(year=year, month=month, day=min(wall.day, calendar.monthrange(year, month)[1]))


def _while_open(opening: Opening, start: dt.datetime, left: dt.timedelta) -> dt.datetime:
    """Give the moment at which the clock has run so long."""
    for stretch in opening.stretches(start):
        begin = max(start, stretch.start)
        if begin + left <= stretch.end:
            return begin + left
        left -= stretch.end - begin
    raise OverflowError


def _open_days(opening: Opening, start: dt.datetime, number: float) -> dt.datetime:
    """Give the moment that is so many open days later, at the same time of day."""
    part, whole = math.modf(number)
    stretches = opening.stretches(start)
    first = next(stretches)
    shown = opening.zone.wall(max(start, first.start)) - dt.datetime.combine(first.day, dt.time())
    days = [first, *islice(stretches, int(whole) + 1)]
    if len(days) < whole + 2:
        raise OverflowError
    by, limit = (
        min(max(opening.zone.instant(dt.datetime.combine(each.day, dt.time()) + shown), each.start), each.end)
        for each in (days[int(whole)], days[int(whole) + 1])
    )
    return min(_while_open(opening, by, part * opening.length), limit) if part else max(by, start)


def _working_days_off(unit: str, zone: Zone, start: dt.datetime, by: dt.datetime) -> tuple[dt.date, ...]:
    if unit != "working_day":
        return ()
    return tuple(_off(Opening(zone=zone, days=WORKING_DAYS), start, by))


def _off(opening: Opening, start: dt.datetime, by: dt.datetime) -> Iterator[dt.date]:
    # What is due at midnight is due before the day that begins then.
    day, last = opening.zone.wall(start).date(), opening.zone.wall(by - dt.datetime.resolution).date()
    while day <= last:
        if opening.is_off(day):
            yield day
        day += _DAY
