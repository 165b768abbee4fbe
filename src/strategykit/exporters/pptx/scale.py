"""The type scale: how large what is written is, in each density."""

from __future__ import annotations

from attrs import frozen

__all__ = ["LOOKED_UP", "SCALES", "Scale"]


@frozen(kw_only=True)
class Scale:
    """The sizes of a density, in points, the largest first; the last is the floor."""

    body: tuple[int, ...]
    """Running text and lists."""
    statement: tuple[int, ...]
    """A sentence that carries a page."""
    table: tuple[int, ...]
    """Cells."""
    label: int
    """The words over or beside something: small, strong, coloured."""
    card: int = 20
    """The name of a card."""
    inline: bool = False
    """True where a card's labels stand before what they head, not over it."""


SCALES = {
    "reading": Scale(
        body=(24, 20, 18, 16), statement=(44, 40, 36, 32, 28, 24), table=(18, 16, 14, 12), label=14
    ),
    "room": Scale(body=(28, 24, 20), statement=(48, 44, 40, 36, 32, 28), table=(20, 18, 16), label=18),
}

LOOKED_UP = Scale(body=(16, 14), statement=(28, 24, 20), table=(14, 12), label=12, card=16, inline=True)
"""For the appendix, which is read and never shown on a wall."""
