"""The numbers that plain language and shouting are judged by."""

from __future__ import annotations

from attrs import frozen

from strategykit.findings import Text  # noqa: TC001 - the reader of files resolves it

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
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    source: str | None = None
    """Who says so; None where it is our own."""
