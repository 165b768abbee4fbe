"""Labels and values, in rows: the label to the left, what there is to say to the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.flow import Strip, balance, side_by_side
from strategykit.exporters.pptx.pen import fewest
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Note, Page, words
from strategykit.exporters.pptx.text import Para, height_of
from strategykit.exporters.pptx.theme import Rect, inches

if TYPE_CHECKING:
    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Fact, Facts

__all__ = ["draw_facts", "fact_notes"]

_LABEL = inches(3.0)
_BETWEEN = inches(0.3)
_WIDEST = inches(8.4)
_AIR = inches(0.12)
_RULE = inches(0.01)
_MOST_AIR = inches(0.22)


def fact_notes(facts: tuple[Fact, ...], pen: Pen) -> list[Note]:
    """Give facts in words."""
    notes = []
    for fact in facts:
        parts: list[object] = [fact.label, ": "]
        for position, value in enumerate(fact.values):
            parts += ["; ", value] if position else [value]
        notes.append(pen.sentence(*parts))  # type: ignore[arg-type]
    return notes


def draw_facts(block: Facts, area: Rect, pen: Pen) -> list[Page]:
    """Draw a row a fact, with a rule between."""
    return fewest(pen.scale.body[1:], lambda size: _draw(block, size, area, pen))


def _draw(block: Facts, size: int, area: Rect, pen: Pen) -> list[Page]:
    width = min(area.w - _LABEL - _BETWEEN, _WIDEST)
    rows = [_row(fact, size, pen) for fact in block.facts]
    strips = [
        strip
        for label, values in rows
        for strip in side_by_side([label, values], [_LABEL, width], area.h - 2 * _AIR)
    ]
    heights = [_height(strip.cells[0], strip.cells[1], width) for strip in strips]
    pages = []
    for start, end in balance(heights, area.h):
        # A few facts stand with more air about them.
        spare = max(0, area.h * 3 // 4 - sum(heights[start:end])) // (end - start)
        heights[start:end] = [height + min(spare, _MOST_AIR) for height in heights[start:end]]
        shapes: list[Box] = []
        y = area.y
        for strip, height in zip(strips[start:end], heights[start:end], strict=True):
            shapes += _shapes(strip, Rect(area.x, y, width, height), ruled=y > area.y)
            y += height
        broken = tuple(para for strip in strips[start:end] for para in strip.broken)
        pages.append(Page(shapes=tuple(shapes), bottom=y, notes=words(broken)))
    return pages


def _row(fact: Fact, size: int, pen: Pen) -> tuple[list[Para], list[Para]]:
    label = [Para(runs=pen.runs(fact.label, bold=True), size=size, colour=pen.accent)]
    values = [pen.para(value, size, before=size // 3) for value in fact.values if value]
    return label, values


def _height(label: tuple[Para, ...] | list[Para], values: tuple[Para, ...] | list[Para], width: int) -> int:
    return max(height_of(label, _LABEL), height_of(values, width)) + 2 * _AIR


def _shapes(strip: Strip, row: Rect, *, ruled: bool) -> list[Box]:
    shapes = []
    if ruled:
        rule = Rect(row.x, row.y, _LABEL + _BETWEEN + row.w, _RULE)
        shapes.append(Box(at=rule, fill="line"))
    label, values = strip.cells
    needed = max(height_of(label, _LABEL), height_of(values, row.w))
    top = row.y + (row.h - needed) // 2
    if label:
        shapes.append(Box(at=Rect(row.x, top, _LABEL, needed), paras=label))
    if values:
        shapes.append(Box(at=Rect(row.x + _LABEL + _BETWEEN, top, row.w, needed), paras=values))
    return shapes
