"""Blocks that are drawn: in Word with no picture, so that all that is in them can be read and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.shared import Emu

from strategykit_docx.styles import BLUE, PALE
from strategykit_docx.tables import fill, first_paragraph, grid, head, hold_rows, space, table
from strategykit_docx.xml import shade

if TYPE_CHECKING:
    from strategykit.story import blocks as told
    from strategykit_docx.writer import Writer

__all__ = ["chart", "flow", "numbers", "passages", "timeline", "tree"]

_MARGINS = 2 * 57_150
"""What a cell keeps free at both sides, in EMU."""
_IN_A_ROW = 3
"""How many large numbers stand side by side."""


def chart(writer: Writer, block: told.Chart, about: str) -> None:
    """Write the numbers as a table, each with a bar: a paragraph that is filled and set in from the right."""
    told_table = block.table
    highest = max((value for each in block.series for value in each.values if value is not None), default=0)
    names = round(writer.width * 0.34)
    each = (writer.width - names) // max(1, len(block.series))
    made = grid(writer, len(told_table.rows) + 1, [names, *[each] * len(block.series)], about)
    for cell, line in zip(made.rows[0].cells, told_table.columns, strict=True):
        writer.line(first_paragraph(cell, "Cell Head"), line)
    head(made, made.rows[0].cells)
    room = each - _MARGINS
    for place, (row, lines) in enumerate(zip(made.rows[1:], told_table.rows, strict=False)):
        for number, (cell, line) in enumerate(zip(row.cells, lines, strict=True)):
            writer.line(first_paragraph(cell, "Cell"), line)
            value = block.series[number - 1].values[place] if number else None
            if value is not None and highest > 0 and value > 0:
                _bar(cell, _BARS[(number - 1) % len(_BARS)], room, 0, value / highest)
    hold_rows(made, together=len(told_table.rows) <= _FEW)
    space(writer)


_FEW = 12
"""A chart of no more rows stands on one page."""
_BARS = ("8FA3B8", BLUE, "2E7D32")


def timeline(writer: Writer, block: told.Timeline, about: str) -> None:
    """Write what is done when as a table, each with a bar that lies where its time does."""
    names, owners = round(writer.width * 0.36), round(writer.width * 0.2)
    widths = [names, writer.width - names - owners, owners]
    made = grid(writer, len(block.stretches) + 1, widths, about)
    for cell, line in zip(made.rows[0].cells, block.columns, strict=False):
        writer.line(first_paragraph(cell, "Cell Head"), line)
    head(made, made.rows[0].cells)
    room = widths[1] - _MARGINS
    for stretch, lines, row in zip(block.stretches, block.rows, made.rows[1:], strict=False):
        for cell, line in zip(row.cells, lines, strict=True):
            writer.line(first_paragraph(cell, "Cell"), line)
        start, end = block.part(stretch.start or stretch.end), block.part(stretch.end)
        _bar(row.cells[1], BLUE, room, start, max(end, start + 0.02))
    hold_rows(made)
    space(writer)


def passages(writer: Writer, block: told.Passages, about: str) -> None:
    """Write matters and their stages as a table."""
    table(writer, block.columns, block.rows, about)
    space(writer)


def tree(writer: Writer, block: told.Tree, _: str) -> None:
    """Write what is part of what as a list of as many levels as Word has."""
    waiting = [(0, each) for each in reversed(block.roots)]
    while waiting:
        level, branch = waiting.pop()
        said = writer.paragraph(branch.line, "List Bullet")
        if said is not None:
            writer.lists.put(said, writer.lists.bulleted, level)
            for run in said.runs if branch.kind == "goal" and level == 0 else ():
                run.bold = True
            if branch.about:
                writer.words(said, " · ")
                writer.line(said, branch.about)
        waiting += [(level + 1, each) for each in reversed(branch.under)]


def flow(writer: Writer, block: told.Flow, _: str) -> None:
    """Write questions as a numbered list, with their answers and where each leads."""
    number = writer.lists.numbered()
    for question in block.questions:
        asked = writer.document.add_paragraph(style="List Number")
        writer.lists.put(asked, number, 0)
        writer.line(asked, question.text)
        for way in question.ways:
            answer = writer.document.add_paragraph(style="List Bullet")
            writer.lists.put(answer, writer.lists.bulleted, 1)
            writer.line(answer, way.word)
            writer.words(answer, ": " if way.question is None else f": → {way.question + 1}. ")
            writer.line(answer, way.to)


def numbers(writer: Writer, block: told.Numbers, about: str) -> None:
    """Write a few numbers in large type, side by side."""
    count = min(_IN_A_ROW, len(block.numbers))
    if not count:
        return
    rows = -(-len(block.numbers) // count)
    made = grid(writer, rows, [writer.width // count] * count, about)
    cells = [cell for row in made.rows for cell in row.cells]
    for cell, number in zip(cells, block.numbers, strict=False):
        fill(cell, PALE)
        writer.line(first_paragraph(cell, "Number"), number.figure)
        writer.paragraph(number.label, "Cell", cell)
        writer.paragraph(number.source, "Fact", cell)
    hold_rows(made)
    space(writer)


def _bar(cell: Any, colour: str, room: int, start: float, end: float) -> None:
    """Write a bar: an empty paragraph that is filled, set in from both sides."""
    bar = cell.add_paragraph(style="Bar")
    bar._p.get_or_add_pPr().append(shade(colour))
    if start > 0:
        bar.paragraph_format.left_indent = Emu(round(room * start))
    bar.paragraph_format.right_indent = Emu(round(room * max(0.0, 1 - end)))
