"""The calendar: inside the period, and outside declared silences."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.model import (
    Act,
    CalendarItem,
    Guideline,
    GuidelineKind,
    Modality,
    Standing,
    Strategy,
    When,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_NOT_PLANNED = {Standing.EXAMPLE, Standing.DROPPED}
_FORBIDS = {Modality.MUST_NOT, Modality.SHOULD_NOT}


@check(
    "calendar-outside-period",
    "SK510",
    Severity.ERROR,
    on=CalendarItem,
    summary=Text(
        nb="Et punkt i kalenderen ligger utenfor perioden strategien gjelder for.",
        en="A calendar item lies outside the period of the strategy.",
    ),
    why=Text(
        nb="Enten er datoen feil, eller så er punktet planlagt på et tidspunkt da strategien ikke gjelder.",
        en="Either the date is wrong, or the item is planned for a time when the strategy does not apply.",
    ),
    mend=Text(
        nb="Rett datoen («when»), eller perioden i «document.period».",
        en="Correct the date (“when”), or the period in “document.period”.",
    ),
    sources=Text(
        nb="Følger av perioden dokumentet selv oppgir",
        en="Follows from the period the document itself states",
    ),
    bad=lambda: Bad("calendar[0].when", "2028-04-21"),
)
def calendar_outside_period(item: CalendarItem, context: Context) -> Iterator[Problem]:
    """The item is inside the period, at least in part."""
    document = context.strategy.document
    period = document.period if document else None
    if period is None or item.standing in _NOT_PLANNED or item.when is None:
        return
    starts, ends = _days(item.when)
    too_late = bool(period.end and starts and starts > period.end)
    too_early = bool(period.start and ends and ends < period.start)
    if too_late or too_early:
        message = (
            Text(
                nb="{it} er etter at strategien har sluttet å gjelde.",
                en="{it} is after the strategy has expired.",
            )
            if too_late
            else Text(
                nb="{it} er før strategien begynner å gjelde.",
                en="{it} is before the strategy takes effect.",
            )
        )
        yield context.problem(message, at="when")


@check(
    "blackout-conflict",
    "SK931",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Et punkt i kalenderen faller i en tid da virksomheten skal tie.",
        en="A calendar item falls in a period when the organisation is to be silent.",
    ),
    why=Text(
        nb="Et planlagt innlegg går ut av seg selv. Ingen husker regelen om stillhet den dagen.",
        en="A scheduled post goes out by itself. Nobody remembers the rule of silence on that day.",
    ),
    mend=Text(
        nb="Flytt punktet («when»), ta ut kanalen, eller skriv unntaket i regelen.",
        en="Move the item (“when”), take out the channel, or write the exception into the rule.",
    ),
    sources=Text(nb="Praksis i offentlig sektor før valg", en="Public-sector practice before elections"),
    bad=lambda: Bad(
        "guidelines[99]",
        Guideline(
            "Vi publiserer ikke i påskeuka",
            kind="posting",
            modality="must_not",
            acts=["publish"],
            during=When("2027-03-22", end="2027-03-29"),
        ),
        at="calendar[0].when",
    ),
)
def blackout_conflict(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Nothing single is planned in a silence; a series only where it lies wholly in one."""
    del strategy
    silences = sorted(_silences(context), key=lambda each: each[0])
    starts = [start for start, _, _ in silences]
    last = list(accumulate((end for _, end, _ in silences), max))
    for path, item in context.graph.of(CalendarItem):
        begins, ends = _days(item.when) if item.when else (None, None)
        if begins is None or ends is None or item.standing in _NOT_PLANNED:
            continue
        for place in range(bisect_right(starts, ends) - 1, -1, -1):
            if last[place] < begins:
                break
            start, end, rule = silences[place]
            if end >= begins and _meet(item, rule) and (not item.cadence or start <= begins <= ends <= end):
                message = Text(
                    nb="{item} faller i en tid da regelen {rule} gjelder.",
                    en="{item} falls in a period when the rule {rule} applies.",
                )
                yield context.problem(message, at=(*path, "when"), item=item, rule=rule)
                break


def _silences(context: Context) -> Iterator[tuple[dt.date, dt.date, Guideline]]:
    for _, rule in context.graph.of(Guideline):
        silent = Act.PUBLISH in rule.acts or (not rule.acts and rule.kind is GuidelineKind.POSTING)
        if silent and rule.modality in _FORBIDS and not rule.personal and rule.during:
            start, end = _days(rule.during)
            if start and end:
                yield start, end, rule


def _meet(item: CalendarItem, rule: Guideline) -> bool:
    channels = not rule.channels or not item.channels or not set(rule.channels).isdisjoint(item.channels)
    return channels and (not rule.themes or not set(rule.themes).isdisjoint(item.themes))


def _days(when: When) -> tuple[dt.date | None, dt.date | None]:
    if when.event is not None:  # so long before or after something whose day is not known
        return None, None
    return when.start or when.end, when.end or when.start
