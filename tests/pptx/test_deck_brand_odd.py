"""Templates nobody would make: whatever stands where, the deck is sound and our words are on its slides."""

from __future__ import annotations

import random
from io import BytesIO
from typing import Any

import pytest
from bank_story import BANK
from brand_files import parts_of, sized, with_slides, zip_of
from deck_reading import opened
from pptx.util import Inches

from pptx import Presentation
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.lint import lint

SIZES = ((10, 7.5), (13.333, 7.5), (10, 5.625), (7.5, 10), (11.69, 8.27), (20, 5), (5, 5), (33, 19))
HAIR = 20_000
"""Lengths are rounded."""


def odd_template(seed: int) -> bytes:
    """A third of the layouts gone, a fifth of the placeholders gone, half of the others anywhere."""
    dice = random.Random(seed)  # noqa: S311 - the same templates in every run
    width, height = SIZES[seed % len(SIZES)]
    parts = parts_of(with_slides())
    sized(parts, Inches(width), Inches(height))
    deck = Presentation(BytesIO(zip_of(parts)))
    used = {slide.slide_layout.name for slide in deck.slides}
    for layout in list(deck.slide_layouts):
        if layout.name not in used and dice.random() < 1 / 3:
            deck.slide_layouts.remove(layout)
            continue
        for shape in list(layout.placeholders):
            if dice.random() < 1 / 5:
                element: Any = shape._element  # noqa: SLF001 - there is no public way to drop a shape
                element.getparent().remove(element)
            elif dice.random() < 1 / 2:
                shape.left, shape.top = Inches(dice.uniform(-1, width)), Inches(dice.uniform(-1, height))
                shape.width, shape.height = (
                    Inches(dice.uniform(0.1, width)),
                    Inches(dice.uniform(0.1, height)),
                )
    made = BytesIO()
    deck.save(made)
    return made.getvalue()


@pytest.mark.parametrize("seed", range(len(SIZES)))
def test_the_deck_is_sound_and_what_we_place_is_on_the_slide(seed: int) -> None:
    data, _ = render(BANK, DeckOptions(template=odd_template(seed)))
    assert lint(data) == ()
    deck = opened(data)
    for slide in deck.slides:
        for shape in slide.shapes:
            ours = not shape.is_placeholder or shape._element.spPr.xfrm is not None  # noqa: SLF001
            if not (ours and shape.has_text_frame and shape.text_frame.text.strip()):
                continue
            assert shape.left >= -HAIR, shape.name
            assert shape.top >= -HAIR, shape.name
            assert shape.left + shape.width <= deck.slide_width + HAIR, shape.name
            assert shape.top + shape.height <= deck.slide_height + HAIR, shape.name
