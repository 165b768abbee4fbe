"""The linter finds every kind of defect that was put into a sound deck, and nothing in a sound one."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from bank_story import BANK
from hostile_story import HOSTILE
from PIL import Image
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

import strategykit as sk
from pptx import Presentation
from strategykit.exporters.pptx import render
from strategykit.exporters.pptx.lint import lint

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))

Members = list[tuple[str, bytes]]
Change = Callable[[Members], Members]


@pytest.fixture(scope="module")
def sound() -> Members:
    """A deck of ours that somebody went on with: a chart, a picture and a table more."""
    deck = Presentation(BytesIO(render(BANK)[0]))
    slide = deck.slides.add_slide(deck.slides[-1].slide_layout)
    slide.shapes.title.text = "Mitt eget lysbilde"
    picture = BytesIO()
    Image.new("RGB", (2, 2)).save(picture, "PNG")
    picture.seek(0)
    placed = slide.shapes.add_picture(picture, 0, 0)
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = ["a", "b"]
    data.add_series("s", (1, 2))
    chart = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Inches(3), Inches(3), data)
    table = slide.shapes.add_table(2, 2, 0, 0, Inches(3), Inches(1))
    for shape in (placed, chart, table):
        shape._element.xpath(".//p:cNvPr")[0].set("descr", "Sagt med ord")  # noqa: SLF001 - the library has no other way
    slide.notes_slide.notes_text_frame.text = "Notat"
    main: Any = deck.part._element  # noqa: SLF001 - likewise
    last = main.xpath(".//*[local-name()='section']")[-1].xpath("./*[local-name()='sldIdLst']")[0]
    entry = last.makeelement(last[0].tag, {"id": str(main.sldIdLst[-1].id)})
    last.append(entry)
    made = BytesIO()
    deck.save(made)
    return unpacked(made.getvalue())


def unpacked(data: bytes) -> Members:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [(member.filename, archive.read(member)) for member in archive.infolist()]


def packed(members: Members, stored: str = "") -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in members:
            kind = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), data, kind)
    return made.getvalue()


def swapped(part: str, old: str, new: str, *, regex: bool = False) -> Change:
    """Change the first place in the first part whose name fits."""

    def change(members: Members) -> Members:
        for place, (name, data) in enumerate(members):
            text = data.decode("utf-8", "surrogateescape")
            if re.fullmatch(part, name):
                after = (
                    re.sub(old, new, text, count=1, flags=re.DOTALL) if regex else text.replace(old, new, 1)
                )
                if after != text:
                    return [
                        *members[:place],
                        (name, after.encode("utf-8", "surrogateescape")),
                        *members[place + 1 :],
                    ]
        raise AssertionError(f"nothing like {old!r} in {part}")

    return change


def without(part: str) -> Change:
    return lambda members: [(name, data) for name, data in members if not re.fullmatch(part, name)]


def added(name: str, data: bytes = b"<x/>", at: int | None = None) -> Change:
    return lambda members: [*members[:at], (name, data), *(members[at:] if at is not None else [])]


FIRST_ID = r'(<p:sldId [^>]*?\bid=)"\d+"'
TWO_IDS = FIRST_ID + r'([^>]*>\s*<p:sldId [^>]*?\bid=)"(\d+)"'
TWO_SLIDES = r'(<p:sldId [^>]*?r:id=)"(rId\d+)"([^>]*>\s*<p:sldId [^>]*?r:id=)"(rId\d+)"'
SLIDE = r"ppt/slides/slide\d+\.xml"
SLIDE_RELS = r"ppt/slides/_rels/slide\d+\.xml\.rels"
MAIN = r"ppt/presentation\.xml"
TYPES = r"\[Content_Types\]\.xml"

DEFECTS: list[tuple[str, Change]] = [
    ("member-duplicate", lambda members: [*members, members[-1]]),
    ("member-directory", added("ppt/empty/", b"")),
    ("member-name", added("ppt\\slides\\odd.xml")),
    ("types-missing", without(TYPES)),
    ("types-not-first", lambda members: [*members[1:], members[0]]),
    ("type-duplicate", swapped(TYPES, r"(<Override [^>]*slide1\.xml[^>]*>)", r"\1\1", regex=True)),
    (
        "type-of-nothing",
        swapped(TYPES, "</Types>", '<Override PartName="/ppt/no.xml" ContentType="a/b"/></Types>'),
    ),
    ("part-untyped", swapped(TYPES, r"<Override [^>]*slide1\.xml[^>]*>", "", regex=True)),
    ("xml-malformed", swapped(SLIDE, "</p:sld>", "")),
    ("xml-doctype", swapped(SLIDE, "<p:sld ", "<!DOCTYPE p:sld [<!ENTITY a 'b'>]><p:sld ")),
    ("relations-of-nothing", added("ppt/slides/_rels/slide999.xml.rels", b"<a/>")),
    (
        "relation-duplicate",
        swapped(SLIDE_RELS, r"(<Relationship [^>]*slideLayout[^>]*>)", r"\1\1", regex=True),
    ),
    ("relation-dangling", swapped(SLIDE_RELS, "slideLayouts/slideLayout", "slideLayouts/none")),
    ("relation-undefined", swapped(SLIDE, r'r:id="rId\d+"', 'r:id="rId999"', regex=True)),
    (
        "link-unsafe",
        swapped(
            SLIDE_RELS,
            "</Relationships>",
            '<Relationship Id="rId900" TargetMode="External" Target="javascript:alert(1)" Type="http://schemas.'
            'openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>',
        ),
    ),
    ("part-orphan", added("ppt/media/left.png", b"\x89PNG\r\n\x1a\n")),
    ("presentation-missing", without(MAIN)),
    ("slide-id-duplicate", swapped(MAIN, TWO_IDS, r'\1"\3"\2"\3"', regex=True)),
    ("slide-id-range", swapped(MAIN, FIRST_ID, r'\1"7"', regex=True)),
    ("slide-shown-twice", swapped(MAIN, TWO_SLIDES, r'\1"\4"\3"\4"', regex=True)),
    ("slide-number", swapped(MAIN, TWO_SLIDES, r'\1"\4"\3"\2"', regex=True)),
    ("slide-unlisted", swapped(MAIN, r"<p:sldId [^>]*/>(?=</p:sldIdLst>)", "", regex=True)),
    ("sections-no-partition", swapped(MAIN, r"<p14:sldId [^>]*/>", "", regex=True)),
    ("section-id", swapped(MAIN, r'(<p14:section [^>]*?\bid=)"[^"]*"', r'\1"{none}"', regex=True)),
    ("title-missing", swapped(SLIDE, r'type="(ctrT|t)itle"', 'type="body"', regex=True)),
    (
        "title-duplicate",
        swapped(
            r"ppt/slides/slide2\.xml",
            r"<a:t>.*?</a:t>",
            "<a:t>Strategi for god bruk av sosiale medier</a:t>",
            regex=True,
        ),
    ),
    ("layout-not-one", swapped(SLIDE_RELS, r"<Relationship [^>]*slideLayout[^>]*>", "", regex=True)),
    (
        "notes-several",
        swapped(
            SLIDE_RELS,
            r'(<Relationship [^>]*?)(Id="[^"]*")([^>]*/notesSlide"[^>]*>)',
            r'\1\2\3\1Id="rId901"\3',
            regex=True,
        ),
    ),
    (
        "notes-shared",
        swapped(r"ppt/slides/_rels/slide3\.xml\.rels", r"notesSlide\d+\.xml", "notesSlide1.xml", regex=True),
    ),
    (
        "notes-adrift",
        swapped(r"ppt/notesSlides/_rels/.*", r"<Relationship [^>]*notesMaster[^>]*>", "", regex=True),
    ),
    ("notes-master-unlisted", swapped(MAIN, r"<p:notesMasterIdLst>.*?</p:notesMasterIdLst>", "", regex=True)),
    (
        "shape-id-duplicate",
        swapped(
            SLIDE, r'(<p:cNvPr [^>]*?\bid=)"\d+"(.*?<p:cNvPr [^>]*?\bid=)"(\d+)"', r'\1"\3"\2"\3"', regex=True
        ),
    ),
    ("shape-id-range", swapped(SLIDE, r'(<p:sp>.*?<p:cNvPr [^>]*?\bid=)"\d+"', r'\1"0"', regex=True)),
    ("shape-size", swapped(SLIDE, r'<a:ext cx="\d+"', '<a:ext cx="-1"', regex=True)),
    ("text-without-paragraph", swapped(SLIDE, r"(<p:txBody>.*?)<a:p>.*?(</p:txBody>)", r"\1\2", regex=True)),
    ("requires-undeclared", swapped(SLIDE, r'Requires="[^"]*"', 'Requires="p999"', regex=True)),
    ("fallback-missing", swapped(SLIDE, r"<mc:Fallback>.*?</mc:Fallback>", "", regex=True)),
    ("choice-missing", swapped(SLIDE, r"<mc:Choice .*?</mc:Choice>", "", regex=True)),
    (
        "ignorable-undeclared",
        swapped(
            SLIDE,
            "<p:sld ",
            '<p:sld xmlns:mc="http://schemas.openxmlformats.org/'
            'markup-compatibility/2006" mc:Ignorable="p999" ',
        ),
    ),
    ("morph-option", swapped(SLIDE, r'(<p159:morph [^>]*?option=)"[^"]*"', r'\1"wild"', regex=True)),
    (
        "slide-order",
        swapped(
            SLIDE,
            r"(<mc:AlternateContent.*?</mc:AlternateContent>)(</p:sld>)",
            r"\1<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>\2",
            regex=True,
        ),
    ),
    (
        "jump-nowhere",
        swapped(
            SLIDE,
            r'r:id="rId\d+" action="ppaction://hlinksldjump"',
            'r:id="" action="ppaction://hlinksldjump"',
            regex=True,
        ),
    ),
    ("language-malformed", swapped(SLIDE, r'lang="nb-NO"', 'lang="norsk bokmål"')),
    ("table-empty", swapped(SLIDE, r"(<a:tbl>.*?)<a:tr .*(</a:tbl>)", r"\1\2", regex=True)),
    ("table-uneven", swapped(SLIDE, r"<a:tc>.*?</a:tc>", "", regex=True)),
    ("table-no-header", swapped(SLIDE, ' firstRow="1"', "")),
    ("alt-missing", swapped(SLIDE, 'descr="Sagt med ord"', "")),
    ("chart-axes", swapped(r"ppt/charts/chart.*\.xml", r'(<c:axId val=)"-?\d+"', r'\1"1"', regex=True)),
    (
        "chart-no-workbook",
        lambda members: [
            (name, b"no workbook" if name.endswith(".xlsx") else data) for name, data in members
        ],
    ),
    (
        "image-no-image",
        lambda members: [(name, b"GIF" if name.endswith(".png") else data) for name, data in members],
    ),
]


def test_a_sound_deck_has_no_defect(sound: Members) -> None:
    assert [str(each) for each in lint(packed(sound))] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_decks_of_the_examples_have_no_defect(path: Path) -> None:
    assert lint(sk.export(path, to="pptx").data) == ()


def test_the_deck_of_a_hostile_story_has_no_defect() -> None:
    assert lint(render(HOSTILE)[0]) == ()


def test_at_least_thirty_five_kinds_are_put_in() -> None:
    assert len({rule for rule, _ in DEFECTS}) >= 35


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(("rule", "change"), DEFECTS, ids=[rule for rule, _ in DEFECTS])
def test_a_defect_is_found(sound: Members, rule: str, change: Change) -> None:
    found = {each.rule for each in lint(packed(change(sound)))}
    assert rule in found


def test_a_part_that_is_not_deflated_is_found(sound: Members) -> None:
    assert {each.rule for each in lint(packed(sound, stored="ppt/presentation.xml"))} == {
        "member-not-deflated"
    }


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no deck", packed([])[:10]])
def test_what_is_no_zip_is_said_to_be_none(data: bytes) -> None:
    assert [each.rule for each in lint(data)] == ["zip-unreadable"]


def test_verifying_finds_nothing_in_ours_and_reports_what_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    from strategykit.exporters.pptx import exporter

    assert "SK055" not in {each.code for each in sk.export(EXAMPLES[0], to="pptx", verify=True).findings}
    monkeypatch.setattr(exporter, "render", lambda *_: (b"no deck", ()))
    (found,) = (
        each for each in sk.export(EXAMPLES[0], to="pptx", verify=True).findings if each.code == "SK055"
    )
    assert "zip-unreadable" in found.message.nb
