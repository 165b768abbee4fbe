"""Goals of a plan and what is under them. StratML knows two levels: what lies deeper stands on the second."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import define, field

from strategykit.exporters.stratml.measures import indicator
from strategykit.exporters.stratml.xml import Element
from strategykit.findings import Text
from strategykit.insight.amounts import day
from strategykit.model import Approach, Audience, Benefit, Goal, Indicator, Role, RoleKind, Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.exporters.stratml.identifiers import Identifiers
    from strategykit.exporters.stratml.shape import Part
    from strategykit.graph import Graph

__all__ = ["NO_GOAL", "Goals", "counting"]

T = TypeVar("T")

NO_GOAL = Text(nb="[Ikke bestemt]", en="[To be determined]")
"""What stands where a strategy has no goal: the schema wants one, and real plans write this."""
MEASURED = Text(nb="Slik måles målet", en="How the goal is measured")
"""An objective that holds the goal's own indicators, since only objectives have any."""
_DEADLINE = Text(nb="Frist", en="Deadline")
_OWNER = Text(nb="Ansvarlig", en="Owner")
_BENEFITS = Text(nb="Målgruppe", en="Audience")
_STANDINGS = {
    Standing.PROPOSED: Text(nb="Foreslått, ikke vedtatt", en="Proposed, not adopted"),
    Standing.FICTIONAL: Text(nb="Fiktivt mål", en="A fictional goal"),
}


def counting(goal: Goal) -> bool:
    """Tell whether a goal is the strategy's own, rather than an example or one that was dropped."""
    return goal.standing not in {Standing.EXAMPLE, Standing.DROPPED}


@define
class Goals:
    """The goals of one strategy."""

    graph: Graph
    ids: Identifiers
    part: Part
    language: str
    """The language of our own words."""
    _told: set[int] = field(factory=set, init=False)
    _parts: dict[str, list[Goal]] = field(init=False)
    _measures: dict[str, list[Indicator]] = field(init=False)
    _benefits: dict[str, list[Benefit]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Look up once what belongs to what."""
        of = self.graph.of
        self._parts = _by((each.part_of, each) for _, each in of(Goal) if each.part_of and counting(each))
        self._measures = _by((goal, each) for _, each in of(Indicator) for goal in each.goals)
        self._benefits = _by((audience, each) for _, each in of(Benefit) for audience in each.audiences)

    def elements(self) -> list[Element]:
        """Give every goal that counts, and all that is under it; an empty one where there is none."""
        goals = [goal for _, goal in self.graph.of(Goal) if counting(goal)]
        tops = [goal for goal in goals if self._whole(goal) is None]
        made = [self._goal(goal, number) for number, goal in enumerate(tops, 1)]
        # Goals that are part of each other have no top; the first of them is taken for it.
        for goal in goals:
            if id(goal) not in self._told:
                made.append(self._goal(goal, len(made) + 1))
        nothing = NO_GOAL.in_(self.language)
        return made or [Element({"Name": nothing, "Description": nothing})]

    def _whole(self, goal: Goal) -> Goal | None:
        whole = self.graph.resolve(goal.part_of, Goal) if goal.part_of else None
        return whole if whole is not None and counting(whole) else None

    def _goal(self, goal: Goal, number: int) -> Element:
        self._told.add(id(goal))
        content = self._about(goal, str(number), "goal")
        content["Description"] = goal.reason or goal.text
        content["Objective"] = list(self._under(goal, str(number)))
        return Element(content)

    def _under(self, goal: Goal, number: str) -> Iterator[Element]:
        place = 0
        measures = self._indicators(goal, f"{number}.1")
        if measures:
            place += 1
            yield Element(
                {
                    "Name": MEASURED.in_(self.language),
                    "Identifier": self.ids.give("measured", goal.id),
                    "SequenceIndicator": f"{number}.{place}",
                    "PerformanceIndicator": measures,
                }
            )
        for approach in goal.approaches:
            place += 1
            yield self._approach(approach, f"{number}.{place}")
        for sub in self._inside(goal):
            place += 1
            content = self._about(sub, f"{number}.{place}", "objective")
            content["Description"] = sub.reason
            measures = self._indicators(sub, f"{number}.{place}")
            if measures:
                content["PerformanceIndicator"] = measures
            yield Element(content)
            for each in sub.approaches:
                place += 1
                yield self._approach(each, f"{number}.{place}")

    def _inside(self, goal: Goal) -> Iterator[Goal]:
        """Give the parts of a goal and theirs, each once."""
        waiting = [goal]
        while waiting:
            whole = waiting.pop()
            if whole is not goal:
                yield whole
            parts = [
                part
                for part in self._parts.get(whole.id, ())
                if id(part) not in self._told and self._whole(part) is whole
            ]
            self._told.update(map(id, parts))
            waiting += reversed(parts)

    def _approach(self, approach: Approach, number: str) -> Element:
        return Element(
            {
                "Name": approach.text,
                "Identifier": self.ids.give("approach", approach.id),
                "SequenceIndicator": number,
            }
        )

    def _about(self, goal: Goal, number: str, kind: str) -> dict[str, str | Element | list[Element] | None]:
        told = [_STANDINGS[goal.standing].in_(self.language)] if goal.standing in _STANDINGS else []
        if goal.deadline is not None:
            words = day(goal.deadline.end, self.language) if goal.deadline.end else goal.deadline.raw
            told += [f"{_DEADLINE.in_(self.language)}: {words}"] if words else []
        return {
            "Name": goal.text,
            "Identifier": self.ids.give(kind, goal.id),
            "SequenceIndicator": number,
            "Stakeholder": list(self._stakeholders(goal)),
            "OtherInformation": "\n".join(told) or None,
        }

    def _stakeholders(self, goal: Goal) -> Iterator[Element]:
        if goal.owner:
            role = self.graph.resolve(goal.owner, Role)
            kind = "Person" if role is not None and role.kind is RoleKind.POSITION else "Generic_Group"
            name = self.graph.called(goal.owner, Role)
            yield self._stakeholder(name, kind, _OWNER, "Performer", role.text if role else None)
        for audience in goal.audiences:
            gains = [benefit.text for benefit in self._benefits.get(audience, ())]
            name = self.graph.called(audience, Audience)
            yield self._stakeholder(name, "Generic_Group", _BENEFITS, "Beneficiary", "\n".join(gains) or None)

    def _stakeholder(self, name: str, kind: str, role: Text, role_type: str, about: str | None) -> Element:
        content: dict[str, str | Element | list[Element] | None] = {"Name": name}
        if "Role" in self.part.children["Stakeholder"]:
            said = {"Name": role.in_(self.language), "Description": about, "RoleType": role_type}
            content["Role"] = Element(said)
        else:
            content["Description"] = about
        return Element(content, attributes={"StakeholderTypeType": kind})

    def _indicators(self, goal: Goal, number: str) -> list[Element]:
        if "PerformanceIndicator" not in self.part.children["Objective"]:
            return []
        return [
            indicator(each, f"{number}.{place}", self.ids, self.language)
            for place, each in enumerate(self._measures.get(goal.id, ()), 1)
        ]


def _by(found: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    grouped: dict[str, list[T]] = {}
    for key, each in found:
        grouped.setdefault(key, []).append(each)
    return grouped
