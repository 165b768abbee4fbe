"""What many parts have in common: their namespaces, and which colour stands for which."""

from __future__ import annotations

__all__ = ["COLOUR_MAP", "DRAWING", "MAIN", "OFFICE_2010"]

_SCHEMAS = "http://schemas.openxmlformats.org"

DRAWING = f"{_SCHEMAS}/drawingml/2006/main"
MAIN = (
    f'xmlns:a="{DRAWING}" '
    f'xmlns:r="{_SCHEMAS}/officeDocument/2006/relationships" '
    f'xmlns:p="{_SCHEMAS}/presentationml/2006/main"'
)
OFFICE_2010 = "http://schemas.microsoft.com/office/powerpoint/2010/main"

COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)
