"""Slides of another size: planned as large as ours, and written as large as the company's are."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import evolve, fields, has

from strategykit.exporters.pptx.geometry import Rect
from strategykit.exporters.pptx.text import Para, Run

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
    elif isinstance(thing, tuple) and not isinstance(thing, (Para, Run)):
        made = tuple(scaled(part, scale) for part in thing)
    else:
        changes = {}
        for name in _fields(type(made)):
            value = getattr(thing, name)
            changed = _length(value, scale) if name in _LENGTHS else scaled(value, scale)
            if changed is not value:
                changes[name] = changed
        if changes:
            made = made._replace(**changes) if isinstance(thing, Para) else evolve(made, **changes)
    return made  # type: ignore[no-any-return]


def _fields(kind: type[Any]) -> tuple[str, ...]:
    """Give what a paragraph or a shape holds; nothing for what has no places and no lengths in it."""
    if kind is Para:
        return Para._fields
    return tuple([field.name for field in fields(kind)]) if has(kind) else ()


def _length(value: Any, scale: float) -> Any:
    return tuple(round(each * scale) for each in value) if isinstance(value, tuple) else round(value * scale)
