"""What was measured: whether it is fresh, and whether the words beside it are true."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.prose import listed
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.insight.evaluation.evaluate import assess
from strategykit.insight.evaluation.progress import Progress
from strategykit.insight.evaluation.reading import Reading
from strategykit.insight.evaluation.readings import figure_day, is_number
from strategykit.insight.found import Found
from strategykit.insight.told import told_day
from strategykit.model import Figure, Indicator, Quantity
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_SHORT = {Progress.BEHIND, Progress.NOT_REACHED}


@check(
    "readings-stale",
    "SK219",
    Severity.WARNING,
    on=Indicator,
    needs_today=True,
    summary=Text(
        nb="Den siste målingen er eldre enn hyppigheten tilsier.",
        en="The newest reading is older than the frequency allows.",
    ),
    why=Text(
        nb="Tallet i rapporten er ikke lenger dagens tall, og ingen ser det.",
        en="The number in the report is no longer today’s, and nobody sees it.",
    ),
    mend=Text(
        nb="Mål på nytt og skriv det under «readings», eller skriv en «frequency» dere kan holde.",
        en="Measure again and write it under “readings”, or write a “frequency” you can keep.",
    ),
    sources=Text(
        nb="Avledet: målinger over tid (okrchestra)", en="Derived: snapshots over time (okrchestra)"
    ),
    bad=lambda: Bad("indicators[0].readings", [Figure(Quantity(60, unit="%"), when="2027-01-31")]),
)
def readings_stale(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """It is measured as often as it says."""
    progress = assess(
        context.graph, Found(context.path, indicator), _readings(indicator, context), context.today
    )
    if progress.stale and progress.reading and progress.reading.date:
        message = Text(nb="{it} ble sist målt {day}.", en="{it} was last measured on {day}.")
        yield context.problem(message, at="readings", day=told_day(progress.reading.date))


@check(
    "status-contradicts-readings",
    "SK220",
    Severity.WARNING,
    on=Indicator,
    summary=Text(
        nb="Ordene ved en måling sier noe annet enn tallet.",
        en="The words beside a reading do not agree with its number.",
    ),
    why=Text(
        nb="Den som bare leser ordene, tror at målet er nådd. Den som regner, tror at noen har pyntet på "
        "det.",
        en="Those who read only the words believe that the target is met. Those who do the sum believe that "
        "somebody has touched it up.",
    ),
    mend=Text(
        nb="Rett tallet eller ordene.",
        en="Correct the number or the words.",
    ),
    sources=Text(
        nb="okrchestra (status regnet ut av målingen)",
        en="okrchestra (a status worked out from the reading)",
    ),
    bad=lambda: Bad(
        "indicators[0].readings",
        [Figure(Quantity(60, unit="%"), text="Måltallet er nådd", when="2027-05-31")],
        at="indicators[0].readings[0]",
    ),
)
def status_contradicts_readings(indicator: Indicator, context: Context) -> Iterator[Problem]:
    """“Reached” is said of what is reached."""
    for position, figure in enumerate(indicator.readings):
        if not figure.text or not is_number(figure.value) or not _claims(figure.text):
            continue
        judged = assess(
            context.graph, Found(context.path, indicator), [_reading(indicator, figure)], None
        ).judged
        if judged.progress in _SHORT:
            message = Text(nb="{it}: {words} stemmer ikke. {why}", en="{it}: {words} is not right. {why}")
            yield context.problem(message, at=f"readings[{position}]", words=figure.text, why=judged.why)


def _claims(text: str) -> bool:
    # A milestone may be met while the target is not, and “not reached” holds the word as well.
    return bool(
        listed("measuring", "reached", None).search(text)
        and not listed("measuring", "not_reached", None).search(text)
    )


def _readings(indicator: Indicator, context: Context) -> list[Reading]:
    found = [_reading(indicator, figure) for figure in indicator.readings if is_number(figure.value)]
    known = [
        each for each in found if each.date is None or context.today is None or each.date <= context.today
    ]
    return sorted(known, key=lambda each: each.date or dt.date.min)


def _reading(indicator: Indicator, figure: Figure) -> Reading:
    reading = Reading(indicator.id, date=figure_day(figure), value=figure.value or 0)
    return evolve(reading, unit=reading.amount.unit or indicator.unit)
