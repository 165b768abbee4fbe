"""What is asked of a goal, and of which goals it is not asked."""

from __future__ import annotations

from typing import Any

import pytest

from strategykit.checks import run
from strategykit.model import (
    Document,
    Evaluation,
    Figure,
    Goal,
    Indicator,
    No,
    Quantity,
    Role,
    Standing,
    Strategy,
    When,
)

ALL = {"goal-no-indicator", "goal-no-target", "goal-no-deadline", "goal-no-owner"}


def about_goals(*goals: Goal, **rest: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for finding in run(Strategy("S", goals=goals, roles=[Role("Leder")], **rest)):
        if finding.name.startswith("goal-"):
            found.setdefault(finding.name, []).append(finding.path)
    return found


def test_a_bare_goal_lacks_all_four_and_the_way_there() -> None:
    assert about_goals(Goal("Svare")) == {
        "goal-no-approach": ["goals[0].approaches"],
        "goal-no-indicator": ["goals[0]"],
        "goal-no-target": ["goals[0]"],
        "goal-no-deadline": ["goals[0].deadline"],
        "goal-no-owner": ["goals[0].owner"],
    }


@pytest.mark.parametrize("standing", [Standing.EXAMPLE, Standing.DROPPED])
def test_nothing_is_asked_of_an_example_or_a_dropped_goal(standing: Standing) -> None:
    assert not ALL & set(about_goals(Goal("Kundedialog", standing=standing)))


@pytest.mark.parametrize("standing", [Standing.FICTIONAL, Standing.PROPOSED, Standing.ADOPTED])
def test_everything_is_asked_of_a_goal_that_is_fictional_or_proposed(standing: Standing) -> None:
    assert set(about_goals(Goal("Kundedialog", standing=standing))) >= ALL


@pytest.mark.parametrize(
    ("standing", "word"), [(Standing.EXAMPLE, "et eksempel"), (Standing.FICTIONAL, "fiktivt")]
)
def test_what_is_not_adopted_is_said_to_be_so(standing: Standing, word: str) -> None:
    report = run(Strategy("S", goals=[Goal("Kundedialog", standing=standing)]))
    (finding,) = (each for each in report if each.name == "goal-not-adopted")
    assert word in finding.message.nb


def test_examples_are_not_the_goals_of_a_strategy_but_fictional_ones_are() -> None:
    assert "goal-missing" in about_goals(Goal("Dialog", standing="example"))
    assert "goal-missing" not in about_goals(Goal("Dialog", standing="fictional"))


def test_a_part_leans_on_the_owner_and_the_deadline_of_the_whole() -> None:
    whole = Goal("Svare", id="hel", owner="leder", deadline="2027-12-31")
    found = about_goals(whole, Goal("Svare på Facebook", part_of=whole))
    assert "goal-no-owner" not in found
    assert "goal-no-deadline" not in found


def test_a_whole_is_measured_through_its_parts() -> None:
    whole = Goal("Svare", id="hel")
    part = Goal("Svare på Facebook", id="del", part_of=whole)
    indicator = Indicator("Svartid", goals=[part], targets=[Figure(Quantity(4, unit="hour"))])
    found = about_goals(whole, part, indicators=[indicator])
    assert not {"goal-no-indicator", "goal-no-target"} & set(found)


def test_goals_that_are_parts_of_each_other_are_read_to_an_end() -> None:
    assert len(about_goals(Goal("A", part_of="b"), Goal("B", part_of="a"))["goal-no-owner"]) == 2


def test_a_decided_no_is_no_gap() -> None:
    goal = Goal("Svare", decided_no=[No("owner", "Felles ansvar")])
    assert "goal-no-owner" not in about_goals(goal)


@pytest.mark.parametrize(
    "target", [Figure(Quantity(4)), Figure(text="Halvert"), Figure(compared_with="Nabokommunen")]
)
def test_a_number_a_state_in_words_and_a_comparison_are_targets(target: Figure) -> None:
    indicator = Indicator("Svartid", goals=["svare"], targets=[target])
    assert "goal-no-target" not in about_goals(Goal("Svare"), indicators=[indicator])


def test_an_indicator_without_a_target_is_no_target_even_beside_criteria() -> None:
    found = about_goals(
        Goal("Svare"),
        indicators=[Indicator("Svartid", goals=["svare"])],
        evaluations=[Evaluation("E", of=["svare"], criteria=["Bra"])],
    )
    assert "goal-no-indicator" not in found
    assert "goal-no-target" in found


def test_a_qualitative_goal_needs_criteria_only() -> None:
    found = about_goals(Goal("Svare"), evaluations=[Evaluation("E", of=["svare"], criteria=["Bra"])])
    assert not {"goal-no-indicator", "goal-no-target"} & set(found)


def test_a_success_criterion_is_its_own_measure() -> None:
    found = about_goals(Goal("Kundene kaller oss åpne", kind="success_criterion"))
    assert not {"goal-no-indicator", "goal-no-target"} & set(found)


@pytest.mark.parametrize("deadline", [When(raw="i løpet av 2027"), When(event="valget"), When("2027-05-01")])
def test_a_deadline_may_be_a_year_in_words_or_an_event(deadline: When) -> None:
    assert "goal-no-deadline" not in about_goals(Goal("Svare", deadline=deadline))


def test_a_deadline_in_vague_words_is_none() -> None:
    report = run(Strategy("S", goals=[Goal("Svare", deadline="på sikt")]))
    (finding,) = (each for each in report if each.name == "goal-no-deadline")
    assert finding.message.nb == "Fristen «på sikt» for målet «Svare» er ikke en dato."


def test_a_deadline_without_a_year_asks_for_the_year() -> None:
    report = run(Strategy("S", goals=[Goal("Svare", deadline="innen utgangen av juni")]))
    (finding,) = (each for each in report if each.name == "goal-no-deadline")
    assert finding.message.nb == "Fristen «innen utgangen av juni» for målet «Svare» sier ikke hvilket år."
    assert finding.hint is not None
    assert finding.hint.nb == "Skriv året også."


@pytest.mark.parametrize(
    ("deadline", "inside"), [("2026-12-31", False), ("2027-12-31", True), ("2028-01-01", False)]
)
def test_a_deadline_lies_inside_the_period(deadline: str, inside: bool) -> None:
    document = Document("S", period=When("2027-01-01", end="2027-12-31"))
    found = about_goals(Goal("Svare", deadline=deadline), document=document)
    assert ("goal-no-deadline" not in found) is inside


def test_a_period_in_words_is_held_to_the_period_of_the_strategy() -> None:
    document = Document("S", period=When("2027-01-01", end="2027-12-31"))
    goal = Goal("Svare", deadline=When(raw="i løpet av 2029"))
    assert about_goals(goal, document=document)["goal-no-deadline"] == ["goals[0].deadline"]


@pytest.mark.parametrize(
    ("raw", "enough"), [("mange", False), ("så mange som mulig", False), ("ca. 400", True)]
)
def test_many_is_no_target(raw: str, enough: bool) -> None:
    indicator = Indicator("Søkere", goals=["svare"], targets=[Figure(Quantity(raw=raw))])
    assert ("goal-no-target" not in about_goals(Goal("Svare"), indicators=[indicator])) is enough


def test_words_for_a_day_that_is_none_are_no_deadline() -> None:
    assert "goal-no-deadline" in about_goals(Goal("Svare", deadline=When(raw="2027-02-30")))
