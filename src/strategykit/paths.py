"""Paths into a strategy: as people read them, and as JSON Pointers (RFC 6901)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Path", "closest", "parse", "pointer", "readable"]

Path: TypeAlias = tuple[str | int, ...]
"""Field names and zero-based positions, from the strategy inwards: `("goals", 0, "deadline")`."""

_PART = re.compile(r"\.?([^.\[\]]+)|\[(\d+)\]")


def readable(path: Path) -> str:
    """Give a path as people write it.

    Examples:
        >>> readable(("goals", 0, "deadline"))
        'goals[0].deadline'
    """
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def pointer(path: Path) -> str:
    """Give a path as a JSON Pointer; the root is the empty text.

    Examples:
        >>> pointer(("goals", 0, "a/b"))
        '/goals/0/a~1b'
    """
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def parse(text: str) -> Path:
    """Read what `readable` wrote.

    Args:
        text: A path such as `goals[0].deadline`; the empty text is the root.

    Raises:
        ValueError: The text is no path.

    Examples:
        >>> parse("goals[0].deadline")
        ('goals', 0, 'deadline')
    """
    parts: list[str | int] = []
    at = 0
    while at < len(text):
        match = _PART.match(text, at)
        if match is None:
            message = f"{text!r} is no path: write it like goals[0].deadline"
            raise ValueError(message)
        name, position = match.groups()
        parts.append(name if position is None else int(position))
        at = match.end()
    return tuple(parts)


def closest(name: str, known: Iterable[str]) -> str | None:
    """Find the known name nearest to a misspelt one, or None when nothing is near.

    Examples:
        >>> closest("gaols", ["goals", "roles"])
        'goals'
    """
    candidates = sorted(known)
    folded = {candidate.casefold(): candidate for candidate in reversed(candidates)}
    from difflib import get_close_matches

    near = get_close_matches(name.casefold(), folded, n=1, cutoff=0.6)
    return folded[near[0]] if near else None
