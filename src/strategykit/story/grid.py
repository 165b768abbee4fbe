"""Two depths: a table that shows many things at a glance, and what is told of them at length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from strategykit.graph import refusal
from strategykit.model import Role
from strategykit.story.blocks import Block, Line, Table, to_line
from strategykit.story.facts import in_a_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from strategykit.story.teller import Teller

__all__ = ["Col", "cell", "depths", "grid", "looked_up", "owner", "said"]

_LEAST = 2
"""A table has at least so many rows, and so many columns with something to say beside the names."""


@frozen
class Col:
    """A column: what heads it, and what stands in it."""

    head: Line = field(converter=to_line)
    """The label."""
    tell: Callable[[Any], Line]
    """What stands in the row of a node; nothing where nothing is said."""
    asks: str | None = None
    """The field that has to be answered: its column stays, and a gap in it says so."""


def grid(
    teller: Teller, nodes: Sequence[Any], columns: Sequence[Col], title: str | Line | None = None
) -> tuple[Table, ...]:
    """Give nodes as a table, or nothing where it would say less than telling them one by one.

    Args:
        teller: Who tells.
        nodes: The nodes, a row each.
        columns: The columns; the first names the row.
        title: The key of its title, or the title.
    """
    told = [[column.tell(node) for column in columns] for node in nodes]
    used = [at for at, _ in enumerate(columns) if at and any(row[at] for row in told)]
    if len(nodes) < _LEAST or len(used) < _LEAST:
        return ()
    shown = [at for at, column in enumerate(columns) if not at or at in used or column.asks]
    rows = tuple(
        tuple(row[at] or (cell(teller, node, columns[at].asks) if at else ()) for at in shown)
        for node, row in zip(nodes, told, strict=True)
    )
    heads = [columns[at].head for at in shown]
    return (Table(heads, rows=rows, title=teller.wording.line(title) if isinstance(title, str) else title),)


def owner(teller: Teller, node: Any) -> Line:
    """Give who owns a node."""
    return (teller.called(node.owner, Role),) if node.owner else ()


def said(teller: Teller, *texts: str | None) -> Line:
    """Give the strategy's own words, or nothing where there are none."""
    return in_a_row((teller.own(text),) for text in texts if text and text.strip())


def cell(teller: Teller, node: Any, field: str | None) -> Line:
    """Give what stands in an empty cell: a dash, or that an answer is missing or decided against.

    Args:
        teller: Who tells.
        node: What the row is about, or None.
        field: The field that has to be answered, if any.
    """
    if field and node is not None and refusal(node, field) is not None:
        return teller.wording.line("cell.declined")
    return teller.wording.line("cell.missing" if field else "cell.empty")


def depths(main: Iterable[Block], full: Iterable[Block]) -> tuple[Block, ...]:
    """Put what is told at length under what is told of it at a glance; alone it is told as it is."""
    first = tuple(main)
    return (*first, *looked_up(full)) if first else tuple(full)


def looked_up(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Give blocks as what is looked up rather than told."""
    return tuple(evolve(each, detail=True) for each in blocks)
