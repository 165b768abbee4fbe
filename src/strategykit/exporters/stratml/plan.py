"""A strategy as a plan of StratML: goals, measures and people as data, everything else as words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.links import safe_url
from strategykit.exporters.stratml.goals import Goals
from strategykit.exporters.stratml.identifiers import Identifiers
from strategykit.exporters.stratml.words import in_words
from strategykit.exporters.stratml.xml import Element
from strategykit.graph import graph_of
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from strategykit.exporters.base import Source
    from strategykit.exporters.stratml.shape import Part
    from strategykit.model import Audience, Organization, Strategy

__all__ = ["plan"]


def plan(source: Source, part: Part) -> Element:
    """Give the outermost element.

    Args:
        source: The strategy and its story.
        part: The part of the standard.
    """
    strategy, story = source.strategy, source.story
    ids = Identifiers()
    goals = Goals(graph_of(strategy), ids, part, story.language)
    core = Element(
        {
            "Organization": [_organization(strategy.organization, strategy, ids)]
            if strategy.organization
            else [],
            "Vision": _statement(strategy.vision, "vision", ids),
            "Mission": _statement(strategy.mission, "mission", ids),
            "Value": _values(strategy),
            "Goal": goals.elements(),
        }
    )
    content = {
        "Name": strategy.title,
        "Description": "\n".join(plain(claim.told) for claim in story.claims) or None,
        "OtherInformation": in_words(story),
        "StrategicPlanCore": core,
        "AdministrativeInformation": _administration(strategy),
    }
    kind = "Performance_Report" if any(each.readings for each in strategy.indicators) else "Performance_Plan"
    return Element(content, attributes={"Type": kind} if part.root == "PerformancePlanOrReport" else {})


def _statement(text: str | None, kind: str, ids: Identifiers) -> Element | None:
    return Element({"Description": text, "Identifier": ids.give(kind, "1")}) if text else None


def _values(strategy: Strategy) -> list[Element]:
    found = strategy.organization.values if strategy.organization else ()
    return [Element({"Name": each.name, "Description": each.text}) for each in found]


def _organization(found: Organization, strategy: Strategy, ids: Identifiers) -> Element:
    return Element(
        {
            "Name": found.name,
            "Acronym": found.acronym,
            "Identifier": ids.give("organization", "1"),
            "Description": found.description,
            "Stakeholder": [_audience(each) for each in strategy.audiences],
        }
    )


def _audience(found: Audience) -> Element:
    content = {"Name": found.name, "Description": found.text}
    return Element(content, attributes={"StakeholderTypeType": "Generic_Group"})


def _administration(strategy: Strategy) -> Element | None:
    document = strategy.document
    if document is None:
        return None
    period, date = document.period, document.date
    published = (date.end or date.start) if date else None
    addresses = (safe_url(each.url) for each in document.links)
    content = {
        "StartDate": period.start.isoformat() if period and period.start else None,
        "EndDate": period.end.isoformat() if period and period.end else None,
        "PublicationDate": published.isoformat() if published else None,
        "Source": next((each for each in addresses if each), None),
    }
    return Element(content) if any(content.values()) else None
