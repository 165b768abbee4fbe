"""The logo: on the title page with its words, in the corner of the other slides as decoration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.shapes import Box, Image
from strategykit.exporters.pptx.theme import inches

if TYPE_CHECKING:
    from strategykit.exporters.pptx.geometry import Rect
    from strategykit.exporters.pptx.pictures import Picture
    from strategykit.exporters.pptx.shapes import Shape

__all__ = ["in_corner", "scaled"]

_PLATE = inches(0.06)


def scaled(logo: Picture, width: int, height: int) -> tuple[int, int]:
    """Give the size of a logo as large as a frame allows, in its own proportions.

    Examples:
        >>> from strategykit.exporters.pptx.pictures import Picture
        >>> scaled(Picture(data=b"", kind="png", width=400, height=100), 1000, 500)
        (1000, 250)
    """
    factor = min(width / logo.width, height / logo.height)
    return max(1, round(logo.width * factor)), max(1, round(logo.height * factor))


def in_corner(logo: Picture, at: Rect, *, on_colour: bool, alt: str = "") -> list[Shape]:
    """Draw a logo, on a light plate where what lies under it is not light.

    Args:
        logo: The logo.
        at: Where.
        on_colour: True where it needs the plate.
        alt: What it shows; nothing for decoration.
    """
    shapes: list[Shape] = []
    if on_colour:
        plate = at._replace(x=at.x - 2 * _PLATE, y=at.y - _PLATE, w=at.w + 4 * _PLATE, h=at.h + 2 * _PLATE)
        shapes.append(Box(at=plate, fill="on-fill", geometry="roundRect", adjust="adj val 12000"))
    return [*shapes, Image(at=at, picture=logo, alt=alt)]
