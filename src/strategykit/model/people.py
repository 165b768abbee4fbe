"""Who: roles, responsibilities, training and means."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit.model.amounts import to_cadence, to_deadline, to_quantity, to_when
from strategykit.model.base import Standing, to_modality_or_none, to_standing
from strategykit.model.fields import DECIDABLE, PRIVATE, TECHNICAL, is_id, member, slug_of, to_texts, typed
from strategykit.model.notes import Link, No, Note
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Cadence, Commitment, Quantity, When
    from strategykit.model.base import Modality
    from strategykit.model.channels import Channel
    from strategykit.model.goals import Goal

__all__ = ["Approval", "Person", "Resource", "Responsibility", "Role", "RoleKind", "Training"]


@frozen(kw_only=True, field_transformer=typed)
class Person:
    """A named holder or author; never exported unless asked for.

    Examples:
        >>> Person("Kari Nordmann").name
        'Kari Nordmann'
    """

    name: str = field(kw_only=False, metadata=PRIVATE)
    """The person's name."""
    unit: str | None = field(default=None, metadata=PRIVATE)
    """Where the person works."""
    active: When | None = field(default=None, converter=to_when, metadata=PRIVATE)
    """When the person holds the role."""
    links: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...], metadata=PRIVATE)
    """How to reach the person."""


class RoleKind(Enum):
    """What kind of actor a role is."""

    POSITION = "position"
    TEAM = "team"
    BODY = "body"
    GROUP = "group"
    PARTNER = "partner"
    SUPPLIER = "supplier"
    AUTHORITY = "authority"
    PUBLIC = "public"


def to_role_kind(value: RoleKind | str) -> RoleKind:
    """Accept the member or its value."""
    return member(RoleKind, value)


@frozen(kw_only=True, field_transformer=typed)
class Role:
    """Anyone who acts or is bound: a position, a team, all employees, a partner, the public.

    Examples:
        >>> Role("Kommunikasjonsseksjonen", kind="team").id
        'kommunikasjonsseksjonen'
    """

    name: str = field(kw_only=False)
    """What the role is called."""
    kind: RoleKind = field(default=RoleKind.POSITION, converter=to_role_kind)
    """What kind of actor it is."""
    text: str | None = None
    """What the role is."""
    members: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """The roles a team is made of."""
    requirements: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it takes to hold it."""
    term: Quantity | None = field(default=None, converter=to_quantity)
    """How long it is held."""
    deputy: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who stands in."""
    capacity: Quantity | None = field(default=None, converter=to_quantity, metadata=DECIDABLE)
    """The time there is for it, such as hours per week."""
    holders: tuple[Person, ...] = field(default=(), converter=tuple[Person, ...], metadata=PRIVATE)
    """Who holds it now."""
    contacts: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...], metadata=PRIVATE)
    """How to reach it."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    part_of: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]))
    """The larger one it is part of."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class Responsibility:
    """Who does or answers what (RACI).

    Examples:
        >>> Responsibility("Pressehenvendelser", enquiry="press", responsible=["ledere"]).responsible
        ('ledere',)
    """

    task: str | None = field(kw_only=False, default=None)
    """The task."""
    enquiry: str | None = None
    """The kind of enquiry it is about: `press`, `daily`, `subject`, `doubt`."""
    topics: tuple[str, ...] = field(default=(), converter=to_texts)
    """The topics it covers."""
    accountable: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]))
    """The one who answers for it."""
    responsible: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Those who do it."""
    consulted: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Those asked first."""
    informed: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Those told."""
    rule: str | None = None
    """How the holder is found, where it is no fixed role."""
    next: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who it goes to next (escalation)."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    standing: Standing = field(default=Standing.ADOPTED, converter=to_standing)
    """Whether it counts."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""


@frozen(kw_only=True, field_transformer=typed)
class Approval:
    """Who has to say yes.

    Examples:
        >>> Approval(["redaktor"], not_own=True).not_own
        True
    """

    by: Refs[Role] = field(kw_only=False, default=Refs(), converter=Refs["Role"])
    """Who approves."""
    all_of: bool = field(default=False)
    """True when every one of them must."""
    quorum: Quantity | None = field(default=None, converter=to_quantity)
    """How many of them: two members, 50 %."""
    not_own: bool = field(default=False)
    """True when nobody approves their own."""
    method: str | None = None
    """How: a vote, consensus."""
    within: Commitment | None = None
    """How soon they answer."""
    exempt: tuple[str, ...] = field(default=(), converter=to_texts)
    """What needs no approval."""


@frozen(kw_only=True, field_transformer=typed)
class Training:
    """Competence that has to be built.

    Examples:
        >>> Training("Video", roles=["kommunikasjonsseksjonen"]).topic
        'Video'
    """

    topic: str = field(kw_only=False)
    """What is learnt."""
    purpose: str | None = None
    """What it is for."""
    roles: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who learns it."""
    form: str | None = None
    """How: a course, a webinar."""
    before: str | None = None
    """What it is a condition for, such as access to an account."""
    due: When | None = field(default=None, converter=to_deadline)
    """When it has to be done."""
    provider: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]))
    """Who gives it."""
    cost: Quantity | None = field(default=None, converter=to_quantity, metadata=DECIDABLE)
    """What it costs."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    goals: Refs[Goal] = field(default=Refs(), converter=Refs["Goal"])
    """The goals it serves."""
    modality: Modality | None = field(default=None, converter=to_modality_or_none)
    """How binding it is."""
    cadence: Cadence | None = field(default=None, converter=to_cadence)
    """How often it recurs."""
    links: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...])
    """Where to find it."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class Resource:
    """Money, hours, a tool, equipment or paid media.

    Examples:
        >>> Resource("Videoutstyr", amount=Quantity(40000, unit="NOK")).amount.unit
        'NOK'
    """

    name: str = field(kw_only=False)
    """What it is called."""
    kind: str | None = None
    """What it is: `money`, `hours`, `tool`, `equipment`, `paid_media`."""
    amount: Quantity | None = field(default=None, converter=to_quantity, metadata=DECIDABLE)
    """How much."""
    provided_by: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who provides it."""
    used_for: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """What it is used for."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    links: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...])
    """Where to find it."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""
