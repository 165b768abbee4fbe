"""Stages that lead from one to the next: as is, to be, what must be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.flow import side_by_side
from strategykit.exporters.pptx.pen import Pen, clip, largest, weight_of
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Note, Page, words
from strategykit.exporters.pptx.text import Para, height_of
from strategykit.exporters.pptx.theme import Rect, fill, inches, soft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.blocks import Column, Columns

__all__ = ["draw_columns"]

_MOST = 4
_GAP = inches(0.12)
_HEAD = inches(0.75)
_SIDE = inches(0.2)
_PAD = (inches(0.2), inches(0.2))
_ARROW = "adj val 22000"
_HEAD_SIZES = (18, 16, 14)
_HEAD_LINES = 2
_NARROWEST = 0.22
"""The least part of the width a column has, where one holds much more than another."""


def draw_columns(block: Columns, area: Rect, pen: Pen) -> list[Page]:
    """Draw a column a stage, under arrows that show the way."""
    pages = []
    for start in range(0, len(block.columns), _MOST):
        pages += _draw(block.columns[start : start + _MOST], area, pen)
    return pages


def _draw(columns: tuple[Column, ...], area: Rect, pen: Pen) -> list[Page]:
    room = area.h - _HEAD - 2 * _PAD[1]
    equal = area.columns(len(columns), _GAP)
    ways = [(equal, size) for size in pen.scale.body[1:]]
    places, size = next(
        (way for way in ways if _highest(columns, way, pen) <= room),
        (_by_content(columns, area), ways[-1][1]),
    )
    cells = [_body(column, size, pen) for column in columns]
    inner = [place.w - 2 * _PAD[0] for place in places]
    heads, cut = _heads(columns, places, pen)
    pages = []
    for position, strip in enumerate(side_by_side(cells, inner, room)):
        shapes: list[Box] = []
        tallest = max(map(height_of, strip.cells, inner))
        height = min(room, max(tallest, area.h // 2)) + 2 * _PAD[1]
        for place, head, paras in zip(places, heads, strip.cells, strict=True):
            panel = Rect(place.x, area.y + _HEAD, place.w, height)
            shapes.append(head)
            shapes.append(Box(at=panel, paras=paras, fill=soft(pen.accent), inset=_PAD))
        told = _told(columns, pen) if position == 0 else ()
        pages.append(
            Page(
                shapes=tuple(shapes),
                bottom=area.y + _HEAD + height,
                notes=(*told, *words(strip.broken)),
                moved=cut and position == 0,
            )
        )
    return pages


def _highest(columns: Sequence[Column], way: tuple[list[Rect], int], pen: Pen) -> int:
    """Give the height of the highest column, at the widths and the size of a way."""
    places, size = way
    return max(
        height_of(_body(column, size, pen), place.w - 2 * _PAD[0])
        for column, place in zip(columns, places, strict=True)
    )


def _by_content(columns: Sequence[Column], area: Rect) -> list[Rect]:
    """Give the columns widths after what they hold."""
    weights = [
        sum(weight_of(item.line) + sum(map(weight_of, item.under)) for item in column.items) ** 0.7
        for column in columns
    ]
    total = sum(weights) or 1.0
    shares = [max(weight / total, _NARROWEST) for weight in weights]
    width = area.w - _GAP * (len(columns) - 1)
    places: list[Rect] = []
    x = area.x
    for share in shares:
        places.append(Rect(x, area.y, int(width * share / sum(shares)), area.h))
        x = places[-1].right + _GAP
    return places


def _heads(columns: Sequence[Column], places: Sequence[Rect], pen: Pen) -> tuple[list[Box], bool]:
    """Give the arrows, all but the last of which lead on, and whether a heading was cut."""
    clipped = largest(
        _HEAD_SIZES,
        lambda size: [
            clip(
                Para(runs=pen.runs(column.title, bold=True, links=False), size=size, colour="on-fill"),
                place.w - 2 * _SIDE - _GAP,
                _HEAD_LINES,
            )
            for column, place in zip(columns, places, strict=True)
        ],
        lambda clipped: not any(missing for _, missing in clipped),
    )
    heads = []
    for position, ((para, _), place) in enumerate(zip(clipped, places, strict=True)):
        last = position == len(columns) - 1
        heads.append(
            Box(
                at=Rect(place.x, place.y, place.w + (0 if last else _GAP), _HEAD - inches(0.08)),
                paras=(para,),
                fill=fill(pen.accent),
                geometry="rect" if last else "homePlate",
                adjust="" if last else _ARROW,
                inset=(_SIDE, 0),
                anchor="ctr",
            )
        )
    return heads, any(missing for _, missing in clipped)


def _body(column: Column, size: int, pen: Pen) -> list[Para]:
    if not column.items and column.empty:
        return [pen.para(column.empty, size, colour="muted")]
    return pen.items(column.items, size)


def _told(columns: Sequence[Column], pen: Pen) -> list[Note]:
    """Give the stages in words."""
    notes: list[Note] = []
    for column in columns:
        notes.append(pen.sentence(column.title, ":"))
        notes += pen.notes_of_items(column.items)
        if not column.items and column.empty:
            notes.append(pen.sentence(column.empty))
    return notes
