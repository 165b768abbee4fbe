"""The goals as a tree: from the vision to what they are measured by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.model import Role
from strategykit.story import amounts
from strategykit.story.amounts import joined
from strategykit.story.blocks import Branch, Tree
from strategykit.story.measures import way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.model import Goal, Indicator
    from strategykit.story.blocks import Line
    from strategykit.story.teller import Teller

__all__ = ["goal_tree"]

_FEWEST = 3
"""Fewer boxes than that need no drawing."""
_DEEPEST = 6
"""Goals deeper than this stand side by side: nobody reads so deep a tree."""


def goal_tree(teller: Teller, goals: Iterable[Goal], notes: Iterable[Line] = ()) -> tuple[Tree, ...]:
    """Give the goals as a tree, or nothing where nothing hangs together.

    Args:
        teller: Who tells.
        goals: The goals that count.
        notes: What a speaker would add.
    """
    grower = _Grower(teller, tuple(goals))
    roots = grower.roots()
    vision = teller.strategy.vision
    if vision and len(roots) > 1:
        roots = (Branch(teller.own(vision), kind="vision", under=roots),)
    boxes = len(grower.seen) + sum(len(serving) for serving in grower.serving.values())
    grown = boxes >= _FEWEST and any(root.under for root in roots)
    return (Tree(roots, notes=tuple(notes)),) if grown else ()


class _Grower:
    def __init__(self, teller: Teller, goals: tuple[Goal, ...]) -> None:
        self.teller = teller
        self.goals = goals
        self.seen: set[str] = set()
        self.parts: dict[str, list[Goal]] = {}
        self.serving: dict[str, list[Indicator]] = {}
        for goal in goals:
            self.parts.setdefault(str(goal.part_of), []).append(goal)
        for indicator in teller.strategy.indicators:
            for served in dict.fromkeys(indicator.goals):
                self.serving.setdefault(str(served), []).append(indicator)

    def roots(self) -> tuple[Branch, ...]:
        known = {goal.id for goal in self.goals}
        tops = [goal for goal in self.goals if goal.part_of not in known]
        # Goals that are part of each other have no top.
        return tuple(self.grown(goal, 1) for goal in (*tops, *self.goals) if goal.id not in self.seen)

    def grown(self, goal: Goal, depth: int) -> Branch:
        self.seen.add(goal.id)
        if depth < _DEEPEST:
            under = [self.grown(each, depth + 1) for each in self.new(goal)]
        else:
            under = [self.branch(each, ()) for each in self.below(goal)]
        return self.branch(goal, (*under, *map(self.measured, self.serving.get(goal.id, ()))))

    def new(self, goal: Goal) -> Iterator[Goal]:
        return (each for each in self.parts.get(goal.id, ()) if each.id not in self.seen)

    def below(self, goal: Goal) -> Iterator[Goal]:
        waiting = [goal]
        while waiting:
            for each in self.new(waiting.pop(0)):
                self.seen.add(each.id)
                waiting.append(each)
                yield each

    def branch(self, goal: Goal, under: tuple[Branch, ...]) -> Branch:
        teller = self.teller
        day = amounts.when(teller, goal.deadline, deadline=True) if goal.deadline else ()
        owner = (teller.called(goal.owner, Role),) if goal.owner else ()
        return Branch(teller.name(goal), about=joined([day, owner], " · ") or None, under=under)

    def measured(self, indicator: Indicator) -> Branch:
        told = way(self.teller, indicator)
        return Branch(self.teller.name(indicator), about=told or None, kind="indicator")
