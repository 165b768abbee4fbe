"""Write a planned deck as a package."""

from __future__ import annotations

import uuid
from collections import ChainMap
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from strategykit.exporters.pptx.namespaces import MAIN, OFFICE_2010
from strategykit.exporters.pptx.package import Package, require
from strategykit.exporters.pptx.properties import app_xml, core_xml
from strategykit.exporters.pptx.relations import Relations
from strategykit.exporters.pptx.shapes import Image, Plot
from strategykit.exporters.pptx.slide_part import notes_xml, slide_xml
from strategykit.exporters.pptx.template import own_template
from strategykit.exporters.pptx.template.own import TYPE
from strategykit.exporters.pptx.writing import Writing
from strategykit.exporters.pptx.xml import DECLARATION, attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategykit.exporters.pptx.pictures import Picture
    from strategykit.exporters.pptx.prepared import Template
    from strategykit.exporters.pptx.slide import Deck

__all__ = ["write"]

_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FIRST_SLIDE_ID = 256


def write(deck: Deck, template: Template | None = None) -> bytes:
    """Write a deck: the same bytes for the same deck, always.

    Args:
        deck: The deck.
        template: What its slides stand on; None for our own, in the deck's theme.
    """
    template = template or own_template(deck.theme, deck.lang)
    _check(deck, template)
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
    masters = [(number, relations.to("slideMaster", part)) for number, part in template.masters]
    notes_master = relations.to("notesMaster", template.notes_master)
    slide_parts = {slide.key: f"/ppt/slides/slide{n}.xml" for n, slide in enumerate(deck.slides, 1)}
    ids = [relations.to("slide", part) for part in slide_parts.values()]
    for kind, part in template.linked.items():
        relations.to(kind, part)
    presentation = _presentation(deck, template, masters, notes_master, ids)
    package.add("/ppt/presentation.xml", f"{TYPE}presentation.main+xml", presentation, relations)
    for prepared in template.parts:
        package.take(prepared)
    _slides(package, deck, template, slide_parts)
    return package.to_bytes(root)


def _check(deck: Deck, template: Template) -> None:
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
    for slide in deck.slides:
        require(slide.layout in template.layouts, f"there is no layout {slide.layout}")
    numbers = [number for number, _ in template.masters]
    require(len(set(numbers)) == len(numbers) > 0, "two masters have one id, or there is none")


def _slides(package: Package, deck: Deck, template: Template, parts: dict[str, str]) -> None:
    # LibreOffice resolves a jump by the number in the part's name, so that number is the show order.
    charts = count(1)
    media: dict[str, str] = {}
    for number, slide in enumerate(deck.slides, 1):
        notes_name = f"/ppt/notesSlides/notesSlide{number}.xml"
        relations = Relations()
        relations.to("slideLayout", template.layouts[slide.layout])
        relations.to("notesSlide", notes_name)
        hidden = slide.appendix and deck.hides_appendix
        drawn = {
            shape.key: _chart(package, shape, next(charts))
            for shape in slide.shapes
            if isinstance(shape, Plot)
        }
        for shape in slide.shapes:
            if isinstance(shape, Image) and shape.picture.key not in media:
                media[shape.picture.key] = _media(package, shape.picture, len(media) + 1)
        known = ChainMap(drawn, media, parts)
        writing = Writing(
            theme=deck.theme,
            relations=relations,
            part=partial(_found, known),
            seats=template.seats[slide.layout],
        )
        text = slide_xml(slide, deck.transition, writing, hidden=hidden)
        package.add(parts[slide.key], f"{TYPE}slide+xml", text, relations)
        back = Relations()
        back.to("notesMaster", template.notes_master)
        back.to("slide", parts[slide.key])
        package.add(notes_name, f"{TYPE}notesSlide+xml", notes_xml(slide, back), back)


def _found(known: Mapping[str, str], key: str) -> str:
    require(key in known, f"a link leads to {key!r}, which is in no deck")
    return known[key]


def _media(package: Package, picture: Picture, number: int) -> str:
    """Write a picture; give its part."""
    name = f"/ppt/media/image{number}.{picture.kind}"
    package.add(name, f"image/{picture.kind}", picture.data)
    return name


def _chart(package: Package, plot: Plot, number: int) -> str:
    """Write a chart and its workbook; give the chart's part."""
    chart, workbook = f"/ppt/charts/chart{number}.xml", f"/ppt/embeddings/Microsoft_Excel_Sheet{number}.xlsx"
    relations = Relations()
    relations.to("package", workbook)
    package.add(chart, _CHART, plot.chart, relations)
    package.add(workbook, _WORKBOOK, plot.workbook)
    return chart


def _sections(deck: Deck) -> str:
    held: dict[str, list[str]] = {key: [] for key, _ in deck.sections}
    for at, slide in enumerate(deck.slides, _FIRST_SLIDE_ID):
        held[slide.named].append(f'<p14:sldId id="{at}"/>')
    rows = []
    for key, name in deck.sections:
        guid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"strategykit:section:{key}")).upper()
        rows.append(
            f'<p14:section name="{attribute(name)}" id="{{{guid}}}"><p14:sldIdLst>{"".join(held[key])}'
            "</p14:sldIdLst></p14:section>"
        )
    return (
        '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">'
        f'<p14:sectionLst xmlns:p14="{OFFICE_2010}">{"".join(rows)}</p14:sectionLst></p:ext>'
    )


def _presentation(
    deck: Deck, template: Template, masters: list[tuple[int, str]], notes_master: str, slides: list[str]
) -> str:
    mastered = "".join(f'<p:sldMasterId id="{number}" r:id="{found}"/>' for number, found in masters)
    listed = "".join(
        f'<p:sldId id="{number}" r:id="{found}"/>' for number, found in enumerate(slides, _FIRST_SLIDE_ID)
    )
    places = deck.theme.geometry
    return (
        f'{DECLARATION}<p:presentation {MAIN} saveSubsetFonts="1"><p:sldMasterIdLst>{mastered}'
        f'</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="{notes_master}"/>'
        "</p:notesMasterIdLst>"
        f'<p:sldIdLst>{listed}</p:sldIdLst><p:sldSz cx="{places.width}" cy="{places.height}"/>'
        f'<p:notesSz cx="6858000" cy="9144000"/>{template.default_text}'
        f"<p:extLst>{_sections(deck)}</p:extLst></p:presentation>"
    )
