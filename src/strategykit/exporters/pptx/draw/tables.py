"""Tables: native, with their header row on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.exporters.pptx.flow import balance, side_by_side
from strategykit.exporters.pptx.pen import Pen, clip
from strategykit.exporters.pptx.shapes import Cell, Grid
from strategykit.exporters.pptx.slide import Note, Page, words
from strategykit.exporters.pptx.text import Para, height_of
from strategykit.exporters.pptx.theme import Rect, inches, soft
from strategykit.story.blocks import Table, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.blocks import Line

__all__ = ["draw_table"]

_INSET = (inches(0.1), inches(0.06))
_NARROWEST = inches(0.9)
_MOST_COLUMNS = 9
_HEADER_LINES = 4
# A column's share of the width grows with its text, but a long text takes less than its length.
_GREED = 0.6


@frozen(kw_only=True)
class _Layout:
    """A table at one size: its columns' widths, its header and its rows."""

    widths: tuple[int, ...]
    header: tuple[Para, ...]
    rows: tuple[tuple[tuple[Para, ...], ...], ...]
    cut: tuple[Line, ...]
    """Headings that were too long."""

    def inner(self, column: int) -> int:
        """Give the width of a column's text."""
        return self.widths[column] - 2 * _INSET[0]

    def height(self, cells: Sequence[Sequence[Para]]) -> int:
        """Give the height of a row."""
        return max(height_of(cell, self.inner(at)) for at, cell in enumerate(cells)) + 2 * _INSET[1]


def draw_table(block: Table, area: Rect, pen: Pen) -> list[Page]:
    """Draw a table, on as many pages as its rows need and its columns."""
    if len(block.columns) <= _MOST_COLUMNS:
        return _draw(block, area, pen)
    pages = []
    step = _MOST_COLUMNS - 1
    for start in range(1, len(block.columns), step):
        # The first column heads the rows, so it stands before every group of the others.
        part = Table(
            (block.columns[0], *block.columns[start : start + step]),
            rows=tuple((row[0], *row[start : start + step]) for row in block.rows),
            title=block.title,
        )
        pages += _draw(part, area, pen)
    return pages


def _draw(block: Table, area: Rect, pen: Pen) -> list[Page]:
    for size in pen.scale.table:
        layout = _lay_out(block, area.w, size, pen)
        header = layout.height([[para] for para in layout.header])
        if header + sum(layout.height(row) for row in layout.rows) <= area.h:
            break
    else:
        layout = _lay_out(block, area.w, pen.scale.table[0], pen)
        header = layout.height([[para] for para in layout.header])
    room = area.h - header
    inner = [layout.inner(at) for at in range(len(block.columns))]
    strips, told = [], []
    for row, cells in zip(block.rows, layout.rows, strict=True):
        parts = side_by_side(cells, inner, room - 2 * _INSET[1])
        strips += parts
        told += [_told(block.columns, row, pen)] + [()] * (len(parts) - 1)
    heights = [layout.height(strip.cells) for strip in strips]
    pages = []
    for start, end in balance(heights, room) or [(0, 0)]:
        body = tuple(
            tuple(
                Cell(paras=paras, fill=soft(pen.accent) if column == 0 else None)
                for column, paras in enumerate(strip.cells)
            )
            for strip in strips[start:end]
        )
        top = tuple(Cell(paras=(para,), fill=pen.accent) for para in layout.header)
        grid = Grid(
            x=area.x,
            y=area.y,
            widths=layout.widths,
            heights=(header, *heights[start:end]),
            rows=(top, *body),
            alt=" · ".join(plain(column) for column in block.columns),
            accent=pen.accent,
            inset=_INSET,
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


def _lay_out(block: Table, width: int, size: int, pen: Pen) -> _Layout:
    header = [
        Para(runs=pen.runs(column, bold=True, links=False), size=size, colour="paper")
        for column in block.columns
    ]
    rows = tuple(
        tuple(
            (pen.para(cell, size, bold=column == 0, colour="ink" if column == 0 else "text"),) if cell else ()
            for column, cell in enumerate(row)
        )
        for row in block.rows
    )
    widths = _widths(header, rows, width)
    clipped = [clip(para, widths[at] - 2 * _INSET[0], _HEADER_LINES) for at, para in enumerate(header)]
    return _Layout(
        widths=widths,
        header=tuple(para for para, _ in clipped),
        rows=rows,
        cut=tuple(block.columns[at] for at, (_, missing) in enumerate(clipped) if missing),
    )


def _widths(header: Sequence[Para], rows: Sequence[Sequence[Sequence[Para]]], width: int) -> tuple[int, ...]:
    """Give each column its share: enough for its longest word, more for more text."""
    least, wanted = [], []
    for column, heading in enumerate(header):
        paras = [heading, *(para for row in rows for para in row[column])]
        longest = max((_longest_word(para) for para in paras), default=0)
        least.append(min(max(longest + 2 * _INSET[0], _NARROWEST), width // 3))
        wanted.append(max(1.0, max(len(para.text) for para in paras)) ** _GREED)
    spare = width - sum(least)
    if spare < 0:
        shrunk = [value * width // sum(least) for value in least]
        return (*shrunk[:-1], width - sum(shrunk[:-1]))
    extra = [int(spare * value / sum(wanted)) for value in wanted]
    widths = [low + more for low, more in zip(least, extra, strict=True)]
    return (*widths[:-1], width - sum(widths[:-1]))


def _longest_word(para: Para) -> int:
    from strategykit.exporters.pptx.fit import text_width

    words_of = para.text.split()
    if not words_of:
        return 0
    # Two per cent more, as the line breaker leaves that much of a line unused.
    return max(text_width(word, para.size, bold=True) for word in sorted(words_of, key=len)[-3:]) * 103 // 100
