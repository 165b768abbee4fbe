"""Edits made in the text of a file, which is otherwise left as it is, letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.files.json_reader import read_json
from strategykit.files.mending.data import edited, plainly, text_at
from strategykit.files.mending.json_written import json_written
from strategykit.files.mending.removing import removed
from strategykit.files.mending.scalars import json_instead, yaml_instead
from strategykit.files.mending.written import NOT_WRITTEN, CannotSplice, Splice, spliced
from strategykit.files.mending.yaml_written import yaml_written
from strategykit.files.problems import Problem
from strategykit.files.yaml_reader import read_yaml
from strategykit.findings import Text
from strategykit.fixes import Remove, Replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.files.mending.written import Written
    from strategykit.files.source import Format
    from strategykit.fixes import Edit

__all__ = ["Source"]

_OTHERWISE = Text(
    nb="filen ville sagt noe mer eller noe annet enn rettelsen",
    en="the file would say more or something else than the fix",
)


class Source:
    r"""The text of a file, and how everything in it is written.

    Args:
        text: A text that can be read, without a byte order mark.
        format: What it is written in.

    Examples:
        >>> source = Source("goals:\n  - text: A # first\n  - {text: A} # again\n", "yaml")
        >>> print(source.mended([Remove(("goals", 1))]), end="")
        goals:
          - text: A # first
    """

    def __init__(self, text: str, format: Format) -> None:  # noqa: A002 - the word of the room
        self.text = text
        self._format = format
        self._data = self._read(text)
        self._root = yaml_written(text) if format == "yaml" else json_written(text)

    def plainly(self, edits: Iterable[Edit]) -> list[Replace | Remove]:
        """Give edits as edits of single places, each once.

        Raises:
            CannotSplice: One of them is about something that is not there.
        """
        return list(dict.fromkeys(each for edit in edits for each in plainly(self._data, edit)))

    def splices(self, edits: Iterable[Edit]) -> list[Splice]:
        """Give the splices that make edits.

        Raises:
            CannotSplice: One of them cannot be made in the file as it is written.
        """
        plain = self.plainly(edits)
        given = self._given(plain)
        found = [
            splice for edit in plain if not self._is_given(edit, given) for splice in self._splices(edit)
        ]
        return [*found, *self._idle_anchors(found)]

    def tied(self, edit: Edit) -> object:
        """Give what is equal for edits that an anchor makes one; one alone might change the others."""
        if not self._root.anchored:
            return object()
        try:
            written = self._root.at(edit.at)
        except CannotSplice:
            return object()
        return (written.repeats or written).start, getattr(edit, "value", None)

    def mended(self, edits: Iterable[Edit]) -> str:
        """Give the text with edits, of which none overlaps another.

        Raises:
            CannotSplice: One of them cannot be made, or the text would not be read as it should.
        """
        plain = self.plainly(edits)
        text = spliced(self.text, self.splices(plain))
        try:
            data = self._read(text)
        except Problem as problem:
            raise CannotSplice(problem.message) from None
        # Their written forms are compared, because 1, 1.0 and true are equal otherwise.
        if repr(data) != repr(edited(self._data, plain)):
            raise CannotSplice(_OTHERWISE)
        return text

    def _read(self, text: str) -> object:
        return (read_yaml if self._format == "yaml" else read_json)(text).data

    def _given(self, edits: list[Replace | Remove]) -> set[tuple[int, str]]:
        """Give the values with an anchor that become another, by where they stand."""
        if not self._root.anchored:
            return set()
        found = [(self._root.at(edit.at), edit.value) for edit in edits if isinstance(edit, Replace)]
        return {(written.start, value) for written, value in found if written.aliases}

    def _is_given(self, edit: Replace | Remove, given: set[tuple[int, str]]) -> bool:
        if not given or not isinstance(edit, Replace):
            return False
        anchor = self._root.at(edit.at).repeats
        return anchor is not None and (anchor.start, edit.value) in given

    def _idle_anchors(self, splices: list[Splice]) -> list[Splice]:
        """Strike the anchors of texts that nothing repeats any longer: they would be read as words."""

        def is_gone(written: Written) -> bool:
            return any(each.start <= written.begin < each.end for each in splices)

        return [
            Splice(each.begin, each.start, "")
            for each in self._root.anchored
            if not each.inside and each.aliases and all(map(is_gone, each.aliases)) and not is_gone(each)
        ]

    def _splices(self, edit: Replace | Remove) -> list[Splice]:
        written = self._root.at(edit.at)
        if isinstance(edit, Remove):
            position = edit.at[-1]
            if not isinstance(position, int):
                raise CannotSplice(NOT_WRITTEN)
            return removed(self.text, self._root.at(edit.at[:-1]), position)
        old, raw = text_at(self._data, edit.at), self.text[written.start : written.end]
        if self._format == "json":
            text = json_instead(raw, old, edit.value)
        else:
            text = yaml_instead(raw, old, edit.value, written.style, in_brackets=written.in_brackets)
        return [Splice(written.start, written.end, text)]
