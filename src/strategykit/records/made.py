"""A class made of what it says of its fields."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from strategykit.records.constructors import Later, constructor
from strategykit.records.declared import NOTHING, Attribute
from strategykit.records.likeness import give_likeness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["evolve", "fields", "frozen", "has"]

T = TypeVar("T")
_FIELDS = "__record_fields__"


def frozen(
    cls: type | None = None,
    /,
    *,
    kw_only: bool = False,
    eq: bool = True,
    repr: bool = True,  # noqa: A002 - as in attrs
    field_transformer: Callable[[type, list[Attribute]], list[Attribute]] | None = None,
) -> Any:
    """Make a frozen class with slots, as attrs would.

    Args:
        cls: The class, where nothing else is given.
        kw_only: Whether its fields are given by name only, where they do not say otherwise.
        eq: Whether objects are equal by their fields; else each is equal to itself only.
        repr: Whether to give it a `repr`.
        field_transformer: What may change the fields when the class is made.

    Examples:
        >>> @frozen
        ... class Point:
        ...     x: int
        ...     y: int = 0
        >>> Point(1), Point(1) == Point(1, 0), len({Point(1, 2), Point(1, 2)})
        (Point(x=1, y=0), True, 1)
    """
    if cls is None:
        return partial(frozen, kw_only=kw_only, eq=eq, repr=repr, field_transformer=field_transformer)
    content = {name: value for name, value in vars(cls).items() if name not in {"__dict__", "__weakref__"}}
    own = list(_own_fields(content, kw_only=kw_only))
    made = _slotted(cls, content, own)
    inherited = {each.name: each for base in filter(has, cls.__bases__) for each in fields(base)}
    every = [*(each for name, each in inherited.items() if name not in {one.name for one in own}), *own]
    if field_transformer is not None:
        every = field_transformer(made, every)
    setattr(made, _FIELDS, tuple(every))
    give_likeness(
        made,
        [each.name for each in every if each.eq] if eq else [],
        [each.name for each in every if each.repr] if repr else None,
    )
    return made


def _own_fields(content: dict[str, Any], *, kw_only: bool) -> Iterator[Attribute]:
    """Take the fields out of what a class holds, in their order."""
    for name, annotation in content.get("__annotations__", {}).items():
        if not annotation.startswith("ClassVar"):
            said = content.pop(name, NOTHING)
            each = said if type(said) is Attribute else Attribute(said)
            each.belongs(name, annotation, kw_only=kw_only)
            yield each


def _slotted(cls: type, content: dict[str, Any], own: list[Attribute]) -> Any:
    """Make the class anew, because slots cannot be given to one that is there."""
    slots = [each.name for each in own]
    if not any(base.__weakrefoffset__ for base in cls.__bases__):
        slots.append("__weakref__")
    if any(isinstance(value, cached_property) for value in content.values()):
        slots.append("__dict__")  # where it keeps what it found
    positional = tuple(each.alias for each in own if each.init and not each.kw_only)
    common = {
        "__match_args__": positional,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__getstate__": _state,
        "__setstate__": _restore,
        "__init__": Later(constructor),
        "__attrs_attrs__": Later(_attributes),
    }
    made = type(cls)(cls.__name__, cls.__bases__, {**common, **content, "__slots__": tuple(slots)})
    for function in map(_function, content.values()):
        for cell in getattr(function, "__closure__", None) or ():
            with suppress(ValueError):  # what is not there yet is not the class
                if cell.cell_contents is cls:
                    cell.cell_contents = made  # `super()` means the class that is there now
    return made


def _function(value: Any) -> Any:
    return getattr(value, "fget", None) or getattr(value, "func", None) or getattr(value, "__func__", value)


def fields(cls: type) -> tuple[Attribute, ...]:
    """Give the fields of a record, those of its base first.

    Raises:
        TypeError: The class is none.
    """
    if not has(cls):
        raise TypeError(f"{cls.__name__} is no record: its fields are not known here")
    found: tuple[Attribute, ...] = getattr(cls, _FIELDS)
    return found


def has(cls: type) -> bool:
    """Tell whether a class is a record."""
    return hasattr(cls, _FIELDS)


def evolve(record: T, /, **changes: Any) -> T:
    """Give a copy in which some fields are different."""
    for each in fields(type(record)):
        if each.init and each.alias not in changes:
            changes[each.alias] = getattr(record, each.name)
    return type(record)(**changes)


def _refuse(*_: object) -> None:
    from attrs.exceptions import FrozenInstanceError

    raise FrozenInstanceError


def _state(self: Any) -> dict[str, Any]:
    return {each.name: getattr(self, each.name) for each in fields(type(self))}


def _restore(self: Any, state: dict[str, Any]) -> None:
    for name, value in state.items():
        object.__setattr__(self, name, value)


def _attributes(cls: type) -> Any:
    from strategykit.records.attributes import attributes_of

    return attributes_of(cls)
