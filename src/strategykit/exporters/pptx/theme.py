"""What the deck looks like: palette, type scale and grid.

Colours are names of the theme's slots, so that a user who changes the theme in PowerPoint changes
the deck. Lengths are English Metric Units, 914,400 to the inch and 12,700 to the point.
"""

from __future__ import annotations

from typing import NamedTuple

from attrs import frozen

__all__ = [
    "ACCENTS",
    "BODY",
    "COLOURS",
    "FONT",
    "HEIGHT",
    "PALETTE",
    "POINT",
    "SCALES",
    "WIDTH",
    "Rect",
    "Scale",
    "inches",
    "soft",
]

POINT = 12700


def inches(value: float) -> int:
    """Give a length in inches as EMU.

    Examples:
        >>> inches(0.5)
        457200
    """
    return round(value * 914400)


WIDTH, HEIGHT = inches(40 / 3), inches(7.5)

FONT = "Calibri"
"""On every machine with Office; where LibreOffice is, its metric twin Carlito."""

PALETTE = {
    "dk1": "1D2A3A",
    "lt1": "FFFFFF",
    "dk2": "12355B",
    "lt2": "F2F5F9",
    "accent1": "0B5FA5",
    "accent2": "A8480E",
    "accent3": "2E7D32",
    "accent4": "6A3FA0",
    "accent5": "8A1C4A",
    "accent6": "00696B",
    "hlink": "0B5FA5",
    "folHlink": "6A3FA0",
}
"""The theme's slots. White on any accent, and any accent on white, is at least 5:1."""

ACCENTS = ("accent1", "accent2", "accent3", "accent4", "accent5")
"""The colours of the five points, in order; the other sections are in ink."""


def _slot(name: str, changes: str = "") -> str:
    return f'<a:schemeClr val="{name}">{changes}</a:schemeClr>' if changes else f'<a:schemeClr val="{name}"/>'


_TINT = '<a:lumMod val="12000"/><a:lumOff val="88000"/>'

COLOURS = {
    "text": _slot("tx1"),
    "paper": _slot("bg1"),
    "ink": _slot("tx2"),
    "surface": _slot("bg2"),
    "muted": _slot("tx1", '<a:lumMod val="75000"/><a:lumOff val="25000"/>'),
    "line": _slot("bg2", '<a:lumMod val="85000"/>'),
    "ink-soft": _slot("bg2"),
    **{f"accent{n}": _slot(f"accent{n}") for n in range(1, 7)},
    **{f"accent{n}-soft": _slot(f"accent{n}", _TINT) for n in range(1, 7)},
}
"""The colours a shape may name, as DrawingML."""


def soft(colour: str) -> str:
    """Give the pale companion of an accent, for surfaces under text.

    Examples:
        >>> soft("accent2")
        'accent2-soft'
    """
    return f"{colour}-soft"


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


class Rect(NamedTuple):
    """A place on a slide."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The lower edge."""
        return self.y + self.h

    def columns(self, count: int, gap: int) -> list[Rect]:
        """Give the rectangle cut into columns of equal width.

        Examples:
            >>> [(column.x, column.w) for column in Rect(0, 0, 110, 50).columns(3, 10)]
            [(0, 30), (40, 30), (80, 30)]
        """
        width = (self.w - gap * (count - 1)) // count
        return [Rect(self.x + i * (width + gap), self.y, width, self.h) for i in range(count)]

    def below(self, y: int) -> Rect:
        """Give what is left of the rectangle under a height."""
        return Rect(self.x, y, self.w, max(0, self.bottom - y))


MARGIN = inches(0.6)
TITLE = Rect(MARGIN, inches(0.5), WIDTH - 2 * MARGIN, inches(0.95))
KICKER = Rect(MARGIN, inches(0.2), inches(9), inches(0.3))
BADGE = Rect(WIDTH - MARGIN - inches(1.2), inches(0.18), inches(1.2), inches(0.28))
BODY = Rect(MARGIN, inches(1.65), WIDTH - 2 * MARGIN, inches(5.1))
"""The body under a title of two lines."""
HIGH_BODY = Rect(MARGIN, inches(1.35), WIDTH - 2 * MARGIN, inches(5.4))
"""The body under a title of one line."""
REMARK = Rect(MARGIN, inches(6.77), inches(8.5), inches(0.22))
FOOTER = Rect(MARGIN, inches(7.0), inches(8.5), inches(0.3))
CROSSING = Rect(WIDTH - MARGIN - inches(4.7), inches(6.97), inches(2.45), inches(0.36))
BUTTON = Rect(WIDTH - MARGIN - inches(2.1), inches(6.97), inches(1.4), inches(0.36))
NUMBER = Rect(WIDTH - MARGIN - inches(0.7), inches(7.0), inches(0.7), inches(0.3))
BAND = Rect(0, 0, inches(0.2), HEIGHT)
GAP = inches(0.2)
