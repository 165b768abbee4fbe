"""What stands on a slide, and its XML: placeholders, boxes, tables and charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, field, frozen

from strategykit.exporters.pptx.connectors import Connector, connector_xml
from strategykit.exporters.pptx.geometry import Rect, inches
from strategykit.exporters.pptx.text import Para, paragraph_xml, right_to_left, shorten
from strategykit.exporters.pptx.xml import attribute

if TYPE_CHECKING:
    from strategykit.exporters.pptx.pictures import Picture
    from strategykit.exporters.pptx.prepared import Seat
    from strategykit.exporters.pptx.theme import Theme
    from strategykit.exporters.pptx.writing import Writing

__all__ = ["DIAMOND", "Box", "Cell", "Field", "Grid", "Image", "Placeholder", "Plot", "Shape", "shape_xml"]

_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
DIAMOND = "!diamond"
"""A diamond with room for words: the usual one gives them half its width."""

# Its points, its text's edges and the places that connectors are glued to, in the order of all shapes.
_DIAMOND = (
    '<a:custGeom><a:avLst/><a:gdLst><a:gd name="tl" fmla="*/ w 1 5"/><a:gd name="tr" fmla="*/ w 4 5"/>'
    '<a:gd name="tt" fmla="*/ h 3 10"/><a:gd name="tb" fmla="*/ h 7 10"/></a:gdLst><a:ahLst/><a:cxnLst>'
    '<a:cxn ang="3cd4"><a:pos x="hc" y="t"/></a:cxn><a:cxn ang="cd2"><a:pos x="l" y="vc"/></a:cxn>'
    '<a:cxn ang="cd4"><a:pos x="hc" y="b"/></a:cxn><a:cxn ang="0"><a:pos x="r" y="vc"/></a:cxn></a:cxnLst>'
    '<a:rect l="tl" t="tt" r="tr" b="tb"/><a:pathLst><a:path w="2" h="2">'
    '<a:moveTo><a:pt x="0" y="1"/></a:moveTo><a:lnTo><a:pt x="1" y="0"/></a:lnTo><a:lnTo><a:pt x="2" y="1"/>'
    '</a:lnTo><a:lnTo><a:pt x="1" y="2"/></a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>'
)
_NO_SIDES = "".join(f'<a:ln{edge} w="0"><a:noFill/></a:ln{edge}>' for edge in "LRT")
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


def _paragraphs(paras: tuple[Para, ...], writing: Writing) -> str:
    if not paras:
        return _EMPTY
    return "".join(paragraph_xml(para, writing, first=position == 0) for position, para in enumerate(paras))


def _place(at: Rect, prefix: str = "a") -> str:
    return f'<{prefix}:xfrm><a:off x="{at.x}" y="{at.y}"/><a:ext cx="{at.w}" cy="{at.h}"/></{prefix}:xfrm>'


def _fill(colour: str | None, theme: Theme) -> str:
    return "<a:noFill/>" if colour is None else f"<a:solidFill>{theme.xml(colour)}</a:solidFill>"


def _box(box: Box, number: int, writing: Writing) -> str:
    name = attribute(box.name or f"{'Text' if box.paras else 'Shape'} {number}")
    # A box of text that needs no other description is described by its first words.
    alt = box.alt or (shorten(box.paras[0].text, 120) if box.paras else "")
    inner = ""
    if box.to is not None:
        target = writing.relations.to("slide", writing.part(box.to))
        inner = f'<a:hlinkClick r:id="{target}" action="ppaction://hlinksldjump"/>'
    if not alt:
        inner += _DECORATIVE
    adjust = "<a:avLst/>"
    if box.adjust:
        guide, value = box.adjust.split(" ", 1)
        adjust = f'<a:avLst><a:gd name="{guide}" fmla="{value}"/></a:avLst>'
    line = "" if box.line is None else f'<a:ln w="12700">{_fill(box.line, writing.theme)}</a:ln>'
    text = ""
    if box.paras:
        side, top = box.inset
        right = side + box.clear
        from_right = int(right_to_left(box.paras[0].text))
        text = (
            f'<p:txBody><a:bodyPr wrap="square" lIns="{side}" tIns="{top}" rIns="{right}" bIns="{top}" '
            f'rtlCol="{from_right}" anchor="{box.anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
            f"{_paragraphs(box.paras, writing)}</p:txBody>"
        )
    is_text = ' txBox="1"' if box.paras and box.fill is None and box.line is None and box.to is None else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}" descr="{attribute(alt)}">{inner}</p:cNvPr>'
        f"<p:cNvSpPr{is_text}/><p:nvPr/></p:nvSpPr><p:spPr>{_place(box.at)}"
        f"{_geometry(box, adjust)}{_fill(box.fill, writing.theme)}"
        f"{line or '<a:ln><a:noFill/></a:ln>'}</p:spPr>{text}</p:sp>"
    )


def _geometry(box: Box, adjust: str) -> str:
    return _DIAMOND if box.geometry == DIAMOND else f'<a:prstGeom prst="{box.geometry}">{adjust}</a:prstGeom>'


def _placeholder(shape: Placeholder, number: int, writing: Writing) -> str:
    seat = writing.seats[shape.kind]
    at = shape.at or seat.at
    paras = (
        tuple(_seated(para, seat) for para in shape.paras)
        if seat.colour or not seat.own_weight
        else shape.paras
    )
    if not seat.ph:
        return _box(Box(at=at or writing.theme.geometry.body, paras=paras), number, writing)
    place = "" if at is None else _place(at)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{shape.kind.title()} {number}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {seat.ph}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{place}</p:spPr><p:txBody><a:bodyPr{seat.frame}><a:noAutofit/></a:bodyPr>"
        f"<a:lstStyle>{seat.style}</a:lstStyle>{_paragraphs(paras, writing)}</p:txBody></p:sp>"
    )


def _seated(para: Para, seat: Seat) -> Para:
    """Give a paragraph in the manner of its seat."""
    runs = para.runs if seat.own_weight else tuple(evolve(run, bold=False) for run in para.runs)
    return evolve(para, runs=runs, colour=seat.colour or para.colour)


def _field(shape: Field, number: int, writing: Writing) -> str:
    seat = writing.seats[shape.kind]
    lang = f' lang="{attribute(shape.lang)}"' if shape.lang else ""
    # The theme's font is named on the run: some programs draw a copied footer in a serif otherwise.
    properties = f'<a:rPr{lang} dirty="0"><a:latin typeface="+mn-lt"/></a:rPr>'
    text = f"<a:r>{properties}<a:t>{attribute(shape.text)}</a:t></a:r>"
    if shape.kind == "sldNum":
        text = (
            f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">{properties}'
            f"<a:t>{shape.text}</a:t></a:fld>"
        )
    place = "" if seat.at is None else _place(seat.at)
    known = f"<p:nvPr><p:ph {seat.ph}/></p:nvPr>" if seat.ph else "<p:nvPr/>"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{shape.kind} {number}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>{known}</p:nvSpPr><p:spPr>{place}</p:spPr>'
        f"<p:txBody><a:bodyPr{seat.frame}/><a:lstStyle>{seat.style}</a:lstStyle><a:p>{text}</a:p></p:txBody></p:sp>"
    )


def _cell(cell: Cell, inset: tuple[int, int], writing: Writing, border: str) -> str:
    side, top = inset
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{_paragraphs(cell.paras, writing)}</a:txBody>"
        f'<a:tcPr marL="{side}" marR="{side}" marT="{top}" marB="{top}" anchor="t">{_NO_SIDES}'
        f'<a:lnB w="9525"><a:solidFill>{writing.theme.xml(border)}</a:solidFill></a:lnB>'
        f"{_fill(cell.fill, writing.theme)}</a:tcPr></a:tc>"
    )


def _grid(grid: Grid, number: int, writing: Writing) -> str:
    place = Rect(grid.x, grid.y, sum(grid.widths), sum(grid.heights))
    columns = "".join(f'<a:gridCol w="{width}"/>' for width in grid.widths)
    # A table whose headings are read from the right has its first column there.
    headings = [right_to_left(para.text) for cell in grid.rows[0] for para in cell.paras]
    from_right = ' rtl="1"' if headings and all(headings) else ""
    rows = "".join(
        f'<a:tr h="{height}">'
        + "".join(_cell(cell, grid.inset, writing, "line" if row else grid.accent) for cell in cells)
        + "</a:tr>"
        for row, (height, cells) in enumerate(zip(grid.heights, grid.rows, strict=True))
    )
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="Table {number}" '
        f'descr="{attribute(grid.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
        f"</p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>{_place(place, 'p')}<a:graphic>"
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
        f'<a:tblPr{from_right} firstRow="1" firstCol="1"/><a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl>'
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )


def _plot(plot: Plot, number: int, writing: Writing) -> str:
    chart = writing.relations.to("chart", writing.part(plot.key))
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="Chart {number}" '
        f'descr="{attribute(plot.alt)}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>'
        f"{_place(plot.at, 'p')}<a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart '
        f'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="{chart}"/>'
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )


def _image(image: Image, number: int, writing: Writing) -> str:
    found = writing.relations.to("image", writing.part(image.picture.key))
    inner = "" if image.alt else _DECORATIVE
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="Picture {number}" '
        f'descr="{attribute(image.alt)}">{inner}</p:cNvPr>'
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{found}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f'<p:spPr>{_place(image.at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def shape_xml(shape: Shape, number: int, writing: Writing) -> str:
    """Write a shape.

    Args:
        shape: The shape.
        number: Its id on the slide.
        writing: What its slide is written with.
    """
    match shape:
        case Box():
            return _box(shape, number, writing)
        case Connector():
            ids = writing.glued[shape.start], writing.glued[shape.end]
            return connector_xml(shape, number, ids, writing.theme)
        case Placeholder():
            return _placeholder(shape, number, writing)
        case Field():
            return _field(shape, number, writing)
        case Image():
            return _image(shape, number, writing)
        case Grid():
            return _grid(shape, number, writing)
        case Plot():
            return _plot(shape, number, writing)
