"""From story to slides: what stands on which, in which order, under which title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.appendix import appendix_of, first_keys, is_told, main_line
from strategykit.exporters.pptx.chrome import Chrome
from strategykit.exporters.pptx.cover import cover
from strategykit.exporters.pptx.map import accent_of, frame_name, lay_out, mark_of, tile_shapes, twins
from strategykit.exporters.pptx.opening import opening
from strategykit.exporters.pptx.overview import overview_pages
from strategykit.exporters.pptx.pen import Pen
from strategykit.exporters.pptx.shapes import Box, Shape
from strategykit.exporters.pptx.sheets import alone, sheets, slide_of
from strategykit.exporters.pptx.slide import APPENDIX, Deck, Note, Slide
from strategykit.exporters.pptx.text import tag
from strategykit.exporters.pptx.theme import BAND, HEIGHT, SCALES, WIDTH, Rect
from strategykit.exporters.pptx.titles import unique
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.map import Tile
    from strategykit.exporters.pptx.options import DeckOptions
    from strategykit.story.blocks import Section, Story

__all__ = ["plan"]

_MAP = "map"


def plan(story: Story, options: DeckOptions) -> Deck:
    """Plan a deck: title page, overview, map, and the sections in the story's order."""
    scale = SCALES[options.density]
    lang = tag(story.language)
    pen = Pen(accent="ink", scale=scale, lang=lang, labels=story.labels)
    told = [section for section in story.sections if is_told(section)]
    appendix = [] if options.appendix == "omitted" else appendix_of(story, pen)
    looked_up = first_keys(appendix)
    entries = looked_up | {section.id: f"{section.id}/1" for section in told}
    tiles = lay_out([section for section in story.sections if section.id in entries])
    by_section = {tile.section.id: tile for tile in tiles}
    slides = [cover(story, pen), *_overview(story, entries, pen), *_map(story, tiles, entries, pen)]
    for section in told:
        own = evolve(pen, accent=accent_of(section))
        main = evolve(section, blocks=main_line(section))
        slides += _section(main, by_section[section.id], tiles, own, camera=options.transition == "morph")
    slides = unique([*slides, *appendix], story.labels.part, lang)
    chrome = Chrome(
        story=story,
        pen=pen,
        home=_MAP,
        told={section.id: entries[section.id] for section in told},
        looked_up=looked_up,
    )
    sections = {section.id: section for section in story.sections}
    dressed = [
        chrome.dress(slide, number, sections.get(slide.part)) for number, slide in enumerate(slides, 1)
    ]
    return Deck(
        title=plain(story.title),
        slides=tuple(dressed),
        lang=lang,
        transition=options.transition,
        hides_appendix=options.appendix == "hidden",
        sections=(
            ("", story.labels.overview),
            *((section.id, plain(section.label) or section.id) for section in told),
            *([(APPENDIX, story.labels.appendix)] if appendix else []),
        ),
        author=story.organization or "",
        subject=plain(story.subtitle),
        keywords=", ".join(story.keywords),
        version=story.version or "",
    )


def _overview(story: Story, entries: dict[str, str], pen: Pen) -> list[Slide]:
    if not story.claims:
        return []
    pages = overview_pages(story.claims, story.sections, entries, pen)
    return [
        Slide(
            key=f"overview/{number}",
            part="",
            layout="figure",
            title=pen.word(story.labels.overview),
            shapes=page.shapes,
            notes=page.notes,
        )
        for number, page in enumerate(pages, 1)
    ]


def _map(story: Story, tiles: Sequence[Tile], entries: dict[str, str], pen: Pen) -> list[Slide]:
    """Give the map; with very many sections it goes on over several slides."""
    slides = []
    for page in range(max((tile.page for tile in tiles), default=0) + 1):
        shown = [tile for tile in tiles if tile.page == page]
        shapes: list[Shape] = []
        notes: list[Note] = []
        for tile in shown:
            shapes += tile_shapes(tile, pen, entries[tile.section.id])
            mark = mark_of(tile.section.status, pen)
            number = "" if tile.section.point is None else f"{tile.section.point}. "
            told = pen.sentence(number, tile.section.label, ": ", tile.section.summary)
            notes.append(told + (pen.word(f" {mark[0][2:]}.") if mark else ()))
        slides.append(
            Slide(
                key=_MAP if page == 0 else f"{_MAP}/{page + 1}",
                part="",
                layout="map",
                title=pen.word(story.labels.map),
                shapes=tuple(shapes),
                notes=tuple(notes),
                camera=True,
            )
        )
    return slides


def _section(section: Section, tile: Tile, tiles: Sequence[Tile], pen: Pen, *, camera: bool) -> list[Slide]:
    """Give the slides of a section: directly its content when that is one page, else an opening first."""
    others = twins(tiles, tile) if camera else []
    small = alone(section, pen)
    if small is not None:
        frame = Box(at=Rect(0, 0, WIDTH, HEIGHT), fill=tile.accent, name=frame_name(section))
        paper = Box(at=Rect(BAND.w, 0, WIDTH - BAND.w, HEIGHT), fill="paper")
        slide = slide_of(section, f"{section.id}/1", small, pen)
        return [evolve(slide, behind=(frame, *others, paper), camera=True)]
    told = sheets(section, pen)
    follows = dict.fromkeys(plain(sheet.title).strip() for sheet in told)
    first = opening(
        section,
        tile,
        [title for title in follows if title != plain(section.title).strip()],
        pen,
        f"{section.id}/1",
    )
    band = Box(at=BAND, fill=tile.accent, name=frame_name(section))
    rest = [
        evolve(slide_of(section, f"{section.id}/{number}", sheet, pen), behind=(band,))
        for number, sheet in enumerate(told, 2)
    ]
    return [evolve(first, behind=(*first.behind, *others)), *rest]
