"""What can be measured, and where it is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from strategykit.findings import Text  # noqa: TC001 - the reader of files resolves it
from strategykit.model import Level  # noqa: TC001 - the reader of files resolves it
from strategykit.records import frozen

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["Metric", "Offer"]


@frozen(kw_only=True)
class Offer:
    """A platform's own number for a metric."""

    platform: str
    """The platform's proper name."""
    name: str
    """What the platform calls it."""
    since: str | None = None
    """The day or month it was first offered; None where that is unknown."""
    until: str | None = None
    """The day or month it was withdrawn; None where it is still offered, or unknown."""
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    read: str | None = None
    """The day a source without a date was read; None where it has one."""
    source: str | None = None
    """Who says so."""

    def holds(self, today: dt.date | None = None) -> bool:
        """Tell whether it is offered on a day; without one, whether no end is known.

        Args:
            today: The day.
        """
        if today is None:
            return self.until is None
        day = today.isoformat()
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


@frozen(kw_only=True)
class Metric:
    """One thing that can be measured.

    Examples:
        >>> from strategykit.catalog import built_in
        >>> found = built_in().metric("Svartid")
        >>> found.id, found.level.value, found.direction
        ('response_time', 'output', 'down')
    """

    id: str
    """What stands in an indicator's `metric`."""
    name: Text
    """What it is called."""
    definition: Text
    """What it is the number of."""
    level: Level | None = None
    """What it measures; None for what is not to be used."""
    unit: str | None = None
    """`count`, `%`, `ratio`, `minute`, `hour`, `score` or `money`."""
    direction: Literal["up", "down"] | None = None
    """Which way is better, `up` or `down`; None where that depends."""
    of: tuple[str, ...] = ()
    """What it may be divided by; it has to be said which."""
    vanity: bool = False
    """True where it says nothing about effect when it stands alone."""
    pitfall: Text | None = None
    """What goes wrong with it."""
    refused: Text | None = None
    """Why it is not to be used, and what to use instead."""
    aliases: tuple[str, ...] = ()
    """What else it is called."""
    offers: tuple[Offer, ...] = ()
    """The platforms that give it themselves."""
    own: bool = False
    """True where the words, or the number, are our own; they are held against the source."""
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    read: str | None = None
    """The day a source without a date was read; None where it has one."""
    source: str | None = None
    """Who defines it, or what the definition was held against."""

    def offers_on(self, platform: str) -> tuple[Offer, ...]:
        """Give what one platform offers, by its proper name."""
        return tuple(offer for offer in self.offers if offer.platform == platform)
