"""Writing YAML as a person would: block style, no noise, quotes only where reading would bend a text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from strategykit.files.scalars import TYPOGRAPHIC, is_text

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SPECIAL", "is_plain", "write_yaml"]

_WIDTH = 100
_NARROWEST = 40
SPECIAL = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What is written as an escape, because it cannot be seen or does not survive."""
_BENT = re.compile(
    r"""[ ,\[\]{}#&*!|>'"%@`] | [-?:](?:[ ]|$) | .*(?:\t | :(?:[ ]|$) | [ ](?:\#|$))""", re.VERBOSE
)
_SPACE = re.compile(r"(?<=[^ \t]) (?=[^ \t])")


def write_yaml(data: dict[str, Any]) -> str:
    r"""Write plain data as YAML.

    Examples:
        >>> print(write_yaml({"title": "Merk: dette", "goals": [{"text": "no", "kind": "12"}]}), end="")
        title: "Merk: dette"
        goals:
          - text: no
            kind: "12"
    """
    return "\n".join(_entries(data, "")) + "\n"


def _entries(data: dict[str, Any], pad: str) -> Iterator[str]:
    for key, value in data.items():
        if value and isinstance(value, dict):
            yield f"{pad}{key}:"
            yield from _entries(value, pad + "  ")
        elif value and isinstance(value, list):
            yield f"{pad}{key}:"
            yield from _items(value, pad + "  ")
        else:
            yield f"{pad}{key}: {_scalar(value, pad + '  ', len(pad) + len(key) + 2)}"


def _items(items: list[Any], pad: str) -> Iterator[str]:
    for item in items:
        if item and isinstance(item, dict):
            entries = _entries(item, pad + "  ")
            yield f"{pad}- {next(entries)[len(pad) + 2 :]}"
            yield from entries
        else:
            yield f"{pad}- {_scalar(item, pad + '  ', len(pad) + 2)}"


def _scalar(value: Any, pad: str, column: int) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    if "\n" in value:
        return _block(value, pad) or _quoted(value)
    written = value if is_plain(value) else _quoted(value)
    if column + len(written) > _WIDTH and _SPACE.search(value):
        return _block(value, pad) or written
    return written


def is_plain(text: str) -> bool:
    """Tell whether a text outside brackets can stand without quotes, and seems to have none."""
    bent = SPECIAL.search(text) or _BENT.match(text) or TYPOGRAPHIC.fullmatch(text)
    return is_text(text) and not bent


def _quoted(text: str) -> str:
    if ('"' in text or "\\" in text) and "\n" not in text and not SPECIAL.search(text):
        return "'" + text.replace("'", "''") + "'"
    escaped = json.dumps(text, ensure_ascii=False)
    return SPECIAL.sub(lambda match: f"\\u{ord(match[0]):04x}", escaped)


def _block(text: str, pad: str) -> str | None:
    """Write a text over several lines, or give None where its white space would not survive that."""
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if not body or body.endswith("\n") or SPECIAL.search(text):
        return None
    if body.lstrip("\n")[0] in " \t" or any(line != line.rstrip(" \t") for line in lines):
        return None
    chomping = "" if body != text else "-"
    width = max(_WIDTH - len(pad), _NARROWEST)
    indented = any(line[:1] in {" ", "\t"} for line in lines)
    folds = not indented and (len(lines) == 1 or any(len(line) > width for line in lines))
    written = _folded(lines, width) if folds else lines
    return "\n".join([(">" if folds else "|") + chomping, *(pad + line if line else "" for line in written)])


def _folded(lines: list[str], width: int) -> Iterator[str]:
    begun = False
    for line in lines:
        # Folding eats one line break between two lines, so one empty line more has to stand there.
        if line and begun:
            yield ""
        begun = begun or bool(line)
        yield from _wrapped(line, width)


def _wrapped(line: str, width: int) -> Iterator[str]:
    start = end = 0
    for space in _SPACE.finditer(line):
        if space.start() - start > width and end > start:
            yield line[start:end]
            start = end + 1
        end = space.start()
    if len(line) - start > width and end > start:
        yield line[start:end]
        start = end + 1
    yield line[start:]
