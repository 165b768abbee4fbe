"""A few numbers in large type, each with what it counts and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.draw.facts import draw_facts
from strategykit.exporters.pptx.pen import largest
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Page
from strategykit.exporters.pptx.text import Para, breaks_a_word, height_of
from strategykit.exporters.pptx.theme import GAP, Rect, fill, inches, soft
from strategykit.story.blocks import Fact, Facts, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Number, Numbers

__all__ = ["draw_numbers"]

_MOST = 3
_ACROSS = {1: 1, 2: 2, 4: 2}
"""How many stand side by side, where it is not three."""
_PAD = (inches(0.2), inches(0.2))
_RULE = inches(0.07)
_SIZES = (54, 44, 36, 32, 28, 24)


def draw_numbers(block: Numbers, area: Rect, pen: Pen) -> list[Page]:
    """Draw the numbers side by side, as large as they fit; those too long for that are told as facts."""
    if not block.numbers:
        return []
    for largest_first in range(len(_SIZES)):
        shapes, bottom = _tiles(block, area, pen, _SIZES[largest_first:])
        if bottom <= area.bottom:
            break
    else:
        facts = [Fact(each.label, values=[each.figure, each.source]) for each in block.numbers]
        return draw_facts(Facts(facts), area, pen)
    notes = tuple(
        pen.sentence(each.label, ": ", each.figure, *((" (", each.source, ")") if each.source else ()))
        for each in block.numbers
    )
    return [Page(shapes=tuple(shapes), bottom=bottom, notes=notes)]


def _tiles(block: Numbers, area: Rect, pen: Pen, sizes: Sequence[int]) -> tuple[list[Box], int]:
    """Give the tiles with figures of these sizes, and where they end."""
    shapes: list[Box] = []
    y = area.y
    across = _ACROSS.get(len(block.numbers), _MOST)
    for start in range(0, len(block.numbers), across):
        row = block.numbers[start : start + across]
        places = area.columns(across, GAP)
        texts = _texts(row, places[0].w - 2 * _PAD[0], pen, sizes)
        height = max(height_of(paras, places[0].w - 2 * _PAD[0]) for paras in texts) + 2 * _PAD[1]
        for place, paras, number in zip(places, texts, row, strict=False):
            at = Rect(place.x, y, place.w, height)
            alt = f"{plain(number.label)}: {plain(number.figure)}"
            shapes.append(Box(at=at, paras=paras, fill=soft(pen.accent), inset=_PAD, alt=alt))
            shapes.append(Box(at=Rect(at.x, at.y, at.w, _RULE), fill=fill(pen.accent)))
        y += height + GAP
    return shapes, y - GAP


def _texts(row: tuple[Number, ...], width: int, pen: Pen, sizes: Sequence[int]) -> list[tuple[Para, ...]]:
    heads = largest(
        sizes,
        lambda size: [
            Para(runs=pen.runs(each.figure, bold=True), size=size, colour=pen.accent) for each in row
        ],
        lambda heads: all(len(head.lines(width)) == 1 and not breaks_a_word(head, width) for head in heads),
    )
    return [
        (
            head,
            Para(runs=pen.runs(each.label, bold=True), size=pen.scale.body[-1], colour="ink", before=2),
            *(
                (Para(runs=pen.runs(each.source), size=pen.scale.label, colour="muted", before=4),)
                if each.source
                else ()
            ),
        )
        for head, each in zip(heads, row, strict=True)
    ]
