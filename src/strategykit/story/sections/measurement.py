"""Point 3: how it is seen that the goals are reached."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.model import Evaluation, Indicator, Role
from strategykit.model.shape import shape_of
from strategykit.story import amounts
from strategykit.story.amounts import joined
from strategykit.story.blocks import Block, Line, Number, Numbers, Span, Table, plain, to_line
from strategykit.story.chapter import Chapter, Told, bullets
from strategykit.story.charts import charts, courses, latest, progress
from strategykit.story.facts import facts, in_a_row, label, under, value
from strategykit.story.grid import Col, cell, depths, grid, looked_up, owner, said
from strategykit.story.measures import number_of, reach, short, way
from strategykit.story.sections.goals import counted, indicators_of, through_parts
from strategykit.story.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model import Goal, Quantity
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "Change", "changes"]

_COLUMNS = ("goal", "indicator", "course", "deadline", "source", "owner")
_LARGE = 4
"""So many numbers are told in large type."""
_IN_TABLE = frozenset({"name", "owner"})
_METHOD = ("baseline", "targets", "data_source", "tool", "frequency", "channels", "readings")


def tell(teller: Teller) -> Told:
    """Tell the indicators and the evaluations."""
    strategy, words = teller.strategy, teller.wording
    blocks: list[Block] = []
    blocks += _numbers(teller)
    so_far = progress(teller)
    blocks += (*so_far, *courses(teller))
    rows = tuple(_rows(teller))
    methods = _methods(teller)
    about = (*spoken(teller, *strategy.indicators), *_details(teller))
    if rows:
        columns = [words.line(f"column.{each}") for each in _COLUMNS]
        if (
            len({plain(named) for _, named, *_ in rows})
            == len(rows)
            > len({plain(goal) for goal, *_ in rows})
        ):
            # What tells the rows apart stands first: it is repeated where a table is parted.
            columns[:2] = reversed(columns[:2])
            rows = tuple((named, goal, *rest) for goal, named, *rest in rows)
        title = words.line("block.indicators_table", count=len(strategy.indicators)) if blocks else None
        blocks.append(Table(columns, rows=rows, title=title, notes=() if methods else about))
    # How far it has come says more than from where to where.
    blocks += looked_up(charts(teller)) if so_far else charts(teller)
    blocks += [evolve(each, notes=about, detail=True) for each in methods]
    blocks += _evaluations(teller)
    empty = not strategy.indicators
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks, empty=empty)


def _numbers(teller: Teller) -> tuple[Numbers, ...]:
    """Give the first numbered indicator of each goal in large type, the newest reading where there is one."""
    found: list[Indicator] = []
    for goal in counted(teller):
        numbered = (
            each
            for each in indicators_of(teller, goal)
            if each.targets and number_of(each, each.targets[-1]) and number_of(each, each.baseline)
        )
        found += [each for each in [next(numbered, None)] if each and each not in found]
    if len(found) < len(("from", "to")):
        return ()
    # The one that the title claims stands first.
    claimed = next((each for each in teller.strategy.indicators if _change(teller, each)), None)
    found.sort(key=lambda each: each is not claimed)
    return (Numbers([_number(teller, each) for each in found[:_LARGE]]),)


def _number(teller: Teller, indicator: Indicator) -> Number:
    words = teller.wording
    newest = latest(indicator)
    when = indicator.targets[-1].when
    by = words.line("claim.by", when=amounts.when(teller, when, deadline=True)) if when else ()
    if newest is None:
        figure, course = way(teller, indicator), words.line("figure.course", by=by) if by else ()
    else:
        figure = short(teller, indicator, newest)
        course = words.line("figure.on_its_way", way=way(teller, indicator), by=by)
    return Number(
        figure,
        label=teller.name(indicator),
        source=joined([course, said(teller, indicator.data_source)], " · "),
    )


def _evaluations(teller: Teller) -> tuple[Block, ...]:
    found, words = teller.strategy.evaluations, teller.wording
    table = grid(
        teller,
        found,
        [
            Col(words.line("label.what"), lambda each: (teller.name(each),)),
            Col(label(teller, Evaluation, "cadence"), partial(_rhythm, teller)),
            Col(words.line("column.owner"), partial(owner, teller), "owner"),
            Col(words.line("column.then"), lambda each: said(teller, each.consequence)),
        ],
        title=words.line("block.evaluations", count=len(found)),
    )
    title = (
        words.line("block.evaluations_full") if table else words.line("block.evaluations", count=len(found))
    )
    return depths(table, bullets(teller, found, title=title))


def _rhythm(teller: Teller, evaluation: Evaluation) -> Line:
    if evaluation.cadence:
        return amounts.cadence(teller, evaluation.cadence)
    return said(teller, *evaluation.triggers)


def _methods(teller: Teller) -> list[Table]:
    found = [(each, _method(teller, each)) for each in teller.strategy.indicators]
    used = [field for field in _METHOD if any(cells[field] for _, cells in found)]
    rows = [
        (to_line(teller.name(each)), *(cells[field] or cell(teller, each, None) for field in used))
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
    told = {field: in_a_row(value(teller, indicator, shape[field])) for field in _METHOD}
    # What the first table says in full is not said again.
    if told["targets"] == reach(teller, indicator):
        told["targets"] = ()
    if told["baseline"] == short(teller, indicator, indicator.baseline):
        told["baseline"] = ()
    return told


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
    through = goal is not None and indicator is None and through_parts(teller, goal)
    if through:
        named, course = teller.wording.line("cell.through_parts"), cell(teller, None, None)
    else:
        named = (teller.name(indicator),) if indicator else cell(teller, goal, "indicators")
        course = _course(teller, indicator)
    return (
        to_line(teller.name(goal)) if goal else cell(teller, None, None),
        named,
        course,
        _deadline(teller, goal, indicator),
        said(teller, indicator.data_source)
        if indicator and indicator.data_source
        else cell(teller, None, None),
        _owner(teller, goal, indicator),
    )


def _course(teller: Teller, indicator: Indicator | None) -> Line:
    """Tell from where to where, in one cell; an end that is missing says so."""
    start = short(teller, indicator, indicator.baseline) if indicator else ()
    end = reach(teller, indicator)
    if indicator and start and end:
        return way(teller, indicator)
    start, end = start or cell(teller, indicator, "baseline"), end or cell(teller, indicator, "targets")
    return start if start == end else (*start, Span(" → "), *end)


def _deadline(teller: Teller, goal: Goal | None, indicator: Indicator | None) -> Line:
    days = [goal.deadline] if goal and goal.deadline else []
    days += [each.when for each in (indicator.targets if indicator else ()) if each.when][-1:]
    told = [amounts.when(teller, each, deadline=True) for each in days[:1]]
    return joined(told, "; ") or cell(teller, goal, "deadline")


def _owner(teller: Teller, goal: Goal | None, indicator: Indicator | None) -> Line:
    role = (indicator and indicator.owner) or (goal and goal.owner)
    return to_line(teller.called(role, Role)) if role else cell(teller, indicator or goal, "owner")


@frozen(kw_only=True)
class Change:
    """What has to change in an indicator, as a claim."""

    what: Line
    """From where to where: `Median svartid skal ned fra 26 til 4 timer`."""
    by: Line
    """Until when; empty where nothing says so."""
    told: Line
    """Both."""
    goals: tuple[str, ...]
    """The ids of the goals it serves."""


def changes(teller: Teller) -> tuple[Change, ...]:
    """Tell, for every indicator with a number to reach, what has to change."""
    found = (_change(teller, each) for each in teller.strategy.indicators)
    return tuple(each for each in found if each)


def _change(teller: Teller, indicator: Indicator) -> Change | None:
    targets = [each for each in indicator.targets if each.value and _known(each.value)]
    if not targets or targets[-1].value is None:
        return None
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
    whole = (*line, *words.line("claim.by", when=day)) if day else line
    return Change(what=line, by=day, told=whole, goals=tuple(indicator.goals))


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
        return changing[0].told
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
