"""Running text, and the sentence that carries a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.flow import flow
from strategykit.exporters.pptx.shapes import Box, Placeholder
from strategykit.exporters.pptx.slide import Page, words
from strategykit.exporters.pptx.text import Para, ends_well, fitted, height_of
from strategykit.exporters.pptx.theme import POINT, Rect, inches

if TYPE_CHECKING:
    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Prose, Statement

__all__ = ["draw_prose", "draw_statement", "measure_of"]

_EMS_A_LINE = 36
"""About seventy-five characters: longer lines are hard to read."""


def measure_of(size: int, area: Rect) -> int:
    """Give the width of a comfortable line."""
    return min(area.w, size * POINT * _EMS_A_LINE)


def draw_prose(block: Prose, area: Rect, pen: Pen) -> list[Page]:
    """Draw paragraphs in one column of a readable width."""

    def paras(size: int) -> list[Para]:
        return [pen.para(line, size, before=size * 2 // 3) for line in block.paragraphs if line]

    size = next(
        (size for size in pen.scale.body[1:] if height_of(paras(size), measure_of(size, area)) <= area.h),
        pen.scale.body[-1],
    )
    width = measure_of(size, area)
    return [
        Page(
            shapes=(Placeholder(kind="body", paras=chunk.paras, at=Rect(area.x, area.y, width, area.h)),),
            bottom=area.y + height_of(chunk.paras, width),
            notes=words(chunk.broken),
        )
        for chunk in flow(paras(size), width, area.h)
        if chunk.paras
    ]


def draw_statement(block: Statement, area: Rect, pen: Pen) -> list[Page]:
    """Draw one sentence, large, beside a bar in the section's colour."""
    indent = inches(0.45)
    width = min(area.w, inches(10.8)) - indent
    sizes = [pen.para(block.text, size, colour="ink") for size in pen.scale.statement]
    fitting = [para for para in sizes if fitted([para], width, area.h * 3 // 4)]
    # The largest that fits and does not end in a lonely word.
    para = next((para for para in fitting if ends_well(para, width)), (fitting or sizes[-1:])[0])
    pages = []
    for chunk in flow([para], width, area.h):
        height = height_of(chunk.paras, width)
        # A short sentence stands a little above the middle, where the eye rests.
        top = area.y + max(0, (area.h - height) * 2 // 5)
        bar = Box(at=Rect(area.x, top, inches(0.12), height), fill=pen.accent)
        text = Placeholder(
            kind="body", paras=chunk.paras, at=Rect(area.x + indent, top, width, area.bottom - top)
        )
        pages.append(Page(shapes=(bar, text), bottom=area.bottom, notes=words(chunk.broken)))
    return pages
