"""How the values of a YAML file are written: a walk over the parser's events, only when a file is mended."""

from __future__ import annotations

import re
from typing import Any, cast

from attrs import define

from strategykit.files.mending.written import Style, Written

__all__ = ["yaml_written"]

_BREAK = re.compile(r"\r\n|\r|\n")
_ANCHOR = re.compile(r"&[^\s,\[\]{}]+(?:\s+(?:\#[^\r\n]*)?)*")
_EMPTY_TAIL = re.compile(r"(?:(?:\r\n|\r|\n)[ \t]*)+\Z")
_STYLES = {"'": Style.SINGLE, '"': Style.DOUBLE, "|": Style.BLOCK, ">": Style.BLOCK}


def yaml_written(text: str) -> Written:
    r"""Tell how the values of a YAML text are written.

    Args:
        text: A text that `read_yaml` takes, with line breaks of any kind.

    Examples:
        >>> found = yaml_written("title: 'S' # c\r\ngoals: [a, b]").at(("goals", 1))
        >>> found.start, found.end
        (27, 28)
    """
    import yaml  # only those who read YAML pay for it

    walk = _Walk(text)
    for event in yaml.parse(_BREAK.sub("\n", text), Loader=getattr(yaml, "CLoader", yaml.Loader)):
        walk.take(event)
    walk.root.anchored = walk.anchored
    return walk.root


@define
class _Frame:
    """A list or an object whose end has not come yet."""

    written: Written
    is_list: bool
    key: str | None = None

    def put(self, value: Written) -> None:
        """Put the value that comes next; of two with one key the first is the one that is read."""
        part = len(self.written.inside) if self.is_list else self.key or ""
        self.written.inside.setdefault(part, value)
        self.key = None
        if self.written.style is Style.INDENTED:
            self.written.end = value.end


class _Walk:
    """Notes where everything begins and ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [0, *(match.end() for match in _BREAK.finditer(text))]
        self._open: list[_Frame] = []
        self._named: dict[str, Written] = {}
        self.anchored: list[Written] = []
        self.root = Written(begin=0, start=0, end=0, style=Style.PLAIN)

    def take(self, event: Any) -> None:
        """Take the next event of the parser."""
        kind = type(event).__name__
        if kind in {"MappingStartEvent", "SequenceStartEvent"}:
            style = Style.BRACKETS if event.flow_style else Style.INDENTED
            self._open.append(_Frame(self._made(event, style), kind == "SequenceStartEvent"))
        elif kind in {"MappingEndEvent", "SequenceEndEvent"}:
            written = self._open.pop().written
            if written.style is Style.BRACKETS:
                written.end = self._offset(event.end_mark)
            self._put(written)
        elif kind == "AliasEvent":
            written = self._made(event, Style.ALIAS)
            # What is inside stands where the anchor is, so that an edit of it is one of every repetition.
            written.repeats = self._named[event.anchor]
            written.repeats.aliases.append(written)
            written.inside = written.repeats.inside
            self._put(written)
        elif kind == "ScalarEvent":
            frame = self._open[-1] if self._open else None
            if frame is not None and not frame.is_list and frame.key is None:
                frame.key = event.value
                frame.written.end = max(frame.written.end, self._offset(event.end_mark))
            else:
                self._put(self._made(event, _STYLES.get(event.style or "", Style.PLAIN)))

    def _put(self, written: Written) -> None:
        if self._open:
            self._open[-1].put(written)
        else:
            self.root = written

    def _made(self, event: Any, style: Style) -> Written:
        begin, end = self._offset(event.start_mark), self._offset(event.end_mark)
        anchor = _ANCHOR.match(self._text, begin) if event.anchor and style is not Style.ALIAS else None
        start = anchor.end() if anchor else begin
        if style is Style.BLOCK and (tail := _EMPTY_TAIL.search(self._text, start, end)):
            end = tail.start()
        in_brackets = any(frame.written.style is Style.BRACKETS for frame in self._open)
        end = max(start, end)
        written = Written(begin=begin, start=start, end=end, style=style, in_brackets=in_brackets)
        if anchor:
            self._named[event.anchor] = written
            self.anchored.append(written)
        return written

    def _offset(self, mark: Any) -> int:
        # The parser has seen line feeds only; the columns are the same.
        line, column = cast("tuple[int, int]", (mark.line, mark.column))
        return min(self._lines[min(line, len(self._lines) - 1)] + column, len(self._text))
