"""The shape of the model's classes: what each field takes, read once from its annotation.

The constructors' type check, the loader, the dumper, the walk over the graph and the JSON
Schema all read the same description, so they cannot disagree.
"""

from __future__ import annotations

import datetime as dt
import sys
import types
from enum import Enum
from functools import cache
from math import isfinite
from typing import Any, Union, get_args, get_origin

from strategykit import records
from strategykit.model.forms import NAME, Form
from strategykit.model.refs import Ref, Refs

__all__ = ["FieldShape", "Kind", "describe", "describe_expected", "describe_found", "fits", "shape_of"]


class Kind(Enum):
    """What one value of a field is."""

    TEXT = "a text"
    NUMBER = "a number"
    INTEGER = "a whole number"
    FLAG = "true or false"
    DATE = "a date such as 2027-06-30"
    TIME = "a time such as 09:00"
    CHOICE = "one of a vocabulary"
    NODE = "an object"
    REF = "an id"


_FITS_A_LINE = 60
_SCALARS = {
    str: Kind.TEXT,
    float: Kind.NUMBER,
    int: Kind.INTEGER,
    bool: Kind.FLAG,
    dt.date: Kind.DATE,
    dt.time: Kind.TIME,
}
_ALSO = {"When": ", a date or words", "Quantity": ", a number or words"}
_TYPES: dict[Kind, type] = {kind: scalar for scalar, kind in _SCALARS.items()} | {Kind.REF: Ref}


@records.frozen(kw_only=True, eq=False)
class FieldShape:
    """What one field of a class takes; there is one for each field, so it is equal to itself alone."""

    name: str
    """The field's name, which is also its key in files."""
    kind: Kind
    """What one value is."""
    target: type | None = None
    """The class of a node, an enum or what a reference points at; None for any."""
    many: bool = False
    """True for a list."""
    required: bool = False
    """True when it has no default."""
    nullable: bool = False
    """True when None means not said."""
    default: Any = None
    """Its default, where it is a plain value."""
    told: str = "always"
    """`always`, `on_request` (names and contacts) or `never` (ids, technical fields)."""
    decidable: bool = False
    """True when it may be decided against."""
    convert: Any = None
    """The field's converter, for values that may be written as plain words."""
    form: Form | None = None
    """What a text has to look like."""
    floor: str | None = None
    """The field of the same object that this one must not be below."""


_SHAPES: dict[type, dict[str, FieldShape]] = {}
_TEXTS: dict[type, tuple[FieldShape, ...]] = {}
_NODES: dict[type, tuple[FieldShape, ...]] = {}
_REFERENCES: dict[type, tuple[FieldShape, ...]] = {}


def shape_of(cls: type) -> dict[str, FieldShape]:
    """Describe the fields of a class of the model, in their order.

    Examples:
        >>> from strategykit import Goal
        >>> shape_of(Goal)["deadline"].target.__name__
        'When'
    """
    if cls not in _SHAPES:
        _SHAPES[cls] = {
            each.name: _field_shape(each, _type_of(str(each.type))) for each in records.fields(cls)
        }
    return _SHAPES[cls]


def texts_of(cls: type) -> tuple[FieldShape, ...]:
    """Describe the fields of a class of the model that hold texts.

    Examples:
        >>> from strategykit.model import Waiver
        >>> [field.name for field in texts_of(Waiver)]
        ['check', 'at', 'reason']
    """
    return _of_kind(cls, Kind.TEXT, _TEXTS)


def nodes_of(cls: type) -> tuple[FieldShape, ...]:
    """Describe the fields of a class of the model that hold other objects."""
    return _of_kind(cls, Kind.NODE, _NODES)


def references_of(cls: type) -> tuple[FieldShape, ...]:
    """Describe the fields of a class of the model that point at other objects."""
    return _of_kind(cls, Kind.REF, _REFERENCES)


def _of_kind(cls: type, kind: Kind, known: dict[type, tuple[FieldShape, ...]]) -> tuple[FieldShape, ...]:
    found = known.get(cls)
    if found is None:
        found = known[cls] = tuple(field for field in shape_of(cls).values() if field.kind is kind)
    return found


@cache
def _type_of(annotation: str) -> Any:
    # References make the classes name each other in circles, so names are resolved when the
    # whole model is there; and once for all fields that are written alike.
    return eval(annotation, {**vars(sys.modules["strategykit.model"]), "dt": dt, "Any": Any})  # noqa: S307 - our own annotations


