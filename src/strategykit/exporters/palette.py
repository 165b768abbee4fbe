"""The colours everything drawn is in: the deck's theme, and the page's."""

from __future__ import annotations

__all__ = ["PALETTE"]

PALETTE = {
    "dk1": "1D2A3A",
    "lt1": "FFFFFF",
    "dk2": "12355B",
    "lt2": "F2F5F9",
    "accent1": "0B5FA5",
    "accent2": "A8480E",
    "accent3": "2E7D32",
    "accent4": "6A3FA0",
    "accent5": "8A1C4A",
    "accent6": "00696B",
    "hlink": "0B5FA5",
    "folHlink": "6A3FA0",
}
"""The theme's slots. White on any accent, and any accent on white, is at least 5:1."""
