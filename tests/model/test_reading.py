"""Words become values, keep their words, and what is not certain stays words."""

from __future__ import annotations

import calendar
import datetime as dt
import json
import subprocess
import sys
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategykit.files.words import to_scalar
from strategykit.model import Cadence, Figure, Goal, Hours, Indicator, Quantity, When
from strategykit.model.amounts import Commitment, to_cadence, to_deadline, to_hours, to_quantity, to_when
from strategykit.model.shape import shape_of

Amount = tuple[float | None, float | None, str | None, str | None]
WORK_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday")

AMOUNTS: dict[str, Amount] = {
    # durations
    "innen én arbeidsdag": (1, None, "working_day", None),
    "Innen en arbeidsdag.": (1, None, "working_day", None),
    "innan ein arbeidsdag": (1, None, "working_day", None),
    "24 timer": (24, None, "hour", None),
    "24 timar": (24, None, "hour", None),
    "24 hours": (24, None, "hour", None),
    "to virkedager": (2, None, "working_day", None),
    "to verkedagar": (2, None, "working_day", None),
    "two business days": (2, None, "working_day", None),
    "PT4H": (4, None, "hour", None),
    "PT30M": (30, None, "minute", None),
    "P1D": (1, None, "day", None),
    "P2W": (2, None, "week", None),
    "P6M": (6, None, "month", None),
    "within 2 hours": (2, None, "hour", None),
    "within an hour": (1, None, "hour", None),
    "within one working day": (1, None, "working_day", None),
    "innen 15 minutter": (15, None, "minute", None),
    "innan 15 minutt": (15, None, "minute", None),
    "i løpet av 24 timer": (24, None, "hour", None),
    "48t": (48, None, "hour", None),
    "48 t.": (48, None, "hour", None),
    "1 time": (1, None, "hour", None),
    "en time": (1, None, "hour", None),
    "en halv time": (0.5, None, "hour", None),
    "halvannen time": (1.5, None, "hour", None),
    "half an hour": (0.5, None, "hour", None),
    "2–4 timer": (2, 4, "hour", None),
    "2 - 4 timer": (2, 4, "hour", None),
    "to–tre dager": (2, 3, "day", None),
    "2 til 4 timer": (2, 4, "hour", None),
    "mellom 2 og 4 timer": (2, 4, "hour", None),
    "between 2 and 4 hours": (2, 4, "hour", None),
    "2 to 4 hours": (2, 4, "hour", None),
    "1,5–2 timer": (1.5, 2, "hour", None),
    "ett døgn": (1, None, "day", None),
    "tre veker": (3, None, "week", None),
    "to år": (2, None, "year", None),
    # money
    "kr 500": (500, None, "NOK", None),
    "500 kr": (500, None, "NOK", None),
    "500 kr.": (500, None, "NOK", None),
    "500 kroner": (500, None, "NOK", None),
    "kr 500,-": (500, None, "NOK", None),
    "NOK 1 500": (1500, None, "NOK", None),
    "NOK 1\N{NO-BREAK SPACE}500": (1500, None, "NOK", None),
    "1\N{NARROW NO-BREAK SPACE}500,50 kr": (1500.5, None, "NOK", None),
    "1.234.567,50 kr": (1234567.5, None, "NOK", None),
    "NOK 1,234,567.50": (1234567.5, None, "NOK", None),
    "500–1 000 kr": (500, 1000, "NOK", None),
    "1,5 mill. kr": (1_500_000, None, "NOK", None),
    "2 millioner kroner": (2_000_000, None, "NOK", None),
    "500 kr/mnd": (500, None, "NOK", "month"),
    "10 000 kr i året": (10_000, None, "NOK", "year"),
    "€20": (20, None, "EUR", None),
    "20 euro": (20, None, "EUR", None),
    "£1,500.50": (1500.5, None, "GBP", None),
    "USD 20": (20, None, "USD", None),
    # shares, counts and rates
    "10 %": (10, None, "%", None),
    "10%": (10, None, "%", None),
    "10 prosent": (10, None, "%", None),
    "10 per cent": (10, None, "%", None),
    "10–15 %": (10, 15, "%", None),
    "2,5 prosent": (2.5, None, "%", None),
    "3": (3, None, None, None),
    "tolv": (12, None, None, None),
    "1 000 følgere": (1000, None, "follower", None),
    "1000 følgjarar": (1000, None, "follower", None),
    "three comments": (3, None, "comment", None),
    "maks 5": (None, 5, None, None),
    "maks. 5 innlegg": (None, 5, "post", None),
    "inntil 2 timer": (None, 2, "hour", None),
    "up to 4 hours": (None, 4, "hour", None),
    "høgst to innlegg om dagen": (None, 2, "post", "day"),
    "3 innlegg per uke": (3, None, "post", "week"),
    "3 innlegg pr. uke": (3, None, "post", "week"),
    "tre innlegg i veka": (3, None, "post", "week"),
    "2 ganger i uka": (2, None, None, "week"),
    "to gonger i månaden": (2, None, None, "month"),
    "twice a day": (2, None, None, "day"),
    "2–3 posts a week": (2, 3, "post", "week"),
    "2 timer per uke": (2, None, "hour", "week"),
    "1 time per week": (1, None, None, "week"),
    "to meldinger per person": (2, None, "message", "person"),
}

