"""Whether messages are answered: by which rules, for which of them, how soon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.catalog.messages import message_classes
from strategykit.checks.examples import Bad
from strategykit.checks.message_classes import classes_in
from strategykit.checks.profiles import CONVERSATIONAL, takes_replies
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer
from strategykit.insight.found import counts
from strategykit.insight.routing.asked import kind_of
from strategykit.insight.words import say
from strategykit.model import (
    Act,
    Channel,
    ChannelStatus,
    Commitment,
    CrisisLevel,
    Goal,
    Guideline,
    GuidelineKind,
    Indicator,
    ResponseGuideline,
    Stage,
    Strategy,
    TriageQuestion,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.checks.context import Context, Problem

_HANDLING_KINDS = {
    GuidelineKind.INTERACTION,
    GuidelineKind.MODERATION,
    GuidelineKind.HOUSE_RULE,
    GuidelineKind.PRIVACY,
}
_HANDLING_ACTS = {Act.REPLY, Act.HIDE, Act.DELETE, Act.BLOCK, Act.MUTE, Act.REPORT, Act.ESCALATE}
_ANSWERING = {Stage.ACKNOWLEDGE, Stage.ASSESS, Stage.ANSWER, Stage.RESOLVE}
_ON_ANSWERING = {None, GuidelineKind.INTERACTION, GuidelineKind.PRINCIPLE, GuidelineKind.QUALITY}
_METRICS = {"response_time", "response_rate"}
_DIGIT = re.compile(r"\d")


@check(
    "response-policy-missing",
    "SK601",
    Severity.WARNING,
    on=Strategy,
    profiles=(CONVERSATIONAL,),
    covers=("response-time-missing",),
    summary=Text(
        nb="Kanalene tar imot svar fra folk, men ingen regel sier hvilke meldinger som besvares, og hvordan.",
        en="People can respond on the channels, but no rule says which messages get a reply, and how.",
    ),
    why=Text(
        nb="Misfornøyde kunder, feil og hets kommer uansett. Uten en regel avgjør den som tilfeldigvis har "
        "vakt, hva som blir besvart, og like saker får ulike svar.",
        en="Dissatisfied customers, errors and abuse come anyway. Without a rule, whoever happens to be on "
        "duty decides what is answered, and similar cases get different answers.",
    ),
    mend=Text(
        nb="Skriv under «responses» hva som skjer med spørsmål, ros, misnøye, kritikk og hets, hvem som "
        "svarer («by») og hvor fort («commitments»). Én regel uten «messages» gjelder alle meldinger.",
        en="Write under “responses” what happens to questions, praise, dissatisfaction, criticism and "
        "abuse, who answers (“by”) and how soon (“commitments”). One rule without “messages” applies to all "
        "messages.",
    ),
    sources=Text(
        nb="Team SAFA; det amerikanske luftforsvarets flytskjema",
        en="Team SAFA; the US Air Force’s response chart",
    ),
    bad=lambda: Bad("responses", ()),
)
def response_policy_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Somebody has said which messages are answered."""
    said = strategy.responses or strategy.triage or any(map(_says_what, _guidelines(context)))
    if not said:
        yield context.problem(at="responses")


