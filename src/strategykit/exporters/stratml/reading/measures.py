"""Performance indicators, as our own."""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import TYPE_CHECKING

from strategykit.exporters.stratml.measures import BASELINE, STAGES
from strategykit.insight.amounts import quantity
from strategykit.model import Figure, Indicator, Level, Note, Quantity, When

if TYPE_CHECKING:
    from strategykit.exporters.stratml.reading.tree import Node

__all__ = ["day", "indicator"]

_LEVELS = {stage: level for level, stage in STAGES.items() if level is not Level.IMPACT}
_EMPTY = re.compile(r"\W*(to be determined|tbd)?\W*", re.IGNORECASE)
"""What stands where a plan says nothing yet."""


def indicator(node: Node, goal: str) -> Indicator | None:
    """Give an indicator of a goal; None of an element that says nothing."""
    unit = _said(node.words("UnitOfMeasurement"))
    instances = node.all("MeasurementInstance")
    targets = _figures([each for instance in instances for each in instance.all("TargetResult")], unit)
    results = [each for instance in instances for each in instance.all("ActualResult")]
    starts = [each for each in results if _is_baseline(each)]
    baseline = next(iter(_figures(starts[:1], unit)), None)
    readings = _figures([each for each in results if each not in starts[:1]], unit)
    told = (figure.text for figure in [*targets, *readings])
    name = node.words("MeasurementDimension") or next((each for each in told if each), None)
    if name is None:
        return None
    other = node.words("OtherInformation")
    return Indicator(
        name,
        unit=unit,
        level=_LEVELS.get(node.attributes.get("ValueChainStage", "")),
        goals=[goal],
        baseline=baseline,
        targets=targets,
        readings=readings,
        notes=[Note(other)] if other else [],
    )


def _is_baseline(node: Node) -> bool:
    descriptor = node.one("Descriptor")
    name = descriptor.words("DescriptorName") if descriptor else None
    return name is not None and name.casefold() in {BASELINE.nb.casefold(), BASELINE.en.casefold()}


def _figures(nodes: list[Node], unit: str | None) -> list[Figure]:
    found = (_figure(each, unit) for each in nodes)
    return [each for each in found if each != Figure() and (each.value or each.text)]


def _figure(node: Node, unit: str | None) -> Figure:
    value = _number(node.words("NumberOfUnits"))
    start, end = day(node.words("StartDate")), day(node.words("EndDate"))
    if start and end and end < start:
        start, end = end, start
    text = _said(node.words("Description"))
    if value is not None and text in {_told(value, unit, "nb"), _told(value, unit, "en")}:
        text = None  # the same number in words
    return Figure(value, text=text, when=When(start, end=end) if start or end else None)


def _told(value: Quantity, unit: str | None, language: str) -> str:
    return "".join(piece.text for piece in quantity(value, language, unit))


def _said(text: str | None) -> str | None:
    return text if text == "%" or not _EMPTY.fullmatch(text or "") else None


def _number(text: str | None) -> Quantity | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return Quantity(value) if math.isfinite(value) else None


def day(text: str | None) -> dt.date | None:
    """Read a date; what is none is nothing.

    Examples:
        >>> day("2027-12-31Z"), day("soon")
        (datetime.date(2027, 12, 31), None)
    """
    try:
        return dt.date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