TIMES = {
    "i løpet av 2027": ("2027-01-01", "2027-12-31"),
    "2027": ("2027-01-01", "2027-12-31"),
    "in 2027": ("2027-01-01", "2027-12-31"),
    "hele 2027": ("2027-01-01", "2027-12-31"),
    "1. halvår 2027": ("2027-01-01", "2027-06-30"),
    "første halvår av 2027": ("2027-01-01", "2027-06-30"),
    "fyrste halvår 2027": ("2027-01-01", "2027-06-30"),
    "the second half of 2027": ("2027-07-01", "2027-12-31"),
    "H2 2027": ("2027-07-01", "2027-12-31"),
    "andre kvartal 2027": ("2027-04-01", "2027-06-30"),
    "i 2. kvartal 2027": ("2027-04-01", "2027-06-30"),
    "Q2 2027": ("2027-04-01", "2027-06-30"),
    "2027-Q4": ("2027-10-01", "2027-12-31"),
    "the 1st quarter of 2027": ("2027-01-01", "2027-03-31"),
    "2. tertial 2027": ("2027-05-01", "2027-08-31"),
    "mars 2027": ("2027-03-01", "2027-03-31"),
    "i februar 2028": ("2028-02-01", "2028-02-29"),
    "March 2027": ("2027-03-01", "2027-03-31"),
    "2027-06": ("2027-06-01", "2027-06-30"),
    "uke 12 2027": ("2027-03-22", "2027-03-28"),
    "veke 12 i 2027": ("2027-03-22", "2027-03-28"),
    "uke 53/2026": ("2026-12-28", "2027-01-03"),
    "2027-W12": ("2027-03-22", "2027-03-28"),
    "30. juni 2027": ("2027-06-30", "2027-06-30"),
    "den 30. juni 2027": ("2027-06-30", "2027-06-30"),
    "onsdag 30. juni 2027": ("2027-06-30", "2027-06-30"),
    "30. jul. 2027": ("2027-07-30", "2027-07-30"),
    "30.06.2027": ("2027-06-30", "2027-06-30"),
    "30.6.2027": ("2027-06-30", "2027-06-30"),
    "30/6/2027": ("2027-06-30", "2027-06-30"),
    "6/30/2027": ("2027-06-30", "2027-06-30"),
    "4/4/2027": ("2027-04-04", "2027-04-04"),
    "30 June 2027": ("2027-06-30", "2027-06-30"),
    "the 30th of June 2027": ("2027-06-30", "2027-06-30"),
    "June 30, 2027": ("2027-06-30", "2027-06-30"),
    "Wednesday, 30 June 2027": ("2027-06-30", "2027-06-30"),
    " 2027-06-30": ("2027-06-30", "2027-06-30"),
    "fra 1. mars til 30. juni 2027": ("2027-03-01", "2027-06-30"),
    "frå 1. mars til 30. juni 2027": ("2027-03-01", "2027-06-30"),
    "from 1 March to 30 June 2027": ("2027-03-01", "2027-06-30"),
    "1.–30. juni 2027": ("2027-06-01", "2027-06-30"),
    "01.01.–31.12.2027": ("2027-01-01", "2027-12-31"),
    "mars–juni 2027": ("2027-03-01", "2027-06-30"),
    "between March and June 2027": ("2027-03-01", "2027-06-30"),
    "1. desember 2026 – 28. februar 2027": ("2026-12-01", "2027-02-28"),
    "i perioden 2027–2029": ("2027-01-01", "2029-12-31"),
    "2.–3. kvartal 2027": ("2027-04-01", "2027-09-30"),
    "2027-01-01/2027-06-30": ("2027-01-01", "2027-06-30"),
    "2027-01/2027-06": ("2027-01-01", "2027-06-30"),
    "fra og med 1. mars 2027": ("2027-03-01", None),
    "frå 1. mars 2027": ("2027-03-01", None),
    "from 1 March 2027": ("2027-03-01", None),
    "til og med juni 2027": (None, "2027-06-30"),
    "innen utgangen av juni 2027": (None, "2027-06-30"),
    "innan utgangen av 2. tertial 2027": (None, "2027-08-31"),
    "ved utgangen av 2027": (None, "2027-12-31"),
    "by the end of 2027": (None, "2027-12-31"),
    "by the end of Q2 2027": (None, "2027-06-30"),
    "innen 30. juni 2027": (None, "2027-06-30"),
    "seinast 30. juni 2027": (None, "2027-06-30"),
    "no later than 30 June 2027": (None, "2027-06-30"),
}

