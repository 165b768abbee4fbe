"""Promises are due when a careful person would say: hours, weekends, holidays and the clock's changes."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategykit.insight.due import Due, due
from strategykit.model import Commitment, Hours, Quantity

OSLO = ZoneInfo("Europe/Oslo")
OFFICE = Hours(
    ["monday", "tuesday", "wednesday", "thursday", "friday"],
    opens="08:00",
    closes="16:00",
    timezone="Europe/Oslo",
)


def reckoned(limit: str | Quantity, hours: Hours | None, at: str) -> Due:
    return due(Commitment(within=limit, hours=hours), dt.datetime.fromisoformat(at), zone="Europe/Oslo")


def by(limit: str | Quantity, hours: Hours | None, at: str) -> str:
    found = reckoned(limit, hours, at)
    assert found.by is not None, found.unknown
    return found.by.replace(tzinfo=None).isoformat(" ", "minutes")


# In 2027 Easter Sunday is 28 March; 6 May is Ascension Day; 17 May is a Monday. Clocks change on 28 March
# and 31 October.
@pytest.mark.parametrize(
    ("limit", "hours", "at", "expected"),
    [
        ("4 timer", None, "2027-01-15 14:30", "2027-01-15 18:30"),
        ("4 timer", OFFICE, "2027-01-13 09:00", "2027-01-13 13:00"),
        ("4 timer", OFFICE, "2027-01-13 12:00", "2027-01-13 16:00"),
        ("4 timer", OFFICE, "2027-01-13 14:30", "2027-01-14 10:30"),
        ("4 timer", OFFICE, "2027-01-13 06:00", "2027-01-13 12:00"),
        ("4 timer", OFFICE, "2027-01-13 16:00", "2027-01-14 12:00"),
        ("4 timer", OFFICE, "2027-01-15 14:30", "2027-01-18 10:30"),  # over the weekend
        ("4 timer", OFFICE, "2027-05-14 14:30", "2027-05-18 10:30"),  # and over 17 May
        ("4 timer", OFFICE, "2027-03-24 14:30", "2027-03-30 10:30"),  # and over Easter
        ("24 timer", OFFICE, "2027-01-13 09:00", "2027-01-18 09:00"),  # three open days
        ("2–4 timer", OFFICE, "2027-01-13 09:00", "2027-01-13 13:00"),
        ("inntil 4 timer", OFFICE, "2027-01-13 09:00", "2027-01-13 13:00"),
        ("innen én arbeidsdag", None, "2027-01-15 14:30", "2027-01-18 14:30"),
        ("innen én arbeidsdag", OFFICE, "2027-05-14 14:30", "2027-05-18 14:30"),
        ("innen én arbeidsdag", OFFICE, "2027-01-16 11:00", "2027-01-19 08:00"),  # it begins on Monday
        ("et døgn", None, "2027-05-14 14:30", "2027-05-15 14:30"),
        ("2 dager", OFFICE, "2027-01-15 14:30", "2027-01-19 14:30"),
        ("1,5 dager", OFFICE, "2027-01-13 09:00", "2027-01-14 13:00"),
        ("en uke", OFFICE, "2027-01-13 09:00", "2027-01-20 09:00"),
        ("en uke", OFFICE, "2027-04-29 09:00", "2027-05-07 08:00"),  # the day it ends on is a holiday
        ("en måned", None, "2027-01-13 09:00", "2027-02-13 09:00"),
        ("en måned", None, "2027-01-31 09:00", "2027-03-01 00:00"),  # February ends before its 31st
        ("et kvartal", None, "2027-11-13 09:00", "2028-02-13 09:00"),
        (Quantity(2, unit="timer"), OFFICE, "2027-01-13 09:00", "2027-01-13 11:00"),
        (Quantity(0, unit="hour"), OFFICE, "2027-01-16 11:00", "2027-01-18 08:00"),
        ("1 time", None, "2027-03-28 01:30", "2027-03-28 03:30"),  # the clock jumps over an hour
        ("1 time", None, "2027-10-31 01:30", "2027-10-31 02:30"),
        ("2 timer", None, "2027-10-31 01:30", "2027-10-31 02:30"),  # and shows one twice
        ("24 timer", None, "2027-03-27 12:00", "2027-03-28 13:00"),
        ("1 dag", None, "2027-03-27 12:00", "2027-03-28 12:00"),
        ("1 dag", None, "2027-03-27 02:30", "2027-03-28 03:00"),  # half past two does not exist
    ],
)
def test_it_is_due_when_a_careful_person_would_say(
    limit: str | Quantity, hours: Hours | None, at: str, expected: str
) -> None:
    assert by(limit, hours, at) == expected


@pytest.mark.parametrize(
    ("hours", "at", "expected"),
    [
        (Hours(opens="08:00", closes="22:00"), "2027-05-17 21:30", "2027-05-18 08:30"),  # open on holidays
        (Hours(["weekdays"]), "2027-05-14 23:30", "2027-05-18 00:30"),
        (Hours(["lørdag", "søndag"], opens="10:00"), "2027-05-14 14:30", "2027-05-15 11:00"),
        (Hours(["monday"], opens="22:00", closes="06:00"), "2027-01-19 05:30", "2027-01-25 22:30"),
        (
            Hours(["weekdays"], opens="08:00", closes="16:00", outside=True),
            "2027-01-15 15:30",
            "2027-01-15 17:00",
        ),
        (
            Hours(["weekdays"], opens="08:00", closes="16:00", outside=True),
            "2027-01-15 16:30",
            "2027-01-15 17:30",
        ),
        (Hours(["weekdays"], opens="08:00", closes="00:00"), "2027-01-15 23:30", "2027-01-18 08:30"),
    ],
)
def test_the_clock_runs_while_the_hours_last(hours: Hours, at: str, expected: str) -> None:
    assert by("1 time", hours, at) == expected


def test_holidays_on_which_the_clock_stood_still_are_told() -> None:
    assert reckoned("4 timer", OFFICE, "2027-03-24 14:30").days_off == (
        dt.date(2027, 3, 25),
        dt.date(2027, 3, 26),
        dt.date(2027, 3, 29),
    )
    assert reckoned("4 timer", OFFICE, "2027-01-15 14:30").days_off == ()
    assert reckoned("4 timer", None, "2027-05-16 22:30").days_off == ()


def test_a_country_of_its_own_has_its_own_holidays() -> None:
    hours = Hours(["weekdays"], opens="09:00", closes="17:00", timezone="Europe/Stockholm")
    found = due(Commitment(within="1 time", hours=hours), dt.datetime.fromisoformat("2027-05-17 09:00"))
    assert found.by == dt.datetime(2027, 5, 17, 10, 0, tzinfo=ZoneInfo("Europe/Stockholm"))


def test_the_hours_say_which_time_zone_and_an_aware_time_is_kept() -> None:
    at = dt.datetime(2027, 1, 13, 13, 30, tzinfo=dt.UTC)  # half past two in Oslo
    found = due(Commitment(within="4 timer", hours=OFFICE), at, zone="America/New_York")
    assert found.by == dt.datetime(2027, 1, 14, 10, 30, tzinfo=OSLO)
    assert found.zone == "Europe/Oslo"


def test_without_a_zone_it_is_local_time_without_holidays() -> None:
    hours = Hours(["weekdays"], opens="08:00", closes="16:00")
    found = due(Commitment(within="4 timer", hours=hours), dt.datetime.fromisoformat("2027-05-14 14:30"))
    assert (found.by, found.zone) == (dt.datetime.fromisoformat("2027-05-17 10:30"), None)


def test_what_suspends_the_hours_gives_a_second_time() -> None:
    hours = Hours(["weekdays"], opens="08:00", closes="16:00", suspended_by=["crisis"])
    found = reckoned("4 timer", hours, "2027-01-15 14:30")
    assert found.if_suspended == dt.datetime(2027, 1, 15, 18, 30, tzinfo=OSLO)


@pytest.mark.parametrize(
    "commitment",
    [
        Commitment(),
        Commitment(within="raskt"),
        Commitment(within="2 innlegg"),
        Commitment(within=Quantity(2, unit="hour", per="week")),
        Commitment(within=Quantity(-1, unit="hour")),
        Commitment(within=Quantity(1e300, unit="hour")),
        Commitment(within=Quantity(10_000, unit="year")),
        Commitment(within=Quantity(36_000, unit="day"), hours=OFFICE),
        Commitment(within="4 timer", since="saken er ferdig utredet"),
        Commitment(within="4 timer", hours=Hours(raw="når vi er på jobb")),
        Commitment(within="4 timer", hours=Hours(["onsdagg"])),
        Commitment(within="4 timer", hours=Hours()),
        Commitment(within="4 timer", hours=Hours(opens="08:00", closes="08:00", outside=True)),
        Commitment(within="en arbeidsdag", hours=Hours(["saturday"])),
        *(
            Commitment(within="4 timer", hours=Hours(["monday"], timezone=zone))
            for zone in ("Europe/Olso", "Europe", "../../etc/passwd", "/etc/localtime")
        ),
    ],
)
def test_what_cannot_be_reckoned_says_why(commitment: Commitment) -> None:
    found = due(commitment, dt.datetime.fromisoformat("2027-01-13 09:00"))
    assert found.by is None
    assert found.unknown is not None
    assert found.unknown.nb[-1] == found.unknown.en[-1] == "."


@pytest.mark.parametrize("end", ["9999-12-31 23:59:59", "0001-01-01 00:00:00", "9999-12-31 23:59:59+00:00"])
def test_the_ends_of_the_calendar_are_no_crash(end: str) -> None:
    at = dt.datetime.fromisoformat(end)
    for hours in (None, OFFICE):
        found = due(Commitment(within="2 dager", hours=hours), at, zone="Europe/Oslo")
        assert found.by is None or found.by.replace(tzinfo=None) >= at.replace(tzinfo=None)


def test_an_hour_shown_twice_turns_nothing_around() -> None:
    before, after = (
        dt.datetime(2027, 10, 31, 0, 59, tzinfo=dt.UTC),
        dt.datetime(2027, 10, 31, 1, 0, tzinfo=dt.UTC),
    )
    first, second = (moment(1, "day", None, at) for at in (before, after))  # 02:59, and 02:00 once more
    assert first is not None
    assert second is not None
    assert (first.hour, first.minute, second.hour) == (2, 59, 3)


def test_a_part_of_a_month_is_no_longer_than_the_month() -> None:
    february = dt.datetime(2027, 2, 1, tzinfo=dt.UTC)
    part, whole = moment(0.99, "month", None, february), moment(1, "month", None, february)
    assert part is not None
    assert part == whole


MOMENTS = st.datetimes(
    dt.datetime.fromisoformat("2026-12-01"),
    dt.datetime.fromisoformat("2028-02-01"),
    timezones=st.just(dt.UTC),
)
DAYS = st.lists(
    st.sampled_from(["monday", "tuesday", "thursday", "friday", "saturday", "sunday"]), max_size=6
)
TIMES = st.none() | st.times().map(lambda time: time.replace(microsecond=0))
HOURS = st.none() | st.builds(
    Hours,
    DAYS.map(lambda days: tuple(dict.fromkeys(days))),
    opens=TIMES,
    closes=TIMES,
    outside=st.booleans(),
    timezone=st.sampled_from(["Europe/Oslo", "America/New_York"]),
)
UNITS = st.sampled_from(["minute", "hour", "day", "working_day", "week", "month", "quarter"])
NUMBERS = st.integers(0, 60) | st.floats(0, 60)
NEAR = st.timedeltas(dt.timedelta(), dt.timedelta(hours=3)) | st.timedeltas(
    dt.timedelta(), dt.timedelta(days=9)
)
# Half an hour around the changes of the clock, where an hour is skipped or shown twice.
CHANGES = st.builds(
    lambda change, away: change + away,
    st.sampled_from(
        [dt.datetime(2027, 3, 28, 1, tzinfo=dt.UTC) + dt.timedelta(days=days) for days in (0, -1, -7)]
        + [dt.datetime(2027, 10, 31, 1, tzinfo=dt.UTC) + dt.timedelta(days=days) for days in (0, -1, -7)]
    ),
    st.timedeltas(dt.timedelta(hours=-2), dt.timedelta(hours=2)),
)


def moment(number: float, unit: str, hours: Hours | None, at: dt.datetime) -> dt.datetime | None:
    return due(Commitment(within=Quantity(number, unit=unit), hours=hours), at, zone="Europe/Oslo").by


@settings(deadline=None)
@given(NUMBERS, UNITS, HOURS, MOMENTS | CHANGES)
def test_nothing_is_due_before_it_came(
    number: float, unit: str, hours: Hours | None, at: dt.datetime
) -> None:
    found = moment(number, unit, hours, at)
    assert found is None or found.astimezone(dt.UTC) >= at


@settings(deadline=None)
@given(NUMBERS, UNITS, HOURS, MOMENTS | CHANGES, NEAR)
def test_what_comes_later_is_never_due_earlier(
    number: float, unit: str, hours: Hours | None, at: dt.datetime, later: dt.timedelta
) -> None:
    first, second = moment(number, unit, hours, at), moment(number, unit, hours, at + later)
    assert (first is None) == (second is None)
    if first and second:
        assert first.astimezone(dt.UTC) <= second.astimezone(dt.UTC)


@settings(deadline=None)
@given(NUMBERS, NUMBERS, UNITS, HOURS, MOMENTS | CHANGES)
def test_a_longer_limit_is_never_due_earlier(
    one: float, other: float, unit: str, hours: Hours | None, at: dt.datetime
) -> None:
    first, second = (moment(number, unit, hours, at) for number in sorted((one, other)))
    if first and second:
        assert first.astimezone(dt.UTC) <= second.astimezone(dt.UTC)


@settings(deadline=None)
@given(st.integers(0, 200), st.integers(0, 200), MOMENTS)
def test_staffed_hours_add_up(one: int, other: int, at: dt.datetime) -> None:
    halfway = moment(one, "hour", OFFICE, at)
    assert halfway is not None
    assert moment(other, "hour", OFFICE, halfway) in {
        moment(one + other, "hour", OFFICE, at),
        moment(0, "hour", OFFICE, halfway),  # the end of one open day is the start of the next
    }


@settings(deadline=None)
@given(NUMBERS, MOMENTS)
def test_with_office_hours_it_is_due_in_the_office(number: float, at: dt.datetime) -> None:
    found = moment(number, "hour", OFFICE, at)
    assert found is not None
    local = found.astimezone(OSLO)
    assert local.weekday() < 5
    assert dt.time(8) <= local.time() <= dt.time(16)
