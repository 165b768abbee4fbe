"""Goals and the approaches under them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit.model.amounts import to_deadline
from strategykit.model.base import Standing, to_standing
from strategykit.model.fields import DECIDABLE, TECHNICAL, is_id, member, slug_of, typed
from strategykit.model.notes import No, Note
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import When
    from strategykit.model.audiences import Audience
    from strategykit.model.channels import Channel
    from strategykit.model.organization import Value
    from strategykit.model.people import Role

__all__ = ["Approach", "Goal", "GoalKind"]


class GoalKind(Enum):
    """What kind of goal it is."""

    DIALOGUE = "dialogue"
    INFORMATION = "information"
    VISIBILITY = "visibility"
    LISTENING = "listening"
    REPUTATION = "reputation"
    SERVICE = "service"
    GROWTH = "growth"
    EMPLOYER_BRAND = "employer_brand"
    COMPETENCE = "competence"
    SUCCESS_CRITERION = "success_criterion"
    AMBITION = "ambition"
    BUSINESS = "business"


def to_goal_kind_or_none(value: GoalKind | str | None) -> GoalKind | None:
    """Accept the member, its value or None."""
    return None if value is None else member(GoalKind, value)


@frozen(kw_only=True, field_transformer=typed)
class Approach:
    """A strategy line under a goal: what will be done to reach it.

    Examples:
        >>> Approach("Spre kunnskap på sosiale medier").id
        'spre-kunnskap-pa-sosiale-medier'
    """

    text: str = field(kw_only=False)
    """The approach."""
    values: Refs[Value] = field(default=Refs(), converter=Refs["Value"])
    """The values it stands on."""
    see: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """What carries it: actions, themes, guidelines."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    number: str | None = None
    """Its number in the document."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""


@frozen(kw_only=True, field_transformer=typed)
class Goal:
    """What the organisation wants to reach; a sub-goal is part of a goal.

    Examples:
        >>> Goal("Raskest svar i bransjen", deadline="2027-06-30").deadline.end.isoformat()
        '2027-06-30'
    """

    text: str = field(kw_only=False)
    """The goal, in the organisation's own words."""
    kind: GoalKind | None = field(default=None, converter=to_goal_kind_or_none)
    """What kind of goal it is."""
    priority: int | None = None
    """Its rank, 1 first."""
    supports: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """What it serves: a business goal, a value, a document."""
    deadline: When | None = field(default=None, converter=to_deadline)
    """When it is to be reached."""
    approaches: tuple[Approach, ...] = field(default=(), converter=tuple[Approach, ...])
    """How it is to be reached."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    standing: Standing = field(default=Standing.ADOPTED, converter=to_standing)
    """Whether it counts."""
    reason: str | None = None
    """Why."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    part_of: Ref[Goal] | None = field(default=None, converter=optional(Ref["Goal"]))
    """The larger one it is part of."""
    audiences: Refs[Audience] = field(default=Refs(), converter=Refs["Audience"])
    """The audiences it is for."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""
