"""Promises are due when a careful person would say: hours, weekends, holidays and the clock's changes."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategykit.insight.routing.due import Due, due
from strategykit.insight.routing.route import route
from strategykit.model import Channel, Commitment, Document, Hours, Quantity, Strategy

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
        ("en måned", None, "2027-01-31 09:00", "2027-02-28 09:00"),  # February ends before its 31st
        ("en måned", None, "2027-01-29 09:00", "2027-02-28 09:00"),
        ("en måned", None, "2028-01-29 09:00", "2028-02-29 09:00"),
        ("1 måned", None, "2027-03-31 10:00", "2027-04-30 10:00"),
        ("1 måned", OFFICE, "2027-03-31 10:00", "2027-04-30 10:00"),  # a Friday
        ("1 måned", OFFICE, "2027-01-29 10:00", "2027-03-01 08:00"),  # 28 February is a Sunday
        ("et kvartal", None, "2027-11-30 10:00", "2028-02-29 10:00"),
        ("et kvartal", OFFICE, "2027-03-31 10:00", "2027-06-30 10:00"),
        ("et halvår", None, "2027-08-31 10:00", "2028-02-29 10:00"),
        ("et år", None, "2028-02-29 10:00", "2029-02-28 10:00"),
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


@pytest.mark.parametrize(
    ("words", "hours", "at", "expected"),
    [
        ("samme dag", None, "2027-05-14T15:00", "2027-05-15T00:00"),
        ("samme dag", "hverdager kl. 8–16", "2027-05-14T15:00", "2027-05-14T16:00"),
        (
            "samme dag",
            "hverdager kl. 8–16",
            "2027-05-14T17:00",
            "2027-05-18T16:00",
        ),  # past Whitsun and 17 May
        ("Same day", "hverdager kl. 8–16", "2027-05-14T15:00", "2027-05-14T16:00"),
        ("i løpet av dagen", None, "2027-05-14T15:00", "2027-05-15T00:00"),
        ("neste dag", None, "2027-05-14T15:00", "2027-05-16T00:00"),
        ("dagen etter", "hverdager kl. 8–16", "2027-05-13T15:00", "2027-05-14T16:00"),
        ("innen neste virkedag", None, "2027-05-14T15:00", "2027-05-19T00:00"),
        ("innen neste virkedag", "hverdager kl. 8–16", "2027-05-13T15:00", "2027-05-14T16:00"),
        ("samme dagen", None, "2027-05-14T15:00", "2027-05-15T00:00"),
        ("same dagen", "kvardagar kl. 8–16", "2027-05-14T15:00", "2027-05-14T16:00"),
        ("på dagen", "hverdager kl. 8–16", "2027-05-14T15:00", "2027-05-14T16:00"),
        ("same dag", None, "2027-05-14T15:00", "2027-05-15T00:00"),
        ("innan neste kvardag", None, "2027-05-14T15:00", "2027-05-19T00:00"),
        ("same yrkedag", None, "2027-05-14T15:00", "2027-05-15T00:00"),
        ("same yrkedag", None, "2027-05-15T15:00", "2027-05-19T00:00"),  # a Saturday is none
        ("samme virkedag", "alle dager kl. 8–16", "2027-05-15T15:00", "2027-05-18T16:00"),
        ("innan neste yrkedag", None, "2027-03-24T15:00", "2027-03-31T00:00"),  # past Easter
        ("Senest neste arbeidsdag.", None, "2026-12-31T15:00", "2027-01-05T00:00"),
        ("by the next working day", None, "2026-12-31T15:00", "2027-01-05T00:00"),
        ("next business day", None, "2027-10-29T15:00", "2027-11-02T00:00"),  # past the clock’s change
        ("innen kl. 16 samme dag", None, "2027-05-14T10:00", "2027-05-14T16:00"),
        ("Samme dag, senest kl. 16.30.", None, "2027-05-14T16:30", "2027-05-14T16:30"),
        ("innan klokka 12 neste yrkedag", None, "2027-03-24T15:00", "2027-03-30T12:00"),  # past Easter
        ("neste virkedag før kl. 10", "hverdager kl. 8–16", "2027-05-14T15:00", "2027-05-18T10:00"),
        ("innen kl. 12 samme dag", "hverdager kl. 8–16", "2027-05-14T17:00", "2027-05-18T12:00"),
        ("by 4 pm the same day", None, "2027-05-14T10:00", "2027-05-14T16:00"),
        ("the same day by 4:30 p.m.", None, "2027-05-14T10:00", "2027-05-14T16:30"),
        ("by 16:00 on the same day", None, "2027-05-14T10:00", "2027-05-14T16:00"),
        ("by 9 am the next working day", None, "2026-12-31T15:00", "2027-01-04T09:00"),
        ("same day, before 12 pm", None, "2027-05-14T10:00", "2027-05-14T12:00"),
    ],
)
def test_a_promise_for_a_day_lasts_until_the_day_is_over(
    words: str, hours: str | None, at: str, expected: str
) -> None:
    promise = Commitment(within=words, hours=hours)
    found = due(promise, dt.datetime.fromisoformat(at), zone="Europe/Oslo")
    assert found.by is not None
    assert found.by.replace(tzinfo=None).isoformat(timespec="minutes") == expected


def test_a_time_that_is_over_when_the_message_comes_is_not_moved_to_another_day() -> None:
    promise = Commitment(within="innen kl. 16 samme dag")
    found = due(promise, dt.datetime.fromisoformat("2027-05-14T17:00"), zone="Europe/Oslo")
    assert found.by is None
    assert found.unknown is not None
    assert found.unknown.nb.startswith("Meldingen kom etter klokkeslettet")


@pytest.mark.parametrize(
    "words", ["innen kl. 16", "by 4 the same day", "innen kl. 25 samme dag", "kl. 4 eller 5"]
)
def test_a_time_without_a_day_or_that_may_be_another_is_not_read(words: str) -> None:
    found = due(Commitment(within=words), dt.datetime.fromisoformat("2027-05-14T10:00"), zone="Europe/Oslo")
    assert found.by is None


def test_a_promise_for_a_day_says_what_it_cannot_reckon_and_what_suspends_it() -> None:
    friday = dt.datetime.fromisoformat("2027-05-14T17:00")
    hours = Hours(["weekdays"], opens="08:00", closes="16:00", suspended_by=["crisis"])
    found = due(Commitment(within="samme dag", hours=hours), friday, zone="Europe/Oslo")
    assert str(found.if_suspended) == "2027-05-15 00:00:00+02:00"
    assert due(Commitment(within="samme dag", hours="når vi kan"), friday).unknown is not None
    assert due(Commitment(within="samme dag eller så"), friday).unknown is not None
    weekend = Hours(["saturday"], opens="08:00", closes="16:00")
    assert due(Commitment(within="neste virkedag", hours=weekend), friday).unknown is not None


def test_what_is_due_at_midnight_is_not_told_as_the_day_after() -> None:
    strategy = Strategy(
        "S",
        document=Document("S", language="nb"),
        channels=[Channel("Facebook", commitments=[Commitment(within="innen neste virkedag")])],
    )
    found = route(
        strategy, message="question", channel="facebook", at=dt.datetime.fromisoformat("2027-05-14T15:00")
    )
    assert "Svar «innen neste virkedag»: senest tirsdag 18. mai 2027 kl. 24:00. Helligdager" in found.text(
        "nb"
    )
    assert "by the end of Tuesday 18 May 2027. Public holidays do not count: 17 May." in found.text("en")
    assert "hvor fort" not in found.text("nb").casefold()


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
BY_DAYS = st.sampled_from(["minute", "hour", "day", "working_day", "week"])
BY_MONTHS = st.sampled_from(["month", "quarter", "half_year"])
UNITS = BY_DAYS | BY_MONTHS
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
@given(NUMBERS, BY_DAYS, HOURS, MOMENTS | CHANGES, NEAR)
def test_what_comes_later_is_never_due_earlier(
    number: float, unit: str, hours: Hours | None, at: dt.datetime, later: dt.timedelta
) -> None:
    first, second = moment(number, unit, hours, at), moment(number, unit, hours, at + later)
    assert (first is None) == (second is None)
    if first and second:
        assert first.astimezone(dt.UTC) <= second.astimezone(dt.UTC)


@settings(deadline=None)
@given(NUMBERS, BY_MONTHS, MOMENTS | CHANGES, NEAR)
def test_the_last_days_of_a_long_month_share_one_day_and_turn_nothing_else_around(
    number: float, unit: str, at: dt.datetime, later: dt.timedelta
) -> None:
    first, second = moment(number, unit, None, at), moment(number, unit, None, at + later)
    assert first is not None
    assert second is not None
    # What came late on the 30th is due later in the day than what came early on the 31st.
    assert first.astimezone(dt.UTC) <= second.astimezone(dt.UTC) + dt.timedelta(hours=25)


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
