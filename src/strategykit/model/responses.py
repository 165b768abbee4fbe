"""How messages are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.model.amounts import Commitment, to_quantity
from strategykit.model.base import to_modality_or_none
from strategykit.model.fields import DECIDABLE, LANGUAGE, TECHNICAL, is_id, slug_of, to_texts, typed
from strategykit.model.guidelines import Example, Guideline
from strategykit.model.notes import Link, No, Note, to_link_kind_or_none
from strategykit.model.procedures import Step
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Quantity
    from strategykit.model.base import Modality
    from strategykit.model.channels import Channel
    from strategykit.model.notes import LinkKind
    from strategykit.model.people import Approval, Role

__all__ = ["Compensation", "ResponseGuideline", "Template", "TriageQuestion"]


@frozen(kw_only=True, field_transformer=typed)
class Template:
    """A reply, a holding statement, an automatic post, an internal request.

    Examples:
        >>> Template("Takk for ros", texts=["Takk, {navn}!"], slots=["navn"]).slots
        ('navn',)
    """

    name: str = field(kw_only=False)
    """What it is called."""
    case_of: Ref[Template] | None = field(default=None, converter=optional(Ref["Template"]))
    """The template it is a special case of."""
    texts: tuple[str, ...] = field(default=(), converter=to_texts)
    """Its variants; none means it is not written yet."""
    slots: tuple[str, ...] = field(default=(), converter=to_texts)
    """What is filled in."""
    medium: LinkKind | None = field(default=None, converter=to_link_kind_or_none)
    """What it is sent by."""
    language: str | None = field(default=None, metadata=LANGUAGE)
    """Its language, as a BCP 47 tag."""
    to: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """Who it is sent to."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""


@frozen(kw_only=True, field_transformer=typed)
class Compensation:
    """What an unhappy customer may be given.

    Examples:
        >>> Compensation("Gavekort", ceiling=Quantity(500, unit="NOK")).ceiling.low
        500.0
    """

    what: str = field(kw_only=False)
    """What is given."""
    ceiling: Quantity | None = field(default=None, converter=to_quantity)
    """Up to how much."""
    conditions: tuple[str, ...] = field(default=(), converter=to_texts)
    """When it holds: any of these."""
    approval: Approval | None = None
    """Who approves."""


@frozen(kw_only=True, field_transformer=typed)
class ResponseGuideline:
    """A rule for answering.

    Examples:
        >>> ResponseGuideline("Misfornøyde kunder skal ha svar", messages=["dissatisfied"]).messages
        ('dissatisfied',)
    """

    text: str = field(kw_only=False)
    """The rule, in the organisation's own words."""
    messages: tuple[str, ...] = field(default=(), converter=to_texts)
    """The message classes it is for; empty means any."""
    modality: Modality | None = field(default=None, converter=to_modality_or_none)
    """Whether to answer; `must_not` means never."""
    tone: str | None = None
    """The tone of the answer."""
    steps: tuple[Step, ...] = field(default=(), converter=tuple[Step, ...])
    """What is done, in order."""
    escalate_to: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who it goes to when it cannot be answered."""
    redirect_to: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...])
    """Where the sender is sent."""
    templates: Refs[Template] = field(default=Refs(), converter=Refs["Template"])
    """What may be sent."""
    compensation: Compensation | None = field(default=None, metadata=DECIDABLE)
    """What may be given."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    conditions: tuple[str, ...] = field(default=(), converter=to_texts)
    """When it holds: any of these."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    by: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who does it."""
    commitments: tuple[Commitment, ...] = field(default=(), converter=tuple[Commitment, ...])
    """What is promised about time."""
    examples: tuple[Example, ...] = field(default=(), converter=tuple[Example, ...])
    """What to do and what not to do."""
    reason: str | None = None
    """Why."""
    exceptions: tuple[Guideline, ...] = field(default=(), converter=tuple[Guideline, ...])
    """Its exceptions, each a rule."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class TriageQuestion:
    """One question of the decision tree; the first in the list is the start.

    Examples:
        >>> TriageQuestion("Er det en trussel?", yes="varsle", no="svar").yes
        'varsle'
    """

    text: str = field(kw_only=False)
    """The question."""
    yes: Ref[Any] | None = field(default=None, converter=optional(Ref[Any]))
    """The question or response that follows a yes."""
    no: Ref[Any] | None = field(default=None, converter=optional(Ref[Any]))
    """The question or response that follows a no."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
