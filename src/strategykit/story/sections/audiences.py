"""Whom it is for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.story.blocks import Card, Fact, Line
from strategykit.story.chapter import Chapter, Told, card, cards
from strategykit.story.grid import Col, depths, grid, said

if TYPE_CHECKING:
    from strategykit.model import Audience, Channel
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]


def tell(teller: Teller) -> Told | None:
    """Tell the audiences, with the channels that serve them."""
    found = teller.strategy.audiences
    if not found:
        return None
    words = teller.wording
    table = grid(
        teller,
        found,
        [
            Col(words.line("column.audience"), lambda each: (teller.name(each),)),
            Col(words.line("column.needs"), partial(_needs, teller)),
            Col(words.line("column.reached"), partial(_reached, teller), "channels"),
        ],
    )
    blocks = depths(
        table, cards(teller, found, partial(_card, teller), "block.audiences_full" if table else None)
    )
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks)


def _serving(teller: Teller, audience: Audience) -> list[Channel]:
    return [each for each in teller.strategy.channels if audience.id in each.audiences]


def _needs(teller: Teller, audience: Audience) -> Line:
    return said(teller, *(need.text for need in audience.needs))


def _reached(teller: Teller, audience: Audience) -> Line:
    return teller.wording.all_of((teller.name(each),) for each in _serving(teller, audience))


def _card(teller: Teller, audience: Audience) -> Card:
    words = teller.wording
    channels = _reached(teller, audience)
    gains = [(teller.name(each),) for each in teller.strategy.benefits if audience.id in each.audiences]
    more = [Fact(words.line("label.channels"), values=[channels])] if channels else []
    more += [Fact(words.line("label.benefits"), values=gains)] if gains else []
    badge = (
        ""
        if audience.internal is None
        else words.text(f"badge.{'internal' if audience.internal else 'external'}")
    )
    return card(teller, audience, skip={"internal"}, lead="text", badge=badge, more=more)


def _title(teller: Teller) -> Line:
    found = teller.strategy.audiences
    unserved = sum(not _serving(teller, each) for each in found)
    if not teller.strategy.channels:
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
