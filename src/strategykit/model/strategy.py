"""The root of the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit._display import bundle
from strategykit.errors import ModelError
from strategykit.model.audiences import Audience, Benefit
from strategykit.model.channels import CalendarItem, Channel, ContentTheme
from strategykit.model.crisis import Risk
from strategykit.model.documents import Definition, Document
from strategykit.model.fields import DECIDABLE, TECHNICAL, typed
from strategykit.model.frameworks import Framework
from strategykit.model.goals import Goal
from strategykit.model.guidelines import Guideline
from strategykit.model.measurement import Evaluation, Indicator
from strategykit.model.notes import No, Note, OpenItem, Waiver
from strategykit.model.people import Resource, Responsibility, Role, Training
from strategykit.model.procedures import Procedure
from strategykit.model.responses import ResponseGuideline, Template, TriageQuestion
from strategykit.model.situation import Action, State
from strategykit.model.voice import Voice
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from strategykit.model.crisis import CrisisPlan
    from strategykit.model.organization import Organization, Presence

__all__ = ["SCHEMA_VERSION", "Strategy"]

SCHEMA_VERSION = 1
"""The version of the file format that the classes describe."""


def _is_current(_: object, __: object, value: int) -> None:
    if value != SCHEMA_VERSION:
        message = f"Strategy.schema_version is {SCHEMA_VERSION}, the version that is written, not {value}"
        raise ModelError(message)


@frozen(kw_only=True, field_transformer=typed)
class Strategy:
    """An organisation's social-media strategy.

    Examples:
        >>> Strategy("Vår strategi", goals=[Goal("Svare raskere")]).goals[0].id
        'svare-raskere'
    """

    title: str = field(kw_only=False)
    """What the strategy is called."""
    schema_version: int = field(default=SCHEMA_VERSION, validator=_is_current, metadata=TECHNICAL)
    """The version of the file format."""
    organization: Organization | None = None
    """Who it is for."""
    document: Document | None = None
    """The document itself: version, period, owner, language."""
    documents: tuple[Document, ...] = field(default=(), converter=tuple[Document, ...])
    """Its parents, sources, laws, earlier versions and publications."""
    definitions: tuple[Definition, ...] = field(default=(), converter=tuple[Definition, ...])
    """What its terms mean."""
    presence: Presence | None = field(default=None, metadata=DECIDABLE)
    """Whether the organisation takes part, and why."""
    mission: str | None = None
    """Why it is there."""
    vision: str | None = None
    """What it wants to become."""
    as_is: tuple[State, ...] = field(default=(), converter=tuple[State, ...])
    """How things are today."""
    to_be: tuple[State, ...] = field(default=(), converter=tuple[State, ...])
    """How they are wanted."""
    actions: tuple[Action, ...] = field(default=(), converter=tuple[Action, ...])
    """What must be done to get there."""
    goals: tuple[Goal, ...] = field(default=(), converter=tuple[Goal, ...])
    """What it wants to reach."""
    indicators: tuple[Indicator, ...] = field(default=(), converter=tuple[Indicator, ...])
    """How that is measured."""
    evaluations: tuple[Evaluation, ...] = field(default=(), converter=tuple[Evaluation, ...])
    """When and how it is judged, and what follows."""
    roles: tuple[Role, ...] = field(default=(), converter=tuple[Role, ...])
    """Who acts or is bound."""
    responsibilities: tuple[Responsibility, ...] = field(default=(), converter=tuple[Responsibility, ...])
    """Who does or answers what."""
    trainings: tuple[Training, ...] = field(default=(), converter=tuple[Training, ...], metadata=DECIDABLE)
    """What competence has to be built."""
    resources: tuple[Resource, ...] = field(default=(), converter=tuple[Resource, ...], metadata=DECIDABLE)
    """What there is to work with."""
    audiences: tuple[Audience, ...] = field(default=(), converter=tuple[Audience, ...])
    """Whom it is for."""
    benefits: tuple[Benefit, ...] = field(default=(), converter=tuple[Benefit, ...])
    """What they gain."""
    channels: tuple[Channel, ...] = field(default=(), converter=tuple[Channel, ...])
    """Where it takes place."""
    themes: tuple[ContentTheme, ...] = field(default=(), converter=tuple[ContentTheme, ...])
    """What is talked about."""
    calendar: tuple[CalendarItem, ...] = field(default=(), converter=tuple[CalendarItem, ...])
    """What is planned."""
    voices: tuple[Voice, ...] = field(default=(), converter=tuple[Voice, ...])
    """How the organisation sounds."""
    guidelines: tuple[Guideline, ...] = field(default=(), converter=tuple[Guideline, ...])
    """The rules."""
    responses: tuple[ResponseGuideline, ...] = field(default=(), converter=tuple[ResponseGuideline, ...])
    """The rules for answering."""
    triage: tuple[TriageQuestion, ...] = field(default=(), converter=tuple[TriageQuestion, ...])
    """The questions that sort a message."""
    templates: tuple[Template, ...] = field(default=(), converter=tuple[Template, ...])
    """Texts ready to be sent."""
    procedures: tuple[Procedure, ...] = field(default=(), converter=tuple[Procedure, ...])
    """How things are done, step by step."""
    crisis: CrisisPlan | None = field(default=None, metadata=DECIDABLE)
    """The plan for when things go badly wrong."""
    risks: tuple[Risk, ...] = field(default=(), converter=tuple[Risk, ...])
    """What could go wrong."""
    frameworks: tuple[Framework, ...] = field(default=(), converter=tuple[Framework, ...])
    """The frameworks it follows, in its own words."""
    open_items: tuple[OpenItem, ...] = field(default=(), converter=tuple[OpenItem, ...])
    """The holes it shows itself."""
    waivers: tuple[Waiver, ...] = field(default=(), converter=tuple[Waiver, ...])
    """The findings accepted on purpose."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong nowhere else."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        del include, exclude  # which the front end applies itself
        return bundle(self)
