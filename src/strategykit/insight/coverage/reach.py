"""Whom a channel reaches: audience by channel."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from strategykit.findings import Text
from strategykit.graph import Answer, Graph
from strategykit.insight.coverage.cells import NOT_SAID, Cell, Heading
from strategykit.insight.found import Found, Parts, found, is_in_use, wholes
from strategykit.insight.words import say
from strategykit.model import Audience, Channel, ChannelStatus

if TYPE_CHECKING:
    from strategykit.paths import Path

__all__ = ["Reach", "as_it_counts", "channel_headings"]

_IDLE = {
    ChannelStatus.INACTIVE: Text(nb="ligger brakk", en="lies idle"),
    ChannelStatus.POSSIBLE: Text(nb="er bare en mulighet", en="is only a possibility"),
    ChannelStatus.DORMANT: Text(nb="er lagt i dvale", en="is dormant"),
    ChannelStatus.DELIBERATELY_ABSENT: Text(nb="er valgt bort", en="has been decided against"),
}
_DECIDED = {ChannelStatus.DORMANT, ChannelStatus.DELIBERATELY_ABSENT}


def channel_headings(graph: Graph) -> tuple[Heading, ...]:
    """Give every channel as a heading that says whether it is in use."""
    return tuple(_heading(channel) for channel in found(graph, Channel))


def _heading(channel: Found[Channel]) -> Heading:
    if channel.node.status is ChannelStatus.EXTERNAL:
        note = say("{it} ligger utenfor strategien.", "{it} is outside the strategy.", it=channel)
        return Heading(node=channel, settled=True, note=note)
    if is_in_use(channel.node):
        return Heading(node=channel)
    return Heading(node=channel, in_use=False, note=_why_idle(channel.node))


def _why_idle(channel: Channel) -> Text:
    if channel.status_reason:
        return say(
            "{channel} {status}: {why}",
            "{channel} {status}: {why}",
            channel=channel,
            status=_IDLE[channel.status],
            why=Text(nb=channel.status_reason, en=channel.status_reason),
        )
    return say("{channel} {status}.", "{channel} {status}.", channel=channel, status=_IDLE[channel.status])


def as_it_counts(channel: Found[Channel], said: Cell) -> Cell:
    """Give what a cell counts for: a yes of a channel that is not in use is none, and says why.

    A channel that is given up is a decided no for every row.

    Args:
        channel: The channel.
        said: What is said of it and the row.
    """
    status = channel.node.status
    if said.answer is Answer.DECIDED_NO or is_in_use(channel.node) or not (said.at or status in _DECIDED):
        return said
    if status in _DECIDED:
        at = ((*channel.path, "status"), *said.at)
        return Cell(answer=Answer.DECIDED_NO, at=at, why=_why_idle(channel.node))
    return Cell(answer=Answer.NOT_SAID, at=said.at, why=_why_idle(channel.node))


class Reach:
    """Audience by channel.

    A channel reaches an audience that it, or a larger channel it is part of, names. Reaching the
    whole audience reaches its segments; reaching a segment is reaching the whole in part. What is
    said of the nearest audience goes before what is said of a larger one. What is said of a channel
    that is not in use does not count, and no more does a yes that is a no as well.
    """

    left_out: tuple[Found[Any], ...] = ()

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.rows = tuple(Heading(node=audience) for audience in found(graph, Audience))
        self.columns = channel_headings(graph)

    @cached_property
    def _segments(self) -> Parts:
        return Parts(self.graph, Audience)

    def cell(self, row: Found[Audience], column: Found[Channel]) -> Cell:
        """Say whether a channel reaches an audience."""
        said = self._said(row, column)
        return as_it_counts(column, said if said.yes else self._in_part(row, column) or said)

    def _said(self, row: Found[Audience], column: Found[Channel]) -> Cell:
        for audience in wholes(self.graph, row.node):
            for channel in wholes(self.graph, column.node):
                yes, no = (
                    _places(self.graph, channel, "audiences", audience),
                    _places(self.graph, channel, "not_for", audience),
                )
                if yes or no:
                    return self._answered(row, column, audience, channel, yes, no)
        return NOT_SAID

    def _answered(  # noqa: PLR0913, PLR0917 - the two that meet, the two it is said of, and where
        self,
        row: Found[Audience],
        column: Found[Channel],
        audience: Audience,
        channel: Channel,
        yes: tuple[Path, ...],
        no: tuple[Path, ...],
    ) -> Cell:
        larger = [
            Found(path, node)
            for node, own in ((audience, row.node), (channel, column.node))
            if node is not own
            for path, each in self.graph.with_id(node.id, type(node))
            if each is node
        ]
        why = None
        if yes and no:
            why = say(
                "{channel} er både for og ikke for {audience}, så det teller ikke.",
                "{channel} is both for and not for {audience}, so it does not count.",
                channel=channel,
                audience=audience,
            )
        elif no:
            why = say(
                "{channel} skal ikke brukes for {audience}.",
                "{channel} is not for {audience}.",
                channel=channel,
                audience=audience,
            )
        elif larger:
            why = say("Følger av {what}.", "Follows from {what}.", what=larger)
        answer = Answer.DECIDED_NO if not yes else Answer.NOT_SAID if no else Answer.STATED
        return Cell(answer=answer, through=tuple(larger), at=(*yes, *no), why=why)

    def _in_part(self, row: Found[Audience], column: Found[Channel]) -> Cell | None:
        segments = self._segments.within(row.node.id)
        cells = [(segment, self._said(segment, column)) for segment in segments]
        reached = [(segment, cell) for segment, cell in cells if cell.yes]
        if not reached:
            return None
        through = tuple(segment for segment, _ in reached)
        return Cell(
            answer=Answer.STATED,
            partly=True,
            through=through,
            at=tuple(dict.fromkeys(path for _, cell in reached for path in cell.at)),
            why=say(
                "Kanalen når bare {segments}, som er en del av {whole}.",
                "Reaches only {segments}, which is part of {whole}.",
                segments=through,
                whole=row,
            ),
        )


def _places(graph: Graph, channel: Channel, name: str, audience: Audience) -> tuple[Path, ...]:
    positions = [position for position, target in enumerate(getattr(channel, name)) if target == audience.id]
    if not positions:
        return ()
    path = next(path for path, node in graph.with_id(channel.id, Channel) if node is channel)
    return tuple((*path, name, position) for position in positions)
