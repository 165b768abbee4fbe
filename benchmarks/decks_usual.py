"""Decks made with python-pptx, as its documentation does: plain slides, and the same slides as ours."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Inches, Pt

from pptx import Presentation
from strategykit.exporters.pptx.connectors import Connector
from strategykit.exporters.pptx.shapes import Box, Field, Grid, Placeholder, Plot

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deck_content import Page

    from strategykit.exporters.pptx.slide import Deck, Slide
    from strategykit.exporters.pptx.text import Para, Run
    from strategykit.exporters.pptx.theme import Theme

__all__ = ["numbers_of", "plain_slides", "same_slides"]

_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TITLE_ONLY = 5
_ANCHORS = {"t": MSO_ANCHOR.TOP, "ctr": MSO_ANCHOR.MIDDLE, "b": MSO_ANCHOR.BOTTOM}
_SIDES = {"ctr": PP_ALIGN.CENTER, "r": PP_ALIGN.RIGHT}
_FORMS = {"ellipse": MSO_SHAPE.OVAL, "roundRect": MSO_SHAPE.ROUNDED_RECTANGLE}

Numbers = dict[str, tuple[list[str], dict[str, list[float]]]]
"""The categories of each chart, by its XML, and its series by their names."""


def plain_slides(shown: Sequence[Page]) -> bytes:
    """Make slides of a title with bullets, a table, a chart and notes, each in the template's own place."""
    deck = Presentation()
    layout = deck.slide_layouts[1]
    for page in shown:
        slide: Any = deck.slides.add_slide(layout)
        slide.shapes.title.text = page.title
        frame = slide.placeholders[1].text_frame
        for number, line in enumerate(page.bullets):
            (frame.paragraphs[0] if number == 0 else frame.add_paragraph()).text = line
        if page.table:
            size = (len(page.table), len(page.table[0]))
            table = slide.shapes.add_table(*size, Inches(1), Inches(4.5), Inches(8), Inches(2)).table
            for row, cells in enumerate(page.table):
                for column, cell in enumerate(cells):
                    table.cell(row, column).text = cell
        if page.chart:
            categories = [name for name, *_ in page.chart]
            series = {"I dag": [was for _, was, _ in page.chart], "Mål": [shall for *_, shall in page.chart]}
            _chart(slide, (Inches(1), Inches(2), Inches(8), Inches(4)), categories, series)
        if page.notes:
            slide.notes_slide.notes_text_frame.text = page.notes
    return _saved(deck)


def same_slides(deck: Deck, numbers: Numbers) -> bytes:
    """Make the slides of a planned deck: all shapes in their places, with their text, links, notes and words.

    Nothing is measured, the plan tells where everything is. Sections and transitions are left out, for
    which python-pptx has no words, and so are marks of decoration.

    Args:
        deck: The deck, planned.
        numbers: What its charts show, from `numbers_of`.
    """
    made: Any = Presentation()
    made.slide_width, made.slide_height = deck.theme.geometry.width, deck.theme.geometry.height
    layout = made.slide_layouts[_TITLE_ONLY]
    slides = {slide.key: made.slides.add_slide(layout) for slide in deck.slides}
    for planned in deck.slides:
        _draw(planned, deck.theme, slides, numbers)
    return _saved(made)


def numbers_of(deck: Deck) -> Numbers:
    """Read what the charts of a deck show."""
    return {
        shape.chart: _read(shape.chart)
        for slide in deck.slides
        for shape in slide.shapes
        if isinstance(shape, Plot)
    }


def _read(chart: str) -> tuple[list[str], dict[str, list[float]]]:
    root: Any = etree.fromstring(chart.encode())
    categories: list[str] = []
    series: dict[str, list[float]] = {}
    for each in root.iter(f"{_CHART}ser"):
        categories = [value.text or "" for value in each.find(f"{_CHART}cat").iter(f"{_CHART}v")]
        (name,) = each.find(f"{_CHART}tx").iter(f"{_CHART}v")
        series[name.text] = [float(value.text) for value in each.find(f"{_CHART}val").iter(f"{_CHART}v")]
    return categories, series


def _draw(planned: Slide, theme: Theme, slides: Mapping[str, Any], numbers: Numbers) -> None:
    slide = slides[planned.key]
    glued: dict[Any, Any] = {}
    for shape in planned.shapes:
        match shape:
            case Placeholder():
                _placeholder(slide, shape, theme)
            case Field():
                at = theme.geometry.footer if shape.kind == "ftr" else theme.geometry.number
                slide.shapes.add_textbox(*at).text_frame.text = shape.text
            case Box():
                glued[shape.at] = _box(slide, shape, theme, slides)
            case Grid():
                _table(slide, shape, theme)
            case Plot():
                _told(_chart(slide, shape.at, *numbers[shape.chart]), shape.alt)
            case Connector():
                line = slide.shapes.add_connector(MSO_CONNECTOR.ELBOW, 0, 0, 0, 0)
                line.begin_connect(glued[shape.start], shape.sites[0])
                line.end_connect(glued[shape.end], shape.sites[1])
                line.line.color.rgb = _colour(shape.colour, theme)
            case _:
                raise NotImplementedError(type(shape))
    if planned.notes:
        lines = ("".join(run.text for run in note) for note in planned.notes)
        slide.notes_slide.notes_text_frame.text = "\n".join(lines)


