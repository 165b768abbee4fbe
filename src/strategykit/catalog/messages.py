"""The classes of messages and the kinds of enquiry: what people write to an organisation."""

from __future__ import annotations

from functools import cache
from typing import Any

from strategykit.findings import Text
from strategykit.model.arguments import taken
from strategykit.records import frozen
from strategykit.tables import read_table

__all__ = ["MessageClass", "enquiry_kinds", "message_class", "message_classes"]


@frozen(kw_only=True)
class MessageClass:
    """A class of messages, or a kind of enquiry.

    It says what the class is, never what to do with it.

    Examples:
        >>> found = message_class("misfornøyd")
        >>> found.id, found.name.nb
        ('dissatisfied', 'misfornøyd kunde')
    """

    id: str
    """What stands in a strategy's `messages` or `enquiry`."""
    name: Text
    """What it is called, one of it."""
    means: Text
    """How to tell it from the others."""
    aliases: tuple[str, ...] = ()
    """What else it is called."""
    note: Text | None = None
    """Where the sources disagree, or what has to be known to use it."""
    own: bool = False
    """True where the words, or the number, are our own; they are held against the source."""
    as_of: str | None = None
    """When the source said it; None where it does not say."""
    read: str | None = None
    """The day a source without a date was read; None where it has one."""
    source: str | None = None
    """Who is seen to sort messages this way."""


def message_classes() -> tuple[MessageClass, ...]:
    """Give every class of messages, in the order of the usual triage.

    Examples:
        >>> [each.id for each in message_classes()][:3]
        ['threat', 'personal_data', 'spam']
    """
    return _read("message")


def enquiry_kinds() -> tuple[MessageClass, ...]:
    """Give every kind of enquiry that a strategy may hand to somebody.

    Examples:
        >>> [each.id for each in enquiry_kinds()]
        ['press', 'daily', 'subject', 'doubt', 'crisis']
    """
    return _read("enquiry")


def message_class(name: str) -> MessageClass | None:
    """Find a class of messages or a kind of enquiry by its id or another of its names; None where unknown.

    Examples:
        >>> message_class("Hets").id, message_class("gaver")
        ('troll', None)
    """
    return _by_name().get(_key(name))


def _key(name: str) -> str:
    taken(name, "message_class(name)", "a text", str)
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())


@cache
def _by_name() -> dict[str, MessageClass]:
    return {
        _key(name): each
        for each in (*message_classes(), *enquiry_kinds())
        for name in (each.id, each.name.nb, each.name.en, *each.aliases)
    }


@cache
def _read(table: str) -> tuple[MessageClass, ...]:
    return tuple(_class(entry) for entry in read_table("catalog/messages")[table])


def _class(entry: dict[str, Any]) -> MessageClass:
    words: dict[str, Any] = {key: Text(**entry[key]) for key in ("name", "means", "note") if key in entry}
    return MessageClass(**{**entry, **words, "aliases": tuple(entry["aliases"])})
