"""Charts of the indicators: from where to where, how far it has come, and how it has gone."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.story import amounts
from strategykit.story.blocks import Chart, Line, Series, Span, to_line
from strategykit.story.measures import number_of, short

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from strategykit.model import Figure, Indicator
    from strategykit.story.teller import Teller

__all__ = ["charts", "courses", "latest", "progress"]

_FEWEST, _MOST = 2, 8
_SHOWN = 1
"""So many courses are told; more are looked up."""


def charts(teller: Teller) -> Iterator[Chart]:
    """Give a chart for each unit that several indicators are measured in.

    Only what has both a baseline and a target, each one number, can be drawn between the two.
    """
    by_unit: dict[str, list[Indicator]] = {}
    for indicator in teller.strategy.indicators:
        ends = [number_of(indicator, figure) for figure in (indicator.baseline, *indicator.targets[-1:])]
        units = {unit for _, unit in filter(None, ends)}
        if len(ends) == len(("baseline", "target")) and None not in ends and len(units) == 1:
            by_unit.setdefault(units.pop(), []).append(indicator)
    for unit, found in by_unit.items():
        if _FEWEST <= len(found) <= _MOST:
            yield _chart(teller, unit, found)


def _chart(teller: Teller, unit: str, found: list[Indicator]) -> Chart:
    words = teller.wording
    columns: list[tuple[Line, list[Figure | None]]] = [
        (words.line("column.baseline"), [each.baseline for each in found]),
        (words.line("chart.latest"), [latest(each) for each in found]),
        (words.line("column.target"), [each.targets[-1] for each in found]),
    ]
    return Chart(
        tuple((teller.name(each),) for each in found),
        series=tuple(
            Series(
                name,
                values=tuple(_value(each, figure) for each, figure in zip(found, figures, strict=True)),
                told=tuple(_told(teller, each, figure) for each, figure in zip(found, figures, strict=True)),
            )
            for name, figures in columns
            if any(figures)
        ),
        title=words.line("block.chart", count=len(found), unit=teller.word(f"unit.{unit}.other", unit)),
        notes=_sources(teller, found),
    )


def progress(teller: Teller) -> tuple[Chart, ...]:
    """Give how much of the way from baseline to target each indicator has come, with the formula."""
    words = teller.wording
    found: list[tuple[Indicator, float]] = []
    notes: list[Line] = []
    for each in teller.strategy.indicators:
        newest = latest(each)
        ends = [number_of(each, figure) for figure in (each.baseline, newest, *each.targets[-1:])]
        known = [end for end in ends if end]
        if len(known) < len(("baseline", "latest", "target")) or len({unit for _, unit in known}) > 1:
            continue
        (start, _), (now, _), (goal, _) = known
        if start == goal:
            continue
        share = round((now - start) / (goal - start) * 100)
        found.append((each, share))
        said = {
            name: amounts.number(teller, value) for name, value in zip("snt", (start, now, goal), strict=True)
        }
        notes.append(
            words.line(
                "chart.formula",
                name=teller.name(each),
                start=said["s"],
                now=said["n"],
                target=said["t"],
                share=_percent(teller, share),
            )
        )
    if not _FEWEST <= len(found) <= _MOST:
        return ()
    series = Series(
        words.line("chart.so_far"),
        values=tuple(float(share) for _, share in found),
        told=tuple(_percent(teller, share) for _, share in found),
    )
    return (
        Chart(
            tuple((teller.name(each),) for each, _ in found),
            series=(series,),
            title=words.line(
                "block.progress", count=sum(share >= _HALF for _, share in found), total=len(found)
            ),
            notes=notes,
        ),
    )


_HALF = 50


def _percent(teller: Teller, share: float) -> Line:
    return (Span(f"{amounts.number(teller, share)}\N{NO-BREAK SPACE}%"),)


def courses(teller: Teller) -> Iterator[Chart]:
    """Give how each indicator with several readings has gone, against the target that holds."""
    shown = 0
    for each in teller.strategy.indicators:
        chart = _course(teller, each)
        if chart is not None:
            shown += 1
            yield chart if shown <= _SHOWN else evolve(chart, detail=True)


def _course(teller: Teller, indicator: Indicator) -> Chart | None:
    measured = _dated(indicator, [indicator.baseline, *indicator.readings])
    targets = _dated(indicator, indicator.targets)
    days = sorted({*measured, *targets})
    newest = latest(indicator)
    if len(_dated(indicator, indicator.readings)) < _FEWEST or newest is None or not targets:
        return None
    if len({unit for each in (measured, targets) for unit in _units(indicator, each.values())}) > 1:
        return None
    # Until the day of a target it is what is aimed at.
    aimed = [targets[min((at for at in targets if at >= day), default=max(targets))] for day in days]
    words = teller.wording
    return Chart(
        [to_line(amounts.day(teller, day)) for day in days],
        series=(
            Series(
                words.line("chart.measured"),
                values=tuple(_value(indicator, measured.get(day)) for day in days),
                told=tuple(_told(teller, indicator, measured.get(day)) for day in days),
            ),
            Series(
                words.line("column.target"),
                values=tuple(_value(indicator, figure) for figure in aimed),
                told=tuple(_told(teller, indicator, figure) for figure in aimed),
            ),
        ),
        form="lines",
        title=words.line(
            "block.course",
            name=teller.name(indicator),
            now=short(teller, indicator, newest),
            target=short(teller, indicator, indicator.targets[-1]),
        ),
        notes=_sources(teller, [indicator]),
    )


def _dated(indicator: Indicator, figures: Sequence[Figure | None]) -> dict[dt.date, Figure]:
    return {
        each.when.end: each
        for each in figures
        if each is not None and each.when and each.when.end and number_of(indicator, each)
    }


def _units(indicator: Indicator, figures: Iterable[Figure]) -> set[str]:
    found = (number_of(indicator, each) for each in figures)
    return {each[1] for each in found if each}


def _sources(teller: Teller, found: Sequence[Indicator]) -> list[Line]:
    words = teller.wording
    return [
        words.line("chart.source", name=teller.name(each), source=teller.own(each.data_source))
        for each in found
        if each.data_source
    ]


def latest(indicator: Indicator) -> Figure | None:
    """Give the newest reading that is a number with a day."""
    dated = [
        (each.when.end, each)
        for each in indicator.readings
        if each.when and each.when.end and number_of(indicator, each)
    ]
    return max(dated, key=itemgetter(0))[1] if dated else None


def _value(indicator: Indicator, figure: Figure | None) -> float | None:
    found = number_of(indicator, figure)
    return found[0] if found else None


def _told(teller: Teller, indicator: Indicator, figure: Figure | None) -> Line:
    if figure is None or figure.value is None:
        return ()
    return amounts.quantity(teller, figure.value, indicator.unit)