def _placeholder(slide: Any, shape: Placeholder, theme: Theme) -> None:
    if shape.kind not in {"title", "ctrTitle"}:
        made = slide.shapes.add_textbox(*(shape.at or theme.geometry.body))
    else:
        made = slide.shapes.title
        if shape.at is not None:
            made.left, made.top, made.width, made.height = shape.at
    _write(made.text_frame, shape.paras, theme)


def _box(slide: Any, box: Box, theme: Theme, slides: Mapping[str, Any]) -> Any:
    if box.paras and box.fill is None and box.line is None:
        made = slide.shapes.add_textbox(*box.at)
    else:
        made = slide.shapes.add_shape(_FORMS.get(box.geometry, MSO_SHAPE.RECTANGLE), *box.at)
        _fill(made, box.fill, theme)
        if box.line is None:
            made.line.fill.background()
        else:
            made.line.color.rgb = _colour(box.line, theme)
    if box.paras:
        frame = made.text_frame
        frame.word_wrap = True
        frame.vertical_anchor = _ANCHORS[box.anchor]
        frame.margin_left, frame.margin_top = box.inset
        frame.margin_right, frame.margin_bottom = box.inset[0] + box.clear, box.inset[1]
        _write(frame, box.paras, theme)
    if box.to is not None:
        made.click_action.target_slide = slides[box.to]
    if box.name:
        made.name = box.name
    _told(made, box.alt)
    return made


def _table(slide: Any, grid: Grid, theme: Theme) -> None:
    place = (grid.x, grid.y, sum(grid.widths), sum(grid.heights))
    made = slide.shapes.add_table(len(grid.rows), len(grid.widths), *place)
    table = made.table
    for column, width in zip(table.columns, grid.widths, strict=True):
        column.width = width
    for row, height, cells in zip(table.rows, grid.heights, grid.rows, strict=True):
        row.height = height
        for cell, planned in zip(row.cells, cells, strict=True):
            cell.margin_left = cell.margin_right = grid.inset[0]
            cell.margin_top = cell.margin_bottom = grid.inset[1]
            _fill(cell, planned.fill, theme)
            _write(cell.text_frame, planned.paras, theme)
    _told(made, grid.alt)


def _chart(slide: Any, place: Iterable[int], categories: list[str], series: dict[str, list[float]]) -> Any:
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = categories
    for name, values in series.items():
        data.add_series(name, values)
    return slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *place, data)


def _write(frame: Any, paras: tuple[Para, ...], theme: Theme) -> None:
    for number, para in enumerate(paras):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = _SIDES.get(para.align, PP_ALIGN.LEFT)
        if number and para.before:
            paragraph.space_before = Pt(para.before)
        if para.bullet:
            # There is no word for bullets outside a placeholder, so everybody sets them like this.
            properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
            properties.set("marL", str(para.left))
            properties.set("indent", str(-para.hang))
            etree.SubElement(properties, f"{_MAIN}buChar").set("char", para.bullet)
        for run in para.runs:
            _run(paragraph.add_run(), run, para, theme)


def _run(made: Any, run: Run, para: Para, theme: Theme) -> None:
    made.text = run.text
    font = made.font
    font.size = Pt(theme.size(para.size) / 100)
    if run.bold:
        font.bold = True
    font.color.rgb = _colour(run.colour or para.colour, theme)
    made._r.get_or_add_rPr().set("lang", run.lang)  # noqa: SLF001 - the languages it has names for are few
    if run.url:
        made.hyperlink.address = run.url


def _fill(made: Any, colour: str | None, theme: Theme) -> None:
    if colour is None:
        made.fill.background()
    else:
        made.fill.solid()
        made.fill.fore_color.rgb = _colour(colour, theme)


def _colour(role: str, theme: Theme) -> Any:
    return RGBColor.from_string(theme.rgb(role))  # type: ignore[no-untyped-call]


def _told(made: Any, words: str) -> None:
    """Say what a shape is: python-pptx has no word for it, so everybody sets the attribute."""
    if words:
        made._element._nvXxPr.cNvPr.set("descr", words)  # noqa: SLF001


def _saved(deck: Any) -> bytes:
    made = BytesIO()
    deck.save(made)
    return made.getvalue()
