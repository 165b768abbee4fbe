"""What a route does not say, and what has to be known to rely on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.display import Section
from strategykit.findings import Text
from strategykit.insight.found import is_in_use
from strategykit.insight.phrases import at, capital
from strategykit.insight.routing.answerers import ANSWERING
from strategykit.insight.routing.asked import called
from strategykit.insight.words import bare, quoted, say
from strategykit.model import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.insight.routing.claims import Claim
    from strategykit.insight.routing.route import Route

__all__ = ["coverage_of", "notes", "silences"]


def silences(route: Route) -> tuple[Text, ...]:
    """Tell what was asked and the strategy does not say."""
    if not route.answered:
        return ()
    kinds = route.asked.kinds
    held = [
        each
        for each in route.promises
        if not each.beaten and each.is_timed and each.commitment.stage is not Stage.ALERT
    ]
    lacking = (
        (
            not [each for each in route.who if each.part in ANSWERING],
            Text(nb="hvem som svarer", en="who answers"),
        ),
        (
            bool(route.asked.message) and not route.whether.rules.holding,
            Text(nb="om dere skal svare", en="whether to answer"),
        ),
        (
            bool(kinds) and not (route.whether.no or route.no_promises) and not held,
            Text(nb="hvor fort dere skal svare", en="how soon to answer"),
        ),
        (
            any(each.compensation and not each.compensation.ceiling for each in route.offers),
            Text(nb="hvor mye som kan gis", en="how much may be given"),
        ),
        (
            any(each.compensation and not each.compensation.conditions for each in route.offers),
            Text(nb="når det kan gis", en="when it may be given"),
        ),
        (
            any(each.compensation and not each.approvers for each in route.offers),
            Text(nb="hvem som godkjenner det", en="who approves it"),
        ),
    )
    return tuple(capital(say("{what}.", "{what}.", what=what)) for is_lacking, what in lacking if is_lacking)


def notes(route: Route) -> Iterator[Text]:
    """Tell what else has to be known to rely on the route."""
    channel = route.asked.channel
    if channel and not is_in_use(channel.node):
        reason = quoted(channel.node.status_reason) if channel.node.status_reason else bare("")
        words = say("{name} er ikke i bruk", "{name} is not in use", name=bare(channel.name))
        yield at(
            say("{words}. {reason}", "{words}. {reason}", words=words, reason=reason),
            (*channel.path, "status"),
        )
    no = route.no_promises
    if channel and no:
        words = say("Løfter i kanalen er valgt bort", "Promises on the channel were decided against")
        if no.reason:
            words = say("{words}: {reason}", "{words}: {reason}", words=words, reason=quoted(no.reason))
        yield at(words, (*channel.path, "commitments"))
    claims: tuple[Claim[Any], ...] = (
        *route.tasks.holding,
        *route.whether.rules.holding,
        *route.whether.rules.perhaps,
    )
    if route.asked.topic is not None and not any("topic" in claim.names for claim in claims):
        yield say(
            "Ingen ansvarsregel nevner temaet {topic}.",
            "No responsibility names the topic {topic}.",
            topic=route.asked.topic,
        )
    promised = [each for each in route.promises if not each.beaten and not each.of]
    if route.whether.no and any(
        each.commitment.stage in {Stage.ANSWER, Stage.ACKNOWLEDGE} for each in promised
    ):
        yield Text(
            nb="Regelen sier nei, men løftet om svar unntar ikke slike meldinger.",
            en="The rule says no, but the promise to answer does not except such messages.",
        )
    if len({each.compensation for each in route.offers}) > 1:
        yield Text(nb="Reglene er uenige om kompensasjon.", en="The rules disagree on compensation.")
    for target in route.missing_templates:
        yield say("Malen {id} finnes ikke.", "There is no template {id}.", id=target)
    yield from _reckonings(route)


def _reckonings(route: Route) -> Iterator[Text]:
    reckoned = [each.due for each in route.promises if each.due and each.due.by]
    if route.zone_assumed and reckoned:
        yield Text(
            nb="Tidssonen står ikke i strategien. Dokumentet er norsk, så norsk tid er brukt.",
            en="The strategy names no time zone. The document is Norwegian, so Norwegian time is used.",
        )
    for zone in dict.fromkeys(each.zone for each in reckoned if each.holidays_unknown):
        if zone is None:
            yield Text(
                nb="Ingen tidssone er kjent, så helligdager er ikke regnet med.",
                en="No time zone is known, so public holidays are not considered.",
            )
        else:
            yield say(
                "Helligdagene i tidssonen {zone} er ikke kjent, så de er ikke regnet med.",
                "The public holidays in the time zone {zone} are not known, so they are not considered.",
                zone=bare(zone),
            )


def coverage_of(route: Route, language: str) -> Section:
    """Tell what the strategy has something to say about."""
    known = route.covered
    lists: Iterable[tuple[Text, list[Text]]] = (
        (Text(nb="Henvendelser", en="Enquiries"), [_kind(each) for each in known.enquiries]),
        (Text(nb="Temaer", en="Topics"), [quoted(each) for each in known.topics]),
        (Text(nb="Meldinger", en="Messages"), [_kind(each) for each in known.messages]),
        (Text(nb="Kanaler", en="Channels"), [bare(each) for each in known.channels]),
    )
    lines = (say("{what}: {all}", "{what}: {all}", what=what, all=names) for what, names in lists if names)
    title = Text(nb="Dette sier strategien noe om", en="What the strategy covers")
    return Section(title.in_(language), [each.in_(language) for each in lines])


def _kind(kind: str) -> Text:
    return say("{name} ({id})", "{name} ({id})", name=called(kind), id=bare(kind))
