"""Which profiles apply: the base always, some by themselves, the others when they are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.catalog.platforms import platform
from strategykit.checks.sectors import OPEN_SOURCE, PUBLIC, sector
from strategykit.insight.found import is_in_use
from strategykit.model import ChannelStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model import Channel, Strategy

__all__ = [
    "BASE",
    "CONVERSATIONAL",
    "CRISIS",
    "OPEN_SOURCE",
    "PROFILES",
    "PUBLIC",
    "applying",
    "sector_of",
    "takes_replies",
]

BASE = "base"
CONVERSATIONAL = "conversational"
CRISIS = "crisis"

PROFILES = (BASE, PUBLIC, CONVERSATIONAL, OPEN_SOURCE, CRISIS)
"""The built-in profiles."""

_OPEN_TO_REPLIES = {"social", "blog"}


def applying(strategy: Strategy) -> Iterator[str]:
    """Iterate over the profiles that apply by themselves.

    Examples:
        >>> from strategykit.model import Channel, Organization, Strategy
        >>> strategy = Strategy(
        ...     "S", organization=Organization("O", sector="public"), channels=[Channel("Facebook")]
        ... )
        >>> list(applying(strategy))
        ['base', 'public', 'conversational']
    """
    yield BASE
    named = sector_of(strategy)
    if named is not None:
        yield named
    if any(map(takes_replies, strategy.channels)):
        yield CONVERSATIONAL


def sector_of(strategy: Strategy) -> str | None:
    """Give the profile of an organisation's sector, by what people call it; None where it has none.

    Examples:
        >>> from strategykit.model import Organization, Strategy
        >>> sector_of(Strategy("S", organization=Organization("O", sector="Offentlig sektor")))
        'public'
    """
    named = sector(strategy)
    return named if named in PROFILES else None


def takes_replies(channel: Channel) -> bool:
    """Tell whether people can answer in a channel of the strategy's own that is used or about to be.

    Examples:
        >>> from strategykit.model import Channel
        >>> takes_replies(Channel("Siden vår", platform="Facebook")), takes_replies(Channel("Nettsiden"))
        (True, False)
    """
    if channel.status is ChannelStatus.EXTERNAL or not is_in_use(channel):
        return False
    if channel.kind is not None:
        return channel.kind in _OPEN_TO_REPLIES
    return channel.platform is not None or platform(channel.name) is not None
