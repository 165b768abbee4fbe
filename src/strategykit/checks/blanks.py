"""Words that stand for words to come."""

from __future__ import annotations

import re

from strategykit.checks.prose import listed
from strategykit.patterns import pattern

__all__ = ["hole"]

_BRACKETS = pattern(r"\[([^\[\]]{1,60})\](?!\()|<([a-zæøå][^<>]{0,60})>|\{\{([^{}]{1,60})\}\}", re.IGNORECASE)
_OPENS = pattern(r"[\[<{]")
_LINE = pattern(r"_{3,}")
_LEFT_OPEN = pattern(r"(?:\[(?:…|\.{2,})\]|:\s*(?:…|\.{3}))\s*$")
_AMOUNT = pattern(r"(?<![\w«“\"])(?:[xX]{1,3}\s?%|XX\s+(?:av|of)\b|\d+\s+XX\b)")
_MARKS_ONLY = pattern(r"[\s?.…–—_*/-]+")


def hole(text: str) -> str | None:
    """Find words that stand for words to come.

    Examples:
        >>> hole("Eies av [navn på rolle]"), hole("Se [planen](plan.html)")
        ('[navn på rolle]', None)
    """
    line = " ".join(text.split())
    if _MARKS_ONLY.fullmatch(line) and line.strip(" –—-"):
        return line
    if listed("prose", "hole_whole", None).fullmatch(line.rstrip(" .…")):
        return line
    for found in _BRACKETS.finditer(line) if _OPENS.search(line) else ():
        inside = next(group for group in found.groups() if group is not None)
        if found[0].startswith("{{") or listed("prose", "slot", None).match(inside.strip()):
            return found[0]
    for sought in (_LINE, _LEFT_OPEN, _AMOUNT, listed("prose", "hole", None)):
        if found_there := sought.search(line):
            return found_there[0]
    return None
