"""How the document looks: a few styles, which whoever goes on in Word can change in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from strategykit_docx.xml import element, shade

if TYPE_CHECKING:
    from docx.document import Document

__all__ = ["AMBER", "BLUE", "GREEN", "GREY", "INK", "LINE", "NAVY", "PALE", "RED", "WHITE", "add_styles"]

NAVY, BLUE, INK, GREY, LINE = "12355B", "0B5FA5", "1D2A3A", "55606E", "C9D2DD"
WHITE, PALE, AMBER, RED, GREEN = "FFFFFF", "EEF3F8", "FFF4E0", "FBE9E7", "E8F3E9"
_FONT = "Calibri"
_EDGE = 7


@frozen(kw_only=True)
class _Look:
    """One paragraph style."""

    size: float
    colour: str = INK
    bold: bool = False
    caps: bool = False
    before: float = 0
    after: float = 6
    line: float = 1.15
    left: float = 0
    keep: bool = False
    bar: str | None = None
    """The colour of a bar at its left."""
    fill: str | None = None
    """The colour behind it."""


_LOOKS = {
    "Normal": _Look(size=10.5),
    "Title": _Look(
        size=30, colour=WHITE, bold=True, before=0, after=0, line=1.0, fill=NAVY, left=10, keep=True
    ),
    "Subtitle": _Look(size=14, colour=WHITE, after=18, fill=NAVY, left=10, keep=True),
    "Heading 1": _Look(size=20, colour=NAVY, bold=True, before=30, after=2, line=1.0, keep=True),
    "Heading 2": _Look(size=13, colour=NAVY, bold=True, before=16, after=4, line=1.05, keep=True),
    "Heading 3": _Look(size=11, colour=BLUE, bold=True, before=10, after=2, keep=True),
    "Claim": _Look(size=14, colour=BLUE, after=6, line=1.1, keep=True),
    "Statement": _Look(size=15, colour=NAVY, before=8, after=12, line=1.2, left=12, bar=BLUE),
    "Warning": _Look(size=10.5, before=0, after=0, left=12, bar="A8480E", fill=AMBER),
    "Remark": _Look(size=10.5, before=0, after=0, left=12, bar=BLUE, fill=PALE),
    "Aside": _Look(size=9, colour=GREY, after=3, left=12, bar=LINE),
    "Badge": _Look(size=9, colour=GREY, bold=True, after=2, keep=True),
    "List Bullet": _Look(size=10.5, after=3),
    "List Number": _Look(size=10.5, after=3),
    "Cell": _Look(size=9, after=2, line=1.05),
    "Cell Head": _Look(size=9, colour=WHITE, bold=True, after=2, line=1.0, keep=True),
    "Cell Small": _Look(size=8, after=2, line=1.0),
    "Cell Head Small": _Look(size=8, colour=WHITE, bold=True, after=2, line=1.0, keep=True),
    "Fact": _Look(size=9.5, colour=GREY, bold=True, after=2, line=1.05),
    "Number": _Look(size=24, colour=BLUE, bold=True, after=0, line=1.0, keep=True),
    "Bar": _Look(size=4, after=2, line=1.0),
    "Contents": _Look(size=10.5, after=0),
    "Footer": _Look(size=8.5, colour=GREY, after=0),
    "Gap": _Look(size=4, after=2, line=1.0),
}


def add_styles(document: Document, lang: str) -> None:
    """Give a document its styles, and its language where a text says no other."""
    link: Any = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = RGBColor.from_string(BLUE), True
    _thin_out(document)
    for name, look in _LOOKS.items():
        _apply(_style(document, name), look)
    defaults = document.styles.element.find(qn("w:docDefaults"))
    properties: Any = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for each in properties.findall(qn("w:lang")):
        properties.remove(each)
    properties.append(element("lang", val=lang, eastAsia="zh-CN", bidi="ar-SA"))


def _thin_out(document: Document) -> None:
    """Drop the template's hundred table styles, which would be nine tenths of the file."""
    root: Any = document.styles.element
    for each in root.findall(qn("w:style")):
        if each.get(qn("w:type")) == "table" and each.get(qn("w:default")) is None:
            root.remove(each)


def _style(document: Document, name: str) -> Any:
    if name in {each.name for each in document.styles}:
        return document.styles[name]
    made: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    made.quick_style = True
    return made


def _apply(style: Any, look: _Look) -> None:
    font, form = style.font, style.paragraph_format
    properties: Any = style.element.get_or_add_rPr()
    for each in list(properties):
        properties.remove(each)  # the template's own fonts, colours and spacing
    font.name, font.size, font.bold, font.all_caps = _FONT, Pt(look.size), look.bold, look.caps
    font.color.rgb = RGBColor.from_string(look.colour)
    properties.rFonts.set(qn("w:cs"), _FONT)
    form.space_before, form.space_after, form.line_spacing = Pt(look.before), Pt(look.after), look.line
    form.left_indent = Pt(look.left) if look.left else None
    form.right_indent = Pt(_EDGE) if look.fill else None  # or what is filled would stand out of the margin
    form.keep_with_next = look.keep or None
    form.widow_control = True
    paragraph: Any = style.element.get_or_add_pPr()
    for tag in ("w:pBdr", "w:shd", "w:contextualSpacing"):
        for each in paragraph.findall(qn(tag)):
            paragraph.remove(each)
    _border(paragraph, look)


def _border(paragraph: Any, look: _Look) -> None:
    # Their order is the schema's: borders, then the fill, then spacing and indents.
    made = []
    if look.bar or look.fill:
        bar = look.bar or look.fill
        sides = [element("left", val="single", sz=24, space=8, color=bar)]
        if look.fill:
            edge = {"val": "single", "sz": 24, "space": 4, "color": look.fill}
            sides = [element("top", **edge), *sides, element("bottom", **edge), element("right", **edge)]
        made.append(element("pBdr", *sides))
    if look.fill:
        made.append(shade(look.fill))
    after = next(each for each in paragraph if each.tag in {qn("w:spacing"), qn("w:ind")})
    for each in made:
        after.addprevious(each)
