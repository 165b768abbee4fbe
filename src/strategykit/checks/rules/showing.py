"""Examples: those that are announced and missing, and rules that nobody has shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import Threshold, check
from strategykit.findings import Severity, Text
from strategykit.insight.words import in_words
from strategykit.model import (
    Act,
    Example,
    Guideline,
    GuidelineKind,
    ResponseGuideline,
    Strategy,
    Template,
    Verdict,
    Voice,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_ABOUT_ANSWERING = {GuidelineKind.INTERACTION, GuidelineKind.LANGUAGE}
_HOW = {
    Verdict.DO: Text(nb="hvordan det skal gjøres", en="how to do it"),
    Verdict.DONT: Text(nb="hvordan det ikke skal gjøres", en="how not to do it"),
}


@check(
    "example-missing",
    "SK904",
    Severity.ERROR,
    also=(Severity.WARNING,),
    on=(Example, Template),
    summary=Text(
        nb="Et eksempel eller et ferdig svar er varslet, men tomt.",
        en="An example or a ready-made reply is announced, but empty.",
    ),
    why=Text(
        nb="Etter kolonet venter leseren et eksempel. Kommer det ikke noe, er det uklart hva regelen "
        "betyr. Står eksempelet i et annet dokument som er oppgitt, er det en advarsel.",
        en="After the colon the reader expects an example. Where none comes, it is unclear what the rule "
        "means. Where the example is in another document that is named, this is a warning.",
    ),
    mend=Text(
        nb="Skriv eksempelet under «text» (svaret under «texts»), eller stryk det.",
        en="Write the example under “text” (the reply under “texts”), or strike it.",
    ),
    sources=Text(
        nb="Team SAFA, der eksemplene er gått tapt", en="Team SAFA, where the examples have been lost"
    ),
    bad=lambda: Bad("guidelines[6].examples[0]", Example("dont")),
)
def example_missing(node: Example | Template, context: Context) -> Iterator[Problem]:
    """What is announced is there."""
    if isinstance(node, Template):
        if not node.texts and node.case_of is None:
            message = Text(nb="Malen {it} har ingen tekst.", en="The template {it} has no text.")
            yield context.problem(message)
    elif node.text is None and node.instead is None and not node.links:
        message = Text(
            nb="Et eksempel på {how}, er varslet, men mangler.",
            en="An example of {how} is announced, but missing.",
        )
        severity = None
        if node.source is not None:
            severity = Severity.WARNING
            message = Text(
                nb="Et eksempel på {how}, skal stå i {source}, men er ikke gjengitt her.",
                en="An example of {how} is said to be in {source}, but it is not given here.",
            )
        source = context.graph.called(node.source or "")
        yield context.problem(message, severity=severity, how=_HOW[node.verdict], source=source)


@check(
    "guideline-no-example",
    "SK921",
    Severity.WARNING,
    on=Strategy,
    threshold=Threshold(
        3,
        Text(
            nb="så mange regler for svar uten ett eneste eksempel",
            en="so many rules for answering without a single example",
        ),
    ),
    summary=Text(
        nb="Ingen av reglene for svar og språk er vist med et eksempel.",
        en="None of the rules for answers and language is shown by an example.",
    ),
    why=Text(
        nb="«Høflig» og «kort» betyr ulike ting for ulike mennesker. Ett eksempel på hva man gjør og ikke "
        "gjør, sier mer enn sju regler.",
        en="“Polite” and “short” mean different things to different people. One example of what to do and "
        "not to do says more than seven rules.",
    ),
    mend=Text(
        nb="Skriv under «examples» i minst én av reglene hva som er bra («verdict: do»), eller hva som ikke "
        "er det («verdict: dont»), og hva man skriver i stedet («instead»).",
        en="Write under “examples” in at least one of the rules what is good (“verdict: do”), or what is not "
        "(“verdict: dont”), and what to write instead (“instead”).",
    ),
    sources=Text(
        nb="NetComs sosiale retningslinjer og Team SAFA (vis hvordan man svarer, og hvordan man ikke gjør "
        "det)",
        en="NetCom’s social guidelines and Team SAFA (show how to answer, and how not to)",
    ),
    bad=lambda: Bad("guidelines[6].examples", (), at="guidelines"),
)
def guideline_no_example(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """At least one rule for answering is shown."""
    rules = [*_rules(context)]
    shown = any(rule.examples for rule in rules) or any(
        voice.phrases or (voice.humour and voice.humour.examples) for _, voice in context.graph.of(Voice)
    )
    written = any(response.templates for _, response in context.graph.of(ResponseGuideline))
    if shown or written or len(rules) < context.threshold:
        return
    message = Text(
        nb="Strategien har {count} for svar og språk, men ikke ett eksempel på hva man gjør eller ikke gjør.",
        en="The strategy has {count} for answers and language, but not one example of what to do or not to "
        "do.",
    )
    count = in_words(len(rules), "regel|regler", "rule|rules")
    yield context.problem(message, at="guidelines" if strategy.guidelines else "responses", count=count)


def _rules(context: Context) -> Iterator[Guideline | ResponseGuideline]:
    for path, guideline in context.graph.of(Guideline):
        about = guideline.kind in _ABOUT_ANSWERING or Act.REPLY in guideline.acts
        if about and path[:1] == ("guidelines",) and "exceptions" not in path:
            yield guideline
    for _, response in context.graph.of(ResponseGuideline):
        yield response
