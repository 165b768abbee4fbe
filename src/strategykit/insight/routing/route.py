"""Who answers, whether, how fast and how: what a strategy says of one enquiry or message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.display import Page, Shown
from strategykit.graph import Graph, graph_of, refusal
from strategykit.insight.found import Found
from strategykit.insight.routing.answerers import Who, duties, named, people
from strategykit.insight.routing.asked import CRISIS, Asked, Covered, covered, understood
from strategykit.insight.routing.claims import Claim, Weighed, weighed
from strategykit.insight.routing.offers import Offer, offers
from strategykit.insight.routing.promises import Promise, promises, zone_for
from strategykit.insight.routing.rulings import Whether, channel_scope, manners, response_rules, whether
from strategykit.insight.words import language_of
from strategykit.model import CrisisLevel, Strategy, Template
from strategykit.model.arguments import taken
from strategykit.records import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from strategykit.findings import Text
    from strategykit.model import Channel, Guideline, Link, No, ResponseGuideline, Responsibility, Step
    from strategykit.paths import Path

__all__ = ["Doing", "Level", "Route", "route", "route_by"]


@frozen
class Doing:
    """A step, and who takes it."""

    step: Found[Step]
    """The step."""
    by: tuple[Who, ...]
    """Who takes it; empty where it is not said."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        return {**self.step.to_dict(), "by": [each.to_dict(language) for each in self.by]}


