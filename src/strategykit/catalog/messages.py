"""The classes of messages and the kinds of enquiry: what people write to an organisation."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen

from strategykit.findings import Text

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
    note: str | None = None
    """Where the sources disagree, or what has to be known to use it."""
    as_of: str | None = None
    """When the source said it; None where there is none."""
    source: str | None = None
    """Who sorts messages this way; None where it is our own."""


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
    import tomllib

    text = (files("strategykit.catalog") / "messages.toml").read_text(encoding="utf-8")
    return tuple(_class(entry) for entry in tomllib.loads(text)[table])


def _class(entry: dict[str, Any]) -> MessageClass:
    words = {key: Text(**entry[key]) for key in ("name", "means")}
    return MessageClass(**{**entry, **words, "aliases": tuple(entry["aliases"])})
