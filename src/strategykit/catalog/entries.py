"""Reading the entries of a catalogue file, strictly: every problem is told, none is guessed away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache, partial
from types import UnionType
from typing import Any, Literal, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from strategykit import records
from strategykit.findings import Text
from strategykit.paths import closest

__all__ = ["Problem", "read_entry"]

T = TypeVar("T")
_Take: TypeAlias = Callable[[Any, str], Any]
"""Makes a value of what stands at a key, or raises what is wrong with it."""


class Problem(Exception):  # noqa: N818 - it travels inside the room and is not an error of its own
    """One thing that is wrong with an entry."""

    def __init__(self, name: str, key: str | None, message: Text) -> None:
        super().__init__(message.en)
        self.name = name
        self.key = key
        self.message = message


def read_entry(cls: type[T], data: object) -> T:
    """Make a record of a table of a file.

    Args:
        cls: The class of the record; its fields are the keys of the table.
        data: What stands in the file.

    Raises:
        ExceptionGroup: Everything that is wrong with it, each a `Problem`.
    """
    if not isinstance(data, Mapping):
        raise ExceptionGroup("entry", [_wrong_type(None, "en tabell", "a table")])
    takers = _takers(cast(Any, cls))
    problems = [_unknown_key(key, takers) for key in data if key not in takers]
    values: dict[str, Any] = {}
    for name, (take, required) in takers.items():
        if name in data:
            try:
                values[name] = take(data[name], name)
            except Problem as problem:
                problems.append(problem)
            except ExceptionGroup as group:
                problems.extend(cast(Iterator[Problem], iter(group.exceptions)))
        elif required:
            problems.append(
                Problem("key-missing", name, Text(nb=f"«{name}» mangler.", en=f"“{name}” is missing."))
            )
    if problems:
        raise ExceptionGroup("entry", problems)
    return cls(**values)


@cache
def _takers(cls: type) -> dict[str, tuple[_Take, bool]]:
    """Give what takes the value of each field, and whether it has to be there: found out once a class."""
    hints = get_type_hints(cls)
    return {
        field.name: (_taker(hints[field.name]), field.default is records.NOTHING)
        for field in records.fields(cast(Any, cls))
    }


@cache
def _taker(hint: Any) -> _Take:
    if get_origin(hint) is tuple:
        return _each(_taker(get_args(hint)[0]))
    if get_origin(hint) is UnionType or get_origin(hint) is Union:  # with None, which a file has no word for
        hint = next(kind for kind in get_args(hint) if kind is not type(None))
    if get_origin(hint) is Literal:
        return partial(_choice, {str(each): each for each in get_args(hint)})
    for each, read in _READERS:
        if isinstance(hint, type) and issubclass(hint, each):
            return partial(read, hint)
    return lambda value, _: read_entry(hint, value)


def _each(take: _Take) -> _Take:
    def read_list(value: Any, key: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise _wrong_type(key, "en liste", "a list")
        return tuple([take(each, key) for each in value])

    return read_list


def _text(kind: type, value: Any, key: str) -> str:
    del kind
    if isinstance(value, dt.date):  # TOML has dates of its own
        return value.isoformat()
    if not isinstance(value, str) or not value.strip():
        raise _wrong_type(key, "en tekst", "a text")
    return value


def _in_both(kind: type, value: Any, key: str) -> Text:
    if isinstance(value, str):
        value = {"nb": value, "en": value}
    if not isinstance(value, dict) or set(value) != {"nb", "en"}:
        raise _wrong_type(
            key, "en tekst, eller én for «nb» og én for «en»", "a text, or one for “nb” and one for “en”"
        )
    del kind
    return Text(**{language: _text(str, words, key) for language, words in value.items()})


def _number(kind: type, value: Any, key: str) -> int:
    del kind
    if type(value) is not int or value < 0:
        raise _wrong_type(key, "et helt tall", "a whole number")
    return value


def _amount(kind: type, value: Any, key: str) -> float:
    del kind
    if type(value) not in {int, float}:
        raise _wrong_type(key, "et tall", "a number")
    number: float = value
    return number


def _flag(kind: type, value: Any, key: str) -> bool:
    del kind
    if not isinstance(value, bool):
        raise _wrong_type(key, "true eller false", "true or false")
    return value


def _member(kind: type, value: Any, key: str) -> Enum:
    found: Enum = _choice({str(member.value): member for member in cast(type[Enum], kind)}, value, key)
    return found


def _choice(members: Mapping[str, Any], value: Any, key: str) -> Any:
    if isinstance(value, str) and value in members:
        return members[value]
    near = closest(str(value), members)
    hint = (f"Mente du {near}?", f"Did you mean {near}?") if near else ("", "")
    choices = ", ".join(members)
    raise Problem(
        "value-unknown",
        key,
        Text(
            nb=f"«{key}» kan være {choices}, ikke «{value}». {hint[0]}".rstrip(),
            en=f"“{key}” may be {choices}, not “{value}”. {hint[1]}".rstrip(),
        ),
    )


# In this order: a bool is an int too.
_READERS: tuple[tuple[type, Callable[[type, Any, str], Any]], ...] = (
    (Enum, _member),
    (Text, _in_both),
    (bool, _flag),
    (int, _number),
    (float, _amount),
    (str, _text),
)


def _wrong_type(key: str | None, nb: str, en: str) -> Problem:
    if key is None:
        return Problem("type-wrong", None, Text(nb=f"Her må det stå {nb}.", en=f"This must be {en}."))
    return Problem("type-wrong", key, Text(nb=f"«{key}» må være {nb}.", en=f"“{key}” must be {en}."))


def _unknown_key(key: str, known: Mapping[str, Any]) -> Problem:
    near = closest(key, known)
    hint = (f" Mente du {near}?", f" Did you mean {near}?") if near else ("", "")
    return Problem(
        "key-unknown",
        key,
        Text(nb=f"«{key}» er ukjent her.{hint[0]}", en=f"“{key}” is unknown here.{hint[1]}"),
    )
