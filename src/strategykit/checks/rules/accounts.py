"""The channels as an inventory: each is there for a goal, can be found, and is not another's double."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.arenas import is_own_in_use, is_social, platform_of
from strategykit.checks.context import Problem
from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.insight.found import counts, wholes
from strategykit.insight.words import say
from strategykit.model import (
    Channel,
    ChannelRelationKind,
    ChannelStatus,
    ContentTheme,
    Goal,
    Indicator,
    Link,
    LinkKind,
    Strategy,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from strategykit.checks.context import Context
    from strategykit.paths import Path

_OPEN = {ChannelStatus.ACTIVE, ChannelStatus.IRREGULAR}
_ADDRESSES = {LinkKind.WEB, LinkKind.HANDLE}


@check(
    "channel-without-goal",
    "SK502",
    Severity.WARNING,
    on=Strategy,
    summary=Text(nb="En kanal støtter ikke noe mål.", en="A channel serves no goal."),
    why=Text(
        nb="Et middel uten mål kan ikke evalueres: ingen vet om kanalen er verdt arbeidet.",
        en="A means without an end cannot be evaluated: nobody knows whether the channel is worth the work.",
    ),
    mend=Text(
        nb="Skriv hvilke mål kanalen støtter, under «goals», eller legg den ned.",
        en="Write which goals the channel serves under “goals”, or close it.",
    ),
    sources=Text(
        nb="Hootsuite (mål per plattform); POST (målene før teknologien)",
        en="Hootsuite (goals per platform); POST (objectives before technology)",
    ),
    bad=lambda: Bad("channels[1].goals", ()),
)
def channel_without_goal(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Each of our channels in use is tied to a goal, unless there is one goal only, or one channel."""
    if sum(map(is_own_in_use, strategy.channels)) <= 1:
        return
    goals = {goal.id for _, goal in context.graph.of(Goal) if counts(goal)}
    if len(goals) <= 1:
        return
    tied = set(_tied(context, goals))
    for path, channel in context.graph.of(Channel):
        if is_own_in_use(channel) and channel.id not in tied:
            message = Text(
                nb="Kanalen {channel} støtter ikke noe mål.", en="The channel {channel} serves no goal."
            )
            yield context.problem(message, at=(*path, "goals"), channel=channel)


def _tied(context: Context, goals: set[str]) -> Iterator[str]:
    graph = context.graph
    direct = {channel.id for _, channel in graph.of(Channel) if not goals.isdisjoint(channel.goals)}
    for _, goal in graph.of(Goal):
        if counts(goal):
            direct.update(target for approach in goal.approaches for target in approach.channels)
    ties: list[tuple[Path, ContentTheme | Indicator]] = [*graph.of(ContentTheme), *graph.of(Indicator)]
    for _, node in ties:
        if not goals.isdisjoint(node.goals):
            direct.update(node.channels)
    for _, channel in graph.of(Channel):
        line = [each.id for each in wholes(graph, channel)]
        if channel.id in direct:
            yield from line  # what a part serves its whole serves
        elif not direct.isdisjoint(line):
            yield channel.id


