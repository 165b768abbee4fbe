"""What happens when things go badly wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.hands import are_several
from strategykit.checks.profiles import CONVERSATIONAL, CRISIS
from strategykit.checks.registry import check
from strategykit.checks.sectors import is_unpaid
from strategykit.checks.subjects import document_about
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer
from strategykit.insight.found import counts
from strategykit.insight.routing.asked import CRISIS as CRISIS_ENQUIRY
from strategykit.insight.routing.asked import kind_of
from strategykit.insight.words import say
from strategykit.model import (
    Act,
    CrisisLevel,
    CrisisPlan,
    Guideline,
    Procedure,
    ResponseGuideline,
    Responsibility,
    Role,
    RoleKind,
    Step,
    Strategy,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_SOURCES_OF_PLANS = Text(
    nb="NetComs sosiale retningslinjer; KS; Hootsuite (retningslinjer for sosiale medier)",
    en="NetCom’s social guidelines; KS; Hootsuite (social media policy)",
)


@check(
    "crisis-plan-missing",
    "SK607",
    Severity.WARNING,
    on=Strategy,
    profiles=(CONVERSATIONAL, CRISIS),
    summary=Text(
        nb="Ingenting sier hva som skjer når noe går alvorlig galt: ingen kriseplan, og ingen å varsle.",
        en="Nothing says what happens when things go badly wrong: no crisis plan, and nobody to alert.",
    ),
    why=Text(
        nb="En sak vokser på minutter. Da er det for sent å finne ut hvem som kan uttale seg.",
        en="A case grows within minutes. By then it is too late to find out who may speak.",
    ),
    mend=Text(
        nb="Skriv under «crisis» hva som er en krise, hvem som tar over, og hva som sies først. I det "
        "minste: skriv hvem en vanskelig melding går videre til («escalate_to» i en svarregel). Der "
        "én eller to gjør alt, eller frivillige gjør det, blir dette ikke spurt om.",
        en="Write under “crisis” what counts as one, who takes over, and what is said first. At the least, "
        "write who a difficult message goes on to (“escalate_to” in a rule for answering). Where one or two "
        "do everything, or volunteers do, this is not asked for.",
    ),
    sources=_SOURCES_OF_PLANS,
    covers=("crisis-plan-incomplete",),
    bad=lambda: Bad("crisis", None),
)
def crisis_plan_missing(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """There is somebody to alert."""
    said = answer(strategy, "crisis") is not Answer.NOT_SAID or _is_passed_on(context)
    asked = are_several(context.graph) and not is_unpaid(strategy)
    if asked and not said and not document_about(context, "crisis"):
        yield context.problem(at="crisis")


@check(
    "crisis-plan-incomplete",
    "SK609",
    Severity.WARNING,
    on=Strategy,
    profiles=(CRISIS,),
    summary=Text(
        nb="Kriseplanen mangler noe av det en krise krever: hva som er en krise, hvordan den oppdages, "
        "hvem som tar over, hva som sies først, eller hvordan dere lærer av den.",
        en="The crisis plan lacks some of what a crisis takes: what counts as one, how it is noticed, who "
        "takes over, what is said first, or how you learn from it.",
    ),
    why=Text(
        nb="Det som ikke står i planen, må finnes ut mens det brenner.",
        en="What the plan does not say has to be worked out while it burns.",
    ),
    mend=Text(
        nb="Fyll ut «crisis»: «definition», «detected_by», «team» eller «contacts», «templates» (eller "
        "«holding» på nivåene) og «review». Står planen et annet sted, så skriv dokumentet under "
        "«documents».",
        en="Complete “crisis”: “definition”, “detected_by”, “team” or “contacts”, “templates” (or "
        "“holding” of the levels) and “review”. Where the plan is elsewhere, write that document under "
        "“documents”.",
    ),
    sources=Text(
        nb="Maler for kriseplaner: Gera Tools, Kickframe, Beaney; KS",
        en="Templates for crisis plans: Gera Tools, Kickframe, Beaney; KS",
    ),
    bad=lambda: Bad("crisis.review", None, at="crisis"),
)
def crisis_plan_incomplete(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Whoever chooses the profile means to be prepared, however few they are."""
    plan = strategy.crisis
    if answer(strategy, "crisis") is Answer.DECIDED_NO or document_about(context, "crisis"):
        return
    if plan is None:
        message = Text(nb="Strategien har ingen kriseplan.", en="The strategy has no crisis plan.")
        yield context.problem(message, at="crisis")
    elif missing := _missing_in(plan, context):
        message = Text(nb="Kriseplanen mangler {parts}.", en="The crisis plan lacks {parts}.")
        yield context.problem(message, at="crisis", parts=say("{parts}", "{parts}", parts=missing))


