"""How the values of a file are written: from where to where, and in which style."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from strategykit.findings import Text

if TYPE_CHECKING:
    from strategykit.paths import Path

__all__ = ["CannotSplice", "Splice", "Style", "Written", "line_end", "line_start", "spliced"]


class Style(Enum):
    """How one value is written."""

    PLAIN = "plain"
    SINGLE = "single"
    DOUBLE = "double"
    BLOCK = "block"
    ALIAS = "alias"
    BRACKETS = "brackets"
    INDENTED = "indented"


@define(kw_only=True)
class Written:
    """One value as it is written."""

    begin: int
    """The offset it begins at, its anchor included."""
    start: int
    """The offset of the value itself."""
    end: int
    """The offset after its last character; comments and empty lines that follow are no part of it."""
    style: Style
    """How it is written."""
    in_brackets: bool = False
    """True where a list or an object in brackets is around it."""
    inside: dict[str | int, Written] = field(factory=dict)
    """Its entries or items."""
    repeats: Written | None = None
    """Of an alias: the value with the anchor."""
    aliases: list[Written] = field(factory=list)
    """Of a value with an anchor: what repeats it."""
    anchored: list[Written] = field(factory=list)
    """Of the outermost value: every value with an anchor."""

    def at(self, path: Path) -> Written:
        """Give what is written at a path.

        Raises:
            CannotSplice: Nothing of its own stands there.
        """
        found = self
        for part in path:
            inner = found.inside.get(part)
            if inner is None:
                raise CannotSplice(NOT_WRITTEN)
            found = inner
        return found


@frozen(order=True)
class Splice:
    """A piece of the file that is replaced."""

    start: int
    """The offset it begins at."""
    end: int
    """The offset after it."""
    text: str
    """What comes in its place."""

    def overlaps(self, other: Splice) -> bool:
        """Tell whether both cannot be made; equal ones are one."""
        return self != other and self.start < other.end and other.start < self.end


class CannotSplice(Exception):  # noqa: N818 - it travels inside the room and is not an error of its own
    """An edit that cannot be made in the file as it is written."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason


NOT_WRITTEN = Text(
    nb="verdien står ikke for seg selv i filen", en="the value does not stand by itself in the file"
)


def spliced(text: str, splices: list[Splice]) -> str:
    """Make splices in a text; none overlaps another.

    Examples:
        >>> spliced("a: b # c", [Splice(3, 4, "B")])
        'a: B # c'
    """
    parts, at = [], 0
    for splice in sorted(set(splices)):
        parts += [text[at : splice.start], splice.text]
        at = splice.end
    return "".join([*parts, text[at:]])


def line_start(text: str, offset: int) -> int:
    """Give the offset at which the line of an offset begins."""
    start = text.rfind("\n", 0, offset) + 1
    return max(start, text.rfind("\r", start, offset) + 1)


def line_end(text: str, offset: int) -> int:
    """Give the offset of the line break, or of the end of the text, that ends the line of an offset."""
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    found = text.find("\r", offset, end)
    return end if found < 0 else found
