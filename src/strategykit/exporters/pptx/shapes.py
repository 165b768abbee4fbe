"""What stands on a slide: placeholders, boxes, tables, charts and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from strategykit.exporters.pptx.connectors import Connector
from strategykit.exporters.pptx.geometry import inches

if TYPE_CHECKING:
    from strategykit.exporters.pptx.geometry import Rect
    from strategykit.exporters.pptx.pictures import Picture
    from strategykit.exporters.pptx.text import Para

__all__ = ["DIAMOND", "Box", "Cell", "Field", "Grid", "Image", "Placeholder", "Plot", "Shape"]

DIAMOND = "!diamond"
"""A diamond with room for words: the usual one gives them half its width."""


@frozen(kw_only=True)
class Box:
    """A shape with text or without."""

    at: Rect
    paras: tuple[Para, ...] = ()
    alt: str = ""
    """What it is, for those who cannot see it; a box with neither this nor text is decoration."""
    name: str = ""
    geometry: str = "rect"
    adjust: str = ""
    """The geometry's guide values, such as `adj val 10000`."""
    fill: str | None = None
    line: str | None = None
    inset: tuple[int, int] = (0, 0)
    """The space left and right, and over and under, of its text."""
    clear: int = 0
    """More space to the right, where something else stands."""
    anchor: str = "t"
    to: str | None = None
    """The key of the slide it leads to."""
    glued: bool = False
    """True where connectors are glued to it."""

    @property
    def inner(self) -> int:
        """The width its text has."""
        return self.at.w - 2 * self.inset[0] - self.clear


@frozen(kw_only=True)
class Placeholder:
    """A shape that takes its place and manner from the layout."""

    kind: str
    """`title`, `ctrTitle`, `subTitle` or `body`."""
    paras: tuple[Para, ...]
    at: Rect | None = None
    """Where, when it is not where the layout has it."""


@frozen(kw_only=True)
class Field:
    """The footer or the slide number, as the layout has it."""

    kind: str
    """`ftr` or `sldNum`."""
    text: str
    lang: str


@frozen(kw_only=True)
class Cell:
    """A cell of a table."""

    paras: tuple[Para, ...]
    fill: str | None = None


@frozen(kw_only=True)
class Grid:
    """A table with a header row."""

    x: int
    y: int
    widths: tuple[int, ...]
    heights: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    alt: str
    accent: str
    inset: tuple[int, int] = field(default=(inches(0.09), inches(0.05)))


@frozen(kw_only=True)
class Plot:
    """A native chart; its numbers and colours stand in a part of their own."""

    at: Rect
    chart: str
    """The part's XML."""
    workbook: bytes = field(repr=False)
    """The numbers as a workbook, for those who edit them."""
    alt: str

    @property
    def key(self) -> str:
        """What its part is called while the slide is written."""
        return f"!chart/{self.at.y}"


@frozen(kw_only=True)
class Image:
    """A picture from outside."""

    at: Rect
    picture: Picture
    alt: str = ""
    """What it shows; nothing for decoration."""


Shape: TypeAlias = Image | Box | Connector | Placeholder | Field | Grid | Plot
