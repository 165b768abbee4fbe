"""The theme: colours, fonts and the plainest of effects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.namespaces import DRAWING
from strategykit.exporters.pptx.theme import SLOTS
from strategykit.exporters.pptx.xml import DECLARATION, attribute

if TYPE_CHECKING:
    from strategykit.exporters.pptx.theme import Theme

__all__ = ["theme_xml"]

_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_SCRIPTS = {
    "Jpan": "Yu Gothic",
    "Hang": "Malgun Gothic",
    "Hans": "Microsoft YaHei",
    "Hant": "Microsoft JhengHei",
    "Arab": "Arial",
    "Hebr": "Arial",
    "Thai": "Leelawadee UI",
}
"""What a text in another script is set in: what Office itself names, on every machine that has Office."""


def _line(width: int) -> str:
    return f'<a:ln w="{width}">{_FILL}</a:ln>'


def _font(tag: str, face: str) -> str:
    scripts = "".join(f'<a:font script="{script}" typeface="{found}"/>' for script, found in _SCRIPTS.items())
    return (
        f'<a:{tag}><a:latin typeface="{attribute(face)}"/><a:ea typeface=""/><a:cs typeface=""/>{scripts}'
        f"</a:{tag}>"
    )


def theme_xml(theme: Theme, name: str) -> str:
    """Write the theme part under a name."""
    colours = "".join(f'<a:{slot}><a:srgbClr val="{theme.slots[slot]}"/></a:{slot}>' for slot in SLOTS)
    name = attribute(name)
    return (
        f'{DECLARATION}<a:theme xmlns:a="{DRAWING}" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{colours}</a:clrScheme>'
        f'<a:fontScheme name="{name}">{_font("majorFont", theme.heading)}'
        f"{_font('minorFont', theme.body)}</a:fontScheme>"
        f'<a:fmtScheme name="{name}"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_line(9525)}{_line(12700)}{_line(19050)}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        "<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )
