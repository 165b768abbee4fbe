"""The platforms of the channels: their names, whether they still exist, what they are there for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.catalog.platforms import Status, platform
from strategykit.checks.arenas import is_social, named_in, platform_of, platform_of_host
from strategykit.checks.context import follow
from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.fixes import Fix, Replace
from strategykit.graph import Answer, answer
from strategykit.insight.found import is_in_use
from strategykit.model import (
    Action,
    ActionStatus,
    Approach,
    Channel,
    ChannelStatus,
    Guideline,
    GuidelineKind,
    Link,
    LinkKind,
    MediaUse,
    OpenItem,
    State,
    Strategy,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.catalog.platforms import Platform
    from strategykit.checks.context import Context, Problem
    from strategykit.paths import Path

# A channel that is decided on or outside the strategy is not asked about.
_DECIDED = {ChannelStatus.DORMANT, ChannelStatus.DELIBERATELY_ABSENT, ChannelStatus.EXTERNAL}
_ACCOUNT = {None, "account", "profile", "channel", "page", "konto", "profil", "kanal", "side"}
_CATALOGUE = Text(
    nb="Plattformkatalogen, med kilde for hver opplysning",
    en="The catalogue of platforms, with a source for each fact",
)


@check(
    "vital-information-social-only",
    "SK407",
    Severity.WARNING,
    on=Strategy,
    profiles=("public",),
    summary=Text(
        nb="Alt virksomheten sier, sier den bare i sosiale medier.",
        en="Everything the organisation says, it says on social media only.",
    ),
    why=Text(
        nb="Ingen skal måtte ha en konto for å få vite om rettighetene sine. Plattformene er heller ikke "
        "universelt utformet eller arkivert.",
        en="Nobody should need an account to learn of their rights. Nor are the platforms accessible to all, "
        "or archived.",
    ),
    mend=Text(
        nb="Skriv inn nettstedet eller en annen kanal utenfor sosiale medier under «channels», eller en "
        "regel om hvor viktig informasjon alltid skal stå.",
        en="Write the website or another channel outside social media under “channels”, or a rule that says "
        "where vital information always stands.",
    ),
    sources=Text(
        nb="Digdir: bruk ikke sosiale medier som eneste kanal",
        en="Digdir, the Norwegian Digitalisation Agency: do not use social media as the only channel",
    ),
    bad=lambda: Bad("channels[1].kind", "social", at="channels"),
)
def vital_information_social_only(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There is a channel outside social media, or a rule that says where what matters stands."""
    used = [channel for channel in strategy.channels if is_in_use(channel)]
    if not used or not all(map(is_social, used)):
        return
    own_site = word_list("channels", "own_site")
    if not any(own_site.found_in(rule.text, *rule.items) for _, rule in context.graph.of(Guideline)):
        yield context.problem(at="channels")


