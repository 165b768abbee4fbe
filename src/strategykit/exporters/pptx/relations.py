"""The relationships of a part: what it leads to, each target once."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Relation", "Relations"]

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class Relation(NamedTuple):
    """One relationship."""

    id: str
    type: str
    target: str
    """A part's name, such as `/ppt/slides/slide1.xml`, or an address."""
    external: bool


class Relations:
    """The relationships of a part, numbered in the order they are asked for.

    Examples:
        >>> relations = Relations()
        >>> relations.to("slide", "/ppt/slides/slide2.xml"), relations.external("https://example.org/")
        ('rId1', 'rId2')
        >>> relations.to("slide", "/ppt/slides/slide2.xml")
        'rId1'
    """

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str, bool], str] = {}

    def to(self, kind: str, part: str) -> str:
        """Give the id of a relationship to a part; the kind is the last word of its type."""
        return self._add(f"{OFFICE}/{kind}", part, external=False)

    def external(self, url: str) -> str:
        """Give the id of a relationship to an address."""
        return self._add(f"{OFFICE}/hyperlink", url, external=True)

    def typed(self, full_type: str, part: str) -> str:
        """Give the id of a relationship of a type of another family."""
        return self._add(full_type, part, external=False)

    def _add(self, kind: str, target: str, *, external: bool) -> str:
        return self._ids.setdefault((kind, target, external), f"rId{len(self._ids) + 1}")

    def all(self) -> list[Relation]:
        """Give all of them, in order."""
        return [Relation(key, *found) for found, key in self._ids.items()]
