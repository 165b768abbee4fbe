"""What was measured: readings from the strategy, from records, and from tables."""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from strategykit.findings import Finding, Severity, Text
from strategykit.insight.evaluation.reading import Reading, ReadingProblem
from strategykit.insight.totals import is_number
from strategykit.insight.words import say
from strategykit.model import Indicator
from strategykit.paths import closest
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.graph import Graph
    from strategykit.model import Figure

__all__ = [
    "COLUMNS",
    "Place",
    "Readings",
    "are_readings",
    "column_of",
    "figure_day",
    "figure_words",
    "is_number",
    "problem",
    "readings_of",
    "twice",
]

COLUMNS = {
    "indicator": "indikator",
    "date": "dato",
    "value": "verdi",
    "unit": "enhet",
    "note": "merknad",
}
"""The names of what a reading says, in tables and in records, and what they are called in bokmål."""
_BY_HEADING = {name: name for name in COLUMNS} | {nb: name for name, nb in COLUMNS.items()}

Readings: TypeAlias = "str | os.PathLike[str] | Iterable[Reading | Mapping[Any, Any]]"
"""What `evaluate` takes: the path of a CSV file, or records."""

Place: TypeAlias = tuple[str, int]
"""A file and a line in it."""

_CODES = {
    "file-unreadable": "SK001",
    "reading-malformed": "SK091",
    "reading-unknown": "SK092",
    "reading-repeated": "SK093",
}


def are_readings(given: object) -> bool:
    """Tell whether something can be read as readings at all: nothing, a path, or a row of records."""
    if given is None or isinstance(given, str | os.PathLike):
        return True
    return isinstance(given, Iterable) and not isinstance(given, bytes | Mapping)


def readings_of(
    graph: Graph, given: Readings | None
) -> tuple[dict[str, tuple[Reading, ...]], tuple[Finding, ...]]:
    """Collect readings by the id of their indicator: those of the strategy, then those given.

    Args:
        graph: The strategy.
        given: Records, or the path of a CSV file.

    Returns:
        The readings, oldest first and without a date before all others; and what could not be read.

    Raises:
        LoadError: The file cannot be read as a table of readings at all.
    """
    found: list[Finding] = []
    taken: dict[str, dict[tuple[dt.date | None, int], Reading]] = {}
    names = _names(graph)
    own = ((each, None) for each in _own(graph))
    found += _in_words(graph)
    for reading, place in (*own, *_given(given, found)):
        indicator = names.get(_folded(reading.indicator))
        if indicator is None:
            found.append(_unknown(graph, reading, place))
            continue
        kept = taken.setdefault(indicator.id, {})
        # Readings without a date do not speak of the same day, so none of them replaces another.
        key = (reading.date, 0 if reading.date else len(kept))
        if key in kept and kept[key].value != reading.value:
            found.append(_repeated(reading, place))
        kept[key] = evolve(reading, indicator=indicator.id, unit=reading.amount.unit or indicator.unit)
    ordered = {
        target: tuple(sorted(kept.values(), key=lambda each: each.date or dt.date.min))
        for target, kept in taken.items()
    }
    return ordered, tuple(found)


def _own(graph: Graph) -> Iterator[Reading]:
    for _, indicator in graph.of(Indicator):
        for figure in indicator.readings:
            if is_number(figure.value):
                yield Reading(indicator.id, date=figure_day(figure), value=figure.value, note=figure.text)


def _in_words(graph: Graph) -> Iterator[Finding]:
    for path, indicator in graph.of(Indicator):
        for position, figure in enumerate(indicator.readings):
            words = figure_words(figure)
            if words:
                made = problem(
                    "reading-malformed",
                    say(
                        "{it} er målt i ord som ikke kan sammenlignes: {words}.",
                        "{it} is measured in words that cannot be compared: {words}.",
                        it=indicator,
                        words=words,
                    ),
                    hint=say("Skriv ett bestemt tall, som 30 %.", "Write a single number, such as 30%."),
                    severity=Severity.WARNING,
                )
                yield evolve(made, at=(*path, "readings", position))


