"""Where it takes place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.graph import refusal
from strategykit.model import Channel, ChannelStatus
from strategykit.story.blocks import Block, Card, Fact, Line
from strategykit.story.chapter import Chapter, Told, card, cards
from strategykit.story.facts import choice, label
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "in_use", "unowned"]

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
    idle = [each for each in found if each.status not in _IN_USE]
    blocks: list[Block] = []
    blocks += cards(teller, in_use(teller), partial(_card, teller))
    title = "block.idle_channels" if blocks else None
    blocks += cards(teller, idle, partial(_card, teller), title=title)
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks)


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
