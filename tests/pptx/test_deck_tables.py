"""Columns of a table: what must not be broken stands on one line while anything else can give way."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from bank_story import BANK
from deck_reading import opened

import strategykit as sk
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.fit import text_width
from strategykit.story.blocks import Claim, Section, Table, to_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
DAY = re.compile(r"\d{1,2}\.? \w+ \d{4}")
LONG = "Alle henvendelser som er mottatt på hverdager mellom klokken åtte og seksten"


def tables(heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Iterator[Any]:
    table = Table(heads, rows=tuple(to_lines(row) for row in rows))
    section = Section(id="t", label="Del", title="Påstand", summary="Kort sagt.", blocks=(table,))
    deck = opened(render(evolve(BANK, sections=(section,), claims=()), DeckOptions())[0])
    return (shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table)


def test_dates_and_numbers_stand_on_one_line_beside_long_texts() -> None:
    cells = (
        "Svartiden på Facebook og X skal ned",
        "Henvendelser",
        "3 100 → 2 200 samtaler",
        "31. desember 2027",
    )
    heads = ("Mål", "Indikator", "Nullpunkt → måltall", "Frist", "Kilde", "Ansvarlig")
    shown = list(tables(heads, ((*cells, LONG, "Kommunikasjonsdirektør"),) * 9))
    assert shown
    for table in shown:
        for at in (2, 3):
            cell = table.cell(1, at)
            size = cell.text_frame.paragraphs[0].runs[0].font.size.pt
            inner = table.columns[at].width - cell.margin_left - cell.margin_right
            assert text_width(cells[at], size) <= inner, cells[at]


def test_the_summary_has_a_lead_for_each_part_and_its_headline_as_title() -> None:
    first, second = BANK.sections[0].id, BANK.sections[1].id
    claims = (
        Claim("Vi er der kundene er", section=second, lead="Situasjonen"),
        Claim("Tre mål", section=first, lead="Svaret"),
        Claim("To kanaler", section=first, lead="Svaret"),
    )
    slide = opened(render(evolve(BANK, headline="Tre mål skal nås", claims=claims), DeckOptions())[0]).slides[
        1
    ]
    assert slide.shapes.title.text_frame.text == "Tre mål skal nås"
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    assert [texts.count(lead) for lead in ("Situasjonen", "Svaret")] == [1, 1]
    assert "Svaret: To kanaler." in slide.notes_slide.notes_text_frame.text


@pytest.mark.parametrize("density", ["reading", "room"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_day_stands_on_one_line(path: Path, density: str) -> None:
    data = sk.export(path, to="pptx", options=DeckOptions(density=density)).data  # type: ignore[arg-type]
    for slide in opened(data).slides:
        for table in (shape.table for shape in slide.shapes if shape.has_table):
            for row in table.rows:
                for cell, column in zip(row.cells, table.columns, strict=True):
                    if DAY.fullmatch(cell.text):
                        size = cell.text_frame.paragraphs[0].runs[0].font.size.pt
                        room = column.width - cell.margin_left - cell.margin_right
                        assert text_width(cell.text, int(size)) <= room, (slide.shapes.title.text, cell.text)
