"""Ordered steps of any kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.model.amounts import to_cadence
from strategykit.model.base import to_act_or_none
from strategykit.model.fields import DECIDABLE, TECHNICAL, is_id, slug_of, to_texts, typed
from strategykit.model.notes import Link, No, Note
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Cadence, Commitment
    from strategykit.model.base import Act
    from strategykit.model.channels import Channel
    from strategykit.model.documents import Document
    from strategykit.model.people import Approval, Role
    from strategykit.model.responses import Template

__all__ = ["Procedure", "Step"]


@frozen(kw_only=True, field_transformer=typed)
class Step:
    """One step; it may run alongside the one before.

    Examples:
        >>> Step("Varsle ansvarlig redaktør", act="escalate").act.value
        'escalate'
    """

    text: str = field(kw_only=False)
    """What is done."""
    act: Act | None = field(default=None, converter=to_act_or_none)
    """What kind of act it is."""
    alongside: bool = field(default=False)
    """True when it runs with the step before."""
    people: int | None = None
    """How many it takes at least."""
    to: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """Who is told."""
    commitment: Commitment | None = None
    """How soon."""
    template: Ref[Template] | None = field(default=None, converter=optional(Ref["Template"]))
    """What is sent."""
    record: str | None = None
    """The mark it leaves."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    conditions: tuple[str, ...] = field(default=(), converter=to_texts)
    """When it holds: any of these."""
    by: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who does it."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    approval: Approval | None = None
    """Who approves."""
    basis: Refs[Document] = field(default=Refs(), converter=Refs["Document"])
    """The law or standard it rests on."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""


@frozen(kw_only=True, field_transformer=typed)
class Procedure:
    """Publishing, intake, monitoring, moderation, onboarding, a crisis phase.

    Examples:
        >>> Procedure("Publisering", steps=[Step("Skriv"), Step("La en kollega lese")]).steps[0].id
        'skriv'
    """

    name: str = field(kw_only=False)
    """What it is called."""
    kind: str | None = None
    """`publishing`, `intake`, `monitoring`, `moderation`, `onboarding`, `crisis`."""
    sources: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...])
    """Feeds watched and ways in, the preferred first."""
    steps: tuple[Step, ...] = field(default=(), converter=tuple[Step, ...])
    """The steps, in order."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    triggers: tuple[str, ...] = field(default=(), converter=to_texts)
    """What sets it off: any of these."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    cadence: Cadence | None = field(default=None, converter=to_cadence)
    """How often it recurs."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""
