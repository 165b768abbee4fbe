"""Slides of another size: planned as large as ours, and written as large as the company's are."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import evolve, fields, has

from strategykit.exporters.pptx.geometry import Rect

__all__ = ["scaled"]

T = TypeVar("T")

_LENGTHS = {"x", "y", "widths", "heights", "inset", "left", "hang", "before"}
"""The fields of shapes and paragraphs that are lengths; all places are."""


def scaled(thing: T, scale: float) -> T:
    """Give a place, or something with places and lengths in it, made larger or smaller.

    Examples:
        >>> scaled(Rect(0, 0, 200, 100), 0.75)
        Rect(x=0, y=0, w=150, h=75)
    """
    made: Any = thing
    if isinstance(thing, Rect):
        made = Rect(*(round(side * scale) for side in thing))
    elif isinstance(thing, tuple):
        made = tuple(scaled(part, scale) for part in thing)
    elif has(type(thing)):
        changes = {}
        for field in fields(type(made)):
            if not field.init:
                continue  # it follows from the others
            value = getattr(thing, field.name)
            changed = _length(value, scale) if field.name in _LENGTHS else scaled(value, scale)
            if changed is not value:
                changes[field.name] = changed
        made = evolve(made, **changes) if changes else thing
    return made  # type: ignore[no-any-return]


def _length(value: Any, scale: float) -> Any:
    return tuple(round(each * scale) for each in value) if isinstance(value, tuple) else round(value * scale)
