"""As is, to be, and what must be done."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit.model.amounts import to_cadence, to_deadline, to_quantity, to_when
from strategykit.model.fields import DECIDABLE, TECHNICAL, is_id, member, slug_of, to_texts, typed
from strategykit.model.measurement import Figure
from strategykit.model.notes import No, Note
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Cadence, Quantity, When
    from strategykit.model.people import Resource, Role

__all__ = ["Action", "ActionStatus", "State"]


@frozen(kw_only=True, field_transformer=typed)
class State:
    """One statement of today (`as_is`) or of the wanted future (`to_be`).

    Examples:
        >>> State("Bloggen ligger brakk", aspect="blogg").aspect
        'blogg'
    """

    text: str = field(kw_only=False)
    """The statement."""
    aspect: str | None = None
    """What it is about: as is and to be meet here."""
    at: When | None = field(default=None, converter=to_when)
    """When it holds."""
    evidence: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """How it is known."""
    leads_to: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it leads to."""
    figures: tuple[Figure, ...] = field(default=(), converter=tuple[Figure, ...])
    """Its numbers."""
    about: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """What it rests on: channels, goals, audiences."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""


class ActionStatus(Enum):
    """How far an action has come."""

    IDEA = "idea"
    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"


def to_action_status(value: ActionStatus | str) -> ActionStatus:
    """Accept the member or its value."""
    return member(ActionStatus, value)


@frozen(kw_only=True, field_transformer=typed)
class Action:
    """Something that will be done.

    Examples:
        >>> Action("Kurs i video", due="2027-03-31").status.value
        'planned'
    """

    text: str = field(kw_only=False)
    """What will be done."""
    kind: str | None = None
    """`start`, `stop`, `continue` or `pilot`."""
    start: When | None = field(default=None, converter=to_when)
    """When it starts."""
    due: When | None = field(default=None, converter=to_deadline)
    """When it has to be done."""
    status: ActionStatus = field(default=ActionStatus.PLANNED, converter=to_action_status)
    """How far it has come."""
    cost: Quantity | None = field(default=None, converter=to_quantity, metadata=DECIDABLE)
    """What it costs."""
    closes: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """What it closes: states, holes, risks."""
    serves: Refs[Any] = field(default=Refs(), converter=Refs[Any])
    """What it serves: goals, approaches."""
    needs: Refs[Resource] = field(default=Refs(), converter=Refs["Resource"])
    """What it needs."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    part_of: Ref[Action] | None = field(default=None, converter=optional(Ref["Action"]))
    """The larger one it is part of."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    cadence: Cadence | None = field(default=None, converter=to_cadence)
    """How often it recurs."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""
