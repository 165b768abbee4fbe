"""This document and its neighbours."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from strategykit.model.amounts import to_cadence, to_deadline, to_when
from strategykit.model.fields import (
    DECIDABLE,
    LANGUAGE,
    PRIVATE,
    TECHNICAL,
    is_id,
    member,
    slug_of,
    to_texts,
    typed,
)
from strategykit.model.notes import Link, No, Note
from strategykit.model.people import Person
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Cadence, When
    from strategykit.model.people import Role

__all__ = ["Definition", "Document", "DocumentRelation"]


class DocumentRelation(Enum):
    """How another document stands to this one."""

    SUBORDINATE_TO = "subordinate_to"
    CONSISTENT_WITH = "consistent_with"
    COMPLEMENTS = "complements"
    SUPERSEDES = "supersedes"
    SUPERSEDED_BY = "superseded_by"
    ADOPTED_FROM = "adopted_from"
    CITES = "cites"
    LAW = "law"
    TRANSLATION_OF = "translation_of"
    PUBLISHED_AS = "published_as"
    PART = "part"


def to_document_relation_or_none(value: DocumentRelation | str | None) -> DocumentRelation | None:
    """Accept the member, its value or None."""
    return None if value is None else member(DocumentRelation, value)


@frozen(kw_only=True, field_transformer=typed)
class Document:
    """This document itself (no relation), its parent, a law, a source, an earlier version, a publication.

    Examples:
        >>> Document("Kommunikasjonsstrategien", relation="subordinate_to").relation.value
        'subordinate_to'
    """

    title: str = field(kw_only=False)
    """What it is called."""
    relation: DocumentRelation | None = field(default=None, converter=to_document_relation_or_none)
    """How it stands to this document; None for the document itself."""
    kind: str | None = None
    """What it is: `strategy`, `procedure`, `slides`."""
    purpose: str | None = None
    """What the relation secures."""
    anchors: tuple[str, ...] = field(default=(), converter=to_texts)
    """What anchors it, externally and internally."""
    version: str | None = None
    """Its version."""
    status: str | None = None
    """`draft`, `approved` or `superseded`."""
    date: When | None = field(default=None, converter=to_when)
    """When it was published or last changed."""
    period: When | None = field(default=None, converter=to_when)
    """When it holds."""
    language: str | None = field(default=None, metadata=LANGUAGE)
    """Its language, as a BCP 47 tag such as `nb`."""
    authors: tuple[Person, ...] = field(default=(), converter=tuple[Person, ...], metadata=PRIVATE)
    """Who wrote it."""
    approved_by: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Who approved it."""
    next_review: When | None = field(default=None, converter=to_deadline)
    """When it is next reviewed."""
    revised: Cadence | None = field(default=None, converter=to_cadence)
    """How often it is revised, or with what."""
    binds: Refs[Role] = field(default=Refs(), converter=Refs["Role"])
    """Whom it binds."""
    covers: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it covers."""
    excludes: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it leaves out."""
    feedback: str | None = field(default=None, metadata=DECIDABLE)
    """How comments are invited."""
    rights: str | None = None
    """Its licence."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    owner: Ref[Role] | None = field(default=None, converter=optional(Ref["Role"]), metadata=DECIDABLE)
    """Who owns it."""
    links: tuple[Link, ...] = field(default=(), converter=tuple[Link, ...])
    """Where to find it."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""


@frozen(kw_only=True, field_transformer=typed)
class Definition:
    """What a term means; a term may have several.

    Examples:
        >>> Definition("Strategi", text="En plan av handlinger").term
        'Strategi'
    """

    term: str = field(kw_only=False)
    """The term."""
    text: str | None = None
    """What it means."""
    examples: tuple[str, ...] = field(default=(), converter=to_texts)
    """Things named as examples; a platform named here is not thereby a channel."""
    source: Ref[Document] | None = field(default=None, converter=optional(Ref["Document"]))
    """Where it comes from."""
