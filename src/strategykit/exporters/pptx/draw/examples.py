"""What not to say beside what to say instead, in colour, sign and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.flow import Strip, balance, side_by_side
from strategykit.exporters.pptx.pen import fewest
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Note, Page, words
from strategykit.exporters.pptx.text import Para, Run, height_of
from strategykit.exporters.pptx.theme import GAP, Rect, inches, soft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import ExamplePair, Examples

__all__ = ["draw_examples"]

_PAD = (inches(0.25), inches(0.15))
_DONT, _DO = "bad", "good"


def draw_examples(block: Examples, area: Rect, pen: Pen) -> list[Page]:
    """Draw a row a pair, with the reason under it."""
    return fewest(pen.scale.body, lambda size: _draw(block, size, area, pen))


def _draw(block: Examples, size: int, area: Rect, pen: Pen) -> list[Page]:
    room = area.h - 2 * _PAD[1]
    rows = [_cells(pair, size, pen) for pair in block.pairs]
    strips: list[Strip] = []
    told: list[Note] = []
    for pair, cells in zip(block.pairs, rows, strict=True):
        wide = _inner(cells, area)
        parts = side_by_side(cells, [wide, wide, area.w], room)
        if len(parts) > 1:
            # The reason has its own place only where all of the pair fits over it.
            parts = side_by_side(cells[:2], [wide, wide], room)
            parts = [Strip(cells=(*part.cells, ()), broken=part.broken) for part in parts]
            parts += [
                Strip(cells=((), (), *part.cells), broken=part.broken)
                for part in side_by_side(cells[2:], [area.w], room)
                if part.cells[0]
            ]
        elif _height(cells, area) > area.h:
            parts = [Strip(cells=(*parts[0].cells[:2], ())), Strip(cells=((), (), parts[0].cells[2]))]
        strips += parts
        told += [_told(pair, pen)] + [()] * (len(parts) - 1)
    heights = [_height(strip.cells, area) for strip in strips]
    pages = []
    for start, end in balance(heights, area.h, GAP):
        shapes: list[Box] = []
        y = area.y
        for strip, height in zip(strips[start:end], heights[start:end], strict=True):
            shapes += _shapes(strip, area.below(y))
            y += height + GAP
        notes = tuple(note for note in told[start:end] if note)
        broken = tuple(para for strip in strips[start:end] for para in strip.broken)
        pages.append(Page(shapes=tuple(shapes), bottom=y - GAP, notes=notes + words(broken)))
    return pages


def _cells(pair: ExamplePair, size: int, pen: Pen) -> list[list[Para]]:
    labels = pen.labels
    cells: list[list[Para]] = []
    for line, label, sign, colour in (
        (pair.dont, labels.dont, "✗", _DONT),
        (pair.do, labels.do, "✓", _DO),
    ):
        cells.append(
            [pen.label(f"{sign} {label}", colour=colour), pen.para(line, size, before=3)] if line else []
        )
    reason = []
    if pair.reason:
        runs = (Run(f"{labels.why}: ", pen.lang, bold=True), *pen.runs(pair.reason))
        reason = [Para(runs=runs, size=pen.scale.body[-1], colour="muted")]
    return [*cells, reason]


def _places(cells: Sequence[Sequence[Para]], area: Rect) -> list[Rect]:
    """Give the places of both halves; a half that stands alone has the whole width."""
    return area.columns(2, GAP) if cells[0] and cells[1] else [area, area]


def _inner(cells: Sequence[Sequence[Para]], area: Rect) -> int:
    return _places(cells, area)[0].w - 2 * _PAD[0]


def _height(cells: Sequence[Sequence[Para]], area: Rect) -> int:
    inner = _inner(cells, area)
    pair = max(height_of(cells[0], inner), height_of(cells[1], inner))
    reason = height_of(cells[2], area.w)
    panels = pair + 2 * _PAD[1] if pair else 0
    return panels + (reason + _PAD[1] if reason else 0)


def _shapes(strip: Strip, area: Rect) -> list[Box]:
    shapes = []
    inner = _inner(strip.cells, area)
    height = max(height_of(strip.cells[0], inner), height_of(strip.cells[1], inner))
    y = area.y
    if height:
        height += 2 * _PAD[1]
        for paras, place, colour in zip(strip.cells, _places(strip.cells, area), (_DONT, _DO), strict=False):
            if paras:
                at = place._replace(h=height)
                shapes.append(Box(at=at, paras=paras, fill=soft(colour), inset=_PAD))
                shapes.append(Box(at=Rect(at.x, at.y, inches(0.08), height), fill=colour))
        y += height
    if strip.cells[2]:
        y += _PAD[1] // 2
        reason = height_of(strip.cells[2], area.w)
        shapes.append(Box(at=Rect(area.x, y, area.w, reason), paras=strip.cells[2]))
    return shapes


def _told(pair: ExamplePair, pen: Pen) -> Note:
    labels = pen.labels
    parts: list[object] = []
    for label, line in ((labels.dont, pair.dont), (labels.do, pair.do), (labels.why, pair.reason)):
        if line:
            parts += [" " if parts else "", f"{label}: ", line]
    return pen.sentence(*parts)  # type: ignore[arg-type]
