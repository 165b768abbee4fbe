"""Evaluation: how often, by whom, set off by what, and what then happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.prose import Prose, listed
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.insight.evaluation.readings import is_number
from strategykit.model import Evaluation, Strategy
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.model import Cadence

_ONE_WITHOUT_END = Evaluation(
    "Halvårlig gjennomgang",
    of=["svar", "hjelpsom"],
    criteria=["Beboerne sier at de får svar i tide"],
    owner="kommunikasjonssjef",
    cadence="hvert halvår",
)


def _as_we_go(evaluations: tuple[Evaluation, ...]) -> list[Evaluation]:
    return [evolve(each, cadence="underveis") for each in evaluations]


@check(
    "evaluation-no-cadence",
    "SK110",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Strategien sier ikke hvor ofte den evalueres.",
        en="The strategy does not say how often it is evaluated.",
    ),
    why=Text(
        nb="«Underveis» er aldri i dag. En evaluering uten tidspunkt blir ikke holdt.",
        en="“As we go along” is never today. An evaluation without a time does not take place.",
    ),
    mend=Text(
        nb="Skriv en evaluering under «evaluations» med «cadence», for eksempel «hvert kvartal».",
        en="Write an evaluation under “evaluations” with a “cadence” such as “every quarter”.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («Evaluering underveis»); Hootsuite; conbersa.ai (hvert "
        "kvartal)",
        en="Strategi for god bruk av sosiale medier (evaluation as we go along); Hootsuite; conbersa.ai "
        "(every quarter)",
    ),
    bad=lambda: Bad("evaluations", _as_we_go, at="evaluations[0].cadence"),
)
def evaluation_no_cadence(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """At least one evaluation recurs, or the document is revised in a rhythm."""
    document = strategy.document
    rhythms = [each.cadence for each in strategy.evaluations]
    if document:
        rhythms.append(document.revised)
    if any(map(_is_definite, rhythms)):
        return
    if strategy.evaluations:
        worded = (at for at, each in enumerate(strategy.evaluations) if each.cadence)
        position = next(worded, 0)
        evaluation = strategy.evaluations[position]
        said = evaluation.cadence.raw if evaluation.cadence else None
        message = Text(
            nb="{evaluation} har ingen fast rytme" + (": {said} sier ikke når." if said else "."),
            en="{evaluation} has no fixed schedule" + (": {said} does not say when." if said else "."),
        )
        at = ("evaluations", position, "cadence")
        yield context.problem(message, at=at, evaluation=evaluation, said=said or "")
    elif strategy.indicators:
        message = Text(
            nb="Strategien sier ikke når tallene skal vurderes, eller av hvem: den har ingen evaluering.",
            en="The strategy does not say when the figures are assessed, or by whom: it has no evaluation.",
        )
        yield context.problem(message, at="evaluations")


def _is_definite(cadence: Cadence | None) -> bool:
    return cadence is not None and bool(cadence.at_least or cadence.at_most or cadence.on or cadence.event)


@check(
    "no-contingency",
    "SK218",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Strategien sier ikke hva som skjer når tallene er dårlige.",
        en="The strategy does not say what happens when the figures are poor.",
    ),
    why=Text(
        nb="Den som først bestemmer seg når tallene er dårlige, bortforklarer dem.",
        en="Whoever decides only once the figures are poor explains them away.",
    ),
    mend=Text(
        nb="Skriv hva som da skjer, under «consequence» i en av evalueringene: hva endres, av hvem, innen "
        "når.",
        en="Write what then happens under “consequence” in one of the evaluations: what changes, by whom, "
        "by when.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («Dårlige tall?»); clickminded",
        en="Strategi for god bruk av sosiale medier (“Poor numbers?”); clickminded",
    ),
    bad=lambda: Bad("evaluations", [_ONE_WITHOUT_END]),
)
def no_contingency(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Some evaluation has a consequence; one that is set off by something is asked for its own."""
    if strategy.evaluations and not any(
        each.consequence or each.triggers or is_number(each.threshold) for each in strategy.evaluations
    ):
        yield context.problem(at="evaluations")


@check(
    "evaluation-trigger-vague",
    "SK907",
    Severity.WARNING,
    on=Evaluation,
    summary=Text(
        nb="Det som skal utløse en evaluering, har ingen terskel eller ingen følge.",
        en="What triggers an evaluation has no threshold, or no consequence.",
    ),
    why=Text(
        nb="Alle er enige om å handle ved dårlige tall, helt til noen spør hvor dårlige de må være.",
        en="Everybody agrees to act on poor figures, until somebody asks how poor they have to be.",
    ),
    mend=Text(
        nb="Skriv et tall under «threshold», hvilken indikator det gjelder («indicator»), og hva som da "
        "skjer («consequence»).",
        en="Write a number under “threshold”, which indicator it is for (“indicator”), and what then "
        "happens (“consequence”).",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («Dårlige tall? … Strategien må muligens endres»)",
        en="Strategi for god bruk av sosiale medier (“Poor numbers? … The strategy may have to be changed”)",
    ),
    bad=lambda: Bad("evaluations[0].triggers", ["Dårlige tall"], at="evaluations[0].triggers[0]"),
)
def evaluation_trigger_vague(evaluation: Evaluation, context: Context) -> Iterator[Problem]:
    """A number sets it off, or an event; and something follows."""
    if not is_number(evaluation.threshold):
        for position, trigger in enumerate(evaluation.triggers):
            found = listed("measuring", "poor_numbers", None).search(trigger)
            if found and not Prose(trigger, None).has_amount:
                message = Text(
                    nb="{words} har ingen terskel: evalueringen {it} kan ikke si når den skal settes i gang.",
                    en="{words} has no threshold: the evaluation {it} cannot say when it is to begin.",
                )
                yield context.problem(message, at=f"triggers[{position}]", words=found[0])
    if not evaluation.consequence and (evaluation.triggers or is_number(evaluation.threshold)):
        message = Text(
            nb="Evalueringen {it} blir utløst, men det står ikke hva som da skjer.",
            en="The evaluation {it} is triggered, but nothing says what happens then.",
        )
        yield context.problem(message, at="consequence")


@check(
    "evaluation-no-owner",
    "SK908",
    Severity.WARNING,
    on=Evaluation,
    summary=Text(nb="En evaluering har ingen ansvarlig.", en="An evaluation has no owner."),
    why=Text(
        nb="Evalueringen er det første som faller bort når det haster. Noen må ha den som oppgave.",
        en="Evaluation is the first thing to go when time is short. It has to be somebody’s task.",
    ),
    mend=Text(
        nb="Skriv under «owner» hvilken rolle som har ansvaret for evalueringen.",
        en="Write the role that owns the evaluation under “owner”.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier (evaluering uten ansvarlig)",
        en="Strategi for god bruk av sosiale medier (an evaluation without an owner)",
    ),
    bad=lambda: Bad("evaluations[0].owner", None),
)
def evaluation_no_owner(evaluation: Evaluation, context: Context) -> Iterator[Problem]:
    """Somebody owns it."""
    del evaluation
    if context.unsaid("owner"):
        message = Text(nb="Evalueringen {it} har ingen ansvarlig.", en="The evaluation {it} has no owner.")
        yield context.problem(message, at="owner")
