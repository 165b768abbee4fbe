"""Quotation marks, as each language sets them, around words that may have some of their own."""

from __future__ import annotations

import re

from strategykit.findings import Text

__all__ = ["in_quotes"]

_QUOTES = Text(nb="«{}»", en="“{}”")
_OPENING = re.compile(r"[«„]|(?<![^\s(\[{–—/])[“”](?=\S)")
_STRAIGHT = re.compile(r'"([^"]*)"')
_CLOSING = re.compile(r"[»“”]")


def in_quotes(words: str, language: str) -> str:
    """Put words in quotation marks; those within become single ones.

    Args:
        words: The words.
        language: A BCP 47 tag: Norwegian for nb, nn and no, else English.

    Examples:
        >>> in_quotes("«God lønn» er flyttet", "nb")
        '«‘God lønn’ er flyttet»'
        >>> in_quotes('Verdier som ”åpenhet” og "samspill"', "en")
        '“Verdier som ‘åpenhet’ og ‘samspill’”'
    """
    inner = _CLOSING.sub("’", _OPENING.sub("‘", _STRAIGHT.sub(r"‘\1’", words)))
    return _QUOTES.in_(language).format(inner)