DEADLINES = {
    "i løpet av 2027": (None, "2027-12-31"),
    "2027": (None, "2027-12-31"),
    "1. halvår 2027": (None, "2027-06-30"),
    "Q2 2027": (None, "2027-06-30"),
    "mars 2027": (None, "2027-03-31"),
    "uke 12 2027": (None, "2027-03-28"),
    "30. juni 2027": (None, "2027-06-30"),
    "innen utgangen av juni 2027": (None, "2027-06-30"),
    "fra 1. mars til 30. juni 2027": ("2027-03-01", "2027-06-30"),
}


def exactly(low: float, per: str, unit: str | None = None) -> Cadence:
    rate = Quantity(low, unit=unit, per=per)
    return Cadence(rate, at_most=rate)


CADENCES = {
    "ukentlig": exactly(1, "week"),
    "vekentleg": exactly(1, "week"),
    "hver uke": exactly(1, "week"),
    "kvar veke": exactly(1, "week"),
    "daily": exactly(1, "day"),
    "daglig": exactly(1, "day"),
    "hver dag": exactly(1, "day"),
    "månedlig": exactly(1, "month"),
    "hver måned": exactly(1, "month"),
    "monthly": exactly(1, "month"),
    "hvert kvartal": exactly(1, "quarter"),
    "kvart kvartal": exactly(1, "quarter"),
    "quarterly": exactly(1, "quarter"),
    "hvert halvår": exactly(1, "half_year"),
    "årlig": exactly(1, "year"),
    "årleg": exactly(1, "year"),
    "annually": exactly(1, "year"),
    "to ganger i uken": exactly(2, "week"),
    "to ganger daglig": exactly(2, "day"),
    "ein gong i veka": exactly(1, "week"),
    "twice a week": exactly(2, "week"),
    "once a month": exactly(1, "month"),
    "three times a year": exactly(3, "year"),
    "3 innlegg per uke": exactly(3, "week", "post"),
    "2–3 ganger i uka": Cadence(Quantity(2, per="week"), at_most=Quantity(3, per="week")),
    "minst tre innlegg i uka": Cadence(Quantity(3, unit="post", per="week")),
    "at least three posts a week": Cadence(Quantity(3, unit="post", per="week")),
    "minst ukentlig": Cadence(Quantity(1, per="week")),
    "inntil to om dagen": Cadence(at_most=Quantity(2, per="day")),
    "no more than 2 posts per day": Cadence(at_most=Quantity(2, unit="post", per="day")),
    "ikkje fleire enn to innlegg om dagen": Cadence(at_most=Quantity(2, unit="post", per="day")),
    "hver mandag": Cadence(on=["monday"]),
    "kvar måndag": Cadence(on=["monday"]),
    "mandager og onsdager": Cadence(on=["monday", "wednesday"]),
    "på hverdager": Cadence(on=WORK_WEEK),
    "every weekday": Cadence(on=WORK_WEEK),
    "every Wednesday at 09:00": Cadence(on=["wednesday", "09:00"]),
    "every Wednesday at 9 am": Cadence(on=["wednesday", "09:00"]),
    "hver onsdag kl. 9": Cadence(on=["wednesday", "09:00"]),
    "on Mondays and Thursdays": Cadence(on=["monday", "thursday"]),
    "hver dag kl. 9.30": attrs.evolve(exactly(1, "day"), on=["09:30"]),
}

