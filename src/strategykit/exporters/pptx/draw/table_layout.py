"""How a table stands at a size: the widths of its columns and the heights of its rows."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.exporters.pptx.fit import text_width
from strategykit.exporters.pptx.flow import Strip, side_by_side
from strategykit.exporters.pptx.pen import Pen, clip
from strategykit.exporters.pptx.text import Para, Run, height_at, height_of
from strategykit.exporters.pptx.theme import inches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.blocks import Line, Table

__all__ = ["INSET", "Layout", "Said", "lay_out"]

INSET = (inches(0.1), inches(0.06))
_NARROWEST = inches(0.9)
_HEADER_LINES = 4
# A column's share of the width grows with its text, but a long text takes less than its length.
_GREED = 0.6
_SHORT = 24
"""A text of so many characters is not broken without need."""
_ROOMY = 0.95
_MEASURED = 100
"""The size, in points, at which words are measured for all sizes."""


@frozen(kw_only=True)
class Layout:
    """A table at one size: its columns' widths and its header. Its cells are drawn when a size is chosen."""

    said: Said
    size: int
    widths: tuple[int, ...]
    inner: tuple[int, ...]
    """The widths of the columns' texts."""
    header: tuple[Para, ...]
    cut: tuple[Line, ...]
    """Headings that were too long."""
    breaks: bool
    """True where a column is too narrow for a word."""

    @property
    def top(self) -> int:
        """The height of the header."""
        return max(map(Para.height, self.header, self.inner)) + 2 * INSET[1]

    def heights(self) -> list[int]:
        """Give the height of each row."""
        sizes = (self.size,) * len(self.inner)
        return [max(map(height_at, sizes, self.inner, row)) + 2 * INSET[1] for row in self.said.rows]

    def strips(self, row: int, room: int) -> list[Strip]:
        """Divide a row that is higher than a page."""
        return side_by_side(self.said.cells(row, self.size), self.inner, room - 2 * INSET[1])

    def height(self, strip: Strip) -> int:
        """Give the height of a part of a row."""
        return max(map(height_of, strip.cells, self.inner)) + 2 * INSET[1]


@frozen
class Said:
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
    def of(cls, block: Table, pen: Pen) -> Said:
        """Take a table's words."""
        header = tuple(pen.runs(column, bold=True, links=False) for column in block.columns)
        rows = tuple(
            tuple(pen.runs(cell, bold=at == 0) if cell else () for at, cell in enumerate(row))
            for row in block.rows
        )
        longest, wanted, short = [], [], []
        for column, cells in enumerate(zip(header, *rows, strict=True)):
            letters, parts, widths = zip(*map(_extent, cells), strict=True)
            brief = column and max(letters) <= _SHORT
            longest.append(max(parts))
            wanted.append(max(1.0, *letters) ** _GREED)
            short.append((max(widths), max(widths[1:], default=0)) if brief else (0, 0))
        return cls(header, rows, tuple(longest), tuple(wanted), tuple(short), marked=bool(block.key))

    def of_columns(self, chosen: Sequence[int]) -> Said:
        """Take some of the columns."""
        return Said(
            tuple(self.header[at] for at in chosen),
            tuple(tuple(row[at] for at in chosen) for row in self.rows),
            tuple(self.longest[at] for at in chosen),
            tuple(self.wanted[at] for at in chosen),
            tuple(self.short[at] for at in chosen),
            marked=self.marked,
        )

    def least(self, size: int, width: int) -> list[int]:
        """Give what each column needs for its longest word at a size."""
        needed = (longest * size // _MEASURED + 2 * INSET[0] for longest in self.longest)
        return [min(max(each, _NARROWEST), width // 3) for each in needed]

    def unbroken(self, size: int, width: int) -> list[int]:
        """Give what each column needs so that no word, date or number is broken."""
        whole = (widest * size // _MEASURED + 2 * INSET[0] if widest else 0 for _, widest in self.short)
        return list(map(max, self.least(size, width), whole))

    def heads(self, size: int) -> list[Para]:
        """Give the header's paragraphs at a size."""
        return [
            Para(runs=runs, size=size, colour="on-fill", align=self._side(at))
            for at, runs in enumerate(self.header)
        ]

    def cells(self, row: int, size: int) -> tuple[tuple[Para, ...], ...]:
        """Give a row's paragraphs at a size."""
        return tuple(
            [
                (Para(runs=runs, size=size, colour="text" if at else "ink", align=self._side(at)),)
                if runs
                else ()
                for at, runs in enumerate(self.rows[row])
            ]
        )

    def _side(self, column: int) -> str:
        return "ctr" if self.marked and column else "l"


def lay_out(block: Table, said: Said, width: int, size: int) -> Layout:
    """Give a table's columns and header at a size, in points, in a width."""
    least = said.least(size, width)
    widths = _widths(*_unbroken(said, least, size, width), width)
    inner = tuple([each - 2 * INSET[0] for each in widths])
    clipped = [clip(para, each, _HEADER_LINES) for para, each in zip(said.heads(size), inner, strict=True)]
    return Layout(
        said=said,
        size=size,
        widths=widths,
        inner=inner,
        header=tuple([para for para, _ in clipped]),
        cut=tuple(block.columns[at] for at, (_, missing) in enumerate(clipped) if missing),
        breaks=any(low > given for low, given in zip(least, widths, strict=True)),
    )


def _unbroken(said: Said, least: list[int], size: int, width: int) -> tuple[Sequence[int], Sequence[float]]:
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
                whole[at] = max(least[at], said.short[at][heads] * size // _MEASURED + 2 * INSET[0])
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


@lru_cache(maxsize=1 << 10)
def _extent(runs: tuple[Run, ...]) -> tuple[int, int, int]:
    """Give how long a text is: in letters, its longest word, and all of it on a line, at `_MEASURED` points.

    Both widths have with them the part of a line that is left unused.
    """
    text = "".join([run.text for run in runs])
    words = sorted(text.replace("\n", " ").split(" "), key=len)[-3:]
    longest = max([text_width(word, _MEASURED, bold=True) for word in words], default=0)
    whole = text_width(text, _MEASURED, bold=any(run.bold for run in runs))
    return len(text), longest * 103 // 100, whole * 103 // 100
