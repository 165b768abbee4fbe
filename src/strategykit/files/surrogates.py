"""Half characters: escapes in a file can make texts that no encoding holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategykit.errors import ModelError
from strategykit.files import wrong
from strategykit.files.problems import Located
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from strategykit.paths import Path

__all__ = ["refuse_surrogates", "without_surrogates"]

_ESCAPE_IN_BYTES = re.compile(rb"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_HALF = re.compile("[\ud800-\udfff]")


def without_surrogates(source: str | bytes, data: Any) -> tuple[Any, list[Located]]:
    """Replace lone surrogates, so that messages can be shown, and tell where they were.

    Args:
        source: What the data was read from; most files are done when nothing in it can be one.
        data: The plain data.
    """
    found: list[Located] = []
    return (_mended(data, (), found) if _may_hold_one(source) else data), found


def _may_hold_one(source: str | bytes) -> bool:
    if isinstance(source, bytes):  # UTF-8 has no half characters, so only an escape can make one.
        return b"\\" in source and _ESCAPE_IN_BYTES.search(source) is not None
    try:
        source.encode()
    except UnicodeEncodeError:
        return True
    return "\\" in source and _ESCAPE.search(source) is not None


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


def refuse_surrogates(node: Any) -> None:
    """Refuse an object of the model that holds what could not be read back.

    Raises:
        ModelError: A text in the node holds half a character.
    """
    for name, field in shape_of(type(node)).items():
        value = getattr(node, name)
        for each in value if field.many else (value,):
            if field.kind is Kind.NODE and each is not None:
                refuse_surrogates(each)
            elif isinstance(each, str) and _HALF.search(each):
                where = f"{type(node).__name__}.{name}"
                message = f"{where} holds half a character (a lone surrogate): {str(each)!a}"
                raise ModelError(message)
