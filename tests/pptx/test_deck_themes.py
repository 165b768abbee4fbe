"""Every colour that is drawn can be seen on what lies under it, in each of the themes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from bank_story import BANK
from deck_colours import pairs
from deck_reading import opened
from hostile_story import HOSTILE

import strategykit as sk
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.chart import colours
from strategykit.exporters.pptx.colour import contrast
from strategykit.exporters.pptx.slides import plan
from strategykit.exporters.pptx.theme import COLOURED, PLAIN, SLOTS, fill, soft
from strategykit.exporters.pptx.themes import THEMES
from strategykit.story import tell

if TYPE_CHECKING:
    from strategykit.story.blocks import Story

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/strategy*.yaml"))
SURFACES = {"paper", "surface", "line"}
"""What parts nothing: it lies under, or is a hairline between things that stand apart by themselves."""


def stories() -> list[Story]:
    loaded = [sk.load(path) for path in EXAMPLES]
    return [BANK, HOSTILE, *(tell(each, sk.check(each)) for each in loaded)]


def drawn_alone(role: str) -> bool:
    """Tell whether a shape has to be seen by itself: a mark, a bar, a border."""
    return role not in SURFACES and not role.endswith(("-soft", "-fill")) and role != "on-fill"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("density", ["reading", "room"])
def test_words_and_marks_stand_out_from_what_is_under_them(name: str, density: str) -> None:
    theme = THEMES[name]
    options = DeckOptions(theme=name, density=density)  # type: ignore[arg-type]
    found = {pair for story in stories() for pair in pairs(plan(story, options))}
    assert len(found) > 30
    weak = {
        pair: round(contrast(theme.rgb(pair.front), theme.rgb(pair.back)), 2)
        for pair in found
        if (pair.text and contrast(theme.rgb(pair.front), theme.rgb(pair.back)) < 4.5)
        or (
            not pair.text
            and drawn_alone(pair.front)
            and contrast(theme.rgb(pair.front), theme.rgb(pair.back)) < 3
        )
    }
    assert weak == {}


@pytest.mark.parametrize("name", THEMES)
def test_every_promise_of_the_roles_holds(name: str) -> None:
    theme = THEMES[name]
    for colour in COLOURED:
        assert contrast(theme.rgb(colour), theme.rgb("paper")) >= 4.5, colour
        assert contrast(theme.rgb(colour), theme.rgb(soft(colour))) >= 4.5, colour
        assert contrast(theme.rgb("on-fill"), theme.rgb(fill(colour))) >= 4.5, colour
        for words in ("text", "ink", "muted"):
            assert contrast(theme.rgb(words), theme.rgb(soft(colour))) >= 4.5, (words, colour)
    for words in ("text", "ink", "muted"):
        assert contrast(theme.rgb(words), theme.rgb("paper")) >= 4.5
        assert contrast(theme.rgb(words), theme.rgb("surface")) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("count", [1, 2, 3, 4, 6])
def test_the_bars_of_a_chart_stand_out_from_the_paper(name: str, count: int) -> None:
    theme = THEMES[name]
    for role in {role for accent in ("ink", "accent1", "accent5") for role in colours(count, accent)}:
        assert contrast(theme.rgb(role), theme.rgb("paper")) >= 3, role


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_has_every_role_and_every_slot(name: str) -> None:
    theme = THEMES[name]
    assert set(theme.slots) == set(SLOTS)
    wanted = {*PLAIN, *COLOURED, *map(fill, COLOURED), *map(soft, COLOURED)}
    assert wanted <= set(theme.colours)


@pytest.mark.parametrize("name", THEMES)
def test_the_theme_stands_in_the_file_so_that_a_change_of_it_changes_the_deck(name: str) -> None:
    deck = opened(render(BANK, DeckOptions(theme=name))[0])  # type: ignore[arg-type]
    master = deck.slide_master
    theme = next(
        part.target_part.blob.decode() for part in master.part.rels.values() if "theme" in part.reltype
    )
    for slot, value in THEMES[name].slots.items():
        assert re.search(f'<a:{slot}><a:srgbClr val="{value}"', theme)
    xml = "".join(slide.part.blob.decode() for slide in deck.slides)
    assert "srgbClr" not in xml


def test_the_dark_theme_is_dark_and_the_others_are_light() -> None:
    for name, theme in THEMES.items():
        dark = contrast(theme.rgb("paper"), "FFFFFF") > contrast(theme.rgb("paper"), "000000")
        assert dark == theme.dark == (name == "natt")


def test_notes_are_black_on_white_in_every_theme() -> None:
    for name in THEMES:
        deck = opened(render(BANK, DeckOptions(theme=name))[0])  # type: ignore[arg-type]
        colour_map = deck.notes_master.part.blob.decode()
        assert 'bg1="lt1"' in colour_map
        assert contrast(THEMES[name].slots["dk1"], THEMES[name].slots["lt1"]) >= 7


@pytest.mark.parametrize("density", ["reading", "room"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_themes_differ_in_nothing_but_colours(path: Path, density: str) -> None:
    def laid_out(theme: str) -> list[Any]:
        options = DeckOptions(density=density, theme=theme)  # type: ignore[arg-type]
        slides = opened(sk.export(path, to="pptx", options=options).data).slides
        return [
            (shape.left, shape.top, shape.width, shape.height, shape.name, words_and_sizes(shape))
            for slide in slides
            for shape in slide.shapes
        ]

    first, *others = map(laid_out, THEMES)
    assert all(other == first for other in others)


def words_and_sizes(shape: Any) -> list[Any]:
    if not shape.has_text_frame:
        return []
    return [(run.text, run.font.size) for para in shape.text_frame.paragraphs for run in para.runs]
