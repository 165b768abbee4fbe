"""Printing: reports, columns and lines, safe for a terminal."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, Protocol

from strategykit.findings import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.findings import Report

__all__ = [
    "FOUND",
    "INTERRUPTED",
    "SOUND",
    "UNUSABLE",
    "print_answer",
    "print_columns",
    "print_json",
    "print_report",
    "say",
]

SOUND, FOUND, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_SUMMARY = Text(
    nb="{error} feil, {warning} advarsler, {info} merknader",
    en="{error} errors, {warning} warnings, {info} notes",
)


class Answer(Protocol):
    """An answer that can be shown."""

    def text(self, language: str) -> str:
        """Give it as plain text."""
        ...

    def to_dict(self, language: str) -> dict[str, Any]:
        """Give it as plain JSON data."""
        ...


def say(text: str, stream: Any = None) -> None:
    """Print a text.

    Text from a strategy may hold escape sequences; a terminal must not obey them. JSON reads the
    same form back.
    """
    target = sys.stdout if stream is None else stream
    if target is not None:  # somebody closed it: there is nobody to tell
        print(_CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text), file=target)


def print_json(data: Any) -> None:
    """Print plain data as JSON."""
    import json

    say(json.dumps(data, ensure_ascii=False, indent=2))


def print_report(report: Report, language: str, *, stream: Any = None) -> None:
    """Print findings as `FILE:LINE:COL severity name (code) message`, each with its hint, and a summary."""
    for finding in report:
        place = ":".join(
            str(part) for part in (finding.file, finding.line, finding.column) if part is not None
        )
        head = f"{place} {finding.severity.value} {finding.name} ({finding.code})"
        say(f"{head} {_one_line(finding.message.in_(language))}", stream)
        if finding.hint is not None:
            say(f"    {_one_line(finding.hint.in_(language))}", stream)
    say(_SUMMARY.in_(language).format(**report.counts), stream)


def print_answer(answer: Answer, *, file: str, form: str, language: str) -> None:
    """Print what an answer shows, as text or as JSON."""
    if form == "json":
        print_json({"file": file, **answer.to_dict(language)})
    else:
        say(answer.text(language))


def print_columns(rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows with their columns aligned."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        say("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]))


def _one_line(text: str) -> str:
    # A line break in somebody's text must not look like a finding of its own.
    return " ".join(text.split())
