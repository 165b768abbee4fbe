"""Half characters: escapes in a file can make texts that no encoding holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategykit.files import wrong
from strategykit.files.problems import Located

if TYPE_CHECKING:
    from strategykit.paths import Path

__all__ = ["without_surrogates"]

_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_HALF = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str, data: Any) -> tuple[Any, list[Located]]:
    """Replace lone surrogates, so that messages can be shown, and tell where they were.

    Args:
        text: What the data was read from; most files are done when nothing in it can be one.
        data: The plain data.
    """
    found: list[Located] = []
    return (_mended(data, (), found) if _may_hold_one(text) else data), found


def _may_hold_one(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return "\\u" in text and _ESCAPE.search(text) is not None


def _mended(data: Any, path: Path, found: list[Located]) -> Any:
    if isinstance(data, str):
        mended = _HALF.sub("\ufffd", data)
        if mended != data:
            found.append(Located(path, wrong.surrogate()))
        return mended
    if isinstance(data, list):
        return [_mended(value, (*path, part), found) for part, value in enumerate(data)]
    if isinstance(data, dict):
        return {_mended(key, path, found): _mended(value, (*path, key), found) for key, value in data.items()}
    return data
