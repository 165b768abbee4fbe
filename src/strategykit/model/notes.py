"""Words beside values, and the holes a text itself shows."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from strategykit import records
from strategykit.model.amounts import to_deadline, to_when
from strategykit.model.fields import DECIDABLE, PRIVATE, TECHNICAL, is_id, member, slug_of, to_texts, typed
from strategykit.model.refs import Ref, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import When
    from strategykit.model.documents import Document
    from strategykit.model.people import Role

__all__ = ["Link", "LinkKind", "No", "Note", "NoteKind", "OpenItem", "OpenKind", "Waiver"]


@frozen(kw_only=True, field_transformer=typed)
class No:
    """A decided no, with its reason: different from never having said.

    Examples:
        >>> No("resources", "ikke eget budsjett").field
        'resources'
    """

    field: str = records.field(kw_only=False, metadata=TECHNICAL)
    """The field decided against."""
    reason: str | None = records.field(kw_only=False, default=None)
    """Why not."""
    decided: When | None = records.field(default=None, converter=to_when)
    """When it was decided."""


class NoteKind(Enum):
    """What kind of words a note holds."""

    AS_WRITTEN = "as_written"
    EVIDENCE = "evidence"
    QUOTE = "quote"
    FEEDBACK = "feedback"
    SIDE_EFFECT = "side_effect"
    PROVENANCE = "provenance"
    REMARK = "remark"


def to_note_kind(value: NoteKind | str) -> NoteKind:
    """Accept the member or its value."""
    return member(NoteKind, value)


@frozen(kw_only=True, field_transformer=typed)
class Note:
    """Words with a place: an original wording, evidence, a reader's comment.

    Examples:
        >>> Note("Linken din funker ikke", kind="feedback").kind.value
        'feedback'
    """

    text: str = field(kw_only=False)
    """The words."""
    kind: NoteKind = field(default=NoteKind.REMARK, converter=to_note_kind)
    """What kind of words they are."""
    about: str | None = field(default=None, metadata=TECHNICAL)
    """The field they belong to."""
    place: str | None = None
    """Page or section of the source."""
    author: str | None = field(default=None, metadata=PRIVATE)
    """Who said it."""
    source: Ref[Document] | None = field(default=None, converter=optional(Ref["Document"]))
    """The document they come from."""


class LinkKind(Enum):
    """What an address leads to."""

    WEB = "web"
    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    HASHTAG = "hashtag"
    LIST = "list"
    IMAGE = "image"
    VIDEO = "video"
    SLIDES = "slides"
    FORM = "form"


def to_link_kind(value: LinkKind | str) -> LinkKind:
    """Accept the member or its value."""
    return member(LinkKind, value)


def to_link_kind_or_none(value: LinkKind | str | None) -> LinkKind | None:
    """Accept the member, its value or None."""
    return None if value is None else member(LinkKind, value)


@frozen(kw_only=True, field_transformer=typed)
class Link:
    """An address, exactly as it was written.

    Examples:
        >>> Link("http//prezi.com/x", role="presentation").url
        'http//prezi.com/x'
    """

    url: str = field(kw_only=False)
    """The address, exactly as written."""
    text: str | None = None
    """The words shown for it."""
    kind: LinkKind = field(default=LinkKind.WEB, converter=to_link_kind)
    """What it leads to."""
    role: str | None = None
    """What it is for: `presentation`, `register`, `source`."""
    alt: str | None = field(default=None, metadata=DECIDABLE)
    """A description, where it leads to an image."""
    platform: str | None = None
    """The platform it is on, as written."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


class OpenKind(Enum):
    """What kind of hole it is; partial means that a list is a selection."""

    TODO = "todo"
    QUESTION = "question"
    ANNOUNCED = "announced"
    LOST = "lost"
    PARTIAL = "partial"
    PROBLEM = "problem"


def to_open_kind(value: OpenKind | str) -> OpenKind:
    """Accept the member or its value."""
    return member(OpenKind, value)


@frozen(kw_only=True, field_transformer=typed)
class OpenItem:
    """A hole the text itself shows, or a problem a reader reported.

    Examples:
        >>> OpenItem("Gap-analyse lages", kind="announced").kind.value
        'announced'
    """

    text: str = field(kw_only=False)
    """What is open."""
    kind: OpenKind = field(default=OpenKind.TODO, converter=to_open_kind)
    """What kind of hole it is."""
    about: str | None = field(default=None, metadata=TECHNICAL)
    """The id or path of what it is about."""
    options: tuple[str, ...] = field(default=(), converter=to_texts)
    """The choices left open."""
    raised_by: str | None = field(default=None, metadata=PRIVATE)
    """Who raised it."""
    due: When | None = field(default=None, converter=to_deadline)
    """When it has to be settled."""
    resolution: str | None = None
    """How it was settled."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class Waiver:
    """A finding accepted on purpose.

    Examples:
        >>> Waiver("goal-no-deadline", reason="Løpende mål").check
        'goal-no-deadline'
    """

    check: str = field(kw_only=False, metadata=TECHNICAL)
    """The name or code of the check."""
    at: str | None = field(default=None, metadata=TECHNICAL)
    """The path or id it holds for; None means everywhere."""
    reason: str | None = field(default=None, metadata=TECHNICAL)
    """Why it is accepted."""
    until: When | None = field(default=None, converter=to_deadline, metadata=TECHNICAL)
    """The last day it holds."""
