"""How much the platforms take, surface by surface."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

__all__ = ["Limit", "Rule"]


class Rule(Enum):
    """How a text is counted; `strategykit.insight.counting` does it."""

    CHARACTERS = "characters"
    UTF16 = "utf16"
    GRAPHEMES = "graphemes"
    BYTES = "bytes"
    X = "x"
    MASTODON = "mastodon"
    THREADS = "threads"
    HASHTAGS = "hashtags"
    LINKS = "links"


@frozen(kw_only=True)
class Limit:
    """The most one surface of one platform takes.

    Examples:
        >>> from strategykit.catalog import built_in
        >>> [(each.most, each.rule.value) for each in built_in().limits_of("Bluesky", "post")]
        [(300, 'graphemes'), (3000, 'bytes')]
    """

    platform: str
    """The platform's proper name."""
    surface: str
    """`post`, `description`, `comment`, `title`, `alt text` …"""
    most: int
    """The most it takes, counted by the rule."""
    rule: Rule = Rule.UTF16
    """How it is counted."""
    through: str | None = None
    """The way in that has this limit of its own; None for the platform itself."""
    only: str | None = None
    """For whom it holds; None for everybody."""
    note: str | None = None
    """What else has to be known to rely on this."""
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    source: str | None = None
    """Who says so; None where nobody has looked it up."""
