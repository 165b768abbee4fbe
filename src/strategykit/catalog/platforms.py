"""The platforms: their proper names, and what they are called by mistake or by habit."""

from __future__ import annotations

import difflib
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen

__all__ = ["Platform", "Status", "platform", "platforms"]

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

    Example:
        >>> found = platform("Twitter")
        >>> found.name, found.status, found.since, found.is_former("Twitter")
        ('X', <Status.RENAMED: 'renamed'>, '2023-07', True)
    """

    name: str
    """Its proper name."""
    status: Status = Status.OPEN
    """`RENAMED` is open under a new name."""
    since: str | None = None
    """When it was renamed or closed: `2023-07` or `2019-04-02`."""
    former: tuple[str, ...] = ()
    """The names it had."""
    aliases: tuple[str, ...] = ()
    """What else it is called."""
    hosts: tuple[str, ...] = ()
    """The hosts of its addresses."""
    note: str | None = None
    """What else has to be known to rely on this."""
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    source: str | None = None
    """Who says so; None where it is common knowledge that nobody has looked up."""

    def is_former(self, name: str) -> bool:
        """Tell whether a name is one it no longer has."""
        return _key(name) in map(_key, self.former)


def platforms() -> tuple[Platform, ...]:
    """Give every platform in the catalogue, by name.

    Example:
        >>> [each.name for each in platforms()][:2]
        ['BeReal', 'Blogger']
    """
    return _read()


def platform(name: str) -> Platform | None:
    """Find a platform by a name, in any casing and with a slip of the pen; None where it is unknown.

    Example:
        >>> [platform(name).name for name in ("flikr", "Youtube", "twitter", "www.facebook.com")]
        ['Flickr', 'YouTube', 'X', 'Facebook']
        >>> platform("Nettsiden") is None
        True
    """
    known, key = _by_name(), _key(name)
    if key in known:
        return known[key]
    near = difflib.get_close_matches(key, known, n=1, cutoff=NEAR) if len(key) >= SHORTEST else []
    return known[near[0]] if near and len(near[0]) >= SHORTEST else None


def _key(name: str) -> str:
    letters = "".join(char for char in name.casefold() if char.isalnum() or char in "+.")
    return letters.removeprefix("www.")


@cache
def _by_name() -> dict[str, Platform]:
    return {
        _key(name): each for each in _read() for name in (each.name, *each.former, *each.aliases, *each.hosts)
    }


@cache
def _read() -> tuple[Platform, ...]:
    import tomllib

    text = (files("strategykit.catalog") / "platforms.toml").read_text(encoding="utf-8")
    return tuple(_platform(each) for each in tomllib.loads(text)["platform"])


def _platform(data: dict[str, Any]) -> Platform:
    values: dict[str, Any] = {"status": Status(data.pop("status", "open"))}
    values.update((key, tuple(value) if isinstance(value, list) else value) for key, value in data.items())
    return Platform(**values)
