"""What the actions cost: a column a quarter, a colour for each who answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from strategykit.insight.totals import totals
from strategykit.model import Quantity, Role
from strategykit.story import amounts
from strategykit.story.amounts import joined
from strategykit.story.blocks import Chart, Series, Span
from strategykit.story.roadmap import begins, ends, meant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.model import Action
    from strategykit.story.blocks import Line
    from strategykit.story.teller import Teller

__all__ = ["costs"]

_FEWEST = 2
_MOST_COLUMNS = 12
_MOST_COLOURS = 5
_QUARTER = dt.timedelta(days=92)
"""The longest a quarter is: from its first day it leads into the next, and no further."""
_CURRENCY = 3
"""The letters of a currency's code."""


def costs(teller: Teller) -> tuple[Chart, ...]:
    """Give the cost of the actions by the quarter they begin in; nothing where too little is told in money.

    An action that is part of another one is left out where that one is told: the money would count twice.
    """
    found = [
        (each, each.cost, day) for each in meant(teller.strategy.actions) if (day := _day(each)) and each.cost
    ]
    priced = [(each, cost, day) for each, cost, day in found if _is_price(cost)]
    whole = {each.id for each, _, _ in priced}
    priced = [entry for entry in priced if entry[0].part_of not in whole]
    quarters = _span([_quarter(day) for _, _, day in priced])
    if len(priced) < _FEWEST or not _FEWEST <= len(quarters) <= _MOST_COLUMNS:
        return ()
    if len({(cost.unit, cost.per) for _, cost, _ in priced}) > 1:
        return ()
    return (_chart(teller, [(each, cost, _quarter(day)) for each, cost, day in priced], quarters),)


def _day(action: Action) -> dt.date | None:
    return begins(action) or ends(action)


def _is_price(cost: Quantity) -> bool:
    unit = cost.unit or ""
    is_money = len(unit) == _CURRENCY and unit.isupper()
    return is_money and cost.per is None and cost.low is not None and cost.high in {None, cost.low}


def _quarter(day: dt.date) -> dt.date:
    return dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def _span(quarters: Sequence[dt.date]) -> list[dt.date]:
    """Give every quarter from the first to the last: time has no gaps where nothing is paid."""
    span = [min(quarters)] if quarters else []
    while span and span[-1] < max(quarters):
        span.append(_quarter(span[-1] + _QUARTER))
    return span


def _chart(teller: Teller, found: list[tuple[Action, Quantity, dt.date]], quarters: list[dt.date]) -> Chart:
    from babel.dates import format_date

    words = teller.wording
    sums: dict[str, float] = {}
    for action, cost, _ in found:
        sums[action.owner or ""] = sums.get(action.owner or "", 0.0) + (cost.low or 0.0)
    ranked = sorted(sums, key=lambda owner: -sums[owner])
    named = ranked if len(ranked) <= _MOST_COLOURS + 1 else ranked[:_MOST_COLOURS]
    groups = [(_owner(teller, owner), {owner}) for owner in named]
    if len(named) < len(ranked):
        groups.append((words.line("money.others"), set(ranked[len(named) :])))
    series = []
    for name, owners in groups:
        parts = [
            [cost for action, cost, at in found if at == quarter and (action.owner or "") in owners]
            for quarter in quarters
        ]
        series.append(
            Series(
                name,
                values=tuple(sum(each.low or 0.0 for each in part) if part else None for part in parts),
                told=tuple(_sum(teller, part) for part in parts),
            )
        )
    return Chart(
        [
            _column(
                f"{format_date(each, 'QQQ', locale=words.locale)} {each.year}",
                _sum(teller, [cost for _, cost, at in found if at == each]),
            )
            for each in quarters
        ],
        series=tuple(series),
        form="stack",
        title=_title(teller, [cost for _, cost, _ in found]),
        notes=[_formula(teller, found), words.line("money.quarters")],
    )


def _owner(teller: Teller, owner: str) -> Line:
    return (teller.called(owner, Role),) if owner else teller.wording.line("money.nobody")


def _column(quarter: str, cost: Line) -> Line:
    return (Span(f"{quarter}: "), *cost) if cost else (Span(quarter),)


def _sum(teller: Teller, found: Sequence[Quantity]) -> Line:
    if not found:
        return ()
    (total,) = totals(found)
    return amounts.quantity(teller, Quantity(total.low, unit=total.unit))


def _title(teller: Teller, found: list[Quantity]) -> Line:
    words = teller.wording
    sum_ = _sum(teller, found)
    budgets = [each.amount for each in teller.strategy.resources if each.amount and _is_price(each.amount)]
    same = [each for each in budgets if each.unit == found[0].unit]
    if len(same) != 1:
        return words.line("block.costs", sum=sum_)
    return words.line("block.costs_budget", sum=sum_, budget=amounts.quantity(teller, same[0]))


def _formula(teller: Teller, found: list[tuple[Action, Quantity, dt.date]]) -> Line:
    parts = joined(
        (
            (*amounts.quantity(teller, cost), Span(" ("), teller.name(action), Span(")"))
            for action, cost, _ in found
        ),
        " + ",
    )
    return teller.wording.line("money.sum", sum=_sum(teller, [cost for _, cost, _ in found]), parts=parts)
