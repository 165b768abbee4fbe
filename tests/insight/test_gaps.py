"""The gap analysis: what meets in an aspect, what closes it, what it costs, and what contradicts itself."""

from __future__ import annotations

import datetime as dt
import sys

import pytest

from strategykit.insight.gaps.analysis import Gaps, gaps
from strategykit.model import (
    Action,
    Approach,
    Channel,
    Document,
    Goal,
    No,
    Quantity,
    Resource,
    Risk,
    State,
    Strategy,
)


def names(found: Gaps, which: str) -> list[str]:
    return [gap.name for gap in getattr(found, which)]


def test_states_meet_in_their_aspect_however_it_is_spelt_and_stand_alone_without_one() -> None:
    strategy = Strategy(
        "S",
        as_is=[State("Sent", aspect="Svartid"), State("Få følgere"), State("Rot", aspect=" ")],
        to_be=[State("Raskt", aspect="svartid "), State("Få følgere")],
    )
    found = gaps(strategy).gaps
    assert [gap.aspect for gap in found] == ["Svartid", None, None, None]
    assert [(len(gap.as_is), len(gap.to_be)) for gap in found] == [(1, 1), (1, 0), (1, 0), (0, 1)]
    assert found[0].to_be[0].path == ("to_be", 0)


@pytest.mark.parametrize("field", ["closes", "serves"])
@pytest.mark.parametrize("state", ["i-dag", "i-morgen"])
def test_an_action_closes_the_gap_of_either_state(field: str, state: str) -> None:
    action = Action("Vakt", **{field: [state]})  # type: ignore[arg-type]  # one of two fields
    strategy = Strategy(
        "S",
        as_is=[State("Sent", aspect="svartid", id="i-dag")],
        to_be=[State("Raskt", aspect="svartid", id="i-morgen")],
        actions=[action],
    )
    (gap,) = gaps(strategy).gaps
    assert gap.closed
    assert [each.node for each in gap.actions] == [action]


@pytest.mark.parametrize("status", ["idea", "stopped"])
def test_an_idea_and_a_stopped_action_close_nothing_and_cost_nothing(status: str) -> None:
    action = Action("Vakt", closes=["sent"], status=status, cost=Quantity(5, unit="NOK"), due="2027-01-01")
    found = gaps(Strategy("S", as_is=[State("Sent")], actions=[action]))
    assert names(found, "open") == ["Sent"]
    assert [each.node for each in found.open[0].set_aside] == [action]
    assert (found.plan.cost, found.plan.latest, found.closing_nothing) == ((), None, ())
    assert "the actions are ideas only, or stopped: “Vakt”" in str(found)


def test_an_action_that_closes_nothing_is_told_apart_from_one_without_any_aim() -> None:
    risk = Risk("Få folk", mitigated_by=["mot-risiko"])
    goal = Goal("Svare", approaches=[Approach("Slik", see=["baerer-strategi"])])
    strategy = Strategy(
        "S",
        goals=[goal],
        risks=[risk],
        as_is=[State("Sent")],
        actions=[
            Action("Lukker", closes=["sent"]),
            Action("Mot risiko"),
            Action("Bærer strategi"),
            Action("Tjener mål", serves=[goal]),
            Action("Peker galt", closes=["finnes-ikke"]),
            Action("Til ingenting"),
        ],
    )
    found = gaps(strategy)
    assert [aim.action.name for aim in found.closing_nothing] == [
        "Bærer strategi",
        "Tjener mål",
        "Peker galt",
        "Til ingenting",
    ]
    assert [aim.action.name for aim in found.aimless] == ["Peker galt", "Til ingenting"]
    assert found.aims[4].unknown == ("finnes-ikke",)


def test_a_part_closes_with_its_whole_and_a_whole_with_its_part_but_a_sibling_does_not() -> None:
    strategy = Strategy(
        "S",
        as_is=[State("Sent"), State("Rotete")],
        actions=[
            Action("Stort", closes=["sent"]),
            Action("Del av stort", part_of="stort"),
            Action("Program"),
            Action("Første del", part_of="program", closes=["rotete"]),
            Action("Andre del", part_of="program"),
        ],
    )
    assert [aim.action.name for aim in gaps(strategy).closing_nothing] == ["Andre del"]


def test_cost_is_summed_per_currency_as_a_range_and_each_action_once() -> None:
    state = State("Sent")
    strategy = Strategy(
        "S",
        as_is=[state, State("Rotete")],
        actions=[
            Action("A", closes=["sent", "rotete"], cost=Quantity(100, high=150, unit="NOK")),
            Action("B", closes=["sent"], cost=Quantity(0.1, unit="NOK")),
            Action("C", cost=Quantity(high=20, unit="EUR")),
            Action("D", cost="noe"),
            Action("E"),
            Action("F", decided_no=[No("cost", "egen tid")]),
            Action("G", cost=Quantity(3, unit="NOK", per="month")),
        ],
    )
    found = gaps(strategy)
    assert [(each.unit, each.per, each.low, each.high) for each in found.plan.cost] == [
        ("NOK", None, 100.1, 150.1),
        ("EUR", None, 0.0, 20.0),
        ("NOK", "month", 3.0, 3.0),
    ]
    assert [each.name for each in found.plan.in_words] == ["D"]
    assert [each.name for each in found.plan.uncosted] == ["E"]
    assert [gap.plan.cost[0].high for gap in found.gaps] == [150.1, 150.0]


def test_what_is_more_than_a_number_can_hold_is_the_most_it_can() -> None:
    vast = [Action(name, cost=Quantity(1.7e308, unit="NOK")) for name in ("A", "B")]
    (total,) = gaps(Strategy("S", actions=vast)).plan.cost
    assert total.low == total.high == total.quantity.high == sys.float_info.max


