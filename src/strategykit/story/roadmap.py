"""The actions over time: which grid they stand on, and which of them come first."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from strategykit.model import ActionStatus, When
from strategykit.story import amounts
from strategykit.story.blocks import Stretch, Tick, Timeline
from strategykit.story.grid import owner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.model import Action
    from strategykit.story.teller import Teller

__all__ = ["begins", "ends", "meant", "timeline"]

_ASIDE = (ActionStatus.IDEA, ActionStatus.STOPPED)
_FEWEST = 2
_MONTHS, _QUARTERS, _YEARS = 15, 60, 480
"""The most months that are shown as months, as quarters and as years."""


def meant(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Give the actions that are neither mere ideas nor stopped."""
    return tuple(each for each in actions if each.status not in _ASIDE)


def begins(action: Action) -> dt.date | None:
    """Give the first day of an action, where it says one."""
    return next((day for day in _days(action.start) if day), None)


def ends(action: Action) -> dt.date | None:
    """Give the last day of an action, where it says one."""
    days = (*reversed(_days(action.due)), *reversed(_days(action.start)))
    return next((day for day in days if day), None)


def _days(when: When | None) -> tuple[dt.date | None, ...]:
    return (when.start, when.end) if when else ()


def timeline(teller: Teller, actions: Iterable[Action]) -> tuple[Timeline, ...]:
    """Give the actions on a grid of months, quarters or years; nothing where too few have days."""
    found = [(each, end) for each in meant(actions) if (end := ends(each))]
    if len(found) < _FEWEST:
        return ()
    stretches = sorted(
        (_stretch(teller, each, end) for each, end in found),
        key=lambda each: (each.start or each.end, each.end),
    )
    first = min(each.start or each.end for each in stretches)
    last = max(each.end for each in stretches)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months > _YEARS:
        return ()
    step = 1 if months <= _MONTHS else 3 if months <= _QUARTERS else 12
    words = teller.wording
    return (
        Timeline(
            stretches,
            ticks=tuple(_ticks(teller, first, last, step)),
            years=() if step == 12 else tuple(_years(teller, first, last, step)),  # noqa: PLR2004 - a year
            columns=[words.line("column.action"), words.line("label.when"), words.line("column.owner")],
            title=words.line(
                "block.timeline",
                count=len(found),
                start=amounts.day(teller, first),
                end=amounts.day(teller, last),
            ),
        ),
    )


def _stretch(teller: Teller, action: Action, end: dt.date) -> Stretch:
    start = begins(action)
    if start is None or start > end or start == end:
        told = amounts.when(teller, When(end=end), deadline=True)
        return Stretch(teller.name(action), start=None, end=end, told=told, owner=owner(teller, action))
    told = amounts.when(teller, When(start=start, end=end))
    return Stretch(teller.name(action), start=start, end=end, told=told, owner=owner(teller, action))


def _ticks(teller: Teller, first: dt.date, last: dt.date, step: int) -> Iterator[Tick]:
    from babel.dates import format_date

    form = {1: "LLL", 3: "QQQ", 12: "y"}[step]
    at = dt.date(first.year, (first.month - 1) // step * step + 1, 1)
    while at <= last:
        after = _later(at, step)
        name = format_date(at, form, locale=teller.wording.locale)
        yield Tick(name, start=at, end=after - dt.timedelta(1))
        at = after


def _years(teller: Teller, first: dt.date, last: dt.date, step: int) -> Iterator[Tick]:
    ticks = list(_ticks(teller, first, last, step))
    for year in range(first.year, last.year + 1):
        inside = [tick for tick in ticks if tick.start.year == year]
        yield Tick(str(year), start=inside[0].start, end=inside[-1].end)


def _later(day: dt.date, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    return dt.date(day.year + years, month + 1, 1)
