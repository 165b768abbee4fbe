"""Charts are native: their numbers can be read, edited and heard, and no text in them is a formula."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from attrs import evolve
from bank_story import BANK
from deck_reading import opened
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

import strategykit as sk
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.lint import lint
from strategykit.story.blocks import Chart, Section, Series

MENDED = Path(__file__).parents[2] / "examples" / "boligbank" / "strategy_mended.yaml"
HOSTILE = Chart(
    ["=cmd|' /C calc'!A0", "<b>&\x00\u202e", "日本語 🙂 " * 12],
    series=(
        Series("=1+1", values=(-4.5, None, 1e9), told=("−4,5", "", "1 000 000 000 kr")),
        Series("nå", values=(0.0, 2, 3), told=("0", "2", "3")),
        Series("Mål", values=(1.0, 2, None), told=("1", "2", "")),
    ),
    title="Tall",
)


def chart_in(data: bytes) -> list[object]:
    return [shape.chart for slide in opened(data).slides for shape in slide.shapes if shape.has_chart]


def deck(chart: Chart) -> bytes:
    section = Section(id="a", label="A", title="B", summary="", blocks=(chart,))
    return render(evolve(BANK, sections=(section,), claims=()))[0]


def test_the_bank_s_chart_holds_its_baselines_and_targets() -> None:
    chart, costs = chart_in(sk.export(MENDED, to="pptx").data)
    (plot,) = chart.plots  # type: ignore[attr-defined]
    held = {series.name: dict(zip(plot.categories, series.values, strict=True)) for series in plot.series}
    assert held["Nullpunkt"]["Kjennskap til bostøtten"] == 41
    assert held["Måltall"]["Kjennskap til bostøtten"] == 55
    assert len(plot.categories) == 6
    (stack,) = costs.plots  # type: ignore[attr-defined]
    assert list(stack.categories) == ["K1 2027: kr\xa0520\xa0000", "K2 2027: kr\xa0120\xa0000"]
    assert sum(value or 0 for series in stack.series for value in series.values) == 640_000


def test_every_number_stands_in_the_notes_and_is_heard() -> None:
    told = iter(("Kjennskap til bostøtten: Nullpunkt 41 %", "HR-sjef kr 45 000"))
    for slide in opened(sk.export(MENDED, to="pptx").data).slides:
        for shape in slide.shapes:
            if shape.has_chart:
                described = shape._element.xpath(".//p:cNvPr")[0].get("descr")  # noqa: SLF001 - no other way
                number = next(told)
                for words in (described, slide.notes_slide.notes_text_frame.text):
                    assert number in " ".join(words.split())
    assert next(told, None) is None


@pytest.mark.parametrize("office", [FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365])
def test_a_hostile_chart_is_sound(office: FileFormat, tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(deck(HOSTILE))
    assert [str(each) for each in lint(path.read_bytes())] == []
    errors = OpenXmlValidator(file_format=office, strict=True).validate(path).errors
    assert [error.description for error in errors] == []
    (chart,) = chart_in(path.read_bytes())
    assert [series.values[0] for series in chart.plots[0].series] == [-4.5, 0.0, 1.0]  # type: ignore[attr-defined]


def test_the_workbook_holds_texts_and_numbers_and_no_formula() -> None:
    with zipfile.ZipFile(BytesIO(deck(HOSTILE))) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".xlsx"))
        with zipfile.ZipFile(BytesIO(archive.read(name))) as book:
            sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "=cmd|" in sheet
    assert "<v>-4.5</v>" in sheet


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert deck(HOSTILE) == deck(HOSTILE)


@pytest.mark.parametrize("form", ["stack", "lines"])
@pytest.mark.parametrize("office", [FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365])
def test_columns_and_lines_are_sound(form: str, office: FileFormat, tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(deck(evolve(HOSTILE, form=form)))
    assert [str(each) for each in lint(path.read_bytes())] == []
    errors = OpenXmlValidator(file_format=office, strict=True).validate(path).errors
    assert [error.description for error in errors] == []
    (chart,) = chart_in(path.read_bytes())
    assert [series.values[0] for series in chart.plots[0].series] == [-4.5, 0.0, 1.0]  # type: ignore[attr-defined]


def test_more_series_than_colours_are_drawn() -> None:
    series = tuple(Series(f"S{n}", values=(n, n), told=(str(n), str(n))) for n in range(9))
    for form in ("bars", "stack", "lines"):
        (chart,) = chart_in(deck(Chart(["A", "B"], series=series, form=form)))
        assert len(chart.plots[0].series) == 9  # type: ignore[attr-defined]


def test_the_parts_of_a_column_have_an_edge_that_stands_out_from_a_dark_page() -> None:
    chart = Chart(
        ["K1", "K2"],
        series=tuple(Series(f"S{n}", values=(1.0, 2.0), told=("1", "2")) for n in range(3)),
        form="stack",
    )
    told = evolve(
        BANK, sections=(Section(id="a", label="A", title="B", summary="", blocks=(chart,)),), claims=()
    )
    with zipfile.ZipFile(BytesIO(render(told, DeckOptions(theme="natt"))[0])) as archive:
        (part,) = (name for name in archive.namelist() if name.startswith("ppt/charts/chart"))
        assert archive.read(part).count(b'<a:ln w="19050">') == len(chart.series)
