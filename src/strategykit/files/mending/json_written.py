"""How the values of a JSON file are written: a walk over its pieces, only when a file is mended."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategykit.files.json_reader import PIECE
from strategykit.files.mending.written import Style, Written

if TYPE_CHECKING:
    import re

__all__ = ["json_written"]


def json_written(text: str) -> Written:
    """Tell how the values of a JSON text are written.

    Args:
        text: A text that `read_json` takes.

    Examples:
        >>> found = json_written('{"goals": ["a", "b"]}').at(("goals", 1))
        >>> found.start, found.end
        (16, 19)
    """
    walk = _Walk()
    for piece in PIECE.finditer(text):
        walk.take(piece)
    return walk.root


class _Walk:
    """Notes where everything begins and ends."""

    def __init__(self) -> None:
        self._open: list[Written] = []
        self._parts: list[str | int] = []
        self._expects_key = False
        self.root = _made(0, 0, Style.PLAIN)

    def take(self, match: re.Match[str]) -> None:
        """Take the next piece."""
        piece = match[0]
        if piece in "}]":
            self._open.pop().end = match.end()
            self._parts.pop()
        elif piece == ",":
            last = self._parts[-1]
            self._expects_key = not isinstance(last, int)
            if isinstance(last, int):
                self._parts[-1] = last + 1
        elif piece == ":":
            self._expects_key = False
        elif self._expects_key:
            self._parts[-1] = json.loads(piece)
        else:
            self._value(piece, match)

    def _value(self, piece: str, match: re.Match[str]) -> None:
        larger = piece in "{["
        style = Style.BRACKETS if larger else Style.DOUBLE if piece.startswith('"') else Style.PLAIN
        written = _made(match.start(), match.end(), style)
        if self._open:
            # Of two with one key the first is the one that is read.
            self._open[-1].inside.setdefault(self._parts[-1], written)
        else:
            self.root = written
        if larger:
            self._open.append(written)
            self._parts.append("" if piece == "{" else 0)
            self._expects_key = piece == "{"


def _made(start: int, end: int, style: Style) -> Written:
    return Written(begin=start, start=start, end=end, style=style, in_brackets=True)
