"""Where an indicator is to go: which way is better, its last target, and the line that leads there."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from strategykit.insight.evaluation.doubts import backwards, in_words, several, too_early, too_late
from strategykit.insight.evaluation.readings import figure_day, figure_words, is_number
from strategykit.model import Quantity
from strategykit.model.reading.quantities import known_unit
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from strategykit.findings import Text
    from strategykit.model import Figure, Indicator

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
    doubts: tuple[Text, ...] = ()
    """What in the days and the numbers is at odds, and what was made of it."""

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
    the last where there is none. Of several for one day the most demanding counts.

    Args:
        indicator: The indicator.
        deadline: The deadline of its goal.
    """
    targets = list(_days(indicator.targets, deadline))
    if not targets and indicator.baseline and _says_hold(indicator):
        targets = list(_days([indicator.baseline], deadline))
    if not targets:
        return None
    due = None if any(day is None for day, _ in targets) else max(day for day, _ in targets if day)
    rivals = [figure for day, figure in targets if day == due]
    way, last = _most_demanding(indicator, rivals)
    amount = _amount(indicator, last)
    doubts: list[Text] = []
    if _differ(indicator, rivals):
        doubts.append(several([_amount(indicator, each) for each in rivals], due, amount if way else None))
    line: dict[dt.date, Fraction] = {}
    if way in {"up", "down"} and any(day for day, _ in targets):
        known = indicator.baseline if indicator.baseline and is_number(indicator.baseline.value) else None
        baseline = figure_day(known)
        if baseline and due and baseline >= due:
            doubts.append(too_late(baseline, due))
            baseline = None  # it cannot be where the way to an earlier day begins
        if baseline and known:
            doubts += [too_early(day, baseline) for day, _ in targets if day and day <= baseline]
            targets = [(day, figure) for day, figure in targets if day is None or day > baseline]
            targets.insert(0, (baseline, known))
        line = _line(indicator, targets, amount, str(way))
        doubts += backwards(line, amount, str(way))
    doubts += [in_words(said) for figure in indicator.targets if (said := figure_words(figure))]
    return Course(
        way=way, target=last, amount=amount, due=due, line=tuple(line.items()), doubts=tuple(doubts)
    )


def _most_demanding(indicator: Indicator, rivals: Sequence[Figure]) -> tuple[str | None, Figure]:
    """Give the way, and of the targets for one day the one that asks most; no way where none can be told."""
    said = (indicator.direction or "").strip().casefold()
    amounts = [_amount(indicator, figure) for figure in rivals]
    ways = {way_of(indicator, each) for each in amounts}
    way = said if said in {"up", "down"} else ways.pop() if len(ways) == 1 else None
    same = [in_units_of(each, amounts[-1]) for each in amounts]
    if not _differ(indicator, rivals):
        return way_of(indicator, amounts[-1]), rivals[-1]
    if way not in {"up", "down"} or None in same:
        return None, rivals[-1]
    ends = [weaker_end(each, way) for each in same if each is not None]
    most = rivals[ends.index(min(ends) if way == "down" else max(ends))]
    return way_of(indicator, _amount(indicator, most)), most


def _line(
    indicator: Indicator, points: Iterable[tuple[dt.date | None, Figure]], amount: Quantity, way: str
) -> dict[dt.date, Fraction]:
    line: dict[dt.date, Fraction] = {}
    for day, figure in sorted(((day, each) for day, each in points if day), key=lambda point: point[0]):
        value = in_units_of(_amount(indicator, figure), amount) if is_number(figure.value) else None
        if value is not None:
            end = weaker_end(value, way)
            asked = line.get(day, end)
            line[day] = min(asked, end) if way == "down" else max(asked, end)
    return line


def _differ(indicator: Indicator, rivals: Sequence[Figure]) -> bool:
    amounts = [_amount(indicator, figure) for figure in rivals]
    return len({(each.low, each.high, each.unit, each.per) for each in amounts}) > 1


def _days(figures: Iterable[Figure], deadline: dt.date | None) -> Iterator[tuple[dt.date | None, Figure]]:
    for figure in figures:
        if is_number(figure.value):
            yield figure_day(figure) or deadline, figure


def _amount(indicator: Indicator, figure: Figure) -> Quantity:
    return _whole(indicator, figure.value or Quantity())


def _whole(indicator: Indicator, amount: Quantity) -> Quantity:
    return evolve(amount, unit=known_unit(amount.unit or indicator.unit))


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
    own, wanted = known_unit(amount.unit), known_unit(other.unit)
    if own == wanted or None in {own, wanted}:
        return amount
    one, to = _MINUTES.get(own or ""), _MINUTES.get(wanted or "")
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
