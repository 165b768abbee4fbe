"""Tables: as wide as the page, with columns as wide as their words need, and a head on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Cm, Emu

from strategykit.story.blocks import plain
from strategykit_docx.styles import LINE, NAVY
from strategykit_docx.widths import matrix, widths
from strategykit_docx.xml import clean, element, shade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.table import Table, _Cell

    from strategykit.story.blocks import Line
    from strategykit_docx.writer import Writer

__all__ = ["fill", "first_paragraph", "grid", "head", "hold_rows", "space", "table"]

_MANY = 6
"""From how many columns on the words are smaller."""
_MATRIX = 9
"""From how many columns on the head is written upwards."""
_UPRIGHT = Cm(3.4)
"""How high such a head is."""


def table(writer: Writer, columns: Sequence[Line], rows: Sequence[Sequence[Line]], about: str) -> None:
    """Write a table with a header row; the first column heads each row.

    Args:
        writer: Where to write.
        columns: The header row.
        rows: The rows, each as long as the header.
        about: What it shows, for those who cannot see it.
    """
    texts = [[plain(cell) for cell in row] for row in (columns, *rows)]
    count = len(columns)
    small = " Small" if count >= _MANY else ""
    upright = count >= _MATRIX
    shares = matrix(count, writer.width) if upright else widths(texts, writer.width, small=bool(small))
    made = grid(writer, len(rows) + 1, shares, about)
    cells = [row.cells for row in made.rows]
    heads = [
        _written(writer, cell, line, f"Cell Head{small}")
        for cell, line in zip(cells[0], columns, strict=True)
    ]
    head(made, heads)
    hold_rows(made)
    if upright:
        made.rows[0].height = _UPRIGHT
        for cell in heads[1:]:
            properties: Any = cell._tc.get_or_add_tcPr()
            properties.append(element("textDirection", val="btLr"))
    for row, lines in zip(cells[1:], rows, strict=True):
        for place, (cell, line) in enumerate(zip(row, lines, strict=True)):
            _written(writer, cell, line, f"Cell{small}", strong=place == 0)


def grid(writer: Writer, rows: int, shares: Sequence[int], about: str) -> Table:
    """Make an empty table of given widths, with a thin line under each row."""
    made: Table = writer.document.add_table(rows, len(shares))
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    properties: Any = made._tbl.tblPr
    rule = {"val": "single", "sz": 4, "space": 0, "color": LINE}
    borders = element("tblBorders", element("bottom", **rule), element("insideH", **rule))
    sides = (("top", 50), ("left", 90), ("bottom", 30), ("right", 90))
    margins = element("tblCellMar", *(element(side, w=width, type="dxa") for side, width in sides))
    look = properties.find(element("tblLook").tag)
    look.addprevious(borders)
    look.addprevious(properties.find(element("tblLayout").tag))
    look.addprevious(margins)
    properties.append(element("tblCaption", val=" ".join(clean(about).split())))
    for column, width in zip(made.columns, shares, strict=True):
        column.width = Emu(width)
    for row in made.rows:
        for cell, width in zip(row.cells, shares, strict=True):
            cell.width = Emu(width)
    return made


def head(made: Table, cells: Sequence[_Cell], colours: Sequence[str] = ()) -> None:
    """Make the first row one that is repeated on every page."""
    first: Any = made.rows[0]._tr
    first.get_or_add_trPr().append(element("tblHeader"))
    for place, cell in enumerate(cells):
        fill(cell, colours[place] if colours else NAVY)


def space(writer: Writer) -> None:
    """Leave a little room after a table, which has none of its own."""
    writer.document.add_paragraph(style="Gap")


def hold_rows(made: Table, *, together: bool = False) -> None:
    """Keep each row on one page, and where that is asked for all of them on the same."""
    rows = list(made.rows)
    for row in rows:
        properties: Any = row._tr.get_or_add_trPr()
        properties.insert(0, element("cantSplit"))
    for row in rows[:-1] if together else ():
        for paragraph in (each for cell in row.cells for each in cell.paragraphs):
            paragraph.paragraph_format.keep_with_next = True


def fill(cell: _Cell, colour: str) -> None:
    """Fill a cell with a colour."""
    properties: Any = cell._tc.get_or_add_tcPr()
    properties.append(shade(colour))


def first_paragraph(cell: _Cell, style: str) -> Any:
    """Give the paragraph that a new cell has."""
    paragraph = cell.paragraphs[0]
    paragraph.style = style
    return paragraph


def _written(writer: Writer, cell: _Cell, line: Line, style: str, *, strong: bool = False) -> _Cell:
    paragraph = first_paragraph(cell, style)
    writer.line(paragraph, line)
    if strong:
        for run in paragraph.runs:
            run.bold = True
    return cell
