"""Numbers, times and rhythms are told as the language writes them."""

from __future__ import annotations

import datetime as dt

import pytest

from strategykit import Cadence, Commitment, Document, Figure, Hours, Quantity, Stage, Strategy, When
from strategykit.findings import Report
from strategykit.story import amounts
from strategykit.story.blocks import plain
from strategykit.story.teller import Teller

STRATEGY = Strategy("S", document=Document("S", language="nb"))
NB, EN = Teller(STRATEGY, Report(), "nb"), Teller(STRATEGY, Report(), "en")


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (Quantity(4, unit="hour"), "4 timer", "4 hours"),
        (Quantity(1, unit="hour"), "1 time", "1 hour"),
        (Quantity(1.5, unit="week"), "1,5 uker", "1.5 weeks"),
        (Quantity(2, high=4, unit="post", per="week"), "2–4 innlegg per uke", "2–4 posts per week"),
        (Quantity(high=4, unit="day"), "inntil 4 dager", "up to 4 days"),
        (Quantity(40000, unit="NOK"), "kr 40 000", "NOK 40,000"),
        (Quantity(0.125, unit="EUR"), "€0,125", "€0.125"),
        (Quantity(55, unit="%"), "55 %", "55%"),
        (Quantity(3, unit="samtaler"), "3 samtaler", "3 samtaler"),
        (Quantity(7), "7", "7"),
        (Quantity(1e300), "1e+300", "1e+300"),
        (Quantity(raw="raskt"), "«raskt»", "“raskt”"),
        (Quantity(raw="raskt", unit="hour"), "timer", "hours"),
    ],
)
def test_amounts(value: Quantity, nb: str, en: str) -> None:
    assert plain(amounts.quantity(NB, value)).replace("\xa0", " ") == nb
    assert plain(amounts.quantity(EN, value)).replace("\xa0", " ") == en


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (When("2027-05-12", end="2027-05-12"), "12. mai 2027", "12 May 2027"),
        (When("2027-01-01", end="2027-12-31"), "2027", "2027"),
        (When("2027-01-01", end="2029-12-31"), "2027–2029", "2027–2029"),
        (When("2027-01-20", end="2027-01-30"), "20.–30. januar 2027", "20–30 January 2027"),
        (When("2027-01-20", end="2027-12-20"), "20. januar–20. desember 2027", "20 January–20 December 2027"),
        (When("2027-03-01", end="2028-06-30"), "1. mars 2027–30. juni 2028", "1 March 2027–30 June 2028"),
        (When("2027-03-01"), "fra 1. mars 2027", "from 1 March 2027"),
        (When(end="2027-03-01"), "til og med 1. mars 2027", "until 1 March 2027"),
        (When(event="valget"), "ved valget", "at valget"),
        (
            When(event="valget", before=Quantity(2, unit="week")),
            "2 uker før valget",
            "2 weeks before valget",
        ),
        (When(raw="i løpet av året"), "«i løpet av året»", "“i løpet av året”"),
    ],
)
def test_times(value: When, nb: str, en: str) -> None:
    assert plain(amounts.when(NB, value)) == nb
    assert plain(amounts.when(EN, value)) == en


def test_a_deadline_is_a_day_and_not_the_end_of_a_period() -> None:
    value = When(end=dt.date(2027, 12, 31))
    assert plain(amounts.when(NB, value, deadline=True)) == "31. desember 2027"
    assert plain(amounts.when(EN, value, deadline=True)) == "31 December 2027"


@pytest.mark.parametrize(
    ("value", "nb"),
    [
        (Cadence(Quantity(2, unit="post", per="week")), "minst 2 innlegg per uke"),
        (Cadence(Quantity(2, unit="post"), at_most=Quantity(2, unit="post")), "2 innlegg"),
        (Cadence(Quantity(1), at_most=Quantity(3)), "minst én gang, høyst tre ganger"),
        (Cadence(on=["monday", "wednesday"], exempt=["praise"]), "mandag og onsdag, unntatt ros"),
        (Cadence(event="nye satser"), "utløses av nye satser"),
        (Cadence(raw="underveis"), "«underveis»"),
    ],
)
def test_rhythms(value: Cadence, nb: str) -> None:
    assert plain(amounts.cadence(NB, value)) == nb


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (
            Hours(["monday", "tuesday", "wednesday"], opens="09:00", closes="15:30"),
            "mandag–onsdag kl. 09:00–15:30",
            "Monday–Wednesday 09:00–15:30",
        ),
        (Hours(["friday"], opens="08:00"), "fredag fra kl. 08:00", "Friday from 08:00"),
        (Hours(["lørdag"], outside=True), "utenom lørdag", "outside lørdag"),
        (
            Hours(raw="hverdager", suspended_by=["crisis"]),
            "«hverdager», men ikke ved krise",
            "“hverdager”, but not during a crisis",
        ),
    ],
)
def test_hours(value: Hours, nb: str, en: str) -> None:
    assert plain(amounts.hours(NB, value)) == nb
    assert plain(amounts.hours(EN, value)) == en


def test_promises() -> None:
    promise = Commitment(
        Stage.ANSWER,
        within=Quantity(4, unit="hour"),
        hours=Hours(["monday"]),
        messages=["question"],
        excludes=["troll"],
    )
    assert (
        plain(amounts.commitment(NB, promise)) == "svar innen 4 timer, mandag, for spørsmål, unntatt trolling"
    )
    assert plain(amounts.commitment(NB, Commitment(within="raskt"))) == "svar «raskt»"
    assert plain(amounts.commitment(EN, Commitment(Stage.ALERT))) == "alert"


def test_figures_borrow_the_unit_of_their_indicator() -> None:
    figure = Figure(26, when="2026-10-31", compared_with="bransjen")
    assert (
        plain(amounts.figure(NB, figure, "hour")) == "26 timer (31. oktober 2026, sammenlignet med bransjen)"
    )
    assert plain(amounts.figure(NB, Figure(text="best i klassen"), "hour")) == "best i klassen"
    assert plain(amounts.figure(NB, Figure("i toppen"), "hour")) == "«i toppen»"


def test_the_strategys_own_words_carry_its_language() -> None:
    spans = amounts.quantity(EN, Quantity(3, unit="samtaler", per="week"))
    assert [(span.text, span.lang) for span in spans] == [
        ("3 ", None), ("samtaler", "nb"), (" per week", None)
    ]  # fmt: skip
