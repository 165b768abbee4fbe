"""Whom it is for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.graph import Answer
from strategykit.insight.coverage.matrix import Coverage, coverage
from strategykit.story.blocks import Card, Fact, Line, Table
from strategykit.story.chapter import Chapter, Told, card, cards
from strategykit.story.grid import Col, depths, grid, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.insight.coverage.cells import Cell
    from strategykit.model import Audience
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_SEVERAL = 2


def tell(teller: Teller) -> Told | None:
    """Tell the audiences, with the channels that serve them."""
    found = teller.strategy.audiences
    if not found:
        return None
    words = teller.wording
    reach = coverage(teller.strategy)
    reached = partial(_reached, teller, _channels(teller, reach))
    table = grid(
        teller,
        found,
        [
            Col(words.line("column.audience"), lambda each: (teller.name(each),)),
            Col(words.line("column.needs"), partial(_needs, teller)),
            Col(words.line("column.reached"), reached, "channels"),
        ],
    )
    main = (*table, *_matrix(teller, reach))
    full = cards(teller, found, partial(_card, teller, reached), "block.audiences_full" if main else None)
    blocks = depths(main, full)
    return Told(title=_title(teller, reach), summary=_summary(teller), blocks=blocks)


def _channels(teller: Teller, reach: Coverage) -> dict[int, list[Line]]:
    """Name what reaches each audience today, by the audience itself: two of them may be equal in words."""
    named: dict[int, list[Line]] = {}
    for row, cells in zip(reach.rows, reach.cells, strict=True):
        for column, cell in zip(reach.columns, cells, strict=True):
            if column.in_use and cell.yes:
                name = teller.name(column.node.node)
                line = teller.wording.line("cell.partly", name=name) if cell.partly else (name,)
                named.setdefault(id(row.node.node), []).append(line)
    return named


def _matrix(teller: Teller, reach: Coverage) -> tuple[Table, ...]:
    """Give audience by channel in signs and words, where there are several of both."""
    words = teller.wording
    used = [place for place, column in enumerate(reach.columns) if column.in_use]
    if len(used) < _SEVERAL or len(reach.rows) < _SEVERAL:
        return ()
    states = [[_state(cells[place]) for place in used] for cells in reach.cells]
    shown = [state for state in ("yes", "partly", "no") if any(state in row for row in states)]
    rows = tuple(
        ((teller.name(heading.node.node),), *(words.line(f"reach.{state}") for state in row))
        for heading, row in zip(reach.rows, states, strict=True)
    )
    names = [(teller.name(reach.columns[place].node.node),) for place in used]
    return (
        Table(
            [words.line("column.audience"), *names],
            rows=rows,
            key=tuple(
                Fact(words.line(f"reach.{state}"), values=[words.line(f"reach.key.{state}")])
                for state in shown
            ),
            title=words.line(
                "block.reach", count=len(rows), channels=words.text("count.channels", count=len(used))
            ),
        ),
    )


def _state(cell: Cell) -> str:
    if cell.yes:
        return "partly" if cell.partly else "yes"
    return "no" if cell.answer is Answer.DECIDED_NO else "unsaid"


def _needs(teller: Teller, audience: Audience) -> Line:
    return said(teller, *(need.text for need in audience.needs))


def _reached(teller: Teller, channels: dict[int, list[Line]], audience: Audience) -> Line:
    return teller.wording.all_of(channels.get(id(audience), ()))


def _card(teller: Teller, reached: Callable[[Audience], Line], audience: Audience) -> Card:
    words = teller.wording
    channels = reached(audience)
    gains = [(teller.name(each),) for each in teller.strategy.benefits if audience.id in each.audiences]
    more = [Fact(words.line("label.channels"), values=[channels])] if channels else []
    more += [Fact(words.line("label.benefits"), values=gains)] if gains else []
    badge = (
        ""
        if audience.internal is None
        else words.text(f"badge.{'internal' if audience.internal else 'external'}")
    )
    return card(teller, audience, skip={"internal"}, lead="text", badge=badge, more=more)


def _title(teller: Teller, reach: Coverage) -> Line:
    found = teller.strategy.audiences
    unserved, served = len(reach.unserved), len(_channels(teller, reach))
    if not teller.strategy.channels or (not unserved and served < len(found)):
        return teller.wording.line("section.audiences.title.counted", count=len(found))
    state = "unserved" if unserved else "served"
    return teller.wording.line(f"section.audiences.title.{state}", count=len(found), unserved=unserved)


def _summary(teller: Teller) -> Line:
    names = teller.wording.all_of((teller.name(each),) for each in teller.strategy.audiences)
    return teller.wording.line("section.audiences.summary", names=names)


CHAPTER = Chapter(
    id="audiences",
    fields=("audiences",),
    checks=frozenset({"audience-missing"}),
    tell=tell,
)
