"""How the organisation sounds and looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.model.fields import DECIDABLE, TECHNICAL, is_id, slug_of, to_texts, typed
from strategykit.model.guidelines import Example
from strategykit.model.notes import No, Note
from strategykit.model.refs import Refs
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.channels import Channel
    from strategykit.model.guidelines import Guideline

__all__ = ["Register", "Voice"]


@frozen(kw_only=True, field_transformer=typed)
class Register:
    """A level of text: how complex it is, and for whom.

    Examples:
        >>> Register("Klarspråk", default=True).default
        True
    """

    name: str = field(kw_only=False)
    """What it is called."""
    text: str | None = None
    """How complex the text is."""
    readers: tuple[str, ...] = field(default=(), converter=to_texts)
    """Its typical readers."""
    tone: str | None = None
    """Its tone."""
    default: bool = field(default=False)
    """True for the level used where nothing else is said."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""


@frozen(kw_only=True, field_transformer=typed)
class Voice:
    """How the organisation appears, on one set of channels.

    Examples:
        >>> Voice("Den hjelpsomme fagpersonen", attributes=["høflig", "saklig"]).attributes
        ('høflig', 'saklig')
    """

    personality: str | None = field(kw_only=False, default=None)
    """Who it sounds like."""
    positioning: str | None = None
    """How it stands to customers and competitors."""
    attributes: tuple[str, ...] = field(default=(), converter=to_texts)
    """The qualities of its tone."""
    phrases: tuple[Example, ...] = field(default=(), converter=tuple[Example, ...])
    """Words to avoid, and what to say."""
    humour: Guideline | None = field(default=None, metadata=DECIDABLE)
    """Whether it may be funny, and within which limits."""
    registers: tuple[Register, ...] = field(default=(), converter=tuple[Register, ...])
    """Its levels of text."""
    languages: tuple[str, ...] = field(default=(), converter=to_texts)
    """Its languages, the main one first."""
    visual: str | None = None
    """How it looks."""
    channels: Refs[Channel] = field(default=Refs(), converter=Refs["Channel"])
    """Where it holds; empty means everywhere."""
    decided_no: tuple[No, ...] = field(default=(), converter=tuple[No, ...])
    """The fields decided against, each with its reason."""
