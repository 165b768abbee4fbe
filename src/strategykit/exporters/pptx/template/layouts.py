"""The master and its layouts: where things stand, and in which manner."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.exporters.pptx.geometry import Geometry, Rect, inches
from strategykit.exporters.pptx.namespaces import MAIN, colour_map
from strategykit.exporters.pptx.xml import DECLARATION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategykit.exporters.pptx.theme import Theme

__all__ = ["ROLES", "Layout", "layout_part", "layouts", "master_part"]

_CLEAR = (
    '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="{}">'
    "<a:noAutofit/></a:bodyPr>"
)
_TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
_NAMES = {"title": "Title", "ctrTitle": "Title", "ftr": "Footer", "sldNum": "Slide number"}
_BULLETS = ("•", "–", "•", "–", "•")

ROLES = ("cover", "opening", "content", "figure", "map")
"""The layouts by their roles, in the order of their parts."""


@frozen(kw_only=True)
class Layout:
    """One layout: its role among ours, and what PowerPoint calls its kind."""

    role: str
    name: str
    kind: str
    title: Rect
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


@lru_cache(maxsize=64)
def layouts(geometry: Geometry) -> Mapping[str, Layout]:
    """Give the layouts by their roles."""
    found = (
        Layout(
            role="cover",
            name="Title",
            kind="title",
            title=geometry.cover_title,
            title_size=44,
            title_kind="ctrTitle",
            anchor="b",
            body=geometry.cover_subtitle,
            body_kind="subTitle",
            body_size=20,
        ),
        Layout(
            role="opening",
            name="Section",
            kind="secHead",
            title=geometry.opening_title,
            title_size=40,
            anchor="ctr",
            body=geometry.opening_text,
            body_kind="body",
            body_size=20,
            colour="on-fill",
            quiet="on-fill",
        ),
        Layout(
            role="content", name="Title and content", kind="obj", title=geometry.title, body=geometry.body
        ),
        Layout(role="figure", name="Title only", kind="titleOnly", title=geometry.title),
        Layout(role="map", name="Map", kind="titleOnly", title=geometry.title),
    )
    return MappingProxyType({layout.role: layout for layout in found})


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


def _style(size: int, colour: str, lang: str, theme: Theme, *, bold: bool = False) -> str:
    """Write how the first level of a text without bullets looks."""
    return (
        '<a:lvl1pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f"{_letters(size, colour, lang, theme, bold=bold)}</a:lvl1pPr>"
    )


def _bulleted(level: int, size: int, lang: str, theme: Theme) -> str:
    """Write how a level of a list looks."""
    return (
        f'<a:lvl{level}pPr marL="{inches(0.3) * level}" indent="{-inches(0.3)}" algn="l">'
        '<a:spcBef><a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/>'
        f'<a:buChar char="{_BULLETS[level - 1]}"/>{_letters(size, "text", lang, theme)}</a:lvl{level}pPr>'
    )


def _letters(size: int, colour: str, lang: str, theme: Theme, *, bold: bool = False) -> str:
    face = "+mj-lt" if bold else "+mn-lt"
    return (
        f'<a:defRPr{_language(lang)} sz="{theme.size(size)}" b="{int(bold)}">'
        f'<a:solidFill>{theme.xml(colour)}</a:solidFill><a:latin typeface="{face}"/></a:defRPr>'
    )


def _quiet(kind: str, colour: str, lang: str, theme: Theme) -> str:
    """Write the placeholder of the footer or the number."""
    number, index, at, side = (
        (4, 10, theme.geometry.footer, "l") if kind == "ftr" else (5, 11, theme.geometry.number, "r")
    )
    properties = (
        f'<a:defRPr{_language(lang)} sz="{theme.size(11)}"><a:solidFill>{theme.xml(colour)}</a:solidFill>'
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


def _shapes(layout: Layout, lang: str, theme: Theme) -> str:
    title = _holder(
        2,
        f'type="{layout.title_kind}"',
        layout.title,
        f"{_CLEAR.format(layout.anchor)}<a:lstStyle>"
        f"{_style(layout.title_size, layout.colour, lang, theme, bold=True)}</a:lstStyle>"
        f"{_prompt('Title', lang)}",
    )
    body = ""
    if layout.body is not None:
        kind = f'type="{layout.body_kind}" ' if layout.body_kind else ""
        style = (
            _style(layout.body_size, "on-fill" if layout.colour == "on-fill" else "muted", lang, theme)
            if layout.body_kind
            else ""
        )
        body = _holder(
            3,
            f'{kind}idx="1"',
            layout.body,
            f"{_CLEAR.format('t')}<a:lstStyle>{style}</a:lstStyle>{_prompt('Text', lang)}",
        )
    return (
        title + body + _quiet("ftr", layout.quiet, lang, theme) + _quiet("sldNum", layout.quiet, lang, theme)
    )


def layout_part(layout: Layout, lang: str, theme: Theme) -> str:
    """Write a layout."""
    background = ""
    if layout.colour == "on-fill":
        background = (
            f"<p:bg><p:bgPr><a:solidFill>{theme.xml('ink-fill')}</a:solidFill><a:effectLst/></p:bgPr></p:bg>"
        )
    return (
        f'{DECLARATION}<p:sldLayout {MAIN} type="{layout.kind}" preserve="1"><p:cSld name="{layout.name}">'
        f"{background}<p:spTree>{_TREE}{_shapes(layout, lang, theme)}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def master_part(layout_ids: list[str], lang: str, theme: Theme) -> str:
    """Write the master, which lists its layouts by their relationships."""
    base = Layout(role="master", name="Master", kind="", title=theme.geometry.title, body=theme.geometry.body)
    listed = "".join(
        f'<p:sldLayoutId id="{2147483649 + position}" r:id="{found}"/>'
        for position, found in enumerate(layout_ids)
    )
    body_style = "".join(_bulleted(level, 18 if level == 1 else 16, lang, theme) for level in range(1, 6))
    shapes = _shapes(base, lang, theme).replace('<p:ph idx="1"/>', '<p:ph type="body" idx="1"/>')
    return (
        f"{DECLARATION}<p:sldMaster {MAIN}><p:cSld><p:bg><p:bgPr>"
        f"<a:solidFill>{theme.xml('paper')}</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{_TREE}{shapes}</p:spTree></p:cSld>{colour_map(dark=theme.dark)}"
        f'<p:sldLayoutIdLst>{listed}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles>'
        f"<p:titleStyle>{_style(28, 'ink', lang, theme, bold=True)}</p:titleStyle>"
        f"<p:bodyStyle>{body_style}</p:bodyStyle>"
        f"<p:otherStyle>{_style(18, 'text', lang, theme)}</p:otherStyle></p:txStyles></p:sldMaster>"
    )
