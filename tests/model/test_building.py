"""Building a strategy in code: what is accepted, and what a mistake is told."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategykit as sk
from strategykit.model.fields import SLUG_LENGTH, slug


def test_lists_become_tuples_and_words_become_members() -> None:
    goal = sk.Goal("Svare raskere", kind="service", audiences=["kunder"])
    assert goal.kind is sk.GoalKind.SERVICE
    assert goal.audiences == ("kunder",)


def test_a_reference_takes_the_object_or_its_id() -> None:
    role = sk.Role("Redaktør")
    assert sk.Goal("Mål", owner=role) == sk.Goal("Mål", owner="redaktor")


def test_a_deadline_is_a_last_day_and_a_date_is_a_day() -> None:
    day = dt.date(2027, 6, 30)
    assert sk.Goal("Mål", deadline="2027-06-30").deadline == sk.When(end=day)
    assert sk.Document("Dokument", date="2027-06-30").date == sk.When(day, end=day)


def test_words_are_kept_where_a_value_is_asked_for() -> None:
    assert sk.Commitment("answer", within="raskt").within == sk.Quantity(raw="raskt")
    assert sk.Channel("Facebook", cadence="når vi har noe").cadence == sk.Cadence(raw="når vi har noe")
    assert sk.Channel("Telefon", hours="i arbeidstiden").hours == sk.Hours(raw="i arbeidstiden")
    assert sk.Goal("Mål", deadline="på sikt").deadline == sk.When(raw="på sikt")


def test_a_number_is_one_number_however_it_is_written() -> None:
    assert repr(sk.Quantity(4)) == repr(sk.Quantity(4.0))
    assert sk.Resource("Annonser", amount=5000).amount == sk.Quantity(5000)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: sk.Goal(5), "Goal.text takes a text, not 5 (a whole number)"),  # type: ignore[arg-type]
        (lambda: sk.Goal("a", kind="servce"), "Goal.kind takes one of dialogue,"),
        (lambda: sk.Goal("a", owner=4), "Goal.owner takes a Role or its id, not 4"),  # type: ignore[arg-type]
        (lambda: sk.Goal("a", deadline=4), "Goal.deadline takes a When, not 4"),  # type: ignore[arg-type]
        (lambda: sk.When("2027-02-30"), "When.start takes a date such as 2027-06-30, not '2027-02-30'"),
        (lambda: sk.Hours(opens="9 am"), "Hours.opens takes a time such as 09:00, not '9 am'"),
        (
            lambda: sk.Channel("a", purposes="abc"),
            "Channel.purposes takes a list, each item a text, not 'abc'",
        ),
        (lambda: sk.Strategy("a", goals=["b"]), "not 'b' (a text) at position 0"),  # type: ignore[list-item]
        (lambda: sk.Strategy("a", goals=5), "Strategy.goals takes a list, each item a Goal, not 5"),  # type: ignore[arg-type]
        (lambda: sk.Strategy("a", mission=True), "not True (true or false)"),  # type: ignore[arg-type]
        (lambda: sk.Goal("a", id="a b"), "not 'a b'"),
        (lambda: sk.Goal("a", decided_no=[sk.No("text")]), "Goal can decide against owner, not 'text'"),
    ],
)
def test_a_mistake_is_told_by_the_name_of_the_field(build: Any, message: str) -> None:
    with pytest.raises(sk.ModelError) as caught:
        build()
    assert message in str(caught.value)


@given(st.text())
def test_a_slug_is_short_and_stable(text: str) -> None:
    made = slug(text)
    assert len(made) <= SLUG_LENGTH
    assert slug(made) == made


@given(st.text(min_size=1))
def test_every_name_gives_an_id_that_is_accepted(text: str) -> None:
    made = sk.Goal(text)
    assert sk.Goal(text, id=made.id) == made
