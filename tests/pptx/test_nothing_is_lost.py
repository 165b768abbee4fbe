"""Every line of a story stands on a slide or in its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bank_story import BANK
from deck_reading import lines_of, notes_of, opened, squeezed, text_of
from hostile_story import HOSTILE
from hypothesis import HealthCheck, given, settings
from story_drawing import stories

from strategykit.exporters.pptx import DeckOptions, render

if TYPE_CHECKING:
    from strategykit.story.blocks import Story


def told(data: bytes) -> str:
    deck = opened(data)
    return squeezed("\n".join(f"{text_of(slide)}\n{notes_of(slide)}" for slide in deck.slides))


def lost(story: Story, options: DeckOptions | None = None) -> list[str]:
    data, _ = render(story, options)
    text = told(data)
    return [line for line in lines_of(story) if squeezed(line) not in text]


@pytest.mark.parametrize("density", ["reading", "room"])
@pytest.mark.parametrize("story", [BANK, HOSTILE], ids=["bank", "hostile"])
def test_every_line_of_a_story_is_told(story: Story, density: str) -> None:
    assert lost(story, DeckOptions(density=density)) == []  # type: ignore[arg-type]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(stories())
def test_every_line_of_any_story_is_told_under_unique_titles(story: Story) -> None:
    assert lost(story) == []
    data, _ = render(story)
    titles = [slide.shapes.title.text_frame.text for slide in opened(data).slides]
    assert all(title.strip() for title in titles)
    assert len(set(titles)) == len(titles)


def test_text_that_has_no_place_stands_in_the_notes_and_is_reported() -> None:
    _, findings = render(HOSTILE)
    assert {(finding.name, finding.code, finding.severity.value) for finding in findings} == {
        ("text-moved", "SK051", "warning")
    }


def test_a_slide_says_when_some_of_its_text_stands_in_the_notes() -> None:
    data, findings = render(HOSTILE)
    saying = [slide for slide in opened(data).slides if HOSTILE.labels.text_moved in text_of(slide)]
    assert len(saying) == len(findings)


def test_a_story_that_fits_is_reported_nothing_about() -> None:
    _, findings = render(BANK)
    assert findings == ()
