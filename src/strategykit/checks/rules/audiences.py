"""Whom the strategy is for: that they are chosen, known, reached, and gain something; and how it sounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.arenas import is_own_in_use
from strategykit.checks.examples import Bad
from strategykit.checks.hands import are_few, is_open
from strategykit.checks.registry import check
from strategykit.checks.sectors import is_unpaid
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.insight.coverage.served import served
from strategykit.insight.found import counts, wholes
from strategykit.model import (
    Audience,
    Beneficiary,
    Channel,
    Goal,
    Guideline,
    GuidelineKind,
    ResponseGuideline,
    Strategy,
)
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.graph import Graph

_THEIRS = {Beneficiary.CUSTOMER, Beneficiary.BOTH, Beneficiary.SOCIETY}


def _without_audiences(strategy: Strategy) -> Strategy:
    # Nothing may point at what is taken out.
    return evolve(
        strategy,
        audiences=(),
        benefits=[evolve(each, audiences=()) for each in strategy.benefits],
        channels=[evolve(each, audiences=()) for each in strategy.channels],
        goals=[evolve(each, audiences=()) for each in strategy.goals],
    )


@check(
    "audience-missing",
    "SK401",
    Severity.ERROR,
    on=Strategy,
    summary=Text(nb="Strategien har ingen målgrupper.", en="The strategy has no audiences."),
    why=Text(
        nb="Uten å vite hvem den er for, kan ingen velge kanal, tema, språk eller tidspunkt.",
        en="Without knowing who it is for, nobody can choose channel, topic, language or time.",
    ),
    mend=Text(
        nb="Skriv minst én målgruppe under «audiences».", en="Write at least one audience under “audiences”."
    ),
    sources=Text(
        nb="Alle rammeverkene; begge de virkelige strategiene",
        en="Every framework; both of the real strategies",
    ),
    bad=lambda: Bad("", _without_audiences, at="audiences"),
)
def audience_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There is an audience."""
    if not strategy.audiences:
        yield context.problem(at="audiences")


@check(
    "audience-is-everyone",
    "SK402",
    Severity.WARNING,
    on=Audience,
    heuristic=True,
    summary=Text(nb="En målgruppe er alle.", en="An audience is everyone."),
    why=Text(
        nb="Den som snakker til alle, treffer få. «Alle innbyggere» er en målgruppe ingen kan velge kanal "
        "eller språk for.",
        en="Whoever speaks to everyone reaches few. “All citizens” is an audience nobody can choose a "
        "channel or a language for.",
    ),
    mend=Text(
        nb="Velg hvem det haster mest å nå, og skriv dem som egne målgrupper. Store grupper kan deles: skriv "
        "delene med «part_of».",
        en="Choose who it matters most to reach, and write them as audiences of their own. Large groups "
        "can be divided: write the parts with “part_of”.",
    ),
    sources=Text(
        nb="Distriktssenteret («alle innbyggere» som dårlig eksempel)",
        en="Distriktssenteret, the Norwegian centre for rural development (“all citizens” as a bad example)",
    ),
    bad=lambda: Bad("audiences[1].name", "Alle innbyggere", at="audiences[1].name"),
)
def audience_is_everyone(audience: Audience, context: Context) -> Iterator[Problem]:
    """An audience is some, not all."""
    everyone = word_list("audiences", "everyone")
    name = audience.name.strip(" .!«»“”\"'")
    if not everyone.matcher.fullmatch(name) or (audience.rank or 1) > 1:
        return
    if audience.text and not everyone.found_in(audience.text):  # which says who they are
        return
    if not any(True for _ in context.pointing(Audience, "part_of")):
        message = Text(nb="Målgruppen {it} er alle.", en="The audience {it} is everyone.")
        yield context.problem(message, at="name")


@check(
    "audience-no-need",
    "SK403",
    Severity.WARNING,
    on=Audience,
    summary=Text(
        nb="Det står ikke hva en målgruppe trenger.", en="The strategy does not say what an audience needs."
    ),
    why=Text(
        nb="Uten kunnskap om behovet handler innleggene om avsenderen, ikke om leseren.",
        en="Without knowledge of the need, the posts are about the sender, not about the reader.",
    ),
    mend=Text(
        nb="Skriv hva de trenger under «needs», gjerne med hvor dere vet det fra («kind: evidence», "
        "«source»), eller hva som stenger for dem under «barriers».",
        en="Write what they need under “needs”, preferably with how you know (“kind: evidence”, “source”), "
        "or what stands in their way under “barriers”.",
    ),
    sources=Text(
        nb="AMEC; GOV.UK (brukerbehov); en virkelig strategi som selv krever kunnskap om behovene",
        en="AMEC; GOV.UK (user needs); a real strategy that itself demands knowledge of the needs",
    ),
    bad=lambda: Bad("audiences[1].needs", ()),
)
def audience_no_need(audience: Audience, context: Context) -> Iterator[Problem]:
    """The audience, or the larger one it is part of, needs something."""
    if not any(each.needs or each.barriers for each in context.wholes(audience)):
        message = Text(
            nb="Det står ikke hva {it} trenger.",
            en="The strategy does not say what {it} need.",
        )
        yield context.problem(message, at="needs")


