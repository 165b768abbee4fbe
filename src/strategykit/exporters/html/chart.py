"""A chart as SVG: what it shows stands in the table under it as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.html.svg import WIDTH, cut, drawing, svg, words
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from strategykit.story.blocks import Chart

__all__ = ["drawn"]

_BAR, _LINE, _GAP = 20, 26, 16
_VALUES = 150
"""Room to the right of the longest bar, for its number in words."""
_LONGEST = 88
_LONGEST_VALUE = 18
_HIGH = 260
"""How high columns and lines are."""
_KEYS = 3
"""So many names of series stand in a row."""
_COLOURS = 6
_DOT = 5


def drawn(chart: Chart, id_: str) -> Markup:
    """Draw a chart.

    Args:
        chart: The chart.
        id_: The id of the heading that names it.

    Examples:
        >>> from strategykit.story.blocks import Chart, Series
        >>> made = drawn(Chart(["Svar"], series=(Series("Mål", values=(4,), told=("4 timer",)),)), "x")
        >>> made.startswith('<svg class="chart" role="img" aria-labelledby="x"')
        True
    """
    if chart.form == "stack":
        return _stack(chart, id_)
    return _course(chart, id_) if chart.form == "lines" else _bars(chart, id_)


def _bars(chart: Chart, id_: str) -> Markup:
    low, high = _ends(chart)
    scale = (WIDTH - _VALUES) / ((high - low) or 1.0)
    zero = -low * scale
    pieces = list(_legend(chart))
    y = _top(chart)
    for place, category in enumerate(chart.categories):
        pieces.append(words("name", 0, y + 15, cut(plain(category), _LONGEST)))
        y += _LINE
        for number, series in enumerate(chart.series):
            value = series.values[place]
            if value is None:
                continue
            x, length = zero + min(0.0, value) * scale, abs(value) * scale
            bar = '<rect class="bar bar-{}" x="{:.1f}" y="{}" width="{:.1f}" height="{}" rx="3"/>'
            pieces.append(svg(bar, _colour(chart, number), x, y, max(length, 1.0), _BAR - 4))
            told = cut(plain(series.told[place]), _LONGEST_VALUE)
            pieces.append(words("value", x + length + 8, y + 13, told))
            y += _BAR
        y += _GAP
    return drawing(pieces, y, id_)


def _stack(chart: Chart, id_: str) -> Markup:
    sums = [sum(series.values[at] or 0.0 for series in chart.series) for at in range(len(chart.categories))]
    scale = _HIGH / (max(sums, default=0.0) or 1.0)
    room = WIDTH / max(1, len(chart.categories))
    top = _top(chart)
    pieces = list(_legend(chart))
    for place, category in enumerate(chart.categories):
        y = float(top + _HIGH)
        for number, series in enumerate(chart.series):
            height = max(0.0, (series.values[place] or 0.0) * scale)
            if not height:
                continue
            y -= height
            part = '<rect class="part part-{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"/>'
            pieces.append(svg(part, number % _COLOURS, room * (place + 0.15), y, room * 0.7, height))
        middle = room * (place + 0.5)
        pieces.append(
            words("name", middle, top + _HIGH + 22, cut(plain(category), int(room / 7)), anchor="middle")
        )
    return drawing(pieces, top + _HIGH + 32, id_)


def _course(chart: Chart, id_: str) -> Markup:
    low, high = _ends(chart)
    scale = _HIGH / ((high - low) or 1.0)
    room = WIDTH / max(1, len(chart.categories))
    top = _top(chart) + _LINE
    pieces = list(_legend(chart))
    for number, series in enumerate(chart.series):
        aimed = number == len(chart.series) - 1
        at = [
            (room * (place + 0.5), top + (high - value) * scale, plain(series.told[place]))
            for place, value in enumerate(series.values)
            if value is not None
        ]
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in at)
        pieces.append(svg('<polyline class="line {}" points="{}"/>', "aim" if aimed else "way", points))
        if not aimed:
            pieces += [
                svg('<circle class="bar-1" cx="{:.1f}" cy="{:.1f}" r="{}"/>', x, y, _DOT) for x, y, _ in at
            ]
            pieces += [
                words("value", x, y - 10, cut(told, _LONGEST_VALUE), anchor="middle") for x, y, told in at
            ]
    for place, category in enumerate(chart.categories):
        said = cut(plain(category), int(room / 7))
        pieces.append(words("name", room * (place + 0.5), top + _HIGH + 24, said, anchor="middle"))
    return drawing(pieces, top + _HIGH + 34, id_)


def _ends(chart: Chart) -> tuple[float, float]:
    numbers = [value for each in chart.series for value in each.values if value is not None]
    return min(0.0, *numbers), max(0.0, *numbers)


def _colour(chart: Chart, number: int) -> int:
    """Give the section's own colour to where one will be, or to what is alone, and grey to where one is."""
    last = len(chart.series) - 1
    if chart.form == "lines":
        return 0 if number == last else 1
    return 1 if number == last else (0, 2)[min(number, 1)]


def _top(chart: Chart) -> int:
    rows = -(-len(chart.series) // _KEYS)
    return _LINE * rows + _GAP


def _legend(chart: Chart) -> Iterator[Markup]:
    kind = {"stack": "part part", "lines": "bar bar"}.get(chart.form, "bar bar")
    for number, series in enumerate(chart.series):
        x, y = number % _KEYS * (WIDTH // _KEYS), number // _KEYS * _LINE
        colour = number % _COLOURS if chart.form == "stack" else _colour(chart, number)
        yield svg('<rect class="{}-{}" x="{}" y="{}" width="14" height="14" rx="3"/>', kind, colour, x, y + 2)
        yield words("key", x + 22, y + 14, cut(plain(series.name), 30))