def _given(given: Readings | None, found: list[Finding]) -> Iterator[tuple[Reading, Place | None]]:
    if given is None:
        return
    if isinstance(given, str | os.PathLike):
        from strategykit.insight.evaluation.readings_csv import read_csv

        read, problems = read_csv(os.fspath(given))
        found += problems
        yield from read
        return
    for position, record in enumerate(given, 1):
        try:
            yield record if isinstance(record, Reading) else _read(record), None
        except ReadingProblem as error:
            frame = ("Måling nr. {position}: {why}", "Reading no. {position}: {why}")
            found.append(problem("reading-malformed", say(*frame, position=position, why=error.message)))


def _read(record: Any) -> Reading:
    if not isinstance(record, Mapping):
        raise ReadingProblem(
            say("{it} er ingen måling.", "{it} is no reading.", it=" ".join(str(record).split()))
        )
    # What a table of somebody's own has beside the columns is theirs, and its empty cells are not equal
    # to themselves.
    headings = {heading: column_of(heading) for heading in record if not _is_empty(record[heading])}
    columns = [name for name in headings.values() if name]
    if repeated := twice(columns):
        raise ReadingProblem(say("{it} er oppgitt to ganger.", "{it} is given twice.", it=repeated))
    given = {name: record[heading] for heading, name in headings.items() if name}
    missing = [name for name in ("indicator", "value") if name not in given]
    if missing:
        raise ReadingProblem(say("den mangler {missing}.", "it lacks {missing}.", missing=missing))
    return Reading(**given)


def column_of(heading: object) -> str | None:
    """Give what a heading stands for, in English or bokmål; None for what is somebody's own."""
    return _BY_HEADING.get(heading.strip().lower()) if isinstance(heading, str) else None


def twice(columns: Iterable[str | None]) -> list[Text]:
    """Give the names of the columns that are there more than once."""
    counted = Counter(columns)
    return [Text(nb=nb, en=name) for name, nb in COLUMNS.items() if counted[name] > 1]


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, float | dt.date) and value != value)  # noqa: PLR0124 - not a number, not a time


def figure_day(figure: Figure | None) -> dt.date | None:
    """Give the day a figure is for: the last day of a period."""
    when = figure.when if figure else None
    return (when.end or when.start) if when else None


def figure_words(figure: Figure) -> str | None:
    """Give the words of a figure that has no number: `ca. 30 %`, `bedre enn i fjor`."""
    if is_number(figure.value):
        return None
    return (figure.value.raw if figure.value else None) or figure.text


def _names(graph: Graph) -> dict[str, Indicator]:
    # An id goes before a name, and the first of its kind before the others.
    indicators = [indicator for _, indicator in reversed(graph.of(Indicator))]
    named = {_folded(indicator.name): indicator for indicator in indicators}
    return named | {_folded(indicator.id): indicator for indicator in indicators}


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _unknown(graph: Graph, reading: Reading, place: Place | None) -> Finding:
    near = closest(reading.indicator, [each.id for _, each in graph.of(Indicator)])
    return problem(
        "reading-unknown",
        say("Ingen indikator heter {it}.", "No indicator is called {it}.", it=reading.indicator),
        hint=say("Mente du {near}?", "Did you mean {near}?", near=near) if near else None,
        place=place,
    )


def _repeated(reading: Reading, place: Place | None) -> Finding:
    return problem(
        "reading-repeated",
        say(
            "{it} er målt to ganger samme dag med ulike tall; det siste gjelder.",
            "{it} is measured twice on one day with different numbers; the last counts.",
            it=reading.indicator,
        ),
        severity=Severity.WARNING,
        place=place,
    )


def problem(
    name: str,
    message: Text,
    *,
    hint: Text | None = None,
    severity: Severity = Severity.ERROR,
    place: Place | None = None,
) -> Finding:
    """Make a finding about a reading.

    Args:
        name: Its name.
        message: What is wrong.
        hint: What to do about it.
        severity: How much it matters.
        place: The file and the line, where it comes from a table.
    """
    made = Finding(name=name, code=_CODES[name], severity=severity, message=message, hint=hint)
    return evolve(made, file=place[0], line=place[1], column=1) if place else made
