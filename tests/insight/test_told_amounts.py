"""Amounts, days and quotations in an answer are told as each language does it, as the story tells them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategykit import Document, Quantity, Strategy
from strategykit.findings import Report
from strategykit.insight.quoting import in_quotes
from strategykit.insight.words import amount, in_full, say
from strategykit.story import amounts
from strategykit.story.blocks import plain
from strategykit.story.teller import Teller


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (Quantity(71, unit="%"), "71 %", "71%"),
        (Quantity(640000, unit="NOK"), "kr 640 000", "NOK 640,000"),
        (Quantity(high=40000, unit="NOK"), "inntil kr 40 000", "up to NOK 40,000"),
        (Quantity(1, unit="gang", per="year"), "én gang per år", "once per year"),
        (Quantity(2, high=3, unit="gang"), "2–3 ganger", "2–3 times"),
        (Quantity(3350, unit="samtaler"), "3 350 samtaler", "3,350 samtaler"),
        (Quantity(-1.5, unit="hour"), "-1,5 timer", "-1.5 hours"),
        (Quantity(raw="ganske «mye»"), "«ganske ‘mye’»", "“ganske ‘mye’”"),
    ],
)
def test_an_amount_is_told_by_the_rules_of_the_language(value: Quantity, nb: str, en: str) -> None:
    assert amount(value).nb.replace("\xa0", " ") == nb
    assert amount(value).en.replace("\xa0", " ") == en


@given(st.floats(0, 1e16), st.sampled_from(["NOK", "EUR", "%", "hour", "gang", "samtaler", None]))
def test_an_answer_and_the_story_tell_an_amount_alike(low: float, unit: str | None) -> None:
    value = Quantity(low, unit=unit, per="week")
    strategy = Strategy("S", document=Document("S", language="nb"))
    for language in ("nb", "en"):
        told = plain(amounts.quantity(Teller(strategy, Report(), language), value))
        assert told == amount(value).in_(language)


def test_a_day_is_told_in_words() -> None:
    assert in_full(dt.date(2027, 12, 31)).nb == "31. desember 2027"
    assert in_full(dt.date(2027, 12, 31)).en == "31 December 2027"


@pytest.mark.parametrize(
    ("words", "nb"),
    [
        ("Vi svarer raskt", "«Vi svarer raskt»"),
        ("«God lønn» flyttes", "«‘God lønn’ flyttes»"),
        ("Verdier som ”åpenhet” og “samspill”", "«Verdier som ‘åpenhet’ og ‘samspill’»"),
        ('Si "hei" („først”)', "«Si ‘hei’ (‘først’)»"),
        ('En 27" skjerm', '«En 27" skjerm»'),
    ],
)
def test_quotation_marks_within_a_quotation_are_single_ones(words: str, nb: str) -> None:
    assert in_quotes(words, "nn") == nb
    assert in_quotes(words, "en") == f"“{nb[1:-1]}”"
    assert say("{it}", "{it}", it=words).nb == nb
