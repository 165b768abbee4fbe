"""From the model to plain data, to JSON and to YAML, in the shortest form that reads back the same.

What is not said, and what a field holds anyhow, is left out; so is an id that the name gives.
"""

from __future__ import annotations

import json
from functools import cache, partial
from typing import TYPE_CHECKING, Any, cast

from strategykit.errors import ModelError
from strategykit.files.parsed import MOST_LEVELS
from strategykit.files.programs import program_of
from strategykit.files.surrogates import refuse_surrogates
from strategykit.files.words import is_exact, to_scalar
from strategykit.files.yaml_writer import write_yaml
from strategykit.model import No
from strategykit.model.fields import slug, slug_of
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from strategykit.model.shape import FieldShape

__all__ = ["to_json", "to_plain", "to_yaml", "writer_lines"]

_MOST_PLAIN = 1e15
_VERSION = "schema_version"
_AS_PLAIN = {
    Kind.TEXT: "{value}",
    Kind.REF: "str({value})",
    Kind.CHOICE: "{value}._value_",  # what `value` gives, in a third of the time
    Kind.NUMBER: "number({value}, where_{name})",
    Kind.INTEGER: "{value}",
    Kind.FLAG: "{value}",
    Kind.DATE: "{value}.isoformat()",
    Kind.TIME: "time({value})",
    Kind.NODE: "plain_{name}({value}, level)",
}
"""The program text that makes a value of each kind plain."""


def to_plain(node: Any) -> dict[str, Any]:
    """Give a strategy, or any object of the model, as dicts, lists and scalars in the order of the fields.

    Raises:
        ModelError: A number or a text cannot be written, or the strategy is nested too deep.

    Examples:
        >>> from strategykit.model import Goal, No, Strategy
        >>> to_plain(Strategy("S", goals=[Goal("Svare")], decided_no=[No("crisis", "liten fare")]))
        {'schema_version': 1, 'title': 'S', 'goals': [{'text': 'Svare'}], 'crisis': {'no': 'liten fare'}}
    """
    return _object(node, 0)


def to_json(node: Any) -> str:
    r"""Write a strategy, or any object of the model, as JSON, two spaces a level.

    Raises:
        ModelError: A number or a text cannot be written, or the strategy is nested too deep.

    Examples:
        >>> from strategykit.model import Goal
        >>> to_json(Goal("Nå"))
        '{\n  "text": "Nå"\n}\n'
    """
    import orjson  # entered when something is written: most processes only read

    plain = to_plain(node)
    try:
        return orjson.dumps(plain, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
    except orjson.JSONEncodeError:  # half a character, or an integer of more than 64 bits
        refuse_surrogates(node)
        return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def to_yaml(node: Any) -> str:
    r"""Write a strategy, or any object of the model, as YAML.

    Raises:
        ModelError: A number or a text cannot be written, or the strategy is nested too deep.

    Examples:
        >>> from strategykit.model import Goal
        >>> to_yaml(Goal("Svare raskere"))
        'text: Svare raskere\n'
    """
    refuse_surrogates(node)
    return write_yaml(to_plain(node))


def _object(node: Any, level: int) -> dict[str, Any]:
    cls: type = type(node)
    plain: dict[str, Any] = _plain_of(cls)(node, level)
    return plain


@cache
def _plain_of(cls: type) -> Callable[[Any, int], dict[str, Any]]:
    # Made when a class is first met, like the readers of the loader.
    shape = shape_of(cls)
    scope: dict[str, Any] = {
        "none": {},
        "number": _number,
        "refusal": _refusal,
        "refuse_depth": _refuse_depth,
        "refused_of": _refused,
        "slug": slug,
        "slug_of": slug_of,
        "time": _time,
    }
    for name, field in shape.items():
        scope[f"default_{name}"] = field.default
        scope[f"where_{name}"] = f"{cls.__name__}.{name}"
        if field.kind is Kind.NODE:
            scope[f"plain_{name}"] = (
                _in_words(field) if hasattr(field.target, "raw") else _later(field, scope)
            )
    made: Callable[[Any, int], dict[str, Any]]
    made = program_of(cls, "writers", partial(writer_lines, shape), scope)
    return made


def _later(field: FieldShape, scope: dict[str, Any]) -> Callable[[Any, int], dict[str, Any]]:
    def plain(node: Any, level: int) -> dict[str, Any]:
        made = scope[f"plain_{field.name}"] = _plain_of(cast(type, field.target))
        return made(node, level)

    return plain


def writer_lines(shape: dict[str, FieldShape], called: str) -> Iterator[str]:
    """Write the program that makes plain data of an object of a class."""
    yield f"def {called}(node, level):"
    yield " level += 1"
    yield f" if level > {MOST_LEVELS}: refuse_depth()"
    yield " said = {}"
    if "decided_no" in shape:
        yield " refused = refused_of(node) if node.decided_no else none"
    # The version stands first and is always said, so that a newer file is known at once.
    for name, field in sorted(shape.items(), key=lambda each: each[0] != _VERSION):
        said = f"said[{name!r}] ="
        if field.required or name == _VERSION:
            yield f" {said} {_value(field, f'node.{name}')}"
        else:
            yield f" if {_condition(field, shape)}: {said} {_value(field, 'value')}"
            if field.decidable:
                yield f" elif {name!r} in refused: {said} refusal(refused[{name!r}], level)"
    yield " return said"


def _value(field: FieldShape, value: str) -> str:
    if not field.many:
        return _AS_PLAIN[field.kind].format(name=field.name, value=value)
    # A list is a level of its own, which the objects in it are told of.
    item = _AS_PLAIN[field.kind].format(name=field.name, value="each").replace(", level)", ", level + 1)")
    return f"list({value})" if item == "each" else f"[{item} for each in {value}]"


def _condition(field: FieldShape, shape: dict[str, FieldShape]) -> str:
    value = f"(value := node.{field.name})"
    if field.name == "id":
        # Mostly the first field names the thing, which saves looking for what does.
        first = next(iter(shape.values()))
        named = f"slug(node.{first.name}) or " if first.required and first.kind is Kind.TEXT else ""
        return f"{value} != ({named}slug_of(node))"
    if field.name == "decided_no":
        return f"{value} and not refused"
    if field.many:
        return value
    return f"{value} is not None" if field.default is None else f"{value} != default_{field.name}"


def _refuse_depth() -> None:
    message = f"a strategy can be written with at most {MOST_LEVELS} levels of lists and objects"
    raise ModelError(message)


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
    # Said as {no: reason}: the field is where it stands, and a reason that is missing is null.
    said: dict[str, Any] = {"no": no.reason or None}
    if no.decided is not None:
        said["decided"] = _in_words(shape_of(No)["decided"])(no.decided, level + 1)
    return said


def _in_words(field: FieldShape) -> Callable[[Any, int], Any]:
    # What can be written in words keeps them.
    def plain(value: Any, level: int) -> Any:
        scalar = to_scalar(value, field)
        if scalar is None:
            return _object(value, level)
        return scalar if isinstance(scalar, str) else _number(scalar, field.name)

    return plain


def _number(value: float, where: str) -> float:
    if not is_exact(value):
        message = f"{where} takes a finite number, not {value}"
        raise ModelError(message)
    return int(value) if value.is_integer() and abs(value) < _MOST_PLAIN else value


def _time(value: dt.time) -> str:
    short = not (value.second or value.microsecond)
    return value.isoformat(timespec="minutes" if short else "auto")
