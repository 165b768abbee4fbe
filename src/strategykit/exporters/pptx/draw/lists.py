"""Lists: a few short points as a grid of panels, many or long ones as bullets."""

from __future__ import annotations

from operator import add
from typing import TYPE_CHECKING

from strategykit.exporters.pptx.draw.prose import measure_of
from strategykit.exporters.pptx.flow import Chunk, flow
from strategykit.exporters.pptx.pen import Pen, fewest, weight_of
from strategykit.exporters.pptx.shapes import Box, Placeholder, Shape
from strategykit.exporters.pptx.slide import Page, words
from strategykit.exporters.pptx.text import Para, height_at, height_of
from strategykit.exporters.pptx.theme import GAP, Rect, inches, soft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.blocks import Bullets, Item

__all__ = ["draw_bullets"]

_GRIDS = {2: 2, 3: 3, 4: 2, 5: 3, 6: 3}
"""How many columns a few points stand in."""
_PAD = (inches(0.2), inches(0.18))
_LOWEST = inches(1.5)
_MOST_LETTERS = 320
_GUTTER = inches(0.4)
_WIDE = 0.8
"""A column that is less of the page than this leaves room for another."""


def draw_bullets(block: Bullets, area: Rect, pen: Pen) -> list[Page]:
    """Draw a list."""
    if len(block.items) in _GRIDS:
        page = _panels(block, area, pen)
        if page is not None:
            return [page]
    return _list(block, area, pen)


def _panel(item: Item, number: int, size: int, pen: Pen, *, strong: bool) -> list[Para]:
    paras = [pen.label(str(number), size=28)] if number else []
    paras.append(pen.para(item.line, size, colour="ink", bold=strong))
    return paras + [
        Para(
            runs=pen.runs(line),
            size=pen.scale.body[-1],
            bullet="•",
            bullet_colour=pen.accent,
            left=inches(0.2),
            hang=inches(0.2),
            before=6,
        )
        for line in item.under
    ]


def _panels(block: Bullets, area: Rect, pen: Pen) -> Page | None:
    """Draw a panel an item, in rows; None where one of them is too small for its text."""
    if any(weight_of(item.line) + sum(map(weight_of, item.under)) > _MOST_LETTERS for item in block.items):
        return None
    columns = _GRIDS[len(block.items)]
    rows = -(-len(block.items) // columns)
    highest = (area.h - GAP * (rows - 1)) // rows
    places = area.columns(columns, GAP)
    inner = places[0].w - 2 * _PAD[0]
    strong = any(item.under for item in block.items)
    sizes = pen.scale.body[1:] if strong else pen.scale.body
    panels = [
        _panel(item, number if block.ordered else 0, sizes[0], pen, strong=strong)
        for number, item in enumerate(block.items, 1)
    ]
    # A point grows and shrinks; its number, and what stands under it, stay as they are.
    point = int(block.ordered)
    still = [height_of(panel, inner) - panel[point].height(inner) for panel in panels]
    for size in sizes:
        heights = [height_at(size, inner, panel[point].runs) for panel in panels]
        needed = max(map(add, heights, still)) + 2 * _PAD[1]
        if needed <= highest:
            break
    else:
        return None
    for panel in panels:
        panel[point] = panel[point]._replace(size=size)
    height = min(highest, max(needed, _LOWEST))
    shapes: list[Box] = []
    for at, panel in enumerate(panels):
        row, column = divmod(at, columns)
        place = Rect(places[column].x, area.y + row * (height + GAP), places[column].w, height)
        shapes.append(Box(at=place, paras=tuple(panel), fill=soft(pen.accent), inset=_PAD))
        shapes.append(Box(at=Rect(place.x, place.y, place.w, inches(0.06)), fill=pen.accent))
    return Page(shapes=tuple(shapes), bottom=area.y + rows * height + (rows - 1) * GAP)


def _list(block: Bullets, area: Rect, pen: Pen) -> list[Page]:
    return fewest(pen.scale.body, lambda size: _listed(block, size, area, pen))


def _listed(block: Bullets, size: int, area: Rect, pen: Pen) -> list[Page]:
    """Draw bullets in one column, or in two where lines would be short and pages many."""
    width = measure_of(size, area)
    paras = pen.items(block.items, size, ordered=block.ordered)
    chunks = flow(paras, width, area.h)
    places = area.columns(2, _GUTTER)
    if len(chunks) > 1 and width < area.w * _WIDE:
        chunks = flow(paras, places[0].w, area.h)
    else:
        places = [area._replace(w=width)]
    return [
        _page(chunks[start : start + len(places)], places) for start in range(0, len(chunks), len(places))
    ]


def _page(chunks: Sequence[Chunk], places: Sequence[Rect]) -> Page:
    """Draw a page: its first column is the slide's body."""
    first, *others = zip(chunks, places, strict=False)
    shapes: list[Shape] = [Placeholder(kind="body", paras=first[0].paras, at=first[1])]
    shapes += [Box(at=place, paras=chunk.paras) for chunk, place in others]
    return Page(
        shapes=tuple(shapes),
        bottom=max(place.y + height_of(chunk.paras, place.w) for chunk, place in (first, *others)),
        notes=words(tuple(para for chunk in chunks for para in chunk.broken)),
    )
