"""Options of exporters, from values or from words on a command line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union, cast, get_args, get_origin

from attrs import NOTHING, fields

from strategykit.errors import StrategykitError, UnknownNameError
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cattrs import Converter

__all__ = ["structured"]

T = TypeVar("T")

_WORDS = {"true": True, "false": False}
_EXPECTED = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a text",
    Path: "a path",
    bytes: "bytes",
    dt.date: "a date such as 2027-01-31",
}
_READ_BY: dict[Any, Callable[[str], Any]] = {
    int: int,
    float: float,
    Path: Path,
    dt.date: dt.date.fromisoformat,
}
_WORDS_OF = tuple[str, ...]


def structured(cls: type[T], given: Mapping[str, Any]) -> T:
    """Make an options class of values by name; every name is one of its fields.

    Raises:
        UnknownNameError: A value is not one of the option's choices.
        StrategykitError: A value is not what the option takes.
    """
    if not given and all(each.default is not NOTHING for each in fields(cast("Any", cls))):
        return cls()  # as most exports are made: nothing is loaded for it
    from cattrs.errors import ClassValidationError

    try:
        return _converter().structure(dict(given), cls)
    except ClassValidationError as group:
        problem = group.exceptions[0]
        if not isinstance(problem, StrategykitError):
            names = ", ".join(sorted(given))
            problem = StrategykitError(f"the options {names} do not go together: {problem.args[0]}")
            raise problem from group
        ((_, note),) = group.group_exceptions()[0][:1]
        raise type(problem)(f"the option {note.name!r} {problem}") from None


def _converter() -> Converter:
    from cattrs import Converter

    made = Converter(detailed_validation=True)
    for kind in _EXPECTED:
        made.register_structure_hook(kind, _value)
    made.register_structure_hook_func(_is_literal, _choice)
    made.register_structure_hook_func(_is_union, _any_of)
    made.register_structure_hook_func(lambda hint: hint == _WORDS_OF, _several)
    return made


def _is_literal(hint: Any) -> bool:
    origin: Any = get_origin(hint)
    return origin is Literal


def _is_union(hint: Any) -> bool:
    origin: Any = get_origin(hint)
    return origin in {Union, UnionType}


def _any_of(value: Any, hint: Any) -> Any:
    """Take a value that one of several kinds takes, a text as the first that can be read from one."""
    kinds = [kind for kind in get_args(hint) if kind is not NoneType]
    if value is None and len(kinds) < len(get_args(hint)):
        return None
    if _is_literal(kinds[0]):
        return _choice(value, kinds[0])
    if kinds[0] == _WORDS_OF:
        return _several(value, hint)
    for kind in kinds:
        if isinstance(value, kind):
            return _value(value, kind)
    return _value(value, kinds[0])


def _several(value: Any, _: Any) -> tuple[str, ...]:
    """Take several names: of a text those between its commas."""
    if isinstance(value, str):
        return tuple(name for name in (part.strip() for part in value.split(",")) if name)
    several = isinstance(value, (list, tuple, set, frozenset))
    if not several or not all(isinstance(each, str) for each in value):
        raise StrategykitError(f"takes several names, not {value!r}")
    return tuple(sorted(value) if isinstance(value, (set, frozenset)) else value)


def _value(value: Any, hint: type[Any]) -> Any:
    if hint is bool and isinstance(value, str):
        value = _WORDS.get(value.lower(), value)
    if hint in _READ_BY and isinstance(value, str):
        value = _read(value, hint)
    fits = isinstance(value, hint) if hint is Path else type(value) is hint
    if not fits and not (hint is float and type(value) is int):
        raise StrategykitError(f"takes {_EXPECTED[hint]}, not {value!r}")
    return value


def _read(text: str, hint: type[Any]) -> Any:
    try:
        return _READ_BY[hint](text)
    except ValueError:
        return text


def _choice(value: Any, hint: Any) -> str:
    choices = get_args(hint)
    if value in choices:
        return str(value)
    near = closest(str(value), choices)
    known = f"did you mean {near!r}?" if near else f"known are {', '.join(choices)}"
    raise UnknownNameError(f"has no choice {value!r}: {known}")
