"""What there is to say about an exporter's options, read from their class."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
import textwrap
from itertools import pairwise
from pathlib import Path
from types import NoneType
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from strategykit.findings import Text

__all__ = ["OptionInfo", "describe"]

_KINDS = {
    bool: Text(nb="true, false", en="true, false"),
    int: Text(nb="et heltall", en="a whole number"),
    float: Text(nb="et tall", en="a number"),
    str: Text(nb="en tekst", en="a text"),
    Path: Text(nb="en sti", en="a path"),
    dt.date: Text(nb="en dato, som 2027-01-31", en="a date, such as 2027-01-31"),
    tuple[str, ...]: Text(nb="navn med komma mellom", en="names with commas between"),
}


@frozen(kw_only=True)
class OptionInfo:
    """What a list says about an option of an exporter."""

    name: str
    """What `--option` takes before the equals sign."""
    values: Text
    """Its choices, or the kind of value it takes."""
    default: str
    """What is chosen where nothing is given, as it would be written; empty for nothing."""
    help: Text
    """What it does."""


def describe(options: type[Any]) -> tuple[OptionInfo, ...]:
    """Describe every option of a class, in their order.

    An option is a truth value, a number, a text, a path, a date, several names or one of several words,
    and has a default. Its English help is the first paragraph of the docstring under it, its Norwegian help
    stands in its metadata, under `nb`.

    Args:
        options: A frozen attrs class.

    Raises:
        TypeError: An option takes something else, or has no default.

    Examples:
        >>> from strategykit.exporters.pptx.options import DeckOptions
        >>> found = {option.name: option for option in describe(DeckOptions)}
        >>> found["density"].values.en, found["density"].default
        ('room, reading', 'reading')
        >>> found["density"].help.en
        '`room` for large text on a wall, `reading` for a deck that is sent.'
    """
    defaults = options()
    hints = get_type_hints(options)
    helps = _docstrings(options)
    return tuple(
        _described(each, hints[each.name], getattr(defaults, each.name), helps.get(each.name, ""))
        for each in attrs.fields(options)
    )


def _described(option: attrs.Attribute[Any], hint: Any, default: Any, said: str) -> OptionInfo:
    return OptionInfo(
        name=option.name,
        values=_values(option.name, hint),
        default=_written(default),
        help=Text(nb=option.metadata.get("nb", said), en=said),
    )


def _written(default: Any) -> str:
    if default is None:
        return ""
    if isinstance(default, tuple):
        return ",".join(default)
    return str(default).lower() if isinstance(default, bool) else str(default)


def _values(name: str, hint: Any) -> Text:
    # Of a union that takes bytes as well, the path is what can be written.
    kinds = [each for each in get_args(hint) if each not in {NoneType, bytes}]
    if NoneType in get_args(hint) and len(kinds) == 1:
        (hint,) = kinds
    if hint in _KINDS:
        return _KINDS[hint]
    origin: Any = get_origin(hint)
    if origin is Literal and all(isinstance(choice, str) for choice in get_args(hint)):
        choices = ", ".join(cast("tuple[str, ...]", get_args(hint)))
        return Text(nb=choices, en=choices)
    kinds_taken = "bool, int, float, str, Path, date, tuple[str, ...] or a Literal of words"
    raise TypeError(f"{name} is {hint!r}, not {kinds_taken}")


def _docstrings(cls: type[Any]) -> dict[str, str]:
    try:
        source = textwrap.dedent(inspect.getsource(cls))
    except (OSError, TypeError):  # made by a program, or installed without its source
        return {}
    (tree,) = ast.parse(source).body
    body = cast("ast.ClassDef", tree).body
    found = {}
    for field, docstring in pairwise(body):
        match field, docstring:
            case ast.AnnAssign(target=ast.Name(name)), ast.Expr(value=ast.Constant(str(text))):
                found[name] = " ".join(text.partition("\n\n")[0].split())
    return found
