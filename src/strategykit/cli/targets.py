"""The files a verb is given: names, patterns, and standard input."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.files import Format
    from strategykit.findings import Finding

__all__ = ["STDIN", "are_several", "expand", "is_pattern", "read_input", "told_of"]

_NO_MATCH = Text(nb="Ingen fil passer med mønsteret.", en="No file matches the pattern.")
STDIN = "-"
"""What stands for standard input."""


def expand(words: list[str]) -> list[str]:
    """Give the files that names and patterns mean, each once, in the order they were named.

    A name of something that exists is that, whatever characters it holds. The matches of a pattern are
    sorted; one without a match stays as it is, so that it is reported among the files.

    Args:
        words: Names, patterns such as `clients/**/*.yaml`, or `-`.
    """
    once: dict[str, str] = {}
    for word in words:
        for each in _matches(word) or [word]:
            once.setdefault(os.path.normpath(each), each)
    return list(once.values())


def are_several(words: list[str]) -> bool:
    """Tell whether more than one file could be meant."""
    return len(words) > 1 or is_pattern(words[0])


def _matches(word: str) -> list[str]:
    if not is_pattern(word):
        return []
    import glob  # few give a pattern

    found = glob.glob(word, recursive=True)  # noqa: PTH207 - names stay as they were written
    return sorted(each for each in found if not os.path.isdir(each))  # noqa: PTH112 - likewise


def is_pattern(word: str) -> bool:
    """Tell whether a word is a pattern, and no name of something that exists."""
    return any(char in word for char in "*?[") and not os.path.lexists(word)


def told_of(word: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give what was found in a file; of a pattern that is no file, that nothing matches it."""
    if not is_pattern(word):
        return tuple(findings)
    return tuple(evolve(each, message=_NO_MATCH) for each in findings)


def read_input() -> tuple[bytes, Format]:
    """Read standard input, and tell what it is written in: JSON begins with a brace."""
    content = sys.stdin.buffer.read()
    return content, "json" if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else "yaml"
