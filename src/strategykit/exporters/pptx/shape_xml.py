"""The XML of what stands on a slide."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from strategykit.exporters.pptx.connectors import DECORATIVE, Connector, connector_xml
from strategykit.exporters.pptx.geometry import Rect
from strategykit.exporters.pptx.paragraphs import paragraphs_xml
from strategykit.exporters.pptx.shapes import DIAMOND, Box, Field, Grid, Image, Placeholder, Plot
from strategykit.exporters.pptx.text import right_to_left, shorten
from strategykit.exporters.pptx.xml import attribute

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.exporters.pptx.prepared import Seat
    from strategykit.exporters.pptx.shapes import Cell, Shape
    from strategykit.exporters.pptx.text import Para
    from strategykit.exporters.pptx.theme import Theme
    from strategykit.exporters.pptx.writing import Writing

__all__ = ["shape_xml"]

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


def _place(at: Rect, prefix: str = "a") -> str:
    x, y, width, height = at
    return f'<{prefix}:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></{prefix}:xfrm>'


def _fill(colour: str | None, theme: Theme) -> str:
    return "<a:noFill/>" if colour is None else f"<a:solidFill>{theme.xml(colour)}</a:solidFill>"


def _box(box: Box, number: int, writing: Writing) -> str:
    paras = box.paras
    name = attribute(box.name) if box.name else f"{'Text' if paras else 'Shape'} {number}"
    # A box of text that needs no other description is described by its first words.
    alt = attribute(box.alt or (shorten(paras[0].text, 120) if paras else ""))
    inner = "" if alt else DECORATIVE
    if box.to is not None:
        target = writing.relations.to("slide", writing.part(box.to))
        inner = f'<a:hlinkClick r:id="{target}" action="ppaction://hlinksldjump"/>{inner}'
    text = ""
    if paras:
        start = _text_start(*box.inset, box.clear, right_to_left(paras[0].text), box.anchor)
        text = f"{start}{paragraphs_xml(paras, writing)}</p:txBody>"
    is_text = ' txBox="1"' if paras and box.fill is None and box.line is None and box.to is None else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}" descr="{alt}">{inner}</p:cNvPr>'
        f"<p:cNvSpPr{is_text}/><p:nvPr/></p:nvSpPr><p:spPr>{_place(box.at)}"
        f"{_look(writing.theme, box.geometry, box.adjust, box.fill, box.line)}{text}</p:sp>"
    )


@lru_cache(maxsize=256)
def _text_start(side: int, top: int, clear: int, from_right: bool, anchor: str) -> str:
    """Write the text of a box as far as its paragraphs."""
    return (
        f'<p:txBody><a:bodyPr wrap="square" lIns="{side}" tIns="{top}" rIns="{side + clear}" bIns="{top}" '
        f'rtlCol="{int(from_right)}" anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
    )


@lru_cache(maxsize=1 << 10)
def _look(theme: Theme, geometry: str, adjust: str, fill: str | None, line: str | None) -> str:
    """Write the properties of a box after its place."""
    guides = "<a:avLst/>"
    if adjust:
        guide, value = adjust.split(" ", 1)
        guides = f'<a:avLst><a:gd name="{guide}" fmla="{value}"/></a:avLst>'
    form = _DIAMOND if geometry == DIAMOND else f'<a:prstGeom prst="{geometry}">{guides}</a:prstGeom>'
    edge = "<a:ln><a:noFill/></a:ln>" if line is None else f'<a:ln w="12700">{_fill(line, theme)}</a:ln>'
    return f"{form}{_fill(fill, theme)}{edge}</p:spPr>"


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
        f"<a:lstStyle>{seat.style}</a:lstStyle>{paragraphs_xml(paras, writing)}</p:txBody></p:sp>"
    )


def _seated(para: Para, seat: Seat) -> Para:
    """Give a paragraph in the manner of its seat."""
    runs = para.runs if seat.own_weight else tuple(run._replace(bold=False) for run in para.runs)
    return para._replace(runs=runs, colour=seat.colour or para.colour)


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


def _row(cells: tuple[Cell, ...], inset: tuple[int, int], border: str, writing: Writing) -> str:
    return "".join(
        [
            f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraphs_xml(cell.paras, writing)}"
            f"{_cell_end(writing.theme, *inset, border, cell.fill)}"
            for cell in cells
        ]
    )


@lru_cache(maxsize=256)
def _cell_end(theme: Theme, side: int, top: int, border: str, fill: str | None) -> str:
    """Write a cell from its paragraphs on."""
    return (
        f'</a:txBody><a:tcPr marL="{side}" marR="{side}" marT="{top}" marB="{top}" anchor="t">{_NO_SIDES}'
        f'<a:lnB w="9525">{_fill(border, theme)}</a:lnB>{_fill(fill, theme)}</a:tcPr></a:tc>'
    )


def _grid(grid: Grid, number: int, writing: Writing) -> str:
    columns = "".join(f'<a:gridCol w="{width}"/>' for width in grid.widths)
    # A table whose headings are read from the right has its first column there.
    headings = [right_to_left(para.text) for cell in grid.rows[0] for para in cell.paras]
    from_right = ' rtl="1"' if headings and all(headings) else ""
    rows = "".join(
        f'<a:tr h="{height}">{_row(cells, grid.inset, "line" if row else grid.accent, writing)}</a:tr>'
        for row, (height, cells) in enumerate(zip(grid.heights, grid.rows, strict=True))
    )
    place = _place(Rect(grid.x, grid.y, sum(grid.widths), sum(grid.heights)), "p")
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="Table {number}" '
        f'descr="{attribute(grid.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
        f"</p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>{place}<a:graphic>"
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
    inner = "" if image.alt else DECORATIVE
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="Picture {number}" '
        f'descr="{attribute(image.alt)}">{inner}</p:cNvPr>'
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{found}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f'<p:spPr>{_place(image.at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def _connector(line: Connector, number: int, writing: Writing) -> str:
    ids = writing.glued[line.start], writing.glued[line.end]
    return connector_xml(line, number, ids, writing.theme)


_WRITERS: dict[type[Any], Callable[[Any, int, Writing], str]] = {
    Box: _box,
    Connector: _connector,
    Placeholder: _placeholder,
    Field: _field,
    Image: _image,
    Grid: _grid,
    Plot: _plot,
}


def shape_xml(shape: Shape, number: int, writing: Writing) -> str:
    """Write a shape.

    Args:
        shape: The shape.
        number: Its id on the slide.
        writing: What its slide is written with.
    """
    return _WRITERS[type(shape)](shape, number, writing)
