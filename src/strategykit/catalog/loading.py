"""A catalogue file of one's own, added to what is there."""

from __future__ import annotations

import os
import re
from types import NoneType
from typing import TYPE_CHECKING, Any, cast

from strategykit.catalog.catalogue import Catalogue, built_in
from strategykit.catalog.entries import Problem, read_entry
from strategykit.catalog.limits import Limit
from strategykit.catalog.messages import MessageClass
from strategykit.catalog.metrics import Metric
from strategykit.catalog.platforms import Platform
from strategykit.catalog.thresholds import Threshold
from strategykit.errors import LoadError
from strategykit.findings import Finding, Severity, Text
from strategykit.model.arguments import taken
from strategykit.paths import closest
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

__all__ = ["CODES", "load"]

CODES = {
    "file-unreadable": "SK001",
    "syntax-invalid": "SK002",
    "key-unknown": "SK004",
    "key-missing": "SK005",
    "type-wrong": "SK006",
    "value-unknown": "SK007",
}
"""The code of each kind of problem: the same as for a strategy's file."""

# The tables of a file, the class of their entries, where they stand in a catalogue, and what makes two
# of them the same.
_TABLES: dict[str, tuple[type[Any], str, Callable[[Any], Hashable]]] = {
    "platform": (Platform, "platforms", lambda each: each.name.casefold()),
    "limit": (
        Limit,
        "limits",
        lambda each: (each.platform, each.surface, each.rule, each.through, each.only),
    ),
    "metric": (Metric, "metrics", lambda each: each.id),
    "message": (MessageClass, "messages", lambda each: each.id),
    "enquiry": (MessageClass, "enquiries", lambda each: each.id),
    "threshold": (Threshold, "thresholds", lambda each: each.id),
}


def load(path: str | os.PathLike[str], onto: Catalogue | None = None) -> Catalogue:
    """Add a TOML file of one's own to the catalogue.

    Its tables are `[[platform]]`, `[[limit]]`, `[[metric]]`, `[[message]]`, `[[enquiry]]` and
    `[[threshold]]`, with the fields of their classes. An entry that is there already is replaced.

    Args:
        path: The file.
        onto: The catalogue to add it to; None for the built-in one, which stays as it is.

    Raises:
        ModelError: An argument is of the wrong kind.
        LoadError: The file cannot be read, or an entry is wrong; `findings` holds every problem.
    """
    import tomllib

    taken(path, "catalog.load(path)", "a path", str, os.PathLike)
    taken(onto, "catalog.load(onto=…)", "a catalogue", Catalogue, NoneType)
    name = os.fspath(path)
    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123 - any path is taken as it is
            text = file.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no UTF-8 text"
        message = Text(nb=f"Filen kan ikke leses: {reason}.", en=f"The file cannot be read: {reason}.")
        raise _error(name, [_finding("file-unreadable", message, name, 1)]) from None
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        message = Text(nb=f"Filen er ikke gyldig TOML: {error}.", en=f"The file is no valid TOML: {error}.")
        at = int(line[1]) if line else max(1, len(text.splitlines()))
        raise _error(name, [_finding("syntax-invalid", message, name, at)]) from None
    return _added(onto or built_in(), tables, text, name)


def _added(onto: Catalogue, tables: dict[str, Any], text: str, file: str) -> Catalogue:
    lines = text.splitlines()
    found: list[Finding] = []
    read: list[tuple[str, int, Any]] = []
    for table, entries in tables.items():
        if table not in _TABLES or not isinstance(entries, list):
            found.append(_finding("key-unknown", _no_table(table), file, _line(lines, table, 0, None)))
            continue
        for position, data in enumerate(entries):
            try:
                read.append((table, position, read_entry(_TABLES[table][0], data)))
            except ExceptionGroup as group:
                for each in cast("tuple[Problem, ...]", group.exceptions):
                    at = _line(lines, table, position, each.key)
                    found.append(_finding(each.name, each.message, file, at))
    merged = _merged(onto, read)
    for table, position, entry in read:
        for message in _astray(merged, entry):
            at = _line(lines, table, position, "platform")
            found.append(_finding("value-unknown", message, file, at))
    if found:
        raise _error(file, found)
    return merged


def _astray(merged: Catalogue, entry: Any) -> Iterator[Text]:
    # A limit or an offer of a platform nobody knows by that name would be kept and never used.
    named = (
        [entry.platform]
        if isinstance(entry, Limit)
        else [each.platform for each in getattr(entry, "offers", ())]
    )
    for name in named:
        meant = merged.platform(name)
        if meant is None or meant.name != name:
            hint = (f" Mente du {meant.name}?", f" Did you mean {meant.name}?") if meant else ("", "")
            yield Text(
                nb=f"«{name}» er ingen plattform i katalogen.{hint[0]}",
                en=f"“{name}” is no platform of the catalogue.{hint[1]}",
            )


def _merged(onto: Catalogue, read: list[tuple[str, int, Any]]) -> Catalogue:
    changed: dict[str, Any] = {}
    for table, (_, field, key) in _TABLES.items():
        entries = {key(each): each for each in getattr(onto, field)}
        entries.update((key(entry), entry) for name, _, entry in read if name == table)
        changed[field] = tuple(entries.values())
    return evolve(onto, **changed)


def _line(lines: list[str], table: str, position: int, key: str | None) -> int:
    # TOML's reader gives no places; the heading of an entry and the key below it are enough for one.
    heads = [
        number for number, line in enumerate(lines, 1) if re.match(rf"\s*\[+\s*{re.escape(table)}\s*\]", line)
    ]
    if position >= len(heads):
        return 1
    start = heads[position]
    end = heads[position + 1] - 1 if position + 1 < len(heads) else len(lines)
    if key is not None:
        for number in range(start, end):
            if re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", lines[number]):
                return number + 1
    return start


def _no_table(table: str) -> Text:
    near = closest(table, _TABLES)
    known = ", ".join(f"[[{each}]]" for each in _TABLES)
    return Text(
        nb=f"[[{table}]] er ingen tabell i katalogen. "
        + (f"Mente du [[{near}]]?" if near else f"Den har {known}."),
        en=f"[[{table}]] is no table of the catalogue. "
        + (f"Did you mean [[{near}]]?" if near else f"It has {known}."),
    )


def _finding(name: str, message: Text, file: str, line: int) -> Finding:
    return Finding(
        name=name, code=CODES[name], severity=Severity.ERROR, message=message, file=file, line=line, column=1
    )


def _error(file: str, found: list[Finding]) -> LoadError:
    found.sort(key=lambda each: each.line or 0)
    return LoadError("\n".join(f"{file}:{each.line}:{each.column} {each.message}" for each in found), found)
