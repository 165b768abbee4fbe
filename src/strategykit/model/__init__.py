"""The model: one aggregate a file, leaf classes first. It holds what real documents say.

Anything a real document says can be built and loaded; what the framework asks for is left to the
checks.
"""

from strategykit import records
from strategykit.model.amounts import Cadence, Commitment, Hours, Quantity, Stage, When
from strategykit.model.audiences import Audience, Beneficiary, Benefit, MediaUse
from strategykit.model.base import Act, Modality, Standing
from strategykit.model.calls import explain_calls
from strategykit.model.channels import (
    CalendarItem,
    Channel,
    ChannelRelation,
    ChannelRelationKind,
    ChannelStatus,
    ContentTheme,
)
from strategykit.model.crisis import CrisisLevel, CrisisPlan, Risk
from strategykit.model.documents import Definition, Document, DocumentRelation
from strategykit.model.frameworks import Framework, FrameworkPoint
from strategykit.model.goals import Approach, Goal, GoalKind
from strategykit.model.guidelines import Example, Guideline, GuidelineKind, Verdict
from strategykit.model.measurement import Evaluation, Figure, Indicator, Level
from strategykit.model.notes import Link, LinkKind, No, Note, NoteKind, OpenItem, OpenKind, Waiver
from strategykit.model.organization import Organization, Presence, Value
from strategykit.model.people import Approval, Person, Resource, Responsibility, Role, RoleKind, Training
from strategykit.model.procedures import Procedure, Step
from strategykit.model.refs import Ref, Refs
from strategykit.model.responses import Compensation, ResponseGuideline, Template, TriageQuestion
from strategykit.model.situation import Action, ActionStatus, State
from strategykit.model.strategy import Strategy
from strategykit.model.voice import Register, Voice

__all__ = [
    "Act",
    "Action",
    "ActionStatus",
    "Approach",
    "Approval",
    "Audience",
    "Beneficiary",
    "Benefit",
    "Cadence",
    "CalendarItem",
    "Channel",
    "ChannelRelation",
    "ChannelRelationKind",
    "ChannelStatus",
    "Commitment",
    "Compensation",
    "ContentTheme",
    "CrisisLevel",
    "CrisisPlan",
    "Definition",
    "Document",
    "DocumentRelation",
    "Evaluation",
    "Example",
    "Figure",
    "Framework",
    "FrameworkPoint",
    "Goal",
    "GoalKind",
    "Guideline",
    "GuidelineKind",
    "Hours",
    "Indicator",
    "Level",
    "Link",
    "LinkKind",
    "MediaUse",
    "Modality",
    "No",
    "Note",
    "NoteKind",
    "OpenItem",
    "OpenKind",
    "Organization",
    "Person",
    "Presence",
    "Procedure",
    "Quantity",
    "Ref",
    "Refs",
    "Register",
    "Resource",
    "ResponseGuideline",
    "Responsibility",
    "Risk",
    "Role",
    "RoleKind",
    "Stage",
    "Standing",
    "State",
    "Step",
    "Strategy",
    "Template",
    "Training",
    "TriageQuestion",
    "Value",
    "Verdict",
    "Voice",
    "Waiver",
    "When",
]

for _name in __all__:
    if records.has(globals()[_name]):
        explain_calls(globals()[_name])
