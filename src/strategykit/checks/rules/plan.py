"""How goals and actions hang together: how many, in which steps, by what means, through which channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import Threshold, check
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer, name_of
from strategykit.insight.coverage.served import served
from strategykit.insight.evaluation.readings import figure_day
from strategykit.insight.found import counts, is_meant
from strategykit.insight.words import say
from strategykit.model import (
    Action,
    ActionStatus,
    Approach,
    Audience,
    Benefit,
    ContentTheme,
    Evaluation,
    Goal,
    GoalKind,
    Indicator,
    Note,
    Strategy,
    Training,
    When,
)
from strategykit.records import evolve

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_YEAR = 366
_DAYS_A_MONTH = 30.4


@check(
    "goals-too-many",
    "SK115",
    Severity.INFO,
    on=Strategy,
    threshold=Threshold(
        5,
        Text(
            nb="hvor mange overordnede mål en strategi bør ha",
            en="how many top-level goals a strategy should have",
        ),
    ),
    summary=Text(nb="Strategien har mange mål.", en="The strategy has many goals."),
    why=Text(
        nb="Med ti mål er ingen av dem viktigst, og ingen husker dem.",
        en="With ten goals none is the most important, and nobody remembers them.",
    ),
    mend=Text(
        nb="Velg de viktigste, og gjør resten til delmål («part_of») eller stryk dem.",
        en="Choose the most important ones, and make the rest parts of them (“part_of”) or strike them.",
    ),
    sources=Text(nb="OGSM (tre til fem mål); conbersa.ai", en="OGSM (three to five goals); conbersa.ai"),
    bad=lambda: Bad(
        "goals",
        [
            Goal(
                f"Beboerne {what}",
                id=target,
                kind=GoalKind.SUCCESS_CRITERION,
                deadline="2027-12-31",
                owner="kommunikasjonssjef",
                approaches=[Approach("Vi spør beboerne på hvert beboermøte")],
            )
            for target, what in (
                ("svar", "får svar samme dag som de spør"),
                ("hjelpsom", "opplever oss som hjelpsomme"),
                ("trygge", "er trygge i oppgangen"),
                ("navn", "kjenner vaktmesteren ved navn"),
                ("motes", "møtes på dugnad"),
                ("vet", "vet hva styret har vedtatt"),
            )
        ],
    ),
)
def goals_too_many(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """The goals can be kept in mind."""
    top = [goal for goal in strategy.goals if counts(goal) and not goal.part_of]
    if len(top) > context.threshold:
        message = Text(
            nb="Strategien har {count} overordnede mål.", en="The strategy has {count} top-level goals."
        )
        yield context.problem(message, at="goals", count=Text(nb=str(len(top)), en=str(len(top))))


@check(
    "goal-no-milestone",
    "SK217",
    Severity.INFO,
    on=Goal,
    threshold=Threshold(
        12,
        Text(
            nb="hvor mange måneder et mål kan vare uten delmål",
            en="how many months a goal may last without a milestone",
        ),
    ),
    summary=Text(
        nb="Et mål som varer mer enn et år, har ingen delmål.",
        en="A goal of more than a year has no milestone.",
    ),
    why=Text(
        nb="Uten et tall underveis oppdager dere først på slutten at det ikke gikk.",
        en="Without a number on the way you find out only at the end that it failed.",
    ),
    mend=Text(
        nb="Legg til et tidligere måltall («targets») på indikatoren, eller et delmål med tidligere frist "
        "(«part_of»).",
        en="Add an earlier target (“targets”) to the indicator, or a sub-goal with an earlier deadline "
        "(“part_of”).",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («Sette opp noen delmål»); Distriktssenteret",
        en="Strategi for god bruk av sosiale medier (set up some sub-goals); Distriktssenteret",
    ),
    bad=lambda: Bad("document.period", When("2025-01-01", end="2027-12-31"), at="goals[0]"),
)
def goal_no_milestone(goal: Goal, context: Context) -> Iterator[Problem]:
    """There is something to see on the way."""
    document = context.strategy.document
    begun = document.period.start if document and document.period else None
    due = (goal.deadline.end or goal.deadline.start) if goal.deadline else None
    if not counts(goal) or goal.part_of or begun is None or due is None:
        return
    months = (due - begun).days / _DAYS_A_MONTH
    if (due - begun).days < context.threshold / 12 * _YEAR or _has_steps(context, due):
        return
    message = Text(
        nb="Målet {it} varer i {months} måneder uten delmål.",
        en="The goal {it} lasts {months} months without a milestone.",
    )
    length = str(round(months))
    yield context.problem(message, months=Text(nb=length, en=length))


def _has_steps(context: Context, due: dt.date) -> bool:
    if any(counts(part) for part in context.pointing(Goal, "part_of")):
        return True
    indicators = list(context.pointing(Indicator, "goals"))
    days = [figure_day(target) for each in indicators for target in each.targets]
    if any(day and day < due for day in days):
        return True
    # What is judged in words is judged each time it is looked at.
    return not indicators and any(each.cadence for each in context.pointing(Evaluation, "of"))


@check(
    "goal-no-approach",
    "SK802",
    Severity.WARNING,
    on=Goal,
    summary=Text(
        nb="Et mål sier ikke hvordan det skal nås.",
        en="A goal does not say how it is to be reached.",
    ),
    why=Text(
        nb="Uten en vei dit er målet et håp. Ingen vet hva de skal gjøre annerledes.",
        en="Without a way to get there the goal is a hope. Nobody knows what to do differently.",
    ),
    mend=Text(
        nb="Skriv veien dit under «approaches», eller et tiltak under «actions» som støtter målet "
        "(«serves»).",
        en="Write the way there under “approaches”, or an action under “actions” that serves the goal "
        "(“serves”).",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier (mål og strategier); OGSM (da er planen brutt)",
        en="Strategi for god bruk av sosiale medier (goals and strategies); OGSM (the plan is broken)",
    ),
    bad=lambda: Bad("goals[1].approaches", ()),
)
def goal_no_approach(goal: Goal, context: Context) -> Iterator[Problem]:
    """Something is done for it, for what it is part of, or for one of its parts."""
    if not counts(goal):
        return
    parts = (part for part in context.pointing(Goal, "part_of") if counts(part))
    if not any(_is_worked_on(each, context) for each in (*context.wholes(goal), *parts)):
        message = Text(
            nb="Målet {it} sier ikke hvordan det skal nås.",
            en="The goal {it} does not say how it is to be reached.",
        )
        yield context.problem(message, at="approaches")


def _is_worked_on(goal: Goal, context: Context) -> bool:
    return (
        bool(goal.approaches)
        or any(map(is_meant, context.pointing(Action, "serves", "closes", to=goal)))
        or any(context.pointing(Training, "goals", to=goal))
        or any(context.pointing(ContentTheme, "goals", to=goal))
    )


@check(
    "action-incomplete",
    "SK803",
    Severity.WARNING,
    on=Action,
    summary=Text(nb="Et tiltak mangler ansvarlig eller frist.", en="An action lacks an owner or a date."),
    why=Text(
        nb="Et tiltak uten navn og dato er et forslag.",
        en="An action without a name and a date is a proposal.",
    ),
    mend=Text(
        nb="Skriv «owner» og «due» (eller «start», eller en «cadence»). Er det bare en idé, så sett "
        "«status: idea».",
        en="Write “owner” and “due” (or “start”, or a “cadence”). Where it is only an idea, set “status: "
        "idea”.",
    ),
    sources=Text(
        nb="Energiråd Innlandet (tiltak, ansvarlig, oppstart, frist); OGSM",
        en="Energiråd Innlandet (action, owner, start, deadline); OGSM",
    ),
    bad=lambda: Bad("actions[0].owner", None, at="actions[0]"),
)
def action_incomplete(action: Action, context: Context) -> Iterator[Problem]:
    """Somebody does it, and it has a time; it may lean on what it is part of."""
    if not is_meant(action) or action.status is ActionStatus.DONE:
        return
    missing = []
    wholes = list(context.wholes(action))
    if all(answer(each, "owner") is Answer.NOT_SAID for each in wholes):
        missing.append(Text(nb="ansvarlig", en="an owner"))
    if not any(each.start or each.due or each.cadence for each in wholes):
        missing.append(Text(nb="frist", en="a date"))
    if missing:
        message = Text(nb="Tiltaket {it} mangler {missing}.", en="The action {it} lacks {missing}.")
        yield context.problem(message, missing=say("{missing}", "{missing}", missing=missing))


def _for_neighbours(strategy: Strategy) -> Strategy:
    neighbours = Audience("Naboer", needs=[Note("Vil vite når det blir støy")])
    first, second = strategy.goals
    return evolve(
        strategy,
        audiences=[*strategy.audiences, neighbours],
        benefits=[*strategy.benefits, Benefit("Slipper overraskelser", audiences=[neighbours])],
        goals=[first, evolve(second, audiences=[neighbours])],
    )


@check(
    "goal-without-channel",
    "SK913",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Ingen kanal i bruk når dem et mål er for.",
        en="No channel in use reaches those a goal is for.",
    ),
    why=Text(
        nb="Målet kan ikke nås med kanalene i strategien, uansett hvor godt de brukes.",
        en="The goal cannot be reached with the channels of the strategy, however well they are used.",
    ),
    mend=Text(
        nb="Skriv målgruppen på en kanal som når den («channels[…].audiences»), ta i bruk en kanal som gjør "
        "det, eller stryk målet.",
        en="Write the audience on a channel that reaches it (“channels[…].audiences”), open one that does, "
        "or strike the goal.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier (mål for jobbsøkere uten kanal som når dem)",
        en="Strategi for god bruk av sosiale medier (a goal for applicants, and no channel that reaches "
        "them)",
    ),
    bad=lambda: Bad("", _for_neighbours, at="goals[1].audiences"),
)
def goal_without_channel(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Some of those it is for are reached."""
    del strategy
    message = Text(
        nb="Målet {goal} er for {names}, men ingen kanal i bruk når dem.",
        en="The goal {goal} is for {names}, but no channel in use reaches them.",
    )
    reached = served(context.graph)
    for path, goal in context.graph.of(Goal):
        theirs = [
            name_of(each) for target in goal.audiences if (each := context.graph.resolve(target, Audience))
        ]
        if theirs and counts(goal) and reached.isdisjoint(goal.audiences):
            names = say("{names}", "{names}", names=theirs)
            yield context.problem(message, at=(*path, "audiences"), goal=goal, names=names)
