"""How the figures of an indicator are told: without their days, and from where to where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.model import Figure
from strategykit.story import amounts
from strategykit.story.blocks import Line, Span

if TYPE_CHECKING:
    from strategykit.model import Indicator
    from strategykit.story.teller import Teller

__all__ = ["number_of", "reach", "short", "way"]


def short(teller: Teller, indicator: Indicator, figure: Figure | None) -> Line:
    """Tell a figure without its day; in the words it has where it has no number."""
    if figure is None:
        return ()
    bare = Figure(figure.value) if figure.value else Figure(text=figure.text)
    return amounts.figure(teller, bare, indicator.unit) or amounts.figure(teller, figure, indicator.unit)


def reach(teller: Teller, indicator: Indicator | None) -> Line:
    """Tell where an indicator has to be in the end."""
    targets = indicator.targets if indicator else ()
    return short(teller, indicator, targets[-1]) if indicator and targets else ()


def number_of(indicator: Indicator, figure: Figure | None) -> tuple[float, str] | None:
    """Give a figure's number and unit, where it is one number."""
    amount = figure.value if figure else None
    if amount is None or amount.low is None or amount.high not in {None, amount.low}:
        return None
    return amount.low, amount.unit or indicator.unit or ""


def way(teller: Teller, indicator: Indicator) -> Line:
    """Tell from where an indicator is to come where: `26 → 4 timer`."""
    start, end = short(teller, indicator, indicator.baseline), reach(teller, indicator)
    if not (start and end):
        return end or start
    first, last = (number_of(indicator, each) for each in (indicator.baseline, indicator.targets[-1]))
    if first and last and first[1] == last[1]:
        start = (Span(amounts.number(teller, first[0])),)
    return (*start, Span(" → "), *end)
