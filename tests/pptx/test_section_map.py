"""The map inside a large section: each tile leads to its slide, and each slide back to the section's map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from attrs import evolve
from bank_story import BANK
from deck_reading import opened
from lxml import etree
from rendering import convert

import strategykit as sk
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.story.blocks import Prose, Section, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

MENDED = Path(__file__).parents[2] / "examples" / "boligbank" / "strategy_mended.yaml"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"


def large(count: int) -> Any:
    """A story whose first section has so many slides, each with a title of its own."""
    text = "Banken svarer raskt og vennlig på alt den blir spurt om i åpne kanaler. " * 12
    blocks = tuple(Prose((text,), title=f"Påstand nummer {number}") for number in range(1, count + 1))
    section = Section(
        id="big", label="Stor del", title="Påstand nummer 1", summary="Kort sagt.", blocks=blocks
    )
    return evolve(BANK, sections=(section, *BANK.sections[1:]), claims=())


def links(slide: Any) -> Iterator[tuple[Any, Any]]:
    """Every shape that leads to a slide, with that slide."""
    for shape in slide.shapes:
        link = shape._element.find(".//{*}cNvPr/{*}hlinkClick")  # noqa: SLF001
        if link is not None:
            yield shape, slide.part.related_part(link.get(f"{R}id")).slide


def openings(deck: Any) -> list[Any]:
    return [slide for slide in deck.slides if slide.slide_layout.name == "Section"]


def tiles(slide: Any) -> dict[str, Any]:
    return {shape.name: target for shape, target in links(slide) if shape.name.startswith("!!page-")}


def test_a_large_section_opens_with_a_tile_for_each_of_its_titles() -> None:
    deck = opened(render(large(5))[0])
    (opening,) = [slide for slide in openings(deck) if slide.shapes.title.text_frame.text == "Stor del"]
    targets = [target.shapes.title.text_frame.text for target in tiles(opening).values()]
    assert targets == [f"Påstand nummer {number}" for number in range(1, 6)]


def test_each_slide_of_it_leads_back_to_the_section_s_map() -> None:
    deck = opened(render(large(5))[0])
    (opening,) = [slide for slide in openings(deck) if slide.shapes.title.text_frame.text == "Stor del"]
    for target in tiles(opening).values():
        back = [to for shape, to in links(target) if shape.text_frame.text.strip() == "Stor del"]
        assert [slide.slide_id for slide in back] == [opening.slide_id]


def test_a_small_section_opens_with_what_it_says() -> None:
    assert not any(
        slide.shapes.title.text_frame.text == "Stor del" for slide in openings(opened(render(large(2))[0]))
    )


def test_a_very_large_section_says_on_its_twelfth_tile_how_many_more_there_are() -> None:
    deck = opened(render(large(20))[0])
    (opening,) = [slide for slide in openings(deck) if slide.shapes.title.text_frame.text == "Stor del"]
    shown = tiles(opening)
    assert len(shown) == 12
    (last,) = (
        shape for shape in opening.shapes if shape.has_text_frame and shape.text_frame.text == "Og 9 til"
    )
    assert last.click_action.target_slide.shapes.title.text_frame.text == "Påstand nummer 12"
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert [title for title in titles if title.startswith("Påstand")] == [
        f"Påstand nummer {number}" for number in range(1, 21)
    ]


@pytest.mark.parametrize("count", range(3, 14))
def test_tiles_never_lie_on_each_other_or_outside_the_slide(count: int) -> None:
    deck = opened(render(large(count))[0])
    (opening,) = [slide for slide in openings(deck) if slide.shapes.title.text_frame.text == "Stor del"]
    places = [shape for shape, _ in links(opening) if shape.name.startswith("!!page-")]
    for number, one in enumerate(places):
        assert one.left >= 0
        assert one.left + one.width <= deck.slide_width
        assert one.top + one.height <= deck.slide_height
        for other in places[number + 1 :]:
            apart = one.left + one.width <= other.left or other.left + other.width <= one.left
            assert apart or one.top + one.height <= other.top or other.top + other.height <= one.top


def test_each_page_grows_from_its_tile_and_the_others_stand_off_the_slide_without_words() -> None:
    deck = opened(render(large(5))[0])
    (opening,) = [slide for slide in openings(deck) if slide.shapes.title.text_frame.text == "Stor del"]
    for name, target in tiles(opening).items():
        named = {shape.name: shape for shape in target.shapes if shape.name.startswith("!!page-")}
        page = named.pop(name)
        assert page.left + page.width == deck.slide_width
        assert page.height == deck.slide_height
        assert set(named) == set(tiles(opening)) - {name}
        for twin in named.values():
            assert not twin.text_frame.text
            assert twin._element.find(".//{*}decorative") is not None  # noqa: SLF001
            assert (
                twin.left >= deck.slide_width
                or twin.top >= deck.slide_height
                or twin.left + twin.width <= 0
                or twin.top + twin.height <= 0
            )


@pytest.mark.parametrize("transition", ["fade", "none"])
def test_without_morph_nothing_stands_off_the_slide(transition: str) -> None:
    deck = opened(render(large(5), DeckOptions(transition=transition))[0])  # type: ignore[arg-type]
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left + shape.width > 0
            assert shape.left < deck.slide_width


def test_names_that_pair_shapes_are_unique_on_a_slide() -> None:
    for slide in opened(sk.export(MENDED, to="pptx").data).slides:
        names = [shape.name for shape in slide.shapes if shape.name.startswith("!!")]
        assert len(names) == len(set(names))


def test_every_link_of_an_example_goes_to_the_same_slide_after_conversion_to_odp(tmp_path: Path) -> None:
    data = sk.export(MENDED, to="pptx").data
    deck = opened(data)
    assert openings(deck)
    root: Any = etree.fromstring(ZipFile(convert(data, tmp_path, "odp")).read("content.xml"))
    pages = list(root.iter(f"{DRAW}page"))
    names = [page.get(f"{DRAW}name") for page in pages]
    order = [slide.slide_id for slide in deck.slides]
    assert len(pages) == len(order)
    found = {}
    for name, page, slide in zip(names, pages, deck.slides, strict=True):
        wanted = {f"#{names[order.index(target.slide_id)]}" for _, target in links(slide)}
        found[name] = {
            element.get(f"{XLINK}href")
            for element in page.iter("{*}event-listener")
            if (element.get(f"{XLINK}href") or "").startswith("#")
        }
        assert found[name] == wanted
    # And so one comes back: from the map to each section, and from there to the map.
    home = names[
        [slide.shapes.title.text_frame.text for slide in deck.slides].index("Strategien i fem punkter")
    ]
    assert len(found[home]) >= 10
    for target in found[home]:
        assert f"#{home}" in found[target[1:]]


def test_the_title_of_a_tile_is_heard() -> None:
    deck = opened(render(large(4))[0])
    for slide in openings(deck):
        for shape, target in links(slide):
            if shape.name.startswith("!!page-"):
                title = target.shapes.title.text_frame.text
                described = shape._element.find(".//{*}cNvPr").get("descr")  # noqa: SLF001
                assert plain(BANK.title) not in described
                assert title.split(" (")[0] in described
