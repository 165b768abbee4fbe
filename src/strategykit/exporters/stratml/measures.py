"""Indicators as Part 2 has them: what is measured, in which unit, with targets and results."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING

from strategykit.exporters.stratml.xml import Element
from strategykit.findings import Text
from strategykit.insight.amounts import quantity
from strategykit.model import Level

if TYPE_CHECKING:
    from strategykit.exporters.stratml.identifiers import Identifiers
    from strategykit.model import Figure, Indicator

__all__ = ["BASELINE", "STAGES", "indicator"]

BASELINE = Text(nb="Nullpunkt", en="Baseline")
"""What a result is called that was there at the start; StratML has no element for it."""
STAGES = {
    Level.INPUT: "Input",
    Level.ACTIVITY: "Input_Processing",
    Level.OUTPUT: "Output",
    Level.OUT_TAKE: "Output_Processing",
    Level.OUTCOME: "Outcome",
    Level.IMPACT: "Outcome",
}
_SOURCE = Text(nb="Datakilde", en="Data source")
_TOOL = Text(nb="Verktøy", en="Tool")


def indicator(found: Indicator, number: str, ids: Identifiers, language: str) -> Element:
    """Give an indicator as an element.

    Args:
        found: The indicator.
        number: Its number in the plan.
        ids: The identifiers of the file.
        language: The language of our own words.
    """
    figures = [*([found.baseline] if found.baseline else []), *found.targets, *found.readings]
    attributes = {"ValueChainStage": STAGES[found.level]} if found.level else {}
    if figures:
        counted = any(_units(each) for each in figures)
        attributes["PerformanceIndicatorType"] = "Quantitative" if counted else "Qualitative"
    start = [_result(found.baseline, found, language, BASELINE.in_(language))] if found.baseline else []
    instance: dict[str, list[Element]] = {
        "TargetResult": [_result(each, found, language) for each in found.targets],
        "ActualResult": start + [_result(each, found, language) for each in found.readings],
    }
    told = [(_SOURCE, found.data_source), (_TOOL, found.tool)]
    other = [f"{label.in_(language)}: {text}" for label, text in told if text]
    return Element(
        {
            "SequenceIndicator": number,
            "MeasurementDimension": found.name,
            "UnitOfMeasurement": found.unit or _unit(figures) or "–",
            "Identifier": ids.give("indicator", found.id),
            "MeasurementInstance": Element(instance) if figures else None,
            "OtherInformation": "\n".join(other) or None,
        },
        attributes=attributes,
    )


def _unit(figures: list[Figure]) -> str | None:
    return next((each.value.unit for each in figures if each.value and each.value.unit), None)


def _units(figure: Figure) -> str | None:
    """Give the one number of a figure, as XML writes it; None of a range, and of words."""
    value = figure.value
    if (
        value is None
        or value.low is None
        or value.high not in {None, value.low}
        or not math.isfinite(value.low)
    ):
        return None
    return f"{Decimal(repr(value.low)).normalize():f}"


def _result(figure: Figure, found: Indicator, language: str, name: str | None = None) -> Element:
    when, value = figure.when, figure.value
    told = figure.text or (value.raw if value else None)
    if value is not None and told is None:
        told = "".join(piece.text for piece in quantity(value, language, found.unit)) or None
    return Element(
        {
            "StartDate": when.start.isoformat() if when and when.start else None,
            "EndDate": when.end.isoformat() if when and when.end else None,
            "NumberOfUnits": _units(figure),
            "Descriptor": Element({"DescriptorName": name}) if name else None,
            "Description": told,
        }
    )
