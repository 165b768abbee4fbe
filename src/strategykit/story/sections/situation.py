"""How things are, how they are wanted, and what must be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.story.blocks import Block, Column, Columns, Item, Line
from strategykit.story.chapter import Chapter, Told, bullets
from strategykit.story.facts import facts, item
from strategykit.story.spoken import spoken

if TYPE_CHECKING:
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]


def tell(teller: Teller) -> Told | None:
    """Tell the stages side by side, and the actions one by one where there is more to say."""
    strategy, words = teller.strategy, teller.wording
    if not (strategy.as_is or strategy.to_be or strategy.actions):
        return None
    columns = [
        Column(
            _label(teller, field),
            items=tuple(_items(teller, field)),
            empty=words.line(f"block.{field}_empty"),
        )
        for field in ("as_is", "to_be", "actions")
    ]
    states = (*strategy.as_is, *strategy.to_be)
    blocks: list[Block] = [Columns(columns, notes=spoken(teller, *states))]
    if any(facts(teller, each, {"text", "status"}) for each in strategy.actions):
        blocks += bullets(teller, strategy.actions, title="block.actions", ordered=True)
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks)


def _items(teller: Teller, field: str) -> list[Item]:
    nodes = getattr(teller.strategy, field)
    return [Item(teller.name(each)) if field == "actions" else item(teller, each) for each in nodes]


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
