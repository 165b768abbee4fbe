"""Fixes as replacements in the file they are for."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any

from strategykit.files.mending.splicing import Source
from strategykit.files.mending.written import CannotSplice
from strategykit.files.problems import Problem
from strategykit.reports.excerpt import LINE_BREAK

if TYPE_CHECKING:
    from strategykit.files import Format
    from strategykit.fixes import Fix
    from strategykit.reports.checked import Checked

__all__ = ["Fixes"]


class Fixes:
    """What the fixes of a file's findings replace in it.

    Args:
        checked: The file.
    """

    def __init__(self, checked: Checked) -> None:
        self._text = "" if checked.source is None else checked.source.removeprefix("\ufeff")
        self._form: Format = checked.form

    def changes(self, fix: Fix) -> list[dict[str, Any]]:
        """Give the replacements of a fix as SARIF writes them; none where it cannot be made."""
        if not self._text:
            return []
        try:
            splices = self._source.splices(fix.edits)
        except (CannotSplice, Problem):
            return []
        return [
            {
                "deletedRegion": self._region(splice.start, splice.end),
                "insertedContent": {"text": splice.text},
            }
            for splice in splices
        ]

    @cached_property
    def _source(self) -> Source:
        return Source(self._text, self._form)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in LINE_BREAK.finditer(self._text))]

    def _region(self, start: int, end: int) -> dict[str, int]:
        (first, column), (last, after) = self._place(start), self._place(end)
        return {"startLine": first, "startColumn": column, "endLine": last, "endColumn": after}

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
