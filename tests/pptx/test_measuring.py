"""What is measured to plan a deck: rightly, and no more often than needed."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from bank_story import BANK, NORWEGIAN
from hypothesis import given
from hypothesis import strategies as st

from strategykit.exporters.pptx import DeckOptions
from strategykit.exporters.pptx.draw import draw
from strategykit.exporters.pptx.draw.table_layout import Said
from strategykit.exporters.pptx.fit import Measured, text_width
from strategykit.exporters.pptx.flow import balance
from strategykit.exporters.pptx.pen import Pen
from strategykit.exporters.pptx.scale import SCALES
from strategykit.exporters.pptx.shapes import Grid
from strategykit.exporters.pptx.sheets import sheets
from strategykit.exporters.pptx.slides import plan
from strategykit.exporters.pptx.themes import THEMES
from strategykit.story.blocks import Bullets, Item, Section, Span, Table

if TYPE_CHECKING:
    from strategykit.exporters.pptx.text import Para

UNIT = 2048 / 12700
"""The size, in points, at which the font's units are as wide as EMU."""
TEXTS = st.lists(st.text("aeiklmnorsvøå,.", min_size=1, max_size=9), min_size=1, max_size=30)


def width(text: str) -> int:
    return text_width(text, UNIT)


def pen() -> Pen:
    theme = THEMES["fjord"]
    return Pen(theme=theme, accent="accent1", scale=SCALES["reading"], lang="nb-NO", labels=NORWEGIAN)


@given(TEXTS, st.integers(9 * 2048, 60 * 2048))
def test_lines_are_filled_word_after_word(words: list[str], room: int) -> None:
    lines = [[words[0]]]
    for word in words[1:]:
        if width(" ".join([*lines[-1], word])) <= room:
            lines[-1].append(word)
        else:
            lines.append([word])
    ends = Measured(" ".join(words)).ends(room)
    text = " ".join(words)
    assert [text[start:end].split() for start, end in pairwise((0, *ends))] == lines


@pytest.mark.parametrize(
    "odd", ["to  ord", " først", "sist ", "to\nlinjer", "null\u200bbredde", "漢字 og mer"]
)
def test_what_is_not_plain_is_broken_as_well(odd: str) -> None:
    text = f"Noen ord før {odd} og noen ord etter"
    ends = Measured(text).ends(width("Noen ord før"))
    assert ends[-1] == len(text)
    assert len(ends) > 2
    assert all(start < end for start, end in pairwise(ends))


def test_a_word_that_is_partly_bold_is_measured_as_bold() -> None:
    text = "Kundedialogen er åpen"
    whole = Measured(text, ((0, len(text)),))
    room = text_width(text, UNIT, bold=True) - 1
    assert whole.lines(room) == 2
    assert Measured(text, ((3, len(text)),)).lines(room) == 2
    assert Measured(text, ((0, 3),)).lines(room) == 1


@given(st.lists(st.integers(1, 60), min_size=1, max_size=12), st.integers(60, 150), st.integers(0, 9))
def test_the_fullest_page_is_as_low_as_can_be(heights: list[int], capacity: int, gap: int) -> None:
    pages = balance(heights, capacity, gap)
    assert [at for start, end in pages for at in range(start, end)] == list(range(len(heights)))

    def needed(held: int) -> int:
        used, count = 0, 0
        for height in heights:
            used, count = (
                (used + gap + height, count) if count and used + gap + height <= held else (height, count + 1)
            )
        return count

    fullest = max(sum(heights[start:end]) + gap * (end - start - 1) for start, end in pages)
    assert len(pages) == needed(capacity)
    assert fullest <= capacity
    assert needed(fullest - 1) > len(pages) or fullest == max(heights)


def test_a_text_is_measured_once_for_all_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    made: Counter[str] = Counter()
    measure = Measured.__init__

    def counted(self: Measured, text: str, bold: tuple[tuple[int, int], ...] = ()) -> None:
        made[text] += 1
        measure(self, text, bold)

    monkeypatch.setattr(Measured, "__init__", counted)
    lines = [f"Et punkt som sies her og ingen andre steder, det er nummer {number}" for number in range(9)]
    pages = draw(Bullets([Item(line * 4) for line in lines]), THEMES["fjord"].geometry.body, pen())
    assert len(pages) > 1  # so every size was tried
    assert {made[line * 4] for line in lines} == {1}


def test_a_table_that_was_tried_alone_is_not_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: Counter[int] = Counter()

    def counted(**given: Any) -> Grid:
        drawn[len(given["rows"]) - 1] += 1
        return Grid(**given)

    monkeypatch.setattr("strategykit.exporters.pptx.draw.tables.Grid", counted)
    # A list that leaves room for two rows under it: too few to tear the table apart.
    points = Bullets(
        [Item("Et langt punkt om hva vi gjør " * 5) for _ in range(7)], title=(Span("En liste"),)
    )
    table = Table([(Span("Hva"),), (Span("Når"),)], rows=(((Span("Noe"),), (Span("Nå"),)),) * 12)
    section = Section(id="s", label="S", title="En liste", summary="", blocks=(points, table))
    done = sheets(section, pen())
    assert len(done) == 2
    assert drawn[12] == 1


def test_a_plan_holds_what_is_alike_once() -> None:
    deck = plan(BANK, DeckOptions())
    buttons = [
        shape for slide in deck.slides for shape in slide.shapes if getattr(shape, "name", "") == "Button"
    ]
    assert len(buttons) > 10
    assert len(set(map(id, buttons))) < len(buttons) // 2


def test_the_cells_of_a_table_are_drawn_in_one_size(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[int, int]] = []
    cells = Said.cells

    def noted(self: Said, row: int, size: int) -> tuple[tuple[Para, ...], ...]:
        drawn.append((row, size))
        return cells(self, row, size)

    monkeypatch.setattr(Said, "cells", noted)
    rows = (((Span("Noe vi gjør"),), (Span("En setning om hvordan det skal gå til " * 4),)),) * 7
    pages = draw(Table([(Span("Hva"),), (Span("Hvordan"),)], rows=rows), THEMES["fjord"].geometry.body, pen())
    smaller = SCALES["reading"].table[1:]
    assert len(pages) == 1
    assert drawn == [(row, drawn[0][1]) for row in range(len(rows))]
    assert drawn[0][1] in smaller  # so a larger one was tried
