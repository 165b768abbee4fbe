"""Building a strategy in code: what is accepted, and what a mistake is told."""

from __future__ import annotations

import datetime as dt
import inspect
import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategykit as sk
from strategykit.model.fields import SLUG_LENGTH, slug
from strategykit.model.forms import NAME
from strategykit.model.shape import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator


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
        (lambda: sk.Goal("a", kind="servce"), "not 'servce' (a text); did you mean 'service'?"),
        (
            lambda: sk.Guideline("a", acts=["reply", "blok"]),
            "not 'blok' (a text) at position 1; did you mean 'block'?",
        ),
        (lambda: sk.Guideline("a", acts=5), "Guideline.acts takes a list, each item one of publish,"),  # type: ignore[arg-type]
        (lambda: sk.Goal("a", owner=4), "Goal.owner takes a Role or its id, not 4"),  # type: ignore[arg-type]
        (lambda: sk.Goal("a", deadline=4), "Goal.deadline takes a When, a date or words, not 4"),  # type: ignore[arg-type]
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
        (
            lambda: sk.Strategy("S", resources=sk.No("resources", "for dyrt")),  # type: ignore[arg-type]
            "a decided no is given to Strategy(decided_no=[…])",
        ),
        (lambda: sk.Goal("a", deadline="2027-02-30"), "Goal.deadline takes a When, a date or words"),
        (lambda: sk.Goal("a", deadline="31.06.2027"), "not '31.06.2027'"),
        (lambda: sk.Goal("a", owner=sk.Audience("A")), "Goal.owner takes a Role or its id, not an Audience"),  # type: ignore[arg-type]
        (lambda: sk.Document("D", language="norsk"), "takes a language tag"),
        (lambda: sk.Goal("\u200b"), "takes a text that is not empty"),
        (lambda: sk.Document("D", language="x" * 1_000_000), "xxx… (a text)"),
        (lambda: sk.Goal(""), "Goal.text takes a text that is not empty, not ''"),
        (lambda: sk.Role(" \n"), "Role.name takes a text that is not empty, not ' \\n'"),
        (
            lambda: sk.Document("D", language="norsk (bokmål)"),
            "Document.language takes a language tag, such as nb, nn or en-GB, not 'norsk (bokmål)'",
        ),
        (lambda: sk.Template("T", language="nb\n"), "Template.language takes a language tag"),
        (
            lambda: sk.Quantity(4, high=2),
            "Quantity.high cannot be less or earlier than low: 2.0 and 4.0",
        ),
        (
            lambda: sk.When("2027-06-30", end="2027-01-01"),
            "When.end cannot be less or earlier than start: 2027-01-01 and 2027-06-30",
        ),
        (lambda: sk.Quantity(math.nan), "Quantity.low takes a finite number that can be held exactly, not n"),
        (lambda: sk.Quantity(high=-math.inf), "Quantity.high takes a finite number"),
        (lambda: sk.Resource("a", amount=math.inf), "Quantity.low takes a finite number"),
        (lambda: sk.Quantity(2**53 + 1), "that can be held exactly, not 9007199254740993 (a whole number)"),
        (lambda: sk.Quantity(10**400), "that can be held exactly, not 1000"),
        (
            lambda: sk.Strategy("S", schema_version=2),
            "Strategy.schema_version is 1, the version that is written, not 2",
        ),
    ],
)
def test_a_mistake_is_told_by_the_name_of_the_field(build: Any, message: str) -> None:
    with pytest.raises(sk.ModelError) as caught:
        build()
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: sk.Goal(txt="x"), "Goal has no field 'txt'; did you mean 'text' (a text)?"),  # type: ignore[call-arg]
        (sk.Goal, "Goal.text is missing; it takes a text"),
        (
            lambda: sk.Goal("a", "b"),  # type: ignore[call-arg]
            "Goal takes text without a name, not 2 values: name the others, as in Goal(…, kind=…)",
        ),
        (
            lambda: sk.No("a", "b", "c"),  # type: ignore[call-arg]
            "No takes field and reason without a name, not 3 values: name the others, as in No(…, decided=…)",
        ),
        (lambda: sk.Goal("a", text="b"), "Goal.text is given twice, with its name and without"),  # type: ignore[misc]
        (
            lambda: sk.Channel("a", audience=["b"]),  # type: ignore[call-arg]
            (
                "Channel has no field 'audience'; "
                "did you mean 'audiences' (a list, each item an Audience or its id)?"
            ),
        ),
        (
            lambda: sk.Presence(why="x"),  # type: ignore[call-arg]
            "Presence has no field 'why'; it has reasons, criteria, since",
        ),
        (
            lambda: sk.Person("a", nam="b", linsk=[]),  # type: ignore[call-arg]
            (
                "Person has no field 'nam'; did you mean 'name' (a text)? "
                "Also: Person has no field 'linsk'; did you mean 'links' (a list, each item a Link)?"
            ),
        ),
        (
            lambda: sk.ChannelRelation("feeds"),  # type: ignore[call-arg]
            "ChannelRelation.to is missing; it takes a Channel or its id",
        ),
    ],
)
def test_a_call_that_does_not_fit_is_told_what_would(build: Any, message: str) -> None:
    with pytest.raises(sk.ModelError) as caught:
        build()
    assert str(caught.value) == message
    assert isinstance(caught.value, TypeError)
    assert caught.value.__suppress_context__


def test_a_mistake_inside_what_was_given_stays_its_own() -> None:
    def broken() -> Iterator[sk.Goal]:
        yield sk.Goal("a")
        raise TypeError("of the caller's own")

    with pytest.raises(TypeError, match="of the caller's own"):
        sk.Strategy("S", goals=broken())


def test_a_constructor_shows_what_it_takes() -> None:
    assert list(inspect.signature(sk.Goal).parameters) == list(shape_of(sk.Goal))


def test_a_range_may_be_one_point_or_have_one_end() -> None:
    assert sk.Quantity(4, high=4).low == sk.Quantity(high=4).high
    assert sk.When("2027-01-01", end="2027-01-01").start == sk.When("2027-01-01").start


@given(st.text())
def test_a_slug_is_short_and_stable(text: str) -> None:
    made = slug(text)
    assert len(made) <= SLUG_LENGTH
    assert slug(made) == made


@given(st.text(min_size=1).filter(NAME.fits))
def test_every_name_gives_an_id_that_is_accepted(text: str) -> None:
    made = sk.Goal(text)
    assert sk.Goal(text, id=made.id) == made
