"""Four companies' templates, and what somebody hostile would send, built from python-pptx's own template."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pptx.util import Inches

from pptx import Presentation

if TYPE_CHECKING:
    from collections.abc import Callable

Parts = dict[str, bytes]


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PNG = b"\x89PNG\r\n\x1a\n"
_PPTX = "presentationml.presentation.main+xml"
_LOGO = Inches(1.1), Inches(0.55)


def parts_of(data: bytes) -> Parts:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zip_of(parts: Parts) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes(colour) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return _PNG + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def with_slides() -> bytes:
    """A template as companies have them: with example slides in it, one with a picture, notes and a chart."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Eksempel"
    first.notes_slide.notes_text_frame.text = "Slett disse lysbildene."
    second = deck.slides.add_slide(deck.slide_layouts[5])
    second.shapes.title.text = "Eksempel med bilde"
    second.shapes.add_picture(BytesIO(png(8, 8, (200, 0, 0))), 0, 0)
    numbers: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    numbers.categories = ["A", "B"]
    numbers.add_series("Serie", (1, 2))
    second.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Inches(3), Inches(3), numbers)
    made = BytesIO()
    deck.save(made)
    return made.getvalue()


def _edit(parts: Parts, pattern: str, change: Callable[[str], str]) -> None:
    """Change the text of every part whose name fits."""
    for name in parts:
        if re.fullmatch(pattern, name):
            parts[name] = change(parts[name].decode()).encode()


def _coloured(parts: Parts, colours: dict[str, str], fonts: tuple[str, str], theme: int = 1) -> None:
    def change(text: str) -> str:
        for slot, value in colours.items():
            text = re.sub(
                f"<a:{slot}>.*?</a:{slot}>", f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>', text
            )
        for kind, font in zip(("major", "minor"), fonts, strict=True):
            text = re.sub(f'(<a:{kind}Font><a:latin typeface=")[^"]*', rf"\g<1>{font}", text)
        return text

    _edit(parts, f"ppt/theme/theme{theme}.xml", lambda text: change(re.sub(r">\s+<", "><", text)))


def sized(parts: Parts, width: int, height: int) -> None:
    """Give slides another size, and scale what stands on masters and layouts."""

    def change(text: str) -> str:
        for names, share in ((("x", "cx"), width / Inches(10)), (("y", "cy"), height / Inches(7.5))):
            for name in names:
                text = re.sub(
                    rf'(<a:(?:off|ext|chOff|chExt)\b[^>]*\b{name}=")(\d+)',
                    lambda found, share=share: f"{found[1]}{round(int(found[2]) * share)}",  # type: ignore[misc]
                    text,
                )
        return text

    _edit(parts, r"ppt/slide(Masters|Layouts)/[^/]*\.xml", change)
    size = f'<p:sldSz cx="{width}" cy="{height}"/>'
    _edit(parts, "ppt/presentation.xml", lambda text: re.sub(r"<p:sldSz [^>]*/>", size, text))


