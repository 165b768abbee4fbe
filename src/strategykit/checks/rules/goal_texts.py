"""How a goal is worded: how much, what for, against whom, and whether it is one goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.likeness import stems_of, unlike
from strategykit.checks.registry import check
from strategykit.checks.wording import activity, several, superlative, vague
from strategykit.findings import Severity, Text
from strategykit.insight.evaluation.readings import is_number
from strategykit.insight.found import counts
from strategykit.model import (
    Approach,
    Audience,
    Evaluation,
    Goal,
    GoalKind,
    Indicator,
    Note,
    NoteKind,
    Strategy,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem


def _goal(text: str) -> Goal:
    # A whole goal for the examples, so that nothing else is wrong with it.
    return Goal(
        text,
        id="nytt",
        kind=GoalKind.SUCCESS_CRITERION,
        deadline="2027-12-31",
        owner="kommunikasjonssjef",
        approaches=[Approach("Vi spør beboerne på hvert beboermøte")],
    )


@check(
    "goal-vague",
    "SK207",
    Severity.WARNING,
    on=Goal,
    heuristic=True,
    summary=Text(
        nb="Et mål sier en retning, men verken målet eller måltallene sier hvor langt.",
        en="A goal gives a direction, but neither the goal nor its targets say how far.",
    ),
    why=Text(
        nb="«Styrke omdømmet» er nådd fra første dag, eller aldri. Ingen kan si at det ikke gikk.",
        en="“Strengthen the reputation” has been reached from the first day, or never. Nobody can say that "
        "it failed.",
    ),
    mend=Text(
        nb="Skriv hvor mye: et tall i målet, eller et måltall («targets») på en indikator som gjelder det.",
        en="Say how much: a number in the goal, or a target (“targets”) on an indicator of it.",
    ),
    sources=Text(
        nb="kommunikasjon.no (tallfeste målet); Héméra",
        en="kommunikasjon.no (put a number on the goal); Héméra",
    ),
    bad=lambda: Bad("goals[2]", _goal("Styrke fellesskapet i blokka")),
)
def goal_vague(goal: Goal, context: Context) -> Iterator[Problem]:
    """How far is said somewhere: in the goal, or in a number it is measured by."""
    if not counts(goal):
        return
    found = vague(goal.text, _language(context))
    if found and not _is_in_numbers(goal, context):
        message = Text(
            nb="Målet {it} sier {words}, men ikke hvor mye.",
            en="The goal {it} says {words}, but not how much.",
        )
        yield context.problem(message, words=found)


def _is_in_numbers(goal: Goal, context: Context) -> bool:
    parts = (part for part in context.pointing(Goal, "part_of") if counts(part))
    return any(
        any(is_number(target.value) for each in measured for target in each.targets)
        or any(is_number(each.threshold) for each in context.pointing(Evaluation, "of", to=one))
        for one in (goal, *parts)
        for measured in [list(context.pointing(Indicator, "goals", to=one))]
    )


@check(
    "goal-is-activity",
    "SK208",
    Severity.WARNING,
    on=Goal,
    heuristic=True,
    summary=Text(
        nb="Et mål er egentlig en oppgave: noe som gjøres, ikke noe som oppnås.",
        en="A goal is really a task: something done, not something achieved.",
    ),
    why=Text(
        nb="Oppgaven kan være utført uten at noe er blitt bedre for noen. Da er strategien fulgt og målet "
        "borte.",
        en="The task may be done without anything having become better for anybody. Then the strategy has "
        "been followed and the goal is gone.",
    ),
    mend=Text(
        nb="Skriv hva oppgaven skal føre til som mål, og flytt oppgaven til «approaches» eller «actions».",
        en="Write what the task is to lead to as the goal, and move the task to “approaches” or “actions”.",
    ),
    sources=Text(
        nb="Veiledninger i OKR; Team SAFA («å opprette en bedriftkonto … er ikke et problem»)",
        en="OKR guides; Team SAFA (opening an account is not the problem)",
    ),
    covers=("goal-vague", "goal-compound", "goal-no-approach"),
    bad=lambda: Bad("goals[2]", _goal("Publisere tre innlegg i uken")),
)
def goal_is_activity(goal: Goal, context: Context) -> Iterator[Problem]:
    """A goal is a state to reach."""
    found = activity(goal.text, _language(context)) if counts(goal) else None
    if found:
        message = Text(
            nb="Målet {it} er en oppgave ({words}): det sier ikke hva den skal føre til.",
            en="The goal {it} is a task ({words}): it does not say what the task is to lead to.",
        )
        yield context.problem(message, words=found)


@check(
    "goal-superlative",
    "SK910",
    Severity.WARNING,
    on=Goal,
    heuristic=True,
    summary=Text(
        nb="Et mål sier «best» eller «raskest» uten å si hvem det sammenlignes med.",
        en="A goal says “best” or “fastest” without saying who the comparison is with.",
    ),
    why=Text(
        nb="Den som skal være best, må måle de andre også. Uten en sammenligning kan ingen si om målet er "
        "nådd.",
        en="To be best, you have to measure the others as well. Without a comparison nobody can say whether "
        "the goal is reached.",
    ),
    mend=Text(
        nb="Skriv hvem dere sammenligner med, under «compared_with» på måltallet, eller skriv målet uten "
        "superlativ, med det tallet som er godt nok.",
        en="Write who you compare with under “compared_with” of the target, or word the goal without the "
        "superlative, with the number that is good enough.",
    ),
    sources=Text(
        nb="Team SAFA («best kundeservice», «raskest til å svare»)",
        en="Team SAFA (“best customer service”, “fastest to answer”)",
    ),
    bad=lambda: Bad("goals[2]", _goal("Beboerne har byens beste nabolag")),
)
def goal_superlative(goal: Goal, context: Context) -> Iterator[Problem]:
    """To be best is to be better than somebody."""
    found = superlative(goal.text, _language(context)) if counts(goal) else None
    if found and not any(
        target.compared_with for each in context.pointing(Indicator, "goals") for target in each.targets
    ):
        message = Text(
            nb="Målet {it} sier {words}, men ikke hvem det sammenlignes med.",
            en="The goal {it} says {words}, but not who the comparison is with.",
        )
        yield context.problem(message, words=found)


@check(
    "goal-compound",
    "SK911",
    Severity.WARNING,
    on=Goal,
    heuristic=True,
    summary=Text(nb="Et mål er flere mål i én setning.", en="A goal is several goals in one sentence."),
    why=Text(
        nb="Det ene kan være nådd og det andre ikke. Da er verken ja eller nei et riktig svar, og ingen vet "
        "hva tallet gjelder.",
        en="One may be reached and the other not. Then neither yes nor no is right, and nobody knows what "
        "the number is for.",
    ),
    mend=Text(
        nb="Del det i to mål, hvert med sin indikator, og flytt virkemiddelet til «approaches».",
        en="Split it into two goals, each with an indicator of its own, and move the means to “approaches”.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («øke sin synlighet og forbedre omdømme gjennom "
        "merkevarebygging»)",
        en="Strategi for god bruk av sosiale medier (visibility, reputation and branding in one goal)",
    ),
    bad=lambda: Bad("goals[0].text", "Øke kjennskapen til 60 % og styrke fellesskapet", at="goals[0]"),
)
def goal_compound(goal: Goal, context: Context) -> Iterator[Problem]:
    """A goal is one thing."""
    found = several(goal.text, _language(context)) if counts(goal) else None
    if found:
        message = Text(
            nb="Målet {it} er flere mål: både {one} og {other}.",
            en="The goal {it} is several goals: both {one} and {other}.",
        )
        yield context.problem(message, one=found[0], other=found[1])


@check(
    "goal-text-inconsistent",
    "SK912",
    Severity.WARNING,
    on=Strategy,
    heuristic=True,
    summary=Text(
        nb="Et mål er skrevet på to måter som ikke sier det samme.",
        en="A goal is worded in two ways that do not say the same thing.",
    ),
    why=Text(
        nb="Den som styrer etter den ene ordlyden, gjør noe annet enn den som styrer etter den andre.",
        en="Those who work by the one wording do something other than those who work by the other.",
    ),
    mend=Text(
        nb="Bestem hvilken ordlyd som gjelder, og bruk den begge steder.",
        en="Decide which wording applies, and use it in both places.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier (samarbeidspartnerne er med det ene stedet, ikke det "
        "andre)",
        en="Strategi for god bruk av sosiale medier (the partners are there in one place and not in the "
        "other)",
    ),
    bad=lambda: Bad(
        "goals[0].notes",
        [Note("Beboerne får svar innen 2 dager", kind=NoteKind.AS_WRITTEN, about="text")],
        at="goals[0].notes[0]",
    ),
)
def goal_text_inconsistent(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Wherever a goal stands, it is for the same people and the same number."""
    del strategy
    message = Text(
        nb="Målet {goal} er også skrevet som {other}: bare den ene ordlyden har med {words}.",
        en="The goal {goal} is also worded as {other}: only one of the wordings has {words}.",
    )
    people = stems_of(audience.name for _, audience in context.graph.of(Audience))
    for path, goal in context.graph.of(Goal):
        for position, note in enumerate(goal.notes if counts(goal) else ()):
            if note.kind is NoteKind.AS_WRITTEN and note.about == "text":
                found = unlike(goal.text, note.text, people)
                if found:
                    at = (*path, "notes", position)
                    yield context.problem(message, at=at, goal=goal, other=note.text, words=found)


def _language(context: Context) -> str | None:
    document = context.strategy.document
    return document.language if document else None