HOURS = {
    "09–15": ((), "09:00", "15:00"),
    "9–17": ((), "09:00", "17:00"),
    "kl. 9–12": ((), "09:00", "12:00"),
    "mandag–fredag 08:00–16:00": (WORK_WEEK, "08:00", "16:00"),
    "måndag til fredag kl. 8–16": (WORK_WEEK, "08:00", "16:00"),
    "hverdager kl. 9–15": (WORK_WEEK, "09:00", "15:00"),
    "hverdager: 9.00–15.30": (WORK_WEEK, "09:00", "15:30"),
    "kvardagar 9–12": (WORK_WEEK, "09:00", "12:00"),
    "kl. 9–15 på hverdager": (WORK_WEEK, "09:00", "15:00"),
    "mandag til fredag mellom kl. 9 og 15": (WORK_WEEK, "09:00", "15:00"),
    "weekdays 9-17": (WORK_WEEK, "09:00", "17:00"),
    "weekdays from 9am to 5pm": (WORK_WEEK, "09:00", "17:00"),
    "Mon–Fri 9am–5pm": (WORK_WEEK, "09:00", "17:00"),
    "Monday to Friday, 9:00 am to 4:30 p.m.": (WORK_WEEK, "09:00", "16:30"),
    "12 pm–4 pm": ((), "12:00", "16:00"),
    "man., ons. og fre. kl. 10–14": (("monday", "wednesday", "friday"), "10:00", "14:00"),
    "lørdag–mandag 10:00–12:00": (("saturday", "sunday", "monday"), "10:00", "12:00"),
    "hverdager": (WORK_WEEK, None, None),
}

