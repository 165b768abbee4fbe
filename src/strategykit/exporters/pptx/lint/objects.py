"""What stands on the slides: tables, charts, pictures, and the words for those who do not see them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

from strategykit.exporters.pptx.lint.defects import Defect
from strategykit.exporters.pptx.lint.reading import NS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.exporters.pptx.lint.reading import Deck

__all__ = ["defects"]

_SIGNATURES = {
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "gif": (b"GIF87a", b"GIF89a"),
    "svg": (b"<svg", b"<?xml"),
}


def defects(deck: Deck) -> Iterator[Defect]:
    """Find what is wrong with what stands on the slides."""
    for name, tree in deck.parts("slides"):
        yield from _tables(name, tree)
        yield from _unseen(name, tree)
    for name, tree in deck.parts("charts"):
        if tree.tag == f"{{{NS['c']}}}chartSpace":
            yield from _chart(deck, name, tree)
    for name, data in deck.data.items():
        known = _SIGNATURES.get(name.rpartition(".")[2].lower()) if name.startswith("/ppt/media/") else None
        if known is not None and not data.lstrip().startswith(known):
            yield Defect(name, "image-no-image", "its bytes are not what its name says")


def _tables(name: str, tree: Any) -> Iterator[Defect]:
    for table in tree.iterfind(".//a:tbl", NS):
        columns = len(table.findall("a:tblGrid/a:gridCol", NS))
        rows = table.findall("a:tr", NS)
        if columns == 0 or not rows:
            yield Defect(name, "table-empty", "a table has no columns or no rows")
        if any(len(row.findall("a:tc", NS)) != columns for row in rows):
            yield Defect(name, "table-uneven", "a row has not as many cells as the table has columns")
        properties = table.find("a:tblPr", NS)
        if properties is None or properties.get("firstRow") not in {"1", "true"}:
            yield Defect(name, "table-no-header", "the first row is not marked as the header")


def _unseen(name: str, tree: Any) -> Iterator[Defect]:
    for shape in tree.xpath(
        ".//p:pic/p:nvPicPr/p:cNvPr | .//p:graphicFrame/p:nvGraphicFramePr/p:cNvPr", namespaces=NS
    ):
        decorative = shape.find(".//adec:decorative", NS)
        if not shape.get("descr", "").strip() and (
            decorative is None or decorative.get("val") not in {"1", "true"}
        ):
            yield Defect(
                name, "alt-missing", f"{shape.get('name')!r} has no words for those who do not see it"
            )


def _chart(deck: Deck, name: str, tree: Any) -> Iterator[Defect]:
    used = {each.get("val") for each in tree.xpath(".//c:plotArea/*[c:ser]/c:axId", namespaces=NS)}
    axes = tree.xpath(".//c:catAx | .//c:valAx | .//c:dateAx | .//c:serAx", namespaces=NS)
    there = {each.find("c:axId", NS).get("val") for each in axes if each.find("c:axId", NS) is not None}
    crossed = {each.get("val") for axis in axes for each in axis.iterfind("c:crossAx", NS)}
    if used != there or not crossed <= there or not used:
        yield Defect(name, "chart-axes", "the axes are not those its series are drawn on")
    data = tree.find("c:externalData", NS)
    if data is None:
        return
    link = deck.at(name, data.get(f"{{{NS['r']}}}id"))
    workbook = deck.data.get(link.target, b"") if link is not None else b""
    if not zipfile.is_zipfile(BytesIO(workbook)):
        yield Defect(name, "chart-no-workbook", "the numbers behind it cannot be opened")
