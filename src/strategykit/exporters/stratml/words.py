"""The whole story as plain text: where StratML has no place for what is told, its words are kept."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from typing import TYPE_CHECKING, Any

import attrs

from strategykit.story import blocks
from strategykit.story.blocks import Span, plain

if TYPE_CHECKING:
    from strategykit.story.blocks import Fact, Item, Line, Section, Story

__all__ = ["in_words"]


def in_words(story: Story) -> str:
    r"""Tell a story as plain text.

    Examples:
        >>> from strategykit import Strategy, check
        >>> from strategykit.story import tell
        >>> strategy = Strategy("S", mission="Vi svarer")
        >>> "\nVi svarer\n" in in_words(tell(strategy, check(strategy), "nb"))
        True
    """
    lines = [f"{story.labels.draft} {plain(story.draft_notice)}".strip()] if story.draft else []
    lines += [_fact(each) for each in story.facts]
    for section in story.sections:
        lines += ["", *_section(section)]
    return "\n".join(lines).strip()


def _section(section: Section) -> Iterator[str]:
    yield plain(section.label).upper()
    yield from (plain(section.title), plain(section.summary))
    for block in section.blocks:
        if block.title:
            yield f"\n{plain(block.title)}"
        yield from filter(str.strip, _told(block))
        yield from (plain(note) for note in block.notes)


def _fact(fact: Fact) -> str:
    return f"{plain(fact.label)}: {'; '.join(plain(value) for value in fact.values)}"


def _points(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        yield f"- {plain(item.line)}"
        yield from (f"  - {plain(line)}" for line in item.under)


@singledispatch
def _told(block: Any) -> Iterator[str]:
    for field in attrs.fields(type(block)):
        if field.name not in {"title", "notes"}:
            yield from (plain(line) for line in _lines(getattr(block, field.name)))


@_told.register
def _(block: blocks.Bullets) -> Iterator[str]:
    yield from _points(block.items)


@_told.register
def _(block: blocks.Facts) -> Iterator[str]:
    yield from map(_fact, block.facts)


@_told.register
def _(block: blocks.Table | blocks.Passages | blocks.Timeline) -> Iterator[str]:
    for row in (block.columns, *block.rows):
        yield " | ".join(plain(cell) for cell in row)
    yield from map(_fact, getattr(block, "key", ()))


@_told.register
def _(block: blocks.Chart) -> Iterator[str]:
    yield from _told(block.table)


@_told.register
def _(block: blocks.Cards) -> Iterator[str]:
    for card in block.cards:
        badge = f" ({plain(card.badge)})" if card.badge else ""
        yield f"- {plain(card.title)}{badge}"
        yield plain(card.lead)
        yield from (f"  - {_fact(fact)}" for fact in card.facts)


@_told.register
def _(block: blocks.Callout) -> Iterator[str]:
    yield plain(block.text)
    yield from _points(block.items)


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
