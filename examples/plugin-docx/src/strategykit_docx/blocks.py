"""One function for each kind of block. A kind that came later than this plugin is told as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from docx.shared import Emu

from strategykit.story import blocks as told
from strategykit.story.blocks import Span, plain
from strategykit_docx.drawings import chart, flow, numbers, passages, timeline, tree
from strategykit_docx.styles import BLUE, GREEN, NAVY, PALE, RED
from strategykit_docx.tables import fill, first_paragraph, grid, head, hold_rows, space, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from strategykit.story.blocks import Fact, Line
    from strategykit_docx.writer import Writer

__all__ = ["facts", "tell"]


def tell(writer: Writer, block: Any, heading: Line) -> None:
    """Write a block under its title, with what a speaker would add after it.

    Args:
        writer: Where to write.
        block: Any block of a story.
        heading: What the section is called, for what has no title of its own.
    """
    writer.paragraph(block.title or (), "Heading 2")
    about = plain(block.title or heading)
    _TELLERS.get(type(block), _otherwise)(writer, block, about)
    if any(plain(note).strip() for note in block.notes):
        label = writer.document.add_paragraph(style="Aside")
        label.paragraph_format.keep_with_next = True
        writer.words(label, writer.labels.notes, strong=True)
        writer.paragraphs(block.notes, "Aside")
        writer.document.add_paragraph(style="Gap")


def _prose(writer: Writer, block: told.Prose, _: str) -> None:
    writer.paragraphs(block.paragraphs)


def _statement(writer: Writer, block: told.Statement, _: str) -> None:
    writer.paragraph(block.text, "Statement")


def _bullets(writer: Writer, block: told.Bullets, _: str) -> None:
    writer.items(block.items, ordered=block.ordered)


def _facts(writer: Writer, block: told.Facts, about: str) -> None:
    facts(writer, block.facts, about)


def facts(writer: Writer, found: Sequence[Fact], about: str) -> None:
    """Write labels and what there is to say under each, side by side."""
    if not found:
        return
    label = round(writer.width * 0.24)
    made = grid(writer, len(found), [label, writer.width - label], about)
    for fact, row in zip(found, made.rows, strict=True):
        name, values = row.cells
        writer.line(first_paragraph(name, "Fact"), fact.label)
        first, *rest = fact.values or ((),)
        writer.line(first_paragraph(values, "Cell"), first)
        writer.paragraphs(rest, "Cell", values)
    space(writer)


def _table(writer: Writer, block: told.Table, about: str) -> None:
    table(writer, block.columns, block.rows, about)
    space(writer)
    facts(writer, block.key, about)


def _cards(writer: Writer, block: told.Cards, _: str) -> None:
    for card in block.cards:
        writer.paragraph(card.title, "Heading 3")
        writer.paragraph(card.badge or (), "Badge")
        writer.paragraph(card.lead or ())
        facts(writer, card.facts, plain(card.title))


def _columns(writer: Writer, block: told.Columns, about: str) -> None:
    count = max(1, len(block.columns))
    made = grid(writer, 2, [writer.width // count] * count, about)
    titles, contents = (row.cells for row in made.rows)
    for column, title, content in zip(block.columns, titles, contents, strict=True):
        writer.line(first_paragraph(title, "Cell Head"), column.title)
        _items_in(writer, content, column.items, column.empty or ())
    head(made, titles, [NAVY, BLUE, "2E7D32"] if count == 3 else ())  # as is, to be, what to do
    space(writer)


def _items_in(writer: Writer, cell: Any, items: Sequence[told.Item], empty: Line) -> None:
    fill(cell, PALE)
    for item in items:
        head_of = writer.paragraph(item.line, "Cell", cell)
        if head_of is not None:
            writer.lists.put(head_of, writer.lists.bulleted, 0)
            head_of.paragraph_format.left_indent, head_of.paragraph_format.first_line_indent = _CLOSE, -_CLOSE
        for under in item.under:
            writer.paragraph(under, "Cell", cell)
    if not items:
        writer.paragraph(empty, "Cell", cell)
    first: Any = cell.paragraphs[0]
    if len(cell.paragraphs) > 1:
        first._p.getparent().remove(first._p)  # the one every new cell has


_CLOSE = Emu(130_000)


def _examples(writer: Writer, block: told.Examples, about: str) -> None:
    labels = writer.labels
    halves: list[tuple[str, str, Callable[[told.ExamplePair], Line | None]]] = [
        (labels.dont, RED, lambda pair: pair.dont),
        (labels.do, GREEN, lambda pair: pair.do),
        (labels.why, PALE, lambda pair: pair.reason),
    ]
    shown = [each for each in halves if any(each[2](pair) for pair in block.pairs)]
    if not shown:
        return
    made = grid(writer, len(block.pairs) + 1, [writer.width // len(shown)] * len(shown), about)
    first = made.rows[0].cells
    for cell, (label, _, _) in zip(first, shown, strict=True):
        writer.words(first_paragraph(cell, "Cell Head"), label)
    head(made, first)
    hold_rows(made)
    for row, pair in zip(made.rows[1:], block.pairs, strict=False):
        for cell, (_, colour, half) in zip(row.cells, shown, strict=True):
            line = half(pair)
            writer.line(first_paragraph(cell, "Cell"), line or ())
            if line:
                fill(cell, colour)
    space(writer)


def _callout(writer: Writer, block: told.Callout, _: str) -> None:
    style = "Warning" if block.tone == "warning" else "Remark"
    said = writer.paragraph(block.text, style)
    if said is not None:
        for run in said.runs:
            run.bold = True
    for item in block.items:
        for level, line in enumerate((item.line, *item.under)):
            point = writer.paragraph(line, style)
            if point is not None:
                writer.lists.put(point, writer.lists.bulleted, min(level, 1))
                point.paragraph_format.left_indent = Emu(228_600 * (1 + min(level, 1)) + 152_400)
                point.paragraph_format.first_line_indent = Emu(-228_600)
    space(writer)


def _otherwise(writer: Writer, block: Any, _: str) -> None:
    """Tell a block of a kind that did not exist when this was written: nothing may be lost."""
    for field in attrs.fields(type(block)):
        if field.name not in {"title", "notes"}:
            for line in _lines(getattr(block, field.name)):
                writer.paragraph(line)


def _lines(value: Any) -> Iterator[Line]:
    if isinstance(value, Span):
        yield (value,)
    elif isinstance(value, tuple) and value and all(isinstance(each, Span) for each in value):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _lines(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _lines(getattr(value, field.name))


_TELLERS: dict[type[Any], Callable[[Writer, Any, str], None]] = {
    told.Prose: _prose,
    told.Statement: _statement,
    told.Bullets: _bullets,
    told.Facts: _facts,
    told.Table: _table,
    told.Cards: _cards,
    told.Columns: _columns,
    told.Chart: chart,
    told.Passages: passages,
    told.Timeline: timeline,
    told.Tree: tree,
    told.Flow: flow,
    told.Numbers: numbers,
    told.Examples: _examples,
    told.Callout: _callout,
}
