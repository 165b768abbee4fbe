"""What each role carries, against the time it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from strategykit.findings import Text
from strategykit.graph import Graph
from strategykit.insight.display import Table
from strategykit.insight.found import Found, counts, found, is_meant
from strategykit.insight.totals import Total, is_counted, totals
from strategykit.insight.words import amount, say
from strategykit.model import Action, Quantity, Resource, Responsibility, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.model import Strategy
    from strategykit.paths import Path

__all__ = ["Workload", "workload_table", "workloads"]

_HOURS = {
    "hour": 1.0,
    "hours": 1.0,
    "time": 1.0,
    "timer": 1.0,
    "minute": 1 / 60,
    "minutes": 1 / 60,
    "minutter": 1 / 60,
}
_A_YEAR = {
    "week": 52,
    "uke": 52,
    "month": 12,
    "måned": 12,
    "quarter": 4,
    "kvartal": 4,
    "year": 1,
    "år": 1,
}


@frozen(kw_only=True)
class Workload:
    """One role: what it has to do, what that takes where it is said, and what it has."""

    role: Found[Role]
    """The role."""
    owns: tuple[Found[Any], ...]
    """What names it as its owner."""
    accountable: tuple[Found[Responsibility], ...]
    """What it answers for."""
    responsible: tuple[Found[Responsibility], ...]
    """What it does."""
    publishes: tuple[Found[Any], ...]
    """The channels it publishes on."""
    capacity: Quantity | None
    """The time there is, as it is stated."""
    effort: tuple[Total, ...]
    """The hours a week planned: resources only this role provides, and recurring costs of its actions."""
    once: tuple[Total, ...]
    """The hours planned once; they are not held against hours a week."""
    exceeded: bool | None
    """Whether the effort is more than the capacity; None where the two cannot be compared."""
    why: Text
    """The reasoning."""

    @property
    def tasks(self) -> int:
        """How many things it owns, answers for, does or publishes on; each counted once."""
        return len(
            {each.path for each in (*self.owns, *self.accountable, *self.responsible, *self.publishes)}
        )

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the load as plain JSON data, its reasoning in one language."""
        return {
            "role": self.role.to_dict(),
            "tasks": self.tasks,
            "owns": [each.to_dict() for each in self.owns],
            "accountable": [each.to_dict() for each in self.accountable],
            "responsible": [each.to_dict() for each in self.responsible],
            "publishes": [each.to_dict() for each in self.publishes],
            "capacity": amount(self.capacity).in_(language) if self.capacity else None,
            "effort": [total.to_dict() for total in self.effort],
            "once": [total.to_dict() for total in self.once],
            "exceeded": self.exceeded,
            "why": self.why.in_(language),
        }


def workloads(strategy: Strategy) -> tuple[Workload, ...]:
    """Hold what each role carries against its capacity.

    Hours are compared a week at a time, with 52 weeks in a year. What several roles provide
    together is counted for none of them: how they share it is not said.

    Args:
        strategy: The strategy.

    Examples:
        >>> editor = Role("Redaktør", capacity=Quantity(30, unit="hour", per="week"))
        >>> watch = Resource("Svarvakt", amount=Quantity(40, unit="hour", per="week"), provided_by=[editor])
        >>> workloads(Strategy("S", roles=[editor], resources=[watch]))[0].why.en
        '“Redaktør” has 30 hours per week, and 40 hours per week are planned.'
    """
    graph = Graph(strategy)
    nodes = dict(graph.nodes)
    resources = found(graph, Resource)
    alone: dict[str, list[Quantity]] = {}
    for resource in resources:
        if resource.node.amount and len(set(resource.node.provided_by)) == 1:
            alone.setdefault(resource.node.provided_by[0], []).append(resource.node.amount)
    for action in found(graph, Action):
        if action.node.owner and action.node.cost and is_meant(action.node):
            alone.setdefault(action.node.owner, []).append(action.node.cost)
    return tuple(_workload(graph, nodes, role, alone.get(role.node.id, ())) for role in found(graph, Role))


def _workload(
    graph: Graph, nodes: dict[Path, Any], role: Found[Role], amounts: Iterable[Quantity]
) -> Workload:
    pointing: dict[str, list[Found[Any]]] = {}
    for reference in graph.pointing_at(role.node.id):
        at = reference.at[:-1] if isinstance(reference.at[-1], int) else reference.at
        holder = nodes[at[:-1]]
        if not isinstance(holder, Responsibility) or counts(holder):
            pointing.setdefault(str(at[-1]), []).append(Found(at[:-1], holder))
    hours = [each for each in amounts if is_counted(each) and each.unit in _HOURS]
    effort = totals(_weekly(hours))
    capacity = role.node.capacity
    there = totals(_weekly([capacity] if capacity else []))
    exceeded = None if not (effort and there) else effort[0].low > there[0].high
    return Workload(
        role=role,
        owns=_each(pointing, "owner"),
        accountable=_each(pointing, "accountable"),
        responsible=_each(pointing, "responsible"),
        publishes=_each(pointing, "publishers"),
        capacity=capacity,
        effort=effort,
        once=totals(Quantity(each.low, high=each.high, unit=each.unit) for each in hours if not each.per),
        exceeded=exceeded,
        why=_why(role, effort),
    )


def _each(pointing: dict[str, list[Found[Any]]], name: str) -> tuple[Found[Any], ...]:
    return tuple(dict.fromkeys(pointing.get(name, ())))


def _weekly(amounts: Iterable[Quantity]) -> Iterator[Quantity]:
    for each in amounts:
        if is_counted(each) and each.unit in _HOURS and each.per in _A_YEAR:
            factor = _HOURS[each.unit] * _A_YEAR[each.per] / 52
            low, high = (None if end is None else round(end * factor, 2) for end in (each.low, each.high))
            yield Quantity(low, high=high, unit="hour", per="week")


def _why(role: Found[Role], effort: tuple[Total, ...]) -> Text:
    capacity = role.node.capacity
    planned = effort[0].quantity if effort else None
    if capacity and planned:
        nb, en = "{who} har {has}, og {planned} er planlagt.", "{who} has {has}, and {planned} are planned."
    elif capacity:
        nb, en = (
            "{who} har {has}. Det står ikke hva oppgavene tar.",
            "{who} has {has}. It is not said what the tasks take.",
        )
    elif planned:
        nb, en = (
            "{planned} er planlagt for {who}. Det står ikke hvor mye tid det er.",
            "{planned} are planned for {who}. It is not said how much time there is.",
        )
    else:
        nb, en = (
            "Det står verken hvor mye tid {who} har, eller hva oppgavene tar.",
            "It is said neither how much time {who} has nor what the tasks take.",
        )
    return say(nb, en, who=role, has=capacity, planned=planned)


def workload_table(found: tuple[Workload, ...], language: str) -> Table:
    """Give the workloads of all roles as a table in one language."""
    header = Text(nb="Rolle|Oppgaver|Tid|Planlagt|For mye", en="Role|Tasks|Time|Planned|Too much")
    verdicts = {
        True: Text(nb="ja", en="yes"),
        False: Text(nb="nei", en="no"),
        None: Text(nb="kan ikke sies", en="cannot be told"),
    }
    rows = (
        (
            each.role.name,
            str(each.tasks),
            amount(each.capacity).in_(language) if each.capacity else "·",
            "; ".join(amount(total.quantity).in_(language) for total in (*each.effort, *each.once)) or "·",
            verdicts[each.exceeded].in_(language),
        )
        for each in found
    )
    return Table(tuple(header.in_(language).split("|")), tuple(rows))
