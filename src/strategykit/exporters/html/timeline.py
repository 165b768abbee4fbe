"""A time line as SVG: what it shows stands in the table under it as well."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from strategykit.exporters.html.svg import WIDTH, cut, drawing, svg, words
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from markupsafe import Markup

    from strategykit.story.blocks import Tick, Timeline

__all__ = ["spanned"]

_TOP, _ROW, _BAR = 24, 46, 14
_LONGEST = 96
_LETTER = 8


def spanned(timeline: Timeline, id_: str) -> Markup:
    """Draw a time line.

    Args:
        timeline: The time line.
        id_: The id of the heading that names it.
    """
    top = _TOP * (2 if timeline.years else 1)
    height = top + _ROW * len(timeline.stretches)
    pieces = [_named(timeline, year, 0) for year in timeline.years]
    for tick in timeline.ticks:
        pieces.append(_named(timeline, tick, top - _TOP))
        x = timeline.part(tick.start) * WIDTH
        pieces.append(svg('<path class="grid" d="M{:.1f} {}V{}"/>', x, top - 6, height))
    for place, each in enumerate(timeline.stretches):
        y = top + _ROW * place
        pieces.append(words("name", 0, y + 16, cut(plain(each.name), _LONGEST)))
        left = timeline.part(each.start or each.end) * WIDTH
        right = timeline.part(each.end + dt.timedelta(1)) * WIDTH
        if each.start is None:
            middle = min(max((left + right) / 2, _BAR / 2), WIDTH - _BAR / 2)
            mark = '<path class="bar-1" d="M{:.1f} {}l7 7l-7 7l-7 -7z"/>'
            pieces.append(svg(mark, middle, y + 24))
        else:
            bar = '<rect class="bar-1" x="{:.1f}" y="{}" width="{:.1f}" height="{}" rx="3"/>'
            pieces.append(svg(bar, left, y + 24, max(right - left, 4.0), _BAR))
    return drawing(pieces, height, id_)


def _named(timeline: Timeline, tick: Tick, y: int) -> Markup:
    left, right = timeline.part(tick.start) * WIDTH, timeline.part(tick.end) * WIDTH
    return words("key", left + 2, y + 14, cut(plain(tick.name), max(1, int((right - left) / _LETTER))))
