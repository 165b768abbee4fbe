"""From version 0, the drafts from before files said their version, to version 1.

What had drawers and classes of its own became items of the strategy's lists: a measure an
indicator, a partner a role, a related document a document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.files.migrations.spot import (
    changed,
    each,
    joined,
    listed,
    object_,
    renamed,
    unpacked,
)

if TYPE_CHECKING:
    from strategykit.files.migrations.spot import Entries, Spot

__all__ = ["KEYS", "step"]

_JOINED = {"partners": "roles", "related_documents": "documents", "response_templates": "templates"}
_SITUATION = {"as_is": "as_is", "desired": "to_be", "actions": "actions"}

KEYS = frozenset({"measures", "situation", *_JOINED})
"""The keys of a strategy that only this version knows."""


def step(entries: Entries) -> Entries:
    """Give the entries of a strategy as version 1 has them."""
    entries = unpacked(entries, "situation", _SITUATION)
    entries = changed(renamed(entries, {"measures": "indicators"}), "indicators", each(_indicator))
    entries = changed(entries, "partners", each(_partner))
    for old, new in _JOINED.items():
        entries = joined(entries, old, new)
    entries = changed(entries, "document", object_(_document))
    return changed(entries, "mission", _words)


def _indicator(entries: Entries) -> Entries:
    return listed(entries, "target", "targets")


def _partner(entries: Entries) -> Entries:
    if "kind" in entries or not entries:
        return entries
    first = next(iter(entries.values()))
    return entries | {"kind": first.holding("partner")}


def _document(entries: Entries) -> Entries:
    return changed(entries, "period", object_(lambda period: renamed(period, {"from": "start", "to": "end"})))


def _words(spot: Spot) -> Spot:
    words: Spot = spot.value["text"] if isinstance(spot.value, dict) and [*spot.value] == ["text"] else spot
    return words