def _missing_in(plan: CrisisPlan, context: Context) -> list[Text]:
    levels = plan.levels  # which say for themselves who takes over and what is said, or are found to lack it
    parts = (
        (
            Text(nb="hva som er en krise", en="what counts as a crisis"),
            plan.definition or any(level.triggers for level in levels),
        ),
        (Text(nb="hvordan den oppdages", en="how it is noticed"), plan.detected_by or _is_watched(context)),
        (
            Text(nb="hvem som tar over", en="who takes over"),
            plan.team or plan.contacts or levels,
        ),
        (
            Text(nb="hva som sies først", en="what is said first"),
            plan.templates or levels,
        ),
        (Text(nb="hvordan dere lærer av den", en="how you learn from it"), plan.review),
    )
    return [words for words, said in parts if not said]


def _is_watched(context: Context) -> bool:
    graph = context.graph
    return any(Act.MONITOR in rule.acts for _, rule in graph.of(Guideline)) or any(
        step.act is Act.MONITOR for _, step in graph.of(Step)
    )


def _is_passed_on(context: Context) -> bool:
    graph = context.graph
    return (
        any(response.escalate_to for _, response in graph.of(ResponseGuideline))
        or any(step.act is Act.ESCALATE for _, step in graph.of(Step))
        or any(Act.ESCALATE in guideline.acts for _, guideline in graph.of(Guideline))
        or any(procedure.kind == CRISIS_ENQUIRY for _, procedure in graph.of(Procedure))
        or any(
            counts(duty) and (duty.next or kind_of(duty.enquiry or "") == CRISIS_ENQUIRY)
            for _, duty in graph.of(Responsibility)
        )
    )


@check(
    "crisis-level-incomplete",
    "SK608",
    Severity.WARNING,
    on=CrisisPlan,
    summary=Text(
        nb="Et beredskapsnivå mangler det som utløser det, hvem som erklærer det, en stedfortreder, en frist "
        "eller en første melding, eller nivåene har ingen rekkefølge.",
        en="A level of preparedness lacks what triggers it, who declares it, a deputy, a time limit or a "
        "holding statement, or the levels have no order.",
    ),
    why=Text(
        nb="Midt på natten er det ingen som diskuterer om det er gult eller rødt. Nivået må si det selv.",
        en="In the middle of the night nobody debates whether it is yellow or red. The level has to say so "
        "itself.",
    ),
    mend=Text(
        nb="Fyll ut nivået under «crisis.levels»: «triggers», «authority», «deputy», «commitments», "
        "«holding», og «rank» med det mildeste lavest.",
        en="Complete the level under “crisis.levels”: “triggers”, “authority”, “deputy”, “commitments”, "
        "“holding”, and “rank” with the mildest lowest.",
    ),
    sources=Text(
        nb="Maler for kriseplaner: Gera Tools, Kickframe, Beaney",
        en="Templates for crisis plans: Gera Tools, Kickframe, Beaney",
    ),
    bad=lambda: Bad("crisis.levels[0].holding", None, at="crisis.levels[0]"),
)
def crisis_level_incomplete(plan: CrisisPlan, context: Context) -> Iterator[Problem]:
    """Each level says when, who, how soon and what is said first, and which is the graver."""
    ranked: dict[int, CrisisLevel] = {}
    for position, level in enumerate(plan.levels):
        if lacking := _lacking(plan, level, context):
            message = Text(nb="Nivået {level} mangler {lacking}.", en="The level {level} lacks {lacking}.")
            told = say("{parts}", "{parts}", parts=lacking)
            yield context.problem(message, at=f"levels[{position}]", level=level, lacking=told)
        other = ranked.setdefault(level.rank, level)
        if other is not level:
            message = Text(
                nb="{level} og {other} har samme «rank», så det er uklart hva som er alvorligst.",
                en="{level} and {other} have the same “rank”, so it is unclear which is the more serious.",
            )
            yield context.problem(message, at=f"levels[{position}].rank", level=level, other=other)


def _lacking(plan: CrisisPlan, level: CrisisLevel, context: Context) -> list[Text]:
    alone = len(plan.levels) == 1
    promised = any(step.commitment for phase in plan.phases for step in phase.steps)
    parts = (
        (
            Text(nb="det som utløser det", en="what triggers it"),
            level.triggers or (alone and plan.definition),
        ),
        (Text(nb="hvem som erklærer det", en="who declares it"), level.authority or plan.team),
        (Text(nb="en stedfortreder", en="a deputy"), _has_deputy(plan, level, context)),
        (Text(nb="en frist", en="a time limit"), level.commitments or promised),
        (Text(nb="en første melding", en="a holding statement"), level.holding or plan.templates),
    )
    return [words for words, said in parts if not said]


def _has_deputy(plan: CrisisPlan, level: CrisisLevel, context: Context) -> bool:
    if answer(level, "deputy") is not Answer.NOT_SAID or not (level.authority or plan.team):
        return True  # decided, or nobody yet to stand in for
    role = context.graph.resolve(level.authority or plan.team or "", Role)
    return role is None or role.kind is not RoleKind.POSITION or role.deputy is not None
