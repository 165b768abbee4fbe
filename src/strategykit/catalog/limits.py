"""How much the platforms take, surface by surface."""

from __future__ import annotations

from enum import Enum

from strategykit.findings import Text  # noqa: TC001 - the reader of files resolves it
from strategykit.records import frozen

__all__ = ["Limit", "Rule"]


class Rule(Enum):
    """How a text is counted; `strategykit.insight.review.counting` does it."""

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
    only: Text | None = None
    """For whom it holds; None for everybody."""
    note: Text | None = None
    """What else has to be known to rely on this."""
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    read: str | None = None
    """The day a source without a date was read; None where it has one."""
    source: str | None = None
    """Who says so."""
