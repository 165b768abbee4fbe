"""What is asked of a strategy: an enquiry or a message, on which channel, about what, when."""

from __future__ import annotations

import datetime as dt
from types import NoneType
from typing import TYPE_CHECKING, Any

from strategykit.catalog.messages import enquiry_kinds, message_class, message_classes
from strategykit.catalog.platforms import platform
from strategykit.errors import UnknownNameError
from strategykit.findings import Text
from strategykit.insight.found import Found, counts, found, wholes
from strategykit.model import Channel, ContentTheme, ResponseGuideline, Responsibility
from strategykit.model.arguments import taken, text_or_none
from strategykit.paths import closest
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from strategykit.graph import Graph

__all__ = ["CRISIS", "Asked", "Covered", "called", "covered", "kind_of", "understood"]

CRISIS = "crisis"


@frozen(kw_only=True)
class Covered:
    """What a strategy has something to say about."""

    enquiries: tuple[str, ...] = ()
    """The kinds of enquiry somebody is responsible for."""
    topics: tuple[str, ...] = ()
    """The topics they cover."""
    messages: tuple[str, ...] = ()
    """The classes of messages there is a rule for."""
    channels: tuple[str, ...] = ()
    """The ids of its channels."""

    def to_dict(self) -> dict[str, list[str]]:
        """Give it as plain JSON data."""
        return {
            "enquiries": list(self.enquiries),
            "topics": list(self.topics),
            "messages": list(self.messages),
            "channels": list(self.channels),
        }


@frozen(kw_only=True)
class Asked:
    """A question to a strategy, in the words of the catalogue."""

    enquiry: str | None = None
    """The kind of enquiry."""
    topic: str | None = None
    """The topic, as it was asked for."""
    message: str | None = None
    """The class of the message."""
    channel: Found[Channel] | None = None
    """The channel it came on."""
    at: dt.datetime | None = None
    """When it came."""
    on: frozenset[str] = frozenset()
    """The channel's id, and those of what it is part of."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kind of enquiry and the class of the message, where they are asked for."""
        return frozenset(filter(None, (self.enquiry, self.message)))

    def names(self, kinds: Iterable[str]) -> bool:
        """Tell whether what is asked about is among these classes."""
        return not self.kinds.isdisjoint(map(kind_of, kinds))

    def is_about(self, topics: Iterable[str]) -> bool:
        """Tell whether the topic is one of these."""
        return self.topic is not None and _plain(self.topic) in map(_plain, topics)

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {
            "enquiry": self.enquiry,
            "topic": self.topic,
            "message": self.message,
            "channel": self.channel.id if self.channel else None,
            "at": self.at.isoformat() if self.at else None,
        }


def kind_of(name: str) -> str:
    """Give a class of messages or a kind of enquiry as the catalogue writes it.

    Examples:
        >>> kind_of("Misfornøyd"), kind_of("Bursdagshilsen")
        ('dissatisfied', 'bursdagshilsen')
    """
    known = message_class(name)
    return known.id if known else _plain(name)


def covered(graph: Graph) -> Covered:
    """Give what the strategy has something to say about."""
    duties = [each.node for each in found(graph, Responsibility) if counts(each.node)]
    rules = [each.node for each in found(graph, ResponseGuideline)]
    themes = (each.node.name for each in found(graph, ContentTheme))
    return Covered(
        enquiries=tuple(dict.fromkeys(kind_of(each.enquiry) for each in duties if each.enquiry)),
        topics=tuple(dict.fromkeys([*(topic for each in duties for topic in each.topics), *themes])),
        messages=tuple(dict.fromkeys(kind_of(name) for each in rules for name in each.messages)),
        channels=tuple(dict.fromkeys(each.node.id for each in found(graph, Channel))),
    )


def understood(  # noqa: PLR0913 - a case has that many sides
    graph: Graph,
    *,
    enquiry: str | None,
    topic: str | None,
    message: str | None,
    channel: Channel | str | None,
    at: dt.datetime | None,
) -> Asked:
    """Read a question to a strategy.

    Raises:
        ModelError: An argument is of the wrong kind.
        UnknownNameError: The enquiry, the message or the channel is known neither to the strategy
            nor to the catalogue.
    """
    text_or_none("route", enquiry=enquiry, topic=topic, message=message)
    taken(
        channel, "route(channel=…)", "a channel, or its id, name, handle or platform", str, Channel, NoneType
    )
    taken(at, "route(at=…)", "a date with a time of day (datetime)", dt.datetime, NoneType)
    if topic is not None and not topic.strip():
        raise UnknownNameError("the topic is empty: name one, or leave it out")
    known = covered(graph)
    if isinstance(channel, Channel):
        channel = channel.id
    place = None if channel is None else _channel(graph, channel)
    return Asked(
        enquiry=None if enquiry is None else _kind("enquiry", enquiry, known.enquiries),
        topic=topic,
        message=None if message is None else _kind("message", message, known.messages),
        channel=place,
        at=at,
        on=frozenset(each.id for each in wholes(graph, place.node)) if place else frozenset(),
    )


def _kind(what: str, name: str, own: tuple[str, ...]) -> str:
    known = enquiry_kinds() if what == "enquiry" else message_classes()
    kinds = list(dict.fromkeys([*own, *(each.id for each in known)]))
    kind = kind_of(name)
    if kind in kinds:
        return kind
    names = [*kinds, *(alias for each in known for alias in (each.name.nb, *each.aliases))]
    near = closest(name, names)
    raise UnknownNameError(_unknown(what, name, kind_of(near) if near else None, own))


def _channel(graph: Graph, name: str) -> Found[Channel]:
    channels = found(graph, Channel)
    shown = platform(name)
    ways: tuple[Callable[[Channel], bool], ...] = (
        lambda each: each.id == name,
        lambda each: _plain(name) in {_plain(each.id), _plain(each.name)},
        lambda each: _plain(name).lstrip("@") == _plain(each.handle or "").lstrip("@") != "",
        lambda each: shown is not None and platform(each.platform or "") == shown,
    )
    for way in ways:
        matching = [each for each in channels if way(each.node)]
        if len(matching) == 1:
            return matching[0]
        if matching:
            several = ", ".join(each.node.id for each in matching)
            raise UnknownNameError(f"{name!r} may be several channels: {several}")
    ids = tuple(each.node.id for each in channels)
    raise UnknownNameError(_unknown("channel", name, closest(name, ids), ids))


def _unknown(what: str, name: str, near: str | None, own: tuple[str, ...]) -> str:
    suggestion = f"did you mean {near}? " if near else ""
    covers = f"the strategy covers {', '.join(own)}" if own else f"the strategy names no {what}"
    return f"there is no {what} {name!r}: {suggestion}{covers}"


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def called(kind: str) -> Text:
    """Give the name of a class of messages or kind of enquiry."""
    known = message_class(kind)
    return known.name if known else Text(nb=kind, en=kind)
