"""Titles: every slide has one, no two are the same, and each fits its two lines."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.pen import clip, largest
from strategykit.exporters.pptx.shapes import Placeholder
from strategykit.exporters.pptx.template.layouts import layouts
from strategykit.exporters.pptx.text import Para, Run, height_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.geometry import Geometry
    from strategykit.exporters.pptx.slide import Slide
    from strategykit.exporters.pptx.template.layouts import Layout

__all__ = ["numbered_widest", "title_shape", "unique"]

_INNER_SPACE = re.compile(r"(?<=\S) (?=\S)")
_SIZES = (40, 36, 32, 28, 24, 20)
_WIDEST_PART = 999
_MOST_LINES = 4


def _text(title: tuple[Run, ...]) -> str:
    return " ".join("".join(run.text for run in title).split())


def _numbered(title: tuple[Run, ...], pattern: str, part: int, parts: int, lang: str) -> tuple[Run, ...]:
    before, _, after = pattern.partition("{title}")

    def filled(text: str) -> tuple[Run, ...]:
        text = text.replace("{part}", str(part)).replace("{parts}", str(parts))
        # A number is not parted at the end of a line.
        whole = _INNER_SPACE.sub("\N{NO-BREAK SPACE}", text)
        return (Run(whole, lang),) if whole else ()

    return filled(before) + title + filled(after)


def numbered_widest(title: tuple[Run, ...], pattern: str) -> tuple[Run, ...]:
    """Give a title with the longest number it may ever have."""
    return _numbered(title, pattern, _WIDEST_PART, _WIDEST_PART, "")


def _para(title: tuple[Run, ...], layout: Layout, size: int) -> Para:
    runs = tuple(evolve(run, url=None, bold=True, text=run.text.replace("\n", " ")) for run in title)
    return Para(runs=runs, size=size, colour=layout.colour)


def _fits(title: tuple[Run, ...], slide: Slide, layout: Layout, size: int) -> bool:
    place = slide.title_at or layout.title
    return height_of([_para(title, layout, size)], place.w) <= place.h


def _short(slide: Slide, pattern: str, layout: Layout) -> Slide:
    """Cut a title that even at the smallest size is too long, numbered: it stands whole in the notes."""
    if _fits(numbered_widest(slide.title, pattern), slide, layout, _SIZES[-1]):
        return slide
    place = slide.title_at or layout.title
    cut, _ = largest(
        range(_MOST_LINES, 0, -1),
        lambda lines: clip(_para(slide.title, layout, _SIZES[-1]), place.w, lines),
        lambda made: _fits(numbered_widest(made[0].runs, pattern), slide, layout, _SIZES[-1]),
    )
    return evolve(slide, title=cut.runs, notes=(slide.title, *slide.notes), moved=True)


def unique(slides: Sequence[Slide], pattern: str, lang: str, geometry: Geometry) -> list[Slide]:
    """Number the slides that share a title, in the order they are shown.

    Args:
        slides: The slides; what goes on over several of them has one title.
        pattern: How a title goes on: `{title} ({part} av {parts})`.
        lang: The tag of the pattern's words.
        geometry: Where titles stand.
    """
    made = layouts(geometry)
    done = [_short(slide, pattern, made[slide.layout]) for slide in slides]
    while True:
        counts = Counter(_text(slide.title) for slide in done)
        if all(count == 1 for count in counts.values()):
            return done
        seen: Counter[str] = Counter()
        for position, slide in enumerate(done):
            text = _text(slide.title)
            if counts[text] == 1:
                continue
            seen[text] += 1
            title = _numbered(slide.title, pattern, seen[text], counts[text], lang)
            done[position] = evolve(slide, title=title)


def title_shape(slide: Slide, geometry: Geometry) -> Placeholder:
    """Give the title's placeholder, at the largest size that fits."""
    layout = layouts(geometry)[slide.layout]
    sizes = [layout.title_size, *(size for size in _SIZES if size < layout.title_size)]
    size = next((size for size in sizes if _fits(slide.title, slide, layout, size)), sizes[-1])
    return Placeholder(kind=layout.title_kind, paras=(_para(slide.title, layout, size),), at=slide.title_at)
