"""What serves a goal, and what measures it: goal by channel, and goal by indicator."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import Any

from strategykit.graph import Answer, Graph
from strategykit.insight.coverage.cells import NOT_SAID, Cell, Heading
from strategykit.insight.coverage.reach import as_it_counts, channel_headings
from strategykit.insight.found import Found, Parts, counts, found, wholes
from strategykit.insight.words import say
from strategykit.model import (
    Channel,
    ContentTheme,
    Evaluation,
    Goal,
    Indicator,
    Modality,
)

__all__ = ["Measures", "Service"]

_NEVER = {Modality.MUST_NOT, Modality.SHOULD_NOT}


class _ByGoal(ABC):
    """Goals as rows; what holds for a sub-goal holds for its goal in part."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        goals = found(graph, Goal)
        self.rows = tuple(self.heading(goal) for goal in goals if counts(goal.node))
        self.left_out = tuple(goal for goal in goals if not counts(goal.node))

    def heading(self, goal: Found[Goal]) -> Heading:
        """Give a goal as a heading."""
        return Heading(node=goal)

    @cached_property
    def _parts(self) -> Parts:
        return Parts(self.graph, Goal)

    @abstractmethod
    def direct(self, goal: Found[Goal], column: Found[Any]) -> Cell:
        """Say what stands of the goal itself and a column."""

    def in_part(self, row: Found[Goal], column: Found[Any]) -> Cell | None:
        """Say what follows from the sub-goals."""
        parts = [part for part in self._parts.within(row.node.id) if counts(part.node)]
        cells = [(part, self.direct(part, column)) for part in parts]
        through = tuple(part for part, cell in cells if cell.yes)
        if not through:
            return None
        return Cell(
            answer=Answer.STATED,
            partly=True,
            through=through,
            at=tuple(dict.fromkeys(path for _, cell in cells if cell.yes for path in cell.at)),
            why=say("Gjennom delmålet {parts}.", "Through the sub-goal {parts}.", parts=through),
        )


class Service(_ByGoal):
    """Goal by channel: the channel names the goal, an approach or a theme names both."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph)
        self.columns = channel_headings(graph)

    @cached_property
    def _themes(self) -> dict[tuple[str, str], list[Found[Any]]]:
        themes: dict[tuple[str, str], list[Found[Any]]] = {}
        for theme in found(self.graph, ContentTheme):
            if theme.node.modality not in _NEVER:
                for pair in {(goal, channel) for goal in theme.node.goals for channel in theme.node.channels}:
                    themes.setdefault(pair, []).append(theme)
        return themes

    def cell(self, row: Found[Goal], column: Found[Channel]) -> Cell:
        """Say whether a channel serves a goal."""
        said = self.direct(row, column)
        return as_it_counts(column, said if said.yes else self.in_part(row, column) or said)

    def direct(self, goal: Found[Goal], column: Found[Any]) -> Cell:
        """Say whether a channel serves the goal itself."""
        ids = [channel.id for channel in wholes(self.graph, column.node)]
        at = [
            (*path, "goals", position)
            for target in ids
            for path, channel in self.graph.with_id(target, Channel)
            for position, name in enumerate(channel.goals)
            if name == goal.node.id
        ]
        through: list[Found[Any]] = []
        for position, approach in enumerate(goal.node.approaches):
            if not set(ids).isdisjoint(approach.channels):
                through.append(Found((*goal.path, "approaches", position), approach))
        through += [theme for target in ids for theme in self._themes.get((goal.node.id, target), ())]
        if at:
            return Cell(answer=Answer.STATED, at=tuple(at))
        if through:
            return Cell(
                answer=Answer.STATED,
                through=tuple(through),
                at=tuple(each.path for each in through),
                why=say("Gjennom {what}.", "Through {what}.", what=through),
            )
        return NOT_SAID


class Measures(_ByGoal):
    """Goal by indicator: the indicator names the goal, or an evaluation of the goal reads it."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph)
        self.columns = tuple(Heading(node=indicator) for indicator in found(graph, Indicator))

    @cached_property
    def _evaluations(self) -> dict[str, list[Found[Evaluation]]]:
        evaluations: dict[str, list[Found[Evaluation]]] = {}
        for each in found(self.graph, Evaluation):
            for target in dict.fromkeys(each.node.of):
                evaluations.setdefault(target, []).append(each)
        return evaluations

    def heading(self, goal: Found[Goal]) -> Heading:
        """Give a goal as a heading; one that is judged by criteria needs no indicator."""
        judged = [each for each in self._evaluations.get(goal.node.id, ()) if each.node.criteria]
        if not judged:
            return Heading(node=goal)
        note = say("{goal} vurderes i {those}.", "{goal} is judged in {those}.", goal=goal, those=judged)
        return Heading(node=goal, settled=True, note=note)

    def cell(self, row: Found[Goal], column: Found[Indicator]) -> Cell:
        """Say whether an indicator measures a goal."""
        said = self.direct(row, column)
        return said if said.yes else self.in_part(row, column) or NOT_SAID

    def direct(self, goal: Found[Goal], column: Found[Any]) -> Cell:
        """Say whether an indicator measures the goal itself."""
        named = [
            (*column.path, "goals", position)
            for position, target in enumerate(column.node.goals)
            if target == goal.node.id
        ]
        if named:
            return Cell(answer=Answer.STATED, at=tuple(named))
        evaluations = self._evaluations.get(goal.node.id, ())
        through = tuple(each for each in evaluations if each.node.indicator == column.node.id)
        if not through:
            return NOT_SAID
        return Cell(
            answer=Answer.STATED,
            through=through,
            at=tuple((*each.path, "indicator") for each in through),
            why=say("Gjennom {what}.", "Through {what}.", what=through),
        )
