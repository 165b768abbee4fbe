"""Facts about the world outside a strategy, as dated data files with typed access.

Example:
    >>> from strategykit import catalog
    >>> catalog.platform("Youtube").name, catalog.metric("watch time").id
    ('YouTube', 'minutes_watched')
"""

from strategykit.catalog.catalogue import Catalogue, built_in
from strategykit.catalog.limits import Limit, Rule
from strategykit.catalog.loading import load
from strategykit.catalog.metrics import Metric, Offer
from strategykit.catalog.platforms import Platform, Status, platform, platforms
from strategykit.catalog.thresholds import Threshold

__all__ = [
    "Catalogue",
    "Limit",
    "Metric",
    "Offer",
    "Platform",
    "Rule",
    "Status",
    "Threshold",
    "built_in",
    "load",
    "metric",
    "metrics",
    "platform",
    "platforms",
]


def metrics() -> tuple[Metric, ...]:
    """Give every built-in metric, in the order of their levels."""
    return built_in().metrics


def metric(name: str) -> Metric | None:
    """Find a built-in metric by its id or any of its names; None where it is unknown."""
    return built_in().metric(name)
