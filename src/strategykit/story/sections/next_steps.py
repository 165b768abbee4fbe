"""What happens first, who does it, and what has to be decided."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from strategykit.findings import Severity
from strategykit.model import ActionStatus, OpenKind
from strategykit.story import amounts
from strategykit.story.blocks import Block, Bullets, Callout, Item, Span, Table
from strategykit.story.chapter import Chapter, Told
from strategykit.story.grid import Col, grid, owner
from strategykit.story.holes import steps
from strategykit.story.roadmap import begins, ends, meant
from strategykit.story.sections.open_points import in_order, still_open

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.model import Action, OpenItem
    from strategykit.story.blocks import Line
    from strategykit.story.teller import Teller

__all__ = ["next_steps"]

_FIRST = 5
_STEPS = 7


def next_steps(chapters: Sequence[Chapter]) -> Chapter:
    """Give the chapter that ends the story: the first actions, and what the others still need."""
    return Chapter(id="next_steps", fields=(), tell=lambda teller: _tell(teller, chapters))


def _tell(teller: Teller, chapters: Sequence[Chapter]) -> Told | None:
    words = teller.wording
    actions = _first(teller)
    table = _table(teller, actions)
    found = in_order(chapters, teller.report.at_least(Severity.WARNING))
    mending = [Item(line) for line in steps(teller, found)[:_STEPS]]
    asked = [each for each in still_open(teller) if each.kind is OpenKind.QUESTION]
    blocks: list[Block] = [*table]
    if mending:
        title = words.line("block.mend") if blocks else None
        blocks.append(Bullets(mending, ordered=True, title=title))
    if asked:
        text = words.line("block.decide", count=len(asked))
        blocks.append(
            Callout(text, items=tuple(Item(_question(teller, each)) for each in asked), tone="note")
        )
    if not (table or mending):
        return None
    if table:
        waiting = actions[0].status is ActionStatus.PLANNED
        day = amounts.day(teller, min((_begins if waiting else _ends)(each) for each in actions))
        kind = "actions" if waiting else "running"
        title = words.line(f"section.next_steps.title.{kind}", count=len(actions), day=day)
    else:
        title = words.line("section.next_steps.title.mend", count=len(mending))
    state = "both" if table and mending else "actions" if table else "mend"
    return Told(title=title, summary=words.line(f"section.next_steps.summary.{state}"), blocks=blocks)


def _question(teller: Teller, item: OpenItem) -> Line:
    name = (teller.name(item),)
    due = amounts.when(teller, item.due, deadline=True) if item.due else ()
    return (*name, Span(" ("), *due, Span(")")) if due else name


def _first(teller: Teller) -> list[Action]:
    """Give the planned actions that come first; where none is planned, those that are under way."""
    dated = [each for each in meant(teller.strategy.actions) if begins(each) or ends(each)]
    planned = [each for each in dated if each.status is ActionStatus.PLANNED]
    running = [each for each in dated if each.status is ActionStatus.RUNNING]
    return sorted(planned, key=_begins)[:_FIRST] or sorted(running, key=_ends)[:_FIRST]


def _begins(action: Action) -> dt.date:
    return begins(action) or ends(action) or dt.date.max


def _ends(action: Action) -> dt.date:
    return ends(action) or dt.date.max


def _table(teller: Teller, actions: Sequence[Action]) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        actions,
        [
            Col(words.line("column.action"), lambda each: (teller.name(each),)),
            Col(words.line("column.owner"), partial(owner, teller), "owner"),
            Col(
                words.line("label.start"),
                lambda each: amounts.when(teller, each.start, deadline=True) if each.start else (),
            ),
            Col(
                words.line("column.deadline"),
                lambda each: amounts.when(teller, each.due, deadline=True) if each.due else (),
                "due",
            ),
        ],
    )
