"""Whether humour has its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer
from strategykit.model import (
    Example,
    Guideline,
    Modality,
    ResponseGuideline,
    Strategy,
    Verdict,
    Voice,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.paths import Path

_AGAINST = {Modality.SHOULD_NOT, Modality.MUST_NOT}


@check(
    "humour-unlimited",
    "SK943",
    Severity.INFO,
    on=Strategy,
    summary=Text(
        nb="Strategien oppmuntrer til humor uten å si hvor grensen går.",
        en="The strategy encourages humour without saying where the limit is.",
    ),
    why=Text(
        nb="I en samtale er det lett å glemme hvem man representerer. Det som er morsomt for én, er sårende "
        "for den som nettopp har fått avslag.",
        en="In a conversation it is easy to forget who you represent. What is funny to one hurts another "
        "who has just been turned down.",
    ),
    mend=Text(
        nb="Skriv under «humour» i en av stemmene («voices») når det passer («conditions»), og hva som "
        "aldri er morsomt («exceptions»).",
        en="Write under “humour” in one of the voices (“voices”) when it is fitting (“conditions”), and "
        "what is never funny (“exceptions”).",
    ),
    sources=Text(
        nb="Team SAFA (humoristiske svar, og faren for å glemme hvem man representerer)",
        en="Team SAFA (humorous replies, and the danger of forgetting who you represent)",
    ),
    heuristic=True,
    bad=lambda: Bad(
        "guidelines[6].examples[1]",
        Example("do", text="Heisen har tatt helg. Montøren kommer klokken ti.", tone="humoristisk"),
        at="guidelines[6].examples[1].tone",
    ),
)
def humour_unlimited(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Where humour is welcome, it has its limits."""
    del strategy
    limited = any(
        answer(voice, "humour") is Answer.DECIDED_NO or (voice.humour is not None and _is_limit(voice.humour))
        for _, voice in context.graph.of(Voice)
    )
    if limited or any(_is_limit(rule) and _is_funny(rule.text) for _, rule in _rules(context)):
        return
    first = next(_encouraged(context), None)
    if first is not None:
        at, words = first
        message = Text(
            nb="Humor er ønsket ({words}), men ingen regel sier når den ikke passer.",
            en="Humour is welcome ({words}), but no rule says when it is out of place.",
        )
        yield context.problem(message, at=at, words=words)


def _rules(context: Context) -> tuple[tuple[Path, Guideline | ResponseGuideline], ...]:
    return (*context.graph.of(Guideline), *context.graph.of(ResponseGuideline))


def _is_limit(rule: Guideline | ResponseGuideline) -> bool:
    negated = word_list("wording", "negation").found_in(rule.text)
    return bool(rule.modality in _AGAINST or rule.conditions or rule.exceptions or negated)


def _is_funny(*texts: str | None) -> str | None:
    return word_list("wording", "humour").found_in(*texts)


def _encouraged(context: Context) -> Iterator[tuple[Path, str]]:
    graph = context.graph
    for path, voice in graph.of(Voice):
        if voice.humour is not None:
            yield (*path, "humour"), voice.humour.text
    for path, words in _told(context):
        if funny := _is_funny(words):
            yield path, funny


def _told(context: Context) -> Iterator[tuple[Path, str | None]]:
    """Give the words in which a tone or a rule may be told to be funny."""
    graph = context.graph
    for path, voice in graph.of(Voice):
        for position, attribute in enumerate(voice.attributes):
            yield (*path, "attributes", position), attribute
    for path, example in graph.of(Example):
        if example.verdict is Verdict.DO:
            yield (*path, "tone"), example.tone
    for path, response in graph.of(ResponseGuideline):
        yield (*path, "tone"), response.tone
    for path, rule in _rules(context):
        yield (*path, "text"), rule.text
