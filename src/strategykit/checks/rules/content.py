"""What is published, how often, in which mix, and whether the examples fit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategykit.catalog import built_in
from strategykit.checks.arenas import is_own_in_use, is_social, platform_of
from strategykit.checks.context import Problem
from strategykit.checks.examples import Bad
from strategykit.checks.hands import is_alone
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer
from strategykit.insight.review.fitting import fitting
from strategykit.insight.review.post import Post
from strategykit.insight.review.remarks import Remark, Reviewing
from strategykit.insight.words import amount, say
from strategykit.model import (
    Act,
    CalendarItem,
    Channel,
    ChannelStatus,
    ContentTheme,
    Example,
    Guideline,
    GuidelineKind,
    Modality,
    Procedure,
    Quantity,
    ResponseGuideline,
    Strategy,
    Verdict,
)
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.catalog.platforms import Platform
    from strategykit.checks.context import Context
    from strategykit.model import Cadence
    from strategykit.paths import Path

_NEVER = {Modality.MUST_NOT, Modality.SHOULD_NOT}
_EVENT = pattern(
    r"""\b(?:når|så\s+snart|hver\s+gang|kvar\s+gong|when|whenever|as\s+soon\s+as|after\s+each)\s+
        (?!(?:det|vi|noen?|noko|nokon|something|there|we|someone|needed|necessary|possible|behov|mulig|mogleg)\b)
        \w+\s+\w+""",
    re.IGNORECASE | re.VERBOSE,
)
"""“When the plough leaves”: an event that anybody can see."""
_WHOLE = 100
_ROUNDING = 0.5


@check(
    "cadence-missing",
    "SK507",
    Severity.WARNING,
    on=Channel,
    summary=Text(
        nb="Det står ikke hvor ofte en kanal skal brukes.",
        en="The strategy does not say how often a channel is posted to.",
    ),
    why=Text(
        nb="Uten takt vet ingen om det er stille fordi alt er i orden, eller fordi ingen har gjort noe.",
        en="Without a fixed frequency nobody knows whether it is quiet because all is well, or because "
        "nobody has done anything.",
    ),
    mend=Text(
        nb="Skriv hvor ofte under «cadence», for eksempel «minst to innlegg i uka», eller hva som utløser et "
        "innlegg («event»).",
        en="Write how often under “cadence”, such as “at least two posts a week”, or what sets off a post "
        "(“event”).",
    ),
    sources=Text(
        nb="Hootsuite; en virkelig strategi der bloggen sovnet uten at noen merket det",
        en="Hootsuite; a real strategy whose blog fell asleep without anybody noticing",
    ),
    bad=lambda: Bad("channels[0].cadence", None),
)
def cadence_missing(channel: Channel, context: Context) -> Iterator[Problem]:
    """An active account has a rhythm, or a series in the calendar that gives it one."""
    if channel.status is not ChannelStatus.ACTIVE or not (is_social(channel) or channel.kind == "blog"):
        return
    if any(answer(each, "cadence") is not Answer.NOT_SAID for each in context.wholes(channel)):
        return
    if not any(item.cadence for item in context.pointing(CalendarItem, "channels")):
        message = Text(
            nb="Det står ikke hvor ofte {it} skal brukes.",
            en="The strategy does not say how often {it} is posted to.",
        )
        yield context.problem(message, at="cadence")


@check(
    "cadence-vague",
    "SK906",
    Severity.WARNING,
    on=Strategy,
    heuristic=True,
    summary=Text(
        nb="En takt er bare oppgitt med vage ord.",
        en="How often something happens is given in vague words only.",
    ),
    why=Text(
        nb="«Når vi har noe å fortelle» kan ingen holde, og ingen ser når det ikke holdes. Slik sovner "
        "kanaler.",
        en="“When we have something to say” cannot be kept, and nobody sees when it is not. That is how "
        "channels fall asleep.",
    ),
    mend=Text(
        nb="Skriv en nedre grense under «cadence», for eksempel «minst ett innlegg i uka». Er det en "
        "hendelse som utløser det, så skriv hvilken under «event».",
        en="Write a minimum under “cadence”, such as “at least one post a week”. If an event sets it off, "
        "write which under “event”.",
    ),
    sources=Text(
        nb="En virkelig strategi («når vi har noe interessant å formidle»)",
        en="A real strategy (“when we have something interesting to tell”)",
    ),
    bad=lambda: Bad("channels[0].cadence", "når vi har noe å fortelle"),
)
def cadence_vague(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """A rhythm can be kept or missed; a rule in words leans on the rhythm of a channel."""
    del strategy
    graph = context.graph
    if is_alone(graph):  # whoever posts alone has nobody to agree a rhythm with
        return
    rhythms: list[tuple[Path, Any]] = [
        *graph.of(Channel),
        *graph.of(CalendarItem),
        *graph.of(Procedure),
    ]
    for path, node in rhythms:
        if node.cadence is not None and _is_in_words(node.cadence) and (said := _vague(node.cadence.raw)):
            message = Text(
                nb="Takten for {node} er bare oppgitt med vage ord: {said}.",
                en="The frequency for {node} is given in vague words only: {said}.",
            )
            yield context.problem(message, at=(*path, "cadence"), node=node, said=said)
    paced = {each.id for _, each in graph.of(Channel) if answer(each, "cadence") is not Answer.NOT_SAID}
    for path, rule in graph.of(Guideline):
        if rule.kind is not GuidelineKind.POSTING or rule.modality in {*_NEVER, Modality.MAY}:
            continue
        leans = bool(paced) and (not rule.channels or not paced.isdisjoint(rule.channels))
        if not leans and (said := _vague(rule.text)):
            message = Text(
                nb="Regelen {rule} sier bare med vage ord hvor ofte: {said}.",
                en="The rule {rule} says how often in vague words only: {said}.",
            )
            yield context.problem(message, at=(*path, "text"), rule=rule, said=said)


def _vague(words: str | None) -> str | None:
    said = word_list("cadence", "vague").found_in(words)
    if said is None or re.search(r"\d", words or "") or word_list("cadence", "counted").found_in(words):
        return None
    if _EVENT.search(words or ""):
        return None
    return said


def _is_in_words(cadence: Cadence) -> bool:
    return not (cadence.at_least or cadence.at_most or cadence.on or cadence.event or cadence.exempt)


@check(
    "content-mix-not-whole",
    "SK508",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="Andelene i innholdsplanen blir ikke 100 % til sammen.",
        en="The shares of the content mix do not add up to 100%.",
    ),
    why=Text(
        nb="En fordeling som ikke går opp, kan ikke følges, og den ser galt regnet ut for alle som leser "
        "den.",
        en="A mix that does not add up cannot be followed, and looks wrong to everybody who reads it.",
    ),
    mend=Text(
        nb="Rett andelene under «themes» («share»), så de blir 100 % til sammen.",
        en="Correct the shares under “themes” (“share”), so that they add up to 100%.",
    ),
    sources=Text(
        nb="Åpne maler for innholdsplaner, som alle krever det",
        en="Open templates of content plans, which all demand it",
    ),
    bad=lambda: Bad(
        "themes", [ContentTheme("Arbeid i blokkene", share="60 %"), ContentTheme("Naboliv", share="30 %")]
    ),
)
def content_mix_not_whole(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """The shares are a whole: of everything, or of each channel's content."""
    del context
    themes = [theme for theme in strategy.themes if theme.modality not in _NEVER]
    shared = [theme for theme in themes if theme.share and theme.share.unit == "%" and _ends(theme.share)]
    if len(shared) < 2:  # noqa: PLR2004 - a mix is of two or more
        return
    all_told = len(shared) == len(themes)
    channels = dict.fromkeys(target for theme in shared for target in theme.channels)
    common = [theme for theme in shared if not theme.channels]
    by_channel: dict[str, list[ContentTheme]] = {target: list(common) for target in channels}
    for theme in shared:
        for target in theme.channels:
            by_channel[target].append(theme)
    if _is_whole(shared, all_told=all_told):
        return
    if channels and all(_is_whole(each, all_told=all_told) for each in by_channel.values()):
        return
    low, high = _sum(shared)
    yield Problem(
        at=("themes",),
        message=say(
            "Andelene blir {sum} til sammen, ikke 100 %.",
            "The shares add up to {sum}, not 100%.",
            sum=amount(Quantity(low, high=None if low == high else high, unit="%")),
        ),
    )


