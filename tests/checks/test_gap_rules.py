"""Today, the wanted future, and what answers the difference."""

from __future__ import annotations

from typing import Any

import pytest
from one_edit import places

from checking import hint_of
from strategykit.checks import run
from strategykit.model import Action, Document, Goal, Note, State, Strategy, When


def found(name: str, **fields: Any) -> list[str]:
    return [finding.path for finding in run(Strategy("S", **fields)) if finding.name == name]


ACTION = Action("Vakt", owner="leder", serves=["svare"], due="2027-01-01")
GOALS = [Goal("Svare")]


# Both ends


def test_a_wanted_future_needs_a_present() -> None:
    assert found("situation-incomplete", to_be=[State("Kundene skal finne svar", at="2027-12-31")]) == [
        "as_is"
    ]


def test_neither_is_no_gap() -> None:
    assert found("situation-incomplete") == []


@pytest.mark.parametrize(
    "wanted", [State("Vi skal svare", at="2027-12-31"), State("Vi skal svare", at="utgangen av 2027")]
)
def test_a_wanted_future_with_a_date_is_whole(wanted: State) -> None:
    assert found("situation-incomplete", as_is=[State("Ingen svarer")], to_be=[wanted]) == []


def test_the_period_of_the_document_dates_it() -> None:
    both = {"as_is": [State("Ingen svarer")], "to_be": [State("Vi skal svare")]}
    dated = Document("S", period=When("2027-01-01", end="2027-12-31"))
    assert found("situation-incomplete", **both) == ["to_be"]
    assert found("situation-incomplete", document=dated, **both) == []


# Gaps and actions


def test_a_wanted_change_without_an_action_is_found_where_it_stands() -> None:
    wanted = State("Alle skal kjenne reglene", aspect="regler")
    assert found("gap-without-action", to_be=[wanted], actions=[ACTION], goals=GOALS) == ["to_be[0]"]


def test_an_action_for_the_goal_it_is_about_answers_it() -> None:
    goal = Goal("Kjenne reglene", id="regler")
    wanted = State("Alle skal kjenne reglene", about=[goal])
    action = Action("Kurs", serves=[goal], owner="leder", due="2027-01-01")
    assert found("gap-without-action", to_be=[wanted], goals=[goal], actions=[action]) == []


def test_where_an_action_closes_today_the_hint_is_to_join_the_two_ends() -> None:
    today, wanted = State("Svar tar to dager"), State("Alle skal få svar samme dag", at="2028")
    action = Action("Vakt", closes=[today], owner="leder", due="2027-01-01")
    [left] = [
        each
        for each in run(Strategy("S", as_is=[today], to_be=[wanted], actions=[action]))
        if each.name == "gap-without-action"
    ]
    assert left.path == "to_be[0]"
    assert hint_of(left).nb == (
        "Et tiltak lukker allerede «Svar tar to dager». "
        "Er det samme sak, så gi begge tilstandene samme «aspect»."
    )
    both = {"as_is": [State("Svar tar to dager", aspect="svar")], "actions": [action]}
    joined = State("Alle skal få svar samme dag", at="2028", aspect="svar")
    assert found("gap-without-action", to_be=[joined], **both) == []


def test_an_action_for_nothing_leads_nowhere() -> None:
    assert found("gap-without-action", actions=[Action("Bestille kopper")]) == ["actions[0]"]
    assert found("gap-without-action", actions=[Action("Bestille kopper", status="idea")]) == []


def test_what_merely_is_needs_no_action() -> None:
    today = State("Vi har 3 000 følgere på Facebook")
    assert found("as-is-without-action", as_is=[today], actions=[ACTION], goals=GOALS) == []
    assert found("gap-without-action", as_is=[today], actions=[Action("Vakt", closes=[today])]) == []


@pytest.mark.parametrize(
    "today",
    [
        State("Ingen svarer i helgene", leads_to=["Folk ringer"]),
        State("Ingen svarer i helgene", evidence=[Note("Fikk aldri svar", kind="feedback")]),
    ],
)
def test_a_problem_needs_one(today: State) -> None:
    assert found("as-is-without-action", as_is=[today], actions=[ACTION], goals=GOALS) == ["as_is[0]"]
    closing = Action("Helgevakt", closes=[today])
    assert found("as-is-without-action", as_is=[today], actions=[closing]) == []


def test_a_problem_is_reported_as_a_problem_only() -> None:
    today = State("Ingen svarer", aspect="svar", leads_to=["Folk ringer"])
    wanted = State("Alle skal få svar", aspect="svar")
    both = {"as_is": [today], "to_be": [wanted], "actions": [ACTION], "goals": GOALS}
    assert found("as-is-without-action", **both) == ["as_is[0]"]
    assert found("gap-without-action", **both) == []


def test_no_action_at_all_is_one_finding() -> None:
    both = {
        "as_is": [State("Ingen svarer", aspect="svar")],
        "to_be": [State("Alle skal få svar", aspect="svar")],
    }
    assert found("action-missing", **both) == ["actions"]
    assert found("gap-without-action", **both) == []


# The tense


@pytest.mark.parametrize(
    "text",
    ["Vi opererer på fire kanaler", "Innbyggjarane får svar same dag", "Residents trust what we publish"],
)
def test_a_wish_in_the_present_tense_is_told(text: str) -> None:
    assert places("to_be[0].text", text, "to-be-in-present-tense") == ["to_be"]


@pytest.mark.parametrize(
    "text", ["Beboerne skal få svar", "Innbyggjarane skal få svar", "Residents will trust us", "Færre klager"]
)
def test_a_wish_that_reads_as_one_is_not(text: str) -> None:
    assert places("to_be[0].text", text, "to-be-in-present-tense") == []


def test_a_dated_wish_may_be_told_as_a_picture() -> None:
    wanted = State("Vi svarer alle på Facebook", aspect="svar", about=["facebook"], at="2027-12-31")
    assert places("to_be[0]", wanted, "to-be-in-present-tense") == []


# One missing «closes» is one gap


HELPLESS = State("Ingen svarer", id="i-dag", aspect="svar", leads_to=["Kundene ringer"])
WANTED = State("Alle skal få svar", id="onsket", aspect="svar", at="2027-12-31")


def test_an_action_that_was_to_close_the_gap_is_named_there_and_nowhere_else() -> None:
    watch = Action("Vakt", owner="leder", due="2027-06-01")
    for now, name, place in (
        (HELPLESS, "as-is-without-action", "as_is[0]"),
        (State("Ingen svarer", id="i-dag", aspect="svar"), "gap-without-action", "to_be[0]"),
    ):
        plan = Strategy("S", as_is=[now], to_be=[WANTED], actions=[watch])
        [found] = [each for each in run(plan) if each.name in {"as-is-without-action", "gap-without-action"}]
        assert (found.name, found.path) == (name, place)
        assert "«Vakt»" in hint_of(found).nb
        assert "“closes”" in hint_of(found).en


def test_where_every_gap_is_closed_an_action_that_leads_nowhere_is_told() -> None:
    watch = Action("Vakt", owner="leder", due="2027-06-01", closes=["i-dag"])
    plan = {"as_is": [HELPLESS], "to_be": [WANTED], "actions": [watch, Action("Ny logo")]}
    assert found("gap-without-action", **plan) == ["actions[1]"]
    assert found("as-is-without-action", **plan) == []
