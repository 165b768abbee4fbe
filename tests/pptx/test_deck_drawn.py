"""As LibreOffice draws the deck: every slide a page, and no word outside its page or its box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from bank_story import BANK
from deck_reading import opened
from hostile_story import HOSTILE
from rendering import Word, drawn

from strategykit.exporters.pptx import DeckOptions, render
from tools import require_font

if TYPE_CHECKING:
    from pathlib import Path

    from strategykit.story.blocks import Story

POINT = 12700
# A word's box is as high as its font, a little more than its line.
SLACK, PART_OF_HEIGHT = 4.0, 0.15


def boxes(slide: Any) -> list[tuple[float, float, float, float]]:
    return [
        (
            shape.left / POINT,
            shape.top / POINT,
            (shape.left + shape.width) / POINT,
            (shape.top + shape.height) / POINT,
        )
        for shape in slide.shapes
        if shape.has_table or (shape.has_text_frame and shape.text_frame.text.strip())
    ]


def stands_in(word: Word, box: tuple[float, float, float, float]) -> bool:
    slack = SLACK + PART_OF_HEIGHT * (word.bottom - word.top)
    left, top, right, bottom = box
    return (
        left - slack <= word.left
        and word.right <= right + slack
        and top - slack <= word.top
        and word.bottom <= bottom + slack
    )


@pytest.mark.parametrize(
    ("story", "density"),
    [(BANK, "reading"), (BANK, "room"), (HOSTILE, "reading")],
    ids=["bank-reading", "bank-room", "hostile-reading"],
)
def test_no_word_leaves_its_page_or_its_box(story: Story, density: str, tmp_path: Path) -> None:
    if story is HOSTILE:
        require_font("zh")
    data, _ = render(story, DeckOptions(density=density))  # type: ignore[arg-type]
    pages = drawn(data, tmp_path)
    slides = list(opened(data).slides)
    assert len(pages) == len(slides)
    astray = []
    for number, (page, slide) in enumerate(zip(pages, slides, strict=True), 1):
        whole = (0.0, 0.0, page.width, page.height)
        places = boxes(slide)
        astray += [
            (number, word)
            for word in page.words
            if not stands_in(word, whole) or not any(stands_in(word, box) for box in places)
        ]
    assert astray == []
