"""Evaluation: what was measured, against what was wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.findings import Report
from strategykit.graph import Graph
from strategykit.insight.assessment import Assessment, GoalProgress, IndicatorProgress
from strategykit.insight.found import Found, Parts, counts, found
from strategykit.insight.progress import judge
from strategykit.insight.readings import is_number, readings_of
from strategykit.insight.triggers import Fired, fire
from strategykit.model import Evaluation, Goal, Indicator

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from strategykit.insight.reading import Reading
    from strategykit.insight.readings import Readings
    from strategykit.model import Strategy

__all__ = ["evaluate"]

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
        >>> print(found.indicators[0].judged.why)
        13 hours on 2027-07-01: at least as good as 15.03 hours, where the straight line to 4 hours is then.
    """
    graph = Graph(strategy)
    taken, findings = readings_of(graph, readings)
    indicators: list[IndicatorProgress] = []
    fired: list[Fired] = []
    for each in found(graph, Indicator):
        known = [one for one in taken.get(each.node.id, ()) if today is None or (one.date or today) <= today]
        indicators.append(_progress(graph, each, known, today))
        fired += _fired(graph, each, known)
    return Assessment(
        indicators=tuple(indicators),
        goals=tuple(_goals(graph, indicators)),
        fired=tuple(sorted(fired, key=lambda one: one.evaluation.path)),
        in_words=tuple(each for each in found(graph, Evaluation) if _is_in_words(each.node)),
        today=today,
        findings=Report(findings).findings,
    )


def _progress(
    graph: Graph, each: Found[Indicator], known: list[Reading], today: dt.date | None
) -> IndicatorProgress:
    newest = known[-1] if known else None
    return IndicatorProgress(
        indicator=each,
        reading=newest,
        judged=judge(each.node, newest, _deadline(graph, each.node)),
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


def _fired(graph: Graph, each: Found[Indicator], known: list[Reading]) -> Iterator[Fired]:
    for evaluation in found(graph, Evaluation):
        if evaluation.node.indicator == each.node.id:
            one = fire(evaluation, each, known)
            if one is not None:
                yield one


def _is_in_words(evaluation: Evaluation) -> bool:
    return bool(evaluation.triggers) and not (evaluation.indicator and is_number(evaluation.threshold))


def _goals(graph: Graph, indicators: list[IndicatorProgress]) -> Iterator[GoalProgress]:
    parts = Parts(graph, Goal)
    for goal in found(graph, Goal):
        if counts(goal.node):
            ids = {goal.node.id, *(part.node.id for part in parts.within(goal.node.id) if counts(part.node))}
            serving = [each for each in indicators if ids & set(each.indicator.node.goals)]
            ordered = sorted(serving, key=lambda each: each.progress.rank)
            yield GoalProgress(goal=goal, indicators=tuple(ordered))
