"""The numbers that plain language and shouting are judged by."""

from __future__ import annotations

from strategykit.findings import Text  # noqa: TC001 - the reader of files resolves it
from strategykit.records import frozen

__all__ = ["Threshold"]


@frozen(kw_only=True)
class Threshold:
    """A number a text is held against.

    Examples:
        >>> from strategykit.catalog import built_in
        >>> built_in().threshold("sentence-words").value
        25
    """

    id: str
    """Its identity."""
    value: int
    """The number."""
    unit: str
    """What it counts."""
    means: Text
    """What it says about a text."""
    own: bool = False
    """True where the words, or the number, are our own; they are held against the source."""
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    read: str | None = None
    """The day a source without a date was read; None where it has one."""
    source: str | None = None
    """Who says so, or what the number was held against."""
