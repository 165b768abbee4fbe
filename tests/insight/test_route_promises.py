"""Promises about time in a route: which of them holds, in which zone, and what a crisis suspends."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import attrs
import pytest
from routed import AT, FACEBOOK, X, lines, promised, rule, strategy

from strategykit import (
    CrisisLevel,
    CrisisPlan,
    Document,
    Hours,
    Quantity,
    Template,
    route,
)
from strategykit.paths import readable


def test_the_promise_that_names_the_message_goes_before_the_channels() -> None:
    channel = attrs.evolve(FACEBOOK, commitments=[promised("4 timer")])
    exact = rule("must", messages=["threat"], channels=["fb"], commitments=[promised("15 minutter")])
    found = route(strategy(exact, channels=[channel]), message="threat", channel="fb", at=AT)
    first, second = found.promises
    assert (readable(first.at[0]), first.beaten, first.disputed) == (
        "responses[0].commitments[0]",
        False,
        False,
    )
    assert first.due is not None
    assert first.due.by == dt.datetime.fromisoformat("2027-01-13 09:15")
    assert second.beaten


def test_promises_as_specific_that_differ_are_told_and_equal_ones_are_one() -> None:
    channel = attrs.evolve(
        FACEBOOK, commitments=[promised("4 timer"), promised("6 timer"), promised("4 timer")]
    )
    found = route(strategy(channels=[channel]), message="praise", channel="fb")
    assert [(len(each.at), each.disputed) for each in found.promises] == [(2, True), (1, True)]
    assert "En annen regel sier noe annet." in found.text("nb")


def test_a_promise_holds_for_its_messages_and_channels_only() -> None:
    channel = attrs.evolve(FACEBOOK, commitments=[promised("4 timer", excludes=["spam"])])
    whole = strategy(
        rule("must", commitments=[promised("1 time", messages=["threat"], channels=["x"])]),
        channels=[channel, X],
    )
    assert route(whole, message="spam", channel="fb").promises == ()
    assert [each.commitment.within for each in route(whole, message="praise", channel="fb").promises] == [
        Quantity(4, unit="hour", raw="4 timer")
    ]
    assert len(route(whole, message="threat", channel="x").promises) == 1
    assert route(whole, message="praise", channel="x").promises == ()
    (untold,) = route(whole, channel="fb").promises
    assert [each.nb for each in untold.when] == ["unntatt søppelpost"]


def test_a_no_beside_a_promise_to_answer_is_told() -> None:
    channel = attrs.evolve(FACEBOOK, commitments=[promised("4 timer")])
    found = route(
        strategy(rule("must_not", messages=["troll"]), channels=[channel]), message="troll", channel="fb"
    )
    assert "Regelen sier nei, men løftet om svar unntar ikke slike meldinger." in found.text("nb")


def test_a_naive_time_is_taken_in_the_zone_of_the_strategy() -> None:
    hours = Hours(["weekdays"], opens="08:00", closes="16:00", timezone="America/New_York")
    whole = strategy(rule("must", commitments=[promised("1 time")]), channels=[attrs.evolve(X, hours=hours)])
    (promise,) = route(whole, message="praise", at=AT).promises
    assert promise.due is not None
    assert promise.due.by == dt.datetime(2027, 1, 13, 10, 0, tzinfo=ZoneInfo("America/New_York"))


def test_a_norwegian_document_keeps_norwegian_time_and_says_that_it_is_assumed() -> None:
    whole = strategy(rule("must", commitments=[promised("1 time")]), document=Document("S", language="nn"))
    found = route(whole, message="praise", at=AT)
    assert found.promises[0].due is not None
    assert found.promises[0].due.zone == "Europe/Oslo"
    assert "norsk tid er brukt" in found.text("nb")
    assert "helligdager" not in found.text("nb")


def test_holidays_nobody_knows_are_told_where_they_would_matter() -> None:
    def told(limit: str, zone: str | None) -> str:
        hours = Hours(["weekdays"], opens="08:00", closes="16:00", timezone=zone)
        whole = strategy(rule("must", commitments=[promised(limit, hours=hours if zone != "none" else None)]))
        return route(whole, message="praise", at=AT).text("nb")

    assert "Ingen tidssone er kjent, så helligdager er ikke regnet med." in told("4 timer", None)
    assert "Helligdagene i tidssonen CET er ikke kjent" in told("4 timer", "CET")
    assert "er ikke regnet med" not in told("4 timer", "Europe/Oslo")
    assert "er ikke regnet med" not in told("1 time", "none")
    assert "Ingen tidssone er kjent" in told("en arbeidsdag", "none")


@pytest.mark.parametrize("language", [None, "en", "sv", "x-norsk"])
def test_a_language_of_no_country_gives_no_holidays_and_says_so(language: str | None) -> None:
    whole = strategy(
        rule("must", commitments=[promised("en arbeidsdag")]), document=Document("S", language=language)
    )
    found = route(whole, message="praise", at=dt.datetime.fromisoformat("2027-05-14T14:30"))
    assert found.promises[0].due is not None
    assert found.promises[0].due.by == dt.datetime.fromisoformat("2027-05-17T14:30")
    assert (found.zone, found.zone_assumed) == (None, False)
    assert "Ingen tidssone er kjent, så helligdager er ikke regnet med." in found.text("nb")


def test_a_crisis_suspends_the_hours_it_suspends() -> None:
    hours = Hours(["weekdays"], opens="08:00", closes="16:00", timezone="Europe/Oslo", suspended_by=["krise"])
    whole = strategy(rule("must", commitments=[promised("4 timer", hours=hours)]))
    at = dt.datetime.fromisoformat("2027-01-15 14:00")
    due = [route(whole, enquiry=kind, at=at).promises[0].due for kind in ("crisis", "press")]
    assert [each.by.replace(tzinfo=None).isoformat() for each in due if each and each.by] == [
        "2027-01-15T18:00:00",
        "2027-01-18T10:00:00",
    ]
    assert "Ved krise løper fristen hele døgnet: senest fredag 15. januar 2027 kl. 18:00." in route(
        whole, enquiry="press", at=at
    ).text("nb")


def test_a_crisis_goes_by_the_plan() -> None:
    plan = CrisisPlan(
        team="ledere",
        levels=[
            CrisisLevel(
                "Gul",
                authority="vakt",
                holding="gul",
                triggers=["Mange spør"],
                commitments=[promised("1 time")],
            )
        ],
        contacts=["redaktor"],
    )
    found = route(strategy(crisis=plan, templates=[Template("Gul")]), enquiry="beredskap", at=AT)
    assert [who.name for who in (*found.who, *found.next)] == ["Ledere", "Redaktør"]
    assert [each.name for each in found.templates] == ["Gul"]
    assert lines(found.text("nb"), "Beredskap") == ["Gul, erklæres av Vakt: «Mange spør» (crisis.levels[0])"]
    assert lines(found.text("nb"), "Frister")[0].startswith(
        "Svar («Gul») innen 1 time: senest onsdag 13. januar 2027"
    )
