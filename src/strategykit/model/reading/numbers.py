"""Numbers as people write them: `1 500,50`, `1,234.5`, `to`, `en halv`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.model.reading.tongue import either
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from strategykit.model.reading.tongue import Tongue

__all__ = ["number_pattern", "read_number"]

MOST_DIGITS = 15
"""A float holds so many."""

_PLAIN = pattern(r"(?P<whole>0|[1-9][0-9]*)(?:[.,](?P<part>[0-9]+))?")
_GROUPED = pattern(
    r"(?P<whole>[1-9][0-9]{0,2}(?P<mark>[.,])[0-9]{3}(?:(?P=mark)[0-9]{3})*)(?:(?!(?P=mark))[.,](?P<part>[0-9]+))?"
)
_THOUSAND = 3


def number_pattern(tongue: Tongue) -> str:
    """Give a pattern for what `read_number` may be given, to build upon."""
    words = either(tongue.numbers)
    return (
        r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?(?![0-9])|[0-9]+(?:[.,][0-9]+)*"
        rf"|(?:{words})(?![^\W_])"
    )


def read_number(text: str, tongue: Tongue) -> float | None:
    """Read a number, or give None where it could be two: `1,500` is a half more than one, or 1500.

    Examples:
        >>> from strategykit.model.reading.norwegian import NORWEGIAN
        >>> [read_number(each, NORWEGIAN) for each in ("1 500,50", "1.234.567", "1,5", "1.500", "tolv")]
        [1500.5, 1234567.0, 1.5, None, 12.0]
    """
    if text.lower() in tongue.numbers:
        return float(tongue.numbers[text.lower()])
    match = _PLAIN.fullmatch(text.replace(" ", "")) or _GROUPED.fullmatch(text)
    if match is None:
        return None
    whole, part = match["whole"], match["part"] or ""
    groups = whole.count(".") + whole.count(",")
    if not groups and " " not in text and _is_group(whole, part):
        return None
    if groups == 1 and not part:
        return None
    digits = re.sub(r"[.,]", "", whole)
    return float(f"{digits}.{part or 0}") if len(digits + part) <= MOST_DIGITS else None


def _is_group(whole: str, part: str) -> bool:
    return len(part) == _THOUSAND and whole != "0" and len(whole) <= _THOUSAND
