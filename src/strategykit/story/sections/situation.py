"""How things are, how they are wanted, and what must be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.insight.gaps.analysis import gaps
from strategykit.model import ActionStatus
from strategykit.story import amounts
from strategykit.story.blocks import Block, Column, Columns, Item, Line, Passage, Passages, Table
from strategykit.story.chapter import Chapter, Told, bullets
from strategykit.story.facts import facts
from strategykit.story.grid import Col, grid, looked_up, owner
from strategykit.story.money import costs
from strategykit.story.roadmap import timeline

if TYPE_CHECKING:
    from strategykit.model import Action
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_STAGES = ("as_is", "to_be", "actions")
_SEVERAL = 2


def tell(teller: Teller) -> Told | None:
    """Tell the stages side by side and the actions in a table, then each of them at length."""
    strategy, words = teller.strategy, teller.wording
    if not (strategy.as_is or strategy.to_be or strategy.actions):
        return None
    columns = [
        Column(
            _label(teller, field),
            items=tuple(Item(teller.name(each)) for each in getattr(strategy, field)),
            empty=words.line(f"block.{field}_empty"),
        )
        for field in _STAGES
    ]
    states: list[Block] = [block for field in _STAGES[:2] for block in _states(teller, field)]
    road = timeline(teller, strategy.actions)
    passages = _passages(teller)
    table = _table(teller)
    blocks: list[Block] = [
        *(passages or [Columns(columns)]),
        *road,
        *costs(teller),
        *(looked_up(table) if road else table),
        *(looked_up([Columns(columns, title=words.line("block.stages"))]) if passages else ()),
        *states,
        *_actions(teller),
    ]
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks)


def _passages(teller: Teller) -> tuple[Passages, ...]:
    """Give the gaps one by one, where the states say what they are about; the columns tell the rest."""
    strategy, words = teller.strategy, teller.wording
    states = (*strategy.as_is, *strategy.to_be)
    if not all(each.aspect for each in states):
        return ()
    found = [gap for gap in gaps(strategy).gaps if gap.aspect and gap.as_is and gap.to_be]
    if len(found) < _SEVERAL:
        return ()
    rows = [
        Passage(
            teller.own(gap.aspect or ""),
            stages=tuple(
                tuple((teller.name(each.node),) for each in part)
                for part in (gap.as_is, gap.to_be, gap.actions)
            ),
        )
        for gap in found
    ]
    heads = [words.line("label.aspect"), *(_label(teller, field) for field in _STAGES)]
    return (Passages(heads, passages=tuple(rows), empty=words.line("block.actions_empty")),)


def _states(teller: Teller, field: str) -> tuple[Block, ...]:
    # What the column says already is not said again.
    found = [each for each in getattr(teller.strategy, field) if facts(teller, each, {"text"}) or each.notes]
    title = teller.wording.line("block.stage_full", stage=_label(teller, field))
    return looked_up(bullets(teller, found, title=title))


def _actions(teller: Teller) -> tuple[Block, ...]:
    found = teller.strategy.actions
    if not any(_says_more(teller, each) for each in found):
        return ()
    return looked_up(bullets(teller, found, title="block.actions", ordered=True))


def _says_more(teller: Teller, action: Action) -> bool:
    told = facts(teller, action, {"text", "status"})
    return bool(told or action.notes) or action.status is not ActionStatus.PLANNED


def _table(teller: Teller) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        teller.strategy.actions,
        [
            Col(words.line("column.action"), lambda each: (teller.name(each),)),
            Col(words.line("column.owner"), partial(owner, teller), "owner"),
            Col(words.line("column.deadline"), partial(_due, teller), "due"),
            Col(
                words.line("label.cost"),
                lambda each: amounts.quantity(teller, each.cost) if each.cost else (),
            ),
        ],
        title="block.actions_table",
    )


def _due(teller: Teller, action: Action) -> Line:
    return amounts.when(teller, action.due, deadline=True) if action.due else ()


def _label(teller: Teller, field: str) -> Line:
    # A document that brings the method's own names for the stages is told with them.
    for framework in teller.strategy.frameworks:
        for point in framework.points:
            if point.reads == (field,):
                return (teller.own(point.label),)
    return teller.wording.line(f"label.{field}")


def _title(teller: Teller) -> Line:
    strategy = teller.strategy
    if strategy.as_is and strategy.to_be:
        state = "way" if strategy.actions else "stuck"
    else:
        state = "as_is" if strategy.as_is else "to_be" if strategy.to_be else "actions"
    return teller.wording.line(f"section.situation.title.{state}", count=len(strategy.actions))


def _summary(teller: Teller) -> Line:
    strategy, words = teller.strategy, teller.wording
    return words.line(
        "section.situation.summary",
        findings=words.text("count.findings", count=len(strategy.as_is)),
        wishes=words.text("count.wishes", count=len(strategy.to_be)),
        actions=words.text("count.actions", count=len(strategy.actions)),
    )


CHAPTER = Chapter(
    id="situation",
    fields=("as_is", "to_be", "actions"),
    checks=frozenset({"situation-incomplete", "gap-without-action", "action-missing"}),
    tell=tell,
)
