"""What is kept of a company's template: masters, layouts, themes and pictures; nothing that leads out."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any

from strategykit.exporters.links import safe_url
from strategykit.exporters.pptx.brand.markup import P, R, held, parsed, written
from strategykit.exporters.pptx.prepared import Part
from strategykit.exporters.pptx.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pptx.opc.package import Part as Read

__all__ = ["Keeper", "renumbered"]

_FOLDERS = {
    "slideMaster": "/ppt/slideMasters/slideMaster{}.xml",
    "slideLayout": "/ppt/slideLayouts/slideLayout{}.xml",
    "theme": "/ppt/theme/theme{}.xml",
    "themeOverride": "/ppt/theme/themeOverride{}.xml",
    "notesMaster": "/ppt/notesMasters/notesMaster{}.xml",
}
"""What parts of each kind of relationship are called here, numbered in the order they are met."""
_MEDIA = ("image/", "video/", "audio/")
_LINKS = {"hlinkClick", "hlinkHover", "hlinkMouseOver"}
_WHOLE = {
    *(f"{P}{name}" for name in ("sp", "pic", "graphicFrame", "cxnSp", "contentPart", "bg", "timing")),
    *(f"{P}{name}" for name in ("transition", "custDataLst", "controls", "oleObj")),
}
"""What falls as a whole with what it leads to."""


class Keeper:
    """Takes over parts of a package that was read, each once, under names of our own."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self.parts: dict[str, Part] = {}
        """The parts that were kept, by their new names."""
        self.dropped = 0
        """How many links to outside, or to what is not kept, were cut."""

    def name_of(self, part: Read) -> str:
        """Give the new name of a part that was kept."""
        return self._names[str(part.partname)]

    def numbered(self, kind: str) -> str:
        """Give a name for a next part of a kind."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return _FOLDERS[kind].format(self._counts[kind])

    def keep(self, part: Read, kind: str) -> str:
        """Keep a part and all it leads to that belongs to its look; give its new name.

        Args:
            part: The part, as python-pptx read it.
            kind: The last word of the type of the relationship that leads to it.
        """
        known = self._names.get(str(part.partname))
        if known is not None:
            return known
        name = self._names[str(part.partname)] = self._named(part, kind)
        root = _root_of(part)
        relations = tuple(self._kept(part, root))
        data = part.blob if root is None else written(root)
        self.parts[name] = Part(name=name, content_type=part.content_type, data=data, relations=relations)
        return name

    def _named(self, part: Read, kind: str) -> str:
        if kind in _FOLDERS:
            return self.numbered(kind)
        self._counts["media"] = self._counts.get("media", 0) + 1
        suffix = posixpath.splitext(str(part.partname))[1].lower()
        return f"/ppt/media/brand{self._counts['media']}{suffix}"

    def _kept(self, part: Read, root: Any) -> Iterator[Relation]:
        """Give the relationships of a part that stay, and cut out what the others stand for."""
        for key, relation in sorted(part.rels.items(), key=lambda each: (len(each[0]), each[0])):
            kind = relation.reltype.rpartition("/")[2]
            if relation.is_external:
                target = safe_url(relation.target_ref) if kind == "hyperlink" else None
                if target is not None:
                    yield Relation(key, relation.reltype, target, external=True)
                    continue
            elif kind in _FOLDERS or relation.target_part.content_type.startswith(_MEDIA):
                yield Relation(key, relation.reltype, self.keep(relation.target_part, kind), external=False)
                continue
            self.dropped += 1
            if root is not None:
                _cut(root, key)


def _root_of(part: Read) -> Any:
    """Give the XML of a part; None for a picture."""
    name = str(part.partname)
    root = getattr(part, "_element", None)
    if root is not None:
        return held(name, root)
    is_markup = part.content_type.endswith("+xml") and not part.content_type.startswith(_MEDIA)
    return parsed(name, part.blob) if is_markup else None


def _cut(root: Any, key: str) -> None:
    """Take out what stands for a relationship that is not kept."""
    for element in [*root.iter("*")]:
        names = [name for name, value in element.attrib.items() if name.startswith(R) and value == key]
        for name in names:
            del element.attrib[name]
        if not names or any(each.startswith(R) for each in element.attrib):
            continue  # a picture that is both inside and linked stays with what is inside
        tag = str(element.tag).rpartition("}")[2]
        whole = element if tag in _LINKS else next(_within(element), element)
        if whole.getparent() is not None:
            whole.getparent().remove(whole)


def _within(element: Any) -> Iterator[Any]:
    """Give what an element belongs to, from the inside out, that can fall as a whole."""
    for each in (element, *element.iterancestors()):
        if each.tag in _WHOLE:
            yield each


def renumbered(masters: Mapping[str, Part], first: int) -> tuple[list[Part], list[tuple[int, str]]]:
    """Give masters whose ids, and those of their layouts, are unique; and the id of each.

    Args:
        masters: The masters by their names, in order.
        first: The first id to give.
    """
    parts: list[Part] = []
    ids: list[tuple[int, str]] = []
    number = first
    for name, part in masters.items():
        ids.append((number, name))
        root = parsed(name, part.data)
        for each in root.iter(f"{P}sldLayoutId"):
            number += 1
            each.set("id", str(number))
        number += 1
        parts.append(
            Part(name=name, content_type=part.content_type, data=written(root), relations=part.relations)
        )
    return parts, ids
