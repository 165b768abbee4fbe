"""Passages: a row for each matter, with arrows from how it is to how it is wanted and what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.flow import Strip, balance, side_by_side
from strategykit.exporters.pptx.pen import clip, largest
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Note, Page, words
from strategykit.exporters.pptx.text import Para, breaks_a_word, height_of
from strategykit.exporters.pptx.theme import Rect, fill, inches, soft
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Line, Passage, Passages

__all__ = ["draw_passages"]

_NAMES = (0.16, 0.2, 0.25, 0.3)
"""The parts of the width that the matters' names may have: the least in which no word is cut."""
_ARROW = inches(0.34)
_HEAD = inches(0.5)
_AIR = inches(0.1)
_PAD = (inches(0.12), inches(0.09))


def draw_passages(block: Passages, area: Rect, pen: Pen) -> list[Page]:
    """Draw the matters under each other, with the headings again on every page."""
    named = any(plain(each.name).strip() for each in block.passages)
    names = _names(block, area, pen) if named else 0
    places = _places(area, names, len(block.columns) - 1)
    widths = [names - _PAD[0] if named else 1, *(place.w - 2 * _PAD[0] for place in places)]
    room = area.h - _HEAD
    sizes = pen.scale.table[1:] or pen.scale.table
    tries = [[_cells(each, size, block, pen) for each in block.passages] for size in sizes]
    rows = next(
        (cells for cells in tries if sum(_height(each, widths) + _AIR for each in cells) <= room),
        # On several pages, not the smallest size: there is room.
        tries[-2:][0],
    )
    strips: list[Strip] = []
    told: list[Note] = []
    for passage, cells in zip(block.passages, rows, strict=True):
        parts = side_by_side(cells, widths, room - 2 * _PAD[1] - _AIR)
        strips += parts
        told += [_told(block, passage, pen)] + [()] * (len(parts) - 1)
    heights = [_height(strip.cells, widths) for strip in strips]
    pages = []
    for start, end in balance(heights, room - _AIR, _AIR):
        head, cut = _head(block, area, names, places, pen)
        shapes = list(head)
        y = area.y + _HEAD + _AIR
        for strip, height in zip(strips[start:end], heights[start:end], strict=True):
            shapes += _row(strip, Rect(area.x, y, names, height), places, pen)
            y += height + _AIR
        broken = tuple(para for strip in strips[start:end] for para in strip.broken)
        unseen = (pen.sentence(block.columns[0]),) if start == 0 and (cut or not named) else ()
        notes = (*unseen, *(note for note in told[start:end] if note), *words(broken))
        pages.append(Page(shapes=tuple(shapes), bottom=y - _AIR, notes=notes, moved=cut))
    return pages


def _names(block: Passages, area: Rect, pen: Pen) -> int:
    paras = [_name(each, (pen.scale.table[1:] or pen.scale.table)[0], pen) for each in block.passages]
    widths = [int(area.w * part) for part in _NAMES]
    whole = (width for width in widths if not any(breaks_a_word(para, width - _PAD[0]) for para in paras))
    return next(whole, widths[0])


def _name(passage: Passage, size: int, pen: Pen) -> Para:
    return Para(runs=pen.runs(passage.name, bold=True), size=size, colour=pen.accent)


def _places(area: Rect, names: int, count: int) -> list[Rect]:
    rest = Rect(area.x + names, area.y, area.w - names, area.h)
    return rest.columns(max(1, count), _ARROW)


def _cells(passage: Passage, size: int, block: Passages, pen: Pen) -> list[list[Para]]:
    name = [_name(passage, size, pen)]
    stages = []
    for stage in passage.stages:
        lines = [line for line in stage if line]
        marked = len(lines) > 1
        stages.append(
            [
                Para(
                    runs=pen.runs(line),
                    size=size,
                    bullet="•" if marked else "",
                    bullet_colour=pen.accent if marked else "",
                    left=inches(0.17) if marked else 0,
                    hang=inches(0.17) if marked else 0,
                    before=size // 4,
                )
                for line in lines
            ]
            or [Para(runs=pen.runs(block.empty), size=size, colour="muted")]
        )
    return [name if plain(passage.name).strip() else [], *stages]


def _height(cells: Sequence[Sequence[Para]], widths: Sequence[int]) -> int:
    return max(height_of(cell, width) for cell, width in zip(cells, widths, strict=True)) + 2 * _PAD[1]


def _head(
    block: Passages, area: Rect, names: int, places: Sequence[Rect], pen: Pen
) -> tuple[list[Box], bool]:
    """Draw the headings: the first over the names, the others as arrows that lead on."""
    last = len(block.columns) - 1
    boxes = [Rect(area.x, area.y, names, _HEAD), *(place._replace(h=_HEAD) for place in places)]
    shown = [at for at in range(len(block.columns)) if boxes[at].w]
    clipped = largest(
        pen.scale.table[1:] or pen.scale.table,
        lambda size: [
            clip(
                Para(
                    runs=pen.runs(block.columns[at], bold=True, links=False),
                    size=size,
                    colour="on-fill" if at else "ink",
                ),
                boxes[at].w - 2 * _PAD[0] - _ARROW // 2,
                1,
            )
            for at in shown
        ],
        lambda clipped: not any(missing for _, missing in clipped),
    )
    shapes = []
    for at, (para, _) in zip(shown, clipped, strict=True):
        leads_on = 0 < at < last
        wider = boxes[at].w + (_ARROW - inches(0.06) if leads_on else 0)
        shapes.append(
            Box(
                at=boxes[at]._replace(w=wider),
                paras=(para,),
                fill=fill(pen.accent) if at else None,
                geometry="homePlate" if leads_on else "rect",
                adjust="adj val 40000" if leads_on else "",
                inset=(_PAD[0] if at else 0, 0),
                anchor="ctr",
            )
        )
    return shapes, any(missing for _, missing in clipped)


def _row(strip: Strip, name: Rect, places: Sequence[Rect], pen: Pen) -> list[Box]:
    shapes = []
    first, *stages = strip.cells
    if first:
        shapes.append(Box(at=name._replace(w=name.w - _PAD[0]), paras=first, anchor="ctr"))
    for number, (place, paras) in enumerate(zip(places, stages, strict=True)):
        at = Rect(place.x, name.y, place.w, name.h)
        shapes.append(Box(at=at, paras=paras, fill=soft(pen.accent), inset=_PAD, anchor="ctr"))
        if number < len(places) - 1:
            middle = name.y + name.h // 2
            arrow = Rect(
                place.right + inches(0.06), middle - inches(0.12), _ARROW - inches(0.12), inches(0.24)
            )
            shapes.append(Box(at=arrow, fill=fill(pen.accent), geometry="rightArrow"))
    return shapes


def _told(block: Passages, passage: Passage, pen: Pen) -> Note:
    """Give a matter in words: what it is, and what is said of it at each stage."""
    parts: list[Line | str] = [passage.name] if passage.name else []
    for column, stage in zip(block.columns[1:], passage.stages, strict=True):
        parts += [" – " if len(parts) == 1 else " " if parts else "", column, ": "]
        for number, line in enumerate(stage or (block.empty,)):
            parts += ["; "] if number else []
            parts.append(line)
        parts.append(".")
    return pen.sentence(*parts)
