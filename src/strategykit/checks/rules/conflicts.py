"""Rules that say opposite things, and promises that differ."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.insight.routing.asked import kind_of
from strategykit.insight.words import amount
from strategykit.model import Commitment, Guideline, Modality, ResponseGuideline, Strategy

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.model import Quantity
    from strategykit.paths import Path

Promise: TypeAlias = "tuple[Path, Commitment, Iterable[str], Iterable[str], ResponseGuideline | None]"
"""A promise with its path, the classes and channels it holds for, and the rule that makes it."""

_AGAINST = {Modality.SHOULD_NOT, Modality.MUST_NOT}
_WORD = re.compile(r"[\w’']+")
_MINUTES = {"minute": 1, "hour": 60, "day": 24 * 60, "week": 7 * 24 * 60}


@check(
    "guideline-conflict",
    "SK926",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="To regler sier det motsatte om samme sak, eller to løfter om svartid er ulike.",
        en="Two rules say opposite things about the same matter, or two promises about response time differ.",
    ),
    why=Text(
        nb="Den som følger den ene regelen, bryter den andre. Da velger hver og en selv.",
        en="Whoever keeps the one rule breaks the other. Then everybody chooses for themselves.",
    ),
    mend=Text(
        nb="Behold den ene. Gjelder de hver sin ting, skriv hva: kanaler («channels»), vilkår "
        "(«conditions»), meldinger («messages») eller vakttid («hours»).",
        en="Keep one of them. Where they apply to different things, say which: channels (“channels”), "
        "conditions (“conditions”), messages (“messages”) or staffed hours (“hours”).",
    ),
    sources=Text(nb="Virkelige strategier", en="Real strategies"),
    heuristic=True,
    bad=lambda: Bad(
        "guidelines[11]",
        Guideline("Ansatte skal ikke skrive kort og forståelig", kind="language", modality="must"),
    ),
)
def guideline_conflict(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Whoever keeps one rule keeps the others."""
    sorted_out: set[str | None] = {target for each in strategy.triage for target in (each.yes, each.no)}
    yield from _rules(context)
    yield from _answers(context, sorted_out)
    yield from _promises(context, sorted_out)


def _rules(context: Context) -> Iterator[Problem]:
    message = Text(nb="{it} sier det motsatte av {other}.", en="{it} says the opposite of {other}.")
    said: dict[Hashable, tuple[bool, Guideline]] = {}
    for path, rule in context.graph.of(Guideline):
        subject = _subject(rule.text)
        if "exceptions" in path or not subject:
            continue
        scope = (rule.personal, rule.during, rule.binds, rule.themes, rule.items, _where(rule))
        against = rule.modality in _AGAINST or _negated(rule.text)
        first, other = said.setdefault((subject, scope), (against, rule))
        if first is not against:
            yield context.problem(message, at=path, it=rule, other=other)


def _negated(text: str) -> bool:
    return word_list("wording", "negation").found_in(text) is not None


def _subject(text: str) -> frozenset[str]:
    # What is left without yes and no, “must” and “may”; verbs lose the ending of the present tense.
    plain = text
    for name in ("negation", "binding"):
        plain = word_list("wording", name).matcher.sub(" ", plain)
    return frozenset(word.removesuffix("r") for word in _WORD.findall(plain.casefold()))


def _where(rule: Guideline | ResponseGuideline) -> Hashable:
    return frozenset(rule.channels), frozenset(rule.conditions)


def _answers(context: Context, sorted_out: set[str | None]) -> Iterator[Problem]:
    message = Text(
        nb="{it} og {other} er uenige om samme slags melding skal besvares.",
        en="{it} and {other} disagree on whether the same messages are to be answered.",
    )
    said: dict[Hashable, tuple[bool, ResponseGuideline]] = {}
    for path, rule in context.graph.of(ResponseGuideline):
        if rule.modality is None:
            continue
        against = rule.modality in _AGAINST
        for kind in dict.fromkeys(map(kind_of, rule.messages)):
            first, other = said.setdefault((kind, _where(rule)), (against, rule))
            if first is not against and not {rule.id, other.id} <= sorted_out:
                yield context.problem(message, at=path, it=rule, other=other)
                break


def _promises(context: Context, sorted_out: set[str | None]) -> Iterator[Problem]:
    message = Text(
        nb="Her er svartiden {mine}, men et annet løfte om det samme sier {other}.",
        en="Here the response time is {mine}, but another promise about the same thing says {other}.",
    )
    said: dict[Hashable, tuple[Quantity, ResponseGuideline | None]] = {}
    for path, promise, kinds, channels, rule in _made(context):
        within = promise.within
        if within is None or _length(within) is None:
            continue
        scope = (
            promise.stage,
            frozenset(map(kind_of, kinds)),
            promise.hours,
            promise.since,
            frozenset(promise.excludes),
            frozenset(rule.conditions if rule else ()),
        )
        for channel in dict.fromkeys(channels) or (None,):
            other, by = said.setdefault((scope, channel), (within, rule))
            apart = rule and by and rule is not by and {rule.id, by.id} <= sorted_out
            if _length(other) != _length(within) and not apart:
                at = (*path, "within")
                yield context.problem(message, at=at, mine=amount(within), other=amount(other))
                break


def _made(context: Context) -> Iterator[Promise]:
    strategy = context.strategy
    for position, channel in enumerate(strategy.channels):
        for number, promise in enumerate(channel.commitments):
            path = ("channels", position, "commitments", number)
            yield path, promise, promise.messages, promise.channels or (channel.id,), None
    for position, rule in enumerate(strategy.responses):
        for number, promise in enumerate(rule.commitments):
            path = ("responses", position, "commitments", number)
            kinds = promise.messages or rule.messages
            yield path, promise, kinds, promise.channels or rule.channels, rule


def _length(within: Quantity) -> tuple[float, str | None] | None:
    longest = within.low if within.high is None else within.high
    if longest is None:
        return None
    minutes = _MINUTES.get(within.unit or "")
    return (longest, within.unit) if minutes is None else (longest * minutes, "minute")
