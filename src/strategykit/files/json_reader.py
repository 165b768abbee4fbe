"""Reading JSON: the standard library for the data, a scanner for the places when they are needed."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property, partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from strategykit.files.json_kept import holds_all, is_worth_asking
from strategykit.files.parsed import MOST_LEVELS, Parsed, empty_file, too_deep
from strategykit.files.positions import Place
from strategykit.files.problems import Located, Problem, repeated_key
from strategykit.files.scalars import MOST_DIGITS
from strategykit.findings import Text

if TYPE_CHECKING:
    from strategykit.files.positions import Mark
    from strategykit.paths import Path

__all__ = ["PIECE", "read_json"]

_LARGER = frozenset({dict, list})
PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
"""One bracket, comma, colon, text or bare word of a text that is JSON."""

_SPACE = re.compile(r"[ \t\r\n]*")
# Long numbers are passed over like others: what they mean has been judged before.
_DECODER = json.JSONDecoder(parse_int=str)

_EXPECTED = {
    "Expecting value": Text(nb="Her mangler en verdi.", en="A value is missing here."),
    "Expecting property name": Text(
        nb='Her skal det stå en nøkkel i doble anførselstegn, som "title".',
        en='A key in double quotes, such as "title", is expected here.',
    ),
    "Expecting ':'": Text(
        nb="Her mangler et kolon etter nøkkelen.", en="The colon after the key is missing here."
    ),
    "Expecting ','": Text(
        nb="Her mangler et komma, eller en parentes er ikke lukket.",
        en="A comma is missing here, or a bracket is not closed.",
    ),
    "Illegal trailing comma": Text(
        nb="Det står et komma for mye etter det siste.", en="There is a comma too many after the last item."
    ),
    "Extra data": Text(
        nb="Filen fortsetter etter at strategien er slutt.",
        en="The file goes on after the strategy has ended.",
    ),
    "Unterminated string": Text(
        nb="Teksten som begynner her, mangler anførselstegn til slutt.",
        en="The text that begins here has no closing quote.",
    ),
    "Invalid control character": Text(
        nb="Et linjeskift eller et annet styretegn må skrives som \\n, \\t eller \\u….",
        en="A line break or another control character has to be written as \\n, \\t or \\u….",
    ),
    "Invalid \\": Text(
        nb="Dette er ingen gyldig skrivemåte etter \\; en omvendt skråstrek skrives \\\\.",
        en="This is no escape JSON knows; a backslash is written \\\\.",
    ),
}


def read_json(text: str) -> Parsed:
    """Read JSON text as plain data.

    Raises:
        Problem: The text is no JSON, or its values are nested too deep.

    Examples:
        >>> read_json('{"title": "Strategi"}').data
        {'title': 'Strategi'}
    """
    if not text.strip():
        raise empty_file()
    if is_worth_asking(text):
        with suppress(ValueError, RecursionError):  # told below
            data = json.loads(text)
            if holds_all(data, text):
                return Parsed(data, partial(_places, text))
    return _read_with_care(text)


def _read_with_care(text: str) -> Parsed:
    repeated = False

    def to_dict(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        result = dict(pairs)
        if len(result) != len(pairs):  # The first of two equal keys is read, and both are told below.
            repeated, result = True, dict(reversed(pairs))
        return result

    try:
        data = json.loads(text, object_pairs_hook=to_dict, parse_int=_integer)
    except json.JSONDecodeError as error:
        raise _explain(error) from None
    except RecursionError:
        raise too_deep(_first_too_deep(text)) from None
    if _is_too_deep(data):
        raise too_deep(_first_too_deep(text))
    problems = tuple(_repeated(_places(text))) if repeated else ()
    return Parsed(data, partial(_places, text), problems)


def _integer(digits: str) -> float:
    return int(digits) if len(digits) <= MOST_DIGITS else float("inf")


def _explain(error: json.JSONDecodeError) -> Problem:
    before = error.doc[: error.pos].rstrip()
    if before.endswith(",") and error.doc[error.pos : error.pos + 1] in {"}", "]"}:
        # Older Pythons say what they expected instead, newer ones that there is a comma too many.
        mark = _Lines(error.doc).mark(len(before) - 1)
        return Problem("syntax-invalid", _EXPECTED["Illegal trailing comma"], mark=mark)
    mark = (error.lineno, error.colno)
    known = (message for start, message in _EXPECTED.items() if error.msg.startswith(start))
    message = next(known, Text(nb=f"Dette er ikke JSON: {error.msg}.", en=f"This is not JSON: {error.msg}."))
    return Problem("syntax-invalid", message, mark=mark)


def _is_too_deep(data: Any) -> bool:
    layer = [data] if type(data) in _LARGER else []
    for _ in range(MOST_LEVELS):
        inside = chain.from_iterable([each.values() if type(each) is dict else each for each in layer])
        layer = [each for each in inside if type(each) is not str and type(each) in _LARGER]
        if not layer:
            return False
    return True


def _first_too_deep(text: str) -> Mark:
    level = 0
    for piece in PIECE.finditer(text):
        if piece[0] in "{[":
            level += 1
            if level > MOST_LEVELS:
                return _Lines(text).mark(piece.start())
        elif piece[0] in "}]":
            level -= 1
    return (1, 1)


class _Lines:
    """A text, and its offsets as lines and columns."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def mark(self, offset: int) -> Mark:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class _Inside(Mapping[str | int, Place]):
    """The places of what is inside one object or list, read when somebody asks for one of them.

    What a report points at is near the top; what stands beside it is passed over as fast as JSON is read.
    """

    def __init__(self, lines: _Lines, begin: int) -> None:
        self._lines = lines
        self._begin = begin

    @cached_property
    def _places(self) -> dict[str | int, Place]:
        # Of two equal keys the first is read.
        return dict(reversed(self.all))

    @cached_property
    def all(self) -> list[tuple[str | int, Place]]:
        """Every entry or item with its place, one whose key stood there before too."""
        text, found = self._lines.text, list[tuple[str | int, Place]]()
        at = _next(text, self._begin + 1)
        while text[at] not in "}]":
            part, key = len(found), at
            if text[self._begin] == "{":
                part, end = _DECODER.raw_decode(text, at)
                at = _next(text, _next(text, end) + 1)
            found.append((part, _place(self._lines, key, at)))
            at = _next(text, _DECODER.raw_decode(text, at)[1])
            if text[at] == ",":
                at = _next(text, at + 1)
        return found

    def __getitem__(self, part: str | int) -> Place:
        return self._places[part]

    def __iter__(self) -> Iterator[str | int]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def _place(lines: _Lines, key: int, begin: int) -> Place:
    larger = lines.text[begin] in "{["
    mark = lines.mark(key)
    return Place(mark if larger else lines.mark(begin), mark, _Inside(lines, begin) if larger else {})


def _next(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return at if match is None else match.end()


def _places(text: str) -> Place:
    begin = _next(text, 0)
    return _place(_Lines(text), begin, begin)


def _repeated(place: Place, path: Path = ()) -> Iterator[Located]:
    inside = place.inside.all if isinstance(place.inside, _Inside) else []
    seen = set[str | int]()
    for part, inner in inside:
        if part in seen:
            yield Located((*path, part), repeated_key(str(part), inner.key))
        seen.add(part)
        yield from _repeated(inner, (*path, part))
