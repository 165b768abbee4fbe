"""The document says everything the story says, is the same every time, and is real Word."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

import attrs
import docx
import pytest
from docx.oxml.ns import qn
from strategykit_docx import DocxExporter, DocxOptions
from strategykit_docx.document import document

import strategykit as sk
from strategykit.exporters import Source
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.blocks import (
    Branch,
    Chart,
    ExamplePair,
    Examples,
    Fact,
    Flow,
    Number,
    Numbers,
    Prose,
    Question,
    Series,
    Span,
    Stretch,
    Table,
    Tick,
    Timeline,
    Tree,
    Way,
)

HOSTILE = 'A\x00b & <w:p> "x" ]]> \ufffe\r\n#{{ x }}'
STRATEGY = sk.Strategy(
    "Sosiale medier",
    document=sk.Document("Strategi", language="nb", version="2.0"),
    organization=sk.Organization("Biblioteket"),
    mission="Vi svarer",
    goals=[sk.Goal("Svare raskere", deadline="2027-12-31"), sk.Goal(HOSTILE)],
    channels=[sk.Channel("Facebook", purposes=["Nyheter"], languages=["nb"])],
)


def made(language: str = "nb", **options: Any) -> bytes:
    source = Source(STRATEGY, sk.check(STRATEGY), language)
    return DocxExporter().export(source, DocxOptions(**options)).data


def opened(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def of(*blocks: Any) -> bytes:
    """Give a document of a story with these blocks."""
    story = tell(STRATEGY, Report(), "nb")
    section = attrs.evolve(story.sections[0], blocks=blocks)
    return document(attrs.evolve(story, sections=(section,)), DocxOptions())


def words(data: bytes) -> str:
    """Give every word of the body, as Word would show it."""
    body = opened(data).element.body
    return " ".join(" ".join(each.text for each in p.iter(qn("w:t"))) for p in body.iter(qn("w:p")))


def test_every_word_of_the_story_is_there() -> None:
    text = "".join(words(made()).split())
    spans = list(found(tell(STRATEGY, sk.check(STRATEGY), "nb").sections))
    assert len(spans) > 20
    lost = [span.text for span in spans if "".join(span.text.split()) not in text]
    assert [each for each in lost if "\x00" not in each] == []


def found(value: Any) -> Any:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from found(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from found(getattr(value, field.name))


def test_what_xml_cannot_hold_is_replaced_and_the_rest_stays_text() -> None:
    text = words(made())
    assert 'A\ufffdb & <w:p> "x" ]]> \ufffd' in text
    assert "#{{ x }}" in text


def test_the_same_strategy_is_the_same_bytes_and_no_file_in_it_has_a_date() -> None:
    assert made() == made()
    with zipfile.ZipFile(io.BytesIO(made())) as package:
        assert {each.date_time for each in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2013" not in package.read("docProps/core.xml")


def test_it_says_what_it_is_and_in_which_language() -> None:
    properties = opened(made()).core_properties
    assert (properties.title, properties.author) == ("Sosiale medier", "Biblioteket")
    assert (properties.language, properties.version) == ("nb-NO", "2.0")
    english = opened(made("en"))
    (default,) = english.styles.element.find(qn("w:docDefaults")).iter(qn("w:lang"))
    assert default.get(qn("w:val")) == "en-GB"
    theirs = [run for run in english.element.body.iter(qn("w:r")) if run.xpath("string()") == "Svare raskere"]
    assert {run.rPr.find(qn("w:lang")).get(qn("w:val")) for run in theirs} == {"nb-NO"}


def test_headings_lists_and_bookmarks_are_words_own() -> None:
    read = opened(made())
    assert [p.text for p in read.paragraphs if p.style.name == "Title"] == ["Sosiale medier"]
    sections = [
        p for p in read.paragraphs if p.style.name == "Heading 1" and p._p.findall(qn("w:bookmarkStart"))
    ]
    assert len(sections) == len(tell(STRATEGY, sk.check(STRATEGY), "nb").sections)
    places = {each.get(qn("w:name")) for each in read.element.body.iter(qn("w:bookmarkStart"))}
    leads = {each.get(qn("w:anchor")) for each in read.element.body.iter(qn("w:hyperlink"))} - {None}
    assert leads == places
    points = [p for p in read.paragraphs if p.style.name.startswith("List")]
    numbers = {each.get(qn("w:numId")) for each in read.part.numbering_part.element.iter(qn("w:num"))}
    assert points
    assert {str(p._p.pPr.numPr.numId.val) for p in points} <= numbers


def test_a_table_repeats_its_head_and_says_what_it_shows() -> None:
    (table,) = opened(
        of(Table(["Kanal", "Svarfrist"], rows=((to("Facebook"), to("4 timer")),), title="Frister"))
    ).tables[-1:]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "Frister"
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Kanal", "Svarfrist"],
        ["Facebook", "4 timer"],
    ]


def to(text: str) -> tuple[Span, ...]:
    return (Span(text),)


def test_a_chart_is_its_numbers_with_bars_as_long_as_they_are_large() -> None:
    series = [
        Series("I dag", values=(10.0, None), told=["10 %", ""]),
        Series("Mål", values=(20.0, 0.0), told=["20 %", "0 %"]),
    ]
    table = opened(of(Chart(["Svar", "Ros"], series=tuple(series)))).tables[-1]
    assert [[cell.text.strip() for cell in row.cells] for row in table.rows] == [
        ["", "I dag", "Mål"],
        ["Svar", "10 %", "20 %"],
        ["Ros", "", "0 %"],
    ]
    bars = [p for row in table.rows for cell in row.cells for p in cell.paragraphs if p.style.name == "Bar"]
    half, whole = (bar.paragraph_format.right_indent for bar in bars)
    assert whole == 0 < half


def test_only_the_halves_that_some_example_has_are_columns() -> None:
    pairs = (ExamplePair(do="Takk!"), ExamplePair(do="Hei!"))
    table = opened(of(Examples(pairs))).tables[-1]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["Si det slik"], ["Takk!"], ["Hei!"]]


def test_an_address_that_is_not_told_is_a_footnote_and_an_unsafe_one_no_link() -> None:
    line = (
        Span("rådene", url="https://example.org/råd"),
        Span(" og ", url="javascript:alert(1)"),
        Span("rådene", url="https://example.org/råd"),
    )
    data = of(Prose([line]))
    targets = [each.target_ref for each in opened(data).part.rels.values() if each.is_external]
    assert targets == ["https://example.org/r%C3%A5d"]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.read("word/footnotes.xml").count(b"example.org") == 1
    told = of(Prose([(Span("https://example.org/a", url="https://example.org/a"),)]))
    with zipfile.ZipFile(io.BytesIO(told)) as package:
        assert "word/footnotes.xml" not in package.namelist()


def test_a_block_of_a_kind_that_came_later_is_told_as_text() -> None:
    @attrs.frozen
    class Later:
        rows: Any
        title: Any = None
        notes: Any = ()

    data = of(Later((to("Første"), (to("Andre"), attrs.evolve(Prose(["Tredje"]))))))
    assert "Første Andre Tredje" in words(data)


@pytest.mark.parametrize(("options", "paper"), [({}, (21.0, 29.7)), ({"paper": "letter"}, (21.59, 27.94))])
def test_the_options_are_what_they_say(options: Any, paper: tuple[float, float]) -> None:
    page = opened(made(**options)).sections[0]
    assert (round(page.page_width.cm, 2), round(page.page_height.cm, 2)) == paper
    assert "Innhold" in words(made(**options))
    assert "Innhold" not in words(made(contents=False, **options))


def test_a_tree_is_a_list_of_levels_and_a_flow_a_numbered_one_that_says_where_it_leads() -> None:
    deep = Branch("Vi svarer", under=(Branch("Raskere", about="innen 2027", under=(Branch("Svartid"),)),))
    way = Way("Ja", to="Er det ros?", question=1)
    questions = (
        Question("Er det et spørsmål?", ways=(way, Way("Nei", to="La det stå"))),
        Question("Er det ros?"),
    )
    read = opened(of(Tree((deep,)), Flow(questions)))
    points = [p for p in read.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None]
    told = [(p._p.pPr.numPr.ilvl.val, p.text) for p in points[-7:]]
    assert told == [
        (0, "Vi svarer"),
        (1, "Raskere · innen 2027"),
        (2, "Svartid"),
        (0, "Er det et spørsmål?"),
        (1, "Ja: → 2. Er det ros?"),
        (1, "Nei: La det stå"),
        (0, "Er det ros?"),
    ]


def test_a_tree_may_be_deeper_than_word_has_levels() -> None:
    branch = Branch("Innerst")
    for number in range(40):
        branch = Branch(f"Nivå {number}", under=(branch,))
    read = opened(of(Tree((branch,))))
    assert "Innerst" in [p.text for p in read.paragraphs]
    levels = [
        p._p.pPr.numPr.ilvl.val
        for p in read.paragraphs
        if p._p.pPr is not None and p._p.pPr.numPr is not None
    ]
    assert max(levels) == 7


def test_a_time_line_is_a_table_with_bars_where_the_time_lies() -> None:
    first, last = dt.date(2027, 1, 1), dt.date(2027, 12, 31)
    ticks = (Tick("2027", start=first, end=last),)
    late = Stretch("Kurs", start=dt.date(2027, 7, 2), end=last, told="fra juli", owner="Redaktør")
    whole = Stretch("Vakt", start=first, end=last, told="hele året")
    table = opened(of(Timeline((whole, late), ticks=ticks, columns=["Tiltak", "Når", "Ansvarlig"]))).tables[
        -1
    ]
    assert [cell.text.strip() for cell in table.rows[2].cells] == ["Kurs", "fra juli", "Redaktør"]
    bars = [
        p.paragraph_format for row in table.rows for p in row.cells[1].paragraphs if p.style.name == "Bar"
    ]
    assert bars[0].left_indent in (None, 0)
    assert bars[1].left_indent > 500_000
    assert bars[1].right_indent < 50_000


def test_large_numbers_stand_side_by_side() -> None:
    found = [Number(f"{each} %", label="svar", source="Innboksen") for each in range(4)]
    table = opened(of(Numbers(tuple(found)))).tables[-1]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["0 %\nsvar\nInnboksen", "1 %\nsvar\nInnboksen", "2 %\nsvar\nInnboksen"],
        ["3 %\nsvar\nInnboksen", "", ""],
    ]


def test_the_head_of_a_table_of_marks_is_written_upwards_and_its_marks_are_explained() -> None:
    columns = ["Oppgave", *(f"Rolle {number}" for number in range(10))]
    rows = (tuple(to(each) for each in ["Svare", *"ARCIARCIAR"]),)
    tables = opened(of(Table(columns, rows=rows, key=(Fact("A", values=["Ansvarlig"]),)))).tables
    turned = [cell._tc.tcPr.find(qn("w:textDirection")) is not None for cell in tables[-2].rows[0].cells]
    assert turned == [False, *[True] * 10]
    assert [cell.text for cell in tables[-1].rows[0].cells] == ["A", "Ansvarlig"]
