"""Evaluation: what was measured, against what was wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.errors import ModelError
from strategykit.findings import Report
from strategykit.graph import Graph, graph_of
from strategykit.insight.evaluation.assessment import Assessment, GoalProgress, IndicatorProgress
from strategykit.insight.evaluation.progress import judge
from strategykit.insight.evaluation.readings import are_readings, is_number, readings_of
from strategykit.insight.evaluation.triggers import Fired, NotHeld, fire, not_held
from strategykit.insight.found import Found, Parts, counts, found
from strategykit.insight.words import language_of
from strategykit.model import Evaluation, Goal, Indicator, Strategy
from strategykit.model.arguments import day_or_none, taken
from strategykit.model.shape import describe

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from strategykit.insight.evaluation.reading import Reading
    from strategykit.insight.evaluation.readings import Readings

__all__ = ["assess", "evaluate"]

_DAYS = {"day": 1, "week": 7, "month": 31, "quarter": 92, "half_year": 184, "year": 366}
"""The most days there are in each."""


def evaluate(
    strategy: Strategy, readings: Readings | None = None, *, today: dt.date | None = None
) -> Assessment:
    """Hold what was measured against baselines, targets and thresholds.

    An indicator is judged by its newest reading: reached, on track, behind, not reached, or no
    data. A goal is where the worst of its indicators is. Each result names its method.

    Args:
        strategy: The strategy, with the readings that stand in it.
        readings: More of them: `Reading` objects, mappings with the same names, or the path of a
            CSV file. What cannot be read is told in `findings`, and the rest counts.
        today: Readings after this day are left out; None takes all of them.

    Raises:
        LoadError: There is no such file, or it has none of the columns.
        ModelError: An argument is of the wrong kind.

    Examples:
        >>> import strategykit as sk
        >>> indicator = sk.Indicator(
        ...     "Svartid",
        ...     unit="hour",
        ...     direction="down",
        ...     baseline=sk.Figure(26, when="2026-12-31"),
        ...     targets=[sk.Figure(4, when="2027-12-31")],
        ... )
        >>> strategy = sk.Strategy("S", indicators=[indicator])
        >>> found = sk.evaluate(strategy, [sk.Reading("svartid", date="2027-07-01", value=13)])
        >>> found.indicators[0].progress.value, found.indicators[0].method.value
        ('on track', 'linear')
        >>> round(found.indicators[0].judged.expected, 2)
        15.03
    """
    taken(strategy, "evaluate(strategy)", "a strategy", Strategy)
    day_or_none("evaluate", today=today)
    if not are_readings(readings):
        takes = "the path of a CSV file, or a list of readings"
        raise ModelError(f"evaluate(readings) takes {takes}, not {describe(readings)}")
    graph = graph_of(strategy)
    known, findings = readings_of(graph, readings)
    indicators: list[IndicatorProgress] = []
    fired: list[Fired] = []
    unheld: list[NotHeld] = []
    for each in found(graph, Indicator):
        all_ = known.get(each.node.id, ())
        counting = [one for one in all_ if today is None or (one.date or today) <= today]
        indicators.append(assess(graph, each, counting, today))
        for evaluation in found(graph, Evaluation):
            if evaluation.node.indicator == each.node.id:
                fired += filter(None, [fire(evaluation, each, counting)])
                unheld += filter(None, [not_held(evaluation, each, counting)])
    return Assessment(
        indicators=tuple(indicators),
        goals=tuple(_goals(graph, indicators)),
        fired=tuple(sorted(fired, key=lambda one: one.evaluation.path)),
        not_held=tuple(sorted(unheld, key=lambda one: one.evaluation.path)),
        in_words=tuple(each for each in found(graph, Evaluation) if _is_in_words(each.node)),
        today=today,
        findings=Report(findings).findings,
        language=language_of(strategy),
    )


def assess(
    graph: Graph, each: Found[Indicator], known: list[Reading], today: dt.date | None
) -> IndicatorProgress:
    """Hold the readings of one indicator against its targets.

    Args:
        graph: The strategy.
        each: The indicator.
        known: Its readings, oldest first, none after today.
        today: The day; without it nothing is overdue.
    """
    newest = known[-1] if known else None
    return IndicatorProgress(
        indicator=each,
        reading=newest,
        judged=judge(each.node, newest, _deadline(graph, each.node), today),
        stale=today is not None and newest is not None and _is_stale(each.node, newest, today),
    )


def _deadline(graph: Graph, indicator: Indicator) -> dt.date | None:
    goals = [graph.resolve(target, Goal) for target in indicator.goals]
    deadlines = [goal.deadline.end or goal.deadline.start for goal in goals if goal and goal.deadline]
    return min((day for day in deadlines if day), default=None)


def _is_stale(indicator: Indicator, newest: Reading, today: dt.date) -> bool:
    often = indicator.frequency.at_least if indicator.frequency else None
    days = _DAYS.get(often.per or "") if often else None
    if days is None or often is None or not often.low or newest.date is None:
        return False
    return (today - newest.date).days > days / often.low


def _is_in_words(evaluation: Evaluation) -> bool:
    if evaluation.threshold and not is_number(evaluation.threshold):
        return True
    return bool(evaluation.triggers) and not (evaluation.indicator and is_number(evaluation.threshold))


def _goals(graph: Graph, indicators: list[IndicatorProgress]) -> Iterator[GoalProgress]:
    parts = Parts(graph, Goal)
    for goal in found(graph, Goal):
        if counts(goal.node):
            ids = {goal.node.id, *(part.node.id for part in parts.within(goal.node.id) if counts(part.node))}
            serving = [each for each in indicators if ids & set(each.indicator.node.goals)]
            ordered = sorted(serving, key=lambda each: each.progress.rank)
            yield GoalProgress(goal=goal, indicators=tuple(ordered))
