"""Time lines: bars on a grid of months, quarters or years."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.exporters.pptx.fit import text_width
from strategykit.exporters.pptx.flow import balance
from strategykit.exporters.pptx.pen import clip, largest
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Note, Page
from strategykit.exporters.pptx.text import Para, height_of
from strategykit.exporters.pptx.theme import POINT, Rect, fill, inches, soft
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Line, Stretch, Tick, Timeline

__all__ = ["draw_timeline"]

_NAMES = 0.36
"""The part of the width that the names have."""
_AIR = inches(0.07)
_MOST_AIR = inches(0.25)
_BAR = 1.5
"""How high a bar is, in the size of the words on it."""
_NARROWEST = inches(0.1)
_HAIR = inches(0.01)
_LINES = 3
_TOP = inches(0.32)
_SIDE = inches(0.06)


@frozen(kw_only=True)
class _Row:
    """A stretch, measured."""

    stretch: Stretch
    name: Para
    height: int
    cut: bool


def draw_timeline(block: Timeline, area: Rect, pen: Pen) -> list[Page]:
    """Draw a row for each stretch, with the grid again on every page."""
    names = int(area.w * _NAMES)
    top = _TOP * (2 if block.years else 1)
    rows = largest(
        pen.scale.table[1:] or pen.scale.table,
        lambda size: [_measured(each, size, names - 2 * _SIDE, pen) for each in block.stretches],
        lambda rows: sum(row.height for row in rows) + top <= area.h,
    )
    grid = Rect(area.x + names, area.y, area.w - names, area.h)
    heights = [row.height for row in rows]
    pages = balance(heights, area.h - top)
    # Rows share what is left, the same on every page.
    spare = [(area.h - top - sum(heights[start:end])) // (end - start) for start, end in pages]
    air = max(0, min(_MOST_AIR, *spare))
    roomy = [evolve(row, height=row.height + air) for row in rows]
    return [_page(block, roomy[start:end], (area._replace(w=names), grid), top, pen) for start, end in pages]


def _small(pen: Pen) -> int:
    """Give the size of the words on the grid."""
    return pen.scale.table[-1]


def _high(pen: Pen) -> int:
    return round(_small(pen) * _BAR * POINT)


def _measured(stretch: Stretch, size: int, width: int, pen: Pen) -> _Row:
    whole = Para(runs=pen.runs(stretch.name, links=False), size=size, colour="ink")
    name, cut = clip(whole, width, _LINES)
    height = max(_high(pen) + 3 * _AIR, height_of([name], width) + 2 * _AIR)
    return _Row(stretch=stretch, name=name, height=height, cut=cut)


def _page(block: Timeline, rows: Sequence[_Row], parts: tuple[Rect, Rect], top: int, pen: Pen) -> Page:
    names, grid = parts
    bottom = grid.y + top + sum(row.height for row in rows)
    shapes = _grid(block, grid, bottom, pen)
    y = grid.y + top
    for row in rows:
        shapes.append(Box(at=Rect(names.x, y, names.w + grid.w, _HAIR), fill="line"))
        at = Rect(names.x, y, names.w, row.height)
        shapes.append(Box(at=at, paras=(row.name,), inset=(_SIDE, _AIR), anchor="ctr"))
        shapes += _bar(block, row.stretch, Rect(grid.x, y, grid.w, row.height), pen)
        y += row.height
    return Page(
        shapes=tuple(shapes),
        bottom=bottom,
        notes=tuple(_told(block, row.stretch, pen) for row in rows),
        moved=any(row.cut for row in rows),
    )


def _grid(block: Timeline, grid: Rect, bottom: int, pen: Pen) -> list[Box]:
    """Draw the years, and the months or quarters under them, each with a line at its beginning."""
    shapes: list[Box] = []
    y = grid.y
    if block.years:
        for tick in block.years:
            at = _across(block, tick.start, tick.end, grid)
            shapes.append(_head(tick, Rect(at.x, y, at.w - _HAIR, _TOP - _HAIR), pen, strong=True))
        y += _TOP
    widest = max((text_width(plain(tick.name), _small(pen), bold=True) for tick in block.ticks), default=0)
    narrowest = min(_across(block, tick.start, tick.end, grid).w for tick in block.ticks)
    step = -(-(widest + 2 * _SIDE) // max(1, narrowest))
    for number, tick in enumerate(block.ticks):
        at = _across(block, tick.start, tick.end, grid)
        if number % step == 0:
            last = block.ticks[min(number + step, len(block.ticks)) - 1]
            named = _across(block, tick.start, last.end, grid)
            shapes.append(
                _head(tick, Rect(named.x, y, named.w - _HAIR, _TOP - _HAIR), pen, strong=not block.years)
            )
        shapes.append(Box(at=Rect(at.x, y + _TOP, _HAIR, bottom - y - _TOP), fill="line"))
    return shapes


def _head(tick: Tick, at: Rect, pen: Pen, *, strong: bool) -> Box:
    para = Para(
        runs=pen.runs(tick.name, bold=True, links=False),
        size=_small(pen),
        colour="on-fill" if strong else "ink",
        align="ctr",
    )
    clipped, _ = clip(para, at.w, 1)
    return Box(at=at, paras=(clipped,), fill=fill(pen.accent) if strong else soft(pen.accent), anchor="ctr")


def _across(block: Timeline, start: dt.date, end: dt.date, grid: Rect) -> Rect:
    left = grid.x + int(grid.w * min(1.0, max(0.0, block.part(start))))
    right = grid.x + int(grid.w * min(1.0, max(0.0, block.part(end + dt.timedelta(1)))))
    return Rect(left, grid.y, max(0, right - left), grid.h)


def _bar(block: Timeline, stretch: Stretch, row: Rect, pen: Pen) -> list[Box]:
    """Draw a bar, or a diamond where only the last day is known, and who answers beside it."""
    high = _high(pen)
    y = row.y + (row.h - high) // 2
    name = f"{plain(stretch.name)}: {plain(stretch.told)}"
    if stretch.start is None:
        day = _across(block, stretch.end, stretch.end, row)
        middle = min(max(day.x + day.w // 2, row.x + high // 2), row.right - high // 2)
        at = Rect(middle - high // 2, y, high, high)
        bar = Box(at=at, fill=fill(pen.accent), line=pen.accent, geometry="diamond", alt=name)
    else:
        found = _across(block, stretch.start, stretch.end, row)
        width = max(found.w, _NARROWEST)
        at = Rect(min(found.x, row.right - width), y, width, high)
        # On a dark theme the fill stands out too little; its edge does.
        bar = Box(
            at=at,
            fill=fill(pen.accent),
            line=pen.accent,
            geometry="roundRect",
            adjust="adj val 25000",
            alt=name,
        )
    return [bar, *_owner(stretch.owner, at, row, pen)]


def _owner(owner: Line, bar: Rect, row: Rect, pen: Pen) -> list[Box]:
    """Name who answers where there is room: after the bar, before it, or on it."""
    wide = text_width(plain(owner), _small(pen)) * 103 // 100
    if not plain(owner).strip():
        return []
    after = Rect(bar.right + _SIDE, bar.y, wide + _SIDE, bar.h)
    before = Rect(bar.x - wide - 2 * _SIDE, bar.y, wide + _SIDE, bar.h)
    inside = Rect(bar.x + _SIDE, bar.y, bar.w - 2 * _SIDE, bar.h)
    runs = pen.runs(owner, links=False)
    if inside.w >= wide:
        return [Box(at=inside, paras=(Para(runs=runs, size=_small(pen), colour="on-fill"),), anchor="ctr")]
    for at in (after, before):
        if at.x >= row.x and at.right <= row.right:
            align = "l" if at is after else "r"
            para = Para(runs=runs, size=_small(pen), colour="muted", align=align)
            return [Box(at=at, paras=(para,), fill="paper", anchor="ctr")]
    return []


def _told(block: Timeline, stretch: Stretch, pen: Pen) -> Note:
    """Give a row in words."""
    parts: list[Line | str] = [stretch.name, " – ", stretch.told]
    if stretch.owner:
        parts += ["; ", block.columns[-1], ": ", stretch.owner]
    return pen.sentence(*parts)
