"""The line of a file that a finding stands in, and the place in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import combining

from strategykit.records import frozen
from strategykit.terminal import harmless, width

if TYPE_CHECKING:
    from strategykit.findings import Finding
    from strategykit.reports.checked import Checked

__all__ = ["LINE_BREAK", "Excerpt", "Lines"]

LONGEST = 96
"""How many characters of a line are shown."""
BEFORE = 32
"""How many of them stand before the place, where a line is cut."""
LINE_BREAK = re.compile(r"\r\n|\r|\n")
"""What ends a line."""


@frozen
class Excerpt:
    """A line, safe for a terminal; an ellipsis stands where it is cut."""

    number: int
    """The number of the line, from 1."""
    before: str
    """What stands before the place."""
    after: str
    """What stands from the place on."""

    @property
    def columns(self) -> int:
        """How many columns stand before the place."""
        return width(self.before)


class Lines:
    r"""The lines of a file.

    Args:
        checked: The file.

    Examples:
        >>> from strategykit import Finding, Report, Severity, Text
        >>> from strategykit.reports.checked import Checked
        >>> said = {"name": "a-b", "code": "X1", "severity": Severity.INFO, "message": Text(nb="", en="")}
        >>> lines = Lines(Checked(report=Report(), source="a: 1\nb: 目標"))
        >>> lines.around(Finding(**said, at=("b",), line=2, column=4))
        Excerpt(number=2, before='b: ', after='目標')
    """

    def __init__(self, checked: Checked) -> None:
        text = checked.source
        self._checked = checked
        self._lines = [] if text is None else LINE_BREAK.split(text.removeprefix("\ufeff"))

    def around(self, finding: Finding) -> Excerpt | None:
        """Give the line of a finding, or None where there is nothing to show."""
        line, column = finding.line, finding.column
        # A finding about another file, such as the project's settings, has its lines there.
        if line is None or column is None or finding.file not in {None, self._checked.file}:
            return None
        text = self._lines[line - 1] if line <= len(self._lines) else ""
        if not text.strip() or self._is_about_all(finding, text):
            return None
        start, end = _window(text, column - 1)
        before = ("…" if start else "") + text[start : column - 1]
        after = text[max(start, column - 1) : end] + ("…" if end < len(text) else "")
        return Excerpt(line, _plain(before), _plain(after).rstrip())

    def _is_about_all(self, finding: Finding, line: str) -> bool:
        """Tell whether the line is but the first of a file that lacks something as a whole."""
        return (
            self._checked.loaded and len(finding.at) <= 1 and not any(str(key) in line for key in finding.at)
        )


def _window(text: str, at: int) -> tuple[int, int]:
    if len(text) <= LONGEST:
        return 0, len(text)
    start = max(0, min(at - BEFORE, len(text) - LONGEST))
    while start < at and combining(text[start]):  # an accent belongs to the letter before it
        start += 1
    return start, start + LONGEST


def _plain(text: str) -> str:
    return harmless(text.replace("\t", "    "))
