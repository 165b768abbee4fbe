"""What is loaded and dumped: the mended bank's strategy, cut down or repeated to a size."""

from __future__ import annotations

from itertools import cycle, islice
from math import ceil
from pathlib import Path
from typing import Any

import attrs

import strategykit as sk
from strategykit.model.shape import Kind, shape_of

BANK = Path(__file__).parent.parent / "examples" / "boligbank" / "strategy_mended.yaml"


def bank() -> sk.Strategy:
    """Load the bank's strategy, without what only strategykit has a shape for."""
    undecided: sk.Strategy = _undecided(sk.load(BANK))
    return undecided


def strategy_of(size: int) -> sk.Strategy:
    """Grow or cut the bank's strategy until its JSON is about as large, in bytes.

    Every list of the strategy keeps its share. What is repeated gets names of its own, so that no
    text of a large file is met twice where a name would be.
    """
    whole = bank()
    share, made = 1.0, whole
    for _ in range(6):
        made = _shared(whole, share)
        share *= size / len(sk.dumps(made, format="json").encode())
    return made


def _shared(strategy: sk.Strategy, share: float) -> sk.Strategy:
    changes: dict[str, Any] = {}
    for field in shape_of(sk.Strategy).values():
        if field.kind is Kind.NODE and field.many:
            items = getattr(strategy, field.name)
            count = ceil(len(items) * share) if share >= 1 else round(len(items) * share)
            repeated = enumerate(islice(cycle(items), count)) if items else ()
            changes[field.name] = tuple(
                item if position < len(items) else _numbered(item, position // len(items))
                for position, item in repeated
            )
    if share < 1:
        changes |= {"crisis": None, "organization": None, "presence": None}
    return attrs.evolve(strategy, **changes)


def _numbered(node: Any, number: int) -> Any:
    name = next(iter(shape_of(type(node))))
    named = shape_of(type(node))[name].kind is Kind.TEXT
    return attrs.evolve(node, **{name: f"{getattr(node, name)} ({number})"}) if named else node


def _undecided(node: Any) -> Any:
    changes: dict[str, Any] = {"decided_no": ()} if "decided_no" in shape_of(type(node)) else {}
    for field in shape_of(type(node)).values():
        value = getattr(node, field.name)
        if field.kind is Kind.NODE and field.name != "decided_no" and value is not None:
            changes[field.name] = tuple(map(_undecided, value)) if field.many else _undecided(value)
    return attrs.evolve(node, **changes)
