"""Point 3: how it is seen that the goals are reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.graph import refusal
from strategykit.model import Indicator, Role
from strategykit.model.shape import shape_of
from strategykit.story import amounts
from strategykit.story.amounts import joined
from strategykit.story.blocks import Block, Line, Span, Table, to_line
from strategykit.story.chapter import Chapter, Told, bullets
from strategykit.story.facts import facts, in_a_row, label, under, value
from strategykit.story.sections.goals import counted, indicators_of
from strategykit.story.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model import Figure, Goal, Quantity
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "changes"]

_COLUMNS = ("goal", "indicator", "baseline", "target", "deadline", "owner")
_IN_TABLE = frozenset({"name", "baseline", "targets", "owner"})
_METHOD = ("data_source", "tool", "frequency", "channels", "readings")


def tell(teller: Teller) -> Told:
    """Tell the indicators and the evaluations."""
    strategy, words = teller.strategy, teller.wording
    blocks: list[Block] = []
    rows = tuple(_rows(teller))
    if rows:
        columns = [words.line(f"column.{each}") for each in _COLUMNS]
        notes = (*spoken(teller, *strategy.indicators), *_details(teller))
        blocks.append(Table(columns, rows=rows, notes=notes))
    blocks += _methods(teller)
    blocks += bullets(teller, strategy.evaluations, title="block.evaluations")
    empty = not strategy.indicators
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks, empty=empty)


def _methods(teller: Teller) -> list[Table]:
    found = [(each, _method(teller, each)) for each in teller.strategy.indicators]
    used = [field for field in _METHOD if any(cells[field] for _, cells in found)]
    rows = [
        (to_line(teller.name(each)), *(cells[field] for field in used))
        for each, cells in found
        if any(cells.values())
    ]
    if not rows:
        return []
    columns = [teller.wording.line("column.indicator")]
    columns += [to_line(label(teller, Indicator, field)) for field in used]
    return [Table(columns, rows=tuple(rows), title=teller.wording.line("block.indicators"))]


def _details(teller: Teller) -> list[Line]:
    return [
        (teller.name(each), Span(" – "), *line)
        for each in teller.strategy.indicators
        for line in under(facts(teller, each, _told(teller, each)))
    ]


def _method(teller: Teller, indicator: Indicator) -> dict[str, Line]:
    shape = shape_of(Indicator)
    return {field: in_a_row(value(teller, indicator, shape[field])) for field in _METHOD}


def _told(teller: Teller, indicator: Indicator) -> set[str]:
    # The goals stand in the table, if they are goals that count.
    known = {goal.id for goal in counted(teller)}
    return {*_IN_TABLE, *_METHOD} | ({"goals"} if known.issuperset(indicator.goals) else set())


def _rows(teller: Teller) -> Iterator[tuple[Line, ...]]:
    told: set[str] = set()
    for goal in counted(teller):
        serving = indicators_of(teller, goal)
        told.update(each.id for each in serving)
        for indicator in serving or (None,):
            yield _row(teller, goal, indicator)
    for indicator in teller.strategy.indicators:
        if indicator.id not in told:
            yield _row(teller, None, indicator)


def _row(teller: Teller, goal: Goal | None, indicator: Indicator | None) -> tuple[Line, ...]:
    return (
        to_line(teller.name(goal)) if goal else (),
        to_line(teller.name(indicator)) if indicator else _gap(teller, goal, "indicators"),
        _figures(
            teller, indicator, (indicator.baseline,) if indicator and indicator.baseline else (), "baseline"
        ),
        _figures(teller, indicator, indicator.targets if indicator else (), "targets"),
        _deadline(teller, goal, indicator),
        _owner(teller, goal, indicator),
    )


def _figures(teller: Teller, indicator: Indicator | None, figures: tuple[Figure, ...], field: str) -> Line:
    unit = indicator.unit if indicator else None
    return joined((amounts.figure(teller, each, unit) for each in figures), "; ") or _gap(
        teller, indicator, field
    )


def _deadline(teller: Teller, goal: Goal | None, indicator: Indicator | None) -> Line:
    days = [goal.deadline] if goal and goal.deadline else []
    days += [each.when for each in (indicator.targets if indicator else ()) if each.when][-1:]
    told = [amounts.when(teller, each, deadline=True) for each in days[:1]]
    return joined(told, "; ") or _gap(teller, goal, "deadline")


def _owner(teller: Teller, goal: Goal | None, indicator: Indicator | None) -> Line:
    owner = (indicator and indicator.owner) or (goal and goal.owner)
    return to_line(teller.called(owner, Role)) if owner else _gap(teller, indicator or goal, "owner")


def _gap(teller: Teller, node: Any, field: str) -> Line:
    declined = node is not None and refusal(node, field) is not None
    return teller.wording.line("cell.declined" if declined else "cell.missing")


def changes(teller: Teller) -> tuple[Line, ...]:
    """Tell, for every indicator with a number to reach, what has to change: a claim."""
    found = (_change(teller, each) for each in teller.strategy.indicators)
    return tuple(line for line in found if line)


def _change(teller: Teller, indicator: Indicator) -> Line:
    targets = [each for each in indicator.targets if each.value and _known(each.value)]
    if not targets or targets[-1].value is None:
        return ()
    target = targets[-1]
    words = teller.wording
    goals = [goal.deadline for goal in teller.strategy.goals if goal.id in indicator.goals and goal.deadline]
    by = target.when or next(iter(goals), None)
    day = amounts.when(teller, by, deadline=True) if by else ()
    start = indicator.baseline.value if indicator.baseline else None
    told = amounts.quantity(teller, target.value, indicator.unit) if target.value else ()
    if start is None or not _known(start) or target.value is None or _low(start) == _low(target.value):
        line = words.line("claim.reach", name=teller.name(indicator), target=told)
    else:
        way = "claim.down" if _low(target.value) < _low(start) else "claim.up"
        same = (start.unit or indicator.unit) == (target.value.unit or indicator.unit)
        before = (
            (Span(amounts.number(teller, _low(start))),)
            if same
            else amounts.quantity(teller, start, indicator.unit)
        )
        line = words.line(way, name=teller.name(indicator), baseline=before, target=told)
    return (*line, *words.line("claim.by", when=day)) if day else line


def _known(amount: Quantity) -> bool:
    return amount.low is not None and amount.high is None


def _low(amount: Quantity) -> float:
    return amount.low or 0.0


def _title(teller: Teller) -> Line:
    indicators = teller.strategy.indicators
    if not indicators:
        return teller.wording.line("section.measurement.title.empty")
    changing = changes(teller)
    if changing:
        return changing[0]
    targeted = sum(bool(each.targets) for each in indicators)
    state = "targeted" if targeted else "untargeted"
    return teller.wording.line(f"section.measurement.title.{state}", count=len(indicators), targeted=targeted)


def _summary(teller: Teller) -> Line:
    indicators = teller.strategy.indicators
    if not indicators:
        return teller.wording.line("section.measurement.missing")
    targeted = sum(bool(each.targets) for each in indicators)
    based = sum(each.baseline is not None for each in indicators)
    state = "all" if targeted == based == len(indicators) else "some"
    return teller.wording.line(
        f"section.measurement.summary.{state}", count=len(indicators), targeted=targeted, based=based
    )


CHAPTER = Chapter(
    id="measurement",
    fields=("indicators", "evaluations"),
    checks=frozenset({"goal-no-indicator", "goal-no-target", "measurement-missing", "no-contingency"}),
    point=3,
    tell=tell,
)
