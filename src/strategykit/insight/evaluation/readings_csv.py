"""Readings from a table: a CSV file as spreadsheets write it."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from strategykit.errors import LoadError
from strategykit.findings import Text
from strategykit.insight.evaluation.reading import Reading, ReadingProblem
from strategykit.insight.evaluation.readings import COLUMNS, column_of, problem, twice
from strategykit.insight.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Finding
    from strategykit.insight.evaluation.readings import Place

__all__ = ["read_csv"]

_UNREADABLE = "file-unreadable"
_NEEDED = ("indicator", "date", "value")
"""The columns that have to be there."""
_UNCLOSED = say(
    "Raden har et anførselstegn som ikke er avsluttet; skriv ett til eller ta det ut.",
    "The row has a quotation mark that is not closed; write another or take it out.",
)


def read_csv(path: str) -> tuple[list[tuple[Reading, Place]], list[Finding]]:
    """Read a table of readings: comma, semicolon or tab between columns, decimal comma or point.

    Args:
        path: The file; UTF-8, or what else spreadsheets save (Windows-1252 in Western Europe, UTF-16).

    Returns:
        Every reading with its place, and a finding for every row that is none.

    Raises:
        LoadError: There is no such file, or its first row lacks a column.
    """
    rows = _rows(_text(path))
    heading = next(rows, None)
    columns = [column_of(cell) for cell in heading[1]] if heading else []
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise _unusable(
            "reading-malformed",
            path,
            say(
                "Første rad mangler kolonnen {missing}.",
                "The first row lacks the column {missing}.",
                missing=_named(missing),
            ),
        )
    if repeated := twice(columns):
        raise _unusable(
            "reading-malformed",
            path,
            say(
                "Første rad har kolonnen {it} to ganger; gi den ene et annet navn.",
                "The first row has the column {it} twice; give one of them another name.",
                it=repeated,
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
        # To open a pipe would be to wait for somebody to write to it.
        if Path(path).exists() and not Path(path).is_file():
            raise _unusable(_UNREADABLE, path, say("Dette er ingen vanlig fil.", "This is no ordinary file."))
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise _unusable(_UNREADABLE, path, say("Filen finnes ikke.", "The file does not exist.")) from None
    except (OSError, ValueError):
        raise _unusable(_UNREADABLE, path, say("Filen kan ikke leses.", "The file cannot be read.")) from None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _rows(text: str) -> Iterator[tuple[int, list[str], Text | None]]:
    lines = io.StringIO(text, newline="").readlines()
    first = lines[0].rstrip("\r\n") if lines else ""
    separator = max(";\t,", key=first.count)
    begin = int(first in {f"sep={each}" for each in ";\t,"})  # by which spreadsheets are told
    table = csv.reader(lines[begin:], delimiter=separator)
    while True:
        line = begin + table.line_num + 1
        broken: Text | None = None
        try:
            cells = next(table)
        except StopIteration:
            return
        except csv.Error as error:
            cells, broken = [], _unreadable(error)
        end = begin + table.line_num
        if end > line and (broken or not _is_whole(lines[line - 1 : end], separator)):
            # A quotation mark that nothing ends has taken the rows after it for its own.
            yield line, [], _UNCLOSED
            yield from _one_by_one(lines[line:], line + 1, separator)
            return
        yield line, cells, broken


def _one_by_one(lines: list[str], begin: int, separator: str) -> Iterator[tuple[int, list[str], Text | None]]:
    for line, each in enumerate(lines, begin):
        try:
            cells = next(csv.reader([each], delimiter=separator), [])
        except csv.Error as error:
            yield line, [], _unreadable(error)
        else:
            yield (line, cells, None) if _is_whole([each], separator) else (line, [], _UNCLOSED)


def _is_whole(lines: list[str], separator: str) -> bool:
    try:
        list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error:
        return False
    return True


def _unreadable(error: csv.Error) -> Text:
    return say("Raden kan ikke leses: {why}.", "The row cannot be read: {why}.", why=str(error))


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


def _unusable(name: str, path: str, message: Text) -> LoadError:
    return LoadError(f"{path}:1:1 {message}", [problem(name, message, place=(path, 1))])
