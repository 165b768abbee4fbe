"""The slides: their order, ids, titles, sections, layouts and notes."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from strategykit.exporters.pptx.lint.defects import Defect
from strategykit.exporters.pptx.lint.reading import NS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.exporters.pptx.lint.reading import Deck, Link

__all__ = ["defects"]

MAIN = "/ppt/presentation.xml"
_LEAST, _PAST = 256, 2**31
_GUID = re.compile(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", re.IGNORECASE)


def defects(deck: Deck) -> Iterator[Defect]:
    """Find what is wrong with the slides."""
    main = deck.trees.get(MAIN)
    if main is None:
        yield Defect(MAIN, "presentation-missing", "there is no presentation")
        return
    listed = main.findall("p:sldIdLst/p:sldId", NS)
    yield from _list(deck, listed)
    yield from _sections(main, [each.get("id", "") for each in listed])
    yield from _titles(deck)
    for name, tree in deck.parts("slides"):
        yield from _shapes(name, tree)
        for kind, most in (("slideLayout", 1), ("notesSlide", 1)):
            count = len(deck.linked(name, kind))
            if count > most or (kind == "slideLayout" and count == 0):
                yield Defect(
                    name, "layout-not-one" if kind == "slideLayout" else "notes-several", f"it has {count}"
                )
    yield from _notes(deck, main)


def _list(deck: Deck, listed: list[Any]) -> Iterator[Defect]:
    ids = [each.get("id", "") for each in listed]
    for id_, count in Counter(ids).items():
        if count > 1:
            yield Defect(MAIN, "slide-id-duplicate", f"two slides have the id {id_}")
        if not id_.isdigit() or not _LEAST <= int(id_) < _PAST:
            yield Defect(MAIN, "slide-id-range", f"{id_!r} is no id a slide may have")
    yield from _show(deck, [deck.at(MAIN, each.get(f"{{{NS['r']}}}id")) for each in listed])


def _show(deck: Deck, links: list[Link | None]) -> Iterator[Defect]:
    shown = [link.target for link in links if link is not None]
    for name, count in Counter(shown).items():
        if count > 1:
            yield Defect(name, "slide-shown-twice", "it is in the show twice")
    for place, name in enumerate(shown, 1):
        if name != f"/ppt/slides/slide{place}.xml":
            yield Defect(name, "slide-number", f"it is number {place} in the show")
    for name, _ in deck.parts("slides"):
        if name not in shown:
            yield Defect(name, "slide-unlisted", "it is not in the show")


def _sections(main: Any, ids: list[str]) -> Iterator[Defect]:
    sections = main.findall(".//p14:sectionLst/p14:section", NS)
    if not sections:
        return
    held = [
        each.get("id", "") for section in sections for each in section.iterfind("p14:sldIdLst/p14:sldId", NS)
    ]
    if held != ids:
        yield Defect(MAIN, "sections-no-partition", "the sections do not hold every slide once, in order")
    guids = [section.get("id", "") for section in sections]
    if len(set(guids)) < len(guids) or not all(map(_GUID.fullmatch, guids)):
        yield Defect(MAIN, "section-id", "two sections share an id, or one has none")


def _titles(deck: Deck) -> Iterator[Defect]:
    first: dict[str, str] = {}
    for name, tree in deck.parts("slides"):
        found = tree.xpath(".//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title' or @type='ctrTitle']]", namespaces=NS)
        title = " ".join(
            "".join(t.text or "" for shape in found for t in shape.iterfind(".//a:t", NS)).split()
        )
        if not title:
            yield Defect(name, "title-missing", "the slide has no title")
        elif title in first:
            yield Defect(name, "title-duplicate", f"it has the title of {first[title]}")
        first.setdefault(title, name)


def _shapes(name: str, tree: Any) -> Iterator[Defect]:
    found = tree.xpath(".//*[local-name()='cNvPr'][not(ancestor::mc:Fallback)]/@id", namespaces=NS)
    for id_, count in Counter(map(str, found)).items():
        if count > 1:
            yield Defect(name, "shape-id-duplicate", f"two shapes have the id {id_}")
        if not id_.isdigit() or not 0 < int(id_) < _PAST:
            yield Defect(name, "shape-id-range", f"{id_!r} is no id a shape may have")
    for extent in tree.iterfind(".//a:xfrm/a:ext", NS):
        if any(not extent.get(side, "").isdigit() for side in ("cx", "cy")):
            yield Defect(name, "shape-size", "a shape has no size, or one below nothing")
    for body in tree.iterfind(".//p:txBody", NS):
        if body.find("a:p", NS) is None:
            yield Defect(name, "text-without-paragraph", "a text body has no paragraph")


def _notes(deck: Deck, main: Any) -> Iterator[Defect]:
    notes = [link.target for name, _ in deck.parts("slides") for link in deck.linked(name, "notesSlide")]
    for name, count in Counter(notes).items():
        if count > 1:
            yield Defect(name, "notes-shared", "it is the notes page of two slides")
    for name, _ in deck.parts("notesSlides"):
        if len(deck.linked(name, "slide")) != 1 or len(deck.linked(name, "notesMaster")) != 1:
            yield Defect(name, "notes-adrift", "a notes page leads to one slide and one master")
    if notes and main.find("p:notesMasterIdLst/p:notesMasterId", NS) is None:
        yield Defect(MAIN, "notes-master-unlisted", "there are notes but no master for them")
