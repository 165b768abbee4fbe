"""Plain scalars of YAML 1.2's core schema, and nothing more.

`no` is a text, `1_000` is a text, `2027-01-01` is a text. The reader asks what a plain scalar is;
the writer asks the same question to know which texts need quotes.
"""

from __future__ import annotations

import re

__all__ = ["MOST_DIGITS", "TYPOGRAPHIC", "is_text", "resolve"]

MOST_DIGITS = 300
"""A number with more digits is refused: it is no figure of a strategy, and no float holds it."""

TYPOGRAPHIC = re.compile(r"[“”„](?P<text>[^\"\\“”„]+)[“”]")
"""A text in quotes that a word processor has bent: to YAML they are letters of it."""

_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER = re.compile(
    r"""
      (?P<decimal>[-+]?[0-9]+)
    | 0o(?P<octal>[0-7]+)
    | 0x(?P<hexadecimal>[0-9a-fA-F]+)
    | (?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)
    | (?P<infinite>[-+]?\.(?:inf|Inf|INF))
    | (?P<nan>\.(?:nan|NaN|NAN))
    """,
    re.VERBOSE,
)
_STARTS = frozenset("-+.0123456789")


def is_text(plain: str) -> bool:
    """Tell whether a scalar without quotes is read as a text.

    Examples:
        >>> [is_text(plain) for plain in ("no", "1_000", "2027-01-01", "0o14", "1e3", "~")]
        [True, True, True, False, False, False]
    """
    if plain in _WORDS:
        return False
    return plain[0] not in _STARTS or _NUMBER.fullmatch(plain) is None


def resolve(plain: str) -> str | float | bool | None:
    """Give the value of a scalar without quotes; a number too long to hold becomes an infinite one.

    Examples:
        >>> [resolve(plain) for plain in ("no", "Null", "0o14", "1e3", "+07")]
        ['no', None, 12, 1000.0, 7]
    """
    if plain in _WORDS:
        return _WORDS[plain]
    match = _NUMBER.fullmatch(plain) if plain[0] in _STARTS else None
    if match is None:
        return plain
    kind, digits = match.lastgroup, match[match.lastgroup or 0]
    if kind == "nan":
        return float("nan")
    if kind == "infinite":
        return float("-inf") if plain.startswith("-") else float("inf")
    if kind == "float":
        return float(digits)
    if len(digits) > MOST_DIGITS:
        return float("inf")
    return int(digits, {"octal": 8, "hexadecimal": 16}.get(str(kind), 10))
