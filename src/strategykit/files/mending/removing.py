"""Taking an item out of a list: its lines with the comments on them, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.files.mending.written import CannotSplice, Splice, Style, line_end, line_start
from strategykit.findings import Text

if TYPE_CHECKING:
    from strategykit.files.mending.written import Written

__all__ = ["removed"]

_DASH = re.compile(r"[ ]*-[ \t]+")
_DASH_ALONE = re.compile(r"[ ]*-[ \t]*(?:\#.*)?")
_NOTHING = re.compile(r"[ \t]*(?:\#.*)?")
_SPACE = re.compile(r"[ \t]*")
_GAP = re.compile(r"(?:\s+(?:\#[^\r\n]*)?)*")
_BREAK = re.compile(r"\r\n|\r|\n|\Z")
_SHARED = Text(nb="punktet deler linje med noe annet", en="the item shares a line with something else")


def removed(text: str, whole: Written, position: int) -> list[Splice]:
    """Give the splices that take an item out.

    Args:
        text: The file.
        whole: The list.
        position: Which of its items.

    Raises:
        CannotSplice: The item cannot be told from what stands beside it.
    """
    if whole.style is Style.BRACKETS:
        return _in_brackets(text, whole, position)
    item = whole.inside[position]
    start = line_start(text, _dash(text, item))
    end = line_end(text, item.end)
    if not _NOTHING.fullmatch(text, item.end, end):
        raise CannotSplice(_SHARED)
    return [_lines(text, start, end)]


def _dash(text: str, item: Written) -> int:
    """Find the line with the dash of an item: its own, or one above it that holds nothing else."""
    start = line_start(text, item.begin)
    if _DASH.fullmatch(text, start, item.begin):
        return start
    end = item.begin
    while start > 0 and _NOTHING.fullmatch(text, start, end):
        end = start - 2 if text[start - 2 : start] == "\r\n" else start - 1
        start = line_start(text, end)
        if _DASH_ALONE.fullmatch(text, start, end):
            return start
    raise CannotSplice(_SHARED)


def _lines(text: str, start: int, end: int) -> Splice:
    """Take out whole lines; where the file ends without a line break it still does."""
    after = _BREAK.match(text, end)
    if after is not None and after[0]:
        return Splice(start, after.end(), "")
    before = text[:start]
    return Splice(len(before) - (2 if before.endswith("\r\n") else bool(before)), end, "")


def _in_brackets(text: str, whole: Written, position: int) -> list[Splice]:
    item, after = whole.inside[position], whole.inside.get(position + 1)
    comma = _comma(text, item.end, after.begin if after else whole.end - 1)
    if comma is not None:
        return [_piece(text, whole, item.begin, comma + 1)]
    # The last one: no comma may be left before the bracket.
    last = _comma(text, whole.inside[position - 1].end, item.begin) if position > 0 else None
    if last is None:
        return [_piece(text, whole, item.begin, item.end)]
    lines = _whole_lines(text, whole, item.begin, item.end)
    if text[last + 1 : item.begin].strip():  # a comment of the one before
        return [Splice(last, last + 1, ""), lines or Splice(item.begin, item.end, "")]
    if lines is not None:
        return [Splice(last, last + 1, ""), lines]
    return [_whole_lines(text, whole, last, item.end) or Splice(last, item.end, "")]


def _piece(text: str, whole: Written, start: int, end: int) -> Splice:
    """Take out its lines, or else what is written with the white space on the side where others stand."""
    lines = _whole_lines(text, whole, start, end)
    if lines is not None:
        return lines
    if text[end : line_end(text, end)].strip():
        spaces = _SPACE.match(text, end)
        return Splice(start, spaces.end() if spaces else end, "")
    return Splice(start - _spaces_before(text, start), end, "")


def _whole_lines(text: str, whole: Written, start: int, end: int) -> Splice | None:
    """Take out whole lines with the comment on them; None where something else stands there too."""
    first, last = line_start(text, start), line_end(text, end)
    if first <= whole.start or last >= whole.end:
        return None
    alone = _SPACE.fullmatch(text, first, start) and _NOTHING.fullmatch(text, end, last)
    return _lines(text, first, last) if alone else None


def _spaces_before(text: str, offset: int) -> int:
    before = text[line_start(text, offset) : offset]
    return len(before) - len(before.rstrip(" \t"))


def _comma(text: str, start: int, end: int) -> int | None:
    gap = _GAP.match(text, start, end)
    at = gap.end() if gap else start
    return at if text[at : at + 1] == "," and at < end else None
