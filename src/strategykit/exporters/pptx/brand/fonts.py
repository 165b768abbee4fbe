"""How wide a company's fonts are beside the one that text is measured in."""

from __future__ import annotations

__all__ = ["letter", "width_of"]

_WIDTHS = {
    "calibri": 1.0,
    "calibri light": 1.0,
    "carlito": 1.0,
    "arial narrow": 0.97,
    "liberation sans narrow": 0.97,
    "times new roman": 1.09,
    "liberation serif": 1.09,
    "arial": 1.18,
    "helvetica": 1.18,
    "liberation sans": 1.18,
    "noto sans": 1.22,
    "open sans": 1.22,
    "noto serif": 1.25,
    "dejavu sans": 1.4,
    "verdana": 1.4,
    "dejavu serif": 1.4,
    "courier new": 1.44,
    "liberation mono": 1.44,
}
"""Bold letters of Norwegian text beside Calibri's regular ones, measured from the fonts
or from others drawn to the same widths."""
_UNMEASURED = 1.25
"""Wider than most: what is guessed too wide is only set somewhat smaller."""
_OWN = 1.02
"""Calibri's own bold beside its regular."""


def width_of(font: str) -> float | None:
    """Give a font's width beside Calibri's; None for one that has not been measured.

    Examples:
        >>> width_of("Arial"), width_of("Bankens egen")
        (1.18, None)
    """
    return _WIDTHS.get(font.strip().lower())


def letter(fonts: tuple[str, ...]) -> float:
    """Give what part of its size text in any of some fonts is set in, to take no more room than Calibri.

    Examples:
        >>> letter(("Calibri Light", "Calibri")), letter(("Georgia", "Arial"))
        (1.0, 0.82)
    """
    widest = max(width_of(font) or _UNMEASURED for font in fonts)
    return round(min(1.0, _OWN / widest), 2)
