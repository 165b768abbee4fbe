"""Where an indicator is to go: which way is better, its last target, and the line that leads there."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.insight.readings import figure_day, is_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.model import Figure, Indicator, Quantity

__all__ = ["Course", "at_least_as_good", "course_of", "in_units_of", "way_of", "weaker_end"]

_MINUTES = {"minute": 1, "hour": 60}
"""Units that turn into each other whatever the opening hours are."""


@frozen(kw_only=True)
class Course:
    """The last target of an indicator, and the straight line that leads to it."""

    way: str | None
    """`up`, `down` or `hold`; None where it is not said, or where the numbers contradict it."""
    target: Figure
    """The target that says when it is reached."""
    amount: Quantity
    """Its amount, with the unit."""
    due: dt.date | None
    """The day it is for."""
    line: tuple[tuple[dt.date, Fraction], ...]
    """The days with a number, oldest first: the baseline, the milestones and the last target."""

    def expected(self, day: dt.date | None) -> Fraction | None:
        """Give where the line is on a day; None before it begins, and where there is none."""
        if day is None or not self.line or day < self.line[0][0]:
            return None
        before = [point for point in self.line if point[0] <= day][-1]
        after = next((point for point in self.line if point[0] > day), None)
        if after is None:
            return before[1]
        passed = Fraction((day - before[0]).days, (after[0] - before[0]).days)
        return before[1] + (after[1] - before[1]) * passed


def course_of(indicator: Indicator, deadline: dt.date | None) -> Course | None:
    """Find where an indicator is to go; None where no target is a number.

    The last target is the one with the latest day. One without a day is for the deadline, and is
    the last where there is none.

    Args:
        indicator: The indicator.
        deadline: The deadline of its goal.
    """
    targets = list(_days(indicator.targets, deadline))
    if not targets and indicator.baseline and _says_hold(indicator):
        targets = list(_days([indicator.baseline], deadline))
    if not targets:
        return None
    due, last = max(reversed(targets), key=lambda pair: (pair[0] is None, pair[0] or dt.date.min))
    amount = _whole(indicator, last.value) if last.value else None
    if amount is None:
        return None
    way = way_of(indicator, amount)
    line: dict[dt.date, Fraction] = {}
    if way in {"up", "down"} and any(day for day, _ in targets):
        baseline = _days([indicator.baseline] if indicator.baseline else [], None)
        dated = [(day, figure) for day, figure in (*baseline, *targets) if day]
        for day, figure in sorted(dated, key=lambda pair: pair[0]):
            value = in_units_of(_whole(indicator, figure.value), amount) if figure.value else None
            if value is not None:
                line[day] = weaker_end(value, way)
    return Course(way=way, target=last, amount=amount, due=due, line=tuple(line.items()))


def _days(figures: Iterable[Figure], deadline: dt.date | None) -> Iterator[tuple[dt.date | None, Figure]]:
    for figure in figures:
        if is_number(figure.value):
            yield figure_day(figure) or deadline, figure


def _whole(indicator: Indicator, amount: Quantity) -> Quantity:
    return evolve(amount, unit=amount.unit or indicator.unit)


def _says_hold(indicator: Indicator) -> bool:
    return (indicator.direction or "").strip().casefold() == "hold"


def way_of(indicator: Indicator, target: Quantity | None) -> str | None:
    """Tell which way is better: what is said, or the way from the baseline to the target.

    Args:
        indicator: The indicator.
        target: Its last target, where that is a number.

    Returns:
        `up`, `down` or `hold`; None where it is not said, or where the numbers contradict it.
    """
    said = (indicator.direction or "").strip().casefold()
    if said == "hold":
        return said
    baseline = indicator.baseline.value if indicator.baseline else None
    seen = start = None
    if target is not None and baseline is not None and is_number(baseline):
        start = in_units_of(_whole(indicator, baseline), target)
    if target is not None and start is not None:
        here, there = weaker_end(start, "up"), weaker_end(target, "up")
        seen = "up" if there > here else "down" if there < here else None
    if said not in {"up", "down"}:
        return seen
    return said if seen in {None, said} else None


def in_units_of(amount: Quantity, other: Quantity) -> Quantity | None:
    """Give an amount in the units of another, or None where they cannot be compared.

    An amount without a unit is taken to be in the other's.
    """
    if amount.per != other.per:
        return None
    if amount.unit == other.unit or None in {amount.unit, other.unit}:
        return amount
    one, to = _MINUTES.get(amount.unit or ""), _MINUTES.get(other.unit or "")
    if one is None or to is None:
        return None
    low, high = (None if end is None else float(_exact(end) * one / to) for end in (amount.low, amount.high))
    return evolve(amount, low=low, high=high, unit=other.unit)


def weaker_end(amount: Quantity, way: str) -> Fraction:
    """Give the number of an amount; of a range the end that is worse when the way is `up` or `down`."""
    ends = [_exact(end) for end in (amount.low, amount.high) if end is not None]
    return max(ends) if way == "down" else min(ends)


def at_least_as_good(way: str, one: Fraction, other: Fraction) -> bool:
    """Tell whether a number is as good as another or better."""
    return one <= other if way == "down" else one >= other


def _exact(number: float) -> Fraction:
    # By the digits people wrote, so that a value on the line is on it.
    return Fraction(repr(number))
