"""The master and its layouts: where things stand, and in which manner."""

from __future__ import annotations

from attrs import frozen

from strategykit.exporters.pptx.namespaces import COLOUR_MAP, MAIN
from strategykit.exporters.pptx.theme import (
    BODY,
    COLOURS,
    FOOTER,
    MARGIN,
    NUMBER,
    TITLE,
    Rect,
    inches,
)
from strategykit.exporters.pptx.xml import DECLARATION

__all__ = ["LAYOUTS", "OPENING_TEXT", "OPENING_TITLE", "Layout", "layout_part", "master_part"]

_CLEAR = (
    '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="{}">'
    "<a:noAutofit/></a:bodyPr>"
)
_TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
_NAMES = {"title": "Title", "ctrTitle": "Title", "ftr": "Footer", "sldNum": "Slide number"}
_BULLETS = ("•", "–", "•", "–", "•")

COVER_TITLE = Rect(MARGIN, inches(1.55), inches(7.5), inches(2.3))
COVER_SUBTITLE = Rect(MARGIN, inches(4.0), inches(7.5), inches(0.8))
OPENING_TITLE = Rect(inches(1.0), inches(1.5), inches(7.0), inches(1.3))
OPENING_TEXT = Rect(inches(1.0), inches(3.3), inches(7.0), inches(3.4))


@frozen(kw_only=True)
class Layout:
    """One layout: its role among ours, and what PowerPoint calls its kind."""

    role: str
    name: str
    kind: str
    title: Rect = TITLE
    title_size: int = 28
    title_kind: str = "title"
    body: Rect | None = None
    body_kind: str = ""
    body_size: int = 18
    anchor: str = "t"
    colour: str = "ink"
    """The title's colour."""
    quiet: str = "muted"
    """The colour of footer and number."""


LAYOUTS = (
    Layout(
        role="cover",
        name="Title",
        kind="title",
        title=COVER_TITLE,
        title_size=44,
        title_kind="ctrTitle",
        anchor="b",
        body=COVER_SUBTITLE,
        body_kind="subTitle",
        body_size=20,
    ),
    Layout(
        role="opening",
        name="Section",
        kind="secHead",
        title=OPENING_TITLE,
        title_size=40,
        anchor="ctr",
        body=OPENING_TEXT,
        body_kind="body",
        body_size=20,
        colour="paper",
        quiet="paper",
    ),
    Layout(role="content", name="Title and content", kind="obj", body=BODY),
    Layout(role="figure", name="Title only", kind="titleOnly"),
    Layout(role="map", name="Map", kind="titleOnly"),
)


def _language(lang: str) -> str:
    return f' lang="{lang}"' if lang else ""


def _holder(number: int, ph: str, at: Rect, inner: str) -> str:
    name = _NAMES.get(ph.split('"')[1], "Text")
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph {ph}/></p:nvPr></p:nvSpPr><p:spPr>"
        f'<a:xfrm><a:off x="{at.x}" y="{at.y}"/><a:ext cx="{at.w}" cy="{at.h}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>{inner}</p:txBody></p:sp>'
    )


def _style(size: int, colour: str, lang: str, *, bold: bool = False) -> str:
    """Write how the first level of a text without bullets looks."""
    return (
        '<a:lvl1pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f"{_letters(size, colour, lang, bold=bold)}</a:lvl1pPr>"
    )


def _bulleted(level: int, size: int, lang: str) -> str:
    """Write how a level of a list looks."""
    return (
        f'<a:lvl{level}pPr marL="{inches(0.3) * level}" indent="{-inches(0.3)}" algn="l">'
        '<a:spcBef><a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/>'
        f'<a:buChar char="{_BULLETS[level - 1]}"/>{_letters(size, "text", lang)}</a:lvl{level}pPr>'
    )


def _letters(size: int, colour: str, lang: str, *, bold: bool = False) -> str:
    face = "+mj-lt" if bold else "+mn-lt"
    return (
        f'<a:defRPr{_language(lang)} sz="{size * 100}" b="{int(bold)}">'
        f'<a:solidFill>{COLOURS[colour]}</a:solidFill><a:latin typeface="{face}"/></a:defRPr>'
    )


