"""Reading JSON: the standard library for the data, a scanner for the places when they are needed."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, Any

from strategykit.files.parsed import MOST_LEVELS, Parsed, empty_file, too_deep
from strategykit.files.positions import Place
from strategykit.files.problems import Located, Problem, repeated_key
from strategykit.files.scalars import MOST_DIGITS
from strategykit.findings import Text

if TYPE_CHECKING:
    from strategykit.files.positions import Mark

__all__ = ["read_json"]

_LARGER = frozenset({dict, list})
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)

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


class _Objects:
    """Makes dicts of JSON objects, keeps the first of two equal keys and remembers that there were two."""

    def __init__(self) -> None:
        self.repeated = False

    def __call__(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) != len(pairs):
            self.repeated = True
            result = dict(reversed(pairs))
        return result


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
    objects = _Objects()
    try:
        data = json.loads(text, object_pairs_hook=objects, parse_int=_integer)
    except json.JSONDecodeError as error:
        raise _explain(error) from None
    except RecursionError:
        raise too_deep(_first_too_deep(text)) from None
    if _is_too_deep(data):
        raise too_deep(_first_too_deep(text))
    problems = tuple(_Scanner(text).repeated) if objects.repeated else ()
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
        insides = (each.values() if type(each) is dict else each for each in layer)
        layer = [inner for inside in insides for inner in inside if type(inner) in _LARGER]
        if not layer:
            return False
    return True


def _first_too_deep(text: str) -> Mark:
    level = 0
    for piece in _PIECE.finditer(text):
        if piece[0] in "{[":
            level += 1
            if level > MOST_LEVELS:
                return _Lines(text).mark(piece.start())
        elif piece[0] in "}]":
            level -= 1
    return (1, 1)


def _places(text: str) -> Place:
    return _Scanner(text).root


class _Lines:
    """Turns offsets into lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def mark(self, offset: int) -> Mark:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class _Scanner:
    """Walks over text known to be JSON and notes where everything stands."""

    def __init__(self, text: str) -> None:
        self.repeated: list[Located] = []
        self._lines = _Lines(text)
        self._open: list[Place] = []
        self._path: list[str | int] = []
        self._key: Mark | None = None
        self._expects_key = False
        self.root = Place((1, 1), (1, 1), {})
        for piece in _PIECE.finditer(text):
            self._take(piece[0], piece.start())

    def _take(self, piece: str, offset: int) -> None:
        if piece in "}]":
            self._open.pop()
            self._path.pop()
        elif piece == ",":
            last = self._path[-1]
            self._expects_key = not isinstance(last, int)
            if isinstance(last, int):
                self._path[-1] = last + 1
        elif piece == ":":
            self._expects_key = False
        elif self._expects_key:
            self._key = self._lines.mark(offset)
            self._path[-1] = json.loads(piece)
        else:
            self._value(piece, self._lines.mark(offset))

    def _value(self, piece: str, mark: Mark) -> None:
        key, self._key = self._key or mark, None
        larger = piece in "{["
        place = Place(key if larger else mark, key, {})
        if not self._open:
            self.root = place
        elif self._path[-1] not in self._open[-1].inside:
            self._open[-1].inside[self._path[-1]] = place
        else:
            self.repeated.append(Located(tuple(self._path), repeated_key(str(self._path[-1]), key)))
        if larger:
            self._open.append(place)
            self._path.append("" if piece == "{" else 0)
            self._expects_key = piece == "{"
