"""What many parts have in common: their namespaces, and which colour stands for which."""

from __future__ import annotations

__all__ = ["DRAWING", "MAIN", "OFFICE_2010", "colour_map"]

_SCHEMAS = "http://schemas.openxmlformats.org"

DRAWING = f"{_SCHEMAS}/drawingml/2006/main"
MAIN = (
    f'xmlns:a="{DRAWING}" '
    f'xmlns:r="{_SCHEMAS}/officeDocument/2006/relationships" '
    f'xmlns:p="{_SCHEMAS}/presentationml/2006/main"'
)
OFFICE_2010 = "http://schemas.microsoft.com/office/powerpoint/2010/main"


def colour_map(*, dark: bool = False) -> str:
    """Write which slot of the theme each name of a colour stands for: on dark paper text is light."""
    paper, text = ("dk", "lt") if dark else ("lt", "dk")
    same = "".join(
        f' {name}="{name}"' for name in (*(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
    )
    return f'<p:clrMap bg1="{paper}1" tx1="{text}1" bg2="{paper}2" tx2="{text}2"{same}/>'
