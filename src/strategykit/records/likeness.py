"""Equality, hash and `repr` by the fields: the same functions for all classes."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["give_likeness"]


def give_likeness(cls: type, compared: Sequence[str], shown: Sequence[str] | None) -> None:
    """Give a class its equality, its hash and its `repr`, as far as it has none of its own.

    Args:
        cls: The class.
        compared: The fields that equality and hash go by; without any, both are left alone.
        shown: The fields that `repr` shows; None to leave it alone.

    Examples:
        >>> class Point:
        ...     def __init__(self, x, y):
        ...         self.x, self.y = x, y
        >>> give_likeness(Point, ["x", "y"], ["x"])
        >>> Point(1, 2), Point(1, 2) == Point(1, 2), Point(1, 2) == (1, 2)
        (Point(x=1), True, False)
    """
    methods = {} if shown is None else {"__repr__": _shown(shown)}
    if compared:
        values_of = attrgetter(*compared)
        methods |= {"__eq__": _compared(values_of), "__hash__": _hashed(values_of)}
    for name, method in methods.items():
        if name not in vars(cls):
            setattr(cls, name, method)


def _compared(values_of: attrgetter[Any]) -> Any:
    def is_same(self: Any, other: object) -> bool:
        return values_of(self) == values_of(other) if type(other) is type(self) else NotImplemented

    return is_same


def _hashed(values_of: attrgetter[Any]) -> Any:
    def hashed(self: Any) -> int:
        return hash(values_of(self))

    return hashed


def _shown(names: Sequence[str]) -> Any:
    def shown(self: Any) -> str:
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__name__}({said})"

    return shown
