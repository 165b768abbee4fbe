"""From plain data to the model: a cattrs converter with strict hooks, every problem at its path.

The hooks are driven by `shape_of`, the one description of every field. cattrs collects what they
raise class by class; `problems` walks what it collected.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import cache, update_wrapper
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import attrs
from cattrs import Converter
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn_from_attrs, override

from strategykit.errors import ModelError
from strategykit.files import wrong
from strategykit.files.problems import Located, Problem
from strategykit.files.words import from_scalar, is_bad_date, is_exact
from strategykit.model import No, When
from strategykit.model.amounts import to_when
from strategykit.model.fields import is_id_text
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from strategykit.model.shape import FieldShape
    from strategykit.paths import Path

__all__ = ["problems", "structure"]

T = TypeVar("T")
Hook: TypeAlias = Callable[[Any, Any], Any]

_CONVERTER = Converter(detailed_validation=True, forbid_extra_keys=True)


def structure(data: dict[str, Any], cls: type[T]) -> T:
    """Make an object of the model.

    Raises:
        BaseValidationError: Something in the data is wrong; `problems` tells what and where.

    Example:
        >>> from strategykit.model import Goal
        >>> structure({"text": "Svare raskere", "deadline": "2027-06-30"}, Goal).deadline.end.year
        2027
    """
    return cast(T, _of_class(cast(type, cls))(data, cls))


def problems(error: BaseException, path: Path = ()) -> Iterator[Located]:
    """Walk what cattrs collected, and give every problem with its path."""
    path = (*path, *_segment(error))
    if isinstance(error, BaseValidationError):
        for each in error.exceptions:
            yield from problems(each, path)
    elif isinstance(error, Problem):
        yield Located(path, error)
    elif isinstance(error, ForbiddenExtraKeysError):
        known = shape_of(getattr(error.cl, "__wrapped__", error.cl))
        for key in sorted(error.extra_fields):
            yield Located((*path, key), wrong.unknown_key(key, known))
    elif isinstance(error, KeyError) and path:
        yield Located(path[:-1], wrong.missing_key(str(path[-1])))
    elif isinstance(error, ModelError):
        yield Located(path, wrong.refused(error))
    else:
        raise error


def _segment(error: BaseException) -> Path:
    # Notes are added on the way out, so the last one is the outermost.
    parts: list[str | int] = []
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            parts.append(note.name)
        elif isinstance(note, IterableValidationNote):
            parts.append(note.index)
    return tuple(reversed(parts))


@cache
def _of_class(cls: type) -> Hook:
    # Made when a class is first met: making all of them would cost more than reading a file.
    shape = shape_of(cls)
    overrides = {name: override(struct_hook=_of_field(field)) for name, field in shape.items()}
    if "decided_no" in shape:
        overrides["decided_no"] = override(struct_hook=_list_of(_no_of(cls), shape["decided_no"]))
    fields = [each.evolve(type=None) for each in attrs.fields(cls)]
    maker = cast(type, _maker(cls))
    # The overrides are named by the fields, never by the function's own parameters.
    return make_dict_structure_fn_from_attrs(fields, maker, _CONVERTER, **cast(Any, overrides))


def _maker(cls: type) -> Callable[..., Any]:
    """Give what builds an object: the class, or what first moves decided noes to their list."""
    decidable = [field.name for field in shape_of(cls).values() if field.decidable]
    if not decidable:
        return cls

    def make(**given: Any) -> Any:
        refused = [given.pop(name) for name in decidable if type(given.get(name)) is No]
        if refused:
            given["decided_no"] = (*given.get("decided_no", ()), *refused)
        return cls(**given)

    return update_wrapper(make, cls, updated=())


def _of_field(field: FieldShape) -> Hook:
    read = _OF_KIND[field.kind](field)
    if field.many:
        read = _list_of(read, field)
    elif field.nullable:
        read = _or_none(read)
    return _or_no(read, field) if field.decidable else read


def _or_none(read: Hook) -> Hook:
    return lambda value, cls: None if value is None else read(value, cls)


def _list_of(read: Hook, field: FieldShape) -> Hook:
    def read_list(value: Any, cls: Any) -> Any:
        if type(value) is not list:
            raise wrong.type_(value, field)
        items, errors = [], []
        for position, item in enumerate(value):
            try:
                items.append(read(item, cls))
            except (Problem, BaseValidationError) as error:
                error.add_note(IterableValidationNote("", position, cls))
                errors.append(error)
        if errors:
            message = f"While structuring {field.name}"
            raise IterableValidationError(message, errors, list)  # pyright: ignore[reportCallIssue] - it has its own __new__
        return items

    return read_list


@attrs.frozen(kw_only=True)
class _Refusal:
    """What `{no: reason}` holds."""

    no: str | None
    decided: When | None = attrs.field(default=None, converter=to_when)


def _or_no(read: Hook, field: FieldShape) -> Hook:
    def read_or_refuse(value: Any, cls: Any) -> Any:
        if type(value) is not dict or "no" not in value:
            return read(value, cls)
        refusal = _of_class(_Refusal)(value, _Refusal)
        return No(field.name, refusal.no or None, decided=refusal.decided)

    return read_or_refuse


def _no_of(cls: type) -> Hook:
    decidable = [field.name for field in shape_of(cls).values() if field.decidable]
    read_no, about = _node(shape_of(cls)["decided_no"]), shape_of(No)["field"]

    def read(value: Any, target: Any) -> Any:
        no = read_no(value, target)
        if no.field not in decidable:
            problem = wrong.unknown_value(no.field, about, decidable)
            problem.add_note(AttributeValidationNote("", about.name, str))
            raise problem
        return no

    return read


def _text(field: FieldShape) -> Hook:
    def read(value: Any, _: Any) -> Any:
        if type(value) is not str:
            raise wrong.item(value, field)
        return value

    def read_id(value: Any, cls: Any) -> Any:
        if not is_id_text(read(value, cls)):
            raise wrong.id_(value)
        return value

    return read_id if field.name == "id" else read


def _number(field: FieldShape) -> Hook:
    def read(value: Any, _: Any) -> Any:
        if type(value) not in {int, float}:
            raise wrong.item(value, field)
        if not is_exact(value):
            raise wrong.number(value, field)
        return value

    return read


def _integer(field: FieldShape) -> Hook:
    def read(value: Any, _: Any) -> Any:
        if type(value) is float and not is_exact(value):
            raise wrong.number(value, field)
        if type(value) is not int:
            raise wrong.item(value, field)
        return value

    return read


def _flag(field: FieldShape) -> Hook:
    def read(value: Any, _: Any) -> Any:
        if type(value) is not bool:
            raise wrong.item(value, field)
        return value

    return read


def _iso(parse: Callable[[str], Any]) -> Callable[[FieldShape], Hook]:
    def of(field: FieldShape) -> Hook:
        def read(value: Any, _: Any) -> Any:
            if type(value) is not str:
                raise wrong.item(value, field)
            try:
                return parse(value)
            except ValueError:
                raise wrong.value(value, field) from None

        return read

    return of


def _choice(field: FieldShape) -> Hook:
    members = {each.value: each for each in cast(Any, field.target)}

    def read(value: Any, _: Any) -> Any:
        if type(value) is not str:
            raise wrong.item(value, field)
        if value not in members:
            raise wrong.unknown_value(value, field, list(members))
        return members[value]

    return read


def _node(field: FieldShape) -> Hook:
    target = cast(type, field.target)

    def read(value: Any, _: Any) -> Any:
        if type(value) is dict:
            return _of_class(target)(value, target)
        if type(value) in {str, int, float}:
            node = from_scalar(value, field)
            if node is not None:
                return node
            if target is When and type(value) is str and is_bad_date(value):
                raise wrong.value(value, field)
            if not isinstance(value, str) and from_scalar(0, field) is not None:
                raise wrong.number(value, field)
        raise wrong.item(value, field)

    return read


_OF_KIND: dict[Kind, Callable[[FieldShape], Hook]] = {
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.INTEGER: _integer,
    Kind.FLAG: _flag,
    Kind.DATE: _iso(dt.date.fromisoformat),
    Kind.TIME: _iso(dt.time.fromisoformat),
    Kind.CHOICE: _choice,
    Kind.NODE: _node,
    Kind.REF: _text,
}
