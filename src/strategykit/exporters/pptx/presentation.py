"""Write a planned deck as a package."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from strategykit.exporters.pptx.namespaces import DRAWING, MAIN, OFFICE_2010
from strategykit.exporters.pptx.package import Package, require
from strategykit.exporters.pptx.properties import app_xml, core_xml
from strategykit.exporters.pptx.relations import Relations
from strategykit.exporters.pptx.slide_part import notes_xml, slide_xml
from strategykit.exporters.pptx.template import (
    LAYOUTS,
    layout_part,
    master_part,
    notes_master_part,
    theme_xml,
)
from strategykit.exporters.pptx.theme import HEIGHT, WIDTH
from strategykit.exporters.pptx.xml import DECLARATION, attribute

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.slide import Deck, Slide

__all__ = ["write"]

_TYPE = "application/vnd.openxmlformats-officedocument.presentationml."
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_FIRST_SLIDE_ID = 256
_TABLE_STYLES = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"

_LAYOUT_PARTS = {layout.role: f"/ppt/slideLayouts/slideLayout{n}.xml" for n, layout in enumerate(LAYOUTS, 1)}


def write(deck: Deck) -> bytes:
    """Write a deck: the same bytes for the same deck, always."""
    _check(deck)
    package = Package()
    root = Relations()
    root.to("officeDocument", "/ppt/presentation.xml")
    root.typed(_CORE_RELATION, "/docProps/core.xml")
    root.to("extended-properties", "/docProps/app.xml")
    office = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    package.add("/docProps/app.xml", office, app_xml(deck))
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    package.add("/docProps/core.xml", core, core_xml(deck))

    relations = Relations()
    master = relations.to("slideMaster", "/ppt/slideMasters/slideMaster1.xml")
    notes_master = relations.to("notesMaster", "/ppt/notesMasters/notesMaster1.xml")
    slide_parts = {slide.key: f"/ppt/slides/slide{n}.xml" for n, slide in enumerate(deck.slides, 1)}
    ids = [relations.to("slide", part) for part in slide_parts.values()]
    for kind in ("presProps", "viewProps", "tableStyles"):
        relations.to(kind, f"/ppt/{kind}.xml")
    relations.to("theme", "/ppt/theme/theme1.xml")
    presentation = _presentation(deck, master, notes_master, ids)
    package.add("/ppt/presentation.xml", f"{_TYPE}presentation.main+xml", presentation, relations)
    _template(package, deck.lang)
    _slides(package, deck, slide_parts)
    return package.to_bytes(root)


def _check(deck: Deck) -> None:
    """Hold what no schema holds."""
    keys = [slide.key for slide in deck.slides]
    require(len(set(keys)) == len(keys), "two slides have one key")
    titles = ["".join(run.text for run in slide.title).strip() for slide in deck.slides]
    require(all(titles), "a slide has no title")
    require(len(set(titles)) == len(titles), "two slides have one title")
    require(len({key for key, _ in deck.sections}) == len(deck.sections), "two sections have one id")
    # The sections partition the slides, in show order: each is one unbroken row of them.
    runs = [
        slide.named
        for at, slide in enumerate(deck.slides)
        if at == 0 or deck.slides[at - 1].named != slide.named
    ]
    require(runs == [key for key, _ in deck.sections], "the sections are no partition of the slides")


def _template(package: Package, lang: str) -> None:
    master = Relations()
    layouts = [master.to("slideLayout", part) for part in _LAYOUT_PARTS.values()]
    master.to("theme", "/ppt/theme/theme1.xml")
    package.add("/ppt/presProps.xml", f"{_TYPE}presProps+xml", f"{DECLARATION}<p:presentationPr {MAIN}/>")
    package.add(
        "/ppt/viewProps.xml",
        f"{_TYPE}viewProps+xml",
        f'{DECLARATION}<p:viewPr {MAIN}><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>',
    )
    styles = f'{DECLARATION}<a:tblStyleLst xmlns:a="{DRAWING}" def="{_TABLE_STYLES}"/>'
    package.add("/ppt/tableStyles.xml", f"{_TYPE}tableStyles+xml", styles)
    package.add("/ppt/theme/theme1.xml", _THEME, theme_xml("Strategykit"))
    package.add(
        "/ppt/slideMasters/slideMaster1.xml", f"{_TYPE}slideMaster+xml", master_part(layouts, lang), master
    )
    for layout in LAYOUTS:
        relations = Relations()
        relations.to("slideMaster", "/ppt/slideMasters/slideMaster1.xml")
        package.add(
            _LAYOUT_PARTS[layout.role], f"{_TYPE}slideLayout+xml", layout_part(layout, lang), relations
        )
    # A master of its own needs a theme part of its own.
    notes = Relations()
    notes.to("theme", "/ppt/theme/theme2.xml")
    package.add("/ppt/theme/theme2.xml", _THEME, theme_xml("Strategykit notes"))
    package.add(
        "/ppt/notesMasters/notesMaster1.xml", f"{_TYPE}notesMaster+xml", notes_master_part(lang), notes
    )


def _slides(package: Package, deck: Deck, parts: dict[str, str]) -> None:
    # LibreOffice resolves a jump by the number in the part's name, so that number is the show order.
    for number, slide in enumerate(deck.slides, 1):
        notes_name = f"/ppt/notesSlides/notesSlide{number}.xml"
        relations = Relations()
        relations.to("slideLayout", _LAYOUT_PARTS[slide.layout])
        relations.to("notesSlide", notes_name)
        hidden = slide.appendix and deck.hides_appendix
        text = slide_xml(slide, deck.transition, relations, parts.__getitem__, hidden=hidden)
        package.add(parts[slide.key], f"{_TYPE}slide+xml", text, relations)
        back = Relations()
        back.to("notesMaster", "/ppt/notesMasters/notesMaster1.xml")
        back.to("slide", parts[slide.key])
        package.add(notes_name, f"{_TYPE}notesSlide+xml", notes_xml(slide, back), back)


def _sections(sections: Sequence[tuple[str, str]], slides: Sequence[Slide]) -> str:
    rows = []
    for key, name in sections:
        guid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"strategykit:section:{key}")).upper()
        numbers = "".join(
            f'<p14:sldId id="{_FIRST_SLIDE_ID + at}"/>'
            for at, slide in enumerate(slides)
            if slide.named == key
        )
        rows.append(
            f'<p14:section name="{attribute(name)}" id="{{{guid}}}"><p14:sldIdLst>{numbers}</p14:sldIdLst>'
            "</p14:section>"
        )
    return (
        '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">'
        f'<p14:sectionLst xmlns:p14="{OFFICE_2010}">{"".join(rows)}</p14:sectionLst></p:ext>'
    )


def _presentation(deck: Deck, master: str, notes_master: str, slides: list[str]) -> str:
    listed = "".join(
        f'<p:sldId id="{_FIRST_SLIDE_ID + at}" r:id="{found}"/>' for at, found in enumerate(slides)
    )
    lang = f' lang="{attribute(deck.lang)}"' if deck.lang else ""
    levels = "".join(
        f'<a:lvl{level}pPr marL="{457200 * (level - 1)}" algn="l"><a:defRPr{lang} sz="1800"><a:solidFill>'
        '<a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>'
        f"</a:lvl{level}pPr>"
        for level in range(1, 10)
    )
    return (
        f'{DECLARATION}<p:presentation {MAIN} saveSubsetFonts="1"><p:sldMasterIdLst>'
        f'<p:sldMasterId id="2147483648" r:id="{master}"/></p:sldMasterIdLst>'
        f'<p:notesMasterIdLst><p:notesMasterId r:id="{notes_master}"/></p:notesMasterIdLst>'
        f'<p:sldIdLst>{listed}</p:sldIdLst><p:sldSz cx="{WIDTH}" cy="{HEIGHT}"/>'
        f'<p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>{levels}</p:defaultTextStyle>'
        f"<p:extLst>{_sections(deck.sections, deck.slides)}</p:extLst></p:presentation>"
    )
