"""What PowerPoint would offer to repair is refused while writing, and only safe addresses are links."""

from __future__ import annotations

import pytest
from attrs import evolve
from bank_story import BANK
from deck_reading import opened

from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.links import safe_url
from strategykit.exporters.pptx.package import BrokenPackageError, Package
from strategykit.exporters.pptx.presentation import write
from strategykit.exporters.pptx.relations import Relations
from strategykit.exporters.pptx.slides import plan
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
