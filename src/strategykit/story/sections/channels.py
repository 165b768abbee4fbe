"""Where it takes place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.graph import refusal
from strategykit.model import Audience, Channel, ChannelStatus, Stage
from strategykit.story import amounts
from strategykit.story.blocks import Card, Fact, Line, Table, to_line
from strategykit.story.chapter import Chapter, Told, card, cards
from strategykit.story.facts import choice, label
from strategykit.story.grid import Col, depths, grid, owner, said
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategykit.model import Commitment, Quantity
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "answer_within", "in_use", "unowned"]

_IN_USE = (ChannelStatus.ACTIVE, ChannelStatus.IRREGULAR)


def in_use(teller: Teller) -> tuple[Channel, ...]:
    """Give the channels that are in use."""
    return tuple(each for each in teller.strategy.channels if each.status in _IN_USE)


def unowned(teller: Teller) -> tuple[Channel, ...]:
    """Give the channels in use that nobody owns, and of which that is not decided."""
    return tuple(each for each in in_use(teller) if _is_unowned(each))


def _is_unowned(channel: Channel) -> bool:
    return channel.owner is None and refusal(channel, "owner") is None


def tell(teller: Teller) -> Told | None:
    """Tell the channels, those in use first."""
    found = teller.strategy.channels
    if not found:
        return None
    words = teller.wording
    used, idle = in_use(teller), [each for each in found if each.status not in _IN_USE]
    table, aside = _table(teller, used), _idle(teller, idle)
    blocks = depths(
        table, cards(teller, used, partial(_card, teller), "block.channels_full" if table else None)
    )
    title = (
        (
            words.line("block.idle_channels_full")
            if aside
            else words.line("block.idle_channels", count=len(idle))
        )
        if used
        else None
    )
    blocks += depths(aside, cards(teller, idle, partial(_card, teller), title=title))
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks)


def _table(teller: Teller, used: Sequence[Channel]) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        used,
        [
            Col(words.line("column.channel"), lambda each: (teller.name(each),)),
            Col(
                words.line("column.purposes"),
                lambda each: said(teller, *each.purposes),
                "purposes",
            ),
            Col(
                words.line("column.audiences"),
                lambda each: teller.names(each.audiences, Audience),
                "audiences",
            ),
            Col(words.line("column.owner"), partial(owner, teller), "owner"),
            Col(words.line("label.within"), partial(_within, teller)),
        ],
    )


def _within(teller: Teller, channel: Channel) -> Line:
    promised = answer_within(channel.commitments)
    if promised:
        return amounts.quantity(teller, promised)
    return teller.wording.line("cell.declined") if refusal(channel, "commitments") else ()


def answer_within(promises: Iterable[Commitment]) -> Quantity | None:
    """Give how soon an answer is promised, in the first promise that says so."""
    return next((each.within for each in promises if each.stage is Stage.ANSWER and each.within), None)


def _idle(teller: Teller, idle: Sequence[Channel]) -> tuple[Table, ...]:
    words = teller.wording
    title = words.line("block.idle_channels", count=len(idle)) if in_use(teller) else None
    return grid(
        teller,
        idle,
        [
            Col(words.line("column.channel"), lambda each: (teller.name(each),)),
            Col(words.line("label.status"), lambda each: to_line(capital(choice(teller, each.status)))),
            Col(words.line("column.why"), lambda each: said(teller, each.status_reason or each.rationale)),
        ],
        title=title,
    )


def _card(teller: Teller, channel: Channel) -> Card:
    more: list[Fact] = []
    if channel.status in _IN_USE and _is_unowned(channel):
        gap = teller.wording.line("cell.missing")
        more.append(Fact(label(teller, Channel, "owner"), values=[gap]))
    badge = capital(choice(teller, channel.status))
    skip = {"status"}
    if channel.platform and channel.platform.casefold() == channel.name.casefold():
        skip.add("platform")
    return card(teller, channel, skip=skip, lead="rationale", badge=badge, more=more)


def _title(teller: Teller) -> Line:
    words, used, missing = teller.wording, len(in_use(teller)), len(unowned(teller))
    if not used:
        return words.line("section.channels.title.idle", count=len(teller.strategy.channels))
    state = "owned" if not missing else "none_owned" if missing == used else "unowned"
    return words.line(f"section.channels.title.{state}", count=used, missing=missing)


def _summary(teller: Teller) -> Line:
    words, used = teller.wording, in_use(teller)
    names = words.all_of((teller.name(each),) for each in used or teller.strategy.channels)
    return words.line(f"section.channels.summary.{'used' if used else 'idle'}", names=names)


CHAPTER = Chapter(id="channels", fields=("channels",), tell=tell)
