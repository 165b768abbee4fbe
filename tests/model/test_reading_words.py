"""Words become values, keep their words, and what is not certain stays words."""

from __future__ import annotations

import calendar
import datetime as dt
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from phrases import (
    AMOUNTS,
    CADENCES,
    DEADLINES,
    HOURS,
    RAW_AMOUNTS,
    RAW_CADENCES,
    RAW_HOURS,
    RAW_TIMES,
    TIMES,
    WORDS,
    Amount,
)

from strategykit.errors import ModelError
from strategykit.files.words import is_bad_date, to_scalar
from strategykit.model import Cadence, Figure, Goal, Hours, Indicator, Quantity, When
from strategykit.model.amounts import Commitment, to_cadence, to_deadline, to_hours, to_quantity, to_when
from strategykit.model.shape import shape_of

if TYPE_CHECKING:
    from collections.abc import Callable

READERS: list[Callable[[Any], Any]] = [to_quantity, to_when, to_deadline, to_cadence, to_hours]


def time(start: str | None, end: str | None, raw: str) -> When:
    return When(start, end=end, raw=raw)


@pytest.mark.parametrize(("words", "expected"), AMOUNTS.items())
def test_an_amount_is_read(words: str, expected: Amount) -> None:
    low, high, unit, per = expected
    assert to_quantity(words) == Quantity(low, high=high, unit=unit, per=per, raw=words)


@pytest.mark.parametrize(("words", "expected"), TIMES.items())
def test_a_time_is_read(words: str, expected: tuple[str | None, str | None]) -> None:
    assert to_when(words) == time(*expected, words)


@pytest.mark.parametrize(("words", "expected"), DEADLINES.items())
def test_a_deadline_is_the_last_day_and_a_stretch_stays_one(
    words: str, expected: tuple[str | None, str | None]
) -> None:
    assert to_deadline(words) == time(*expected, words)


@pytest.mark.parametrize(("words", "expected"), CADENCES.items())
def test_a_rhythm_is_read(words: str, expected: Cadence) -> None:
    assert to_cadence(words) == attrs.evolve(expected, raw=words)


@pytest.mark.parametrize(("words", "expected"), HOURS.items())
def test_hours_are_read(words: str, expected: tuple[tuple[str, ...], str | None, str | None]) -> None:
    days, opens, closes = expected
    assert to_hours(words) == Hours(days, opens=opens, closes=closes, raw=words)


@pytest.mark.parametrize("words", RAW_AMOUNTS)
def test_an_amount_that_is_not_certain_stays_words(words: str) -> None:
    assert to_quantity(words) == Quantity(raw=words)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("innen utgangen av juni", None, "--06-30"),
        ("by the end of June", None, "--06-30"),
        ("innen 1. mars", None, "--03-01"),
        ("30. juni", "--06-30", "--06-30"),
        ("juni", "--06-01", "--06-30"),
        ("første kvartal", "--01-01", "--03-31"),
        ("fra 1. mars til 30. juni", "--03-01", "--06-30"),
    ],
)
def test_a_time_without_a_year_is_its_days_in_any_year(words: str, start: str | None, end: str) -> None:
    assert to_when(words) == When(start_day=start, end_day=end, raw=words)


def test_the_end_of_a_period_is_a_day_to_a_deadline_only() -> None:
    assert to_deadline("end of 2027") == When(end="2027-12-31", raw="end of 2027")
    assert to_when("end of 2027") == When(raw="end of 2027")


def test_a_deadline_without_a_year_is_its_last_day() -> None:
    assert to_deadline("juni") == When(end_day="--06-30", raw="juni")


@pytest.mark.parametrize("words", ["--02-30", "--04-31", "--13-01", "06-30", "2027-06-30"])
def test_a_day_without_a_year_is_one_that_some_year_has(words: str) -> None:
    with pytest.raises(ModelError, match="a day without a year"):
        When(end_day=words)


@pytest.mark.parametrize("words", RAW_TIMES)
def test_a_time_that_is_not_certain_stays_words(words: str) -> None:
    assert to_when(words) == to_deadline(words) == When(raw=words)


@pytest.mark.parametrize("words", RAW_CADENCES)
def test_a_rhythm_that_is_not_certain_stays_words(words: str) -> None:
    assert to_cadence(words) == Cadence(raw=words)


@pytest.mark.parametrize("words", RAW_HOURS)
def test_hours_that_are_not_certain_stay_words(words: str) -> None:
    assert to_hours(words) == Hours(raw=words)


def test_what_needs_no_reading_keeps_no_words() -> None:
    day = dt.date(2027, 6, 30)
    assert to_when("2027-06-30") == to_when(day) == When(day, end=day)
    assert to_deadline("2027-06-30") == to_deadline(day) == When(end=day)
    assert to_quantity(4) == Quantity(4)
    assert [read(None) for read in READERS] == [None] * len(READERS)


