"""Point 1: what the organisation wants to reach."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.model import Goal, GoalKind, Indicator, Standing
from strategykit.story import amounts
from strategykit.story.blocks import Block, Callout, Card, Fact, Line, Table, plain, to_line
from strategykit.story.chapter import Chapter, Told, bullets, card, cards
from strategykit.story.facts import choice
from strategykit.story.grid import Col, depths, grid, looked_up, owner
from strategykit.story.trees import goal_tree
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "counted", "indicators_of", "standings", "through_parts"]

_ASIDE = (Standing.EXAMPLE, Standing.DROPPED)


def counted(teller: Teller) -> tuple[Goal, ...]:
    """Give the goals that count: neither examples nor dropped."""
    return tuple(goal for goal in teller.strategy.goals if goal.standing not in _ASIDE)


def indicators_of(teller: Teller, goal: Goal) -> tuple[Indicator, ...]:
    """Give the indicators that serve a goal."""
    return tuple(each for each in teller.strategy.indicators if goal.id in each.goals)


def through_parts(teller: Teller, goal: Goal) -> tuple[Goal, ...]:
    """Give the sub-goals a goal without indicators of its own is measured through."""
    if indicators_of(teller, goal):
        return ()
    return tuple(each for each in parts_of(teller, goal) if indicators_of(teller, each))


def parts_of(teller: Teller, goal: Goal) -> tuple[Goal, ...]:
    """Give the sub-goals of a goal that count."""
    return tuple(each for each in counted(teller) if each.part_of == goal.id and each is not goal)


def measured(teller: Teller, goals: Sequence[Goal]) -> int:
    """Count the goals of which it is said how much, by themselves or by their sub-goals."""
    return sum(
        any(_says_how_much(teller, each) for each in (goal, *parts_of(teller, goal))) for goal in goals
    )


def _says_how_much(teller: Teller, goal: Goal) -> bool:
    if goal.kind is GoalKind.SUCCESS_CRITERION:
        return True
    indicators = indicators_of(teller, goal)
    judged = [each for each in teller.strategy.evaluations if goal.id in each.of]
    return (
        any(each.targets for each in indicators)
        or any(each.threshold for each in judged)
        or (not indicators and any(each.criteria for each in judged))
    )


def standings(teller: Teller) -> list[Line]:
    """Say which goals are not adopted, if any."""
    goals = counted(teller)
    told: list[Line] = []
    for standing in (Standing.FICTIONAL, Standing.PROPOSED):
        count = sum(goal.standing is standing for goal in goals)
        if count:
            extent = "all" if count == len(goals) else "some"
            told.append(teller.wording.line(f"cover.{standing.value}.{extent}", count=count))
    return told


def tell(teller: Teller) -> Told:
    """Tell the goals, in a table and then one by one."""
    goals = counted(teller)
    tree = goal_tree(teller, goals)
    blocks: list[Block] = [*tree, *(Callout(text, tone="note") for text in standings(teller))]
    table = tuple(
        evolve(each, title=to_line(plain(_summary(teller, goals)).rstrip(".")) if tree else None)
        for each in _table(teller, goals)
    )
    title = "block.goals_full" if table else None
    full: list[Block] = [*cards(teller, goals, partial(_card, teller), title=title)]
    for standing in _ASIDE:
        aside = [goal for goal in teller.strategy.goals if goal.standing is standing]
        examples = bullets(teller, aside, title=f"block.goals_{standing.value}", skip={"standing"})
        full += looked_up(examples) if goals else examples
    blocks += depths(table, full)
    return Told(title=_title(teller, goals), summary=_summary(teller, goals), blocks=blocks, empty=not goals)


def _table(teller: Teller, goals: Sequence[Goal]) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        goals,
        [
            Col(words.line("column.goal"), partial(_named, teller)),
            Col(words.line("column.deadline"), partial(_deadline, teller), "deadline"),
            Col(words.line("column.owner"), partial(owner, teller), "owner"),
            Col(words.line("fact.measured_by"), partial(_measured_by, teller), "indicators"),
        ],
    )


def _named(teller: Teller, goal: Goal) -> Line:
    known = {each.id for each in counted(teller)}
    if goal.part_of is None or goal.part_of not in known:
        return (teller.name(goal),)
    return teller.wording.line("cell.part", name=teller.name(goal))


def _deadline(teller: Teller, goal: Goal) -> Line:
    return amounts.when(teller, goal.deadline, deadline=True) if goal.deadline else ()


def _measured_by(teller: Teller, goal: Goal) -> Line:
    if through_parts(teller, goal):
        return teller.wording.line("cell.through_parts")
    return teller.wording.all_of((teller.name(each),) for each in indicators_of(teller, goal))


def _card(teller: Teller, goal: Goal) -> Card:
    badge = "" if goal.standing is Standing.ADOPTED else capital(choice(teller, goal.standing))
    names = [(teller.name(each),) for each in indicators_of(teller, goal)]
    more = [Fact(teller.wording.line("fact.measured_by"), values=teller.listed(names))] if names else []
    return card(teller, goal, skip={"standing"}, badge=badge, more=more)


def _title(teller: Teller, goals: Sequence[Goal]) -> Line:
    words, count, found = teller.wording, len(goals), measured(teller, goals)
    if not goals:
        return words.line("section.goals.title.empty")
    state = "none" if not found else "all" if found == count else "some"
    return words.line(f"section.goals.title.{state}", count=count, measured=found)


def _summary(teller: Teller, goals: Sequence[Goal]) -> Line:
    words = teller.wording
    if not goals:
        return words.line("section.goals.missing")
    dated = sum(goal.deadline is not None for goal in goals)
    owned = sum(goal.owner is not None for goal in goals)
    if dated == owned == 0:
        return words.line("section.goals.summary.neither", count=len(goals))
    if dated == owned == len(goals):
        return words.line("section.goals.summary.both", count=len(goals))
    return words.line("section.goals.summary.some", count=len(goals), dated=dated, owned=owned)


CHAPTER = Chapter(id="goals", fields=("goals",), checks=frozenset({"goal-missing"}), point=1, tell=tell)
