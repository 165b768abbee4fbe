"""What PowerPoint would offer to repair is refused while writing, and only safe addresses are links."""

from __future__ import annotations

import random
import re
import tracemalloc
import zlib
from io import BytesIO
from zipfile import ZipFile

import pytest
from attrs import evolve
from bank_story import BANK
from deck_reading import opened

from strategykit.errors import StrategykitError
from strategykit.exporters.links import safe_url
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.geometry import Rect
from strategykit.exporters.pptx.package import BrokenPackageError, Package
from strategykit.exporters.pptx.presentation import write
from strategykit.exporters.pptx.relations import Relations
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slides import plan
from strategykit.exporters.pptx.template import own_template
from strategykit.exporters.pptx.xml import attribute, escape
from strategykit.exporters.pptx.zipping import Packer, packed, zipped
from strategykit.story.blocks import Prose, Section, Span


def test_a_relationship_to_a_part_that_is_not_there_is_refused() -> None:
    package, relations = Package(), Relations()
    relations.to("slide", "/ppt/slides/slide1.xml")
    package.add("/ppt/presentation.xml", "application/xml", "<p/>", relations)
    with pytest.raises(BrokenPackageError, match="slide1"):
        package.to_bytes()


def test_two_parts_of_one_name_are_refused() -> None:
    package = Package()
    package.add("/a.xml", "application/xml", "<a/>")
    with pytest.raises(BrokenPackageError, match="two parts"):
        package.add("/a.xml", "application/xml", "<a/>")


def test_two_slides_of_one_title_are_refused() -> None:
    deck = plan(BANK, DeckOptions())
    same = evolve(deck.slides[1], title=deck.slides[0].title)
    with pytest.raises(BrokenPackageError, match="title"):
        write(evolve(deck, slides=(deck.slides[0], same, *deck.slides[2:])))


def test_sections_that_do_not_hold_every_slide_once_are_refused() -> None:
    deck = plan(BANK, DeckOptions())
    with pytest.raises(BrokenPackageError, match="partition"):
        write(evolve(deck, sections=deck.sections[1:]))


def test_a_part_without_a_type_or_off_the_root_is_refused() -> None:
    with pytest.raises(BrokenPackageError, match="no content type"):
        Package().add("/a.xml", "", "<a/>")
    with pytest.raises(BrokenPackageError, match="root"):
        Package().add("a.xml", "application/xml", "<a/>")


def test_a_jump_to_a_slide_that_is_not_there_is_refused() -> None:
    deck = plan(BANK, DeckOptions())
    box = Box(at=Rect(0, 0, 9, 9), to="nowhere")
    with pytest.raises(BrokenPackageError, match="nowhere"):
        write(evolve(deck, slides=(evolve(deck.slides[0], shapes=(box,)), *deck.slides[1:])))


def test_a_slide_on_a_layout_that_is_not_there_is_refused() -> None:
    deck = plan(BANK, DeckOptions())
    with pytest.raises(BrokenPackageError, match="no layout"):
        write(evolve(deck, slides=(evolve(deck.slides[0], layout="wild"), *deck.slides[1:])))


def test_masters_of_one_id_are_refused() -> None:
    deck = plan(BANK, DeckOptions())
    template = own_template(deck.theme, deck.lang)
    with pytest.raises(BrokenPackageError, match="masters"):
        write(deck, evolve(template, masters=template.masters * 2))


def test_every_id_of_a_slide_is_its_own_and_every_section_lists_its_slides_once() -> None:
    with ZipFile(BytesIO(render(BANK)[0])) as archive:
        main = archive.read("ppt/presentation.xml").decode()
        slides = [archive.read(name).decode() for name in archive.namelist() if "slides/slide" in name]
    for slide in slides:
        ids = re.findall(r'<p:cNvPr id="(\d+)"', slide)
        assert len(ids) == len(set(ids))
    shown = re.findall(r'<p:sldId id="(\d+)"', main)
    assert re.findall(r'<p14:sldId id="(\d+)"', main) == shown
    assert len(set(shown)) == len(shown)


def test_a_zip_is_what_the_standard_library_reads() -> None:
    members = {"a.xml": b"<a/>" * 9000, "mappe/a.xml": b"", "b.bin": bytes(range(256)) * 9}
    packer = Packer()
    data = zipped(packer.packed(name, content) for name, content in members.items())
    with ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == members


def test_a_member_is_read_without_those_before_it() -> None:
    packer = Packer()
    first, again = (packer.packed(name, b"Banken skal svare" * 99) for name in ("a.xml", "b.xml"))
    assert zlib.decompress(again.deflated, -zlib.MAX_WBITS) == b"Banken skal svare" * 99
    assert again.deflated == first.deflated


def test_more_parts_than_a_zip_can_count_are_refused() -> None:
    member = packed("a.xml", b"")
    with pytest.raises(StrategykitError, match="larger than its file format"):
        zipped(member for _ in range(65_536))


@pytest.mark.parametrize(
    ("text", "element", "value"),
    [
        ("Vi er der folk er", "Vi er der folk er", "Vi er der folk er"),
        ('"A" & <b>', '"A" &amp; &lt;b&gt;', "&quot;A&quot; &amp; &lt;b&gt;"),
        (" to  ord ", " to  ord ", "to ord"),
        ("to\u00a0ord\u2009\n", "to\u00a0ord\u2009\n", "to ord"),
        ("a\0b\ufffe\ud800c\td", "a b  c\td", "a b c d"),
        ("\U0001f680 \u200b", "\U0001f680 \u200b", "\U0001f680 \u200b"),
        ("  ", "  ", ""),
    ],
)
def test_any_text_can_stand_in_xml(text: str, element: str, value: str) -> None:
    assert escape(text) == element
    assert attribute(text) == value


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f"),
        ("HTTP://Example.org", "http://example.org"),
        ("https://blåbær.no/søk", "https://xn--blbr-roah.no/s%C3%B8k"),
        ("mailto:post@banken.no", "mailto:post@banken.no"),
        ("http//prezi.com/st2zfksufj67/", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://banken.no@example.org/", None),
        ("https://example.org:99999/", None),
        ("https://exa mple.org/", None),
        ("http://", None),
        ("http://[", None),
        ("mailto:nobody", None),
        ("https://example.org/%zz", None),
        ("www.example.org", None),
        ("", None),
        (None, None),
    ],
)
def test_only_whole_web_and_mail_addresses_become_links(address: str | None, link: str | None) -> None:
    assert safe_url(address) == link


def test_an_address_that_is_no_link_stays_text() -> None:
    spans = (
        Span("Prezi", url="http//prezi.com/x"),
        Span(" og "),
        Span("nettsted", url="https://example.org/"),
    )
    section = Section(id="a", label="A", title="B", summary="", blocks=(Prose((spans,)),))
    slide = opened(render(evolve(BANK, sections=(section,), claims=()))[0]).slides[-1]
    runs = [
        (run.text, run.hyperlink.address)
        for shape in slide.placeholders
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
        if run.text in {"Prezi", "nettsted"}
    ]
    assert runs == [("Prezi", None), ("nettsted", "https://example.org/")]


def test_a_file_is_not_held_twice_while_it_is_written() -> None:
    dice = random.Random(20)  # noqa: S311 - nothing is secret
    tracemalloc.start()
    try:
        package = Package()
        for number in range(400):
            package.add(f"/{number}.bin", "application/octet-stream", dice.randbytes(20_000))
        size = len(package.to_bytes())
        assert tracemalloc.get_traced_memory()[1] < 1.5 * size
    finally:
        tracemalloc.stop()
