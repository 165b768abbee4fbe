"""Which metric of the catalogue an indicator is about, and what is written around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.catalog import built_in
from strategykit.checks.prose import listed
from strategykit.model import Channel, Goal, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.catalog.metrics import Metric
    from strategykit.graph import Graph
    from strategykit.model import Indicator, Strategy

__all__ = ["definitions_of", "goals_of", "level_of", "metric_of", "platforms_of", "texts_about"]

_PLACE = re.compile(r"\s+(?:på|i|on|in|from|fra|frå)\s+\S+(?:\s+(?:og|and)\s+\S+)?$", re.IGNORECASE)


def metric_of(indicator: Indicator) -> Metric | None:
    """Find the metric of an indicator: the one it names, or the one its name is a name of.

    Examples:
        >>> from strategykit.model import Indicator
        >>> metric_of(Indicator("Antall følgere på Facebook")).id
        'community_size'
        >>> metric_of(Indicator("Følgere som melder seg på")) is None
        True
    """
    catalogue = built_in()
    if indicator.metric:
        return catalogue.metric(indicator.metric)
    name = " ".join(indicator.name.split())
    bare = _PLACE.sub("", name)
    counted = listed("measuring", "counting", None).match(bare)
    stripped = bare[counted.end() :].strip() if counted else bare
    found = (catalogue.metric(each) for each in (name, bare, stripped))
    return next((each for each in found if each is not None), None)


def level_of(indicator: Indicator) -> Level | None:
    """Give what an indicator measures: what is said, or what the catalogue says of its metric."""
    metric = None if indicator.level else metric_of(indicator)
    return metric.level if metric else indicator.level


def platforms_of(indicator: Indicator, graph: Graph) -> Iterator[tuple[int, str]]:
    """Iterate over the proper names of the platforms an indicator names, with their positions."""
    for position, target in enumerate(indicator.channels):
        channel = graph.resolve(target, Channel)
        platform = built_in().platform(channel.platform) if channel and channel.platform else None
        if platform:
            yield position, platform.name


def texts_about(indicator: Indicator) -> list[str]:
    """Give the words that say how an indicator is counted."""
    own = (indicator.name, indicator.data_source, indicator.unit, *(note.text for note in indicator.notes))
    figures = (figure.text for figure in (*indicator.targets, *indicator.readings))
    return [text for text in (*own, *figures) if text]


def definitions_of(metric: str, strategy: Strategy) -> list[str]:
    """Give the definitions of a metric in the words of the strategy."""
    catalogue = built_in()
    return [
        each.text
        for each in strategy.definitions
        if each.text and (found := catalogue.metric(each.term)) and found.id == metric
    ]


def goals_of(indicator: Indicator, graph: Graph) -> Iterator[Goal]:
    """Iterate over the goals an indicator serves."""
    for target in indicator.goals:
        goal = graph.resolve(target, Goal)
        if goal is not None:
            yield goal
