"""Channels, content and the plan for it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from strategykit.model.amounts import Commitment, to_cadence, to_hours, to_quantity, to_when, to_whens
from strategykit.model.base import Standing, to_acts, to_modality_or_none, to_standing
from strategykit.model.fields import DECIDABLE, TECHNICAL, is_id, member, slug_of, to_texts, typed
from strategykit.model.guidelines import Example
from strategykit.model.measurement import Figure
from strategykit.model.notes import Link, No, Note
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Cadence, Hours, Quantity, When
    from strategykit.model.audiences import Audience
    from strategykit.model.base import Act, Modality
    from strategykit.model.goals import Goal
    from strategykit.model.people import Resource, Role

__all__ = [
    "CalendarItem",
    "Channel",
    "ChannelRelation",
    "ChannelRelationKind",
    "ChannelStatus",
    "ContentTheme",
]


class ChannelStatus(Enum):
    """What state a channel is in."""

    ACTIVE = "active"
    IRREGULAR = "irregular"
    INACTIVE = "inactive"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DORMANT = "dormant"
    DELIBERATELY_ABSENT = "deliberately_absent"
    EXTERNAL = "external"


def to_channel_status(value: ChannelStatus | str) -> ChannelStatus:
    """Accept the member or its value."""
    return member(ChannelStatus, value)


class ChannelRelationKind(Enum):
    """How one channel stands to another."""

    CROSS_POSTS = "cross_posts"
    FEEDS = "feeds"
    PROMOTES = "promotes"
    LINKS = "links"
    HUB_OF = "hub_of"
    BRIDGES = "bridges"
    HOSTS_FOR = "hosts_for"
    SUPPLEMENTS = "supplements"
    CONNECTED = "connected"


def to_channel_relation_kind(value: ChannelRelationKind | str) -> ChannelRelationKind:
    """Accept the member or its value."""
    return member(ChannelRelationKind, value)


@frozen(kw_only=True, field_transformer=typed)
class ChannelRelation:
    """How the channel that holds it stands to another.

    Examples:
        >>> ChannelRelation("cross_posts", to="twitter", extent="most").to
        'twitter'
    """

    kind: ChannelRelationKind = field(kw_only=False, converter=to_channel_relation_kind)
    """How it stands to the other."""
    to: Ref[Channel] = field(converter=Ref["Channel"])
    """The other channel."""
    extent: str | None = None
    """How much: `all`, `most`, `some`."""
    carries: tuple[str, ...] = field(default=(), converter=to_texts)
    """What kinds of content."""
    via: Ref[Resource] | None = field(default=None, converter=optional(Ref["Resource"]))
    """The tool it goes through."""
    automatic: bool | None = None
    """True when nobody does it by hand; None where it is not said."""


@frozen(kw_only=True, field_transformer=typed)
class Channel:
    """One account or arena; also a telephone, a letter, a website.

    Examples:
        >>> Channel("Facebook", platform="Facebook", purposes=["nyheter"]).status.value
        'active'
    """

    name: str = field(kw_only=False)
    """What it is called."""
    platform: str | None = None
    """Its platform, as written; the catalogue knows the proper name."""
    handle: str | None = None
    """The account's name."""
    kind: str | None = None
    """`social`, `site`, `blog`, `feed`, `list`, `phone`, `email`, `letter`."""
    status: ChannelStatus = field(default=ChannelStatus.ACTIVE, converter=to_channel_status)
    """What state it is in."""
    status_reason: str | None = None
    """Why it is in that state."""
    purposes: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it is for."""
    rationale: str | None = None
    """Why this one."""
    not_for: Refs[Audience] = field(default=Refs(), converter=Refs["Audience"])
    """Audiences it is decided not to serve."""
    publishers: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who publishes."""
    access: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who holds the keys."""
    hours: Hours | None = field(default=None, converter=to_hours, metadata=DECIDABLE)
    """When it is staffed."""
    reach: tuple[Figure, ...] = field(default=(), converter=tuple[Figure, ...])
    """Followers or visits, at a date."""
    last_activity: When | None = field(default=None, converter=to_when)
    """When it was last used."""
    languages: tuple[str, ...] = field(default=(), converter=to_texts)
    """Its languages."""
    relations: tuple[ChannelRelation, ...] = field(default=(), converter=tuple[ChannelRelation, ...])
    """How it stands to other channels."""
    cadence: Cadence | None = field(default=None, converter=to_cadence, metadata=DECIDABLE)
    """How often it is posted to."""
    commitments: tuple[Commitment, ...] = field(
        default=(), converter=tuple[Commitment, ...], metadata=DECIDABLE
    )
    """What is promised on it."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    links: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...])
    """Where to find it."""
    part_of: Ref[Channel] | None = field(default=None, converter=optional(Ref["Channel"]))
    """The larger one it is part of."""
    audiences: Refs[Audience] = field(default=Refs(), converter=Refs["Audience"])
    """The audiences it is for."""
    goals: Refs[Goal] = field(default=Refs(), converter=Refs["Goal"])
    """The goals it serves."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class ContentTheme:
    """What is talked about, or never commented on (`must_not` with the act `reply`).

    Examples:
        >>> ContentTheme("Bostøtte", share=Quantity(40, unit="%")).share.low
        40.0
    """

    name: str = field(kw_only=False)
    """What it is called."""
    text: str | None = None
    """What it is about."""
    share: Quantity | None = field(default=None, converter=to_quantity)
    """Its part of the mix."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    modality: Modality | None = field(default=None, converter=to_modality_or_none)
    """How binding it is."""
    acts: tuple[Act, ...] = field(default=(), converter=to_acts)
    """The acts it is about."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    audiences: Refs[Audience] = field(default=Refs(), converter=Refs["Audience"])
    """The audiences it is for."""
    goals: Refs[Goal] = field(default=Refs(), converter=Refs["Goal"])
    """The goals it serves."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    examples: tuple[Example, ...] = field(default=(), converter=tuple[Example, ...])
    """What to do and what not to do."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class CalendarItem:
    """Planned content, an event or a meeting.

    Examples:
        >>> CalendarItem("Boligkonferansen", when="2027-05-12").when.start.isoformat()
        '2027-05-12'
    """

    title: str = field(kw_only=False)
    """What it is called."""
    kind: str | None = None
    """`series`, `campaign`, `event` or `meeting`."""
    when: When | None = field(default=None, converter=to_when)
    """When it is."""
    reminders: tuple[When, ...] = field(default=(), converter=to_whens)
    """When to be reminded."""
    themes: Refs[ContentTheme] = field(default=Refs(), converter=Refs["ContentTheme"])
    """What it is about."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    cadence: Cadence | None = field(default=None, converter=to_cadence)
    """How often it recurs."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    standing: Standing = field(default=Standing.ADOPTED, converter=to_standing)
    """Whether it counts."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""
