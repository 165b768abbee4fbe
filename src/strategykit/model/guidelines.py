"""Every rule has one shape; an exception to a rule is a rule."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from strategykit.model.amounts import to_quantity, to_when
from strategykit.model.base import to_acts, to_modality_or_none
from strategykit.model.fields import DECIDABLE, TECHNICAL, is_id, member, slug_of, to_texts, typed
from strategykit.model.notes import Link, No, Note
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Quantity, When
    from strategykit.model.base import Act, Modality
    from strategykit.model.channels import Channel, ContentTheme
    from strategykit.model.documents import Document
    from strategykit.model.people import Approval, Role

__all__ = ["Example", "Guideline", "GuidelineKind", "Verdict"]


class GuidelineKind(Enum):
    """What a rule is about."""

    PRINCIPLE = "principle"
    POSTING = "posting"
    INTERACTION = "interaction"
    CONDUCT = "conduct"
    HOUSE_RULE = "house_rule"
    DISCLOSURE = "disclosure"
    MODERATION = "moderation"
    ACCESSIBILITY = "accessibility"
    LANGUAGE = "language"
    PRIVACY = "privacy"
    ARCHIVING = "archiving"
    SECURITY = "security"
    LEGAL = "legal"
    CHANNEL = "channel"
    STAFFING = "staffing"
    QUALITY = "quality"
    CONSTRAINT = "constraint"
    DECISION = "decision"


def to_guideline_kind_or_none(value: GuidelineKind | str | None) -> GuidelineKind | None:
    """Accept the member, its value or None."""
    return None if value is None else member(GuidelineKind, value)


class Verdict(Enum):
    """Whether an example shows what to do or what not to do."""

    DO = "do"
    DONT = "dont"


def to_verdict(value: Verdict | str) -> Verdict:
    """Accept the member or its value."""
    return member(Verdict, value)


@frozen(kw_only=True, field_transformer=typed)
class Example:
    """Something to do, or not to do.

    Examples:
        >>> Example("dont", text="Det er ikke vårt ansvar.", instead="Takk for at du sier fra.").verdict.value
        'dont'
    """

    verdict: Verdict = field(kw_only=False, converter=to_verdict)
    """Do or don't."""
    text: str | None = None
    """The example; None where it was announced but lost."""
    instead: str | None = None
    """The other half of a pair."""
    tone: str | None = None
    """Its tone."""
    reason: str | None = None
    """Why."""
    source: Ref[Document] | None = field(default=None, converter=optional(Ref["Document"]))
    """The document it comes from."""
    links: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...])
    """Where to find it."""


@frozen(kw_only=True, field_transformer=typed)
class Guideline:
    """A rule, with its modality, scope, reason, exceptions and examples.

    Examples:
        >>> Guideline("Vi skriver kort og forståelig", kind="language", modality="should").modality.value
        'should'
    """

    text: str = field(kw_only=False)
    """The rule, in the organisation's own words."""
    kind: GuidelineKind | None = field(default=None, converter=to_guideline_kind_or_none)
    """What it is about."""
    rather_than: tuple[Act, ...] = field(default=(), converter=to_acts)
    """What it is to be done instead of."""
    during: When | None = field(default=None, converter=to_when)
    """When it holds, such as a silence before an election."""
    items: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it lists: sources, kinds of data."""
    limit: Quantity | None = field(default=None, converter=to_quantity)
    """Its number: one link per post, two administrators."""
    themes: Refs[ContentTheme] = field(default=Refs(), converter=Refs["ContentTheme"])
    """The themes it holds for."""
    binds: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Whom it binds; empty means all the document binds."""
    personal: bool | None = None
    """True for private use; None where it is not said."""
    approval: Approval | None = field(default=None, metadata=DECIDABLE)
    """Who approves; a decided no means free to act."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    number: str | None = None
    """Its number in the document."""
    modality: Modality | None = field(default=None, converter=to_modality_or_none)
    """How binding it is."""
    acts: tuple[Act, ...] = field(default=(), converter=to_acts)
    """The acts it is about."""
    conditions: tuple[str, ...] = field(default=(), converter=to_texts)
    """When it holds: any of these."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """The channels it is about; empty means all."""
    reason: str | None = None
    """Why."""
    basis: Refs[Document] = field(default=Refs(), converter=Refs["Document"])
    """The law or standard it rests on."""
    exceptions: tuple[Guideline, ...] = field(default=(), converter=tuple["Guideline", ...])
    """Its exceptions, each a rule."""
    examples: tuple[Example, ...] = field(default=(), converter=tuple[Example, ...])
    """What to do and what not to do."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""
