"""Reading the values of one field: strict by its shape, every problem of a list at its position."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from strategykit.files import wrong
from strategykit.files.problems import Problem, Problems, Refused
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

    That a value is not said, or null where it may be, is for whoever calls it to see.

    Args:
        field: The field.
        read_of_class: What gives the reader of a class, asked when an object is first met.
    """
    read = _node(field, read_of_class) if field.kind is Kind.NODE else _OF_KIND[field.kind](field)
    if field.many:
        return list_of(read, field)
    return read


def list_of(read: Read, field: FieldShape) -> Read:
    """Give what reads a list of a field, each item by `read`."""

    def read_list(value: Any) -> Any:
        if type(value) is not list:
            raise wrong.type_(value, field)
        items: list[Any] = []
        found: list[Located] = []
        for item in value:
            if type(item) is Refused:
                found += item.error.at(len(items))
                items.append(None)
                continue
            try:
                items.append(read(item))
            except (Problem, Problems) as error:
                found += error.at(len(items))
                items.append(None)
        if found:
            raise Problems(found, about=value)
        return tuple(items)

    return _ids(read_list) if field.kind is Kind.REF else read_list


def _ids(read_list: Read) -> Read:
    to_ref, to_refs = partial(str.__new__, Ref), partial(tuple.__new__, Refs)

    def read(value: Any) -> Any:
        # A list of ids is mostly that: looked at here, and made without a call for each.
        if type(value) is list:
            for each in value:
                if type(each) is not str:
                    break
            else:
                return to_refs(map(to_ref, value))
        return to_refs(read_list(value))

    return read


def _text(field: FieldShape) -> Read:
    def read(value: Any) -> str:
        if type(value) is str:
            return value
        raise wrong.item(value, field)

    found_in = None if field.form is None else re.compile(field.form.pattern).search

    def read_form(value: Any) -> str:
        if type(value) is str and found_in is not None and found_in(value):
            return value
        raise wrong.form(read(value), field)

    def read_id(value: Any) -> str:
        if type(value) is str and is_id_text(value):
            return value
        raise wrong.id_(read(value))

    if field.name == "id":
        return read_id
    return read if field.form is None else read_form


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
    read_object: Read | None = None

    def read(value: Any) -> Any:
        nonlocal read_object
        if type(value) is dict:
            if read_object is None:
                read_object = read_of_class(target)
            return read_object(value)
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
