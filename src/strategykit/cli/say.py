"""Printing: reports, columns and lines, safe for a terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Protocol

from strategykit.terminal import harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.findings import Report

__all__ = [
    "FOUND",
    "INTERRUPTED",
    "SOUND",
    "UNUSABLE",
    "harmless",
    "print_answer",
    "print_columns",
    "print_json",
    "print_report",
    "put",
    "say",
    "shows_colour",
]

SOUND, FOUND, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
_OUTPUT: Any = object()
"""Stands for the output as it is when something is said; None is a stream that somebody closed."""


class Answer(Protocol):
    """An answer that can be shown."""

    def text(self, language: str) -> str:
        """Give it as plain text."""
        ...

    def markdown(self, language: str) -> str:
        """Give it as Markdown."""
        ...

    def to_dict(self, language: str) -> dict[str, Any]:
        """Give it as plain JSON data."""
        ...


def say(text: str, stream: Any = _OUTPUT) -> None:
    """Print a text.

    Text from a strategy may hold escape sequences; a terminal must not obey them. JSON reads the
    same form back.
    """
    target = sys.stdout if stream is _OUTPUT else stream
    if target is not None:  # somebody closed it: there is nobody to tell
        print(harmless(text), file=target)


def put(text: str, stream: Any = _OUTPUT) -> None:
    """Print a report as it was made: safe, with the colours it may have."""
    target = sys.stdout if stream is _OUTPUT else stream
    if target is not None:
        target.write(text)


def shows_colour(stream: Any = _OUTPUT) -> bool:
    """Tell whether colours are wanted: on a terminal, unless `NO_COLOR` or `FORCE_COLOR` says otherwise."""
    target = sys.stdout if stream is _OUTPUT else stream
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    knows = os.environ.get("WT_SESSION") if os.name == "nt" else os.environ.get("TERM") != "dumb"
    return bool(knows) and target is not None and target.isatty()


def print_json(data: Any) -> None:
    """Print plain data as JSON."""
    import json

    say(json.dumps(data, ensure_ascii=False, indent=2))


def print_report(report: Report, language: str, *, stream: Any = _OUTPUT) -> None:
    """Print findings as `FILE:LINE:COL severity name (code) message`, each with its hint, and a summary."""
    from strategykit.reports import Checked, Results, render

    found = Checked(report=report, language=language, loaded=False)
    results = Results(files=[found], language=language, colour=shows_colour(stream))
    put(render(results, "text"), stream)


def print_answer(answer: Answer, *, file: str, form: str, language: str) -> None:
    """Print what an answer shows, as text, Markdown or JSON."""
    if form == "json":
        print_json({"file": file, **answer.to_dict(language)})
    else:
        say(answer.markdown(language).rstrip("\n") if form == "markdown" else answer.text(language))


def print_columns(rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows with their columns aligned."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        say("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]))
