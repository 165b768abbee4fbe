"""The theme: colours, fonts and the plainest of effects."""

from __future__ import annotations

from strategykit.exporters.pptx.namespaces import DRAWING
from strategykit.exporters.pptx.theme import FONT, PALETTE
from strategykit.exporters.pptx.xml import DECLARATION

__all__ = ["theme_xml"]

_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def _line(width: int) -> str:
    return f'<a:ln w="{width}">{_FILL}</a:ln>'


def _font(tag: str) -> str:
    return f'<a:{tag}><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:{tag}>'


def theme_xml(name: str) -> str:
    """Write the theme under a name."""
    colours = "".join(f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in PALETTE.items())
    return (
        f'{DECLARATION}<a:theme xmlns:a="{DRAWING}" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{colours}</a:clrScheme>'
        f'<a:fontScheme name="{name}">{_font("majorFont")}{_font("minorFont")}</a:fontScheme>'
        f'<a:fmtScheme name="{name}"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_line(9525)}{_line(12700)}{_line(19050)}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        "<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )
