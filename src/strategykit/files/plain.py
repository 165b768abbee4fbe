"""From the model to plain data, in the shortest form that reads back as the same strategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.errors import ModelError
from strategykit.files.parsed import MOST_LEVELS
from strategykit.files.words import is_exact, to_scalar
from strategykit.model import No, Strategy
from strategykit.model.fields import slug_of
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from strategykit.model.shape import FieldShape

__all__ = ["to_plain"]

_MOST_PLAIN = 1e15


def to_plain(node: Any) -> dict[str, Any]:
    """Give a strategy, or any object of the model, as dicts, lists and scalars in the order of the fields.

    What is not said, and what a field holds anyhow, is left out; so is an id that the name gives.

    Raises:
        ModelError: A number or a text cannot be written, or the strategy is nested too deep.

    Example:
        >>> from strategykit.model import Goal, No, Strategy
        >>> to_plain(Strategy("S", goals=[Goal("Svare")], decided_no=[No("crisis", "liten fare")]))
        {'schema_version': 1, 'title': 'S', 'goals': [{'text': 'Svare'}], 'crisis': {'no': 'liten fare'}}
    """
    plain = _object(node, 1)
    return {"schema_version": node.schema_version} | plain if isinstance(node, Strategy) else plain


def _object(node: Any, level: int) -> dict[str, Any]:
    if level > MOST_LEVELS:
        message = f"a strategy can be written with at most {MOST_LEVELS} levels of lists and objects"
        raise ModelError(message)
    refused = _refused(node)
    result: dict[str, Any] = {}
    for field in shape_of(type(node)).values():
        value = getattr(node, field.name)
        if field.name in refused:
            result[field.name] = _refusal(refused[field.name], level)
        elif not (_goes_without_saying(node, field, value) or (refused and field.name == "decided_no")):
            result[field.name] = _value(node, field, value, level)
    return result


def _goes_without_saying(node: Any, field: FieldShape, value: Any) -> bool:
    if field.name == "id":
        return bool(value == slug_of(node))
    return bool(not field.required and value == field.default)


def _refused(node: Any) -> dict[str, No]:
    """Give the decided noes that can stand at their fields: all of them, or none.

    They are read back in the order of the fields, so a list in another order is written as a list.
    """
    noes: tuple[No, ...] = getattr(node, "decided_no", ())
    if not noes:
        return {}
    fields = shape_of(type(node))
    order = [
        name for name, field in fields.items() if field.decidable and getattr(node, name) == field.default
    ]
    refused = {no.field: no for no in noes if no.reason != ""}
    return refused if [name for name in order if name in refused] == [no.field for no in noes] else {}


def _refusal(no: No, level: int) -> dict[str, Any]:
    written: dict[str, Any] = {"no": None if no.reason is None else _text(no, "reason", no.reason)}
    if no.decided is not None:
        written["decided"] = _value(no, shape_of(No)["decided"], no.decided, level)
    return written


def _value(node: Any, field: FieldShape, value: Any, level: int) -> Any:
    if field.many:
        return [_one(node, field, each, level + 2) for each in value]
    return _one(node, field, value, level + 1)


def _one(node: Any, field: FieldShape, value: Any, level: int) -> Any:
    match field.kind:
        case Kind.NODE:
            scalar = to_scalar(value, field)
            if isinstance(scalar, float):
                return _number(node, field.name, scalar)
            return _object(value, level) if scalar is None else _text(node, field.name, scalar)
        case Kind.TEXT | Kind.REF:
            return _text(node, field.name, value)
        case Kind.NUMBER:
            return _number(node, field.name, value)
        case Kind.CHOICE:
            return value.value
        case Kind.DATE:
            return value.isoformat()
        case Kind.TIME:
            short = not (value.second or value.microsecond)
            return value.isoformat(timespec="minutes" if short else "auto")
        case Kind.INTEGER | Kind.FLAG:
            return value


def _text(node: Any, name: str, value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        message = f"{type(node).__name__}.{name} holds half a character (a lone surrogate): {value!a}"
        raise ModelError(message) from None
    return str(value)


def _number(node: Any, name: str, value: float) -> float:
    if not is_exact(value):
        message = f"{type(node).__name__}.{name} takes a finite number, not {value}"
        raise ModelError(message)
    return int(value) if value.is_integer() and abs(value) < _MOST_PLAIN else value
