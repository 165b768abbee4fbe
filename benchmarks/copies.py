"""A strategy of any number of nodes: the bank's own, many times over, every copy with ids of its own."""

from __future__ import annotations

from typing import Any

import attrs
from content import BANK

import strategykit as sk
from strategykit.graph import walk
from strategykit.model.shape import Kind, shape_of

SHARED = {"roles", "audiences", "documents", "waivers", "frameworks"}
"""What all copies have in common, so that some ids are pointed at from everywhere."""

WORDS = {"text", "name", "task", "what", "handle"}
"""What is told apart by a number, because nobody says the same thing a hundred times."""


def strategy_with(nodes: int) -> sk.Strategy:
    """Repeat the mended bank's strategy until it has about as many nodes."""
    whole = sk.load(BANK)
    lists = [
        field.name
        for field in shape_of(sk.Strategy).values()
        if field.many and field.kind is Kind.NODE and field.name not in SHARED | {"decided_no"}
    ]
    ids = {
        node.id
        for name in lists
        for each in getattr(whole, name)
        for _, node in walk(each)
        if "id" in shape_of(type(node))
    }
    size = sum(sum(1 for _ in walk(each)) for name in lists for each in getattr(whole, name))
    count = max(1, round(nodes / size))
    changes: dict[str, Any] = {
        name: tuple(_copy(each, ids, number) for number in range(count) for each in getattr(whole, name))
        for name in lists
    }
    return attrs.evolve(whole, **changes)


def _copy(node: Any, ids: set[str], number: int) -> Any:
    changes: dict[str, Any] = {}
    for field in shape_of(type(node)).values():
        value = getattr(node, field.name)
        if field.name == "id":
            changes["id"] = f"{value}-{number}"
        elif field.name in WORDS and isinstance(value, str):
            changes[field.name] = f"{value} ({number})"
        elif field.kind is Kind.REF and value:
            changes[field.name] = (
                [_renamed(each, ids, number) for each in value]
                if field.many
                else _renamed(value, ids, number)
            )
        elif field.kind is Kind.NODE and field.name != "decided_no" and value:
            changes[field.name] = (
                tuple(_copy(each, ids, number) for each in value) if field.many else _copy(value, ids, number)
            )
    return attrs.evolve(node, **changes)


def _renamed(target: Any, ids: set[str], number: int) -> Any:
    return f"{target}-{number}" if str(target) in ids else target
