"""Reading the values of one field: strict by its shape, every problem of a list at its position."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from strategykit.files import wrong
from strategykit.files.problems import Problem, Problems
from strategykit.files.words import is_bad_date, is_exact, reader_of_scalars
from strategykit.model import When
from strategykit.model.fields import is_id_text
from strategykit.model.refs import Ref, Refs
from strategykit.model.shape import Kind

if TYPE_CHECKING:
    from strategykit.files.problems import Located
    from strategykit.model.shape import FieldShape

__all__ = ["Read", "read_of_field"]

Read: TypeAlias = Callable[[Any], Any]
"""Makes a value of the model of plain data, or raises `Problem` or `Problems`."""


def read_of_field(field: FieldShape, read_of_class: Callable[[type], Read]) -> Read:
    """Give what reads the values of a field.

    Args:
        field: The field.
        read_of_class: What gives the reader of a class, asked when an object is first met.
    """
    read = _node(field, read_of_class) if field.kind is Kind.NODE else _OF_KIND[field.kind](field)
    if field.many:
        return list_of(read, field)
    return _or_none(read) if field.nullable else read


def list_of(read: Read, field: FieldShape) -> Read:
    """Give what reads a list of a field, each item by `read`."""
    kind = Refs if field.kind is Kind.REF else tuple

    def read_list(value: Any) -> Any:
        if type(value) is not list:
            raise wrong.type_(value, field)
        items: list[Any] = []
        found: list[Located] = []
        for position, item in enumerate(value):
            try:
                items.append(read(item))
            except (Problem, Problems) as error:
                found += error.at(position)
        if found:
            raise Problems(found)
        return tuple.__new__(kind, items)

    return read_list


def _or_none(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _text(field: FieldShape) -> Read:
    def read(value: Any) -> str:
        if type(value) is str:
            return value
        raise wrong.item(value, field)

    def read_id(value: Any) -> str:
        if is_id_text(read(value)):
            return cast(str, value)
        raise wrong.id_(value)

    return read_id if field.name == "id" else read


def _ref(field: FieldShape) -> Read:
    def read(value: Any) -> Ref[Any]:
        if type(value) is str:
            return str.__new__(Ref, value)
        raise wrong.item(value, field)

    return read


def _number(field: FieldShape) -> Read:
    def read(value: Any) -> float:
        if type(value) is not float and type(value) is not int:
            raise wrong.item(value, field)
        if not is_exact(value):
            raise wrong.number(value, field)
        return float(value)

    return read


def _integer(field: FieldShape) -> Read:
    def read(value: Any) -> int:
        if type(value) is int:
            return value
        if type(value) is float and not is_exact(value):
            raise wrong.number(value, field)
        raise wrong.item(value, field)

    return read


def _flag(field: FieldShape) -> Read:
    def read(value: Any) -> bool:
        if type(value) is bool:
            return value
        raise wrong.item(value, field)

    return read


def _iso(parse: Callable[[str], Any]) -> Callable[[FieldShape], Read]:
    def of(field: FieldShape) -> Read:
        def read(value: Any) -> Any:
            if type(value) is not str:
                raise wrong.item(value, field)
            try:
                return parse(value)
            except ValueError:
                raise wrong.value(value, field) from None

        return read

    return of


def _choice(field: FieldShape) -> Read:
    members = {each.value: each for each in cast(Any, field.target)}

    def read(value: Any) -> Any:
        if type(value) is not str:
            raise wrong.item(value, field)
        if value not in members:
            raise wrong.unknown_value(value, field, list(members))
        return members[value]

    return read


def _node(field: FieldShape, read_of_class: Callable[[type], Read]) -> Read:
    target = cast(type, field.target)
    of_scalar = reader_of_scalars(field)

    def read(value: Any) -> Any:
        if type(value) is dict:
            return read_of_class(target)(value)
        if type(value) in {str, int, float}:
            node = of_scalar(value)
            if node is not None:
                return node
            if target is When and type(value) is str and is_bad_date(value):
                raise wrong.value(value, field)
            if not isinstance(value, str) and of_scalar(0) is not None:
                raise wrong.number(value, field)
        raise wrong.item(value, field)

    return read


_OF_KIND: dict[Kind, Callable[[FieldShape], Read]] = {
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.INTEGER: _integer,
    Kind.FLAG: _flag,
    Kind.DATE: _iso(dt.date.fromisoformat),
    Kind.TIME: _iso(dt.time.fromisoformat),
    Kind.CHOICE: _choice,
    Kind.REF: _ref,
}
