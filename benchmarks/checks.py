"""Whether checking grows with the strategy and no faster: the time per node at 5,000 and at 50,000 nodes.

python benchmarks/checks.py
"""

from __future__ import annotations

import datetime as dt
import gc
import time
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from attrs import evolve
from copies import strategy_with

from strategykit.checks import PROFILES, list_checks
from strategykit.checks.engine import examine
from strategykit.graph import Graph, graph_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.checks import Check

SMALL, LARGE = 5_000, 50_000
RUNS = 3
TODAY = dt.date(2027, 6, 1)
SHOWN = 12


def main() -> None:
    """Check both sizes in turns, with all checks in all profiles, and print the ratio."""
    graphs = {size: Graph(strategy_with(size)) for size in (SMALL, LARGE)}
    times: dict[int, list[dict[str, float]]] = defaultdict(list)
    for _ in range(RUNS):
        for size, graph in graphs.items():
            gc.collect()
            times[size].append(_timed(graph))
    best = {
        size: {name: min(run[name] for run in runs) / len(graphs[size].nodes) for name in runs[0]}
        for size, runs in times.items()
    }
    small, large = best[SMALL], best[LARGE]
    print(f"{len(list_checks())} checks, {len(PROFILES)} profiles; the best of {RUNS} runs, µs per node")
    print(f"  {'':34} {SMALL:>8,} {LARGE:>8,}   ratio")
    names = sorted(large, key=large.__getitem__, reverse=True)[:SHOWN]
    for name in names:
        before, after = small[name] * 1e6, large[name] * 1e6
        print(f"  {name:34} {before:8.2f} {after:8.2f} {after / before:6.2f} ×")


def _timed(graph: Graph) -> dict[str, float]:
    spent: dict[str, float] = {"everything": 0.0}
    checks = [evolve(each, rule=_clocked(each, spent)) for each in list_checks() if each.rule is not None]
    # A graph of its own, as a check has it: what insight remembers about one would be free in the next run.
    own = graph_of(graph.strategy)
    # A pass of the collector goes over both strategies, and falls on whichever check is running.
    gc.disable()
    start = time.perf_counter()
    for _ in examine(own, checks, TODAY):
        pass
    spent["everything"] = time.perf_counter() - start
    gc.enable()
    return spent


def _clocked(check: Check, spent: dict[str, float]) -> Callable[[Any, Any], Iterator[Any]]:
    rule = check.rule
    spent[check.name] = 1e-9

    def clocked(node: Any, context: Any) -> Iterator[Any]:
        start = time.perf_counter()
        found = list(rule(node, context)) if rule else []
        spent[check.name] += time.perf_counter() - start
        return iter(found)

    return clocked


if __name__ == "__main__":
    main()
