"""What can be wrong with a file: the codes, and how problems travel while it is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategykit.errors import LoadError
from strategykit.findings import Finding, Report, Severity, Text
from strategykit.fixes import Fix, Rename, Replace
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.files.positions import Mark, Positions
    from strategykit.paths import Path

__all__ = [
    "CODES",
    "Bad",
    "Located",
    "Problem",
    "Problems",
    "Refused",
    "finding",
    "load_error",
    "repeated_key",
]

CODES = {
    "file-unreadable": "SK001",
    "syntax-invalid": "SK002",
    "key-duplicate": "SK003",
    "key-unknown": "SK004",
    "key-missing": "SK005",
    "type-wrong": "SK006",
    "value-unknown": "SK007",
    "value-invalid": "SK008",
    "too-deep": "SK009",
    "version-newer": "SK010",
    "version-migrated": "SK011",
    "quotes-typographic": "SK012",
}
"""The code of each thing a load has to say; neither name nor code is ever reused."""


class Problem(Exception):  # noqa: N818 - it travels inside the room and is not an error of its own
    """One thing that is wrong; its place is known to whoever catches it.

    Args:
        name: The name of its kind.
        message: What is wrong.
        hint: What to do about it.
        mark: Where, in case its place is not that of its path.
        better: The text that was surely meant.
    """

    def __init__(
        self,
        name: str,
        message: Text,
        hint: Text | None = None,
        mark: Mark | None = None,
        *,
        better: str | None = None,
    ) -> None:
        super().__init__(message.en)
        self.name = name
        self.message = message
        self.hint = hint
        self.mark = mark
        self.better = better

    def again(self) -> Problem:
        """Give the problem anew, for another place it is met at."""
        return Problem(self.name, self.message, self.hint, self.mark, better=self.better)

    def at(self, part: str | int) -> list[Located]:
        """Give it with its place in the thing around it."""
        return [Located((part,), self)]


class Problems(Exception):  # noqa: N818 - likewise
    """All that is wrong with one thing, each problem with its path inside it.

    Args:
        found: The problems.
        about: The data of that thing, so that whoever goes through what is around it knows it again.
    """

    def __init__(self, found: list[Located], about: Any = None) -> None:
        super().__init__(f"{len(found)} problem(s)")
        self.found = found
        self.about = about

    def at(self, part: str | int) -> list[Located]:
        """Give them with their paths in the thing around it."""
        return [Located((part, *each.path), each.problem) for each in self.found]


@frozen
class Bad:
    """Stands in the data for a value that could not be read; whoever takes it raises the problem."""

    problem: Problem


@frozen
class Refused:
    """Stands in a list for an item that was gone through before: all that is wrong with it is known."""

    error: Problem | Problems


@frozen
class Located:
    """A problem and the path it is about."""

    path: Path
    problem: Problem

    def in_(self, positions: Positions) -> Finding:
        """Give the finding with its place in the file."""
        if self.problem.mark is not None:
            mark = self.problem.mark
        elif self.problem.name == "key-unknown":
            mark = positions.locate_key(self.path)
        else:
            mark = positions.locate(self.path)
        return finding(self.problem, file=positions.file, mark=mark, path=self.path)


def finding(
    problem: Problem,
    *,
    file: str,
    mark: Mark = (1, 1),
    path: Path = (),
    severity: Severity = Severity.ERROR,
) -> Finding:
    """Make the finding a problem is reported as."""
    return Finding(
        name=problem.name,
        code=CODES[problem.name],
        severity=severity,
        at=path,
        message=problem.message,
        hint=problem.hint,
        fix=None if problem.better is None else _fix(path, problem.better),
        file=file,
        line=mark[0],
        column=mark[1],
    )


def _fix(path: Path, better: str) -> Fix:
    edit = Rename if path[-1:] == ("id",) else Replace
    what = Text(nb=f"Det blir «{better}».", en=f'It becomes "{better}".')
    if edit is Rename:
        what = Text(
            nb=f"ID-en blir «{better}», også der noe viser til den.",
            en=f'The id becomes "{better}", and so does what refers to it.',
        )
    return Fix(what=what, edits=[edit(path, better)], safe=True)


def load_error(findings: Iterable[Finding], text: str = "") -> LoadError:
    """Make the exception that carries all findings, in the order of the file.

    Args:
        findings: What is wrong.
        text: The file's text, which may say its language though it is no strategy.
    """
    ordered = Report(tuple(findings)).findings
    lines = [f"{each.file}:{each.line}:{each.column} {each.message}" for each in ordered]
    error = LoadError("\n".join(lines), ordered)
    said = re.search(r"""["']?language["']?[ \t]*:[ \t]*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\b""", text)
    error.language = said[1] if said else None
    return error


def repeated_key(key: str, mark: Mark) -> Problem:
    """Tell that a key stands twice in one object."""
    return Problem(
        "key-duplicate",
        Text(nb=f"Nøkkelen «{key}» står to ganger.", en=f'The key "{key}" stands twice.'),
        Text(
            nb="Slå sammen de to, eller fjern den ene; bare den første er lest.",
            en="Merge the two, or remove one; only the first was read.",
        ),
        mark,
    )