@check(
    "channel-incomplete",
    "SK505",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="En konto kan ikke finnes igjen, mangler språk, eller står to ganger.",
        en="An account cannot be found, has no language, or is listed twice.",
    ),
    why=Text(
        nb="Uten adresse kan ingen se hvilken konto som er ekte, og ingen kan overta den når noen slutter.",
        en="Without an address nobody can see which account is genuine, and nobody can take it over when "
        "somebody leaves.",
    ),
    mend=Text(
        nb="Skriv kontonavnet under «handle» eller adressen under «links», og språkene under «languages». "
        "Står kontoen to ganger, så ta ut den ene.",
        en="Write the account’s name under “handle” or its address under “links”, and the languages under "
        "“languages”. If the account is listed twice, take one out.",
    ),
    sources=Text(
        nb="USAs register over offentlige kontoer (U.S. Digital Registry); kontoskjemaer i bruk (Hootsuite)",
        en="The U.S. Digital Registry; account inventories in use (Hootsuite)",
    ),
    bad=lambda: Bad("channels[0].links", (), at="channels[0]"),
)
def channel_incomplete(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every account in use can be found, and is there once."""
    named = strategy.organization is None or not strategy.organization.anonymous
    spoken = bool(strategy.document and strategy.document.language) or any(
        voice.languages for voice in strategy.voices
    )
    first: dict[Hashable, Channel] = {}
    for path, channel in context.graph.of(Channel):
        missing = []
        if channel.status in _OPEN and is_social(channel):
            if named and not channel.handle and not any(link.kind in _ADDRESSES for link in channel.links):
                missing.append(Text(nb="kontonavn eller adresse", en="an account name or address"))
            if not channel.languages and not spoken:
                missing.append(Text(nb="språk", en="a language"))
        if missing:
            yield Problem(
                at=path,
                message=say(
                    "Kanalen {channel} mangler {what}.",
                    "The channel {channel} lacks {what}.",
                    channel=channel,
                    what=missing,
                ),
            )
        for key in _addresses(channel):
            other = first.setdefault(key, channel)
            if other is not channel:
                message = Text(
                    nb="{channel} er den samme kontoen som {other}.",
                    en="{channel} is the same account as {other}.",
                )
                yield context.problem(message, at=path, channel=channel, other=other)
                break


def _addresses(channel: Channel) -> Iterator[Hashable]:
    found = platform_of(channel)
    if channel.handle and found is not None:
        yield found.name, channel.handle.lstrip("@").casefold()
    yield from (_plain(link) for link in channel.links if link.kind is LinkKind.WEB and link.role is None)


def _plain(link: Link) -> str:
    address = link.url.strip().casefold().partition("://")[2] or link.url.strip().casefold()
    return address.removeprefix("www.").rstrip("/")


@check(
    "channels-identical",
    "SK506",
    Severity.INFO,
    on=Strategy,
    summary=Text(
        nb="To kanaler har samme plan, eller sender alt videre til hverandre.",
        en="Two channels have the same plan, or pass everything on to each other.",
    ),
    why=Text(
        nb="Den som følger begge, får alt to ganger, og ingen av dem bruker det arenaen er god til.",
        en="Whoever follows both gets everything twice, and neither uses what its arena is good at.",
    ),
    mend=Text(
        nb="Gi hver kanal sitt eget formål, sin egen målgruppe eller sin egen takt, eller nøy dere med én.",
        en="Give each channel a purpose, an audience or a posting frequency of its own, or make do with one.",
    ),
    sources=Text(
        nb="Hootsuite; en virkelig strategi («ikke én plattform») mot en annen som kobler kontoene sammen",
        en="Hootsuite; a real strategy (“not one platform”) against another that connects its accounts",
    ),
    bad=lambda: Bad(
        "channels[3]",
        Channel(
            "Facebook for Fjordvik nord",
            platform="Facebook",
            purposes=["dialog med beboerne"],
            audiences=["beboere"],
            goals=["svar"],
            owner="kommunikasjonsradgiver",
            cadence="to innlegg i uka",
            links=[Link("https://www.facebook.com/fjordviknord")],
        ),
    ),
)
def channels_identical(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every channel has a plan of its own."""
    del strategy
    same_plan: dict[Hashable, Channel] = {}
    both_ways: dict[tuple[str, str], bool] = {}
    for path, channel in context.graph.of(Channel):
        if not is_own_in_use(channel):
            continue
        other = same_plan.setdefault(_plan(channel), channel) if channel.purposes else channel
        mirror = _mirror(channel, both_ways)
        if other is not channel and channel.audiences:
            message = Text(
                nb="{channel} har samme formål, målgruppe, mål og takt som {other}.",
                en="{channel} has the same purpose, audience, goals and frequency as {other}.",
            )
            yield context.problem(message, at=path, channel=channel, other=other)
        elif mirror is not None:
            message = Text(
                nb="{channel} og {other} sender innleggene automatisk videre til hverandre.",
                en="{channel} and {other} pass their posts on to each other automatically.",
            )
            name = context.graph.called(mirror, Channel)
            yield context.problem(message, at=path, channel=channel, other=name)


def _plan(channel: Channel) -> Hashable:
    return (
        frozenset(" ".join(each.casefold().split()) for each in channel.purposes),
        frozenset(channel.audiences),
        frozenset(channel.goals),
        frozenset(channel.languages),
        channel.cadence,
    )


def _mirror(channel: Channel, both_ways: dict[tuple[str, str], bool]) -> str | None:
    for relation in channel.relations:
        if relation.kind is ChannelRelationKind.CROSS_POSTS and relation.automatic is not False:
            back = both_ways.get((relation.to, channel.id))
            if back is not None and (back or relation.automatic):
                return relation.to
            both_ways[channel.id, relation.to] = bool(relation.automatic)
    return None