def _quiet(kind: str, colour: str, lang: str) -> str:
    """Write the placeholder of the footer or the number."""
    number, index, at, side = (4, 10, FOOTER, "l") if kind == "ftr" else (5, 11, NUMBER, "r")
    properties = (
        f'<a:defRPr{_language(lang)} sz="1100"><a:solidFill>{COLOURS[colour]}</a:solidFill>'
        '<a:latin typeface="+mn-lt"/></a:defRPr>'
    )
    run = f"<a:p><a:endParaRPr{_language(lang)}/></a:p>"
    if kind == "sldNum":
        run = (
            '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
            f"<a:rPr{_language(lang)}/><a:t>‹#›</a:t></a:fld></a:p>"
        )
    return _holder(
        number,
        f'type="{kind}" sz="quarter" idx="{index}"',
        at,
        f'{_CLEAR.format("ctr")}<a:lstStyle><a:lvl1pPr algn="{side}">{properties}</a:lvl1pPr></a:lstStyle>'
        f"{run}",
    )


def _prompt(text: str, lang: str) -> str:
    return f"<a:p><a:r><a:rPr{_language(lang)}/><a:t>{text}</a:t></a:r></a:p>"


def _shapes(layout: Layout, lang: str) -> str:
    title = _holder(
        2,
        f'type="{layout.title_kind}"',
        layout.title,
        f"{_CLEAR.format(layout.anchor)}<a:lstStyle>"
        f"{_style(layout.title_size, layout.colour, lang, bold=True)}</a:lstStyle>"
        f"{_prompt('Title', lang)}",
    )
    body = ""
    if layout.body is not None:
        kind = f'type="{layout.body_kind}" ' if layout.body_kind else ""
        style = (
            _style(layout.body_size, "paper" if layout.colour == "paper" else "muted", lang)
            if layout.body_kind
            else ""
        )
        body = _holder(
            3,
            f'{kind}idx="1"',
            layout.body,
            f"{_CLEAR.format('t')}<a:lstStyle>{style}</a:lstStyle>{_prompt('Text', lang)}",
        )
    return title + body + _quiet("ftr", layout.quiet, lang) + _quiet("sldNum", layout.quiet, lang)


def layout_part(layout: Layout, lang: str) -> str:
    """Write a layout."""
    background = ""
    if layout.colour == "paper":
        background = (
            f"<p:bg><p:bgPr><a:solidFill>{COLOURS['ink']}</a:solidFill><a:effectLst/></p:bgPr></p:bg>"
        )
    return (
        f'{DECLARATION}<p:sldLayout {MAIN} type="{layout.kind}" preserve="1"><p:cSld name="{layout.name}">'
        f"{background}<p:spTree>{_TREE}{_shapes(layout, lang)}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def master_part(layout_ids: list[str], lang: str) -> str:
    """Write the master, which lists its layouts by their relationships."""
    base = Layout(role="master", name="Master", kind="", body=BODY)
    listed = "".join(
        f'<p:sldLayoutId id="{2147483649 + position}" r:id="{found}"/>'
        for position, found in enumerate(layout_ids)
    )
    body_style = "".join(_bulleted(level, 18 if level == 1 else 16, lang) for level in range(1, 6))
    shapes = _shapes(base, lang).replace('<p:ph idx="1"/>', '<p:ph type="body" idx="1"/>')
    return (
        f"{DECLARATION}<p:sldMaster {MAIN}><p:cSld><p:bg><p:bgPr>"
        f"<a:solidFill>{COLOURS['paper']}</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{_TREE}{shapes}</p:spTree></p:cSld>{COLOUR_MAP}"
        f'<p:sldLayoutIdLst>{listed}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles>'
        f"<p:titleStyle>{_style(28, 'ink', lang, bold=True)}</p:titleStyle>"
        f"<p:bodyStyle>{body_style}</p:bodyStyle>"
        f"<p:otherStyle>{_style(18, 'text', lang)}</p:otherStyle></p:txStyles></p:sldMaster>"
    )
