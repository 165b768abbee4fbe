"""Risks and preparedness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.model.amounts import Commitment
from strategykit.model.fields import DECIDABLE, TECHNICAL, is_id, slug_of, to_texts, typed
from strategykit.model.notes import No, Note
from strategykit.model.procedures import Procedure
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.measurement import Evaluation
    from strategykit.model.people import Role
    from strategykit.model.responses import Template

__all__ = ["CrisisLevel", "CrisisPlan", "Risk"]


@frozen(kw_only=True, field_transformer=typed)
class Risk:
    """A cause, then effect after effect.

    Examples:
        >>> Risk("Ulike inntrykk", effects=["Forvirrede kunder", "Svekket merkevare"]).effects[0]
        'Forvirrede kunder'
    """

    cause: str = field(kw_only=False)
    """The cause."""
    effects: tuple[str, ...] = field(default=(), converter=to_texts)
    """What follows, each from the one before."""
    likelihood: str | None = None
    """How likely it is."""
    consequence: str | None = None
    """How grave it is."""
    mitigated_by: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """What is done about it."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class CrisisLevel:
    """One level of preparedness.

    Examples:
        >>> CrisisLevel("Gul", rank=1).rank
        1
    """

    name: str = field(kw_only=False)
    """What it is called."""
    rank: int = field(default=0)
    """Its order, the mildest lowest."""
    authority: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]))
    """Who declares it."""
    deputy: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who declares it otherwise."""
    holding: Ref[Template] | None = field(default=None, converter=optional(Ref["Template"]))
    """What is said first."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    triggers: tuple[str, ...] = field(default=(), converter=to_texts)
    """What sets it off: any of these."""
    commitments: tuple[Commitment, ...] = field(default=(), converter=tuple[Commitment, ...])
    """What is promised about time."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class CrisisPlan:
    """What happens when things go badly wrong.

    Examples:
        >>> CrisisPlan("En hendelse vi ikke rår over alene", team="kriseteam").team
        'kriseteam'
    """

    definition: str | None = field(kw_only=False, default=None)
    """What counts as a crisis."""
    team: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]))
    """Who handles it."""
    detected_by: tuple[str, ...] = field(default=(), converter=to_texts)
    """How it is noticed."""
    levels: tuple[CrisisLevel, ...] = field(default=(), converter=tuple[CrisisLevel, ...])
    """Its levels."""
    phases: tuple[Procedure, ...] = field(default=(), converter=tuple[Procedure, ...])
    """What is done, phase by phase."""
    contacts: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who is called."""
    templates: Refs[Template] = field(default=Refs(), converter=Refs["Template"])
    """What is sent."""
    review: Evaluation | None = None
    """How lessons are learnt."""
