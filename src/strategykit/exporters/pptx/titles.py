"""Titles: every slide has one, no two are the same, and each fits its two lines."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.pen import clip, largest
from strategykit.exporters.pptx.shapes import Placeholder
from strategykit.exporters.pptx.template.layouts import layouts
from strategykit.exporters.pptx.text import Para, Run, height_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.geometry import Geometry
    from strategykit.exporters.pptx.slide import Slide
    from strategykit.exporters.pptx.template.layouts import Layout

__all__ = ["lines_of", "title_shape", "unique"]

_INNER_SPACE = re.compile(r"(?<=\S) (?=\S)")
_SIZES = (40, 36, 32, 28, 24, 20)
_USUAL = 28
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


def _widest(title: tuple[Run, ...], pattern: str) -> tuple[Run, ...]:
    """Give a title as it is shown with the longest number it may ever have."""
    return _shown(_numbered(title, pattern, _WIDEST_PART, _WIDEST_PART, ""))


def lines_of(title: tuple[Run, ...], pattern: str, width: int) -> int:
    """Give how many lines a title takes, at its usual size and with the longest number."""
    runs = _numbered(title, pattern, _WIDEST_PART, _WIDEST_PART, "")
    return len(Para(runs=runs, size=_USUAL).lines(width))


def _shown(title: tuple[Run, ...]) -> tuple[Run, ...]:
    """Give a title as it stands on its slide: on one line, strong, and leading nowhere."""
    return tuple([Run(run.text.replace("\n", " "), run.lang, bold=True, colour=run.colour) for run in title])


def _fits(title: tuple[Run, ...], slide: Slide, layout: Layout, size: int) -> bool:
    """Tell whether a title, as it is shown, fits its place at a size."""
    place = slide.title_at or layout.title
    return height_at(size, place.w, title) <= place.h


def _short(slide: Slide, pattern: str, layout: Layout) -> Slide:
    """Cut a title that even at the smallest size is too long, numbered: it stands whole in the notes."""
    if _fits(_widest(slide.title, pattern), slide, layout, _SIZES[-1]):
        return slide
    place = slide.title_at or layout.title
    cut, _ = largest(
        range(_MOST_LINES, 0, -1),
        lambda lines: clip(Para(runs=_shown(slide.title), size=_SIZES[-1]), place.w, lines),
        lambda made: _fits(_widest(made[0].runs, pattern), slide, layout, _SIZES[-1]),
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
    runs = _shown(slide.title)
    size = next((size for size in sizes if _fits(runs, slide, layout, size)), sizes[-1])
    para = Para(runs=runs, size=size, colour=layout.colour)
    return Placeholder(kind=layout.title_kind, paras=(para,), at=slide.title_at)