@check(
    "audience-unserved",
    "SK404",
    Severity.WARNING,
    on=Strategy,
    summary=Text(nb="En målgruppe nås ikke av noen kanal.", en="An audience is reached by no channel."),
    why=Text(
        nb="En målgruppe uten kanal er en god hensikt: ingen snakker med dem.",
        en="An audience without a channel is a good intention: nobody talks with them.",
    ),
    mend=Text(
        nb="Skriv målgruppen under «audiences» i den kanalen som skal nå dem. Skal ingen nå dem, så ta dem "
        "ut.",
        en="Write the audience under “audiences” of the channel that is to reach them. If none is, take them "
        "out.",
    ),
    sources=Text(
        nb="POST (people først); en virkelig strategi som krever at målgruppen nås",
        en="POST (people first); a real strategy that demands that the audience is reached",
    ),
    bad=lambda: Bad("channels[1].audiences", ["beboere"], at="audiences[1]"),
)
def audience_unserved(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Some channel in use is for every audience.

    Silent while a channel in use does not say whom it is for: it may be for them.
    """
    del strategy
    own = [channel for _, channel in context.graph.of(Channel) if is_own_in_use(channel)]
    if not all(any(each.audiences for each in wholes(context.graph, channel)) for channel in own):
        return
    reached = served(context.graph)
    spoken = _asked_for_by_goals(context.graph, reached)
    for path, audience in context.graph.of(Audience):
        if audience.id in reached or audience.id in spoken:
            continue
        if own and all(audience.id in channel.not_for for channel in own):
            continue
        message = Text(nb="Ingen kanal er for {who}.", en="No channel is for {who}.")
        yield context.problem(message, at=path, who=audience)


def _asked_for_by_goals(graph: Graph, reached: frozenset[str]) -> set[str]:
    # A goal none of whose audiences is reached is reported as such, and with it its audiences.
    return {
        audience
        for _, goal in graph.of(Goal)
        if counts(goal) and reached.isdisjoint(goal.audiences)
        for audience in goal.audiences
    }


@check(
    "audience-without-benefit",
    "SK405",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="En målgruppe har ingen fordel av at virksomheten er der.",
        en="An audience gains nothing from the organisation’s presence.",
    ),
    why=Text(
        nb="Folk følger den de har noe igjen for å følge. En målgruppe uten fordel følger ikke lenge.",
        en="People follow those they gain from. An audience without a benefit does not follow for long.",
    ),
    mend=Text(
        nb="Skriv fordelen under «benefits», med målgruppen under «audiences».",
        en="Write the benefit under “benefits”, with the audience under “audiences”.",
    ),
    sources=Text(
        nb="Fempunktsrammeverket, punkt 5; StratML (Beneficiary)",
        en="The five-point framework, point 5; StratML (Beneficiary)",
    ),
    bad=lambda: Bad("benefits[0].audiences", ["beboere"], at="audiences[1]"),
)
def audience_without_benefit(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every audience outside gains something; a benefit that names nobody is for all."""
    theirs = [each for each in strategy.benefits if each.beneficiary in _THEIRS]
    if not theirs or not all(each.audiences for each in theirs):
        return
    named = {audience for each in theirs for audience in each.audiences}
    audiences = context.graph.of(Audience)
    lines = {audience.id: [each.id for each in wholes(context.graph, audience)] for _, audience in audiences}
    above = {whole for id_, line in lines.items() if id_ in named for whole in line}
    for path, audience in audiences:
        if audience.internal or audience.id in above or not named.isdisjoint(lines[audience.id]):
            continue
        message = Text(
            nb="Det står ikke hva {who} har igjen for at dere er der.",
            en="The strategy does not say what {who} gain from your presence.",
        )
        yield context.problem(message, at=path, who=audience)


@check(
    "voice-missing",
    "SK406",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Strategien sier ikke hvordan virksomheten skal framstå.",
        en="The strategy does not say how the organisation is to come across.",
    ),
    why=Text(
        nb="Når flere skriver uten en felles tone, møter kundene en ny virksomhet i hvert innlegg.",
        en="Where several people write without a shared tone, customers meet a new organisation in every "
        "post.",
    ),
    mend=Text(
        nb="Skriv under «voices» hvem dere vil høres ut som («personality»), hva dere står for "
        "(«positioning») eller noen egenskaper («attributes»). Skriver bare én eller to, eller frivillige, "
        "blir dette ikke spurt om.",
        en="Write under “voices” who you want to sound like (“personality”), where you stand "
        "(“positioning”) or some qualities (“attributes”). Where one or two write, or volunteers do, this "
        "is not asked for.",
    ),
    sources=Text(
        nb="En virkelig strategi («hvordan virksomheten skal fremstå»)",
        en="A real strategy (“how the organisation is to appear”)",
    ),
    bad=lambda: Bad("voices", ()),
)
def voice_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There is a voice, or at least a tone to answer in, or examples of how to write."""
    told = any(
        (voice.personality, voice.positioning, voice.attributes, voice.phrases, voice.registers, voice.visual)
        != (None, None, (), (), (), None)
        for voice in strategy.voices
    )
    toned = any(rule.tone for _, rule in context.graph.of(ResponseGuideline))
    shown = any(
        rule.kind is GuidelineKind.LANGUAGE and rule.examples for _, rule in context.graph.of(Guideline)
    )
    few = is_unpaid(strategy) or are_few(context.graph)
    if not (told or toned or shown or few or is_open(context.graph, "voices")):
        yield context.problem(at="voices")