def test_every_field_that_takes_an_amount_or_a_time_takes_words() -> None:
    assert Commitment("answer", within="innen 4 timer").within == Quantity(
        4, unit="hour", raw="innen 4 timer"
    )
    assert Goal("Mål", deadline="1. halvår 2027").deadline == When(end="2027-06-30", raw="1. halvår 2027")
    assert Figure("10 %", when="Q2 2027").when == When("2027-04-01", end="2027-06-30", raw="Q2 2027")
    assert When(event="valget", before="to uker").before == Quantity(2, unit="week", raw="to uker")
    assert Cadence("3 innlegg per uke").at_least == Quantity(
        3, unit="post", per="week", raw="3 innlegg per uke"
    )


PIECES = sorted({piece for words in WORDS for piece in words.replace("–", " – ").split()})


@given(st.sampled_from(READERS), st.text() | st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join))
def test_reading_any_text_keeps_it_and_reads_it_alike_again(read: Any, words: str) -> None:
    found = read(words)
    if found.raw is None:
        assert dt.date.fromisoformat(words) == found.end
    else:
        assert found.raw == words
        assert read(found.raw) == found


@given(st.sampled_from(WORDS))
def test_what_is_read_in_one_kind_of_field_is_not_lost_in_another(words: str) -> None:
    assert all(read(words).raw == words for read in READERS)


@given(st.sampled_from(WORDS), st.sampled_from(WORDS))
def test_what_was_read_is_written_as_its_words_and_other_words_are_not(words: str, others: str) -> None:
    assume(not is_bad_date(words))  # It would be refused as a date, so an object keeps it.
    deadline = shape_of(Goal)["deadline"]
    within = shape_of(Commitment)["within"]
    frequency = shape_of(Indicator)["frequency"]
    kinds: list[tuple[Any, Callable[[Any], Any]]]
    kinds = [(deadline, to_deadline), (within, to_quantity), (frequency, to_cadence)]
    for field, read in kinds:
        found = read(words)
        assert to_scalar(found, field) == words
        if attrs.evolve(found, raw=others) != read(others):
            assert to_scalar(attrs.evolve(found, raw=others), field) is None


MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()  # noqa: SIM905
DATES = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31))


@given(DATES)
def test_a_day_written_in_any_way_is_the_same_day(day: dt.date) -> None:
    english = calendar.month_name[day.month]
    forms = (
        f"{day.day}. {MONTHS[day.month - 1]} {day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
        f"{day.day} {english} {day.year}",
        f"{english} {day.day}, {day.year}",
        f"the {day.day}th of {english} {day.year}",
    )
    for words in forms:
        assert to_when(words) == When(day, end=day, raw=words)
    slashed = to_when(f"{day.day}/{day.month}/{day.year}")
    assert slashed is not None
    assert slashed.start == (day if day.day > 12 or day.day == day.month else None)


@given(DATES, DATES)
def test_a_stretch_is_read_when_it_runs_forward(first: dt.date, last: dt.date) -> None:
    nb = [f"{day.day}. {MONTHS[day.month - 1]} {day.year}" for day in (first, last)]
    for words in (f"{first}/{last}", f"fra {nb[0]} til {nb[1]}", " – ".join(nb)):
        stretch = When(first, end=last, raw=words) if first < last else When(raw=words)
        assert to_when(words) == to_deadline(words) == stretch


@given(st.integers(0, 10**9), st.sampled_from(["hour", "day", "week", "year", "post"]))
def test_a_number_is_read_however_its_thousands_stand(number: int, unit: str) -> None:
    nb = {"hour": "timer", "day": "dager", "week": "uker", "year": "år", "post": "innlegg"}[unit]
    for thousands in (f"{number}", f"{number:,}".replace(",", " "), f"{number:,}".replace(",", "\u202f")):
        for words in (f"{thousands} {nb}", f"{thousands} {unit}s"):
            assert to_quantity(words) == Quantity(number, unit=unit, raw=words)


@given(st.decimals(0, 10**6, places=2, allow_nan=False))
def test_a_decimal_comma_and_a_decimal_point_are_the_same(number: Any) -> None:
    point = f"{number:.2f}"
    comma = point.replace(".", ",")
    for words in (f"kr {comma}", f"NOK {point}", f"{comma} kr"):
        assert to_quantity(words) == Quantity(float(point), unit="NOK", raw=words)


def test_nothing_of_the_reading_is_loaded_before_there_are_words_and_never_babel() -> None:
    code = """
import json, sys
from strategykit.model import Goal, Quantity
Goal("Mål", deadline="2027-06-30"); Quantity(4)
before = [name for name in sys.modules if ".reading" in name]
Goal("Mål", deadline="i løpet av 2027")
after = [name for name in sys.modules if name == "babel" or name.endswith("reading.times")]
print(json.dumps([before, after]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [[], ["strategykit.model.reading.times"]]
