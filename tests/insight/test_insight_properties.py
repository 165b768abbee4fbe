"""What holds for every strategy: totals, partitions, and answers that change nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import drawing
from strategykit.checks import run
from strategykit.checks.scorecard import scorecard
from strategykit.graph import Graph, name_of
from strategykit.insight.coverage.dependents import dependents
from strategykit.insight.coverage.matrix import PAIRS, Coverage, coverage
from strategykit.insight.gaps.analysis import gaps
from strategykit.model import (
    Action,
    ActionStatus,
    Audience,
    Channel,
    ChannelStatus,
    Goal,
    Indicator,
    Quantity,
    Responsibility,
    Role,
    State,
    Strategy,
)

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from strategykit.display import Shown

IDS = ("a", "b", "c", "d")
SOME = st.lists(st.sampled_from(IDS), max_size=3)
WHOLE = st.none() | st.sampled_from(IDS)
MONEY = st.builds(
    Quantity, st.integers(0, 9), high=st.none() | st.integers(9, 20), unit=st.sampled_from(["NOK", "EUR"])
)


def several(one: SearchStrategy[Any]) -> SearchStrategy[list[Any]]:
    return st.lists(one, max_size=4)


def tangled() -> SearchStrategy[Strategy]:
    """Draw strategies whose few ids point at one another every way, circles and duplicates included."""
    ids = st.sampled_from(IDS)
    return st.builds(
        Strategy,
        st.just("S"),
        as_is=several(st.builds(State, ids, aspect=st.none() | ids)),
        to_be=several(st.builds(State, ids, aspect=st.none() | ids, about=SOME)),
        actions=several(
            st.builds(
                Action,
                ids,
                closes=SOME,
                serves=SOME,
                part_of=WHOLE,
                owner=WHOLE,
                status=st.sampled_from(ActionStatus),
                cost=st.none() | MONEY,
            )
        ),
        audiences=several(st.builds(Audience, ids, part_of=WHOLE)),
        goals=several(st.builds(Goal, ids, part_of=WHOLE, audiences=SOME, owner=WHOLE)),
        roles=several(st.builds(Role, ids, part_of=WHOLE, members=SOME)),
        channels=several(
            st.builds(
                Channel,
                ids,
                part_of=WHOLE,
                audiences=SOME,
                not_for=SOME,
                goals=SOME,
                owner=WHOLE,
                status=st.sampled_from(ChannelStatus),
            )
        ),
    )


def answers(strategy: Strategy) -> list[Shown]:
    found: list[Shown] = [gaps(strategy), scorecard(strategy, run(strategy))]
    found += [coverage(strategy, *pair) for pair in PAIRS]
    return found + [dependents(strategy, target) for target in Graph(strategy).ids()]


@settings(deadline=None)  # every answer there is, and each of them twice
@given(st.one_of(tangled(), drawing.strategies()))
def test_every_answer_is_the_same_twice_changes_nothing_and_can_be_shown(strategy: Strategy) -> None:
    before = hash(strategy)
    for first, second in zip(answers(strategy), answers(strategy), strict=True):
        assert first == second
        for language in ("nb", "en"):
            data: Any = first.to_dict(language)  # type: ignore[attr-defined]  # every answer has it
            assert json.loads(json.dumps(data, allow_nan=False)) == data
            assert first.text(language) == second.text(language)
        lines = (*str(first).split("\n"), *first._repr_markdown_().split("\n"))
        assert all(line.isprintable() for line in lines)
    assert hash(strategy) == before


@given(tangled())
def test_every_state_is_in_one_gap_and_every_gap_closed_or_open(strategy: Strategy) -> None:
    found = gaps(strategy)
    states = [state.path for gap in found.gaps for state in (*gap.as_is, *gap.to_be)]
    assert sorted(states) == sorted(
        [("as_is", place) for place in range(len(strategy.as_is))]
        + [("to_be", place) for place in range(len(strategy.to_be))]
    )
    assert sorted(map(id, (*found.closed, *found.open))) == sorted(map(id, found.gaps))
    assert {aim.action.path for aim in found.aimless} <= {aim.action.path for aim in found.closing_nothing}


@given(tangled())
def test_no_sum_is_more_than_all_that_is_meant(strategy: Strategy) -> None:
    meant = [each for each in strategy.actions if each.status.value not in {"idea", "stopped"} and each.cost]
    for total in gaps(strategy).plan.cost:
        costs = [each.cost for each in meant if each.cost and each.cost.unit == total.unit]
        assert 0 <= total.low <= total.high <= sum(cost.high or cost.low or 0 for cost in costs)


def direct(strategy: Strategy) -> set[tuple[int, int]]:
    return {
        (row, column)
        for row, audience in enumerate(strategy.audiences)
        for column, channel in enumerate(strategy.channels)
        if audience.id in channel.audiences
    }


@given(tangled())
def test_coverage_counts_every_cell_once_and_holds_all_that_the_graph_says(strategy: Strategy) -> None:
    found = coverage(strategy)
    assert sum(found.counts.values()) == len(strategy.audiences) * len(strategy.channels)
    yes = {
        (row, column)
        for row, cells in enumerate(found.cells)
        for column, cell in enumerate(cells)
        if cell.yes and not (cell.partly or cell.through)
    }
    # Without segments or parts of channels the yeses are exactly the references.
    assert direct(strategy) <= yes | {
        (row, column) for row, cells in enumerate(found.cells) for column, cell in enumerate(cells) if cell.at
    }
    assert yes <= direct(strategy)


DUTIES = st.builds(
    Responsibility,
    st.sampled_from(IDS),
    responsible=SOME,
    accountable=WHOLE,
    consulted=SOME,
    informed=SOME,
    next=SOME,
)
ROLES = st.lists(st.sampled_from(IDS), unique=True).map(lambda ids: [Role(each) for each in ids])


@given(st.builds(Strategy, st.just("S"), roles=ROLES, responsibilities=several(DUTIES)))
def test_a_role_has_the_letters_of_every_reference_to_it_and_no_others(strategy: Strategy) -> None:
    graph, found = Graph(strategy), coverage(strategy, "role", "responsibility")
    for row, cells in zip(found.rows, found.cells, strict=True):
        places = [place for cell in cells for place in cell.at]
        assert sorted(places) == sorted(reference.at for reference in graph.pointing_at(str(row.node.id)))
    assert found.counts["yes"] == sum(bool(cell.letters) for cells in found.cells for cell in cells)


@given(
    st.builds(
        Strategy,
        st.just("S"),
        goals=st.lists(st.sampled_from(IDS), unique=True).map(lambda ids: [Goal(each) for each in ids]),
        channels=st.lists(st.builds(Channel, st.sampled_from(IDS), goals=SOME), unique_by=name_of),
        indicators=st.lists(st.builds(Indicator, st.sampled_from(IDS), goals=SOME), unique_by=name_of),
    )
)
def test_a_goal_has_a_yes_for_everything_that_names_it_and_no_other(strategy: Strategy) -> None:
    for columns, holders in (("channel", strategy.channels), ("indicator", strategy.indicators)):
        found = coverage(strategy, "goal", columns)
        named = sum(goal.id in holder.goals for goal in strategy.goals for holder in holders)
        assert found.counts["yes"] == named
        assert found.counts["partly"] == 0


@given(tangled())
def test_what_is_unserved_has_no_yes_and_the_others_have_one_or_were_decided(strategy: Strategy) -> None:
    for pair in PAIRS:
        found = coverage(strategy, *pair)
        unserved = {row.node.path for row in found.unserved}
        for row, cells in zip(found.rows, found.cells, strict=True):
            asked = [cell for cell, column in zip(cells, found.columns, strict=True) if column.in_use]
            if row.node.path in unserved:
                assert not any(cell.yes for cell in asked)
            elif row.in_use and not row.settled:
                assert any(cell.yes for cell in asked) or all(cell.at for cell in asked)


@pytest.mark.parametrize("pair", PAIRS)
@given(strategy=tangled())
def test_turning_a_matrix_twice_gives_it_back(pair: tuple[str, str], strategy: Strategy) -> None:
    straight, turned = coverage(strategy, *pair), coverage(strategy, *reversed(pair))
    assert sides(straight) == tuple(reversed(sides(turned)))
    assert straight.counts == turned.counts


def sides(found: Coverage) -> tuple[object, object]:
    return (found.rows, found.unserved), (found.columns, found.idle)


@given(tangled())
def test_whatever_names_a_thing_depends_on_it(strategy: Strategy) -> None:
    graph = Graph(strategy)
    for target in graph.ids():
        places = {reference.at for reference in dependents(strategy, target).references}
        own = [path for path, _ in graph.with_id(target)]
        assert places == {
            reference.at
            for reference in graph.pointing_at(target)
            if not any(reference.at[: len(path)] == path for path in own)
        }
