"""Lengths and places: what is where on a slide.

Lengths are English Metric Units, 914,400 to the inch and 12,700 to the point.
"""

from __future__ import annotations

from typing import NamedTuple

from attrs import frozen

__all__ = ["GAP", "POINT", "Geometry", "Rect", "inches"]

POINT = 12700


def inches(value: float) -> int:
    """Give a length in inches as EMU.

    Examples:
        >>> inches(0.5)
        457200
    """
    return round(value * 914400)


GAP = inches(0.2)
"""Between what stands side by side."""


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


@frozen(kw_only=True, cache_hash=True)
class Geometry:
    """The grid of a deck's slides: where each thing stands that is on more than one of them."""

    width: int
    height: int
    margin: int
    title: Rect
    kicker: Rect
    """The section's name, over the title."""
    badge: Rect
    """The mark of a draft."""
    body: Rect
    """The body under a title of two lines."""
    high_body: Rect
    """The body under a title of one line."""
    remark: Rect
    """What is said of text that stands in the notes."""
    footer: Rect
    crossing: Rect
    """The button to the appendix, or back from it."""
    button: Rect
    """The button to the map."""
    number: Rect
    band: Rect
    """The section's colour, along the left edge."""
    cover_title: Rect
    cover_subtitle: Rect
    cover_notice: Rect
    cover_panel: Rect | None
    """The panel with the facts; None where they stand under the subtitle."""
    opening_title: Rect
    opening_text: Rect
    opening_list: Rect
    """The map of the section's slides."""

    @property
    def slide(self) -> Rect:
        """The whole slide."""
        return Rect(0, 0, self.width, self.height)

    @classmethod
    def of(cls, width: int = inches(40 / 3), height: int = inches(7.5)) -> Geometry:
        """Give our own grid for a size of slide: the same margins, and bodies that take what is left.

        Examples:
            >>> Geometry.of().body.w == Geometry.of().width - 2 * Geometry.of().margin
            True
        """
        margin = inches(0.6)
        right, low = width - margin, height - inches(7.5)
        full = right - margin
        half = int(full * 0.62)
        return cls(
            width=width,
            height=height,
            margin=margin,
            title=Rect(margin, inches(0.5), full, inches(0.95)),
            kicker=Rect(margin, inches(0.2), full - inches(3), inches(0.3)),
            badge=Rect(right - inches(1.2), inches(0.18), inches(1.2), inches(0.28)),
            body=Rect(margin, inches(1.65), full, low + inches(5.1)),
            high_body=Rect(margin, inches(1.35), full, low + inches(5.4)),
            remark=Rect(margin, low + inches(6.77), full - inches(3.6), inches(0.22)),
            footer=Rect(margin, low + inches(7.0), full - inches(4.9), inches(0.3)),
            crossing=Rect(right - inches(4.7), low + inches(6.97), inches(2.45), inches(0.36)),
            button=Rect(right - inches(2.1), low + inches(6.97), inches(1.4), inches(0.36)),
            number=Rect(right - inches(0.7), low + inches(7.0), inches(0.7), inches(0.3)),
            band=Rect(0, 0, inches(0.2), height),
            cover_title=Rect(margin, inches(1.6), half, inches(2.4)),
            cover_subtitle=Rect(margin, inches(4.15), half, inches(0.8)),
            cover_notice=Rect(margin, inches(5.2), half, low + inches(1.45)),
            cover_panel=Rect(margin + half + inches(0.65), 0, right - half - inches(0.65), height),
            opening_title=Rect(margin, inches(0.65), full - inches(2.6), inches(1.1)),
            opening_text=Rect(margin, inches(1.9), int(full * 0.8), inches(1.2)),
            opening_list=Rect(margin, inches(3.25), full, low + inches(3.4)),
        )
