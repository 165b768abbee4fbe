"""What may stand where in StratML: the content model of both parts, in our own words.

Part 1 is ISO 17469-1, strategic plans; Part 2 is ANSI/AIIM 22, performance plans and reports. Each element
names its children in the order in which they have to stand.
"""

from __future__ import annotations

from attrs import frozen

__all__ = ["PARTS", "Part"]


@frozen(kw_only=True)
class Part:
    """One part of the standard."""

    namespace: str
    """The namespace of its elements."""
    root: str
    """The outermost element."""
    children: dict[str, tuple[str, ...]]
    """The children of each element that has some, in order."""


_STAKEHOLDER = ("Name", "Description")
_CONTACT = ("GivenName", "Surname", "PhoneNumber", "EmailAddress")
_SHARED = {
    "StrategicPlanCore": ("Organization", "Vision", "Mission", "Value", "Goal"),
    "Organization": ("Name", "Acronym", "Identifier", "Description", "Stakeholder"),
    "Vision": ("Description", "Identifier"),
    "Mission": ("Description", "Identifier"),
    "Value": ("Name", "Description"),
    "Goal": (
        "Name",
        "Description",
        "Identifier",
        "SequenceIndicator",
        "Stakeholder",
        "OtherInformation",
        "Objective",
    ),
}
_OBJECTIVE = ("Name", "Description", "Identifier", "SequenceIndicator", "Stakeholder", "OtherInformation")
_RESULT = ("StartDate", "EndDate", "NumberOfUnits", "Descriptor", "Description")
_PLAN = ("Name", "Description", "OtherInformation", "StrategicPlanCore", "AdministrativeInformation")
_DATES = ("StartDate", "EndDate", "PublicationDate", "Source")

PARTS = {
    "1": Part(
        namespace="urn:ISO:std:iso:17469:tech:xsd:stratml_core",
        root="StrategicPlan",
        children={
            **_SHARED,
            "StrategicPlan": _PLAN,
            "Stakeholder": _STAKEHOLDER,
            "Objective": _OBJECTIVE,
            "AdministrativeInformation": (*_DATES, "Submitter"),
            "Submitter": _CONTACT,
        },
    ),
    "2": Part(
        namespace="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport",
        root="PerformancePlanOrReport",
        children={
            **_SHARED,
            "PerformancePlanOrReport": (*_PLAN, "Submitter"),
            "Stakeholder": (*_STAKEHOLDER, "Role"),
            "Role": ("Name", "Description", "RoleType"),
            "Objective": (*_OBJECTIVE, "PerformanceIndicator"),
            "PerformanceIndicator": (
                "SequenceIndicator",
                "MeasurementDimension",
                "UnitOfMeasurement",
                "Identifier",
                "Relationship",
                "MeasurementInstance",
                "OtherInformation",
            ),
            "Relationship": ("Identifier", "ReferentIdentifier", "Name", "Description"),
            "MeasurementInstance": ("TargetResult", "ActualResult"),
            "TargetResult": _RESULT,
            "ActualResult": _RESULT,
            "Descriptor": ("DescriptorName", "DescriptorValue"),
            "AdministrativeInformation": ("Identifier", *_DATES),
            "Submitter": ("Identifier", *_CONTACT),
        },
    ),
}
"""The parts by their number."""
