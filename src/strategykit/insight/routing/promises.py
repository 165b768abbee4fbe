"""What is promised about time in a case, and when it is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.insight.found import wholes
from strategykit.insight.routing.asked import CRISIS, called
from strategykit.insight.routing.by_day import by_day
from strategykit.insight.routing.claims import Claim, weighed
from strategykit.insight.routing.due import Due, due
from strategykit.insight.routing.rulings import channel_scope
from strategykit.insight.words import bare, say
from strategykit.model import Channel, Commitment, CrisisLevel, Hours, Stage
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from strategykit.findings import Text
    from strategykit.graph import Graph
    from strategykit.insight.routing.asked import Asked
    from strategykit.model import ResponseGuideline
    from strategykit.paths import Path

__all__ = ["Promise", "promises", "zone_for"]


@frozen(kw_only=True)
class Promise:
    """A promise about time that holds in a case."""

    commitment: Commitment
    """The promise."""
    at: tuple[Path, ...]
    """Where it is made; several places may make the same one."""
    due: Due | None = None
    """When it is due; None where nobody said when the message came."""
    of: Text | None = None
    """The step or the level of preparedness it is about, where it is about one."""
    when: tuple[Text, ...] = ()
    """What has to be so for it to hold, where that is not known."""
    beaten: bool = False
    """True where a more specific promise holds instead."""
    disputed: bool = False
    """True where another promise, as specific, says otherwise."""

    @property
    def is_timed(self) -> bool:
        """True where it says how soon: by a number, or by the end of a day."""
        within = self.commitment.within
        numbered = within is not None and (within.low is not None or within.high is not None)
        return numbered or by_day(within) is not None

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        within = self.commitment.within
        return {
            "stage": self.commitment.stage.value,
            "within": {"low": within.low, "high": within.high, "unit": within.unit, "raw": within.raw}
            if within
            else None,
            "hours": _hours(self.commitment.hours),
            "since": self.commitment.since,
            "of": self.of.in_(language) if self.of else None,
            "paths": [paths.readable(path) for path in self.at],
            "due": self.due.to_dict(language) if self.due else None,
            "when": [each.in_(language) for each in self.when],
            "beaten": self.beaten,
            "disputed": self.disputed,
        }


def _hours(hours: Hours | None) -> dict[str, Any] | None:
    if hours is None:
        return None
    return {
        "days": list(hours.days),
        "opens": f"{hours.opens:%H:%M}" if hours.opens else None,
        "closes": f"{hours.closes:%H:%M}" if hours.closes else None,
        "timezone": hours.timezone,
        "outside": hours.outside,
        "suspended_by": list(hours.suspended_by),
        "raw": hours.raw,
    }


def zone_for(graph: Graph, asked: Asked) -> tuple[str | None, bool]:
    """Give the time zone of a case, and whether it is only taken from the language of the document."""
    if asked.channel and asked.channel.node.hours and asked.channel.node.hours.timezone:
        return asked.channel.node.hours.timezone, False
    named = {hours.timezone for _, hours in graph.of(Hours) if hours.timezone}
    if len(named) == 1:
        return named.pop(), False
    document = graph.strategy.document
    language = (document.language if document else None) or ""
    norwegian = language.split("-")[0].lower() in {"nb", "nn", "no"}
    return ("Europe/Oslo", True) if norwegian and not named else (None, False)


def promises(graph: Graph, asked: Asked, rules: Iterable[Claim[ResponseGuideline]]) -> tuple[Promise, ...]:
    """Give what is promised in a case: by the rules that hold, their steps, and the channel."""
    zone, _ = zone_for(graph, asked)
    rules = tuple(rules)
    made = (*_by_rules(rules), *_by_channel(graph, asked))
    claims = [claim for each in made if (claim := _narrowed(graph, asked, each))]
    result = [
        promise
        for stage in Stage
        for promise in _of_stage([each for each in claims if each.value.stage is stage])
    ]
    result += [*_by_steps(graph, asked, rules), *_by_levels(graph, asked)]
    return tuple(evolve(each, due=_due(asked, each.commitment, zone)) for each in result)


def _due(asked: Asked, commitment: Commitment, zone: str | None) -> Due | None:
    hours = commitment.hours
    if asked.at is None:
        return None
    if hours and asked.names(hours.suspended_by):
        zone = hours.timezone or zone
        commitment = evolve(commitment, hours=None)
    return due(commitment, asked.at, zone=zone)


def _of_stage(claims: list[Claim[Commitment]]) -> Iterator[Promise]:
    sorted_out = weighed(claims)
    holding = _merged(sorted_out.holding)
    for promise in holding:
        yield evolve(promise, disputed=len(holding) > 1 and not promise.when)
    held = {_terms(each.commitment) for each in holding}
    for promise in _merged(sorted_out.beaten):
        if _terms(promise.commitment) not in held:
            yield evolve(promise, beaten=True)
    yield from _merged(sorted_out.perhaps)


def _merged(claims: Iterable[Claim[Commitment]]) -> list[Promise]:
    made: dict[Hashable, list[Claim[Commitment]]] = {}
    for claim in claims:
        made.setdefault((_terms(claim.value), claim.when), []).append(claim)
    return [
        Promise(commitment=same[0].value, at=tuple(each.at for each in same), when=same[0].when)
        for same in made.values()
    ]


def _terms(commitment: Commitment) -> Hashable:
    """Give what two promises have to share to be the same one."""
    return commitment.within, commitment.hours, commitment.since


def _by_rules(rules: tuple[Claim[ResponseGuideline], ...]) -> Iterator[Claim[Commitment]]:
    for claim in rules:
        for position, commitment in enumerate(claim.value.commitments):
            yield _made(commitment, (*claim.at, "commitments", position), claim.names, claim.when)


def _by_channel(graph: Graph, asked: Asked) -> Iterator[Claim[Commitment]]:
    for channel in wholes(graph, asked.channel.node) if asked.channel else ():
        (path, _), *_ = graph.with_id(channel.id, Channel)
        for position, commitment in enumerate(channel.commitments):
            yield _made(commitment, (*path, "commitments", position), frozenset({"channel"}), ())


def _by_steps(graph: Graph, asked: Asked, rules: tuple[Claim[ResponseGuideline], ...]) -> Iterator[Promise]:
    for claim in rules:
        for position, step in enumerate(claim.value.steps):
            if step.commitment and channel_scope(graph, asked, step.channels) is not None:
                at = (*claim.at, "steps", position, "commitment")
                made = _made(step.commitment, at, claim.names, claim.when)
                yield from _of(bare(step.text), _narrowed(graph, asked, made))


def _by_levels(graph: Graph, asked: Asked) -> Iterator[Promise]:
    for path, level in graph.of(CrisisLevel) if CRISIS in asked.kinds else ():
        for position, commitment in enumerate(level.commitments):
            made = _made(commitment, (*path, "commitments", position), frozenset(), ())
            yield from _of(bare(level.name), _narrowed(graph, asked, made))


def _of(what: Text, claim: Claim[Commitment] | None) -> Iterator[Promise]:
    if claim:
        yield Promise(commitment=claim.value, at=(claim.at,), of=what, when=claim.when)


def _made(
    commitment: Commitment, at: Path, names: frozenset[str], when: tuple[Text, ...]
) -> Claim[Commitment]:
    return Claim(value=commitment, at=at, rule=commitment, names=names, when=when)


def _narrowed(graph: Graph, asked: Asked, made: Claim[Commitment]) -> Claim[Commitment] | None:
    """Give a promise with what it names and depends on itself; None where it is about other cases."""
    commitment, when = made.value, made.when
    scope = channel_scope(graph, asked, commitment.channels)
    if scope is None or asked.names(commitment.excludes):
        return None
    if commitment.messages and asked.kinds and not asked.names(commitment.messages):
        return None
    for kinds, nb, en in (
        (commitment.messages, "bare for", "only for"),
        (commitment.excludes, "unntatt", "except"),
    ):
        if kinds and not asked.kinds:
            when = (*when, say(nb + " {kinds}", en + " {kinds}", kinds=[called(each) for each in kinds]))
    own = {"message"} if commitment.messages and asked.kinds else set()
    return evolve(made, names=made.names | scope[0] | own, when=(*when, *scope[1]))
