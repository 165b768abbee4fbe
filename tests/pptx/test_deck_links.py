"""The map leads to every section, every slide of a section leads back, and the sections hold all slides."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from bank_story import BANK
from deck_reading import jumps_of, opened
from lxml import etree
from rendering import convert

from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.map import frame_name
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from pathlib import Path

P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"


@pytest.fixture(scope="module")
def data() -> bytes:
    return render(BANK)[0]


def named_sections(data: bytes) -> list[tuple[str, str, list[int]]]:
    root: Any = opened(data).part._element  # noqa: SLF001
    return [
        (
            section.get("name"),
            section.get("id"),
            [int(found.get("id")) for found in section.iter(f"{P14}sldId")],
        )
        for section in root.iter(f"{P14}section")
    ]


def test_sections_partition_the_slides_in_show_order(data: bytes) -> None:
    deck = opened(data)
    listed = [number for _, _, numbers in named_sections(data) for number in numbers]
    assert listed == [slide.slide_id for slide in deck.slides]


def test_sections_have_upper_case_guids_of_their_own(data: bytes) -> None:
    guids = [guid for _, guid, _ in named_sections(data)]
    assert guids == [guid.upper() for guid in guids]
    assert len(set(guids)) == len(guids)


def test_each_tile_leads_to_its_sections_first_slide(data: bytes) -> None:
    deck = opened(data)
    tiles = jumps_of(
        next(slide for slide in deck.slides if slide.shapes.title.text_frame.text == BANK.labels.map)
    )
    first = {name: numbers[0] for name, _, numbers in named_sections(data)}
    for section in BANK.sections:
        assert tiles[frame_name(section)].slide_id == first[plain(section.label)]


def test_each_slide_of_a_section_leads_back_to_the_map(data: bytes) -> None:
    deck = opened(data)
    slides = {slide.slide_id: slide for slide in deck.slides}
    (_, _, before), *sections = named_sections(data)
    for _, _, numbers in sections:
        for number in numbers:
            home = jumps_of(slides[number])[BANK.labels.to_map]
            assert home.shapes.title.text_frame.text == BANK.labels.map
            assert home.slide_id in before


def test_the_number_of_a_slides_part_is_its_place_in_the_show(data: bytes) -> None:
    names = [str(slide.part.partname) for slide in opened(data).slides]
    assert names == [f"/ppt/slides/slide{number}.xml" for number in range(1, len(names) + 1)]


def test_tile_and_first_slide_share_a_frame_that_fills_the_slide(data: bytes) -> None:
    deck = opened(data)
    slides = {slide.slide_id: slide for slide in deck.slides}
    first = {name: slides[numbers[0]] for name, _, numbers in named_sections(data)}
    for section in BANK.sections:
        shapes = list(first[plain(section.label)].shapes)
        frame = shapes[0]
        assert frame.name == frame_name(section)
        assert (frame.left, frame.top, frame.width, frame.height) == (
            0,
            0,
            deck.slide_width,
            deck.slide_height,
        )
        others = [shape for shape in shapes[1:] if shape.name.startswith("!!frame-")]
        assert len(others) == len(BANK.sections) - 1
        for twin in others:
            assert not twin.text_frame.text
            assert (
                twin.left >= deck.slide_width
                or twin.top >= deck.slide_height
                or twin.left + twin.width <= 0
                or twin.top + twin.height <= 0
            )


@pytest.mark.parametrize(
    ("transition", "morphs", "fades"), [("morph", True, True), ("fade", False, True), ("none", False, False)]
)
def test_the_map_moves_as_it_is_told_to(transition: str, morphs: bool, fades: bool) -> None:
    data, _ = render(BANK, DeckOptions(transition=transition))  # type: ignore[arg-type]
    xml = b"".join(etree.tostring(slide._element) for slide in opened(data).slides)  # noqa: SLF001
    assert (b"morph" in xml, b"<p:fade" in xml) == (morphs, fades)
    assert (b"!!frame" in xml) is True


def test_links_lead_to_the_same_slides_after_conversion_to_odp(data: bytes, tmp_path: Path) -> None:
    odp = convert(data, tmp_path, "odp")
    root = etree.fromstring(ZipFile(odp).read("content.xml"))
    pages = list(root.iter(f"{DRAW}page"))
    names = [page.get(f"{DRAW}name") for page in pages]
    deck = opened(data)
    for page, slide in zip(pages, deck.slides, strict=True):
        wanted = {f"#{names[list(deck.slides).index(target)]}" for target in jumps_of(slide).values()}
        found = {
            element.get(f"{XLINK}href")
            for element in page.iter(
                "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}event-listener", "{*}event-listener"
            )
            if (element.get(f"{XLINK}href") or "").startswith("#")
        }
        assert wanted == found


def test_titles_are_read_in_order_without_a_jump(data: bytes) -> None:
    numbers = [number for _, _, numbers in named_sections(data) for number in numbers]
    assert all(before < after for before, after in pairwise(numbers))
