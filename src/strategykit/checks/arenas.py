"""What platform a channel is on, and whether it is a social medium."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from strategykit.catalog.platforms import platform, platforms
from strategykit.checks.words import word_list
from strategykit.insight.found import is_in_use
from strategykit.model import ChannelStatus

if TYPE_CHECKING:
    from strategykit.catalog.platforms import Platform
    from strategykit.model import Channel

__all__ = ["is_own_in_use", "is_social", "named_in", "platform_of", "platform_of_host"]

_SOCIAL = "social"
_SHORTEST = 4
"""A shorter name, such as X, is found in any sentence."""


def platform_of(channel: Channel) -> Platform | None:
    """Find the platform of a channel; where it states none, its name may be one.

    Examples:
        >>> from strategykit.model import Channel
        >>> platform_of(Channel("Bilder", platform="flikr")).name, platform_of(Channel("Twitter")).name
        ('Flickr', 'X')
        >>> platform_of(Channel("Nettsiden", kind="site")) is None
        True
    """
    if channel.platform:
        return platform(channel.platform)
    if channel.kind not in {None, _SOCIAL}:
        return None
    # A name is words of one's own: what only resembles a platform's is not taken for it.
    return _called().get(channel.name.strip().casefold())


@cache
def _called() -> dict[str, Platform]:
    return {
        name.casefold(): each
        for each in reversed(platforms())
        for name in (each.name, *each.former, *each.aliases)
    }


def is_social(channel: Channel) -> bool:
    """Tell whether a channel is an account on a social medium.

    Examples:
        >>> from strategykit.model import Channel
        >>> is_social(Channel("Siden vår", platform="Facebook")), is_social(Channel("Brev", kind="letter"))
        (True, False)
    """
    return channel.kind == _SOCIAL or (channel.kind is None and platform_of(channel) is not None)


def is_own_in_use(channel: Channel) -> bool:
    """Tell whether a channel is governed by the strategy, and used or about to be."""
    return is_in_use(channel) and channel.status is not ChannelStatus.EXTERNAL


@cache
def _hosts() -> dict[str, Platform]:
    return {host: each for each in platforms() for host in each.hosts}


def platform_of_host(url: str) -> Platform | None:
    """Find the platform an address is on; None where it is on none that is known.

    Examples:
        >>> platform_of_host("https://no.linkedin.com/company/banken").name
        'LinkedIn'
        >>> platform_of_host("https://facebook.com.example/banken") is None
        True
    """
    match = re.match(r"(?:[a-z]+://)?(?:[^/?#@]*@)?([^/?#:\s]+)", url.casefold())
    labels = match[1].split(".") if match else []
    hosts = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((_hosts()[host] for host in hosts if host in _hosts()), None)


@cache
def _names() -> tuple[re.Pattern[str], dict[str, Platform]]:
    ordinary = {entry.words for entry in word_list("channels", "ordinary").entries}
    known = {
        name: each
        for each in platforms()
        for name in (each.name, *each.former)
        if len(name) >= _SHORTEST and name not in ordinary
    }
    longest = sorted(known, key=len, reverse=True)
    return re.compile(rf"(?<![\w@#./])(?:{'|'.join(map(re.escape, longest))})(?!\w)"), known


def named_in(text: str) -> tuple[Platform, ...]:
    """Give the platforms a sentence names, in its order; names that are ordinary words are not counted.

    Examples:
        >>> [each.name for each in named_in("Vi deler bilder på Instagram og Flickr-kontoen")]
        ['Instagram', 'Flickr']
    """
    pattern, known = _names()
    return tuple(dict.fromkeys(known[match] for match in pattern.findall(text)))
