"""Tables: native, with their header row on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.exporters.pptx.fit import text_width
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
_MOST_COLUMNS = 8
_PAGED = -2
"""Where in the scale of sizes a table begins that takes several pages."""
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
    breaks: bool
    """True where a column is too narrow for a word."""

    @property
    def top(self) -> tuple[tuple[Para, ...], ...]:
        """The header as a row."""
        return tuple((para,) for para in self.header)

    def inner(self, column: int) -> int:
        """Give the width of a column's text."""
        return self.widths[column] - 2 * _INSET[0]

    def height(self, cells: Sequence[Sequence[Para]]) -> int:
        """Give the height of a row."""
        return max(height_of(cell, self.inner(at)) for at, cell in enumerate(cells)) + 2 * _INSET[1]


def draw_table(block: Table, area: Rect, pen: Pen) -> list[Page]:
    """Draw a table, on as many pages as its rows need and its columns."""
    least, _ = _shares(*_paragraphs(block, pen.scale.table[-1], pen), area.w)
    groups: list[list[int]] = [[]]
    for column in range(1, len(block.columns)):
        # The first column heads the rows, so it stands before every group of the others.
        width = least[0] + sum(least[at] for at in groups[-1]) + least[column]
        if groups[-1] and (width > area.w or len(groups[-1]) == _MOST_COLUMNS):
            groups.append([])
        groups[-1].append(column)
    pages = []
    for group in groups:
        chosen = [0, *group]
        part = Table(
            [block.columns[at] for at in chosen],
            rows=tuple(tuple(row[at] for at in chosen) for row in block.rows),
        )
        pages += _draw(part, area, pen)
    return pages


def _draw(block: Table, area: Rect, pen: Pen) -> list[Page]:
    sizes = pen.scale.table
    layouts = [_lay_out(block, area.w, size, pen) for size in sizes]
    whole = [layout for layout in layouts if not layout.breaks]
    layout = next(
        (layout for layout in whole if sum(map(layout.height, [layout.top, *layout.rows])) <= area.h),
        # On several pages, not the largest size: a reader compares rows.
        next((layout for layout in layouts[_PAGED:] if not layout.breaks), layouts[-1]),
    )
    header = layout.height(layout.top)
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


def _paragraphs(
    block: Table, size: int, pen: Pen
) -> tuple[list[Para], tuple[tuple[tuple[Para, ...], ...], ...]]:
    """Give the header's and the cells' paragraphs at a size."""
    header = [
        Para(runs=pen.runs(column, bold=True, links=False), size=size, colour="paper")
        for column in block.columns
    ]
    rows = tuple(
        tuple(
            (pen.para(cell, size, bold=column == 0, colour="text" if column else "ink"),) if cell else ()
            for column, cell in enumerate(row)
        )
        for row in block.rows
    )
    return header, rows


def _lay_out(block: Table, width: int, size: int, pen: Pen) -> _Layout:
    header, rows = _paragraphs(block, size, pen)
    least, wanted = _shares(header, rows, width)
    widths = _widths(least, wanted, width)
    clipped = [clip(para, widths[at] - 2 * _INSET[0], _HEADER_LINES) for at, para in enumerate(header)]
    return _Layout(
        widths=widths,
        header=tuple(para for para, _ in clipped),
        rows=rows,
        cut=tuple(block.columns[at] for at, (_, missing) in enumerate(clipped) if missing),
        breaks=any(low > given for low, given in zip(least, widths, strict=True)),
    )


def _shares(
    header: Sequence[Para], rows: Sequence[Sequence[Sequence[Para]]], width: int
) -> tuple[list[int], list[float]]:
    """Give what each column needs for its longest word, and how much it wants for its text."""
    least, wanted = [], []
    for column, heading in enumerate(header):
        paras = [heading, *(para for row in rows for para in row[column])]
        longest = max(map(_longest_word, paras)) + 2 * _INSET[0]
        least.append(min(max(longest, _NARROWEST), width // 3))
        wanted.append(max(1.0, *(len(para.text) for para in paras)) ** _GREED)
    return least, wanted


def _widths(least: Sequence[int], wanted: Sequence[float], width: int) -> tuple[int, ...]:
    """Give each column its share: enough for its longest word, more for more text."""
    spare = width - sum(least)
    if spare < 0:
        widths = [value * width // sum(least) for value in least]
    else:
        widths = [int(low + spare * value / sum(wanted)) for low, value in zip(least, wanted, strict=True)]
    return (*widths[:-1], width - sum(widths[:-1]))


def _longest_word(para: Para) -> int:
    """Give the width of a paragraph's longest word, with the part of a line that is left unused."""
    longest = sorted(para.text.split(), key=len)[-3:]
    return max((text_width(word, para.size, bold=True) for word in longest), default=0) * 103 // 100
