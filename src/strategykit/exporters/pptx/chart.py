"""The XML of a chart: bars, stacked columns or lines, every one with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.theme import fill
from strategykit.exporters.pptx.xml import DECLARATION, attribute, escape
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.theme import Theme
    from strategykit.story.blocks import Chart, Line, Series

__all__ = ["chart_xml", "colours"]

_NS = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_LOWEST_PART = 0.05
_STRAIGHT = '<c:smooth val="0"/>'
_FROM_TO = ("from", "now", "to")
_MANY = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
_CATEGORIES, _VALUES = 111111111, 222222222


def colours(count: int, accent: str) -> tuple[str, ...]:
    """Give the colour of each series: where one is in grey, where one will be in the section's own."""
    if count <= len(_FROM_TO):
        return ("muted", accent) if count == len(("from", "to")) else ("muted", "accent6", accent)[-count:]
    return tuple(_MANY[number % len(_MANY)] for number in range(count))


def chart_xml(chart: Chart, accent: str, lang: str, size: int, theme: Theme) -> str:
    """Write a chart.

    Args:
        chart: The chart.
        accent: The name of the section's colour.
        lang: The tag of the wording.
        size: The size of its text, in points.
        theme: What it looks like.
    """
    text = _text(size, theme)
    plot = {"stack": _stack, "lines": _lines}.get(chart.form, _bars)(chart, accent, theme, text)
    language = f'<c:lang val="{attribute(lang)}"/>' if lang else ""
    # What one series shows stands in the title.
    legend = f'<c:legend><c:legendPos val="t"/><c:overlay val="0"/>{text}</c:legend>'
    return (
        f'{DECLARATION}<c:chartSpace {_NS}><c:date1904 val="0"/>{language}'
        '<c:roundedCorners val="0"/><c:chart>'
        f'<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>{plot}</c:plotArea>'
        f'{legend if len(chart.series) > 1 else ""}<c:plotVisOnly val="1"/>'
        f'<c:dispBlanksAs val="{"span" if chart.form == "lines" else "gap"}"/></c:chart>{text}'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _bars(chart: Chart, accent: str, theme: Theme, text: str) -> str:
    """Write bars that lie, the first category at the top."""
    coloured = zip(chart.series, colours(len(chart.series), accent), strict=True)
    series = "".join(
        _series(chart, each, number, _filled(theme.xml(colour)), _labels(each, text, "outEnd"))
        for number, (each, colour) in enumerate(coloured)
    )
    return (
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="60"/><c:overlap val="-8"/>'
        f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/></c:barChart>'
        f"{_axes(theme, text, ('maxMin', 'l', 't'), _floor(chart))}"
    )


def _stack(chart: Chart, _: str, theme: Theme, text: str) -> str:
    """Write columns of parts that add up, each part with its number on it."""
    # On the parts stands what is written on a fill.
    on_fill = text.replace(theme.xml("text"), theme.xml("on-fill"))
    highest = max(
        (sum(each.values[at] or 0.0 for each in chart.series) for at in range(len(chart.categories))),
        default=0.0,
    )
    many = [_MANY[number % len(_MANY)] for number in range(len(chart.series))]
    series = "".join(
        _series(
            chart,
            each,
            number,
            # On a dark page the fill stands out too little; its edge does.
            _filled(theme.xml(fill(colour)), edge=theme.xml(colour)),
            _labels(_high_enough(each, highest), on_fill, "ctr"),
        )
        for number, (each, colour) in enumerate(zip(chart.series, many, strict=True))
    )
    return (
        '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="45"/><c:overlap val="100"/>'
        f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/></c:barChart>'
        f"{_axes(theme, text, ('minMax', 'b', 'l'), _floor(chart))}"
    )


def _high_enough(series: Series, highest: float) -> Series:
    """Leave out the numbers of parts that are too low to write on; the notes have them."""
    told = tuple(
        line if (value or 0.0) >= highest * _LOWEST_PART else ()
        for value, line in zip(series.values, series.told, strict=True)
    )
    return evolve(series, told=told)


def _lines(chart: Chart, accent: str, theme: Theme, text: str) -> str:
    """Write lines: the last, which is aimed at, dashed; its number where it changes."""
    pieces = []
    low, high = _ends(chart)
    for number, each in enumerate(chart.series):
        aimed = number == len(chart.series) - 1
        colour = theme.xml("muted" if aimed else accent)
        dash = '<a:prstDash val="dash"/>' if aimed else ""
        line = f'<a:ln w="31750" cap="rnd"><a:solidFill>{colour}</a:solidFill>{dash}<a:round/></a:ln>'
        drawn = f"<c:spPr>{line}</c:spPr>"
        symbol = "none" if aimed else "circle"
        mark = f'<c:marker><c:symbol val="{symbol}"/>'
        if not aimed:
            mark += f'<c:size val="9"/><c:spPr><a:solidFill>{colour}</a:solidFill></c:spPr>'
        # What comes from above has its numbers over the line, and what is aimed at has them under it.
        place = "t" if aimed == low else "b"
        named = _told_where_it_changes(each) if aimed else each
        pieces.append(
            _series(
                chart, each, number, f"{drawn}{mark}</c:marker>", _labels(named, text, place), straight=True
            )
        )
    bounds = f'<c:max val="{high!r}"/>{_floor(chart)}'
    return (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        f'{"".join(pieces)}<c:marker val="1"/>'
        f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/></c:lineChart>'
        f"{_axes(theme, text, ('minMax', 'b', 'l'), bounds)}"
    )


def _ends(chart: Chart) -> tuple[bool, float]:
    """Tell whether a course runs below its aim, and give an upper end that leaves room for numbers."""
    values = [value for each in chart.series for value in each.values if value is not None]
    first = [next((value for value in each.values if value is not None), 0.0) for each in chart.series]
    highest = max(values, default=1.0)
    return first[0] < first[-1], highest + (abs(highest) or 1.0) * 0.2


def _told_where_it_changes(series: Series) -> Series:
    told = tuple(
        line if place == 0 or series.values[place] != series.values[place - 1] else ()
        for place, line in enumerate(series.told)
    )
    return evolve(series, told=told)


def _axes(theme: Theme, text: str, ways: tuple[str, str, str], bounds: str) -> str:
    """Write the axes: the categories are named, the values stand at what shows them.

    Args:
        theme: What it looks like.
        text: The manner of its words.
        ways: The direction of the categories, and where they and the values stand.
        bounds: The ends of the values.
    """
    order, categories, values = ways
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{categories}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr><a:ln w="9525"><a:solidFill>{theme.xml("line")}</a:solidFill></a:ln></c:spPr>{text}'
        f'<c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/>{bounds}</c:scaling>'
        f'<c:delete val="1"/><c:axPos val="{values}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'<c:crossAx val="{_CATEGORIES}"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def _filled(colour: str, *, edge: str = "") -> str:
    line = f'<a:ln w="19050"><a:solidFill>{edge}</a:solidFill></a:ln>' if edge else ""
    return f'<c:spPr><a:solidFill>{colour}</a:solidFill>{line}</c:spPr><c:invertIfNegative val="0"/>'


def _floor(chart: Chart) -> str:
    # Bars are compared by their length, so they begin at nothing.
    values = [value for each in chart.series for value in each.values if value is not None]
    return '<c:min val="0"/>' if min(values, default=0.0) >= 0 else ""


def _text(size: int, theme: Theme) -> str:
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{theme.size(size)}"><a:solidFill>'
        f'{theme.xml("text")}</a:solidFill><a:latin typeface="+mn-lt"/>'
        "</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>"
    )


