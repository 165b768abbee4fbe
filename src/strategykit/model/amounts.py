"""Numbers, times and rhythms that keep the words they were written in."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING

from strategykit.model.fields import (
    TECHNICAL,
    WITHOUT_YEAR,
    each_of,
    member,
    not_below,
    to_date,
    to_number,
    to_texts,
    to_time,
    typed,
)
from strategykit.model.refs import Refs
from strategykit.patterns import pattern
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from strategykit.model.channels import Channel

__all__ = ["Cadence", "Commitment", "Hours", "Quantity", "Stage", "When"]

_ISO_DATE = pattern(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@frozen(kw_only=True, field_transformer=typed)
class Quantity:
    """A number or a range with its unit.

    Where only `raw` is known the amount is vague: a finding, never an error.

    Examples:
        >>> Quantity(2, high=4, unit="hour", per="week").high
        4.0
    """

    low: float | None = field(kw_only=False, default=None, converter=to_number)
    """The number, or the lower end of a range."""
    high: float | None = field(default=None, converter=to_number, metadata=not_below("low"))
    """The upper end of a range."""
    unit: str | None = None
    """What is counted: `hour`, `day`, `post`, `%`, or an ISO 4217 currency such as `NOK`."""
    per: str | None = None
    """Per what: `week`, `post`, `campaign`."""
    raw: str | None = None
    """The words as they were written."""


def to_quantity(value: Quantity | float | str | None) -> Quantity | None:
    """Accept a number, or words such as `2–4 timer` and `kr 500`, for an amount."""
    if isinstance(value, str):
        from strategykit.model.reading.quantities import read_quantity

        return read_quantity(value)
    return Quantity(value) if type(value) in {int, float} else value  # type: ignore[arg-type, return-value]  # narrowed by type()


@frozen(kw_only=True, field_transformer=typed)
class When:
    """A day, a period, a deadline, or a time relative to an event.

    Examples:
        >>> When(end="2027-06-30").end.isoformat()
        '2027-06-30'
    """

    start: dt.date | None = field(kw_only=False, default=None, converter=to_date)
    """The first day."""
    end: dt.date | None = field(default=None, converter=to_date, metadata=not_below("start"))
    """The last day; a deadline has only this."""
    event: str | None = None
    """The event it hangs on: an election, a launch."""
    before: Quantity | None = field(default=None, converter=to_quantity)
    """How long before the event."""
    after: Quantity | None = field(default=None, converter=to_quantity)
    """How long after the event."""
    start_day: str | None = field(default=None, metadata=WITHOUT_YEAR)
    """The first day, of a year that is not named: `--03-01`."""
    end_day: str | None = field(default=None, metadata=WITHOUT_YEAR)
    """The last day, of a year that is not named: `--06-30` for `innen utgangen av juni`."""
    raw: str | None = None
    """The words as they were written."""


def to_when(value: When | dt.date | str | None) -> When | None:
    """Accept a day, or words such as `1. halvår 2027`, for a time."""
    day = _day(value)
    return _read_when(value, deadline=False) if day is None else When(day, end=day)


def to_whens(values: Iterable[When | dt.date | str]) -> tuple[When, ...]:
    """Accept several times, each as `to_when` does."""
    result: tuple[When, ...] = each_of(values, to_when)
    return result


def to_deadline(value: When | dt.date | str | None) -> When | None:
    """Accept a last day, or words such as `innen utgangen av juni 2027`, for a deadline."""
    day = _day(value)
    return _read_when(value, deadline=True) if day is None else When(end=day)


def _read_when(value: When | dt.date | str | None, *, deadline: bool) -> When | None:
    if isinstance(value, str):
        from strategykit.model.reading.times import read_when

        if not is_bad_date(value):  # the type check refuses it
            return read_when(value, deadline=deadline)
    return value  # type: ignore[return-value]  # a date is a day


def is_bad_date(text: str) -> bool:
    """Tell whether a text has the form of one day of a year, and there is no such day.

    Examples:
        >>> [is_bad_date(text) for text in ("2027-02-30", "31.06.2027", "2027-02-28", "i 2027")]
        [True, True, False, False]
    """
    if _ISO_DATE.fullmatch(text):
        return isinstance(to_date(text), str)
    if not (text[:1].isdecimal() and "." in text):
        return False
    from strategykit.model.reading.days import is_no_day

    return is_no_day(text)


def _day(value: object) -> dt.date | None:
    if isinstance(value, str) and value[4:5] == value[7:8] == "-" and len(value) == len("2027-06-30"):
        value = to_date(value)
    return value if type(value) is dt.date else None


@frozen(kw_only=True, field_transformer=typed)
class Cadence:
    """How often something recurs.

    Examples:
        >>> Cadence(at_least=Quantity(2, unit="post", per="week")).at_least.low
        2.0
    """

    at_least: Quantity | None = field(kw_only=False, default=None, converter=to_quantity)
    """The fewest times."""
    at_most: Quantity | None = field(default=None, converter=to_quantity)
    """The most times."""
    on: tuple[str, ...] = field(default=(), converter=to_texts)
    """Days and times: `wednesday`, `09:00`."""
    event: str | None = None
    """The event that drives it, where the calendar does not."""
    exempt: tuple[str, ...] = field(default=(), converter=to_texts)
    """What is not counted."""
    raw: str | None = None
    """The words as they were written."""


def to_cadence(value: Cadence | str | None) -> Cadence | None:
    """Accept words for a rhythm, such as `hver mandag` and `minst tre innlegg i uka`."""
    if isinstance(value, str):
        from strategykit.model.reading.rhythms import read_cadence

        return read_cadence(value)
    return value


@frozen(kw_only=True, field_transformer=typed)
class Hours:
    """When somebody is there.

    Examples:
        >>> Hours(["monday", "friday"], opens="09:00", closes="15:00").closes.isoformat()
        '15:00:00'
    """

    days: tuple[str, ...] = field(kw_only=False, default=(), converter=to_texts)
    """The days of the week, in English or the document's language."""
    opens: dt.time | None = field(default=None, converter=to_time)
    """When the hours begin."""
    closes: dt.time | None = field(default=None, converter=to_time)
    """When the hours end."""
    timezone: str | None = field(default=None, metadata=TECHNICAL)
    """An IANA time zone such as `Europe/Oslo`."""
    outside: bool = field(default=False)
    """True when what is meant is the time outside these hours."""
    suspended_by: tuple[str, ...] = field(default=(), converter=to_texts)
    """What suspends the hours: a crisis."""
    raw: str | None = None
    """The words as they were written."""


