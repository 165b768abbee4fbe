"""Goals whose audiences nothing reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.graph import Graph, graph_of
from strategykit.insight.coverage.reach import Reach
from strategykit.insight.found import Found, counts, found
from strategykit.model import Audience, Goal
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.model import Strategy

__all__ = ["Unreached", "unreached"]


@frozen(kw_only=True)
class Unreached:
    """A goal with audiences that no channel in use reaches."""

    goal: Found[Goal]
    """The goal."""
    audiences: tuple[Found[Audience], ...]
    """Those of its audiences that nothing reaches, not even in part."""
    reached: tuple[Found[Audience], ...]
    """The others."""

    def to_dict(self) -> dict[str, Any]:
        """Give the goal and its audiences as plain JSON data."""
        return {
            "goal": self.goal.to_dict(),
            "audiences": [audience.to_dict() for audience in self.audiences],
            "reached": [audience.to_dict() for audience in self.reached],
        }


def unreached(strategy: Strategy) -> tuple[Unreached, ...]:
    """Give the goals with audiences that no channel in use reaches.

    Args:
        strategy: The strategy. Goals that are examples or dropped are not asked about.

    Examples:
        >>> goal = Goal("Flere søkere", audiences=["jobbsokere"])
        >>> strategy = Strategy("S", goals=[goal], audiences=[Audience("Jobbsøkere")])
        >>> [each.goal.name for each in unreached(strategy)]
        ['Flere søkere']
    """
    graph = graph_of(strategy)
    reach = Reach(graph)
    served = {
        row.node.path: any(reach.cell(row.node, column.node).yes for column in reach.columns if column.in_use)
        for row in reach.rows
    }
    result = []
    for goal in found(graph, Goal):
        theirs = _audiences(graph, goal.node.audiences)
        missed = tuple(each for each in theirs if not served[each.path])
        if missed and counts(goal.node):
            reached = tuple(each for each in theirs if served[each.path])
            result.append(Unreached(goal=goal, audiences=missed, reached=reached))
    return tuple(result)


def _audiences(graph: Graph, targets: Iterable[str]) -> list[Found[Audience]]:
    return [Found(path, node) for target in targets for path, node in graph.with_id(target, Audience)]
