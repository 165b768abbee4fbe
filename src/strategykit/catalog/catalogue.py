"""The catalogue as one thing, and the one that comes with the library."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TypeVar

from strategykit.catalog.entries import read_entry
from strategykit.catalog.limits import Limit
from strategykit.catalog.messages import MessageClass, enquiry_kinds, message_classes
from strategykit.catalog.metrics import Metric
from strategykit.catalog.platforms import Platform, by_name, find, platforms
from strategykit.catalog.thresholds import Threshold
from strategykit.errors import UnknownNameError
from strategykit.model.arguments import taken
from strategykit.paths import closest
from strategykit.records import frozen
from strategykit.tables import read_table

__all__ = ["Catalogue", "built_in"]

T = TypeVar("T")


@frozen(kw_only=True, eq=False)
class Catalogue:
    """Facts about the world outside a strategy.

    Examples:
        >>> catalogue = built_in()
        >>> catalogue.platform("twitter").name, catalogue.metric("følgere").id
        ('X', 'community_size')
    """

    platforms: tuple[Platform, ...] = ()
    """The platforms, by name."""
    limits: tuple[Limit, ...] = ()
    """How much they take."""
    metrics: tuple[Metric, ...] = ()
    """What can be measured."""
    messages: tuple[MessageClass, ...] = ()
    """The classes of messages."""
    enquiries: tuple[MessageClass, ...] = ()
    """The kinds of enquiry."""
    thresholds: tuple[Threshold, ...] = ()
    """The numbers a text is held against."""

    def platform(self, name: str) -> Platform | None:
        """Find a platform by any of its names; None where it is unknown."""
        return find(name, self._platforms)

    def limits_of(self, platform: str, surface: str | None = None) -> tuple[Limit, ...]:
        """Give the limits of a platform.

        Args:
            platform: Any of its names.
            surface: Only those of this surface.
        """
        found = self.platform(platform)
        name = found.name if found else platform
        return tuple(
            each for each in self.limits if each.platform == name and surface in {None, each.surface}
        )

    def metric(self, name: str) -> Metric | None:
        """Find a metric by its id or any of its names; None where it is unknown.

        Examples:
            >>> built_in().metric("Engagement rate").of
            ('reach', 'impressions', 'followers')
        """
        return self._metrics.get(_key(name))

    def message(self, name: str) -> MessageClass | None:
        """Find a class of messages or a kind of enquiry by any of its names; None where it is unknown."""
        return self._messages.get(_key(name))

    def threshold(self, name: str) -> Threshold:
        """Give a threshold.

        Raises:
            UnknownNameError: There is none of that name; the message says which one is nearest.
        """
        taken(name, "threshold(name)", "a text", str)
        for each in self.thresholds:
            if each.id == name:
                return each
        near = closest(name, [each.id for each in self.thresholds])
        raise UnknownNameError(
            f"there is no threshold {name!r}" + (f": did you mean {near}?" if near else "")
        )

    @cached_property
    def _platforms(self) -> dict[str, Platform]:
        return by_name(self.platforms)

    @cached_property
    def _metrics(self) -> dict[str, Metric]:
        return {
            _key(name): each
            for each in self.metrics
            for name in (*each.aliases, each.name.nb, each.name.en, each.id)
        }

    @cached_property
    def _messages(self) -> dict[str, MessageClass]:
        return {
            _key(name): each
            for each in (*self.enquiries, *self.messages)
            for name in (*each.aliases, each.name.nb, each.name.en, each.id)
        }


@cache
def built_in() -> Catalogue:
    """Give the catalogue that comes with the library.

    Examples:
        >>> [each.id for each in built_in().metrics if each.refused]
        ['ave']
    """
    return Catalogue(
        platforms=platforms(),
        limits=_read("limit", Limit),
        metrics=_read("metric", Metric),
        messages=message_classes(),
        enquiries=enquiry_kinds(),
        thresholds=_read("threshold", Threshold),
    )


def _key(name: str) -> str:
    taken(name, "the name", "a text", str)
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())


def _read(table: str, cls: type[T]) -> tuple[T, ...]:
    return tuple(read_entry(cls, entry) for entry in read_table(f"catalog/{table}s")[table])