def _with_logo(parts: Parts, colour: tuple[int, int, int], x: int, y: int) -> None:
    """Put a logo on the master."""
    parts["ppt/media/logo.png"] = png(110, 55, colour)
    picture = (
        '<p:pic><p:nvPicPr><p:cNvPr id="90" name="Logo" descr="Logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/>'
        '</p:nvPicPr><p:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{_LOGO[0]}" cy="{_LOGO[1]}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
    _edit(
        parts,
        "ppt/slideMasters/slideMaster1.xml",
        lambda text: text.replace("</p:spTree>", f"{picture}</p:spTree>"),
    )
    link_from(parts, "ppt/slideMasters/_rels/slideMaster1.xml.rels", "rIdLogo", "image", "../media/logo.png")
    if b'Extension="png"' not in parts["[Content_Types].xml"]:
        _edit(
            parts,
            re.escape("[Content_Types].xml"),
            lambda text: text.replace(
                "<Default ", '<Default Extension="png" ContentType="image/png"/><Default ', 1
            ),
        )


def link_from(  # noqa: PLR0913 - what a relationship consists of
    parts: Parts, rels: str, key: str, kind: str, target: str, *, outside: bool = False
) -> None:
    """Add a relationship."""
    mode = ' TargetMode="External"' if outside else ""
    row = f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>'
    _edit(parts, re.escape(rels), lambda text: text.replace("</Relationships>", f"{row}</Relationships>"))


def old_format() -> bytes:
    """4:3, with example slides, a logo in the upper right corner, and Office's usual accents."""
    parts = parts_of(with_slides())
    colours = {
        "dk2": "7A1F2B", "accent1": "B5121B", "accent2": "F0A30A", "accent3": "6D6E71",
        "accent4": "0B6E8A", "accent5": "5E8C31", "accent6": "8E4585",
    }  # fmt: skip
    _coloured(parts, colours, ("Arial", "Arial"))
    _with_logo(parts, (181, 18, 27), Inches(8.7), Inches(0.15))
    return zip_of(parts)


def other_names() -> bytes:
    """A `.potx`, light on dark, with layouts of odd names, in a font nobody has measured."""
    parts = parts_of(with_slides())
    sized(parts, Inches(40 / 3), Inches(7.5))
    colours = {
        "dk1": "101C2C", "lt1": "F4F1EA", "dk2": "1E3550", "lt2": "D9E4F2", "accent1": "5BC0EB",
        "accent2": "FDE74C", "accent3": "9BC53D", "accent4": "E55934", "accent5": "FA7921",
        "accent6": "B8A9E3",
    }  # fmt: skip
    _coloured(parts, colours, ("Bankens Antikva", "Georgia"))
    swapped = 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"'
    _edit(
        parts,
        "ppt/slideMasters/.*xml",
        lambda text: re.sub(r'bg1="\w+" tx1="\w+" bg2="\w+" tx2="\w+"', swapped, text),
    )
    names = iter(f"Oppsett {letter}" for letter in "QWERTYUIOPASDFG")
    for number in range(1, 12):
        _edit(
            parts,
            f"ppt/slideLayouts/slideLayout{number}.xml",
            lambda text: re.sub(r'<p:cSld name="[^"]*"', f'<p:cSld name="{next(names)}"', text),
        )
        _edit(
            parts,
            f"ppt/slideLayouts/slideLayout{number}.xml",
            lambda text: re.sub(r' type="(title|obj|titleOnly|secHead)" preserve', " preserve", text),
        )
    _edit(
        parts,
        re.escape("[Content_Types].xml"),
        lambda text: text.replace(_PPTX, "presentationml.template.main+xml"),
    )
    return zip_of(parts)


def missing_places() -> bytes:
    """16:9 in the small size, with two layouts: a title page and a page with a title alone."""
    deck = Presentation(BytesIO(with_slides()))
    for slide in list(deck.slides._sldIdLst):  # noqa: SLF001 - python-pptx removes no slide
        deck.part.drop_rel(slide.rId)
        deck.slides._sldIdLst.remove(slide)  # noqa: SLF001 - likewise
    for place, layout in reversed(list(enumerate(deck.slide_layouts))):
        if place not in {0, 5}:
            deck.slide_layouts.remove(layout)
            continue
        for shape in list(layout.placeholders):
            element: Any = shape._element  # noqa: SLF001 - as the file says
            if element.ph.get("type") not in {"title", "ctrTitle"}:
                element.getparent().remove(element)
    made = BytesIO()
    deck.save(made)
    parts = parts_of(made.getvalue())
    sized(parts, Inches(10), Inches(5.625))
    _coloured(parts, {"dk2": "0F3D3E", "accent1": "0F766E", "accent2": "B45309"}, ("Calibri", "Calibri"))
    return zip_of(parts)


def many_masters() -> bytes:
    """Three masters: one with a blank layout, one whole with a picture on its cover, and that again."""
    parts = parts_of(with_slides())
    sized(parts, Inches(40 / 3), Inches(7.5))
    _coloured(
        parts,
        {"accent1": "FFD166", "accent2": "06D6A0", "dk2": "073B4C", "accent5": "118AB2"},
        ("Calibri", "Calibri"),
    )
    parts["ppt/media/sea.png"] = png(16, 9, (7, 59, 76))
    for number, kept in ((2, (7,)), (3, tuple(range(1, 12)))):
        _copy_master(parts, number, kept)
    cover = (
        '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rIdSea"/><a:stretch><a:fillRect/></a:stretch>'
        "</a:blipFill>"
        "<a:effectLst/></p:bgPr></p:bg><p:spTree>"
    )
    white = (
        '<a:lstStyle><a:lvl1pPr><a:defRPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr>'
        "</a:lvl1pPr></a:lstStyle>"
    )
    _edit(
        parts,
        "ppt/slideLayouts/slideLayout1.xml",
        lambda text: re.sub(
            r"<a:lstStyle/>|<a:lstStyle>.*?</a:lstStyle>",
            white,
            text.replace("<p:spTree>", cover, 1),
            count=2,
            flags=re.DOTALL,
        ),
    )
    link_from(parts, "ppt/slideLayouts/_rels/slideLayout1.xml.rels", "rIdSea", "image", "../media/sea.png")
    # The master with the blank layout stands first.
    order = ((2147483648, "rIdMaster2"), (2147490000, _first_master(parts)), (2147495000, "rIdMaster3"))
    rows = "".join(f'<p:sldMasterId id="{number}" r:id="{key}"/>' for number, key in order)
    listed = f"<p:sldMasterIdLst>{rows}</p:sldMasterIdLst>"
    old = re.compile(r"<p:sldMasterIdLst>.*?</p:sldMasterIdLst>", re.DOTALL)
    _edit(parts, "ppt/presentation.xml", lambda text: old.sub(listed, text))
    return zip_of(parts)


def _first_master(parts: Parts) -> str:
    rels = parts["ppt/_rels/presentation.xml.rels"].decode()
    row = next(row for row in re.findall(r"<Relationship [^>]*>", rels) if "slideMaster1.xml" in row)
    found = re.search(r'Id="([^"]+)"', row)
    assert found
    return found[1]


def _copy_master(parts: Parts, number: int, kept: tuple[int, ...]) -> None:
    """Copy the first master, with some of its layouts and a theme of its own."""
    first = {
        name: content
        for name, content in parts.items()
        if re.match(r"ppt/(slideMasters|slideLayouts|theme)/", name)
    }
    types = parts["[Content_Types].xml"].decode()
    added = []

    def add(old: str, new: str, content: bytes) -> None:
        parts[new] = content
        row = re.search(rf'<Override [^>]*PartName="/{re.escape(old)}"[^>]*>', types)
        if row:
            added.append(row[0].replace(old, new))

    add("ppt/theme/theme1.xml", f"ppt/theme/theme{number}0.xml", first["ppt/theme/theme1.xml"])
    rels = first["ppt/slideMasters/_rels/slideMaster1.xml.rels"].decode()
    master = first["ppt/slideMasters/slideMaster1.xml"].decode()
    for row in re.findall(r"<Relationship [^>]*/>", rels):
        target = re.search(r"slideLayout(\d+)\.xml", row)
        key = re.search(r'Id="([^"]+)"', row)
        assert key
        if target is None:
            rels = rels.replace(row, row.replace("theme1.xml", f"theme{number}0.xml"))
        elif int(target[1]) not in kept:
            rels = rels.replace(row, "")
            master = re.sub(rf'<p:sldLayoutId [^>]*r:id="{key[1]}"[^>]*/>', "", master)
        else:
            old, new = f"slideLayout{target[1]}.xml", f"slideLayout{number}{int(target[1]):02}.xml"
            rels = rels.replace(row, row.replace(old, new))
            add(f"ppt/slideLayouts/{old}", f"ppt/slideLayouts/{new}", first[f"ppt/slideLayouts/{old}"])
            back = first[f"ppt/slideLayouts/_rels/{old}.rels"].decode()
            parts[f"ppt/slideLayouts/_rels/{new}.rels"] = back.replace(
                "slideMaster1", f"slideMaster{number}"
            ).encode()
    add("ppt/slideMasters/slideMaster1.xml", f"ppt/slideMasters/slideMaster{number}.xml", master.encode())
    parts[f"ppt/slideMasters/_rels/slideMaster{number}.xml.rels"] = rels.encode()
    parts["[Content_Types].xml"] = types.replace("</Types>", "".join(added) + "</Types>").encode()
    link_from(
        parts,
        "ppt/_rels/presentation.xml.rels",
        f"rIdMaster{number}",
        "slideMaster",
        f"slideMasters/slideMaster{number}.xml",
    )


BRANDS: dict[str, Callable[[], bytes]] = {
    "old_format": old_format,
    "other_names": other_names,
    "missing_places": missing_places,
    "many_masters": many_masters,
}
