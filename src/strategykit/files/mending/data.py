"""Edits of plain data, as a file holds it, and what in it refers to an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from strategykit.files.mending.written import NOT_WRITTEN, CannotSplice
from strategykit.fixes import Remove, Rename, Replace
from strategykit.model import OpenItem, Strategy, Waiver
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.fixes import Edit
    from strategykit.paths import Path

__all__ = ["edited", "plainly", "text_at"]

_ALSO_IDS = {(OpenItem, "about"), (Waiver, "at")}
"""Texts that may be an id."""


def text_at(data: Any, path: Path) -> str:
    """Give the text at a path.

    Raises:
        CannotSplice: There is none.
    """
    try:
        for part in path:
            data = data[part]
    except (IndexError, KeyError, TypeError):
        raise CannotSplice(NOT_WRITTEN) from None
    if not isinstance(data, str):
        raise CannotSplice(NOT_WRITTEN)
    return data


def edited(data: Any, edits: Iterable[Replace | Remove]) -> Any:
    """Give the data with edits; every path is one of the data as it was given."""
    made = _copied(data)
    chosen = list(edits)
    for edit in sorted(chosen, key=lambda each: _order(each.at), reverse=True):
        *outer, last = edit.at
        holder = made
        for part in outer:
            holder = holder[part]
        if isinstance(edit, Replace):
            holder[last] = edit.value
        else:
            del holder[last]
    return made


def _copied(data: Any) -> Any:
    # An anchor makes one value of several; an edit of a copy changes that place alone.
    if isinstance(data, dict):
        return {key: _copied(value) for key, value in data.items()}
    return [_copied(value) for value in data] if isinstance(data, list) else data


def _order(path: Path) -> list[tuple[str, int]]:
    return [("", part) if isinstance(part, int) else (part, 0) for part in path]


def plainly(data: Any, edit: Edit) -> list[Replace | Remove]:
    """Give an edit as edits of single places: a new id is one of everything that refers to it too."""
    if not isinstance(edit, Rename):
        return [edit]
    old, cls = text_at(data, edit.at), _class_at(edit.at)
    places = [path for path, text, wanted in _ids(data, Strategy) if text == old and wanted in {cls, None}]
    return [Replace(edit.at, edit.value), *(Replace(path, edit.value) for path in places)]


def _class_at(path: Path) -> type | None:
    cls: type | None = Strategy
    for part in path[:-1]:
        if isinstance(part, str) and cls is not None:
            field = shape_of(cls).get(part)
            cls = field.target if field is not None and field.kind is Kind.NODE else None
    return cls


def _ids(data: Any, cls: type, path: Path = ()) -> Iterator[tuple[Path, str, type | None]]:
    """Iterate over everything that refers to an id, with the class it has to be of; None for any."""
    for name, field in shape_of(cls).items() if isinstance(data, dict) else ():
        value = data.get(name)
        values = (
            [((*path, name, position), each) for position, each in enumerate(value)]
            if isinstance(value, list)
            else [((*path, name), value)]
        )
        for place, each in values:
            if field.kind is Kind.NODE:
                yield from _ids(each, cast(type, field.target), place)
            elif isinstance(each, str) and field.kind is Kind.REF:
                yield place, each, field.target
            elif isinstance(each, str) and (cls, name) in _ALSO_IDS:
                yield place, each, None
