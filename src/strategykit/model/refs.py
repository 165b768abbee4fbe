"""References: one node points at another by its id."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

if TYPE_CHECKING:
    from attrs.converters import optional
else:

    def optional(convert):  # noqa: ANN001, ANN201 - type checkers see the one of attrs
        """Say that None may be given. At run time `to_ref` sees to it; the subscripted class would cost."""
        return convert


__all__ = ["Ref", "Refs", "optional"]

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


def to_ref(value: Any, named: str = "Any") -> Any:
    """Make a `Ref` of a node or an id; leave anything else for the type check to refuse.

    Args:
        value: What a field was given.
        named: The class of the nodes it takes.
    """
    if type(value) is Ref or value is None:
        return value
    fits = isinstance(value, str) or (hasattr(value, "id") and named in {"Any", type(value).__name__})
    return Ref(value) if fits else value


def to_refs(values: Any, named: str = "Any") -> Any:
    """Make `Refs` of nodes and ids; leave anything else for the type check to refuse."""
    if type(values) is Refs:
        return values
    if isinstance(values, (str, bytes)) or not isinstance(values, Iterable):
        return values
    return tuple.__new__(Refs, [to_ref(value, named) for value in values])
