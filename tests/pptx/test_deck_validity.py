"""Validators find nothing in a deck, and other programs open it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from bank_story import BANK
from deck_reading import opened
from hostile_story import HOSTILE
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from strategykit.exporters.pptx import DeckOptions, render

if TYPE_CHECKING:
    from pathlib import Path

    from strategykit.story.blocks import Story

STORIES = pytest.mark.parametrize("story", [BANK, HOSTILE], ids=["bank", "hostile"])


@STORIES
@pytest.mark.parametrize("office", [FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365])
def test_the_validator_finds_nothing(story: Story, office: FileFormat, tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(render(story)[0])
    result = OpenXmlValidator(file_format=office, strict=True).validate(path)
    assert [error.description for error in result.errors] == []


@STORIES
def test_the_zip_is_plain_and_undated(story: Story) -> None:
    with ZipFile(BytesIO(render(story)[0])) as archive:
        members = archive.infolist()
    assert members[0].filename == "[Content_Types].xml"
    assert len({member.filename for member in members}) == len(members)
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {member.compress_type for member in members} == {ZIP_DEFLATED}
    assert not any(member.is_dir() or "\\" in member.filename for member in members)


def test_the_file_says_what_it_is_about_and_nothing_of_a_clock() -> None:
    properties = opened(render(BANK)[0]).core_properties
    assert properties.title == "Strategi for god bruk av sosiale medier"
    assert properties.author == "Banken"
    assert properties.language == "nb-NO"
    assert properties.keywords == "sosiale medier, strategi"
    assert properties.created is None
    assert properties.modified is None


def test_an_option_that_is_none_of_its_choices_is_refused() -> None:
    with pytest.raises(ValueError, match="transition"):
        DeckOptions(transition="wild")  # type: ignore[arg-type]
