"""The namespaces of the parts, as they stand on a root element."""

from __future__ import annotations

__all__ = ["DRAWING", "MAIN", "OFFICE_2010"]

_SCHEMAS = "http://schemas.openxmlformats.org"

DRAWING = f"{_SCHEMAS}/drawingml/2006/main"
MAIN = (
    f'xmlns:a="{DRAWING}" '
    f'xmlns:r="{_SCHEMAS}/officeDocument/2006/relationships" '
    f'xmlns:p="{_SCHEMAS}/presentationml/2006/main"'
)
OFFICE_2010 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
