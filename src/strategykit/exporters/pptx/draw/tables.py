"""Tables: native, with their header row on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.exporters.pptx.draw.table_layout import INSET, Layout, Said, lay_out
from strategykit.exporters.pptx.flow import Strip, balance
from strategykit.exporters.pptx.shapes import Box, Cell, Grid
from strategykit.exporters.pptx.slide import Note, Page, words
from strategykit.exporters.pptx.text import Para, Run, visible
from strategykit.exporters.pptx.theme import Rect, fill, inches, soft
from strategykit.story.blocks import Table, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Line

__all__ = ["draw_table", "rows_that_fit"]

_MOST_COLUMNS = 10
_FULL = 0.94
"""How full a page is whose rows stand with more air about them."""
_MOST_AIR = inches(0.3)
_MOST_MARKS = 14
_OVER_KEY = inches(0.12)


def draw_table(block: Table, area: Rect, pen: Pen) -> list[Page]:
    """Draw a table, on as many pages as its rows need and its columns, each with the key to its marks."""
    if not block.key:
        return _spread(block, area, pen)
    key = _key(block, pen)
    height = key.height(area.w)
    if height > area.h // 3:
        pages = _spread(block, area, pen)
        return [evolve(page, notes=(*page.notes, key.runs), moved=True) for page in pages]
    pages = _spread(block, area._replace(h=area.h - height - _OVER_KEY), pen)
    return [_keyed(page, key, Rect(area.x, page.bottom + _OVER_KEY, area.w, height)) for page in pages]


def rows_that_fit(block: Table, room: Rect, pen: Pen) -> int:
    """Give how many rows have room at the smallest size, in the widths of the whole table: no more have."""
    said = Said.of(block, pen)
    layout = lay_out(block, said, room.w, pen.scale.table[-1])
    left = room.h - layout.top
    for count, height in enumerate(layout.heights()):
        left -= height
        if left < 0:
            return count
    return len(block.rows)


def _key(block: Table, pen: Pen) -> Para:
    """Give what the marks mean, in a row."""
    runs: list[Run] = []
    for fact in block.key:
        runs += [*pen.word("  ·  ")] if runs else []
        runs += [*pen.runs(fact.label, bold=True), *pen.word(": ")]
        for number, value in enumerate(fact.values):
            runs += [*(pen.word("; ") if number else ()), *pen.runs(value)]
    return Para(runs=tuple(runs), size=pen.scale.label, colour="muted")


def _keyed(page: Page, key: Para, at: Rect) -> Page:
    return evolve(page, shapes=(*page.shapes, Box(at=at, paras=(key,))), bottom=at.bottom)


def _spread(block: Table, area: Rect, pen: Pen) -> list[Page]:
    # Marks need no room; words do.
    most = _MOST_MARKS if block.key else _MOST_COLUMNS
    said = Said.of(block, pen)
    least = said.unbroken(pen.scale.table[-1], area.w)
    others = least[1:]
    # The first column heads the rows, so it stands before every group of the others.
    groups: list[list[int]] = []
    for start, end in balance(others, min(area.w - least[0], sum(others))) or [(0, 0)]:
        held = list(range(start + 1, end + 1))
        parts = -(-len(held) // most) or 1
        size = -(-len(held) // parts) or 1
        groups += [held[at : at + size] for at in range(0, len(held), size)] or [[]]
    pages = []
    for group in groups:
        chosen = [0, *group]
        if len(chosen) == len(block.columns):
            pages += _draw(block, said, area, pen)
            continue
        part = Table(
            [block.columns[at] for at in chosen],
            rows=tuple(tuple(row[at] for at in chosen) for row in block.rows),
            key=block.key,
        )
        pages += _draw(part, said.of_columns(chosen), area, pen)
    return pages


@frozen
class _Plan:
    """A table at one size, divided over its pages."""

    layout: Layout
    divided: dict[int, list[Strip]]
    """The rows that are higher than a page, in as many parts as they need pages."""
    header: int
    """The height of the header."""
    heights: tuple[int, ...]
    """The height of each strip."""
    ranges: tuple[tuple[int, int], ...]
    """Where each page starts and ends, in strips."""


def _planned(layout: Layout, area: Rect) -> _Plan:
    header = layout.top
    room = area.h - header
    divided: dict[int, list[Strip]] = {}
    heights: list[int] = []
    for row, height in enumerate(layout.heights()):
        if height <= room:
            heights.append(height)
        else:
            divided[row] = layout.strips(row, room)
            heights += map(layout.height, divided[row])
    return _Plan(layout, divided, header, tuple(heights), tuple(balance(heights, room)) or ((0, 0),))


def _draw(block: Table, said: Said, area: Rect, pen: Pen) -> list[Page]:
    plans: list[_Plan] = []
    for size in pen.scale.table:
        layout = lay_out(block, said, area.w, size)
        # A column too narrow for its words is only borne at the smallest size.
        if layout.breaks and (plans or size != pen.scale.table[-1]):
            continue
        plans.append(_planned(layout, area))
        if len(plans[-1].ranges) == 1:
            break
    # The largest size that takes no more pages than the smallest.
    plan = min(plans, key=lambda plan: len(plan.ranges))
    layout, ranges = plan.layout, plan.ranges
    strips: list[Strip] = []
    told: list[Note] = []
    for at, row in enumerate(block.rows):
        parts = plan.divided.get(at) or [Strip(cells=said.cells(at, layout.size))]
        strips += parts
        told += [_told(block.columns, row, pen), *[()] * (len(parts) - 1)]
    pages = []
    most = max(end - start for start, end in ranges) + 1
    header, heights = plan.header, plan.heights
    tallest = max(header + sum(heights[start:end]) for start, end in ranges)
    # Rows share what is left, the same on every page of the table.
    air = min(_MOST_AIR, max(0, int(area.h * _FULL) - tallest) // most)
    inset = (INSET[0], INSET[1] + air // 2)
    first, strong = soft(pen.accent), fill(pen.accent)
    for start, end in ranges:
        body = tuple(
            tuple(
                Cell(paras=paras, fill=None if column else first) for column, paras in enumerate(strip.cells)
            )
            for strip in strips[start:end]
        )
        top = tuple(Cell(paras=(para,), fill=strong) for para in layout.header)
        grid = Grid(
            x=area.x,
            y=area.y,
            widths=layout.widths,
            heights=tuple(height + air for height in (header, *heights[start:end])),
            rows=(top, *body),
            alt=" · ".join(filter(visible, map(plain, block.columns))) or pen.labels.contents,
            accent=pen.accent,
            inset=inset,
        )
        notes = [note for note in told[start:end] if note]
        notes += words(tuple(para for strip in strips[start:end] for para in strip.broken))
        notes += [pen.sentence(line) for line in layout.cut]
        pages.append(
            Page(
                shapes=(grid,),
                bottom=area.y + sum(grid.heights),
                notes=tuple(notes),
                moved=bool(layout.cut),
            )
        )
    return pages


def _told(columns: Sequence[Line], row: Sequence[Line], pen: Pen) -> Note:
    """Give a row in words: what it is about, then each heading with its cell."""
    parts: list[Line | str] = [row[0]]
    for column, cell in zip(columns[1:], row[1:], strict=True):
        if cell:
            parts += [" – " if len(parts) == 1 else "; ", column, ": ", cell]
    return pen.sentence(*parts)