def to_hours(value: Hours | str | None) -> Hours | None:
    """Accept words for hours, such as `hverdager kl. 9–15`."""
    if isinstance(value, str):
        from strategykit.model.reading.hours import read_hours

        return read_hours(value)
    return value


class Stage(Enum):
    """Which moment a promise about time is about."""

    ALERT = "alert"
    ACKNOWLEDGE = "acknowledge"
    ASSESS = "assess"
    ANSWER = "answer"
    RESOLVE = "resolve"
    DECIDE = "decide"
    PUBLISH = "publish"


def to_stage(value: Stage | str) -> Stage:
    """Accept the member or its value."""
    return member(Stage, value)


@frozen(kw_only=True, field_transformer=typed)
class Commitment:
    """A promise about time: to acknowledge, answer, alert or decide.

    Examples:
        >>> Commitment(Stage.ANSWER, within=Quantity(4, unit="hour")).within.unit
        'hour'
    """

    stage: Stage = field(kw_only=False, default=Stage.ANSWER, converter=to_stage)
    """The moment promised."""
    within: Quantity | None = field(default=None, converter=to_quantity)
    """How soon; \"raskt\" alone is words only."""
    hours: Hours | None = field(default=None, converter=to_hours)
    """When the clock runs; None means always."""
    since: str | None = None
    """When the clock starts, if not with the message."""
    messages: tuple[str, ...] = field(default=(), converter=to_texts)
    """The message classes it covers; empty means any."""
    excludes: tuple[str, ...] = field(default=(), converter=to_texts)
    """The message classes it does not cover."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it covers; empty means all."""
