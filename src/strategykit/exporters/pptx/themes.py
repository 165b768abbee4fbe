"""Our own themes: two light ones and a dark one."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from strategykit.exporters.palette import PALETTE
from strategykit.exporters.pptx.colour import Colour
from strategykit.exporters.pptx.theme import Theme, roles

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["THEMES"]

_MEANT = {
    "good": Colour("accent3"),
    "caution": Colour("accent2"),
    "bad": Colour("accent5"),
    "note": Colour("accent1"),
}

_LIGHT = {
    "paper": Colour("bg1"),
    "surface": Colour("bg2"),
    "line": Colour("bg2", mod=85),
    "text": Colour("tx1"),
    "ink": Colour("tx2"),
    "muted": Colour("tx1", mod=75, off=25),
    "on-fill": Colour("bg1"),
    "ink-soft": Colour("bg2"),
}

_DARK = {
    "paper": Colour("bg1"),
    "surface": Colour("bg2"),
    "line": Colour("bg2", mod=80, off=20),
    "text": Colour("tx1"),
    "ink": Colour("tx2"),
    "muted": Colour("tx1", mod=78),
    "on-fill": Colour("tx2"),
    "ink-fill": Colour("bg2", mod=85, off=12),
    "ink-soft": Colour("bg2"),
}

_FJORD = Theme(name="Fjord", slots=PALETTE, colours=roles(_LIGHT, (100, 0), (8, 92), _MEANT))

_SKOG = Theme(
    name="Skog",
    slots={
        "dk1": "2B2A26",
        "lt1": "FFFDF8",
        "dk2": "23402F",
        "lt2": "F3EFE4",
        "accent1": "2C6B45",
        "accent2": "A3471A",
        "accent3": "55701B",
        "accent4": "6B4068",
        "accent5": "9A2740",
        "accent6": "1C6470",
        "hlink": "1C6470",
        "folHlink": "6B4068",
    },
    colours=roles(_LIGHT, (100, 0), (8, 92), _MEANT),
)

_NATT = Theme(
    name="Natt",
    slots={
        "dk1": "101826",
        "lt1": "E6ECF4",
        "dk2": "1C293D",
        "lt2": "FFFFFF",
        "accent1": "82B6E8",
        "accent2": "E3A67C",
        "accent3": "8CC797",
        "accent4": "B5A5E0",
        "accent5": "E398B0",
        "accent6": "74C4C2",
        "hlink": "82B6E8",
        "folHlink": "B5A5E0",
    },
    dark=True,
    colours=roles(_DARK, (42, 0), (20, 0), _MEANT),
)

THEMES: Mapping[str, Theme] = MappingProxyType({"fjord": _FJORD, "skog": _SKOG, "natt": _NATT})
"""By the name an option takes."""
