"""What a goal needs: something to see it by, a target, a deadline, an owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer
from strategykit.insight.evaluation.readings import is_number
from strategykit.insight.found import counts
from strategykit.model import Evaluation, Goal, GoalKind, Indicator, Standing, When
from strategykit.model.amounts import to_deadline
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.model import Figure


@check(
    "goal-no-indicator",
    "SK201",
    Severity.ERROR,
    on=Goal,
    summary=Text(
        nb="Et mål har verken indikator eller suksesskriterium.",
        en="A goal has neither an indicator nor a success criterion.",
    ),
    why=Text(
        nb="Et mål som ikke kan ses eller måles, kan heller ikke nås: ingen vet når det er nådd.",
        en="A goal that cannot be seen or measured cannot be reached either: nobody knows when it has been "
        "reached.",
    ),
    mend=Text(
        nb="Skriv en indikator og la den peke på målet («goals»). For et kvalitativt mål holder det med en "
        "evaluering av målet som har kriterier («criteria»).",
        en="Write an indicator that points at the goal (“goals”). For a qualitative goal an evaluation of "
        "it with criteria (“criteria”) is enough.",
    ),
    sources=Text(
        nb="SMART; Barcelona-prinsippene, prinsipp 4 (kvantitativt og kvalitativt)",
        en="SMART; the Barcelona Principles, principle 4 (quantitative and qualitative)",
    ),
    covers=("goal-vague",),
    bad=lambda: Bad("evaluations[1].criteria", (), at="goals[1]"),
)
def goal_no_indicator(goal: Goal, context: Context) -> Iterator[Problem]:
    """Something shows that the goal is reached."""
    if counts(goal) and not any(_is_measured(each, context) for each in _with_parts(goal, context)):
        message = Text(nb="Målet {it} har ingen indikator.", en="The goal {it} has no indicator.")
        yield context.problem(message)


@check(
    "goal-no-target",
    "SK202",
    Severity.ERROR,
    on=Goal,
    summary=Text(
        nb="Ingen indikator for målet har et måltall.",
        en="No indicator of the goal has a target.",
    ),
    why=Text(
        nb="Uten et måltall er enhver utvikling like god som en annen, og målet kan ikke prioriteres eller "
        "evalueres.",
        en="Without a target any development is as good as another, and the goal can neither be ranked nor "
        "evaluated.",
    ),
    mend=Text(
        nb="Gi indikatoren et måltall under «targets»: helst et tall, ellers en beskrevet tilstand eller "
        "en sammenligning.",
        en="Give the indicator a target under “targets”: a number if possible, else a state in words or a "
        "comparison.",
    ),
    sources=Text(
        nb="SMART; markedsheltene.no (et tall er bedre enn en retning)",
        en="SMART; markedsheltene.no (a number is better than a direction)",
    ),
    covers=("goal-vague",),
    bad=lambda: Bad("indicators[0].targets", (), at="goals[0]"),
)
def goal_no_target(goal: Goal, context: Context) -> Iterator[Problem]:
    """The goal says how much: in a target, or in the terms it is evaluated by."""
    if counts(goal) and not any(_has_target(each, context) for each in _with_parts(goal, context)):
        message = Text(nb="Målet {it} har ikke noe måltall.", en="The goal {it} has no target.")
        yield context.problem(message)


@check(
    "goal-no-deadline",
    "SK204",
    Severity.ERROR,
    on=Goal,
    summary=Text(
        nb="Et mål har ingen frist, eller en frist utenfor strategiens periode.",
        en="A goal has no deadline, or one outside the period of the strategy.",
    ),
    why=Text(
        nb="Et mål uten frist konkurrerer ikke om noens tid, og kan aldri sies å være på overtid.",
        en="A goal without a deadline competes for nobody’s time, and can never be said to be overdue.",
    ),
    mend=Text(
        nb="Skriv en dato under «deadline», innenfor perioden strategien gjelder for.",
        en="Write a date under “deadline”, within the period the strategy covers.",
    ),
    sources=Text(
        nb="SMART; OGSM; kommunikasjon.no («på et gitt tidspunkt i framtiden»)",
        en="SMART; OGSM; kommunikasjon.no (“at a given time in the future”)",
    ),
    covers=("value-unread",),
    bad=lambda: Bad("goals[0].deadline", None),
)
def goal_no_deadline(goal: Goal, context: Context) -> Iterator[Problem]:
    """The goal, or what it is part of, has a date inside the period."""
    if not counts(goal):
        return
    deadline = _read(goal.deadline)
    if all(answer(each, "deadline") is Answer.NOT_SAID for each in context.wholes(goal)):
        message = Text(nb="Målet {it} har ingen frist.", en="The goal {it} has no deadline.")
        yield context.problem(message, at="deadline")
    elif deadline and _is_vague(deadline):
        message = Text(
            nb="Fristen {words} for målet {it} er ikke en dato.",
            en="The deadline {words} of the goal {it} is not a date.",
        )
        hint = None
        if deadline.end_day:
            message = Text(
                nb="Fristen {words} for målet {it} sier ikke hvilket år.",
                en="The deadline {words} of the goal {it} does not say which year.",
            )
            hint = Text(nb="Skriv året også.", en="Write the year as well.")
        yield context.problem(message, at="deadline", hint=hint, words=deadline.raw or deadline.end_day or "")
    elif deadline and _is_outside(deadline, context):
        message = Text(
            nb="Fristen for målet {it} ligger utenfor perioden strategien gjelder for.",
            en="The deadline of the goal {it} lies outside the period the strategy covers.",
        )
        yield context.problem(message, at="deadline")


@check(
    "goal-no-owner",
    "SK909",
    Severity.ERROR,
    on=Goal,
    summary=Text(nb="Et mål har ingen ansvarlig.", en="A goal has no owner."),
    why=Text(
        nb="Når ingen rolle eier målet, er det ingen som følger tallene eller endrer tiltakene i tide.",
        en="When no role owns a goal, nobody follows the figures or changes the actions in time.",
    ),
    mend=Text(
        nb="Skriv under «owner» hvilken rolle som har ansvaret for målet.",
        en="Write the role that owns the goal under “owner”.",
    ),
    sources=Text(
        nb="Fempunktsrammeverket, punkt 4",
        en="The five-point framework, point 4",
    ),
    bad=lambda: Bad("goals[0].owner", None),
)
def goal_no_owner(goal: Goal, context: Context) -> Iterator[Problem]:
    """The goal, or what it is part of, has an owner."""
    if counts(goal) and all(answer(each, "owner") is Answer.NOT_SAID for each in context.wholes(goal)):
        message = Text(nb="Målet {it} har ingen ansvarlig.", en="The goal {it} has no owner.")
        yield context.problem(message, at="owner")


@check(
    "goal-not-adopted",
    "SK935",
    Severity.INFO,
    on=Goal,
    summary=Text(
        nb="Et mål er et eksempel eller oppdiktet, og skal ikke framstilles som vedtatt.",
        en="A goal is an example or fictional, and must not be presented as adopted.",
    ),
    why=Text(
        nb="Et mål som ser vedtatt ut, blir sitert og styrt etter. Leseren må se forskjellen.",
        en="A goal that looks decided is quoted and acted on. The reader has to see the difference.",
    ),
    mend=Text(
        nb="Vedta målet og sett «standing» til «adopted», eller la merknaden stå der målet bare skal vise "
        "hva som menes.",
        en="Adopt the goal and set “standing” to “adopted”, or leave the remark where the goal only shows "
        "what is meant.",
    ),
    sources=Text(
        nb="Erfaring fra virkelige strategier med oppdiktede eksempelmål",
        en="Experience with real strategies that use made-up goals",
    ),
    bad=lambda: Bad("goals[0].standing", Standing.FICTIONAL),
)
def goal_not_adopted(goal: Goal, context: Context) -> Iterator[Problem]:
    """The goal is one the organisation stands by."""
    if goal.standing is Standing.FICTIONAL:
        message = Text(
            nb="Målet {it} er fiktivt og skal ikke framstilles som vedtatt.",
            en="The goal {it} is fictional and must not be presented as adopted.",
        )
        yield context.problem(message, at="standing")
    elif goal.standing is Standing.EXAMPLE:
        message = Text(
            nb="Målet {it} er et eksempel og skal ikke framstilles som vedtatt.",
            en="The goal {it} is an example and must not be presented as adopted.",
        )
        yield context.problem(message, at="standing")


def _with_parts(goal: Goal, context: Context) -> Iterator[Goal]:
    # A goal may be measured through its parts: that is what sub-goals are for.
    yield goal
    yield from (part for part in context.pointing(Goal, "part_of", to=goal) if counts(part))


def _is_measured(goal: Goal, context: Context) -> bool:
    return (
        goal.kind is GoalKind.SUCCESS_CRITERION
        or any(context.pointing(Indicator, "goals", to=goal))
        or _has_criteria(goal, context)
    )


def _has_target(goal: Goal, context: Context) -> bool:
    if goal.kind is GoalKind.SUCCESS_CRITERION:
        return True
    if any(evaluation.threshold for evaluation in context.pointing(Evaluation, "of", to=goal)):
        return True
    indicators = list(context.pointing(Indicator, "goals", to=goal))
    if not indicators:
        return _has_criteria(goal, context)
    return any(_says_how_much(target) for indicator in indicators for target in indicator.targets)


def _has_criteria(goal: Goal, context: Context) -> bool:
    return any(evaluation.criteria for evaluation in context.pointing(Evaluation, "of", to=goal))


def _says_how_much(target: Figure) -> bool:
    # “Many” in the place of a number is no amount; “ca. 400” is one.
    value = target.value
    said = value is not None and (is_number(value) or any(map(str.isdigit, value.raw or "")))
    return bool(said or target.text or target.compared_with)


def _read(deadline: When | None) -> When | None:
    # Words that have one meaning become a date when they are read; what is left has none.
    if deadline is None or deadline.start or deadline.end or deadline.raw is None:
        return deadline
    read = to_deadline(deadline.raw)
    return evolve(deadline, start=read.start, end=read.end) if isinstance(read, When) else deadline


def _is_vague(deadline: When) -> bool:
    return not (deadline.start or deadline.end or deadline.event or deadline.before or deadline.after)


def _is_outside(deadline: When, context: Context) -> bool:
    document = context.strategy.document
    last, period = deadline.end or deadline.start, document.period if document else None
    if last is None or period is None:
        return False
    return bool((period.start and last < period.start) or (period.end and last > period.end))
