"""What stands on a slide, and its XML: placeholders, boxes and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from strategykit.exporters.pptx.text import Para, paragraph_xml, shorten
from strategykit.exporters.pptx.theme import COLOURS, Rect, inches
from strategykit.exporters.pptx.xml import attribute

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.exporters.pptx.relations import Relations

__all__ = ["Box", "Cell", "Field", "Grid", "Placeholder", "Shape", "shape_xml"]

_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_EMPTY = "<a:p><a:endParaRPr/></a:p>"


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
    anchor: str = "t"
    to: str | None = None
    """The key of the slide it leads to."""

    @property
    def inner(self) -> int:
        """The width its text has."""
        return self.at.w - 2 * self.inset[0]


@frozen(kw_only=True)
class Placeholder:
    """A shape that takes its place and manner from the layout."""

    kind: str
    """`title`, `ctrTitle`, `subTitle` or `body`."""
    paras: tuple[Para, ...]
    index: int = 0
    at: Rect | None = None
    """Where, when it is not where the layout has it."""


@frozen(kw_only=True)
class Field:
    """The footer or the slide number, as the layout has it."""

    kind: str
    """`ftr` or `sldNum`."""
    index: int
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


Shape: TypeAlias = Box | Placeholder | Field | Grid


def _paragraphs(paras: tuple[Para, ...], relations: Relations) -> str:
    if not paras:
        return _EMPTY
    return "".join(paragraph_xml(para, relations, first=position == 0) for position, para in enumerate(paras))


def _place(at: Rect, prefix: str = "a") -> str:
    return f'<{prefix}:xfrm><a:off x="{at.x}" y="{at.y}"/><a:ext cx="{at.w}" cy="{at.h}"/></{prefix}:xfrm>'


def _fill(colour: str | None) -> str:
    return "<a:noFill/>" if colour is None else f"<a:solidFill>{COLOURS[colour]}</a:solidFill>"


def _box(box: Box, number: int, relations: Relations, slide: Callable[[str], str]) -> str:
    name = attribute(box.name or f"{'Text' if box.paras else 'Shape'} {number}")
    # A box of text that needs no other description is described by its first words.
    alt = box.alt or (shorten(box.paras[0].text, 120) if box.paras else "")
    inner = ""
    if box.to is not None:
        target = relations.to("slide", slide(box.to))
        inner = f'<a:hlinkClick r:id="{target}" action="ppaction://hlinksldjump"/>'
    if not alt:
        inner += _DECORATIVE
    adjust = "<a:avLst/>"
    if box.adjust:
        guide, value = box.adjust.split(" ", 1)
        adjust = f'<a:avLst><a:gd name="{guide}" fmla="{value}"/></a:avLst>'
    line = "" if box.line is None else f'<a:ln w="12700">{_fill(box.line)}</a:ln>'
    text = ""
    if box.paras:
        side, top = box.inset
        text = (
            f'<p:txBody><a:bodyPr wrap="square" lIns="{side}" tIns="{top}" rIns="{side}" bIns="{top}" '
            f'rtlCol="0" anchor="{box.anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
            f"{_paragraphs(box.paras, relations)}</p:txBody>"
        )
    is_text = ' txBox="1"' if box.paras and box.fill is None and box.line is None and box.to is None else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}" descr="{attribute(alt)}">{inner}</p:cNvPr>'
        f"<p:cNvSpPr{is_text}/><p:nvPr/></p:nvSpPr><p:spPr>{_place(box.at)}"
        f'<a:prstGeom prst="{box.geometry}">{adjust}</a:prstGeom>{_fill(box.fill)}'
        f"{line or '<a:ln><a:noFill/></a:ln>'}</p:spPr>{text}</p:sp>"
    )


def _placeholder(shape: Placeholder, number: int, relations: Relations) -> str:
    index = f' idx="{shape.index}"' if shape.index else ""
    kind = f' type="{shape.kind}"'
    if shape.kind == "body":
        kind = ""
    place = "" if shape.at is None else _place(shape.at)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{shape.kind.title()} {number}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph{kind}{index}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{place}</p:spPr><p:txBody><a:bodyPr><a:noAutofit/></a:bodyPr><a:lstStyle/>"
        f"{_paragraphs(shape.paras, relations)}</p:txBody></p:sp>"
    )


def _field(shape: Field, number: int) -> str:
    lang = f' lang="{attribute(shape.lang)}"' if shape.lang else ""
    # The theme's font is named on the run: some programs draw a copied footer in a serif otherwise.
    properties = f'<a:rPr{lang} dirty="0"><a:latin typeface="+mn-lt"/></a:rPr>'
    text = f"<a:r>{properties}<a:t>{attribute(shape.text)}</a:t></a:r>"
    if shape.kind == "sldNum":
        text = (
            f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">{properties}'
            f"<a:t>{shape.text}</a:t></a:fld>"
        )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{shape.kind} {number}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{shape.kind}" sz="quarter" '
        f'idx="{shape.index}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>'
        f"<a:p>{text}</a:p></p:txBody></p:sp>"
    )


def _cell(cell: Cell, inset: tuple[int, int], relations: Relations, border: str) -> str:
    side, top = inset
    none = "".join(f'<a:ln{edge} w="0"><a:noFill/></a:ln{edge}>' for edge in "LRT")
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{_paragraphs(cell.paras, relations)}</a:txBody>"
        f'<a:tcPr marL="{side}" marR="{side}" marT="{top}" marB="{top}" anchor="t">{none}'
        f'<a:lnB w="9525"><a:solidFill>{COLOURS[border]}</a:solidFill></a:lnB>{_fill(cell.fill)}'
        "</a:tcPr></a:tc>"
    )


def _grid(grid: Grid, number: int, relations: Relations) -> str:
    place = Rect(grid.x, grid.y, sum(grid.widths), sum(grid.heights))
    columns = "".join(f'<a:gridCol w="{width}"/>' for width in grid.widths)
    rows = "".join(
        f'<a:tr h="{height}">'
        + "".join(_cell(cell, grid.inset, relations, "line" if row else grid.accent) for cell in cells)
        + "</a:tr>"
        for row, (height, cells) in enumerate(zip(grid.heights, grid.rows, strict=True))
    )
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="Table {number}" '
        f'descr="{attribute(grid.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
        f"</p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>{_place(place, 'p')}<a:graphic>"
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
        f'<a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl>'
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )


def shape_xml(shape: Shape, number: int, relations: Relations, slide: Callable[[str], str]) -> str:
    """Write a shape.

    Args:
        shape: The shape.
        number: Its id on the slide.
        relations: The slide's relationships, which grow with its links.
        slide: Gives the part of a slide by its key.
    """
    match shape:
        case Box():
            return _box(shape, number, relations, slide)
        case Placeholder():
            return _placeholder(shape, number, relations)
        case Field():
            return _field(shape, number)
        case Grid():
            return _grid(shape, number, relations)
