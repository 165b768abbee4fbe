"""The content model of StratML as a grammar of its own, to hold what is written to."""
# ruff: noqa: E501 - one element a line

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARED = """
StrategicPlanCore = Organization* Vision? Mission? Value* Goal+
Organization = Name? Acronym? Identifier? Description? Stakeholder*
Vision = Description? Identifier?
Mission = Description? Identifier?
Value = Name? Description?
"""
ONE = (
    SHARED
    + """
StrategicPlan = Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation?
Goal = Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*
Objective = Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation?
Stakeholder = Name Description?
AdministrativeInformation = StartDate? EndDate? PublicationDate? Source? Submitter?
"""
)
TWO = (
    SHARED
    + """
PerformancePlanOrReport = Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? Submitter?
Goal = Name Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*
Objective = Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? PerformanceIndicator*
Stakeholder = Name Description? Role*
Role = Name Description? RoleType? RoleType?
AdministrativeInformation = Identifier? StartDate? EndDate? PublicationDate? Source?
PerformanceIndicator = SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? MeasurementInstance* OtherInformation?
MeasurementInstance = TargetResult* ActualResult*
TargetResult = StartDate? EndDate? NumberOfUnits? Descriptor? Description?
ActualResult = StartDate? EndDate? NumberOfUnits? Descriptor? Description?
Descriptor = DescriptorName? DescriptorValue?
"""
)
NAMESPACES = {
    "urn:ISO:std:iso:17469:tech:xsd:stratml_core": ("StrategicPlan", ONE),
    "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport": ("PerformancePlanOrReport", TWO),
}
CHOICES = {
    "Type": {"Strategic_Plan", "Performance_Plan", "Performance_Report"},
    "StakeholderTypeType": {"Person", "Organization", "Generic_Group"},
    "ValueChainStage": {"Outcome", "Output_Processing", "Output", "Input_Processing", "Input"},
    "PerformanceIndicatorType": {"Quantitative", "Qualitative"},
}
LEAVES = {
    "RoleType": "Performer|Beneficiary",
    "NumberOfUnits": r"-?\d+(\.\d+)?",
    "Identifier": "[A-Za-zÀ-ÖØ-öø-ÿ_][A-Za-zÀ-ÖØ-öø-ÿ0-9._-]*",
    "Source": r"(https?|mailto):[!-~]+",
}
DATES = {"StartDate", "EndDate", "PublicationDate"}


def defects(root: Any) -> list[str]:
    """Say where a document is not what the standard lets it be."""
    namespace, tag = root.tag[1:].split("}")
    expected, grammar = NAMESPACES[namespace]
    model = dict(line.split(" = ") for line in grammar.split("\n") if line)
    found = [] if tag == expected else [f"the root is {tag}"]
    found += [] if (expected == "StrategicPlan") is (root.get("Type") is None) else ["the root's Type"]
    for element in root.iter():
        found += _defects(element, model, f"{{{namespace}}}")
    ids = [element.text for element in root.iter(f"{{{namespace}}}Identifier")]
    return found + [f"{each} stands twice" for each in set(ids) if ids.count(each) > 1]


def _defects(element: Any, model: dict[str, str], namespace: str) -> Iterator[str]:
    tag = element.tag.removeprefix(namespace)
    for name, value in element.attrib.items():
        if value not in CHOICES[name]:
            yield f"{tag} has {name}={value!r}"
    if tag in model:
        children = "".join(f"{child.tag.removeprefix(namespace)} " for child in element)
        if not re.fullmatch(re.sub(r"(\w+)([?*+]?) ?", r"(?:\1 )\2", model[tag]), children):
            yield f"{tag} holds {children}"
    elif len(element):
        yield f"{tag} holds elements"
    elif tag in DATES:
        dt.date.fromisoformat(element.text)
    elif tag in LEAVES and not re.fullmatch(LEAVES[tag], element.text or ""):
        yield f"{tag} is {element.text!r}"
