"""Gap analysis: how things are, how they are wanted, and what is done about the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.display import Page, Section, Shown, Table
from strategykit.graph import Graph, graph_of
from strategykit.insight.amounts import is_currency
from strategykit.insight.found import Found, found, is_meant
from strategykit.insight.gaps.aims import Aim, aims_of, without
from strategykit.insight.gaps.contradictions import Contradiction, contradictions
from strategykit.insight.gaps.plan import Plan, plan_of
from strategykit.insight.totals import Total, totals
from strategykit.insight.words import amount, counted, language_of, say
from strategykit.model import Resource, Strategy
from strategykit.model.arguments import taken
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit import paths
    from strategykit.findings import Text
    from strategykit.model import Action, Quantity, State

__all__ = ["Gap", "Gaps", "gaps"]


@frozen(kw_only=True)
class Gap:
    """Today and the wanted future in one aspect, and the actions between them."""

    aspect: str | None
    """The aspect, as it is first written; None for a state that names none."""
    as_is: tuple[Found[State], ...] = ()
    """How it is today; empty where nothing is said of it."""
    to_be: tuple[Found[State], ...] = ()
    """How it is wanted; empty where nothing is said of it."""
    actions: tuple[Found[Action], ...] = ()
    """The actions that close it."""
    set_aside: tuple[Found[Action], ...] = ()
    """Actions that would close it, but are only ideas, or stopped."""
    plan: Plan
    """What the actions cost, and when they begin and end."""

    @property
    def closed(self) -> bool:
        """True when an action closes it: planned, running or done."""
        return bool(self.actions)

    @property
    def name(self) -> str:
        """The aspect, or the words of the state that names none."""
        return self.aspect or (*self.as_is, *self.to_be)[0].name

    def to_dict(self) -> dict[str, Any]:
        """Give the gap as plain JSON data."""
        return {
            "aspect": self.aspect,
            "closed": self.closed,
            "as_is": [state.to_dict() for state in self.as_is],
            "to_be": [state.to_dict() for state in self.to_be],
            "actions": [action.to_dict() for action in self.actions],
            "set_aside": [action.to_dict() for action in self.set_aside],
            "plan": self.plan.to_dict(),
        }


@frozen(kw_only=True)
class Gaps(Shown):
    """The gap analysis of a strategy."""

    gaps: tuple[Gap, ...]
    """Every gap, in the order its aspect is first met."""
    aims: tuple[Aim, ...]
    """Every action with what it closes and serves."""
    closing_nothing: tuple[Aim, ...]
    """Actions that close nothing: neither they, nor what they are part of, nor their parts."""
    aimless: tuple[Aim, ...]
    """Those of them that serve nothing either."""
    contradictions: tuple[Contradiction, ...]
    """Desired states that rest on channels nobody uses."""
    plan: Plan
    """What all actions cost, each counted once, and when they begin and end."""
    funds: tuple[Found[Resource], ...]
    """The resources for the whole plan: those used for the document, and money that is for nothing else."""

    @property
    def budget(self) -> tuple[Total, ...]:
        """What there is to pay with: the sum of the funds."""
        return totals(each.node.amount for each in self.funds if each.node.amount)

    @property
    def overspent(self) -> tuple[tuple[Total, Total], ...]:
        """What the plan costs and what there is, where the least it can cost is more."""
        there = {(each.unit, each.per): each for each in self.budget}
        found = ((cost, there.get((cost.unit, cost.per))) for cost in self.plan.cost)
        return tuple((cost, funds) for cost, funds in found if funds is not None and cost.low > funds.high)

    @property
    def closed(self) -> tuple[Gap, ...]:
        """The gaps that an action closes."""
        return tuple(gap for gap in self.gaps if gap.closed)

    @property
    def open(self) -> tuple[Gap, ...]:
        """The gaps that nothing closes."""
        return tuple(gap for gap in self.gaps if not gap.closed)

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the analysis as plain JSON data.

        Args:
            language: A BCP 47 tag for the sentences in it.
        """
        return {
            "counts": {"gaps": len(self.gaps), "closed": len(self.closed), "open": len(self.open)},
            "gaps": [gap.to_dict() for gap in self.gaps],
            "actions": [aim.to_dict() for aim in self.aims],
            "closing_nothing": [aim.action.to_dict() for aim in self.closing_nothing],
            "aimless": [aim.action.to_dict() for aim in self.aimless],
            "contradictions": [each.to_dict(language) for each in self.contradictions],
            "plan": self.plan.to_dict(),
            "budget": [total.to_dict() for total in self.budget],
            "funds": [each.to_dict() for each in self.funds],
            "overspent": [
                {"cost": cost.to_dict(), "budget": there.to_dict()} for cost, there in self.overspent
            ],
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        title = say(
            "{all}: {closed} med tiltak, {open} uten tiltak.",
            "{all}: {closed} with actions, {open} without.",
            all=counted(len(self.gaps), "gap|gap", "gap|gaps"),
            closed=len(self.closed),
            open=len(self.open),
        )
        if not self.gaps:
            title = say(
                "Strategien beskriver verken dagens eller ønsket situasjon.",
                "The strategy describes neither the present nor the desired situation.",
            )
        return Page(title.in_(language), tuple(self._sections(language)))

    def _sections(self, language: str) -> Iterator[Section]:
        header = say("Tema|I dag|Ønsket|Tiltak", "Topic|Today|Desired|Actions").in_(language).split("|")
        if self.gaps:
            rows = (
                (gap.name, *(_named(part) for part in (gap.as_is, gap.to_be, gap.actions)))
                for gap in self.gaps
            )
            yield Section(say("Gap", "Gaps").in_(language), (), Table(tuple(header), tuple(rows)))
        lists = (
            (("Gap uten tiltak", "Gaps without actions"), (_without(gap) for gap in self.open)),
            (
                ("Tiltak som ikke lukker noe gap", "Actions that close no gap"),
                map(_idle, self.closing_nothing),
            ),
            (("Motsigelser", "Contradictions"), (each.why for each in self.contradictions)),
            (("Kostnad og frist for hvert gap", "Cost and deadline of each gap"), self._each()),
            (("Kostnad og tid i alt", "Cost and time in all"), (*self.plan.lines(), *self._funds())),
        )
        for (nb, en), sentences in lists:
            title = say(nb, en).in_(language)
            yield Section(title, tuple(each.in_(language) for each in sentences))

    def _each(self) -> Iterator[Text]:
        for gap in self.gaps:
            if line := gap.plan.line():
                yield say("{gap}: {line}.", "{gap}: {line}.", gap=gap.name, line=line)

    def _funds(self) -> Iterator[Text]:
        if self.budget:
            sums = [amount(total.quantity) for total in self.budget]
            yield say("Midler til hele planen: {sums}.", "Funds for the whole plan: {sums}.", sums=sums)
        for cost, there in self.overspent:
            yield say(
                "Tiltakene koster {cost}, men det er satt av {there}.",
                "The actions cost {cost}, but {there} has been set aside.",
                cost=cost.quantity,
                there=there.quantity,
            )


def gaps(strategy: Strategy) -> Gaps:
    """Hold today against the wanted future, aspect by aspect, with the actions that close each gap.

    States meet where they name the same aspect; one that names none stands by itself. An action
    closes a gap when it closes or serves one of its states, and is neither an idea nor stopped.
    That it is closed says that something is done about it, not that it is over.

    Args:
        strategy: The strategy.

    Examples:
        >>> import strategykit as sk
        >>> strategy = sk.Strategy(
        ...     "S",
        ...     as_is=[sk.State("Vi svarer på to dager", aspect="svartid", id="i-dag")],
        ...     to_be=[sk.State("Vi svarer samme dag", aspect="svartid"), sk.State("Flere leser oss")],
        ...     actions=[sk.Action("Innføre svarvakt", closes=["i-dag"], cost=sk.Quantity(5, unit="NOK"))],
        ... )
        >>> found = sk.gaps(strategy)
        >>> [(gap.name, gap.closed) for gap in found.gaps]
        [('svartid', True), ('Flere leser oss', False)]
        >>> found.plan.cost[0].high
        5.0
    """
    taken(strategy, "gaps(strategy)", "a strategy", Strategy)
    graph = graph_of(strategy)
    aims = aims_of(graph)
    meant = [aim for aim in aims if is_meant(aim.action.node)]
    return Gaps(
        gaps=tuple(_gaps(graph, aims)),
        aims=aims,
        closing_nothing=without(graph, meant, "closes"),
        aimless=without(graph, meant, "closes", "serves"),
        contradictions=tuple(contradictions(graph, aims)),
        plan=plan_of(graph, (aim.action for aim in aims)),
        funds=tuple(_funds(graph)),
        language=language_of(strategy),
    )


def _gaps(graph: Graph, aims: Iterable[Aim]) -> Iterator[Gap]:
    acting: dict[paths.Path, list[Found[Action]]] = {}
    for aim in aims:
        for path in dict.fromkeys(each.path for each in (*aim.closes, *aim.serves)):
            acting.setdefault(path, []).append(aim.action)
    for aspect, as_is, to_be in _aspects(graph.strategy):
        at = {action.path: action for state in (*as_is, *to_be) for action in acting.get(state.path, ())}
        touching = [at[path] for path in sorted(at)]
        meant = tuple(action for action in touching if is_meant(action.node))
        yield Gap(
            aspect=aspect,
            as_is=as_is,
            to_be=to_be,
            actions=meant,
            set_aside=tuple(action for action in touching if not is_meant(action.node)),
            plan=plan_of(graph, meant),
        )


def _aspects(
    strategy: Strategy,
) -> Iterator[tuple[str | None, tuple[Found[State], ...], tuple[Found[State], ...]]]:
    named: dict[Any, tuple[str | None, list[Found[State]], list[Found[State]]]] = {}
    for side, field in enumerate(("as_is", "to_be"), 1):
        for position, state in enumerate(getattr(strategy, field)):
            path = (field, position)
            words = " ".join((state.aspect or "").split())
            group = named.setdefault(words.casefold() or path, (words or None, [], []))
            group[side].append(Found(path, state))  # type: ignore[union-attr]  # side is 1 or 2
    for aspect, as_is, to_be in named.values():
        yield aspect, tuple(as_is), tuple(to_be)


def _funds(graph: Graph) -> Iterator[Found[Resource]]:
    # Resources for single actions are parts of what there is; hours and equipment are not paid with.
    document = graph.strategy.document.id if graph.strategy.document else None
    for each in found(graph, Resource):
        amount_of, used_for = each.node.amount, each.node.used_for
        if amount_of and (document in used_for or (not used_for and _is_money(each.node, amount_of))):
            yield each


def _is_money(resource: Resource, amount_of: Quantity) -> bool:
    if resource.kind is None:
        return is_currency(amount_of.unit)
    return resource.kind == "money" and (amount_of.unit is None or is_currency(amount_of.unit))


def _named(states: Iterable[Found[Any]]) -> str:
    return "; ".join(state.name.rstrip(" .") for state in states) or "–"


def _without(gap: Gap) -> Text:
    if gap.set_aside:
        return say(
            "{gap}: tiltakene er bare ideer eller er stanset: {those}.",
            "{gap}: the actions are ideas only, or stopped: {those}.",
            gap=gap.name,
            those=gap.set_aside,
        )
    if not gap.to_be:
        return say(
            "{gap}: ønsket situasjon er ikke beskrevet.",
            "{gap}: the desired situation is not described.",
            gap=gap.name,
        )
    return say("{gap}: ingen tiltak.", "{gap}: no action.", gap=gap.name)


def _idle(aim: Aim) -> Text:
    if aim.serves:
        return say(
            "{action}, men støtter {those}.",
            "{action}, but supports {those}.",
            action=aim.action,
            those=aim.serves,
        )
    return say("{action}.", "{action}.", action=aim.action)
