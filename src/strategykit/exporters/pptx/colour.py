"""Colours: a slot of the theme, made lighter or darker, and how well two of them part."""

from __future__ import annotations

import colorsys
import re
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Colour", "contrast"]

_WHOLE = 100
_DARKEST = 0.04045
"""Under this sRGB is linear."""


@frozen
class Colour:
    """A colour as a slot of the theme, so that who changes the theme in PowerPoint changes the deck.

    Examples:
        >>> Colour("accent1", mod=12, off=88).rgb({"accent1": "0B5FA5"})
        'D9EDFC'
        >>> Colour("C00000").rgb({})
        'C00000'
    """

    slot: str
    """A name of the colour map (`tx1`, `bg2`, `accent1`), or six hexadecimal digits of its own."""
    mod: int = _WHOLE
    """What part of its luminance it keeps, in per cent."""
    off: int = 0
    """What is added to that, in per cent of white."""

    @cached_property
    def xml(self) -> str:
        """The colour as DrawingML."""
        mod = "" if self.mod == _WHOLE else f'<a:lumMod val="{self.mod * 1000}"/>'
        off = f'<a:lumOff val="{self.off * 1000}"/>' if self.off else ""
        kind = "srgbClr" if re.fullmatch("[0-9A-F]{6}", self.slot) else "schemeClr"
        inner = mod + off
        return (
            f'<a:{kind} val="{self.slot}">{inner}</a:{kind}>' if inner else f'<a:{kind} val="{self.slot}"/>'
        )

    def rgb(self, slots: Mapping[str, str]) -> str:
        """Give the colour as six hexadecimal digits, where the slots have their values."""
        found = slots.get(self.slot, self.slot)
        red, green, blue = (int(pair, 16) / 255 for pair in re.findall("..", found))
        hue, light, full = colorsys.rgb_to_hls(red, green, blue)
        light = min(1.0, light * self.mod / _WHOLE + self.off / _WHOLE)
        return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, full))


def _luminance(rgb: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= _DARKEST else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(pair, 16) / 255) for pair in re.findall("..", rgb))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours by WCAG: 4.5 for text, 3 for what is large or drawn.

    Examples:
        >>> round(contrast("000000", "FFFFFF"))
        21
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