@frozen
class Level:
    """A level of preparedness, and who declares it."""

    level: Found[CrisisLevel]
    """The level."""
    by: tuple[Who, ...]
    """Who declares it, and who does it otherwise."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        return {
            **self.level.to_dict(),
            "triggers": list(self.level.node.triggers),
            "by": [each.to_dict(language) for each in self.by],
        }


@frozen(kw_only=True)
class Route(Shown):
    """What a strategy says of one enquiry or message; every part names where it says so."""

    asked: Asked
    """What was asked."""
    whether: Whether
    """Whether to answer."""
    who: tuple[Who, ...]
    """Who answers, and who has another part in it."""
    next: tuple[Who, ...]
    """Who it goes to when they cannot answer."""
    rules: tuple[Claim[ResponseGuideline], ...]
    """The rules for answering that hold, the most specific first."""
    tasks: Weighed[Responsibility]
    """The responsibilities for it; their `rule` says how the holder is found."""
    promises: tuple[Promise, ...]
    """What is promised about time, with the time it is due."""
    tones: tuple[Found[ResponseGuideline], ...]
    """The rules that set the tone."""
    steps: tuple[Doing, ...]
    """What is done, in order."""
    templates: tuple[Found[Template], ...]
    """What may be sent."""
    missing_templates: tuple[str, ...]
    """Ids of templates that are not in the strategy."""
    redirects: tuple[Found[Link], ...]
    """Where the sender is sent."""
    offers: tuple[Offer, ...]
    """What may be given; more than one where the rules disagree."""
    levels: tuple[Level, ...]
    """The levels of preparedness, for a crisis."""
    manners: tuple[Found[Guideline], ...]
    """Guidelines about replying on the channel."""
    covered: Covered
    """What the strategy has something to say about."""
    zone: str | None
    """The time zone of promises that name none."""
    zone_assumed: bool
    """True where the time zone is only taken from the language of the document."""

    @property
    def answered(self) -> bool:
        """True when the strategy says anything at all of what was asked."""
        said = self.who or self.rules or self.whether.rules.holding or self.promises or self.levels
        return bool(said or self.no_promises)

    @property
    def no_promises(self) -> No | None:
        """The decision to promise nothing on the channel, with its reason."""
        return refusal(self.asked.channel.node, "commitments") if self.asked.channel else None

    @property
    def silences(self) -> tuple[Text, ...]:
        """What was asked and the strategy does not say."""
        from strategykit.insight.routing.route_notes import silences

        return silences(self)

    @property
    def notes(self) -> tuple[Text, ...]:
        """What else has to be known to rely on it."""
        from strategykit.insight.routing.route_notes import notes

        return tuple(notes(self))

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the route as plain JSON data, its words in one language.

        Args:
            language: A BCP 47 tag for the sentences in it.
        """
        return {
            "asked": self.asked.to_dict(),
            "answered": self.answered,
            "whether": self.whether.to_dict(language),
            "who": [each.to_dict(language) for each in self.who],
            "next": [each.to_dict(language) for each in self.next],
            "rules": [{"text": each.value.text, **each.to_dict(language)} for each in self.rules],
            "tasks": [
                {"task": each.value.task, "rule": each.value.rule, **each.to_dict(language)}
                for each in self.tasks.holding
            ],
            "promises": [each.to_dict(language) for each in self.promises],
            "tones": [{"tone": each.node.tone, "path": paths.readable(each.path)} for each in self.tones],
            "steps": [each.to_dict(language) for each in self.steps],
            "templates": [
                {**each.to_dict(), "texts": list(each.node.texts), "slots": list(each.node.slots)}
                for each in self.templates
            ],
            "missing_templates": list(self.missing_templates),
            "redirects": [
                {"text": each.node.text, "url": each.node.url, "path": paths.readable(each.path)}
                for each in self.redirects
            ],
            "offers": [each.to_dict(language) for each in self.offers],
            "levels": [each.to_dict(language) for each in self.levels],
            "manners": [each.to_dict() for each in self.manners],
            "silences": [each.in_(language) for each in self.silences],
            "notes": [each.in_(language) for each in self.notes],
            "zone": self.zone,
            "zone_assumed": self.zone_assumed,
            "covered": self.covered.to_dict(),
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        from strategykit.insight.routing.route_words import page

        return page(self, language)


def route(  # noqa: PLR0913 - a case has that many sides
    strategy: Strategy,
    *,
    enquiry: str | None = None,
    topic: str | None = None,
    message: str | None = None,
    channel: Channel | str | None = None,
    at: dt.datetime | None = None,
) -> Route:
    """Say who answers, whether, how fast and how, and by which of the strategy's rules.

    Of several rules the more specific wins: the one that names all of the case the other names, and
    more. Where neither does and they disagree, the route says so. What the strategy does not say,
    the route does not say either.

    Args:
        strategy: The strategy.
        enquiry: The kind of enquiry: `press`, `daily`, `subject`, `doubt`, `crisis`, or the strategy's own.
        topic: What it is about.
        message: The class of the message, such as `question` or `dissatisfied`, or the strategy's own.
        channel: The channel it came on: the channel itself, its id, name, handle or platform.
        at: When it came, for the times promises are due; without a time zone it is local time.

    Raises:
        ModelError: An argument is of the wrong kind.
        UnknownNameError: The enquiry, the message or the channel is known neither to the strategy nor
            to the catalogue; the message lists what the strategy covers.

    Examples:
        >>> import strategykit as sk
        >>> leaders = sk.Role("Ledere")
        >>> strategy = sk.Strategy(
        ...     "S",
        ...     roles=[leaders],
        ...     responsibilities=[sk.Responsibility("Svare pressen", enquiry="press", responsible=[leaders])],
        ... )
        >>> found = sk.route(strategy, enquiry="press")
        >>> [who.name for who in found.who], found.whether.modality
        (['Ledere'], None)
    """
    taken(strategy, "route(strategy)", "a strategy", Strategy)
    graph = graph_of(strategy)
    asked = understood(graph, enquiry=enquiry, topic=topic, message=message, channel=channel, at=at)
    return _routed(graph, asked)


def route_by(
    strategy: Strategy,
    rule: Found[ResponseGuideline],
    *,
    topic: str | None = None,
    channel: Channel | str | None = None,
    at: dt.datetime | None = None,
) -> Route:
    """Say what holds by a rule that the triage led to, whatever the message is.

    Args:
        strategy: The strategy.
        rule: The rule, as `Triage.follow` found it.
        topic: What the message is about.
        channel: The channel it came on.
        at: When it came.
    """
    graph = graph_of(strategy)
    message = rule.node.messages[0] if len(rule.node.messages) == 1 else None
    asked = understood(graph, enquiry=None, topic=topic, message=message, channel=channel, at=at)
    return _routed(graph, asked, rule)


def _routed(graph: Graph, asked: Asked, through: Found[ResponseGuideline] | None = None) -> Route:
    rules = sorted(response_rules(graph, asked, through), key=lambda claim: (-len(claim.names), claim.at))
    tasks = duties(graph, asked)
    who, after = people(graph, asked, rules, tasks)
    zone, assumed = zone_for(graph, asked)
    crisis = graph.strategy.crisis if CRISIS in asked.kinds else None
    levels = tuple(graph.of(CrisisLevel)) if crisis else ()
    templates, missing = _templates(
        graph,
        [
            *(target for claim in rules for target in _sent(claim.value)),
            *(level.holding for _, level in levels if level.holding),
            *(crisis.templates if crisis else ()),
        ],
    )
    if crisis:
        who = (*who, *named(graph, crisis, ("crisis",), "team"))
        after = (*after, *named(graph, crisis, ("crisis",), "contacts"))
    return Route(
        asked=asked,
        whether=whether(graph, asked, tuple(rules)),
        who=who,
        next=after,
        rules=tuple(rules),
        tasks=tasks,
        promises=promises(graph, asked, rules),
        tones=tuple(
            Found(claim.at, claim.value) for claim in weighed(c for c in rules if c.value.tone).holding
        ),
        steps=tuple(_steps(graph, asked, rules)),
        templates=templates,
        missing_templates=missing,
        redirects=tuple(
            Found((*claim.at, "redirect_to", position), link)
            for claim in rules
            for position, link in enumerate(claim.value.redirect_to)
        ),
        offers=offers(graph, rules, asked.at, zone),
        levels=tuple(Level(Found(*each), tuple(_declaring(graph, *each))) for each in levels),
        manners=manners(graph, asked),
        covered=covered(graph),
        zone=zone,
        zone_assumed=assumed,
        language=language_of(graph.strategy),
    )


def _steps(graph: Graph, asked: Asked, rules: list[Claim[ResponseGuideline]]) -> Iterator[Doing]:
    for claim in rules:
        for position, step in enumerate(claim.value.steps):
            if channel_scope(graph, asked, step.channels) is not None:
                at = (*claim.at, "steps", position)
                yield Doing(Found(at, step), tuple(named(graph, step, at, "by")))


def _declaring(graph: Graph, path: Path, level: CrisisLevel) -> Iterator[Who]:
    yield from named(graph, level, path, "authority")
    yield from named(graph, level, path, "deputy")


def _sent(rule: ResponseGuideline) -> tuple[str, ...]:
    return (*rule.templates, *(step.template for step in rule.steps if step.template))


def _templates(graph: Graph, targets: Iterable[str]) -> tuple[tuple[Found[Template], ...], tuple[str, ...]]:
    there = {each: graph.with_id(each, Template) for each in targets}
    return (
        tuple(Found(*where[0]) for where in there.values() if where),
        tuple(target for target, where in there.items() if not where),
    )
