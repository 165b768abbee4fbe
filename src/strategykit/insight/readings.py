"""What was measured: readings from the strategy, from records, and from tables."""

from __future__ import annotations

import datetime as dt
import math
import os
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, fields_dict

from strategykit.findings import Finding, Severity, Text
from strategykit.insight.reading import Reading, ReadingProblem
from strategykit.insight.words import say
from strategykit.model import Indicator, Quantity
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from strategykit.graph import Graph
    from strategykit.model import Figure

__all__ = ["Place", "Readings", "figure_day", "is_number", "problem", "readings_of"]

Readings: TypeAlias = "str | os.PathLike[str] | Iterable[Reading | Mapping[str, Any]]"
"""What `evaluate` takes: the path of a CSV file, or records."""

Place: TypeAlias = tuple[str, int]
"""A file and a line in it."""

_CODES = {"reading-malformed": "SK091", "reading-unknown": "SK092", "reading-repeated": "SK093"}


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


def _given(given: Readings | None, found: list[Finding]) -> Iterator[tuple[Reading, Place | None]]:
    if given is None:
        return
    if isinstance(given, str | os.PathLike):
        from strategykit.insight.readings_csv import read_csv

        read, problems = read_csv(os.fspath(given))
        found += problems
        yield from read
        return
    for position, record in enumerate(given, 1):
        if isinstance(record, Reading):
            yield record, None
            continue
        try:
            yield Reading(**_known_fields(record)), None
        except (ReadingProblem, TypeError) as error:
            why = error.message if isinstance(error, ReadingProblem) else _incomplete(record)
            where = say("Måling nr. {position}: ", "Reading no. {position}: ", position=position)
            found.append(problem("reading-malformed", Text(nb=where.nb + why.nb, en=where.en + why.en)))


def _known_fields(record: Mapping[str, Any]) -> dict[str, Any]:
    # What a table of somebody's own has beside the columns is theirs.
    return {name: record[name] for name in fields_dict(Reading) if record.get(name) is not None}


def _incomplete(record: Mapping[str, Any]) -> Text:
    missing = [name for name in ("indicator", "value") if record.get(name) is None]
    return say("den mangler {missing}.", "it lacks {missing}.", missing=missing)


def is_number(amount: Quantity | None) -> bool:
    """Tell whether an amount has a number that can be calculated with."""
    ends = [] if amount is None else [end for end in (amount.low, amount.high) if end is not None]
    return bool(ends) and all(map(math.isfinite, ends))


def figure_day(figure: Figure | None) -> dt.date | None:
    """Give the day a figure is for: the last day of a period."""
    when = figure.when if figure else None
    return (when.end or when.start) if when else None


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
