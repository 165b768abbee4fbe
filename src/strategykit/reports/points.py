"""How many findings of each severity stand to each of the five points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.points import by_point
from strategykit.display import Table
from strategykit.findings import Text
from strategykit.listing import SEVERITIES

if TYPE_CHECKING:
    from strategykit.reports.checked import Results

__all__ = ["POINTS", "points"]

POINTS = Text(nb="Funn etter punkt", en="Findings by point")
"""The heading of the table."""
_HEADER = Text(nb="Punkt|Feil|Advarsler|Opplysninger", en="Point|Errors|Warnings|Notes")


def points(results: Results) -> Table | None:
    """Count the findings point by point, or give None where there are none to count."""
    if not results.judged:
        return None
    rows = []
    for label, found in by_point(results.judged):
        severities = [finding.severity for finding in found]
        numbers = (str(severities.count(each)) for each in SEVERITIES)
        rows.append((label.in_(results.language), *numbers))
    return Table(tuple(_HEADER.in_(results.language).split("|")), tuple(rows))