def _field_shape(each: records.Attribute[Any], hint: Any) -> FieldShape:
    nullable = many = False
    if get_origin(hint) in {Union, types.UnionType}:
        nullable = True
        (hint,) = (arg for arg in get_args(hint) if arg is not type(None))
    if get_origin(hint) is tuple:
        many, hint = True, get_args(hint)[0]
    target: type | None = None
    if get_origin(hint) in {Ref, Refs}:
        many = many or get_origin(hint) is Refs
        kind, (argument,) = Kind.REF, get_args(hint)
        target = None if argument is Any else argument
    elif hint in _SCALARS:
        kind = _SCALARS[hint]
    else:
        kind, target = Kind.CHOICE if issubclass(hint, Enum) else Kind.NODE, hint
    required = each.default is records.NOTHING
    return FieldShape(
        name=each.name,
        kind=kind,
        target=target,
        many=many,
        required=required,
        nullable=nullable,
        default=None if isinstance(each.default, records.Factory) else each.default,  # type: ignore[arg-type]  # Factory is a class at run time
        told=each.metadata.get("told", "always"),
        decidable=each.metadata.get("decidable", False),
        convert=each.converter,
        form=each.metadata.get("form", NAME if required and kind is Kind.TEXT and not nullable else None),
        floor=each.metadata.get("floor"),
    )


def fits(value: Any, field: FieldShape) -> bool:
    """Tell whether a value is what the field takes."""
    if value is None:
        return field.nullable
    if not field.many:
        return _fits_one(value, field)
    if type(value) is Refs:
        value = tuple(value)
    return type(value) is tuple and all(_fits_one(item, field) for item in value)


def _fits_one(value: Any, field: FieldShape) -> bool:
    if field.kind in {Kind.NODE, Kind.CHOICE}:
        return field.target is not None and isinstance(value, field.target)
    if field.kind is Kind.NUMBER:
        return type(value) is float and isfinite(value)
    return type(value) is _TYPES[field.kind]


def describe_expected(field: FieldShape) -> str:
    """Say what a field takes, as a person would."""
    if field.kind is Kind.NODE:
        one = _with_article(_name(field))
        if takes_words(field):
            one += _ALSO.get(_name(field), " or words")
    elif field.kind is Kind.REF:
        one = (
            f"{_with_article(_name(field))} or its id" if field.target else "an object with an id, or the id"
        )
    elif field.kind is Kind.CHOICE and field.target is not None:
        one = "one of " + ", ".join(str(each.value) for each in field.target)  # type: ignore[attr-defined]  # an Enum
    else:
        one = field.kind.value
    return f"a list, each item {one}" if field.many else one


def takes_words(field: FieldShape) -> bool:
    """Tell whether an object may be written as plain words.

    Examples:
        >>> from strategykit import Goal
        >>> takes_words(shape_of(Goal)["deadline"]), takes_words(shape_of(Goal)["approaches"])
        (True, False)
    """
    if field.convert is None or field.target is None:
        return False
    made = field.convert(["-"])[0] if field.many else field.convert("-")
    return type(made) is field.target


def describe_found(value: Any, field: FieldShape) -> str:
    """Say what was found instead, and at which position of a list."""
    if field.many and isinstance(value, (tuple, list)):
        for position, item in enumerate(value):
            if not _fits_one(item, field):
                return f"{describe(item)} at position {position}"
    return describe(value)


def describe(value: Any) -> str:
    """Say what a value is, as a person would.

    Examples:
        >>> describe(5), describe(True)
        ('5 (a whole number)', 'True (true or false)')
    """
    if value is None:
        return "nothing (null)"
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if type(value) in _SCALARS:
        text = _short(value)
        return f"{text} ({_SCALARS[type(value)].value.split(' such as')[0]})"
    if isinstance(value, (list, tuple)):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    return _with_article(type(value).__name__)


def _short(value: Any) -> str:
    try:
        text = repr(value)
    except ValueError:  # Python does not write numbers of thousands of digits
        return "a number of thousands of digits"
    return text if len(text) <= _FITS_A_LINE else f"{text[: _FITS_A_LINE - 3]}…"


def _name(field: FieldShape) -> str:
    return field.target.__name__ if field.target else "object"


def _with_article(name: str) -> str:
    if name == "Hours":
        return name
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"