@check(
    "platform-obsolete",
    "SK503",
    Severity.WARNING,
    on=Channel,
    covers=("platform-name-unnormalised",),
    summary=Text(
        nb="Plattformen til en kanal er nedlagt eller har byttet navn.",
        en="The platform of a channel has shut down or has a new name.",
    ),
    why=Text(
        nb="Leseren finner ikke fram, og resten av strategien ser like gammel ut.",
        en="The reader does not find it, and the rest of the strategy looks just as old.",
    ),
    mend=Text(
        nb="Er plattformen nedlagt, så velg bort kanalen («status: deliberately_absent»). Har den byttet "
        "navn, så skriv det nye under «platform».",
        en="If the platform has shut down, give up the channel (“status: deliberately_absent”). If it has "
        "a new name, write that under “platform”.",
    ),
    sources=_CATALOGUE,
    bad=lambda: Bad(
        "channels[3]",
        Channel(
            "Korte nyheter",
            platform="Twitter",
            status="planned",
            purposes=["nyheter til pressen"],
            audiences=["styrene-i-borettslagene"],
            goals=["hjelpsom"],
            owner="kommunikasjonsradgiver",
        ),
        at="channels[3].platform",
    ),
)
def platform_obsolete(channel: Channel, context: Context) -> Iterator[Problem]:
    """The platform exists, by that name."""
    found = platform_of(channel)
    if found is None or channel.status in _DECIDED:
        return
    written = channel.platform or channel.name
    at = "platform" if channel.platform else "name"
    year = (found.since or "")[:4]
    since = Text(nb=year, en=year)
    if found.status is Status.CLOSED:
        message = Text(
            nb="Kanalen {it} ligger på {name}, som er lagt ned ({when}).",
            en="The channel {it} is on {name}, which has shut down ({when}).",
        )
        hint = Text(
            nb="Velg bort kanalen («status: deliberately_absent»), eller skriv hvor dere er i stedet.",
            en="Give up the channel (“status: deliberately_absent”), or write where you are instead.",
        )
        yield context.problem(message, at=at, hint=hint, name=written, when=since)
    elif found.is_former(written):
        message = Text(
            nb="Kanalen {it} ligger på {name}, som nå heter {now} (siden {when}).",
            en="The channel {it} is on {name}, which is now called {now} (since {when}).",
        )
        hint = Text(nb="Skriv {now} under «platform».", en="Write {now} under “platform”.")
        yield context.problem(message, at=at, hint=hint, name=written, now=found.name, when=since)


@check(
    "channel-undeclared",
    "SK917",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Strategien nevner en kanal uten å gjøre rede for den.",
        en="The strategy mentions a channel without accounting for it.",
    ),
    why=Text(
        nb="Leseren tror at kanalen er i bruk eller på vei, men ingen har sagt hva den er til eller hvem som "
        "passer på den.",
        en="The reader believes that the channel is in use or on its way, but nobody has said what it is "
        "for or who looks after it.",
    ),
    mend=Text(
        nb="Skriv kanalen under «channels» med formål, målgruppe og ansvarlig, eller velg den bort med en "
        "grunn («status: deliberately_absent»).",
        en="Write the channel under “channels” with a purpose, an audience and an owner, or give it up "
        "with a reason (“status: deliberately_absent”).",
    ),
    sources=Text(
        nb="En virkelig strategi som bare nevner to kanaler i forbifarten",
        en="A real strategy that mentions two channels only in passing",
    ),
    bad=lambda: Bad("to_be[0].text", "Beboerne skal få svar på Facebook og se bilder på Instagram"),
)
def channel_undeclared(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """What is mentioned is accounted for."""
    asked = {each.about for _, each in context.graph.of(OpenItem) if each.owner and each.due}
    for path, channel in context.graph.of(Channel):
        if channel.id not in asked and _is_only_mentioned(channel, context):
            message = Text(
                nb="{channel} er nevnt uten formål, målgruppe eller ansvarlig.",
                en="{channel} is mentioned without a purpose, an audience or an owner.",
            )
            yield context.problem(message, at=path, channel=channel)
    known = {each for channel in strategy.channels if (each := platform_of(channel))}
    known |= {each for channel in strategy.channels for each in named_in(channel.name)}
    negation = word_list("channels", "negation")
    sentences: list[tuple[Path, State | Approach]] = [*context.graph.of(State), *context.graph.of(Approach)]
    for path, node in sentences:
        if path[0] == "as_is":  # what is said of today may be about others
            continue
        missing = next((each for each in named_in(node.text) if each not in known), None)
        if missing is not None and not negation.found_in(node.text):
            message = Text(
                nb="{node} nevner {name}, som ikke er blant kanalene.",
                en="{node} mentions {name}, which is not among the channels.",
            )
            yield context.problem(message, at=(*path, "text"), node=node, name=missing.name)


def _is_only_mentioned(channel: Channel, context: Context) -> bool:
    if channel.status is not ChannelStatus.POSSIBLE or channel.purposes or channel.audiences:
        return False
    actions = context.pointing(Action, "closes", "serves", to=channel)
    decisions = context.pointing(Guideline, "channels", to=channel)
    return (
        answer(channel, "owner") is Answer.NOT_SAID
        and all(each.status is ActionStatus.STOPPED for each in actions)
        and all(each.kind is not GuidelineKind.DECISION for each in decisions)
    )


@check(
    "platform-name-unnormalised",
    "SK919",
    Severity.INFO,
    on=(Channel, MediaUse, Link),
    summary=Text(
        nb="Navnet på en plattform er ikke skrevet slik plattformen selv skriver det.",
        en="The name of a platform is not written as the platform itself writes it.",
    ),
    why=Text(
        nb="Ulike skrivemåter ser ut som ulike kanaler, og lesere og søk finner bare den ene.",
        en="Different spellings look like different channels, and readers and searches find only one.",
    ),
    mend=Text(
        nb="Skriv plattformens eget navn under «platform». Ordene teksten hadde, kan stå i en merknad.",
        en="Write the platform’s own name under “platform”. The words the text had may stand in a note.",
    ),
    sources=_CATALOGUE,
    bad=lambda: Bad("channels[0].platform", "facebook"),
)
def platform_name_unnormalised(node: Channel | MediaUse | Link, context: Context) -> Iterator[Problem]:
    """The platform is called by its own name."""
    written = (node.platform or "").strip()
    found = platform(written) if written else None
    # “X (Twitter)” has the name in it, and says more.
    if found is not None and found.name not in written and not found.is_former(written):
        message = Text(nb="{name} skrives {proper}.", en="{name} is written {proper}.")
        what = Text(nb="{name} blir {proper}.", en="{name} becomes {proper}.")
        # The white space around it is the file's affair.
        proper = (node.platform or "").replace(written, found.name)
        edits = [Replace((*context.path, "platform"), proper)]
        fix = Fix(what=what, edits=edits, safe=found.is_called(written) or _is_slip(written, found.name))
        yield context.problem(message, at="platform", fix=fix, name=written, proper=found.name)


def _is_slip(written: str, name: str) -> bool:
    """Tell whether one letter is missing, too many or another."""
    one, other = sorted((written.casefold(), name.casefold()), key=len)
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) == len(other):
        return one[same + 1 :] == other[same + 1 :]
    return one[same:] == other[same + 1 :]


