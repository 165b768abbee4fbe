"""Something to stop at: a panel with a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.flow import flow
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Page, words
from strategykit.exporters.pptx.text import Para, Run, height_of
from strategykit.exporters.pptx.theme import Rect, inches, soft

if TYPE_CHECKING:
    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Callout

__all__ = ["draw_callout"]

_PAD = (inches(0.25), inches(0.2))
_MARK = inches(0.5)
_LONGEST_LINE = inches(10.5)


def draw_callout(block: Callout, area: Rect, pen: Pen) -> list[Page]:
    """Draw a panel with an exclamation mark for a weakness, an i for a note."""
    warning = block.tone == "warning"
    colour = "caution" if warning else "note"
    width = area.w
    left = _MARK + 2 * _PAD[0]
    inner = min(width - left - _PAD[0], _LONGEST_LINE)
    room = area.h - 2 * _PAD[1]

    def paras(size: int) -> list[Para]:
        head = [pen.para(block.text, size, colour="ink", bold=bool(block.items))] if block.text else []
        size = max(size - 2, pen.scale.body[-1])
        only = block.items[0] if len(block.items) == 1 else None
        if only and not only.under:
            return [*head, pen.para(only.line, size, before=4 if head else 0)]  # one point is no list
        return head + pen.items(block.items, size)

    size = next(
        (size for size in pen.scale.body if height_of(paras(size), inner) <= room), pen.scale.body[-1]
    )
    pages = []
    for chunk in flow(paras(size), inner, room):
        height = max(height_of(chunk.paras, inner), _MARK) + 2 * _PAD[1]
        at = Rect(area.x, area.y, width, height)
        text = Rect(at.x + left, at.y + _PAD[1], inner, height - 2 * _PAD[1])
        mark = Box(
            at=Rect(at.x + _PAD[0], at.y + _PAD[1], _MARK, _MARK),
            geometry="ellipse",
            fill=colour,
            paras=(
                Para(
                    runs=(Run("!" if warning else "i", pen.lang, bold=True),),
                    size=20,
                    colour="paper",
                    align="ctr",
                ),
            ),
            alt=pen.labels.warning if warning else "i",
            anchor="ctr",
        )
        shapes = (
            Box(at=at, fill=soft(colour)),
            Box(at=Rect(at.x, at.y, inches(0.08), height), fill=colour),
            mark,
            Box(at=text, paras=chunk.paras, anchor="ctr" if height <= _MARK + 2 * _PAD[1] else "t"),
        )
        pages.append(Page(shapes=shapes, bottom=at.bottom, notes=words(chunk.broken)))
    return pages