RAW_AMOUNTS = (
    # vague, about right, bounded on one side, or of a kind we have no measure for
    *("raskt", "snart", "as soon as possible", "umiddelbart", "samme dag", "noen timer", "et par dager"),
    *("ca. 4 timer", "omtrent 4 timer", "rundt 500 kr", "about 4 hours", "~4 timer", "nesten 10 %"),
    *("minst 3", "at least 3 hours", "over 10 %", "under 500 kr", "mer enn 5", "3 eller flere", "5+"),
    *("inntil 2–4 timer", "innen 3 innlegg", "within 500 kr", "fra 2 timer", "10 prosentpoeng"),
    # two meanings
    *("1.500 kr", "1,500", "$20", "20 dollar", "500,-", "2 innlegg i dag", "nok 500", "2 hours i uka"),
    # no amount at all
    *("", " ", "en", "a", "timer", "kr", "%", "-5 %", "4–2 timer", "5–5", "007", "24/7", "3 ganger", "P", "PT"),
    *("P1DT12H", "2 timer og 30 minutter", "kr 500 kr", "€20 kr", "1234567890123456", "½ time", "x" * 200),
    *("Vi svarer innen 24 timer på hverdager", "2027-06", "30.06.2027"),
)
RAW_TIMES = (
    *("raskt", "snart", "as soon as possible", "innen utgangen av juni", "30. juni", "juni", "våren 2027"),
    *("sommeren 2027", "jul 2027", "Jul 2027", "3/4/2027", "30.06.27", "31. juni 2027", "2027-02-30", "uke 12"),
    *("uke 53 2027", "week 12 2027", "innen 2027", "by 2027", "innen juni 2027", "tidlig i 2027", "2027/2028"),
    *("torsdag 30. juni 2027", "5. kvartal 2027", "Q5 2027", "H3 2027", "3. halvår 2027", "2027-13", "0027"),
    *("desember til februar 2027", "30. juni til 1. mars 2027", "2029–2027", "slutten av 2027", "ca. juni 2027"),
    *("før valget", "to uker før lansering", "siden 2015", "rundt 1. mars 2027", "10-12-2027", "", "-", "/", "–"),
    *("end of 2027", "mars og juni 2027", "når det passer", "jun\N{LATIN SMALL LETTER DOTLESS I} 2027"),
)
RAW_CADENCES = (
    *("løpende", "ved behov", "jevnlig", "ofte", "regularly", "når vi har noe interessant å formidle", "underveis"),
    *("annenhver uke", "every two weeks", "biweekly", "hver 14. dag", "første mandag i måneden", "mandag"),
    *("på mandag", "on Monday", "every Wednesday at 9", "hver mandag kl. 25", "minst 3", "to ganger", "2 innlegg"),
    *("om dagen", "minst 2–3 ganger i uka", "ca. to ganger i uka", "hver mandag og mandag", "", "at"),
)
RAW_HOURS = (
    *("i arbeidstiden", "døgnet rundt", "24/7", "9–12", "9-5", "weekdays 9-12", "9:30–11:30", "15–9", "09–09"),
    *("22–06", "09–24", "09–25", "9–15:75", "kl. 9 og 15", "utenom arbeidstiden", "ukedager 9–15", "", "9", "–"),
    *("mandag–fredag 8–16, lørdag 10–14", "mandag 9–15 fredag", "hverdager–mandag, fredag 9–15", "13 pm–2 pm"),
)


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
    assert to_deadline(None) is to_quantity(None) is to_cadence(None) is to_hours(None) is None


def test_every_field_that_takes_an_amount_or_a_time_takes_words() -> None:
    assert Commitment("answer", within="innen 4 timer").within == Quantity(4, unit="hour", raw="innen 4 timer")
    assert Goal("Mål", deadline="1. halvår 2027").deadline == When(end="2027-06-30", raw="1. halvår 2027")
    assert Figure("10 %", when="Q2 2027").when == When("2027-04-01", end="2027-06-30", raw="Q2 2027")
    assert When(event="valget", before="to uker").before == Quantity(2, unit="week", raw="to uker")
    assert Cadence("3 innlegg per uke").at_least == Quantity(3, unit="post", per="week", raw="3 innlegg per uke")


READERS = [to_quantity, to_when, to_deadline, to_cadence, to_hours]
WORDS = [*AMOUNTS, *TIMES, *CADENCES, *HOURS, *RAW_AMOUNTS, *RAW_TIMES, *RAW_CADENCES, *RAW_HOURS]
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
    assert all(read(words).raw == words for read in READERS)  # type: ignore[operator]


@given(st.sampled_from(WORDS), st.sampled_from(WORDS))
def test_what_was_read_is_written_as_its_words_and_other_words_are_not(words: str, others: str) -> None:
    deadline = shape_of(Goal)["deadline"]
    within = shape_of(Commitment)["within"]
    frequency = shape_of(Indicator)["frequency"]
    for field, read in ((deadline, to_deadline), (within, to_quantity), (frequency, to_cadence)):
        found: Any = read(words)  # type: ignore[operator]
        assert to_scalar(found, field) == words
        if attrs.evolve(found, raw=others) != read(others):  # type: ignore[operator]
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
        stretch = When(first, end=last, raw=words)
        assert to_when(words) == to_deadline(words) == (stretch if first < last else When(raw=words))


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
before = [name for name in sys.modules if "reading" in name]
Goal("Mål", deadline="i løpet av 2027")
after = [name for name in sys.modules if name.split(".")[0] in {"babel", "dateutil"} or "reading.times" in name]
print(json.dumps([before, after]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [[], ["strategykit.model.reading.times"]]
