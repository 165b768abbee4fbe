"""What some actions cost together, and when they begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.graph import Answer, answer
from strategykit.insight.found import is_meant, wholes
from strategykit.insight.totals import Total, is_number, totals
from strategykit.insight.words import amount, in_full, say
from strategykit.records import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from strategykit.findings import Text
    from strategykit.graph import Graph
    from strategykit.insight.found import Found
    from strategykit.model import Action

__all__ = ["Plan", "plan_of"]


@frozen(kw_only=True)
class Plan:
    """Cost and dates of some actions."""

    cost: tuple[Total, ...] = ()
    """The sum of the costs that are numbers, one for each currency."""
    in_words: tuple[Found[Action], ...] = ()
    """Actions whose cost is told in words only."""
    uncosted: tuple[Found[Action], ...] = ()
    """Actions that say nothing of their cost; a decided no is an answer."""
    earliest: dt.date | None = None
    """The first day any of them starts."""
    latest: dt.date | None = None
    """The last day any of them is due."""
    undated: tuple[Found[Action], ...] = ()
    """Actions with neither a start nor a due date."""

    def lines(self) -> tuple[Text, ...]:
        """Give what there is to say, each a sentence in both languages."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[Text]:
        if self.cost:
            sums = [amount(total.quantity) for total in self.cost]
            yield say("Samlet kostnad: {sums}.", "Total cost: {sums}.", sums=sums)
        for actions, nb, en in (
            (
                self.in_words,
                "Kostnaden er bare satt i ord: {those}.",
                "The cost is set in words only: {those}.",
            ),
            (self.uncosted, "Kostnaden er ikke oppgitt: {those}.", "The cost is not stated: {those}."),
        ):
            if actions:
                yield say(nb, en, those=actions)
        if self.earliest:
            yield say("Tidligste start: {day}.", "Earliest start: {day}.", day=in_full(self.earliest))
        if self.latest:
            yield say("Siste frist: {day}.", "Last deadline: {day}.", day=in_full(self.latest))
        if self.undated:
            yield say(
                "Verken start eller frist: {those}.",
                "Neither start nor deadline: {those}.",
                those=self.undated,
            )

    def line(self) -> Text | None:
        """Give cost and last deadline in a few words; None where neither is a number or a day."""
        sums = [amount(total.quantity) for total in self.cost]
        if self.latest is None:
            return say("{sums}", "{sums}", sums=sums) if sums else None
        until = say("innen {day}", "by {day}", day=in_full(self.latest))
        return say("{sums}, {until}", "{sums}, {until}", sums=sums, until=until) if sums else until

    def to_dict(self) -> dict[str, Any]:
        """Give the plan as plain JSON data."""
        return {
            "cost": [total.to_dict() for total in self.cost],
            "in_words": [action.to_dict() for action in self.in_words],
            "uncosted": [action.to_dict() for action in self.uncosted],
            "earliest": self.earliest.isoformat() if self.earliest else None,
            "latest": self.latest.isoformat() if self.latest else None,
            "undated": [action.to_dict() for action in self.undated],
        }


def plan_of(graph: Graph, actions: Iterable[Found[Action]]) -> Plan:
    """Sum cost and dates of the actions that are meant: not of ideas, nor of what is stopped.

    The cost of a part is not added where the larger action it is part of states its own.
    """
    meant = [action for action in actions if is_meant(action.node)]
    costed = [action for action in meant if not _is_within(graph, action.node)]
    starts = [day for action in meant if (day := _first(action.node)) is not None]
    ends = [day for action in meant if (day := _last(action.node)) is not None]
    return Plan(
        cost=totals(action.node.cost for action in costed if action.node.cost),
        in_words=tuple(each for each in costed if each.node.cost and not is_number(each.node.cost)),
        uncosted=tuple(each for each in costed if answer(each.node, "cost") is Answer.NOT_SAID),
        earliest=min(starts, default=None),
        latest=max(ends, default=None),
        undated=tuple(each for each in meant if _first(each.node) is None and _last(each.node) is None),
    )


def _is_within(graph: Graph, action: Action) -> bool:
    line = list(wholes(graph, action))
    if line[-1].part_of == action.id:  # a circle: nothing is larger than anything
        return False
    return any(is_number(each.cost) and is_meant(each) for each in line[1:])


def _first(action: Action) -> dt.date | None:
    return (action.start.start or action.start.end) if action.start else None


def _last(action: Action) -> dt.date | None:
    return (action.due.end or action.due.start) if action.due else None
