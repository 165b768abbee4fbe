"""What each role carries, against the time it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.display import Table
from strategykit.findings import Text
from strategykit.graph import Graph, graph_of, value_at
from strategykit.insight.found import Found, counts, found, is_meant
from strategykit.insight.totals import Total, is_number, totals
from strategykit.insight.words import amount, say
from strategykit.model import Action, Quantity, Resource, Responsibility, Role
from strategykit.model.reading.quantities import known_unit
from strategykit.model.reading.tongue import DURATIONS
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.model import Strategy

__all__ = ["Workload", "workload_table", "workloads"]

_HOURS = {"hour": 1.0, "minute": 1 / 60}
_A_WEEK = {
    "day": (5, 7),
    "working_day": (5, 5),
    "week": (1, 1),
    "month": (12 / 52, 12 / 52),
    "quarter": (4 / 52, 4 / 52),
    "half_year": (2 / 52, 2 / 52),
    "year": (1 / 52, 1 / 52),
}
"""How many times a week, at the least and at the most: whether a day is a working day is not said."""
_WORK = DURATIONS | {
    *("årsverk", "månedsverk", "månadsverk", "ukeverk", "vekeverk", "dagsverk", "stilling", "stillinger"),
    *(
        "stillingar",
        "fte",
        "ftes",
        "full-time equivalent",
        "full-time equivalents",
        "position",
        "positions",
        "%",
    ),
}
"""Units that time to work is stated in; how many hours a full-time post is, differs between agreements."""
_NO_TIME = {"money", "tool", "equipment", "paid_media"}


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
    """What is planned: resources only this role provides, and recurring costs of its actions; in hours a
    week, or in the capacity's own unit."""
    once: tuple[Total, ...]
    """The hours planned once; they are not held against hours a week."""
    unlike: tuple[Quantity, ...]
    """The time planned in words or units that cannot be compared with the capacity."""
    exceeded: bool | None
    """Whether the effort is more than the capacity; None where the two cannot be compared."""

    @property
    def why(self) -> Text:
        """The reasoning."""
        return _why(self)

    @property
    def planned(self) -> tuple[Quantity, ...]:
        """All that is planned, comparable or not."""
        return (*(total.quantity for total in (*self.effort, *self.once)), *self.unlike)

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
            "unlike": [amount(each).in_(language) for each in self.unlike],
            "exceeded": self.exceeded,
            "why": self.why.in_(language),
        }


def workloads(strategy: Strategy) -> tuple[Workload, ...]:
    """Hold what each role carries against its capacity.

    Hours are compared a week at a time, with 52 weeks in a year; a day is five to seven times a week,
    and a working day five. Other units are compared where they are the same. What several roles
    provide together is counted for none of them: how they share it is not said.

    Args:
        strategy: The strategy.

    Examples:
        >>> editor = Role("Redaktør", capacity=Quantity(30, unit="hour", per="week"))
        >>> watch = Resource("Svarvakt", amount=Quantity(40, unit="hour", per="week"), provided_by=[editor])
        >>> workloads(Strategy("S", roles=[editor], resources=[watch]))[0].why.en
        '“Redaktør” has 30 hours per week, with 40 hours per week planned.'
    """
    graph = graph_of(strategy)
    resources = found(graph, Resource)
    alone: dict[str, list[Quantity]] = {}
    for resource in resources:
        is_time = resource.node.kind not in _NO_TIME
        if resource.node.amount and is_time and len(set(resource.node.provided_by)) == 1:
            alone.setdefault(resource.node.provided_by[0], []).append(resource.node.amount)
    for action in found(graph, Action):
        # What a price is said in words is money more often than time.
        if action.node.owner and is_number(action.node.cost) and is_meant(action.node):
            alone.setdefault(action.node.owner, []).append(action.node.cost or Quantity())
    return tuple(_workload(graph, role, alone.get(role.node.id, ())) for role in found(graph, Role))


def _workload(graph: Graph, role: Found[Role], amounts: Iterable[Quantity]) -> Workload:
    pointing: dict[str, list[Found[Any]]] = {}
    for reference in graph.pointing_at(role.node.id):
        at = reference.at[:-1] if isinstance(reference.at[-1], int) else reference.at
        holder = value_at(graph.strategy, at[:-1])
        if not isinstance(holder, Responsibility) or counts(holder):
            pointing.setdefault(str(at[-1]), []).append(Found(at[:-1], holder))
    capacity = role.node.capacity
    there, _ = _alike([capacity] if capacity else [], capacity)
    planned, rest = _alike(amounts, capacity)
    once = [each for each in rest if is_number(each) and not each.per and known_unit(each.unit) in _HOURS]
    unlike = tuple(each for each in rest if each not in once and _is_work(each))
    effort = totals(planned)
    exceeded = effort[0].low > totals(there)[0].high if effort and there else None
    return Workload(
        role=role,
        owns=_each(pointing, "owner"),
        accountable=_each(pointing, "accountable"),
        responsible=_each(pointing, "responsible"),
        publishes=_each(pointing, "publishers"),
        capacity=capacity,
        effort=effort,
        once=totals(once),
        unlike=unlike,
        exceeded=None if unlike and not exceeded else exceeded,  # the rest may be what is too much
    )


