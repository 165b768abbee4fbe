"""Readings from a table: a CSV file as spreadsheets write it."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from strategykit.errors import LoadError
from strategykit.findings import Text
from strategykit.insight.reading import Reading, ReadingProblem
from strategykit.insight.readings import problem
from strategykit.insight.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Finding
    from strategykit.insight.readings import Place

__all__ = ["COLUMNS", "read_csv"]

COLUMNS = {
    "indicator": "indikator",
    "date": "dato",
    "value": "verdi",
    "unit": "enhet",
    "note": "merknad",
}
"""The columns and their names in bokmål; the first three have to be there."""
_NEEDED = ("indicator", "date", "value")
_BY_HEADING = {name: name for name in COLUMNS} | {nb: name for name, nb in COLUMNS.items()}


def read_csv(path: str) -> tuple[list[tuple[Reading, Place]], list[Finding]]:
    """Read a table of readings: comma, semicolon or tab between columns, decimal comma or point.

    Args:
        path: The file; UTF-8, or as spreadsheets in Western Europe save it (Windows-1252).

    Returns:
        Every reading with its place, and a finding for every row that is none.

    Raises:
        LoadError: There is no such file, or its first row lacks a column.
    """
    rows = _rows(_text(path))
    heading = next(rows, None)
    columns = [_BY_HEADING.get(cell.strip().lower()) for cell in heading[1]] if heading else []
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise _unusable(
            path,
            say(
                "Første rad mangler kolonnen {missing}.",
                "The first row lacks the column {missing}.",
                missing=_named(missing),
            ),
        )
    read: list[tuple[Reading, Place]] = []
    found: list[Finding] = []
    for line, cells, broken in rows:
        if not any(cell.strip() for cell in cells) and broken is None:
            continue
        try:
            reading = _reading(columns, cells, broken)
        except ReadingProblem as error:
            found.append(problem("reading-malformed", error.message, place=(path, line)))
        else:
            read.append((reading, (path, line)))
    return read, found


def _text(path: str) -> str:
    try:
        data = Path(path).read_bytes()
    except OSError:
        raise _unusable(path, say("Filen kan ikke leses.", "The file cannot be read.")) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _rows(text: str) -> Iterator[tuple[int, list[str], Text | None]]:
    first = text.split("\n", maxsplit=1)[0]
    separator = max(";\t,", key=first.count)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    while True:
        line = table.line_num + 1
        try:
            yield line, next(table), None
        except StopIteration:
            return
        except csv.Error as error:
            yield (
                line,
                [],
                say("Raden kan ikke leses: {why}.", "The row cannot be read: {why}.", why=str(error)),
            )


def _reading(columns: list[str | None], cells: list[str], broken: Text | None) -> Reading:
    if broken is not None:
        raise ReadingProblem(broken)
    if any(cell.strip() for cell in cells[len(columns) :]):
        raise ReadingProblem(
            say(
                "Raden har flere celler enn det er kolonner; sett tall med komma i anførselstegn.",
                "The row has more cells than there are columns; put numbers with a comma in quotation marks.",
            )
        )
    given = {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if name and cell.strip()}
    missing = [name for name in _NEEDED if name not in given]
    if missing:
        raise ReadingProblem(
            say("Raden mangler {missing}.", "The row lacks {missing}.", missing=_named(missing))
        )
    return Reading(**given)


def _named(columns: list[str]) -> list[Text]:
    return [Text(nb=COLUMNS[name], en=name) for name in columns]


def _unusable(path: str, message: Text) -> LoadError:
    return LoadError(f"{path}:1:1 {message}", [problem("reading-malformed", message, place=(path, 1))])
