"""Who the strategy is for, and whether it takes part at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.model.amounts import to_when
from strategykit.model.fields import TECHNICAL, is_id, slug_of, to_texts, typed
from strategykit.model.notes import Note
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import When

__all__ = ["Organization", "Presence", "Value"]


@frozen(kw_only=True, field_transformer=typed)
class Value:
    """A value the organisation stands for.

    Examples:
        >>> Value("Åpenhet").id
        'apenhet'
    """

    name: str = field(kw_only=False)
    """The value."""
    text: str | None = None
    """What it means here."""
    priority: int | None = None
    """Its rank, 1 first."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""


@frozen(kw_only=True, field_transformer=typed)
class Organization:
    """Who the strategy is for.

    Examples:
        >>> Organization("Banken", sector="public").sector
        'public'
    """

    name: str = field(kw_only=False)
    """Its name."""
    acronym: str | None = None
    """Its short name."""
    description: str | None = None
    """What it is and does."""
    sector: str | None = None
    """`public`, `private`, `voluntary` or `open-source`."""
    fictional: bool = field(default=False)
    """True when it is made up."""
    anonymous: bool = field(default=False)
    """True when it is real but not named."""
    services: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it offers."""
    values: tuple[Value, ...] = field(default=(), converter=tuple[Value, ...])
    """What it stands for."""


@frozen(kw_only=True, field_transformer=typed)
class Presence:
    """The decision to take part in social media, and why.

    Examples:
        >>> Presence(["Vi må være der folk er"]).reasons
        ('Vi må være der folk er',)
    """

    reasons: tuple[str, ...] = field(kw_only=False, default=(), converter=to_texts)
    """Why."""
    criteria: tuple[str, ...] = field(default=(), converter=to_texts)
    """How arenas are chosen."""
    since: When | None = field(default=None, converter=to_when)
    """Since when."""
