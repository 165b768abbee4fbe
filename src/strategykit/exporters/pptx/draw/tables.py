"""Tables: native, with their header row on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.exporters.pptx.fit import text_width
from strategykit.exporters.pptx.flow import Strip, balance, side_by_side
from strategykit.exporters.pptx.pen import Pen, clip
from strategykit.exporters.pptx.shapes import Box, Cell, Grid
from strategykit.exporters.pptx.slide import Note, Page, words
from strategykit.exporters.pptx.text import Para, Run, height_of, visible
from strategykit.exporters.pptx.theme import Rect, fill, inches, soft
from strategykit.story.blocks import Table, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.blocks import Line

__all__ = ["draw_table", "rows_that_fit"]

_INSET = (inches(0.1), inches(0.06))
_NARROWEST = inches(0.9)
_MOST_COLUMNS = 10
_FULL = 0.94
"""How full a page is whose rows stand with more air about them."""
_MOST_AIR = inches(0.3)
_MOST_MARKS = 14
_OVER_KEY = inches(0.12)
_HEADER_LINES = 4
# A column's share of the width grows with its text, but a long text takes less than its length.
_GREED = 0.6
_SHORT = 24
"""A text of so many characters is not broken without need."""
_ROOMY = 0.95
_MEASURED = 100
"""The size, in points, at which words are measured for all sizes."""


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
    said = _Said.of(block, pen)
    layout = _lay_out(block, said, room.w, pen.scale.table[-1])
    left = room.h - layout.height(layout.top)
    for count, cells in enumerate(layout.rows):
        left -= layout.height(cells)
        if left < 0:
            return count
    return len(layout.rows)


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
    said = _Said.of(block, pen)
    least = said.least(pen.scale.table[-1], area.w)
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

    layout: _Layout
    rows: tuple[tuple[Strip, ...], ...]
    """Each row, in as many parts as it needs pages."""
    header: int
    """The height of the header."""
    heights: tuple[int, ...]
    """The height of each strip."""
    ranges: tuple[tuple[int, int], ...]
    """Where each page starts and ends, in strips."""


def _planned(layout: _Layout, area: Rect) -> _Plan:
    header = layout.height(layout.top)
    room = area.h - header
    inner = [layout.inner(at) for at in range(len(layout.widths))]
    rows: list[tuple[Strip, ...]] = []
    heights: list[int] = []
    for cells in layout.rows:
        height = layout.height(cells)
        if height <= room:
            rows.append((Strip(cells=cells),))
            heights.append(height)
            continue
        rows.append(tuple(side_by_side(cells, inner, room - 2 * _INSET[1])))
        heights += [layout.height(strip.cells) for strip in rows[-1]]
    return _Plan(layout, tuple(rows), header, tuple(heights), tuple(balance(heights, room)) or ((0, 0),))


def _draw(block: Table, said: _Said, area: Rect, pen: Pen) -> list[Page]:
    plans: list[_Plan] = []
    for size in pen.scale.table:
        layout = _lay_out(block, said, area.w, size)
        # A column too narrow for its words is only borne at the smallest size.
        if layout.breaks and (plans or size != pen.scale.table[-1]):
            continue
        plans.append(_planned(layout, area))
        if len(plans[-1].ranges) == 1:
            break
    # The largest size that takes no more pages than the smallest.
    plan = min(plans, key=lambda plan: len(plan.ranges))
    layout, ranges = plan.layout, plan.ranges
    strips = [strip for row in plan.rows for strip in row]
    told = [
        note
        for row, parts in zip(block.rows, plan.rows, strict=True)
        for note in (_told(block.columns, row, pen), *[()] * (len(parts) - 1))
    ]
    pages = []
    most = max(end - start for start, end in ranges) + 1
    header, heights = plan.header, plan.heights
    tallest = max(header + sum(heights[start:end]) for start, end in ranges)
    # Rows share what is left, the same on every page of the table.
    air = min(_MOST_AIR, max(0, int(area.h * _FULL) - tallest) // most)
    inset = (_INSET[0], _INSET[1] + air // 2)
    for start, end in ranges:
        body = tuple(
            tuple(
                Cell(paras=paras, fill=soft(pen.accent) if column == 0 else None)
                for column, paras in enumerate(strip.cells)
            )
            for strip in strips[start:end]
        )
        top = tuple(Cell(paras=(para,), fill=fill(pen.accent)) for para in layout.header)
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


@frozen
class _Said:
    """What a table says, whatever size it is set in: measured once for all of them."""

    header: tuple[tuple[Run, ...], ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    longest: tuple[int, ...]
    """For each column the width of its longest word at `_MEASURED` points."""
    wanted: tuple[float, ...]
    """For each column how much of the width it wants for its text."""
    short: tuple[tuple[int, int], ...]
    """For each column of short texts, such as dates, the widest, with its heading and without."""
    marked: bool
    """True where the cells are marks with a key."""

    @classmethod
    def of(cls, block: Table, pen: Pen) -> _Said:
        """Take a table's words."""
        header = tuple(pen.runs(column, bold=True, links=False) for column in block.columns)
        rows = tuple(
            tuple(pen.runs(cell, bold=at == 0) if cell else () for at, cell in enumerate(row))
            for row in block.rows
        )
        longest, wanted, short = [], [], []
        for column, heading in enumerate(header):
            texts = [
                "".join([run.text for run in runs]) for runs in (heading, *(row[column] for row in rows))
            ]
            longest.append(max(map(_longest_word, texts)))
            wanted.append(max(1.0, *map(len, texts)) ** _GREED)
            brief = column and max(map(len, texts)) <= _SHORT
            measured = [
                text_width(text, _MEASURED, bold=at == 0) * 103 // 100 for at, text in enumerate(texts)
            ]
            short.append((max(measured), max(measured[1:], default=0)) if brief else (0, 0))
        return cls(header, rows, tuple(longest), tuple(wanted), tuple(short), marked=bool(block.key))

    def of_columns(self, chosen: Sequence[int]) -> _Said:
        """Take some of the columns."""
        return _Said(
            tuple(self.header[at] for at in chosen),
            tuple(tuple(row[at] for at in chosen) for row in self.rows),
            tuple(self.longest[at] for at in chosen),
            tuple(self.wanted[at] for at in chosen),
            tuple(self.short[at] for at in chosen),
            marked=self.marked,
        )

    def least(self, size: int, width: int) -> list[int]:
        """Give what each column needs for its longest word at a size."""
        needed = (longest * size // _MEASURED + 2 * _INSET[0] for longest in self.longest)
        return [min(max(each, _NARROWEST), width // 3) for each in needed]

    def paras(self, size: int) -> tuple[list[Para], tuple[tuple[tuple[Para, ...], ...], ...]]:
        """Give the header's and the cells' paragraphs at a size."""
        marks = "ctr" if self.marked else "l"
        header = [
            Para(runs=runs, size=size, colour="on-fill", align=marks if at else "l")
            for at, runs in enumerate(self.header)
        ]
        rows = tuple(
            tuple(
                (Para(runs=runs, size=size, colour="text" if at else "ink", align=marks if at else "l"),)
                if runs
                else ()
                for at, runs in enumerate(row)
            )
            for row in self.rows
        )
        return header, rows


def _lay_out(block: Table, said: _Said, width: int, size: int) -> _Layout:
    header, rows = said.paras(size)
    least = said.least(size, width)
    widths = _widths(*_unbroken(said, least, size, width), width)
    clipped = [clip(para, widths[at] - 2 * _INSET[0], _HEADER_LINES) for at, para in enumerate(header)]
    return _Layout(
        widths=widths,
        header=tuple(para for para, _ in clipped),
        rows=rows,
        cut=tuple(block.columns[at] for at, (_, missing) in enumerate(clipped) if missing),
        breaks=any(low > given for low, given in zip(least, widths, strict=True)),
    )


def _unbroken(said: _Said, least: list[int], size: int, width: int) -> tuple[Sequence[int], Sequence[float]]:
    """Give what each column needs so that dates and numbers stand on one line, and how much more it wants.

    Where the long texts cannot spare that, their headings are broken first, then the longest of them.
    """
    brief = [at for at, (widest, _) in enumerate(said.short) if widest]
    if not brief or len(brief) == len(least) - 1:
        return least, said.wanted
    for heads in (0, 1):
        kept = sorted(brief, key=lambda at: said.short[at][heads])
        while kept:
            whole = list(least)
            for at in kept:
                whole[at] = max(least[at], said.short[at][heads] * size // _MEASURED + 2 * _INSET[0])
            if sum(whole) <= width * _ROOMY:
                return whole, [0.0 if at in kept else want for at, want in enumerate(said.wanted)]
            if not heads:
                break
            kept.pop()
    return least, said.wanted


def _widths(least: Sequence[int], wanted: Sequence[float], width: int) -> tuple[int, ...]:
    """Give each column its share: enough for its longest word, more for more text."""
    spare = width - sum(least)
    if spare < 0:
        widths = [value * width // sum(least) for value in least]
    else:
        widths = [int(low + spare * value / sum(wanted)) for low, value in zip(least, wanted, strict=True)]
    return (*widths[:-1], width - sum(widths[:-1]))


def _longest_word(text: str) -> int:
    """Give the width of a text's longest word, with the part of a line that is left unused."""
    longest = sorted(text.split(), key=len)[-3:]
    return max((text_width(word, _MEASURED, bold=True) for word in longest), default=0) * 103 // 100
