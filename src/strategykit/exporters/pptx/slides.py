"""From story to slides: what stands on which, in which order, under which title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.appendix import appendix_of, first_keys, is_told, main_line
from strategykit.exporters.pptx.choosing import chosen
from strategykit.exporters.pptx.chrome import Chrome, footer
from strategykit.exporters.pptx.cover import cover
from strategykit.exporters.pptx.map import (
    accent_of,
    frame_name,
    framed,
    lay_out,
    mark_of,
    sizes_of,
    tile_shapes,
    twins,
)
from strategykit.exporters.pptx.opening import opening
from strategykit.exporters.pptx.overview import overview_pages
from strategykit.exporters.pptx.pen import Pen
from strategykit.exporters.pptx.pictures import picture
from strategykit.exporters.pptx.scale import SCALES
from strategykit.exporters.pptx.section_map import LARGE, stops_of, views
from strategykit.exporters.pptx.shapes import Box, Shape
from strategykit.exporters.pptx.sheets import alone, sheets, slide_of
from strategykit.exporters.pptx.slide import APPENDIX, Deck, Note, Slide
from strategykit.exporters.pptx.text import tag
from strategykit.exporters.pptx.theme import fill
from strategykit.exporters.pptx.themes import THEMES
from strategykit.exporters.pptx.titles import unique
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.map import Tile
    from strategykit.exporters.pptx.options import DeckOptions
    from strategykit.exporters.pptx.section_map import Stop
    from strategykit.exporters.pptx.theme import Geometry, Theme
    from strategykit.story.blocks import Section, Story

__all__ = ["plan"]

_MAP = "map"


def plan(story: Story, options: DeckOptions, theme: Theme | None = None) -> Deck:
    """Plan a deck: title page, overview, map, and the sections in the story's order.

    Args:
        story: The story.
        options: What was chosen.
        theme: What the deck looks like; None for the one that was chosen.
    """
    theme = theme or THEMES[options.theme]
    story, without = chosen(story, options).parts
    lang = tag(story.language)
    pen = Pen(theme=theme, accent="ink", scale=SCALES[options.density], lang=lang, labels=story.labels)
    told = [section for section in story.sections if is_told(section)]
    appendix = [] if options.appendix == "omitted" else appendix_of(story, pen)
    looked_up = first_keys(appendix)
    entries = looked_up | {section.id: f"{section.id}/1" for section in told}
    tiles = lay_out([section for section in story.sections if section.id in entries], theme.geometry)
    by_section = {tile.section.id: tile for tile in tiles}
    slides = [] if "overview" in without else _overview(story, entries, pen)
    if "map" not in without:
        slides += _map(story, tiles, entries, pen)
    opened: dict[str, str] = {}
    for section in told:
        own = evolve(pen, accent=accent_of(section))
        main = evolve(section, blocks=main_line(section))
        made = _section(
            main,
            by_section[section.id],
            tiles,
            own,
            camera=options.transition == "morph",
            opens="openings" not in without,
        )
        if made[0].layout == "opening":
            opened[section.id] = made[0].key
        slides += made
    if "cover" not in without or not slides:
        slides.insert(0, cover(story, pen, options))
    slides = unique([*slides, *appendix], story.labels.part, lang, theme.geometry)
    chrome = Chrome(
        story=story,
        pen=pen,
        home=None if "map" in without else _MAP,
        told={section.id: entries[section.id] for section in told},
        opened=opened,
        looked_up=looked_up,
        footer=footer(story, options),
        logo=None if options.logo is None else picture(options.logo),
    )
    sections = {section.id: section for section in story.sections}
    dressed = [
        chrome.dress(slide, number, sections.get(slide.part)) for number, slide in enumerate(slides, 1)
    ]
    return Deck(
        title=plain(story.title),
        slides=tuple(dressed),
        lang=lang,
        theme=theme,
        transition=options.transition,
        hides_appendix=options.appendix == "hidden",
        sections=(
            *([("", story.labels.overview)] if not slides[0].named else []),
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
            title=pen.title(story.headline, otherwise=story.labels.overview),
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
        sizes = {large: sizes_of(shown, pen, large=large) for large in (True, False)}
        for tile in shown:
            shapes += tile_shapes(tile, pen, entries[tile.section.id], sizes[tile.large])
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


def _section(  # noqa: PLR0913 - what a section is drawn from
    section: Section, tile: Tile, tiles: Sequence[Tile], pen: Pen, *, camera: bool, opens: bool
) -> list[Slide]:
    """Give the slides of a section: a large one opens with a map of its own, another with what it says."""
    geometry = pen.theme.geometry
    others = twins(framed(tiles, tile.page), frame_name(section), geometry) if camera else []
    band = Box(at=geometry.band, fill=fill(tile.accent), name=frame_name(section))
    left = geometry.band.w
    # What a company has on its layouts is covered by nothing: the tile grows to the band alone.
    branded = pen.theme.branded
    frame = band if branded else evolve(band, at=geometry.slide)
    paper = Box(
        at=geometry.slide._replace(x=left, w=geometry.width - left), fill=None if branded else "paper"
    )
    small = alone(section, pen)
    if small is not None:
        told = [small]
    else:
        heads = {plain(block.title) for block in section.blocks}
        # A section that opens with a map of its own has its summary there.
        told = sheets(section, pen, () if opens and len(heads) >= LARGE else section.summary)
    stops = stops_of(section, told, geometry.opening_list, pen.labels.more) if opens and small is None else []
    first = 2 if stops else 1
    slides = [
        evolve(slide_of(section, f"{section.id}/{number}", sheet, pen), behind=(band,))
        for number, sheet in enumerate(told, first)
    ]
    if slides and not stops:
        said: list[Note] = []
        if small is None:
            said = [pen.sentence(section.label, ": ", section.title)]
            said += [pen.sentence(section.summary)] if section.summary else []
        start = evolve(
            slides[0],
            behind=(frame, *others, paper),
            camera=True,
            notes=(*said, *slides[0].notes),
        )
        return [start, *slides[1:]]
    start = opening(section, tile, stops, pen, f"{section.id}/1")
    if camera:
        slides = _entered(slides, stops, paper, geometry)
    return [evolve(start, behind=(*start.behind, *others)), *slides]


def _entered(slides: list[Slide], stops: Sequence[Stop], paper: Box, geometry: Geometry) -> list[Slide]:
    """Let the camera move on the section's map, from page to page: each page is a tile grown large."""
    seen = views(stops)
    names = {stop.key: stop.name for stop in stops}
    name = ""
    done = []
    for slide in slides:
        moves = slide.key in names
        # A page that goes on over several slides stays where it is.
        name = names.get(slide.key, name)
        page = (evolve(paper, name=name), *twins(seen, name, geometry)) if name else ()
        done.append(evolve(slide, behind=(*page, *slide.behind), camera=moves))
    return done
