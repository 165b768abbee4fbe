"""Training: that there is some, for whom and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.context import Problem
from strategykit.checks.examples import Bad
from strategykit.checks.hands import are_few, is_open
from strategykit.checks.registry import check
from strategykit.checks.sectors import is_unpaid
from strategykit.findings import Severity, Text
from strategykit.insight.words import say
from strategykit.model import Modality, Strategy, Training

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context

_NOT_ASKED = {Modality.MAY, Modality.SHOULD_NOT, Modality.MUST_NOT}


@check(
    "training-missing",
    "SK307",
    Severity.WARNING,
    on=Strategy,
    summary=Text(nb="Strategien sier ikke noe om opplæring.", en="The strategy says nothing about training."),
    why=Text(
        nb="Den som svarer på vegne av virksomheten uten å ha lært hvordan, gjør det på sin egen måte.",
        en="Whoever answers for the organisation without having learnt how does it in a way of their own.",
    ),
    mend=Text(
        nb="Skriv under «trainings» hva som skal læres, av hvem og når, eller «no» med grunnen. Der én eller "
        "to gjør alt, eller frivillige gjør det, blir dette ikke spurt om.",
        en="Write under “trainings” what is to be learnt, by whom and when, or “no” with the reason. "
        "Where one or two do everything, or volunteers do, this is not asked for.",
    ),
    sources=Text(
        nb="To virkelige strategier som begge krever opplæring av de ansatte",
        en="Two real strategies that both ask for training for employees",
    ),
    bad=lambda: Bad("trainings", ()),
)
def training_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Training is planned, or decided against."""
    graph = context.graph
    few = is_unpaid(strategy) or are_few(graph)
    if context.unsaid("trainings") and not few and not is_open(graph, "trainings"):
        yield context.problem(at="trainings")


@check(
    "training-no-plan",
    "SK923",
    Severity.WARNING,
    on=Training,
    summary=Text(
        nb="En opplæring sier ikke hvem den er for, eller når den skal være.",
        en="A training activity does not say who it is for, or when it is to take place.",
    ),
    why=Text(
        nb="Opplæring uten deltakere og dato er et ønske. Den blir ikke satt i en kalender.",
        en="Training without participants and a date is a wish. It gets into nobody’s calendar.",
    ),
    mend=Text(
        nb="Skriv hvem som skal lære under «roles», og når under «due», «cadence» eller «before» "
        "(for eksempel før tilgang til kontoene).",
        en="Write who is to learn under “roles”, and when under “due”, “cadence” or “before” (such as before "
        "access to the accounts).",
    ),
    sources=Text(nb="To virkelige strategier", en="Two real strategies"),
    bad=lambda: Bad("trainings[0].due", None, at="trainings[0]"),
)
def training_no_plan(training: Training, context: Context) -> Iterator[Problem]:
    """Who and when are said."""
    if training.modality in _NOT_ASKED:
        return
    missing = []
    if not training.roles:
        missing.append(Text(nb="deltakere", en="participants"))
    if not (training.due or training.cadence or training.before):
        missing.append(Text(nb="tidspunkt", en="a date"))
    if missing:
        message = say(
            "Opplæringen {it} mangler {what}.", "The training {it} lacks {what}.", it=training, what=missing
        )
        yield Problem(at=context.path, message=message)
