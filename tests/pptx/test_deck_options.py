"""What was chosen about a deck: sections, slides, footer, date and logo; and what is wrongly chosen."""

from __future__ import annotations

import datetime as dt
import struct
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from bank_story import BANK
from deck_reading import jumps_of, notes_of, opened, text_of

import strategykit as sk
from strategykit import _api
from strategykit.errors import ExportRefusedError, StrategykitError, UnknownNameError
from strategykit.exporters.base import Source
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.lint import lint
from strategykit.exporters.pptx.pictures import picture
from strategykit.exporters.registry import exporter
from strategykit.findings import Report, Severity
from strategykit.model import Goal, Organization, Strategy
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from pathlib import Path


def png(width: int = 40, height: int = 10) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x30\x60\x90" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x20\x00\x40\x01\x01\x11\x00\xff\xd9"


def slides(**options: Any) -> list[Any]:
    data, _ = render(BANK, DeckOptions(**options))
    assert lint(data) == ()
    return list(opened(data).slides)


def labels_of(found: list[Any]) -> set[str]:
    told = "\n".join(text_of(slide) + notes_of(slide) for slide in found)
    return {plain(section.label) for section in BANK.sections if plain(section.summary) in told}


def test_only_the_sections_that_are_named_are_told_by_id_or_by_name() -> None:
    first, second = BANK.sections[0], BANK.sections[1]
    found = slides(sections=[first.id, plain(second.label).upper()])
    assert labels_of(found) == {plain(first.label), plain(second.label)}


def test_a_section_can_be_left_out_with_its_appendix_and_its_claims() -> None:
    gone = BANK.sections[0]
    found = slides(without=[gone.id])
    assert plain(gone.label) not in labels_of(found)
    assert {plain(section.label) for section in BANK.sections if section is not gone} == labels_of(found)
    claims = [claim for claim in BANK.claims if claim.section == gone.id]
    told = "\n".join(text_of(slide) for slide in found[:3])
    assert claims
    assert all(plain(claim.text) not in told for claim in claims)


def test_a_section_the_strategy_has_nothing_to_say_in_may_be_named() -> None:
    small = Strategy("S", goals=[Goal("Svare raskere")])
    data = sk.export(small, to="pptx", language="nb", without=["preparedness"]).data
    assert len(opened(data).slides) > 1


def test_an_unknown_section_is_refused_with_a_suggestion() -> None:
    near = BANK.sections[0].id[:-1] + "x"
    with pytest.raises(UnknownNameError, match=f"did you mean '{BANK.sections[0].id}'"):
        render(BANK, DeckOptions(sections=[near]))
    with pytest.raises(UnknownNameError, match="did you mean 'overview'"):
        render(BANK, DeckOptions(without=["overvieu"]))
    with pytest.raises(UnknownNameError, match="no section 'overview'"):
        render(BANK, DeckOptions(sections=["overview"]))


def test_slides_without_a_section_can_be_left_out() -> None:
    titles = [slide.shapes.title.text_frame.text for slide in slides()]
    bare = slides(without=["cover", "overview", "map", "openings"])
    left = [slide.shapes.title.text_frame.text for slide in bare]
    assert {plain(BANK.title), BANK.labels.overview, BANK.labels.map} <= set(titles)
    assert not {plain(BANK.title), BANK.labels.overview, BANK.labels.map} & set(left)
    assert not any(slide.slide_layout.name == "Section" for slide in bare)


def test_without_the_map_nothing_leads_to_it() -> None:
    assert all(BANK.labels.to_map not in jumps_of(slide) for slide in slides(without=["map"]))


def test_a_deck_is_never_empty() -> None:
    nothing = evolve(BANK, sections=(), claims=())
    data, _ = render(nothing, DeckOptions(without=["cover", "overview", "map"]))
    assert len(opened(data).slides) == 1


def test_the_footer_and_the_date_are_those_that_were_given() -> None:
    found = slides(footer="Til styret\nsak 12/27", date=dt.date(2027, 1, 31))
    assert all("Til styret sak 12/27 · 31. januar 2027" in text_of(slide) for slide in found[1:])
    assert "31. januar 2027" in text_of(found[0])
    assert all("31. januar" not in text_of(slide) for slide in slides())


def test_an_empty_footer_leaves_only_what_must_be_said_of_a_draft() -> None:
    found = slides(footer="")
    holders = [holder.text_frame.text for holder in found[1].placeholders]
    assert BANK.labels.draft in holders


@pytest.mark.parametrize("theme", ["fjord", "natt"])
def test_the_logo_is_described_on_the_title_page_and_decoration_elsewhere(theme: str) -> None:
    found = slides(logo=png(), logo_text="Bankens logo", theme=theme)
    pictures = [[shape for shape in slide.shapes if shape.shape_type == 13] for slide in found]
    assert [len(each) for each in pictures] == [1] * len(found)
    described = [each[0]._element.find(".//{*}cNvPr").get("descr") for each in pictures]  # noqa: SLF001
    assert described == ["Bankens logo", *[""] * (len(found) - 1)]
    for (logo,) in pictures:
        assert logo.image.blob == png()
        assert logo.width / logo.height == pytest.approx(4, rel=0.01)


def test_a_logo_stands_once_in_the_file() -> None:
    data, _ = render(BANK, DeckOptions(logo=png()))
    parts = {str(part.partname) for part in opened(data).part.package.iter_parts()}
    assert len([name for name in parts if name.startswith("/ppt/media/")]) == 1


def test_a_logo_is_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "logo.jpg"
    file.write_bytes(JPEG)
    found = picture(file)
    assert (found.kind, found.width, found.height) == ("jpeg", 64, 32)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "neither a PNG nor a JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "neither a PNG nor a JPEG"),
        (b"GIF89a" + bytes(20), "neither a PNG nor a JPEG"),
        (png()[:30], "broken"),
        (png(0, 10), "broken"),
        (b"\x89PNG\r\n\x1a\n" + bytes(2_000_001), "larger than 2 MB"),
        (b"\xff\xd8\xff\xe0\x00\x00", "broken"),
        (b"\xff\xd8\xff\xe0\x00\x00" + bytes(40), "broken"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, what: str) -> None:
    with pytest.raises(StrategykitError, match=what):
        picture(data)


def test_a_logo_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StrategykitError, match="cannot be read"):
        picture(tmp_path / "none.png")


def test_options_are_read_from_words() -> None:
    words = {"sections": "goals, channels", "date": "2027-01-31", "theme": "natt", "density": "room"}
    made = sk.export(Strategy("S"), to="pptx", **words)  # type: ignore[call-overload]
    assert made.data[:2] == b"PK"


@pytest.mark.parametrize(
    ("name", "value"), [("theme", "nat"), ("date", "i morgen"), ("sections", 3), ("logo", 3), ("footer", 3)]
)
def test_a_wrong_value_is_refused_by_its_option(name: str, value: object) -> None:
    with pytest.raises(StrategykitError, match=f"the option '{name}'"):
        sk.export(Strategy("S"), to="pptx", **{name: value})  # type: ignore[call-overload]


def test_a_text_that_has_no_room_is_refused_in_strict_mode() -> None:
    source = Source(Strategy("S", organization=Organization("ord " * 300)), Report(()))
    loose = _api.render(source, exporter("pptx"), DeckOptions())
    assert [(each.name, each.severity) for each in loose.findings] == [("text-moved", Severity.WARNING)]
    with pytest.raises(ExportRefusedError) as caught:
        _api.render(source, exporter("pptx"), DeckOptions(), strict=True)
    assert [each.severity for each in caught.value.findings] == [Severity.ERROR]
