"""Titles, alternative text, reading order, languages, notes, numbers: for those who cannot see the deck."""

from __future__ import annotations

import re
from typing import Any

import pytest
from attrs import evolve
from bank_story import BANK
from deck_reading import notes_of, opened
from hostile_story import HOSTILE

import strategykit as sk
from strategykit.exporters.palette import PALETTE
from strategykit.exporters.pptx import render
from strategykit.exporters.pptx.lint import lint
from strategykit.story.blocks import Prose, Section, Span

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@pytest.fixture(scope="module", params=["bank", "hostile"])
def slides(request: pytest.FixtureRequest) -> list[Any]:
    return list(opened(render(BANK if request.param == "bank" else HOSTILE)[0]).slides)


def elements(thing: Any) -> Any:
    return thing._element  # noqa: SLF001


def test_every_shape_is_a_placeholder_or_described_or_decoration(slides: list[Any]) -> None:
    for slide in slides:
        for shape in slide.shapes:
            named = elements(shape).find(".//{*}cNvPr")
            decoration = named.find(".//{*}decorative") is not None
            text = shape.has_text_frame and shape.text_frame.text.strip()
            assert shape.is_placeholder or decoration or named.get("descr"), shape.name
            assert not (decoration and text), shape.name


def test_the_title_is_read_before_the_body(slides: list[Any]) -> None:
    for slide in slides:
        texts = [shape for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text.strip()]
        assert texts[0] == slide.shapes.title


def test_every_run_has_a_language(slides: list[Any]) -> None:
    for slide in slides:
        for run in elements(slide).iter(f"{A}r", f"{A}fld"):
            assert run.find(f"{A}rPr").get("lang")


def test_every_slide_has_notes_in_words(slides: list[Any]) -> None:
    assert all(notes_of(slide).strip() for slide in slides)


def test_every_slide_but_the_cover_has_its_number_and_the_title_of_the_strategy(slides: list[Any]) -> None:
    for number, slide in enumerate(slides[1:], 2):
        holders = {holder.placeholder_format.type: holder.text_frame.text for holder in slide.placeholders}
        kinds = {str(kind).split()[0]: text for kind, text in holders.items()}
        assert kinds["SLIDE_NUMBER"] == str(number)
        assert kinds["FOOTER"].endswith("UTKAST")


def test_every_slide_of_a_draft_says_so(slides: list[Any]) -> None:
    for slide in slides:
        marks = [
            shape for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text == "UTKAST"
        ]
        assert marks


def test_a_finished_strategy_bears_no_mark() -> None:
    done = evolve(BANK, draft=False, draft_notice=None, facts=())
    for slide in opened(render(done)[0]).slides:
        assert all("UTKAST" not in shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def test_tables_have_a_header_row_and_no_merged_cells(slides: list[Any]) -> None:
    tables = [shape.table for slide in slides for shape in slide.shapes if shape.has_table]
    assert tables
    for table in tables:
        assert table.first_row
        assert not any(cell.is_merge_origin or cell.is_spanned for row in table.rows for cell in row.cells)


def test_text_is_never_smaller_than_its_floor() -> None:
    for slide in opened(render(BANK)[0]).slides:
        for shape in slide.shapes:
            marked = elements(shape).iter(f"{A}rPr")
            sizes = [int(found.get("sz")) for found in marked if found.get("sz")]
            assert all(size >= 1200 for size in sizes)
            if shape.is_placeholder:
                assert all(size >= 1600 for size in sizes)


def test_the_words_keep_their_own_language() -> None:
    paragraph = (
        Span("Vi svarer: "),
        Span("we answer", lang="en"),
        Span("vi svarar", lang="nn"),
        Span("x", lang="se-NO"),
    )
    section = Section(id="a", label="A", title="B", summary="", blocks=(Prose((paragraph,)),))
    slide = opened(render(evolve(BANK, sections=(section,), claims=()))[0]).slides[-1]
    languages = {
        run.find(f"{A}t").text: run.find(f"{A}rPr").get("lang") for run in elements(slide).iter(f"{A}r")
    }
    wanted = {"Vi svarer: ": "nb-NO", "we answer": "en-GB", "vi svarar": "nn-NO", "x": "se-NO"}
    assert wanted.items() <= languages.items()


def test_text_from_right_to_left_runs_so() -> None:
    section = Section(id="a", label="A", title="B", summary="", blocks=(Prose((Span("שלום", lang="he"),)),))
    slide = opened(render(evolve(BANK, sections=(section,), claims=()))[0]).slides[-1]
    paragraph = next(found for found in elements(slide).iter(f"{A}p") if "שלום" in "".join(found.itertext()))
    assert (paragraph.find(f"{A}pPr").get("rtl"), paragraph.find(f"{A}pPr").get("algn")) == ("1", "r")


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(pair, 16) / 255) for pair in re.findall("..", colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("slot", ["dk1", "dk2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink"])
def test_every_colour_of_the_theme_can_be_read_on_paper(slot: str) -> None:
    assert contrast(PALETTE[slot], PALETTE["lt1"]) >= 4.5
    assert contrast(PALETTE[slot], PALETTE["lt2"]) >= 4.5


def test_a_private_language_is_left_out_of_the_runs() -> None:
    strategy = sk.Strategy("Plan", document=sk.Document("Plan", language="x-privat"), mission="Vi svarer.")
    data = sk.export(strategy, to="pptx", language="nb").data
    assert [str(each) for each in lint(data)] == []
