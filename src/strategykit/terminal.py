"""What a terminal makes of text: what it would obey, and how wide it shows it."""

from __future__ import annotations

import re
from unicodedata import category, east_asian_width

__all__ = ["harmless", "width"]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_JOINER = "\N{ZERO WIDTH JOINER}"
_SKIN = range(0x1F3FB, 0x1F400)
"""What only colours the emoji before it."""


def harmless(text: str) -> str:
    r"""Spell out what a terminal would obey.

    Examples:
        >>> print(harmless("\x1b[31mSvar"))
        \u001b[31mSvar
    """
    return _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def width(text: str) -> int:
    r"""Say how many columns a terminal needs for a text.

    Examples:
        >>> width("Ma\N{COMBINING RING ABOVE}l"), width("目標"), width("🧑\N{ZERO WIDTH JOINER}🚒")
        (3, 4, 2)
    """
    columns, before = 0, ""
    for char in text:
        joined = before == _JOINER or (before and ord(char) in _SKIN)
        if not joined and category(char) not in {"Mn", "Me", "Cf"}:
            columns += 2 if east_asian_width(char) in {"W", "F"} else 1
        before = char
    return columns
