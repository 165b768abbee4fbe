"""Coverage: what reaches, serves, measures and does what; and what nothing does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.display import Page, Shown
from strategykit.errors import ModelError, UnknownNameError
from strategykit.graph import Answer, Graph, graph_of
from strategykit.insight.coverage.duties import Duties
from strategykit.insight.coverage.fit import Fit, fits
from strategykit.insight.coverage.goals import Measures, Service
from strategykit.insight.coverage.reach import Reach
from strategykit.insight.coverage.workload import Workload, workloads
from strategykit.insight.words import language_of
from strategykit.model import Strategy
from strategykit.model.arguments import taken
from strategykit.model.shape import describe
from strategykit.paths import closest
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.insight.coverage.cells import Cell, Heading, Matrix
    from strategykit.insight.found import Found

__all__ = ["PAIRS", "Coverage", "coverage"]

_KINDS: dict[tuple[str, str], Callable[[Graph], Matrix]] = {
    ("audience", "channel"): Reach,
    ("goal", "channel"): Service,
    ("goal", "indicator"): Measures,
    ("role", "responsibility"): Duties,
}
PAIRS = tuple(_KINDS)
"""What can be held against what; either may be the rows."""


@frozen(kw_only=True)
class Coverage(Shown):
    """A matrix of what the strategy says of two kinds of things together."""

    rows_are: str
    """What the rows are, such as `audience`."""
    columns_are: str
    """What the columns are, such as `channel`."""
    rows: tuple[Heading, ...]
    """The rows, in the order of the strategy."""
    columns: tuple[Heading, ...]
    """The columns, in the order of the strategy."""
    cells: tuple[tuple[Cell, ...], ...]
    """The cells, row by row."""
    left_out: tuple[Found[Any], ...] = ()
    """What does not count: goals and responsibilities that are examples or dropped."""
    fits: tuple[Fit, ...] = ()
    """For audiences and channels: how the channels fit what the audiences use."""
    workloads: tuple[Workload, ...] = ()
    """For roles and responsibilities: what each role carries."""

    @property
    def counts(self) -> dict[str, int]:
        """How many cells there are of each kind; together they are all cells."""
        cells = [cell for row in self.cells for cell in row]
        return {
            "yes": sum(cell.yes and not cell.partly for cell in cells),
            "partly": sum(cell.yes and cell.partly for cell in cells),
            "decided_no": sum(cell.answer is Answer.DECIDED_NO for cell in cells),
            "not_said": sum(cell.answer is Answer.NOT_SAID for cell in cells),
        }

    @property
    def unserved(self) -> tuple[Heading, ...]:
        """The rows for which nothing that is in use says yes, not even in part."""
        return tuple(_bare(self.rows, self.columns, self.cells))

    @property
    def partly_served(self) -> tuple[Heading, ...]:
        """The rows of which only a part is served."""
        result = []
        for row, cells in zip(self.rows, self.cells, strict=True):
            yes = [cell for cell in _asked(cells, self.columns) if cell.yes]
            if row.in_use and yes and all(cell.partly for cell in yes):
                result.append(row)
        return tuple(result)

    @property
    def idle(self) -> tuple[Heading, ...]:
        """The columns in use that serve nothing."""
        turned = tuple(zip(*self.cells, strict=True)) if self.rows else tuple(() for _ in self.columns)
        return tuple(_bare(self.columns, self.rows, turned))

    def cell(self, row: object, column: object) -> Cell:
        """Give one cell.

        Args:
            row: The row's id, or the object.
            column: The column's id, or the object.

        Raises:
            UnknownNameError: There is no such row or column; the message says which is nearest.
        """
        return self.cells[_position(self.rows, row)][_position(self.columns, column)]

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the matrix as plain JSON data.

        Args:
            language: A BCP 47 tag for the sentences in it.
        """
        return {
            "rows_are": self.rows_are,
            "columns_are": self.columns_are,
            "counts": self.counts,
            "rows": [row.to_dict(language) for row in self.rows],
            "columns": [column.to_dict(language) for column in self.columns],
            "cells": [[cell.to_dict(language) for cell in row] for row in self.cells],
            "unserved": [row.node.to_dict() for row in self.unserved],
            "partly_served": [row.node.to_dict() for row in self.partly_served],
            "idle": [column.node.to_dict() for column in self.idle],
            "left_out": [each.to_dict() for each in self.left_out],
            "fits": [fit.to_dict(language) for fit in self.fits],
            "workloads": [each.to_dict(language) for each in self.workloads],
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        from strategykit.insight.coverage.page import page_of

        return page_of(self, language)


def coverage(strategy: Strategy, rows: str = "audience", columns: str = "channel") -> Coverage:
    """Hold two kinds of things against each other: yes, decided no, or not said.

    A segment is reached with the whole it is part of; a whole is reached in part with its segment.

    Args:
        strategy: The strategy.
        rows: What the rows are.
        columns: What the columns are. Together they are audience and channel, goal and channel, goal
            and indicator, or role and responsibility, in either order.

    Raises:
        UnknownNameError: There is no such pair.

    Examples:
        >>> import strategykit as sk
        >>> readers, partners = sk.Audience("Lesere"), sk.Audience("Partnere")
        >>> blog = sk.Channel("Bloggen", audiences=[readers], not_for=[partners])
        >>> found = sk.coverage(sk.Strategy("S", audiences=[readers, partners], channels=[blog]))
        >>> found.cell("lesere", "bloggen").answer.value, found.cell(partners, blog).answer.value
        ('stated', 'decided no')
        >>> found.counts
        {'yes': 1, 'partly': 0, 'decided_no': 1, 'not_said': 0}
    """
    taken(strategy, "coverage(strategy)", "a strategy", Strategy)
    for name, kind_of in (("rows", rows), ("columns", columns)):
        taken(kind_of, f"coverage({name}=…)", "a text", str)
    turned = (rows, columns) not in _KINDS
    kind = _KINDS.get((columns, rows) if turned else (rows, columns))
    if kind is None:
        raise _no_pair(rows, columns)
    matrix = kind(graph_of(strategy))
    cells = tuple(
        tuple(matrix.cell(row.node, column.node) for column in matrix.columns) for row in matrix.rows
    )
    if turned:
        cells = tuple(zip(*cells, strict=True)) if cells else tuple(() for _ in matrix.columns)
    pair = {rows, columns}
    return Coverage(
        rows_are=rows,
        columns_are=columns,
        rows=matrix.columns if turned else matrix.rows,
        columns=matrix.rows if turned else matrix.columns,
        cells=cells,
        left_out=matrix.left_out,
        fits=fits(strategy) if pair == {"audience", "channel"} else (),
        workloads=workloads(strategy) if pair == {"role", "responsibility"} else (),
        language=language_of(strategy),
    )


def _no_pair(rows: str, columns: str) -> UnknownNameError:
    known = list(dict.fromkeys(name for pair in PAIRS for name in pair))
    for name in (rows, columns):
        if name not in known:
            near = closest(name, known)
            hint = f"did you mean {near}?" if near else f"there are {', '.join(known)}"
            return UnknownNameError(f"there is no coverage of {name!r}: {hint}")
    pairs = ", ".join(f"{one} by {other}" for one, other in PAIRS)
    return UnknownNameError(f"there is no coverage of {rows} by {columns}: there are {pairs}")


def _bare(
    headings: tuple[Heading, ...], across: tuple[Heading, ...], cells: tuple[tuple[Cell, ...], ...]
) -> Iterator[Heading]:
    for heading, line in zip(headings, cells, strict=True):
        asked = _asked(line, across)
        decided = bool(asked) and all(cell.answer is Answer.DECIDED_NO for cell in asked)
        if heading.in_use and not (heading.settled or decided or any(cell.yes for cell in asked)):
            yield heading


def _asked(cells: tuple[Cell, ...], across: tuple[Heading, ...]) -> list[Cell]:
    return [cell for cell, other in zip(cells, across, strict=True) if other.in_use]


def _position(headings: tuple[Heading, ...], wanted: object) -> int:
    target = wanted if isinstance(wanted, str) else getattr(wanted, "id", None)
    if target is None:
        raise ModelError(f"a cell takes an id, or an object with one, not {describe(wanted)}")
    ids = [str(heading.node.id) for heading in headings]
    if target in ids:
        return ids.index(str(target))
    near = closest(str(target), ids)
    raise UnknownNameError(f"there is no {target!r} here" + (f": did you mean {near}?" if near else ""))
