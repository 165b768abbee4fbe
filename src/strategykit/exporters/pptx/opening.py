"""The slide that opens a section: its tile, grown to the whole slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.fit import text_width
from strategykit.exporters.pptx.flow import flow
from strategykit.exporters.pptx.map import frame_name, mark_of
from strategykit.exporters.pptx.pen import Pen, clip, largest
from strategykit.exporters.pptx.shapes import Box, Placeholder, Shape
from strategykit.exporters.pptx.slide import Slide
from strategykit.exporters.pptx.template.layouts import OPENING_TEXT, OPENING_TITLE
from strategykit.exporters.pptx.text import Para, Run, ends_well, fitted, height_of
from strategykit.exporters.pptx.theme import HEIGHT, WIDTH, Rect, inches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.map import Tile
    from strategykit.story.blocks import Section

__all__ = ["opening"]

_LIST = Rect(inches(8.75), OPENING_TEXT.y, inches(3.95), OPENING_TEXT.h)
_RULE = Rect(OPENING_TITLE.x, inches(2.95), WIDTH - 2 * OPENING_TITLE.x, inches(0.015))
_LIST_LINES = 2
_CLAIM_SIZES = (32, 28, 24, 20)


def opening(section: Section, tile: Tile, follows: Sequence[str], pen: Pen, key: str) -> Slide:
    """Give the page a section opens with: the tile, grown to the whole slide.

    Args:
        section: The section.
        tile: Its tile on the map.
        follows: The titles of its slides.
        pen: Its manner.
        key: What links call the slide.
    """
    shapes: list[Shape] = [Box(at=_RULE, fill="paper")]
    title_at = None
    if section.point is not None:
        number = Para(runs=(Run(str(section.point), pen.lang, bold=True),), size=80, colour="paper")
        width = _width(number) + inches(0.35)
        shapes.append(Box(at=OPENING_TITLE._replace(w=width), paras=(number,), anchor="ctr"))
        title_at = OPENING_TITLE._replace(x=OPENING_TITLE.x + width, w=OPENING_TITLE.w - width)
    told = largest(
        _CLAIM_SIZES,
        lambda size: _told(section, pen, size),
        lambda paras: (
            fitted(paras, OPENING_TEXT.w, OPENING_TEXT.h)
            and all(ends_well(para, OPENING_TEXT.w) for para in paras[:1])
        ),
    )
    chunks = flow(told, OPENING_TEXT.w, OPENING_TEXT.h)
    if told:
        shapes.append(Placeholder(kind="body", index=1, paras=chunks[0].paras))
    shapes += [*_contents(follows, pen), *_state(section, pen)]
    notes = [pen.sentence(section.label, ": ", section.title)]
    if section.summary:
        notes.append(pen.sentence(section.summary))
    frame = Box(at=Rect(0, 0, WIDTH, HEIGHT), fill=tile.accent, name=frame_name(section))
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


def _told(section: Section, pen: Pen, size: int) -> list[Para]:
    """Give the section's claim, and its summary a good deal smaller."""
    paras = []
    if section.label and section.title:
        runs = pen.runs(section.title, bold=True, links=False)
        paras.append(Para(runs=runs, size=size, colour="paper"))
    if section.summary:
        runs = pen.runs(section.summary, links=False)
        paras.append(Para(runs=runs, size=max(18, size * 2 // 3), colour="paper", before=14))
    return paras


def _state(section: Section, pen: Pen) -> list[Box]:
    """Give the section's state, in a sign and words."""
    mark = mark_of(section.status, pen)
    if mark is None:
        return []
    text, colour = mark
    para = Para(runs=(Run(text, pen.lang, bold=True),), size=16, colour=colour, align="ctr")
    width = min(_LIST.w, max(inches(1.6), _width(para) + inches(0.4)))
    middle = OPENING_TITLE.y + OPENING_TITLE.h // 2
    return [
        Box(
            at=Rect(_LIST.x, middle - inches(0.2), width, inches(0.4)),
            paras=(clip(para, width - inches(0.2), 1)[0],),
            fill="paper",
            geometry="roundRect",
            adjust="adj val 30000",
            inset=(inches(0.1), 0),
            anchor="ctr",
        )
    ]


def _width(para: Para) -> int:
    return text_width(para.text, para.size, bold=True)


def _contents(follows: Sequence[str], pen: Pen) -> list[Box]:
    """Give the list of what follows, as far as there is room: each title stands on its own slide."""
    if not follows:
        return []
    paras: list[Para] = []
    for title in follows:
        para, _ = clip(
            Para(runs=pen.word(title), size=18, colour="paper", before=9), _LIST.w - inches(0.25), _LIST_LINES
        )
        if height_of([*paras, para], _LIST.w - inches(0.25)) > _LIST.h:
            break
        paras.append(para)
    return [Box(at=_LIST, paras=tuple(paras))] if paras else []
