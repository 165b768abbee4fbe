"""Who does what: role by responsibility."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.graph import Answer, Graph
from strategykit.insight.coverage.cells import NOT_SAID, Cell, Heading
from strategykit.insight.found import Found, counts, found
from strategykit.insight.words import say
from strategykit.model import Responsibility, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.paths import Path

__all__ = ["Duties"]

_LETTERS = (("R", "responsible"), ("A", "accountable"), ("C", "consulted"), ("I", "informed"), ("E", "next"))
"""RACI, and whom it escalates to."""


class Duties:
    """Role by responsibility, with the letters of RACI; a team's are its members' too, but for A."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        duties = found(graph, Responsibility)
        self.rows = tuple(Heading(node=role) for role in found(graph, Role))
        self.columns = tuple(_duty(each) for each in duties if counts(each.node))
        self.left_out = tuple(each for each in duties if not counts(each.node))

    @cached_property
    def _teams(self) -> dict[str, list[Found[Role]]]:
        teams: dict[str, list[Found[Role]]] = {}
        for team in found(self.graph, Role):
            for member in dict.fromkeys(team.node.members):
                teams.setdefault(member, []).append(team)
        return teams

    def cell(self, row: Found[Role], column: Found[Responsibility]) -> Cell:
        """Say what a role has to do with a responsibility."""
        own = _letters(column, [row.node.id])
        if own:
            return Cell(answer=Answer.STATED, letters=_joined(own), at=tuple(path for _, path in own))
        through = tuple(team for team in self._belongs_to(row) if _lent(column, [team.node.id]))
        if not through:
            return NOT_SAID
        lent = _lent(column, [team.node.id for team in through])
        return Cell(
            answer=Answer.STATED,
            letters=_joined(lent),
            through=through,
            at=tuple(path for _, path in lent),
            why=say("Som del av {teams}.", "As part of {teams}.", teams=through),
        )

    def _belongs_to(self, row: Found[Role]) -> Iterator[Found[Role]]:
        seen, queue = {row.node.id}, [row.node]
        for role in queue:
            larger = [
                *self._teams.get(role.id, ()),
                *(Found(path, node) for path, node in self.graph.with_id(role.part_of or "", Role)),
            ]
            for team in larger:
                if team.node.id not in seen:
                    seen.add(team.node.id)
                    queue.append(team.node)
                    yield team


def _duty(duty: Found[Responsibility]) -> Heading:
    if not duty.node.rule:
        return Heading(node=duty)
    rule = Text(nb=duty.node.rule, en=duty.node.rule)
    note = say("{duty}: {rule}", "{duty}: {rule}", duty=duty, rule=rule)
    return Heading(node=duty, settled=True, note=note)


def _letters(duty: Found[Responsibility], ids: Iterable[str]) -> list[tuple[str, Path]]:
    wanted = set(ids)
    result: list[tuple[str, Path]] = []
    for letter, name in _LETTERS:
        value = getattr(duty.node, name)
        if name == "accountable":
            result += [(letter, (*duty.path, name))] if value in wanted else []
        else:
            result += [
                (letter, (*duty.path, name, place)) for place, id_ in enumerate(value) if id_ in wanted
            ]
    return result


def _lent(duty: Found[Responsibility], teams: Iterable[str]) -> list[tuple[str, Path]]:
    # One answers for a task: where that is a team, it is not each of its members.
    return [(letter, path) for letter, path in _letters(duty, teams) if letter != "A"]


def _joined(letters: Iterable[tuple[str, Path]]) -> str:
    return "".join(dict.fromkeys(letter for letter, _ in letters))
