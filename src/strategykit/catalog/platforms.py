"""The platforms: their proper names, and what they are called by mistake or by habit."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from strategykit.catalog.entries import read_entry
from strategykit.findings import Text  # noqa: TC001 - the reader of files resolves it
from strategykit.model.arguments import taken
from strategykit.records import frozen
from strategykit.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Platform", "Status", "by_name", "find", "platform", "platforms"]

NEAR = 0.85
"""How alike a misspelling is: `flikr` is Flickr, `Discourse` is not Discord."""
SHORTEST = 5
"""A shorter name is not guessed at."""


class Status(Enum):
    """Whether a platform can be used, by the name it had."""

    OPEN = "open"
    RENAMED = "renamed"
    CLOSED = "closed"


@frozen(kw_only=True)
class Platform:
    """What is known about one platform.

    Examples:
        >>> found = platform("Twitter")
        >>> found.name, found.status, found.since, found.is_former("Twitter")
        ('X', <Status.RENAMED: 'renamed'>, '2023-07-24', True)
    """

    name: str
    """Its proper name."""
    status: Status = Status.OPEN
    """`RENAMED` is open under a new name."""
    since: str | None = None
    """When it was renamed or closed: `2021-11` or `2019-04-02`."""
    former: tuple[str, ...] = ()
    """The names it had."""
    aliases: tuple[str, ...] = ()
    """What else it is called."""
    hosts: tuple[str, ...] = ()
    """The hosts of its addresses."""
    note: Text | None = None
    """What else has to be known to rely on this."""
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    read: str | None = None
    """The day a source without a date was read; None where it has one."""
    source: str | None = None
    """Who says so; of an open platform, who shows its addresses."""
    hosts_as_of: str | None = None
    """When the source of the hosts said it."""
    hosts_source: str | None = None
    """Who shows the addresses; None where `source` does."""

    def is_former(self, name: str) -> bool:
        """Tell whether a name is one it no longer has."""
        return _key(name) in map(_key, self.former)

    def is_called(self, name: str) -> bool:
        """Tell whether a name is one of its names as they are, in whatever casing."""
        return _key(name) in map(_key, (self.name, *self.former, *self.aliases, *self.hosts))


def platforms() -> tuple[Platform, ...]:
    """Give every platform in the catalogue, by name.

    Examples:
        >>> [each.name for each in platforms()][:2]
        ['BeReal', 'Blogger']
    """
    return _read()


@cache
def _read() -> tuple[Platform, ...]:
    return tuple(read_entry(Platform, each) for each in read_table("catalog/platforms")["platform"])


def platform(name: str) -> Platform | None:
    """Find a platform by a name, in any casing and with a slip of the pen; None where it is unknown.

    Examples:
        >>> [platform(name).name for name in ("flikr", "Youtube", "twitter", "www.facebook.com")]
        ['Flickr', 'YouTube', 'X', 'Facebook']
        >>> platform("Nettsiden") is None
        True
    """
    return find(name, _built_in())


def find(name: str, known: Mapping[str, Platform]) -> Platform | None:
    """Find a platform as `platform` does, among others than the built-in ones.

    Args:
        name: The name.
        known: What `by_name` gave.
    """
    taken(name, "platform(name)", "a text", str)
    key = _key(name)
    if key in known:
        return known[key]
    if len(key) < SHORTEST:
        return None
    from difflib import get_close_matches

    near = get_close_matches(key, known, n=1, cutoff=NEAR)
    return known[near[0]] if near and len(near[0]) >= SHORTEST else None


def _key(name: str) -> str:
    letters = "".join(char for char in name.casefold() if char.isalnum() or char in "+.")
    return letters.removeprefix("www.")


def by_name(entries: Iterable[Platform]) -> dict[str, Platform]:
    """List platforms by everything they are called."""
    return {
        _key(name): each for each in entries for name in (each.name, *each.former, *each.aliases, *each.hosts)
    }


@cache
def _built_in() -> dict[str, Platform]:
    return by_name(platforms())
