"""Charts: native, with the workbook behind them, and every number in the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.chart import chart_xml
from strategykit.exporters.pptx.shapes import Plot
from strategykit.exporters.pptx.slide import Page
from strategykit.exporters.pptx.theme import Rect, inches
from strategykit.exporters.pptx.workbook import workbook
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from strategykit.exporters.pptx.pen import Pen
    from strategykit.exporters.pptx.slide import Note
    from strategykit.story.blocks import Chart

__all__ = ["draw_chart"]

_LEAST = inches(2.6)
_BAR = inches(0.26)
_ROW = inches(0.22)
_UPRIGHT = inches(4.6)
"""The height of columns and lines."""
_LEGEND = inches(0.5)
_SIZE = 14


def draw_chart(block: Chart, area: Rect, pen: Pen) -> list[Page]:
    """Draw a chart as high as its bars need."""
    bars = len(block.categories) * (len(block.series) * _BAR + _ROW)
    wanted = _LEGEND + min(bars * 2, max(bars, area.h - _LEGEND))
    if block.form != "bars":
        wanted = area.h if block.form == "stack" else _UPRIGHT
    at = Rect(area.x, area.y, area.w, max(_LEAST, min(wanted, area.h)))
    rows = [["", *(plain(each.name) for each in block.series)]]
    table = [
        [plain(category), *(each.values[place] for each in block.series)]
        for place, category in enumerate(block.categories)
    ]
    notes = tuple(_told(block, place, pen) for place in range(len(block.categories)))
    plot = Plot(
        at=at,
        chart=chart_xml(block, pen.accent, pen.lang, _SIZE, pen.theme),
        workbook=workbook([*rows, *table]),
        alt=" ".join("".join(run.text for run in note) for note in notes),
    )
    return [Page(shapes=(plot,), bottom=at.bottom, notes=notes)]


def _told(block: Chart, place: int, pen: Pen) -> Note:
    parts: list[object] = [block.categories[place], ": "]
    for number, each in enumerate(series for series in block.series if series.values[place] is not None):
        parts += [", "] if number else []
        parts += [each.name, " ", each.told[place]]
    return pen.sentence(*parts, ".")  # type: ignore[arg-type]
