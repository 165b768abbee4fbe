"""The slide that opens a large section: its tile grown to the whole slide, and a map of what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.fit import text_width
from strategykit.exporters.pptx.flow import flow
from strategykit.exporters.pptx.map import frame_name, mark_of
from strategykit.exporters.pptx.pen import Pen, largest
from strategykit.exporters.pptx.section_map import stop_shapes
from strategykit.exporters.pptx.shapes import Box, Placeholder, Shape
from strategykit.exporters.pptx.slide import Slide
from strategykit.exporters.pptx.text import Para, Run, ends_well, fitted
from strategykit.exporters.pptx.theme import Rect, fill, inches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.map import Tile
    from strategykit.exporters.pptx.section_map import Stop
    from strategykit.story.blocks import Section

__all__ = ["opening"]

_CLAIM_SIZES = (28, 24, 20)
_NUMBER = 66


def opening(section: Section, tile: Tile, stops: Sequence[Stop], pen: Pen, key: str) -> Slide:
    """Give the page a section opens with: the tile, grown to the whole slide, and the section's own map.

    Args:
        section: The section.
        tile: Its tile on the map.
        stops: Its slides, as they stand on its own map.
        pen: Its manner.
        key: What links call the slide.
    """
    geometry = pen.theme.geometry
    place, room = geometry.opening_title, geometry.opening_text
    shapes: list[Shape] = []
    title_at = None
    if section.point is not None:
        number = Para(runs=(Run(str(section.point), pen.lang, bold=True),), size=_NUMBER, colour="on-fill")
        width = text_width(number.text, _NUMBER, bold=True) + inches(0.3)
        shapes.append(Box(at=place._replace(w=width), paras=(number,), anchor="ctr"))
        title_at = place._replace(x=place.x + width, w=place.w - width)
    claimed = any(stop.claim for stop in stops)
    told = largest(
        _CLAIM_SIZES,
        lambda size: _told(section, pen, size, claimed=claimed),
        lambda paras: fitted(paras, room.w, room.h) and all(ends_well(para, room.w) for para in paras[:1]),
    )
    chunks = flow(told, room.w, room.h)
    if told:
        shapes.append(Placeholder(kind="body", paras=chunks[0].paras))
    shapes += [*_state(section, pen), *stop_shapes(stops, pen)]
    notes = [pen.sentence(section.label, ": ", section.title)]
    if section.summary:
        notes.append(pen.sentence(section.summary))
    frame = Box(at=geometry.slide, fill=fill(tile.accent), name=frame_name(section))
    return Slide(
        key=key,
        part=section.id,
        layout="opening",
        title=pen.title(section.label, section.title, otherwise=section.id),
        title_at=title_at,
        shapes=tuple(shapes),
        behind=(frame,),
        notes=tuple(notes),
        camera=True,
        accent=tile.accent,
        moved=len(chunks) > 1,
    )


def _told(section: Section, pen: Pen, size: int, *, claimed: bool) -> list[Para]:
    """Give the section's claim, unless a tile has it, and its summary somewhat smaller."""
    paras = []
    if section.label and section.title and not claimed:
        runs = pen.runs(section.title, bold=True, links=False)
        paras.append(Para(runs=runs, size=size, colour="on-fill"))
    if section.summary:
        runs = pen.runs(section.summary, links=False)
        paras.append(Para(runs=runs, size=max(18, size * 5 // 6), colour="on-fill", before=8))
    return paras


def _state(section: Section, pen: Pen) -> list[Box]:
    """Give the section's state, in a sign and words."""
    mark = mark_of(section.status, pen)
    if mark is None:
        return []
    text, colour = mark
    para = Para(runs=(Run(text, pen.lang, bold=True),), size=16, colour=colour, align="ctr")
    geometry = pen.theme.geometry
    place = geometry.opening_title
    width = max(inches(1.6), text_width(text, 16, bold=True) + inches(0.4))
    right = geometry.opening_list.right
    middle = place.y + place.h // 2
    return [
        Box(
            at=Rect(right - width, middle - inches(0.2), width, inches(0.4)),
            paras=(para,),
            fill="paper",
            geometry="roundRect",
            adjust="adj val 30000",
            inset=(inches(0.1), 0),
            anchor="ctr",
        )
    ]
