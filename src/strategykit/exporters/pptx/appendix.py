"""The appendix: what is looked up rather than told, section by section, after the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.map import accent_of
from strategykit.exporters.pptx.overview import overview_pages
from strategykit.exporters.pptx.scale import LOOKED_UP
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.sheets import is_empty, sheets, slide_of
from strategykit.exporters.pptx.slide import Slide
from strategykit.exporters.pptx.theme import fill
from strategykit.story.blocks import Claim, Span, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Block, Section, Story

__all__ = ["appendix_of", "first_keys", "is_told", "main_line"]

_MOST_NAMED = 5


def main_line(section: Section) -> tuple[Block, ...]:
    """Give what a section tells, without what is looked up."""
    return tuple(block for block in section.blocks if not block.detail)


def is_told(section: Section) -> bool:
    """Tell whether a section has slides of its own outside the appendix."""
    return bool(main_line(section)) or all(is_empty(block) for block in section.blocks)


def appendix_of(story: Story, pen: Pen) -> list[Slide]:
    """Give the slides of the appendix: its contents, then each section's."""
    chapters = [(section, _looked_up(section, pen)) for section in story.sections]
    chapters = [(section, slides) for section, slides in chapters if slides]
    if not chapters:
        return []
    claims = [Claim(_named(section), section=section.id) for section, _ in chapters]
    entries = {section.id: slides[0].key for section, slides in chapters}
    close = evolve(pen, scale=LOOKED_UP)
    contents = [
        Slide(
            key=f"appendix/{number}",
            part="",
            appendix=True,
            layout="figure",
            title=pen.word(story.labels.appendix),
            shapes=page.shapes,
            notes=page.notes,
        )
        for number, page in enumerate(overview_pages(claims, story.sections, entries, close), 1)
    ]
    return [*contents, *(slide for _, slides in chapters for slide in slides)]


def first_keys(slides: Sequence[Slide]) -> dict[str, str]:
    """Give the key of each section's first slide, by the section's id."""
    return {slide.part: slide.key for slide in reversed(slides) if slide.part}


def _looked_up(section: Section, pen: Pen) -> list[Slide]:
    """Give a section's slides in the appendix."""
    detail = tuple(block for block in section.blocks if block.detail)
    if not detail:
        return []
    own = evolve(pen, accent=accent_of(section), scale=LOOKED_UP)
    band = Box(at=pen.theme.geometry.band, fill=fill(own.accent))
    # What has no title of its own goes by the section's name: its claim stands where it is told.
    named = evolve(section, title=section.label, blocks=detail)
    slides = [
        evolve(slide_of(named, f"{section.id}/appendix/{number}", sheet, own), behind=(band,), appendix=True)
        for number, sheet in enumerate(sheets(named, own), 1)
    ]
    if not is_told(section):
        # A section that is told nowhere else says here what it says.
        said = (own.sentence(section.label, ": ", section.title), own.sentence(section.summary))
        slides[:1] = [evolve(slide, notes=(*said, *slide.notes)) for slide in slides[:1]]
    return slides


def _named(section: Section) -> tuple[Span, ...]:
    """Give the titles of what is looked up, as one line."""
    titles = dict.fromkeys(plain(block.title) for block in section.blocks if block.detail and block.title)
    names = list(titles)[:_MOST_NAMED] or [plain(section.label)]
    return (Span(" · ".join(names) + (" …" if len(titles) > _MOST_NAMED else "")),)
