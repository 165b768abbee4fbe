"""What can be chosen about a deck."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen, validators

__all__ = ["DeckOptions"]


@frozen(kw_only=True)
class DeckOptions:
    """The options of the deck.

    Examples:
        >>> DeckOptions(transition="none").density
        'reading'
        >>> DeckOptions(density="huge")
        Traceback (most recent call last):
        ...
        ValueError: ("'density' must be in ('room', 'reading') (got 'huge')", ...)
    """

    transition: Literal["morph", "fade", "none"] = field(
        default="morph", validator=validators.in_(("morph", "fade", "none"))
    )
    """How the map opens: `morph` moves like a camera (older programs fade), `none` for still pages."""
    density: Literal["room", "reading"] = field(
        default="reading", validator=validators.in_(("room", "reading"))
    )
    """`room` for large text on a wall, `reading` for a deck that is sent."""
    appendix: Literal["shown", "hidden", "omitted"] = field(
        default="shown", validator=validators.in_(("shown", "hidden", "omitted"))
    )
    """What is looked up rather than told: `shown` after the rest, `hidden` from the show, or left out."""
