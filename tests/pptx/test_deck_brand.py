"""A company's template carries our slides; what it lacks is said, with what was done instead."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from bank_story import BANK
from brand_files import BRANDS, link_from, parts_of, with_slides, zip_of
from deck_reading import opened
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]
from pptx.enum.dml import MSO_FILL
from rendering import drawn

import strategykit as sk
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.brand import read_brand
from strategykit.exporters.pptx.brand.reading import _read
from strategykit.exporters.pptx.colour import contrast
from strategykit.exporters.pptx.lint import lint
from strategykit.exporters.pptx.theme import COLOURED, fill, soft

if TYPE_CHECKING:
    from pathlib import Path

EACH = pytest.mark.parametrize("name", BRANDS)


def decked(template: bytes) -> tuple[bytes, dict[str, str]]:
    """The bank's deck on a template, and what is said of the template, by the finding's name."""
    data, findings = render(BANK, DeckOptions(template=template))
    return data, {each.name: each.message.en for each in findings if each.name.startswith("brand")}


@EACH
def test_the_deck_on_a_template_is_sound(name: str, tmp_path: Path) -> None:
    data, _ = decked(BRANDS[name]())
    assert lint(data) == ()
    path = tmp_path / "deck.pptx"
    path.write_bytes(data)
    for office in (FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365):
        errors = OpenXmlValidator(file_format=office, strict=True).validate(path).errors
        assert [error.description for error in errors] == []


@EACH
def test_no_word_leaves_the_slide_where_it_is_drawn(name: str, tmp_path: Path) -> None:
    template = BRANDS[name]()
    data, _ = decked(template)
    pages = drawn(data, tmp_path)
    slides = list(opened(data).slides)
    assert len(pages) == len(slides)
    for slide, page in zip(slides, pages, strict=True):
        title = "".join(slide.shapes.title.text.split()).lower()
        assert title in "".join(word.text for word in page.words).lower()
        for word in page.words:
            assert word.left >= 0
            assert word.top >= 0
            assert word.right <= page.width, word
            assert word.bottom <= page.height, word


@EACH
def test_the_slides_of_the_template_are_gone_and_its_layouts_are_there(name: str) -> None:
    template = BRANDS[name]()
    data, _ = decked(template)
    assert "Eksempel" not in " ".join(str(slide.shapes.title.text) for slide in opened(data).slides)
    before, after = parts_of(template), parts_of(data)
    count = len([part for part in before if re.match("ppt/slideLayouts/[^/]*xml$", part)])
    assert len([part for part in after if re.match("ppt/slideLayouts/[^/]*xml$", part)]) == count
    assert len(opened(data).slide_masters) == len(
        [part for part in before if re.match("ppt/slideMasters/[^/]*xml$", part)]
    )
    ids = re.findall(
        rb'sldLayoutId [^>]*?\bid="(\d+)"',
        b"".join(after[part] for part in after if "slideMasters/s" in part),
    )
    assert len(ids) == len(set(ids)) == count
    for part in after:
        assert part.startswith(("ppt/", "docProps/", "_rels/", "[")), part
    assert not [part for part in after if "printerSettings" in part or "customXml" in part]


@EACH
def test_every_colour_that_is_text_can_be_read(name: str) -> None:
    theme = read_brand(BRANDS[name]()).theme
    for role in ("text", "ink", "muted"):
        assert contrast(theme.rgb(role), theme.rgb("paper")) >= 4.5, role
        assert contrast(theme.rgb(role), theme.rgb("surface")) >= 4.5, role
    for role in COLOURED:
        assert contrast(theme.rgb(role), theme.rgb("paper")) >= 4.5, role
        assert contrast(theme.rgb(role), theme.rgb(soft(role))) >= 4.5, role
        assert contrast(theme.rgb("on-fill"), theme.rgb(fill(role))) >= 4.5, role
        assert contrast(theme.rgb("text"), theme.rgb(soft(role))) >= 4.5, role


def test_a_title_on_a_band_of_colour_is_read_on_the_band_and_not_on_the_paper() -> None:
    parts = parts_of(with_slides())
    band = (
        b'<p:sp><p:nvSpPr><p:cNvPr id="92" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        b'<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="1500000"/></a:xfrm>'
        b'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="102030"/></a:solidFill>'
        b"</p:spPr></p:sp>"
    )
    master = "ppt/slideMasters/slideMaster1.xml"
    parts[master] = parts[master].replace(b"</p:grpSpPr>", b"</p:grpSpPr>" + band, 1)
    theme = read_brand(zip_of(parts)).theme
    assert contrast(theme.rgb("title"), "102030") >= 4.5
    assert contrast(theme.rgb("text"), theme.rgb("paper")) >= 4.5
    assert theme.geometry.kicker.y > theme.geometry.body.bottom


def test_an_old_format_keeps_its_size_its_fonts_and_its_logo() -> None:
    data, said = decked(BRANDS["old_format"]())
    deck = opened(data)
    assert (deck.slide_width, deck.slide_height) == (9144000, 6858000)
    assert "ppt/media/brand1.png" in parts_of(data)
    assert b'typeface="Arial"' in parts_of(data)["ppt/theme/theme1.xml"]
    assert set(said) == {"brand-contrast"}
    assert "accent2" in said["brand-contrast"]
    logo = (7955280, 137160, 1005840, 502920)
    for slide in deck.slides:
        if slide.slide_layout.name == "Section Header":
            continue  # a section opens with its tile over the whole slide
        for shape in slide.shapes:
            apart = (
                shape.left >= logo[0] + logo[2]
                or shape.left + shape.width <= logo[0]
                or shape.top >= logo[1] + logo[3]
                or shape.top + shape.height <= logo[1]
            )
            # What has neither words nor a fill covers nothing: it is there for the camera.
            covers = (
                bool(shape.text_frame.text) or shape.fill.type == MSO_FILL.SOLID
                if shape.has_text_frame
                else True
            )
            assert apart or not covers, (slide.shapes.title.text, shape.name)


def test_layouts_are_found_by_what_they_hold_whatever_they_are_called() -> None:
    data, said = decked(BRANDS["other_names"]())
    used = {slide.slide_layout.name for slide in opened(data).slides}
    assert used == {"Oppsett Q", "Oppsett W", "Oppsett E", "Oppsett Y"}
    assert "brand-layout" not in said
    assert "Bankens Antikva" in said["brand-font"]
    assert "82 %" in said["brand-font"]


def test_what_layouts_lack_is_said_and_stands_where_ours_does() -> None:
    data, said = decked(BRANDS["missing_places"]())
    assert "the cover" in said["brand-layout"]
    assert "slide number" in said["brand-placeholder"]
    deck = opened(data)
    assert (deck.slide_width, deck.slide_height) == (9144000, 5143500)
    for slide in list(deck.slides)[1:]:
        number = next(shape for shape in slide.shapes if shape.name.startswith("sldNum"))
        assert 0 < number.left < number.left + number.width <= deck.slide_width
        assert number.top + number.height <= deck.slide_height


def test_of_many_masters_the_one_with_the_layouts_is_used() -> None:
    data, said = decked(BRANDS["many_masters"]())
    deck = opened(data)
    assert len(deck.slide_masters) == 3
    assert len(deck.slide_masters[0].slide_layouts) == 1
    assert {slide.slide_layout.slide_master.part.partname for slide in deck.slides} == {
        deck.slide_masters[1].part.partname
    }
    assert "picture" in said["brand-contrast"]


def test_a_template_with_nothing_but_a_blank_layout_gets_layouts_of_ours() -> None:
    parts = parts_of(BRANDS["many_masters"]())
    only = re.sub(
        rb'<p:sldMasterId id="(?!2147483648")\d+" r:id="[^"]+"/>', b"", parts["ppt/presentation.xml"]
    )
    data, said = decked(zip_of(parts | {"ppt/presentation.xml": only}))
    assert lint(data) == ()
    assert "own" in said["brand-layout"]
    deck = opened(data)
    names = {layout.name for master in deck.slide_masters for layout in master.slide_layouts}
    assert {"Title", "Section", "Title and content", "Title only", "Map"} <= names


def test_a_template_is_read_once_by_what_is_in_it(tmp_path: Path) -> None:
    _read.cache_clear()
    template = BRANDS["old_format"]()
    (tmp_path / "a.pptx").write_bytes(template)
    (tmp_path / "b.potx").write_bytes(template)
    first = read_brand(tmp_path / "a.pptx")
    assert read_brand(tmp_path / "b.potx") is first
    assert read_brand(template) is first
    assert _read.cache_info().misses == 1


def test_the_same_template_gives_the_same_bytes() -> None:
    template = BRANDS["many_masters"]()
    first, _ = decked(template)
    _read.cache_clear()
    assert decked(template)[0] == first


def test_links_out_of_a_template_are_cut_and_said() -> None:
    parts = parts_of(with_slides())
    picture = (
        b'<p:pic><p:nvPicPr><p:cNvPr id="91" name="Spor"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>'
        b'<p:blipFill><a:blip r:link="rIdOut"/></p:blipFill><p:spPr/></p:pic>'
    )
    master = "ppt/slideMasters/slideMaster1.xml"
    parts[master] = parts[master].replace(b"</p:spTree>", picture + b"</p:spTree>")
    rels = "ppt/slideMasters/_rels/slideMaster1.xml.rels"
    link_from(parts, rels, "rIdOut", "image", "http://track.example/pixel.png", outside=True)
    data, said = decked(zip_of(parts))
    written = b"".join(parts_of(data).values())
    assert b"track.example" not in written
    assert b"Spor" not in written
    assert "1 thing" in said["brand-dropped"]
    assert lint(data) == ()


def test_macros_are_not_taken_over() -> None:
    parts = parts_of(with_slides())
    parts["ppt/vbaProject.bin"] = b"macro"
    link_from(parts, "ppt/_rels/presentation.xml.rels", "rIdVba", "vbaProject", "vbaProject.bin")
    old = b"vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    types = parts["[Content_Types].xml"].replace(old, b"vnd.ms-powerpoint.presentation.macroEnabled.main+xml")
    parts["[Content_Types].xml"] = types.replace(
        b"<Default ",
        b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default ',
        1,
    )
    data, said = decked(zip_of(parts))
    assert not [part for part in parts_of(data) if "vba" in part.lower()]
    assert "macros" in said["brand-dropped"]


def test_the_template_is_an_option_of_the_deck(tmp_path: Path) -> None:
    path = tmp_path / "brand.potx"
    path.write_bytes(BRANDS["other_names"]())
    made = sk.export(sk.Strategy("Vår strategi"), to="pptx", template=path)
    assert "brand-font" in {finding.name for finding in made.findings}
    live = sk.presentation(sk.Strategy("Vår strategi"), template=path)
    assert live.slides[0].slide_layout.name == "Oppsett Q"
    slide = live.slides.add_slide(live.slide_layouts[0])
    slide.shapes.title.text = "Vår egen"
    saved = BytesIO()
    live.save(saved)
    assert [each.rule for each in lint(saved.getvalue()) if each.rule.startswith(("relation", "part"))] == []