def _ends(share: Quantity) -> tuple[float, float] | None:
    low = share.high if share.low is None else share.low
    high = share.low if share.high is None else share.high
    return None if low is None or high is None else (low, high)


def _sum(themes: Iterable[ContentTheme]) -> tuple[float, float]:
    ends = [ends for theme in themes if theme.share and (ends := _ends(theme.share))]
    return round(sum(low for low, _ in ends), 2), round(sum(high for _, high in ends), 2)


def _is_whole(themes: list[ContentTheme], *, all_told: bool) -> bool:
    low, high = _sum(themes)
    slack = _ROUNDING * len(themes)  # each may have been rounded
    return low - slack <= _WHOLE and (not all_told or high + slack >= _WHOLE)


@check(
    "example-too-long",
    "SK509",
    Severity.ERROR,
    on=Strategy,
    summary=Text(
        nb="Et eksempel på et innlegg er lengre enn plattformen tillater.",
        en="An example of a post is longer than the platform allows.",
    ),
    why=Text(
        nb="Den som følger eksempelet, får ikke publisert det.",
        en="Whoever follows the example cannot publish it.",
    ),
    mend=Text(
        nb="Kort ned eksempelet, eller si hvilke kanaler regelen gjelder («channels»).",
        en="Shorten the example, or say which channels the rule is for (“channels”).",
    ),
    sources=Text(
        nb="Plattformenes egne grenser, talt slik hver av dem teller (X, Bluesky, Mastodon og flere)",
        en="The platforms’ own limits, counted as each of them counts (X, Bluesky, Mastodon and others)",
    ),
    bad=lambda: Bad(
        "responses[0].examples",
        [Example("do", text="Takk for spørsmålet! " * 4000)],
        at="responses[0].examples[0].text",
    ),
)
def example_too_long(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """An example fits every channel its rule names; where it names none, at least one that is in use."""
    used = _platforms(each for _, each in context.graph.of(Channel) if is_own_in_use(each))
    rules: list[tuple[Path, Any]] = [
        *context.graph.of(ContentTheme),
        *context.graph.of(Guideline),
        *context.graph.of(ResponseGuideline),
    ]
    for path, rule in rules:
        if rule.modality in _NEVER:
            continue
        channels = (context.graph.resolve(each, Channel) for each in rule.channels)
        named = _platforms(each for each in channels if each)
        reply = isinstance(rule, ResponseGuideline) or rule.acts == (Act.REPLY,)
        for position, example in enumerate(rule.examples):
            field = "text" if example.verdict is Verdict.DO else "instead"
            text = getattr(example, field)
            remark = _too_long(text, strategy, named, used, reply=reply) if text else None
            if remark is not None:
                yield Problem(at=(*path, "examples", position, field), message=remark.message)


def _platforms(channels: Iterable[Channel]) -> list[Platform]:
    known = map(platform_of, channels)
    return list(dict.fromkeys(each for each in known if each is not None))


def _too_long(
    text: str, strategy: Strategy, named: list[Platform], used: list[Platform], *, reply: bool
) -> Remark | None:
    tried = (_overrun(text, strategy, each, reply=reply) for each in named or used)
    if named:
        return next(filter(None, tried), None)
    last = None
    for last in tried:
        if last is None:
            return None
    return last


def _overrun(text: str, strategy: Strategy, platform: Platform, *, reply: bool) -> Remark | None:
    reviewing = Reviewing(
        post=Post(text),
        strategy=strategy,
        platform=platform,
        message="question" if reply else None,
        catalogue=built_in(),
    )
    found = (each for each in fitting(reviewing) if each.name == "too-long")
    return next((each for each in found if each.severity is Severity.ERROR), None)
