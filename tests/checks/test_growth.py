"""Checking takes work in proportion to the strategy: every rule, counted in lines that are executed."""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from strategykit.checks import Check, list_checks
from strategykit.checks.engine import examine
from strategykit.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import FrameType

    from strategykit.model import Strategy

SMALL, TIMES = 1_200, 2
SLACK = 1.5
"""What may grow a little faster, such as sorting; with the square it would be twice."""


@pytest.fixture
def sizes(monkeypatch: pytest.MonkeyPatch) -> tuple[Strategy, Strategy]:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    from copies import strategy_with

    return strategy_with(SMALL), strategy_with(SMALL * TIMES)


def lines_executed(strategy: Strategy, checks: Iterable[Check]) -> Counter[str]:
    executed: Counter[str] = Counter()
    doing = ["the engine"]

    def trace(_: FrameType, __: str, ___: Any) -> Any:
        executed[doing[0]] += 1
        return trace

    def counted(check: Check) -> Check:
        def rule(node: Any, context: Any) -> Iterable[Any]:
            doing[0] = check.name
            try:
                return list(check.rule(node, context)) if check.rule else []
            finally:
                doing[0] = "the engine"

        return evolve(check, rule=rule)

    graph, rules = Graph(strategy), [counted(each) for each in checks if each.rule]
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        found = list(examine(graph, rules, dt.date(2027, 6, 1)))
    finally:
        sys.settrace(before)
    assert "check-crashed" not in {each.name for each in found}
    return executed


def test_no_check_grows_faster_than_the_strategy(sizes: tuple[Strategy, Strategy]) -> None:
    small, large = sizes
    nodes = [len(Graph(each).nodes) for each in sizes]
    assert nodes[1] > SMALL * TIMES * 0.8
    before, after = lines_executed(small, list_checks()), lines_executed(large, list_checks())
    times = nodes[1] / nodes[0] * SLACK
    assert {
        name: (before[name], after[name]) for name in after if after[name] > before[name] * times + 500
    } == {}
