"""Which colours stand on which in a planned deck, without drawing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from strategykit.exporters.pptx.shapes import Box, Grid, Placeholder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.exporters.pptx.geometry import Rect
    from strategykit.exporters.pptx.slide import Deck, Slide
    from strategykit.exporters.pptx.text import Para


class Pair(NamedTuple):
    """A colour on a colour, by their roles."""

    front: str
    back: str
    text: bool


def pairs(deck: Deck) -> set[Pair]:
    """Give every pair of colours that is drawn: words, marks and lines, each on what lies under it."""
    return {pair for slide in deck.slides for pair in _of(slide)}


def _of(slide: Slide) -> Iterator[Pair]:
    bottom = "ink-fill" if slide.layout == "opening" else "paper"
    under: list[tuple[Rect, str]] = []
    for shape in slide.shapes:
        if isinstance(shape, Grid):
            for row in shape.rows:
                for cell in row:
                    yield from _words(cell.paras, cell.fill or bottom)
        elif isinstance(shape, Placeholder):
            yield from _words(shape.paras, _back(shape.at, under, bottom) if shape.at else bottom)
        elif isinstance(shape, Box):
            back = _back(shape.at, under, bottom)
            own = back if shape.fill is None else shape.fill
            yield from _words(shape.paras, own)
            if shape.line is not None:
                yield Pair(shape.line, back, text=False)
            if shape.fill is not None:
                under.append((shape.at, shape.fill))
                yield Pair(shape.fill, back, text=False)


def _words(paras: tuple[Para, ...], back: str) -> Iterator[Pair]:
    for para in paras:
        for run in para.runs:
            yield Pair(run.colour or para.colour, back, text=True)
        if para.bullet_colour:
            yield Pair(para.bullet_colour, back, text=True)


def _back(at: Rect, under: list[tuple[Rect, str]], bottom: str) -> str:
    """Give what lies under the middle of a place."""
    x, y = at.x + at.w // 2, at.y + at.h // 2
    found = [fill for place, fill in under if place.x <= x <= place.right and place.y <= y <= place.bottom]
    return found[-1] if found else bottom
