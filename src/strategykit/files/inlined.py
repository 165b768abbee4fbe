"""The program text that reads a field where nothing is wrong, without a call where none is needed.

What is not plainly right goes to the field's reader (`values`), which judges it and tells what is wrong.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from strategykit.files.words import reader_of_scalars
from strategykit.model.fields import is_id_text, slug, slug_of
from strategykit.model.refs import Ref, Refs
from strategykit.model.shape import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.files.values import Read
    from strategykit.model.shape import FieldShape

__all__ = ["reading", "spoken_of"]

_EXACT = 2**53  # Up to here every whole number is a float.
_ALL = "type(value) is list and {{*map(type, value)}} == {}"
_ALL_TEXTS, _ALL_OBJECTS = _ALL.format("texts"), _ALL.format("objects")


def reading(field: FieldShape) -> str:
    """Give the expression that makes a field's value of what is said, which it calls `value`.

    Examples:
        >>> from strategykit.model import Goal
        >>> from strategykit.model.shape import shape_of
        >>> reading(shape_of(Goal)["owner"])
        "to_ref(value) if type(value) is str else None if value is None else read('owner', value)"
    """
    read = f"read({field.name!r}, value)"
    if field.nullable:
        read = f"None if value is None else {read}"
    for condition, value in _plainly_right(field):
        read = f"{value} if {condition} else {read}"
    return read


def _plainly_right(field: FieldShape) -> Iterator[tuple[str, str]]:
    name = field.name
    match field.kind, field.many:
        case Kind.TEXT, False:
            form = " and is_id(value)" if name == "id" else f" and fits_{name}(value)" if field.form else ""
            yield f"type(value) is str{form}", "value"
        case Kind.TEXT, True if field.form is None:
            yield _ALL_TEXTS, "tuple(value)"
        case Kind.REF, False:
            yield "type(value) is str", "to_ref(value)"
        case Kind.REF, True:
            yield _ALL_TEXTS, "to_refs(map(to_ref, value))"
        case Kind.NUMBER, False:
            yield f"type(value) is int and {-_EXACT} < value < {_EXACT}", "float(value)"
        case Kind.CHOICE, False:
            yield f"type(value) is str and value in known_{name}", f"known_{name}[value]"
        case Kind.NODE, True:
            yield _ALL_OBJECTS, f"tuple([make_{name}(each) for each in value])"
        case Kind.NODE, False if not field.decidable:
            if field.convert is not None:
                yield "type(value) is str", f"words_{name}(value) or read({name!r}, value)"
            yield "type(value) is dict", f"make_{name}(value)"


def spoken_of(field: FieldShape, read_of_class: Callable[[type], Read], scope: dict[str, Any]) -> None:
    """Put into a scope what the expression of a field speaks of, besides the field's reader."""
    name, target = field.name, cast(Any, field.target)
    scope |= _COMMON
    if field.form is not None:
        scope[f"fits_{name}"] = re.compile(field.form.pattern).search
    elif field.kind is Kind.CHOICE:
        scope[f"known_{name}"] = {each.value: each for each in target}
    elif field.kind is Kind.NODE:
        scope[f"words_{name}"] = reader_of_scalars(field)

        def make(data: Any) -> Any:  # Made when the first object is met: many classes never are.
            scope[f"make_{name}"] = made = read_of_class(target)
            return made(data)

        scope[f"make_{name}"] = make


_COMMON: dict[str, Any] = {
    "is_id": is_id_text,
    "objects": {dict},
    "slug": slug,
    "slug_of": slug_of,
    "texts": {str},
    "to_ref": partial(str.__new__, Ref),
    "to_refs": partial(tuple.__new__, Refs),
}
