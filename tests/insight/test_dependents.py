"""What breaks when something goes."""

from __future__ import annotations

import pytest

from strategykit.errors import UnknownNameError
from strategykit.insight.coverage.dependents import dependents
from strategykit.model import (
    Approval,
    Audience,
    Channel,
    Goal,
    Guideline,
    Indicator,
    OpenItem,
    Responsibility,
    Role,
    Strategy,
)


def lacking(strategy: Strategy, target: object) -> set[tuple[str, str]]:
    return {(each.node.name, each.lacks.en) for each in dependents(strategy, target).bereft}


def test_every_reference_is_told_with_whether_it_is_the_last() -> None:
    strategy = Strategy(
        "S",
        roles=[Role("A"), Role("B")],
        channels=[Channel("X", owner="a", publishers=["a", "b"], access=["a"])],
        open_items=[OpenItem("Hvem?", about="a")],
    )
    found = dependents(strategy, "a")
    assert [(each.at, each.last) for each in found.references] == [
        (("channels", 0, "publishers", 0), False),
        (("channels", 0, "access", 0), True),
        (("channels", 0, "owner"), True),
        (("open_items", 0, "about"), False),
    ]
    assert lacking(strategy, "a") == {("X", "anybody with access"), ("X", "an owner")}


def test_a_channel_leaves_audiences_goals_and_indicators_behind() -> None:
    channel = Channel("X", audiences=["lesere"], goals=["svare"])
    strategy = Strategy(
        "S",
        audiences=[Audience("Lesere"), Audience("Ingen")],
        goals=[Goal("Svare")],
        indicators=[Indicator("Svartid", goals=["svare"], channels=[channel])],
        channels=[channel],
    )
    assert lacking(strategy, channel) == {
        ("Lesere", "a channel in use"),
        ("Svare", "a channel in use"),
        ("Svartid", "a channel"),
    }


def test_what_has_another_to_fall_back_on_lacks_nothing() -> None:
    channels = [Channel("X", audiences=["lesere"]), Channel("Y", audiences=["lesere"])]
    assert lacking(Strategy("S", audiences=[Audience("Lesere")], channels=channels), "x") == set()
    idle = [channels[0], Channel("Y", audiences=["lesere"], status="inactive")]
    assert lacking(Strategy("S", audiences=[Audience("Lesere")], channels=idle), "x") == {
        ("Lesere", "a channel in use")
    }


def test_an_indicator_leaves_its_goal_without_one_and_a_role_its_task() -> None:
    strategy = Strategy(
        "S",
        goals=[Goal("Svare")],
        indicators=[Indicator("Svartid", goals=["svare"])],
        roles=[Role("Vakt")],
        responsibilities=[Responsibility("Følge opp", responsible=["vakt"])],
    )
    assert lacking(strategy, "svartid") == {("Svare", "an indicator")}
    assert lacking(strategy, "vakt") == {("Følge opp", "anybody responsible")}


def test_what_stands_inside_goes_along_and_what_has_no_name_is_told_by_what_it_belongs_to() -> None:
    strategy = Strategy(
        "S",
        roles=[Role("Sjef", deputy="sjef")],
        guidelines=[Guideline("Spør først", approval=Approval(["sjef"]))],
    )
    (reference,) = dependents(strategy, "sjef").references
    assert reference.at == ("guidelines", 0, "approval", "by", 0)
    assert reference.holder.name == "Spør først"


def test_an_unknown_id_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean redaktor"):
        dependents(Strategy("S", roles=[Role("Redaktør")]), "redaktør")