def _each(pointing: dict[str, list[Found[Any]]], name: str) -> tuple[Found[Any], ...]:
    return tuple(dict.fromkeys(pointing.get(name, ())))


def _alike(amounts: Iterable[Quantity], capacity: Quantity | None) -> tuple[list[Quantity], list[Quantity]]:
    """Part what can be compared with a capacity, in one unit, from the rest."""
    own = capacity if capacity and is_number(capacity) and _weekly(capacity) is None else None
    alike: list[Quantity] = []
    rest: list[Quantity] = []
    for each in amounts:
        if own is None:
            found = _weekly(each)
        else:
            found = evolve(each, unit=own.unit, per=own.per) if _is_same(each, own) else None
        (rest if found is None else alike).append(each if found is None else found)
    return alike, rest


def _is_same(one: Quantity, other: Quantity) -> bool:
    units = {(known_unit(each.unit), known_unit(each.per)) for each in (one, other)}
    # Ten hours, every week or once, is not said; an årsverk is the same every year.
    rate = bool(other.per) or known_unit(other.unit) not in DURATIONS
    return is_number(one) and len(units) == 1 and other.unit is not None and rate


def _is_work(each: Quantity) -> bool:
    return not is_number(each) or (known_unit(each.unit) or "").casefold() in _WORK


def _weekly(each: Quantity) -> Quantity | None:
    hours, times = _HOURS.get(known_unit(each.unit) or ""), _A_WEEK.get(known_unit(each.per) or "")
    if not is_number(each) or hours is None or times is None:
        return None
    least, most = (hours * factor for factor in times)
    low = None if each.low is None else round(each.low * least, 2)
    top = each.low if each.high is None else each.high
    high = None if top is None else round(top * most, 2)
    return Quantity(low, high=None if high == low else high, unit="hour", per="week")


def _why(load: Workload) -> Text:
    planned = load.effort[0].quantity if load.effort else None
    others = list(load.planned)
    if planned and is_number(load.capacity):
        nb, en = "{who} har {has}, og {planned} er planlagt.", "{who} has {has}, with {planned} planned."
        if load.unlike:
            nb += " I tillegg kommer {those}, som ikke kan sammenlignes med det."
            en += " On top of that comes {those}, which cannot be compared with it."
            others = list(load.unlike)
    elif load.capacity and others:
        nb = "{who} har {has}, og {those} er planlagt. Det kan ikke sammenlignes."
        en = "{who} has {has}, with {those} planned. The two cannot be compared."
    elif load.capacity:
        nb, en = (
            "{who} har {has}. Det er ikke oppgitt hvor mye tid oppgavene tar.",
            "{who} has {has}. How much time the tasks take is not stated.",
        )
    elif others:
        nb, en = (
            "{those} er planlagt for {who}. Det er ikke oppgitt hvor mye tid rollen har.",
            "{those} planned for {who}. How much time the role has is not stated.",
        )
    else:
        nb, en = (
            "Det er verken oppgitt hvor mye tid {who} har, eller hvor mye oppgavene tar.",
            "Neither the time {who} has nor the time the tasks take is stated.",
        )
    return say(nb, en, who=load.role, has=load.capacity, planned=planned, those=others)


def workload_table(found: tuple[Workload, ...], language: str) -> Table:
    """Give the workloads of all roles as a table in one language."""
    header = Text(
        nb="Rolle|Oppgaver|Kapasitet|Planlagt|Over kapasitet", en="Role|Tasks|Capacity|Planned|Over capacity"
    )
    verdicts = {
        True: Text(nb="ja", en="yes"),
        False: Text(nb="nei", en="no"),
        None: Text(nb="kan ikke vurderes", en="cannot be judged"),
    }
    rows = (
        (
            each.role.name,
            str(each.tasks),
            amount(each.capacity).in_(language) if each.capacity else "·",
            "; ".join(amount(planned).in_(language) for planned in each.planned) or "·",
            verdicts[each.exceeded].in_(language),
        )
        for each in found
    )
    return Table(tuple(header.in_(language).split("|")), tuple(rows))