@check(
    "message-class-uncovered",
    "SK603",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Svarreglene dekker ikke alle slags meldinger.",
        en="The rules for answering do not cover every kind of message.",
    ),
    why=Text(
        nb="Det er de meldingene ingen har tenkt på, som går galt: trusselen ingen melder fra om, og "
        "kritikken som blir slettet.",
        en="It is the messages nobody thought of that go wrong: the threat nobody passes on, and the "
        "criticism that is deleted.",
    ),
    mend=Text(
        nb="Legg til en regel under «responses» for hver slags melding («messages»), også der svaret er "
        "at ingen svarer («modality: must_not»). Én regel uten «messages» gjelder alle meldinger.",
        en="Add a rule under “responses” for each kind of message (“messages”), also where the answer is "
        "that nobody answers (“modality: must_not”). One rule without “messages” applies to all messages.",
    ),
    sources=Text(
        nb="Det amerikanske luftforsvarets flytskjema; Unge funksjonshemmede; Team SAFA",
        en="The US Air Force’s response chart; Unge funksjonshemmede (Norway); Team SAFA",
    ),
    bad=lambda: Bad("responses[0].messages", ["question"], at="responses"),
)
def message_class_uncovered(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every class of messages has its rule, once there are rules."""
    del strategy
    responses = [response for _, response in context.graph.of(ResponseGuideline)]
    if not responses or any(not each.messages and not each.conditions for each in responses):
        return
    covered = {kind_of(name) for each in responses for name in each.messages}
    covered |= classes_in(*_handled(context))
    if any(each.kind is GuidelineKind.PRIVACY for each in _guidelines(context)):
        covered.add("personal_data")
    missing = [each.name for each in message_classes() if each.id not in covered]
    if missing:
        yield context.problem(
            Text(
                nb="Ingen regel sier hva som skjer med disse meldingene: {kinds}.",
                en="No rule says what happens to these messages: {kinds}.",
            ),
            at="responses",
            kinds=say("{names}", "{names}", names=missing),
        )


def _guidelines(context: Context) -> Iterator[Guideline]:
    for _, guideline in context.graph.of(Guideline):
        if guideline.kind in _HANDLING_KINDS or not _HANDLING_ACTS.isdisjoint(guideline.acts):
            yield guideline


def _says_what(guideline: Guideline) -> bool:
    about = guideline.kind is GuidelineKind.INTERACTION or Act.REPLY in guideline.acts
    return about and bool(classes_in(guideline.text, *guideline.items))


def _handled(context: Context) -> Iterator[str | None]:
    for guideline in _guidelines(context):
        yield from (guideline.text, *guideline.items)
    for _, question in context.graph.of(TriageQuestion):
        yield question.text
    for _, level in context.graph.of(CrisisLevel):
        yield from level.triggers
    for _, response in context.graph.of(ResponseGuideline):
        yield response.text


@check(
    "response-time-missing",
    "SK604",
    Severity.WARNING,
    on=Strategy,
    profiles=(CONVERSATIONAL,),
    summary=Text(nb="Det står ikke hvor fort folk får svar.", en="Nothing says how soon people get a reply."),
    why=Text(
        nb="Den som spør i en åpen kanal, forventer svar samme dag. Uten en frist kan verken vakten "
        "planlegges eller svartiden måles.",
        en="Whoever asks on an open channel expects an answer the same day. Without a time limit the rota "
        "cannot be planned, nor the response time measured.",
    ),
    mend=Text(
        nb="Skriv under «commitments», på kanalen eller i svarregelen, hvor lang tid svaret høyst tar "
        "(«within»). Loves det ikke noe på en kanal, skriv det: «commitments: {no: grunnen}».",
        en="Write under “commitments”, on the channel or in the rule for answering, how long an answer "
        "takes at most (“within”). Where nothing is promised on a channel, say so: “commitments: {no: the "
        "reason}”.",
    ),
    sources=Text(
        nb="KS (svartid); digital.gov (24 timer eller to timer); Team SAFA",
        en="KS (response time); digital.gov (24 hours or two hours); Team SAFA",
    ),
    bad=lambda: Bad(
        "channels[3]",
        Channel(
            "Instagram",
            platform="Instagram",
            handle="fjordvikbbl",
            purposes=["bilder fra bomiljøene"],
            audiences=["beboere"],
            goals=["hjelpsom"],
            owner="kommunikasjonssjef",
            cadence="ett bilde i uka",
        ),
        at="channels[3].commitments",
    ),
)
def response_time_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every channel people can answer on has a time for answering."""
    promised = set(_promised_on(context))
    if None in promised:
        return
    silent = [
        (position, channel)
        for position, channel in enumerate(strategy.channels)
        if takes_replies(channel)
        and answer(channel, "commitments") is not Answer.DECIDED_NO
        and promised.isdisjoint(each.id for each in context.wholes(channel))
    ]
    if not promised and silent:
        yield context.problem(at="responses")
        return
    message = Text(
        nb="Det står ikke hvor fort folk får svar på {channel}.",
        en="Nothing says how soon people get a reply on {channel}.",
    )
    for position, channel in silent:
        if channel.status is not ChannelStatus.PLANNED:
            yield context.problem(message, at=("channels", position, "commitments"), channel=channel)


def _promised_on(context: Context) -> Iterator[str | None]:
    """Give the ids of the channels that have a time for answering; None for all of them."""
    yield from _by_promise(context)
    yield from _by_rule(context)
    yield from _by_aim(context)


def _by_promise(context: Context) -> Iterator[str | None]:
    strategy = context.strategy
    for path, promise in context.graph.of(Commitment):
        if promise.stage not in _ANSWERING:
            continue
        if path[0] == "channels":
            yield from promise.channels or (strategy.channels[int(path[1])].id,)
        elif path[0] == "responses":
            yield from _all_or(promise.channels or strategy.responses[int(path[1])].channels)


def _by_rule(context: Context) -> Iterator[str | None]:
    for _, guideline in context.graph.of(Guideline):
        about = guideline.kind in _ON_ANSWERING or Act.REPLY in guideline.acts
        if about and _has_time(guideline.text, vague=True):
            yield from _all_or(guideline.channels)
    for _, response in context.graph.of(ResponseGuideline):
        if _has_time(response.text, vague=True):
            yield from _all_or(response.channels)


def _by_aim(context: Context) -> Iterator[str | None]:
    for _, indicator in context.graph.of(Indicator):
        if indicator.targets and (indicator.metric in _METRICS or _has_time(indicator.name)):
            yield from _all_or(indicator.channels)
    for _, goal in context.graph.of(Goal):
        if counts(goal) and _has_time(goal.text):
            yield from _all_or([each.id for each in context.pointing(Channel, "goals", to=goal)])


def _all_or(channels: Iterable[str]) -> Iterable[str | None]:
    return list(channels) or [None]


def _has_time(text: str, *, vague: bool = False) -> bool:
    if not word_list("answering", "answering").found_in(text):
        return False
    if _DIGIT.search(text) or word_list("answering", "time").found_in(text):
        return True
    return vague and word_list("answering", "prompt").found_in(text) is not None
