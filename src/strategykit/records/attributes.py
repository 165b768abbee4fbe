"""What attrs is told of a record, when somebody asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attr

from strategykit.records.declared import NOTHING, Factory

if TYPE_CHECKING:
    from strategykit.records.declared import Attribute

__all__ = ["attributes_of"]


def attributes_of(cls: Any) -> Any:
    """Give the fields of a record as attrs describes those of its own classes."""
    fields: tuple[Attribute, ...] = cls.__record_fields__
    likened = attr.make_class(cls.__name__, {each.name: _described(each) for each in fields})
    return likened.__attrs_attrs__  # type: ignore[attr-defined]  # attrs has just put it there


def _described(each: Attribute) -> Any:
    make: Any = attr.Factory
    default: Any = attr.NOTHING if each.default is NOTHING else each.default
    if isinstance(default, Factory):
        default = make(default.factory, takes_self=default.takes_self)
    return attr.ib(
        default=default,
        converter=each.converter,
        validator=each.validator,
        metadata=each.metadata,
        kw_only=bool(each.kw_only),
        alias=each.alias,
        eq=each.eq,
        repr=each.repr,
        init=each.init,
        type=each.type,
    )
