"""strategykit: an organisation's social-media strategy as a typed, checked, presentable thing.

Every class of the model and every verb is here:

    >>> import strategykit as sk
    >>> strategy = sk.Strategy("Vår strategi", goals=[sk.Goal("Svare raskere")])
    >>> sk.check(strategy).ok
    False

Nothing is loaded until it is first asked for.
"""

TYPE_CHECKING = False

if TYPE_CHECKING:
    from strategykit._api import check as check
    from strategykit._api import dump as dump
    from strategykit._api import dumps as dumps
    from strategykit._api import export as export
    from strategykit._api import list_checks as list_checks
    from strategykit._api import list_exporters as list_exporters
    from strategykit._api import load as load
    from strategykit._api import load_configuration as load_configuration
    from strategykit._api import loads as loads
    from strategykit._api import presentation as presentation
    from strategykit._api import render_report as render_report
    from strategykit._api import scorecard as scorecard
    from strategykit._version import __version__ as __version__
    from strategykit.batch import BatchResult as BatchResult
    from strategykit.batch import export_many as export_many
    from strategykit.checks.configuration import Configuration as Configuration
    from strategykit.edits import drop as drop
    from strategykit.edits import edit as edit
    from strategykit.edits import put as put
    from strategykit.errors import ExportRefusedError as ExportRefusedError
    from strategykit.errors import LoadError as LoadError
    from strategykit.errors import ModelError as ModelError
    from strategykit.errors import StrategykitError as StrategykitError
    from strategykit.errors import UnknownNameError as UnknownNameError
    from strategykit.errors import UnsoundError as UnsoundError
    from strategykit.errors import WriteError as WriteError
    from strategykit.exporters.base import Artifact as Artifact
    from strategykit.exporters.base import Export as Export
    from strategykit.findings import Finding as Finding
    from strategykit.findings import Override as Override
    from strategykit.findings import Report as Report
    from strategykit.findings import Severity as Severity
    from strategykit.findings import Text as Text
    from strategykit.insight.coverage.dependents import dependents as dependents
    from strategykit.insight.coverage.matrix import coverage as coverage
    from strategykit.insight.difference.diff import diff as diff
    from strategykit.insight.evaluation.evaluate import evaluate as evaluate
    from strategykit.insight.evaluation.reading import Reading as Reading
    from strategykit.insight.gaps.analysis import gaps as gaps
    from strategykit.insight.review.review import review as review
    from strategykit.insight.routing.route import route as route
    from strategykit.insight.routing.triage import triage as triage
    from strategykit.model.amounts import Cadence as Cadence
    from strategykit.model.amounts import Commitment as Commitment
    from strategykit.model.amounts import Hours as Hours
    from strategykit.model.amounts import Quantity as Quantity
    from strategykit.model.amounts import Stage as Stage
    from strategykit.model.amounts import When as When
    from strategykit.model.audiences import Audience as Audience
    from strategykit.model.audiences import Beneficiary as Beneficiary
    from strategykit.model.audiences import Benefit as Benefit
    from strategykit.model.audiences import MediaUse as MediaUse
    from strategykit.model.base import Act as Act
    from strategykit.model.base import Modality as Modality
    from strategykit.model.base import Standing as Standing
    from strategykit.model.channels import CalendarItem as CalendarItem
    from strategykit.model.channels import Channel as Channel
    from strategykit.model.channels import ChannelRelation as ChannelRelation
    from strategykit.model.channels import ChannelRelationKind as ChannelRelationKind
    from strategykit.model.channels import ChannelStatus as ChannelStatus
    from strategykit.model.channels import ContentTheme as ContentTheme
    from strategykit.model.crisis import CrisisLevel as CrisisLevel
    from strategykit.model.crisis import CrisisPlan as CrisisPlan
    from strategykit.model.crisis import Risk as Risk
    from strategykit.model.documents import Definition as Definition
    from strategykit.model.documents import Document as Document
    from strategykit.model.documents import DocumentRelation as DocumentRelation
    from strategykit.model.frameworks import Framework as Framework
    from strategykit.model.frameworks import FrameworkPoint as FrameworkPoint
    from strategykit.model.goals import Approach as Approach
    from strategykit.model.goals import Goal as Goal
    from strategykit.model.goals import GoalKind as GoalKind
    from strategykit.model.guidelines import Example as Example
    from strategykit.model.guidelines import Guideline as Guideline
    from strategykit.model.guidelines import GuidelineKind as GuidelineKind
    from strategykit.model.guidelines import Verdict as Verdict
    from strategykit.model.measurement import Evaluation as Evaluation
    from strategykit.model.measurement import Figure as Figure
    from strategykit.model.measurement import Indicator as Indicator
    from strategykit.model.measurement import Level as Level
    from strategykit.model.notes import Link as Link
    from strategykit.model.notes import LinkKind as LinkKind
    from strategykit.model.notes import No as No
    from strategykit.model.notes import Note as Note
    from strategykit.model.notes import NoteKind as NoteKind
    from strategykit.model.notes import OpenItem as OpenItem
    from strategykit.model.notes import OpenKind as OpenKind
    from strategykit.model.notes import Waiver as Waiver
    from strategykit.model.organization import Organization as Organization
    from strategykit.model.organization import Presence as Presence
    from strategykit.model.organization import Value as Value
    from strategykit.model.people import Approval as Approval
    from strategykit.model.people import Person as Person
    from strategykit.model.people import Resource as Resource
    from strategykit.model.people import Responsibility as Responsibility
    from strategykit.model.people import Role as Role
    from strategykit.model.people import RoleKind as RoleKind
    from strategykit.model.people import Training as Training
    from strategykit.model.procedures import Procedure as Procedure
    from strategykit.model.procedures import Step as Step
    from strategykit.model.refs import Ref as Ref
    from strategykit.model.refs import Refs as Refs
    from strategykit.model.responses import Compensation as Compensation
    from strategykit.model.responses import ResponseGuideline as ResponseGuideline
    from strategykit.model.responses import Template as Template
    from strategykit.model.responses import TriageQuestion as TriageQuestion
    from strategykit.model.situation import Action as Action
    from strategykit.model.situation import ActionStatus as ActionStatus
    from strategykit.model.situation import State as State
    from strategykit.model.strategy import Strategy as Strategy
    from strategykit.model.voice import Register as Register
    from strategykit.model.voice import Voice as Voice
    from strategykit.notebook import preview as preview
