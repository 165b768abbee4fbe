"""From the model to plain data, in the shortest form that reads back as the same strategy."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from strategykit.errors import ModelError
from strategykit.files.parsed import MOST_LEVELS
from strategykit.files.words import is_exact, to_scalar
from strategykit.model import No, Strategy
from strategykit.model.fields import slug_of
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from strategykit.model.shape import FieldShape

__all__ = ["to_plain"]

Write: TypeAlias = Callable[[Any, int], Any]
"""Makes plain data of a value inside something that stands at a level."""

_MOST_PLAIN = 1e15
_NO_DEFAULT = object()


def to_plain(node: Any) -> dict[str, Any]:
    """Give a strategy, or any object of the model, as dicts, lists and scalars in the order of the fields.

    What is not said, and what a field holds anyhow, is left out; so is an id that the name gives.

    Raises:
        ModelError: A number or a text cannot be written, or the strategy is nested too deep.

    Examples:
        >>> from strategykit.model import Goal, No, Strategy
        >>> to_plain(Strategy("S", goals=[Goal("Svare")], decided_no=[No("crisis", "liten fare")]))
        {'schema_version': 1, 'title': 'S', 'goals': [{'text': 'Svare'}], 'crisis': {'no': 'liten fare'}}
    """
    plain: dict[str, Any] = _write_of(cast(type, type(node)))(node, 0)
    return {"schema_version": node.schema_version} | plain if isinstance(node, Strategy) else plain


@cache
def _write_of(cls: type) -> Write:
    # Made when a class is first met, like the readers of the loader.
    shape = shape_of(cls)
    values_of = attrgetter(*shape)
    plan = [
        (name, _NO_DEFAULT if field.required or name == "id" else field.default, _write_of_field(cls, field))
        for name, field in shape.items()
    ]
    has_id, may_refuse = "id" in shape, "decided_no" in shape

    def write(node: Any, level: int) -> dict[str, Any]:
        level += 1
        if level > MOST_LEVELS:
            message = f"a strategy can be written with at most {MOST_LEVELS} levels of lists and objects"
            raise ModelError(message)
        written: dict[str, Any] = {}
        for (name, default, write_value), value in zip(plan, values_of(node), strict=True):
            if value is not default and value != default:
                written[name] = write_value(value, level)
        if has_id and written["id"] == slug_of(node):
            del written["id"]
        if may_refuse and node.decided_no and (refused := _refused(node)):
            written |= {name: _refusal(no, level) for name, no in refused.items()}
            return {name: written[name] for name in shape if name in written and name != "decided_no"}
        return written

    return write


def _refused(node: Any) -> dict[str, No]:
    """Give the decided noes that can stand at their fields: all of them, or none.

    They are read back in the order of the fields, so a list in another order is written as a list.
    """
    noes: tuple[No, ...] = node.decided_no
    fields = shape_of(type(node))
    order = [
        name for name, field in fields.items() if field.decidable and getattr(node, name) == field.default
    ]
    refused = {no.field: no for no in noes if no.reason != ""}
    return refused if [name for name in order if name in refused] == [no.field for no in noes] else {}


def _refusal(no: No, level: int) -> dict[str, Any]:
    plain: dict[str, Any] = _write_of(No)(no, level)
    del plain["field"]
    return {"no": plain.pop("reason", None)} | plain


def _write_of_field(cls: type, field: FieldShape) -> Write:
    where = f"{cls.__name__}.{field.name}"
    write = _node(where, field) if field.kind is Kind.NODE else _OF_KIND[field.kind](where)
    return (lambda values, level: [write(value, level + 1) for value in values]) if field.many else write


def _node(where: str, field: FieldShape) -> Write:
    write_text, write_number = _text(where), _number(where)

    def write_object(value: Any, level: int) -> Any:
        return _write_of(cast(type, type(value)))(value, level)

    def write(value: Any, level: int) -> Any:
        scalar = to_scalar(value, field)
        if scalar is None:
            return write_object(value, level)
        return (write_text if isinstance(scalar, str) else write_number)(scalar, level)

    # What can be written in words keeps them.
    return write if hasattr(field.target, "raw") else write_object


def _text(where: str) -> Write:
    def write(value: str, _: int) -> str:
        try:
            value.encode()
        except UnicodeEncodeError:
            message = f"{where} holds half a character (a lone surrogate): {value!a}"
            raise ModelError(message) from None
        return str(value)

    return write


def _number(where: str) -> Write:
    def write(value: float, _: int) -> float:
        if not is_exact(value):
            message = f"{where} takes a finite number, not {value}"
            raise ModelError(message)
        return int(value) if value.is_integer() and abs(value) < _MOST_PLAIN else value

    return write


def _time(_: str) -> Write:
    def write(value: Any, _: int) -> str:
        short = not (value.second or value.microsecond)
        written: str = value.isoformat(timespec="minutes" if short else "auto")
        return written

    return write


_OF_KIND: dict[Kind, Callable[[str], Write]] = {
    Kind.TEXT: _text,
    Kind.REF: _text,
    Kind.NUMBER: _number,
    Kind.CHOICE: lambda _: lambda value, _: value.value,
    Kind.DATE: lambda _: lambda value, _: value.isoformat(),
    Kind.TIME: _time,
    Kind.INTEGER: lambda _: lambda value, _: value,
    Kind.FLAG: lambda _: lambda value, _: value,
}