def _series(  # noqa: PLR0913 - each its own part of a series
    chart: Chart, series: Series, number: int, drawn: str, labels: str, *, straight: bool = False
) -> str:
    last = len(chart.categories) + 1
    column = chr(ord("B") + number)
    values = "".join(
        f'<c:pt idx="{place}"><c:v>{value!r}</c:v></c:pt>'
        for place, value in enumerate(series.values)
        if value is not None
    )
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        f"<c:tx><c:strRef><c:f>Sheet1!${column}$1</c:f>{_texts([series.name])}</c:strRef></c:tx>"
        f"{drawn}{labels}"
        f"<c:cat><c:strRef><c:f>Sheet1!$A$2:$A${last}</c:f>{_texts(chart.categories)}</c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>Sheet1!${column}$2:${column}${last}</c:f>"
        f"<c:numCache><c:formatCode>General</c:formatCode>"
        f'<c:ptCount val="{len(series.values)}"/>{values}</c:numCache></c:numRef></c:val>'
        f"{_STRAIGHT if straight else ''}</c:ser>"
    )


def _labels(series: Series, text: str, where: str) -> str:
    """Give every number as it is told, with its unit; what is not told has no label."""
    shown = '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
    shown += '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    own = "".join(
        f'<c:dLbl><c:idx val="{place}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr/>'
        f"<a:t>{escape(plain(told))}</a:t></a:r></a:p></c:rich></c:tx>"
        f'<c:dLblPos val="{where}"/>{shown}</c:dLbl>'
        if plain(told)
        else f'<c:dLbl><c:idx val="{place}"/><c:delete val="1"/></c:dLbl>'
        for place, told in enumerate(series.told)
        if series.values[place] is not None
    )
    return f'<c:dLbls>{own}<c:spPr><a:noFill/></c:spPr>{text}<c:dLblPos val="{where}"/>{shown}</c:dLbls>'


def _texts(lines: Sequence[Line]) -> str:
    points = "".join(
        f'<c:pt idx="{place}"><c:v>{escape(plain(each))}</c:v></c:pt>' for place, each in enumerate(lines)
    )
    return f'<c:strCache><c:ptCount val="{len(lines)}"/>{points}</c:strCache>'
