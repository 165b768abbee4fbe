"""A deck as it lies in its zip: members, content types, relationships and XML."""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from attrs import define, field

from strategykit.exporters.pptx.lint.defects import Defect

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NS", "Deck", "Link", "read"]

NS = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "p159": "http://schemas.microsoft.com/office/powerpoint/2015/09/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
TYPES = "[Content_Types].xml"
_LARGEST = 512 * 1024 * 1024


class Link(NamedTuple):
    """A relationship."""

    id: str
    type: str
    """The last word of its type: `slide`, `slideLayout`, `hyperlink`."""
    target: str
    """The part it leads to, or an outside address."""
    external: bool


@define
class Deck:
    """What was read."""

    members: list[zipfile.ZipInfo]
    data: dict[str, bytes]
    """The parts by name, such as `/ppt/presentation.xml`."""
    trees: dict[str, Any] = field(factory=dict)
    """Those that are XML, parsed."""
    links: dict[str, list[Link]] = field(factory=dict)
    """The relationships by the part that has them; `/` has the package's own."""

    def parts(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Give the XML parts in a folder of `ppt`, such as `slides`, in the order of their numbers."""
        found = [name for name in self.trees if posixpath.dirname(name) == f"/ppt/{kind}"]
        for name in sorted(found, key=lambda each: (len(each), each)):
            yield name, self.trees[name]

    def linked(self, part: str, kind: str) -> list[Link]:
        """Give a part's relationships of one type."""
        return [link for link in self.links.get(part, ()) if link.type == kind]

    def at(self, part: str, id_: str | None) -> Link | None:
        """Give a part's relationship by its id."""
        return next((link for link in self.links.get(part, ()) if link.id == id_), None)


def read(data: bytes) -> tuple[Deck | None, list[Defect]]:
    """Read a deck as far as it can be read."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        members = archive.infolist()
        if sum(member.file_size for member in members) > _LARGEST:
            return None, [Defect("/", "zip-unreadable", "the parts are larger than any deck")]
        content = {f"/{member.filename}": archive.read(member) for member in members if not member.is_dir()}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        return None, [Defect("/", "zip-unreadable", str(error))]
    deck = Deck(members, content)
    broken = list(_parsed(deck))
    for name, tree in deck.trees.items():
        if name.endswith(".rels"):
            deck.links[_owner(name)] = list(_links(name, tree))
    return deck, broken


def _parsed(deck: Deck) -> Iterator[Defect]:
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - it has no types

    for name, data in deck.data.items():
        if not name.endswith((".xml", ".rels")):
            continue
        # A parser of its own for each part: what one part declares is nobody else's.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            tree = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            yield Defect(name, "xml-malformed", str(error))
            continue
        if tree.getroottree().docinfo.doctype:
            yield Defect(name, "xml-doctype", "it has a document type declaration")
        deck.trees[name] = tree


def _owner(rels: str) -> str:
    folder, _, base = rels.rpartition("/_rels/")
    return f"{folder}/{base.removesuffix('.rels')}"


def _links(rels: str, tree: Any) -> Iterator[Link]:
    folder = posixpath.dirname(_owner(rels))
    for each in tree.iterfind("rel:Relationship", NS):
        target, external = each.get("Target", ""), each.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join(folder, unquote(target.partition("#")[0])))
        yield Link(each.get("Id", ""), each.get("Type", "").rpartition("/")[2], target, external)
