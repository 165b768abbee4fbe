"""Which audiences any channel in use is for, in one pass however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.insight.found import found, is_in_use, wholes
from strategykit.model import Audience, Channel

if TYPE_CHECKING:
    from strategykit.graph import Graph

__all__ = ["served"]


def served(graph: Graph) -> frozenset[str]:
    """Give the ids of the audiences that some channel in use is for, wholly or in part.

    A segment is served with its whole, and a whole in part with its segment. It says the same as the
    matrix of audiences by channels, without holding each against each.

    Args:
        graph: The strategy's graph.

    Examples:
        >>> from strategykit.graph import Graph
        >>> from strategykit.model import Strategy
        >>> customers, press = Audience("Kunder"), Audience("Presse")
        >>> young = Audience("Unge kunder", part_of=customers)
        >>> strategy = Strategy(
        ...     "S", audiences=[customers, young, press], channels=[Channel("Snapchat", audiences=[young])]
        ... )
        >>> sorted(served(Graph(strategy)))
        ['kunder', 'unge-kunder']
    """
    named = {
        audience
        for channel in found(graph, Channel)
        if is_in_use(channel.node)
        for each in wholes(graph, channel.node)
        for audience in each.audiences
        if audience not in each.not_for
    }
    audiences = [each.node for each in found(graph, Audience)]
    lines = {audience.id: [whole.id for whole in wholes(graph, audience)] for audience in audiences}
    below = {id_ for id_, line in lines.items() if not named.isdisjoint(line)}
    above = {whole for id_, line in lines.items() if id_ in named for whole in line}
    return frozenset(below | above)
