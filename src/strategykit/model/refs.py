"""References: one node points at another by its id."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, Self, TypeVar, cast

__all__ = ["Ref", "Refs"]

T = TypeVar("T")


class Ref(str, Generic[T]):
    """The id of a node; it accepts the node itself.

    Examples:
        >>> from strategykit import Role
        >>> Ref(Role("Redaktør"))
        'redaktor'
    """

    __slots__ = ()

    def __new__(cls, target: T | Ref[T] | str) -> Self:
        """Take the id of a node."""
        return str.__new__(cls, target if isinstance(target, str) else cast(Any, target).id)


class Refs(tuple[Ref[T], ...]):
    """Ids of nodes; it accepts nodes and ids, in a list or a tuple.

    Examples:
        >>> from strategykit import Role
        >>> Refs([Role("Redaktør"), "ledere"])
        ('redaktor', 'ledere')
    """

    __slots__ = ()

    def __new__(cls, targets: Iterable[T | Ref[T] | str] = ()) -> Self:
        """Take the ids of several nodes."""
        return tuple.__new__(cls, [Ref(target) for target in targets])


def to_ref(value: Any) -> Any:
    """Make a `Ref` of a node or an id; leave anything else for the type check to refuse."""
    if type(value) is Ref or value is None:
        return value
    return Ref(value) if isinstance(value, str) or hasattr(value, "id") else value


def to_refs(values: Any) -> Any:
    """Make `Refs` of nodes and ids; leave anything else for the type check to refuse."""
    if type(values) is Refs:
        return values
    if isinstance(values, (str, bytes)) or not isinstance(values, Iterable):
        return values
    return tuple.__new__(Refs, [to_ref(value) for value in values])
