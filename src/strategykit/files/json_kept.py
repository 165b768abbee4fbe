"""Whether plain data holds all a JSON text says, asked of a compiled encoder instead of every object.

The standard library keeps the last of equal keys without a word, and asking at each object whether it
did takes as long as reading it. What is written again has a colon for every key that was kept.
"""

from __future__ import annotations

from typing import Any

from strategykit.files.parsed import MOST_LEVELS

__all__ = ["holds_all", "is_worth_asking"]

_WORTH = 500_000
"""From how many characters on the encoder saves more time than it takes to import."""
_LEVELS = 254
"""How deep lists and objects may stand inside each other for the encoder."""


class _Read:
    """How much this process has read: small files are worth the encoder once there are many."""

    characters = 0


def is_worth_asking(text: str) -> bool:
    """Tell whether reading this text makes up for an import of the encoder."""
    _Read.characters += len(text)
    return _Read.characters >= _WORTH


def holds_all(data: Any, text: str) -> bool:
    """Tell whether data surely has every key of the text it was read from, and is not too deep.

    A no may be wrong, a yes never is.

    Examples:
        >>> import json
        >>> [holds_all(json.loads(text), text) for text in ('{"a": ":"}', '{"a": 1, "a": 2}')]
        [True, False]
    """
    import orjson

    for _ in range(_LEVELS - MOST_LEVELS):
        data = [data]
    try:
        kept = orjson.dumps(data).count(b":")
    except orjson.JSONEncodeError:  # too deep, half a character, or an integer of more than 64 bits
        return False
    # A colon that is written as an escape could stand in for that of a lost key.
    return kept == text.count(":") and not ("\\" in text and "\\u003" in text)
