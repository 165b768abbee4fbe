"""How goals and actions hang together."""

from __future__ import annotations

from typing import Any

import pytest

from strategykit.checks import run
from strategykit.model import (
    Action,
    Approach,
    Audience,
    Channel,
    Document,
    Evaluation,
    Figure,
    Goal,
    Indicator,
    No,
    Quantity,
    Strategy,
    Training,
    When,
)


def found(name: str, **fields: Any) -> list[str]:
    return [each.path for each in run(Strategy("S", **fields)) if each.name == name]


def test_six_goals_are_many_and_parts_do_not_count() -> None:
    six = [Goal(f"Mål {each}") for each in "abcdef"]
    assert found("goals-too-many", goals=six) == ["goals"]
    assert found("goals-too-many", goals=six[:5]) == []
    assert found("goals-too-many", goals=[*six[:5], Goal("Del", part_of=six[0])]) == []
    assert found("goals-too-many", goals=[*six[:5], Goal("Eksempel", standing="example")]) == []


# Milestones

LONG = Document("S", period=When("2026-01-01", end="2027-12-31"))
FAR = Goal("Svare", id="g", deadline="2027-12-31")


def target(day: str) -> Figure:
    return Figure(Quantity(4, unit="hour"), when=day)


def test_two_years_need_something_on_the_way() -> None:
    assert found("goal-no-milestone", document=LONG, goals=[FAR]) == ["goals[0]"]
    year = Document("S", period=When("2027-01-01", end="2027-12-31"))
    assert found("goal-no-milestone", document=year, goals=[FAR]) == []
    assert found("goal-no-milestone", goals=[FAR]) == []  # nobody knows when it begins


def test_an_early_target_a_part_and_a_recurring_evaluation_are_milestones() -> None:
    early = Indicator("Svartid", goals=["g"], targets=[target("2026-12-31"), target("2027-12-31")])
    late = Indicator("Svartid", goals=["g"], targets=[target("2027-12-31")])
    part = Goal("Svare på Facebook", part_of="g", deadline="2026-12-31")
    judged = Evaluation("Møte", of=["g"], cadence="hvert halvår")
    assert found("goal-no-milestone", document=LONG, goals=[FAR], indicators=[early]) == []
    assert found("goal-no-milestone", document=LONG, goals=[FAR, part]) == []
    assert found("goal-no-milestone", document=LONG, goals=[FAR], evaluations=[judged]) == []
    assert found("goal-no-milestone", document=LONG, goals=[FAR], indicators=[late], evaluations=[judged])


# The way there


@pytest.mark.parametrize(
    "fields",
    [
        {"actions": [Action("Vakt", serves=["g"])]},
        {"trainings": [Training("Kurs", goals=["g"])]},
        {"goals": [Goal("Svare", id="g", approaches=[Approach("Vakt")])]},
        {"goals": [Goal("Svare", id="g"), Goal("Del", part_of="g", approaches=[Approach("Vakt")])]},
    ],
)
def test_an_approach_an_action_a_training_and_a_part_lead_there(fields: dict[str, Any]) -> None:
    assert found("goal-no-approach", **{"goals": [Goal("Svare", id="g")], **fields}) == []


def test_a_goal_alone_has_no_way_there() -> None:
    idea = Action("Vakt", serves=["g"], status="idea")
    assert found("goal-no-approach", goals=[Goal("Svare", id="g")], actions=[idea]) == ["goals[0].approaches"]


# Actions


@pytest.mark.parametrize(
    ("action", "whole"),
    [
        (Action("Vakt"), False),
        (Action("Vakt", owner="leder"), False),
        (Action("Vakt", due="2027-01-01"), False),
        (Action("Vakt", owner="leder", due="2027-01-01"), True),
        (Action("Vakt", owner="leder", cadence="hver uke"), True),
        (Action("Vakt", due="2027-01-01", decided_no=[No("owner", "Alle")]), True),
        (Action("Vakt", status="idea"), True),
        (Action("Vakt", status="done"), True),
    ],
)
def test_an_action_has_somebody_and_a_time(action: Action, whole: bool) -> None:
    assert found("action-incomplete", actions=[action]) == ([] if whole else ["actions[0]"])


def test_a_part_leans_on_its_whole() -> None:
    whole = Action("Vakt", id="hel", owner="leder", due="2027-01-01")
    assert found("action-incomplete", actions=[whole, Action("Vaktliste", part_of=whole)]) == []


# Channels


def test_a_goal_for_people_no_channel_reaches() -> None:
    customers, applicants = Audience("Kunder"), Audience("Søkere")
    channel = Channel("Facebook", audiences=[customers])
    both: dict[str, Any] = {"audiences": [customers, applicants], "channels": [channel]}
    assert found("goal-without-channel", goals=[Goal("G", audiences=[applicants])], **both) == [
        "goals[0].audiences"
    ]
    # Some are reached; that the others are not is said of the audience.
    assert found("goal-without-channel", goals=[Goal("G", audiences=[customers, applicants])], **both) == []
    assert found("goal-without-channel", goals=[Goal("G")], **both) == []
    example = Goal("G", audiences=[applicants], standing="example")
    assert found("goal-without-channel", goals=[example], **both) == []
