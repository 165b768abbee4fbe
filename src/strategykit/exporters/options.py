"""Options of exporters, from values or from words on a command line."""

from __future__ import annotations

import types
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from strategykit.errors import StrategykitError, UnknownNameError
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["structured"]

T = TypeVar("T")

_WORDS = {"true": True, "false": False}
_EXPECTED = {bool: "true or false", int: "a whole number", float: "a number", str: "a text", Path: "a path"}


def structured(cls: type[T], given: Mapping[str, Any]) -> T:
    """Make an options class of values by name; every name is one of its fields.

    Raises:
        UnknownNameError: A value is not one of the option's choices.
        StrategykitError: A value is not what the option takes.
    """
    hints = get_type_hints(cls)
    values = {name: _value(name, value, hints[name]) for name, value in given.items()}
    try:
        return cls(**values)
    except (TypeError, ValueError) as error:
        message = f"the options {', '.join(sorted(given))} do not go together: {error.args[0]}"
        raise StrategykitError(message) from error


def _value(name: str, value: Any, hint: Any) -> Any:
    if get_origin(hint) in {Union, types.UnionType}:
        if value is None:
            return None
        (hint,) = (each for each in get_args(hint) if each is not type(None))
    if get_origin(hint) is Literal:
        return _choice(name, value, get_args(hint))
    if hint is bool and isinstance(value, str):
        value = _WORDS.get(value.lower(), value)
    if hint in {int, float} and isinstance(value, str):
        value = _number(value, hint)
    if hint is Path and isinstance(value, str):
        value = Path(value)
    fits = isinstance(value, hint) if hint is Path else type(value) is hint
    if not fits and not (hint is float and type(value) is int):
        message = f"the option {name!r} takes {_EXPECTED.get(hint, hint.__name__)}, not {value!r}"
        raise StrategykitError(message)
    return value


def _number(text: str, hint: type[Any]) -> Any:
    try:
        return hint(text)
    except ValueError:
        return text


def _choice(name: str, value: Any, choices: tuple[str, ...]) -> str:
    if value in choices:
        return str(value)
    near = closest(str(value), choices)
    hint = f"did you mean {near!r}?" if near else f"known are {', '.join(choices)}"
    message = f"the option {name!r} has no choice {value!r}: {hint}"
    raise UnknownNameError(message)
