"""Fixes: what is to be changed in a strategy, said so that a program can do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from strategykit import paths
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.findings import Text

__all__ = ["Edit", "Fix", "Remove", "Rename", "Replace"]


def _to_path(parts: Iterable[str | int]) -> paths.Path:
    return tuple(parts)


@frozen
class Replace:
    """A text is put in the place of another."""

    at: paths.Path = field(converter=_to_path)
    """Where that text stands."""
    value: str
    """The new one."""

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {"edit": "replace", "path": paths.readable(self.at), "value": self.value}


@frozen
class Remove:
    """An item of a list is taken out."""

    at: paths.Path = field(converter=_to_path)
    """Where the item stands."""

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {"edit": "remove", "path": paths.readable(self.at)}


@frozen
class Rename:
    """An id gets another form, and so does everything that refers to it."""

    at: paths.Path = field(converter=_to_path)
    """Where the id stands."""
    value: str
    """The new id."""

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {"edit": "rename", "path": paths.readable(self.at), "value": self.value}


Edit: TypeAlias = Replace | Remove | Rename


def _to_edits(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    return tuple(edits)


@frozen(kw_only=True)
class Fix:
    """How a finding can be mended by a program.

    Examples:
        >>> from strategykit import Text
        >>> what = Text(nb="«facebook» blir «Facebook».", en="“facebook” becomes “Facebook”.")
        >>> fix = Fix(what=what, edits=[Replace(("channels", 0, "platform"), "Facebook")], safe=True)
        >>> fix.to_dict("en")["edits"]
        [{'edit': 'replace', 'path': 'channels[0].platform', 'value': 'Facebook'}]
    """

    what: Text
    """What becomes of what, as one sentence."""
    edits: tuple[Edit, ...] = field(converter=_to_edits)
    """The edits; all of them are made, or none."""
    safe: bool
    """True where nobody could have meant anything else; only such a fix is ever made by itself."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its text in one language."""
        return {
            "what": self.what.in_(language),
            "safe": self.safe,
            "edits": [edit.to_dict() for edit in self.edits],
        }