@check(
    "link-host-mismatch",
    "SK920",
    Severity.WARNING,
    on=Link,
    summary=Text(
        nb="En lenke går til en annen plattform enn den hører til.",
        en="A link leads to a different platform from the one it belongs to.",
    ),
    why=Text(
        nb="Da er enten lenken eller plattformen feil, og leseren havner hos noen andre.",
        en="Then either the link or the platform is wrong, and the reader ends up with somebody else.",
    ),
    mend=Text(
        nb="Rett lenken eller «platform». Er lenken til noe annet enn kontoen, så si hva under «role».",
        en="Correct the link or “platform”. If the link is to something other than the account, say what "
        "under “role”.",
    ),
    sources=Text(nb="Offentlige registre over kontoer", en="Public registries of accounts"),
    bad=lambda: Bad("channels[0].links[0].url", "https://www.youtube.com/@fjordvikbbl"),
)
def link_host_mismatch(link: Link, context: Context) -> Iterator[Problem]:
    """The address is on the platform that is named."""
    there = platform_of_host(link.url) if link.kind is LinkKind.WEB or link.platform else None
    meant = platform(link.platform) if link.platform else _platform_of_holder(link, context)
    if there is not None and meant is not None and there != meant:
        message = Text(nb="Lenken til {meant} går til {there}.", en="The link to {meant} leads to {there}.")
        yield context.problem(message, at="url", meant=meant.name, there=there.name)


def _platform_of_holder(link: Link, context: Context) -> Platform | None:
    holder = follow(context.strategy, context.path[:-2])
    if not isinstance(holder, Channel) or link.role not in _ACCOUNT:
        return None
    found = platform_of(holder)
    # Where one link is the account's, the others may lead anywhere.
    return None if any(platform_of_host(each.url) == found for each in holder.links) else found