def test_the_cost_of_a_part_is_within_the_cost_of_its_whole() -> None:
    whole = Action("Program", cost=Quantity(100, unit="NOK"))
    parts = [Action(name, part_of=whole, cost=Quantity(60, unit="NOK")) for name in ("Del 1", "Del 2")]
    loose = Action("Uten egen sum")
    inside = Action("Del 3", part_of=loose, cost=Quantity(7, unit="NOK"))
    assert gaps(Strategy("S", actions=[whole, *parts, loose, inside])).plan.cost[0].high == 107
    stopped = Action("Stanset", status="stopped", cost=Quantity(100, unit="NOK"))
    going_on = Action("Fortsetter", part_of=stopped, cost=Quantity(9, unit="NOK"))
    assert gaps(Strategy("S", actions=[stopped, going_on])).plan.cost[0].high == 9
    circle = [Action("A", part_of="b", cost=Quantity(1, unit="NOK")), Action("B", part_of="a", cost=2)]
    assert [each.high for each in gaps(Strategy("S", actions=circle)).plan.cost] == [1, 2]


def test_the_plan_runs_from_the_earliest_start_to_the_latest_due() -> None:
    actions = [
        Action("A", start="2027-03-01", due="2027-04-30"),
        Action("B", start="2027-01-04"),
        Action("C", due="2027-12-31"),
        Action("D", due="i høst"),
    ]
    plan = gaps(Strategy("S", actions=actions)).plan
    assert (plan.earliest, plan.latest) == (dt.date(2027, 1, 4), dt.date(2027, 12, 31))
    assert [each.name for each in plan.undated] == ["D"]


@pytest.mark.parametrize(
    ("status", "contradicts"),
    [
        ("active", False),
        ("planned", False),
        ("possible", False),
        ("external", False),
        ("irregular", False),
        ("inactive", True),
        ("dormant", True),
        ("deliberately_absent", True),
    ],
)
def test_a_desired_state_that_rests_on_an_idle_channel_contradicts_itself(
    status: str, *, contradicts: bool
) -> None:
    strategy = Strategy(
        "S",
        to_be=[State("Vi blogger", about=["s", "bloggen"])],
        channels=[Channel("Bloggen", status=status)],
    )
    found = gaps(strategy).contradictions
    assert [each.at for each in found] == ([("to_be", 0, "about", 1)] if contradicts else [])


@pytest.mark.parametrize(("status", "left"), [("inactive", 0), ("deliberately_absent", 1)])
def test_an_action_revives_an_idle_channel_but_not_one_that_is_given_up(status: str, left: int) -> None:
    strategy = Strategy(
        "S",
        to_be=[State("Vi blogger", about=["bloggen"])],
        actions=[Action("Gjenåpne bloggen", closes=["bloggen"])],
        channels=[Channel("Bloggen", status=status)],
    )
    assert len(gaps(strategy).contradictions) == left


def test_the_budget_is_what_is_for_the_whole_document() -> None:
    whole = Resource("Budsjett", amount=Quantity(10, unit="NOK"), used_for=["planen"])
    part = Resource("Del", amount=Quantity(4, unit="NOK"), used_for=["vakt"])
    strategy = Strategy("S", document=Document("Planen"), resources=[whole, part])
    assert [each.high for each in gaps(strategy).budget] == [10]
    assert gaps(Strategy("S", resources=[whole, part])).budget == ()


@pytest.mark.parametrize(
    ("resource", "sums"),
    [
        (Resource("Budsjett", amount="kr 20 000"), [("NOK", 20000)]),
        (Resource("Budsjett", amount="kr 20 000", kind="money"), [("NOK", 20000)]),
        (Resource("Budsjett", amount=Quantity(7), kind="money"), [(None, 7)]),
        (Resource("Svarvakt", amount="35 timer per uke"), []),
        (Resource("Svarvakt", amount="35 timer per uke", kind="hours"), []),
        (Resource("Kamera", amount="kr 9 000", kind="equipment"), []),
        (Resource("Annonser", amount="kr 9 000", kind="paid_media"), []),
        (Resource("Film", amount="kr 9 000", used_for=["filmen"]), []),
        (Resource("Budsjett"), []),
    ],
)
def test_money_that_is_for_nothing_else_is_for_the_whole_plan(
    resource: Resource, sums: list[tuple[str | None, float]]
) -> None:
    found = gaps(Strategy("S", resources=[resource]))
    assert [(each.unit, each.high) for each in found.budget] == sums
    assert [each.node for each in found.funds] == [resource][: len(sums)]


@pytest.mark.parametrize(
    ("cost", "over"), [("kr 3 000", True), ("kr 1 000–3 000", False), ("3 000 EUR", False)]
)
def test_a_plan_that_costs_more_than_there_is_says_so(cost: str, *, over: bool) -> None:
    strategy = Strategy(
        "S",
        as_is=[State("Sent", id="sent")],
        actions=[Action("Vakt", closes=["sent"], cost=cost)],
        resources=[Resource("Kassen", amount="kr 2 000")],
    )
    found = gaps(strategy)
    assert bool(found.overspent) is bool(found.to_dict()["overspent"]) is over
    told = found.text("nb").replace("\N{NO-BREAK SPACE}", " ")
    assert ("Tiltakene koster kr 3 000, men det er satt av kr 2 000." in told) is over


def test_an_empty_strategy_has_no_gaps_and_says_so() -> None:
    assert gaps(Strategy("S")).text("nb") == "Strategien beskriver verken dagens eller ønsket situasjon."
