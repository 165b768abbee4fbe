"""Reading StratML: leniently, since hardly any real file is what the standard says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from strategykit.errors import LoadError
from strategykit.exporters.stratml.goals import NO_GOAL
from strategykit.exporters.stratml.reading.measures import day, indicator
from strategykit.exporters.stratml.reading.people import People
from strategykit.exporters.stratml.reading.repairs import repairs
from strategykit.exporters.stratml.reading.tree import Node, parsed
from strategykit.exporters.stratml.shape import PARTS
from strategykit.findings import Finding, Report, Severity, Text
from strategykit.model import (
    Approach,
    Document,
    Goal,
    Indicator,
    Link,
    Note,
    Organization,
    Person,
    Strategy,
    Value,
    When,
)
from strategykit.model.fields import is_id_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.model import Audience

__all__ = ["read"]

_ROOTS = {part.root: part for part in PARTS.values()}
_UNTITLED = "StratML"


def read(data: bytes | str) -> tuple[Strategy, Report]:
    """Read a plan of either part: the strategy it tells, and what had to be repaired.

    Args:
        data: The file's content.

    Raises:
        LoadError: It is no well-formed XML, or no StratML.

    Examples:
        >>> goal = "<Goal><Name>Svare raskere</Name></Goal>"
        >>> core = f"<StrategicPlanCore>{goal}</StrategicPlanCore>"
        >>> strategy, report = read(f"<StrategicPlan><Name>Plan</Name>{core}</StrategicPlan>")
        >>> strategy.title, strategy.goals[0].text, [finding.code for finding in report]
        ('Plan', 'Svare raskere', ['SK807'])
    """
    root = parsed(data)
    part = _ROOTS.get(root.tag)
    if part is None:
        said = Text(
            nb=f"Dette er ikke StratML: det ytterste elementet er {root.tag}, ikke {' eller '.join(_ROOTS)}.",
            en=f"This is no StratML: the outermost element is {root.tag}, not {' or '.join(_ROOTS)}.",
        )
        wrong = Finding(
            name="value-invalid",
            code="SK008",
            severity=Severity.ERROR,
            message=said,
            line=root.line,
            column=1,
        )
        raise LoadError(said.en, (wrong,))
    return _Reader().strategy(root), Report(tuple(repairs(root, part)))


@define
class _Reader:
    """What is found in one file."""

    people: People = field(factory=People, init=False)
    goals: list[Goal] = field(factory=list, init=False)
    indicators: list[Indicator] = field(factory=list, init=False)
    _ids: set[str] = field(factory=set, init=False)

    def strategy(self, root: Node) -> Strategy:
        """Give the whole."""
        core = root.one("StrategicPlanCore") or Node("StrategicPlanCore", "", root.line, {})
        organizations = [each for each in core.all("Organization") if each.words("Name")]
        for each in core.all("Organization"):
            self.people.of(each)
        for each in core.all("Goal"):
            self._goal(each)
        title = root.words("Name")
        statements = [each for each in (core.one("Vision"), core.one("Mission")) if each is not None]
        vision, mission = (
            next((each.words("Description") for each in statements if each.tag == tag), None)
            for tag in ("Vision", "Mission")
        )
        about = [root.words("Description"), root.words("OtherInformation")]
        about += [each.words("Name") for each in organizations[1:]]
        return Strategy(
            title or (organizations[0].words("Name") if organizations else None) or _UNTITLED,
            organization=_organization(organizations[0], core) if organizations else None,
            document=_document(root, title),
            vision=vision,
            mission=mission,
            goals=self.goals,
            indicators=self.indicators,
            roles=list(self.people.roles.values()),
            audiences=list(self.people.audiences.values()),
            benefits=self.people.benefits(),
            notes=_notes(about),
        )

    def _goal(self, node: Node) -> None:
        name = node.words("Name") or node.words("Description")
        if name is None or name in {NO_GOAL.nb, NO_GOAL.en}:
            return
        place = len(self.goals)
        goal = self._made(node, name, None)
        self.goals.append(goal)
        approaches = []
        for each in node.all("Objective"):
            kind = (each.words("Identifier") or "").partition("-")[0]
            text = each.words("Name") or each.words("Description")
            if kind == "measured":
                self._measured(each, goal)
            elif kind == "approach" and text:
                approaches.append(Approach(text, notes=_notes([each.words("OtherInformation")])))
            elif text:
                sub = self._made(each, text, goal)
                self.goals.append(sub)
                self._measured(each, sub)
        self.goals[place] = evolve(goal, approaches=approaches)

    def _made(self, node: Node, name: str, whole: Goal | None) -> Goal:
        owner, audiences = self.people.of(node)
        description, other = node.words("Description"), node.words("OtherInformation")
        goal = Goal(
            name,
            owner=owner,
            audiences=_once(audiences),
            part_of=whole,
            notes=_notes([description if description != name else None, other]),
        )
        return evolve(goal, id=self._id(node, goal.id))

    def _measured(self, node: Node, goal: Goal) -> None:
        for each in node.all("PerformanceIndicator"):
            found = indicator(each, goal.id)
            if found is not None:
                self.indicators.append(evolve(found, id=self._id(each, found.id)))

    def _id(self, node: Node, otherwise: str) -> str:
        """Give the id that we wrote, or else the one of the name; none stands twice."""
        kind, _, own = (node.words("Identifier") or "").partition("-")
        ours = kind in {"goal", "objective", "indicator"} and is_id_text(own)
        wanted = made = own if ours else otherwise
        number = 1
        while made in self._ids:
            number += 1
            made = f"{wanted}-{number}"
        self._ids.add(made)
        return made


def _once(found: Iterable[Audience]) -> list[Audience]:
    return list({each.id: each for each in found}.values())


def _notes(texts: Iterable[str | None]) -> list[Note]:
    return [Note(text) for text in texts if text]


def _organization(node: Node, core: Node) -> Organization:
    named = ((each.words("Name"), each.words("Description")) for each in core.all("Value"))
    return Organization(
        node.words("Name") or "",
        acronym=node.words("Acronym"),
        description=node.words("Description"),
        values=[Value(name, text=text) for name, text in named if name],
    )


def _document(root: Node, title: str | None) -> Document | None:
    about = root.one("AdministrativeInformation")
    submitter = root.one("Submitter") or (about.one("Submitter") if about else None)
    names = [submitter.words(tag) for tag in ("GivenName", "Surname")] if submitter else []
    author = " ".join(name for name in names if name)
    if about is None and not author:
        return None
    start, end, published = (
        day(about.words(tag)) if about else None for tag in ("StartDate", "EndDate", "PublicationDate")
    )
    if start and end and end < start:
        start, end = end, start
    source = about.words("Source") if about else None
    return Document(
        title or _UNTITLED,
        period=When(start, end=end) if start or end else None,
        date=When(published, end=published) if published else None,
        authors=[Person(author)] if author else [],
        links=[Link(source)] if source else [],
    )