else:
    _HOMES = {
        "_api": [
            "check",
            "dump",
            "dumps",
            "export",
            "list_checks",
            "list_exporters",
            "load",
            "load_configuration",
            "loads",
            "presentation",
            "render_report",
            "scorecard",
        ],
        "_version": ["__version__"],
        "batch": ["BatchResult", "export_many"],
        "checks.configuration": ["Configuration"],
        "edits": ["drop", "edit", "put"],
        "errors": [
            "ExportRefusedError",
            "LoadError",
            "ModelError",
            "StrategykitError",
            "UnknownNameError",
            "UnsoundError",
            "WriteError",
        ],
        "exporters.base": ["Artifact", "Export"],
        "findings": ["Finding", "Override", "Report", "Severity", "Text"],
        "insight.coverage.matrix": ["coverage"],
        "insight.coverage.dependents": ["dependents"],
        "insight.difference.diff": ["diff"],
        "insight.evaluation.evaluate": ["evaluate"],
        "insight.gaps.analysis": ["gaps"],
        "insight.evaluation.reading": ["Reading"],
        "insight.review.review": ["review"],
        "insight.routing.route": ["route"],
        "insight.routing.triage": ["triage"],
        "model": [
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
        ],
        "notebook": ["preview"],
    }
    _HOME = {name: home for home, names in _HOMES.items() for name in names}

    def __getattr__(name: str) -> object:
        """Load what is asked for from the room it lives in (PEP 562)."""
        if name not in _HOME:
            raise AttributeError(f"module 'strategykit' has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"strategykit.{_HOME[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        """Show the public names only."""
        return sorted(__all__)


__all__ = [
    "Act",
    "Action",
    "ActionStatus",
    "Approach",
    "Approval",
    "Artifact",
    "Audience",
    "BatchResult",
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
    "Configuration",
    "ContentTheme",
    "CrisisLevel",
    "CrisisPlan",
    "Definition",
    "Document",
    "DocumentRelation",
    "Evaluation",
    "Example",
    "Export",
    "ExportRefusedError",
    "Figure",
    "Finding",
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
    "LoadError",
    "MediaUse",
    "Modality",
    "ModelError",
    "No",
    "Note",
    "NoteKind",
    "OpenItem",
    "OpenKind",
    "Organization",
    "Override",
    "Person",
    "Presence",
    "Procedure",
    "Quantity",
    "Reading",
    "Ref",
    "Refs",
    "Register",
    "Report",
    "Resource",
    "ResponseGuideline",
    "Responsibility",
    "Risk",
    "Role",
    "RoleKind",
    "Severity",
    "Stage",
    "Standing",
    "State",
    "Step",
    "Strategy",
    "StrategykitError",
    "Template",
    "Text",
    "Training",
    "TriageQuestion",
    "UnknownNameError",
    "UnsoundError",
    "Value",
    "Verdict",
    "Voice",
    "Waiver",
    "When",
    "WriteError",
    "__version__",
    "check",
    "coverage",
    "dependents",
    "diff",
    "drop",
    "dump",
    "dumps",
    "edit",
    "evaluate",
    "export",
    "export_many",
    "gaps",
    "list_checks",
    "list_exporters",
    "load",
    "load_configuration",
    "loads",
    "presentation",
    "preview",
    "put",
    "render_report",
    "review",
    "route",
    "scorecard",
    "triage",
]
