"""Diagrams in the deck are real shapes: connectors are glued, and boxes keep apart."""

from __future__ import annotations

import datetime as dt
import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from attrs import evolve
from bank_story import BANK
from deck_reading import notes_of, opened, text_of
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

import strategykit as sk
from strategykit.exporters.pptx import DeckOptions, render
from strategykit.exporters.pptx.fit import text_width
from strategykit.exporters.pptx.lint import lint
from strategykit.story.blocks import (
    Block,
    Branch,
    Callout,
    Fact,
    Flow,
    Item,
    Number,
    Numbers,
    Passage,
    Passages,
    Prose,
    Question,
    Section,
    Stretch,
    Table,
    Tick,
    Timeline,
    Tree,
    Way,
    to_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

TILES_FROM = 1_200_000
"""Below the title, in EMU."""
EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
ARABIC = "يجب أن نجيب على كل سؤال خلال أربع ساعات"
TREE = Tree(
    [
        Branch(
            "Ingen skal gå glipp av hjelp",
            kind="vision",
            under=tuple(
                Branch(
                    f"Mål {n}, som er skrevet over flere ord for å ta plass",
                    about="31. desember 2027 · Redaktør",
                    under=tuple(
                        Branch(
                            f"Delmål {n}.{m}",
                            under=(Branch(f"Svartid {n}.{m}", about="26 → 4 timer", kind="indicator"),),
                        )
                        for m in range(3)
                    ),
                )
                for n in range(5)
            ),
        )
    ]
)
FLOW = Flow(
    [
        *(
            Question(
                f"Er dette spørsmål nummer {n}?",
                ways=(
                    Way("Ja", to=f"Gjør sak {n}"),
                    Way("Nei", to=f"Er dette spørsmål nummer {n + 1}?", question=n),
                ),
            )
            for n in range(1, 8)
        ),
        Question("Er det ros?", ways=(Way("Ja", to="Takk"), Way("Nei", to="Er det fare?", question=0))),
    ],
)
LINE = Timeline(
    [
        Stretch(
            f"Tiltak {n} med et navn",
            start=None if n == 3 else dt.date(2027, 1 + n, 11),
            end=dt.date(2027, 4 + n, 30),
            told=f"Tid {n}",
            owner="Redaktør for sosiale medier",
        )
        for n in range(8)
    ],
    ticks=tuple(
        Tick(f"K{q + 1}", start=dt.date(2027, 3 * q + 1, 1), end=dt.date(2027, 3 * q + 3, 30))
        for q in range(4)
    ),
    years=(Tick("2027", start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 30)),),
    columns=["Tiltak", "Når", "Ansvarlig"],
)
GAPS = Passages(
    ["Tema", "I dag", "Ønsket", "Tiltak"],
    passages=tuple(
        Passage(
            f"Sak {n}",
            stages=tuple(
                to_lines(stage) for stage in (["Slik er det"], ["Slik blir det"], ["Gjør dette", "Og dette"])
            ),
        )
        for n in range(7)
    ),
)
NUMBERS = Numbers([Number(f"{n} → 4 timer", label="Svartid", source="Innboksen") for n in range(20, 24)])
MATRIX = Table(
    ["Målgruppe", *(f"Kanal {n}" for n in range(9))],
    rows=tuple(to_lines([f"Gruppe {n}", *(["● Ja", "–", "◐ Delvis"] * 3)]) for n in range(6)),
    key=(
        Fact("● Ja", values=["Kanalen når målgruppen"]),
        Fact("◐ Delvis", values=["Kanalen når en del av målgruppen"]),
    ),
)
DRAWN = {"tree": TREE, "flow": FLOW, "timeline": LINE, "gaps": GAPS, "numbers": NUMBERS, "matrix": MATRIX}


class Place(NamedTuple):
    left: int
    top: int
    right: int
    bottom: int

    def overlaps(self, other: Place) -> bool:
        return (
            min(self.right, other.right) - max(self.left, other.left) > 100
            and min(self.bottom, other.bottom) - max(self.top, other.top) > 100
        )


def deck(*blocks: Block, **options: Any) -> bytes:
    section = Section(id="a", label="A", title="B", summary="", blocks=blocks)
    return render(evolve(BANK, sections=(section,), claims=()), DeckOptions(**options))[0]


def place(shape: Any) -> Place:
    return Place(shape.left, shape.top, shape.left + shape.width, shape.top + shape.height)


def connectors(slide: Any) -> Iterator[tuple[Any, Any, Any]]:
    by_id = {shape.shape_id: shape for shape in slide.shapes}
    for shape in slide.shapes:
        if shape._element.tag.endswith("cxnSp"):  # noqa: SLF001 - no other way
            ends = [shape._element.find(f".//{{*}}{end}Cxn") for end in ("st", "end")]  # noqa: SLF001
            yield shape, by_id[int(ends[0].get("id"))], by_id[int(ends[1].get("id"))]


@pytest.mark.parametrize("block", DRAWN.values(), ids=DRAWN)
@pytest.mark.parametrize("density", ["reading", "room"])
def test_a_drawing_is_sound_and_nothing_of_it_is_off_the_slide(
    block: Block, density: str, tmp_path: Path
) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(deck(block, density=density))
    assert [str(each) for each in lint(path.read_bytes())] == []
    errors = OpenXmlValidator(file_format=FileFormat.OFFICE_2013, strict=True).validate(path).errors
    assert [error.description for error in errors] == []
    presentation = opened(path.read_bytes())
    for slide in presentation.slides:
        for shape in slide.shapes:
            if shape.name.startswith("!!"):
                continue
            at = place(shape)
            assert at.left >= 0
            assert at.top >= 0
            assert at.right <= presentation.slide_width
            assert at.bottom <= presentation.slide_height


def boxes(slide: Any) -> list[tuple[Any, Place]]:
    """The boxes that connectors are glued to."""
    glued = {shape.shape_id: shape for _, *ends in connectors(slide) for shape in ends}
    return [(shape, place(shape)) for shape in glued.values()]


@pytest.mark.parametrize("block", [TREE, FLOW], ids=["tree", "flow"])
def test_connectors_are_glued_to_boxes_that_keep_apart(block: Block) -> None:
    seen = 0
    for slide in opened(deck(block)).slides:
        found = boxes(slide)
        seen += len(found)
        for number, (_, one) in enumerate(found):
            assert not any(one.overlaps(other) for _, other in found[number + 1 :])
    assert seen > 10


def test_a_connector_runs_between_the_columns_of_a_tree() -> None:
    for slide in opened(deck(TREE)).slides:
        for line, parent, child in connectors(slide):
            assert place(line).left == pytest.approx(place(parent).right, abs=2)
            assert place(line).right == pytest.approx(place(child).left, abs=2)


def test_no_slide_shows_more_than_three_levels_of_a_tree() -> None:
    for slide in opened(deck(TREE)).slides:
        columns = sorted({place(shape).left for shape, _ in boxes(slide)})
        assert len(columns) <= 3
        assert all(later - earlier > 10_000 for earlier, later in pairwise(columns))


def test_every_box_of_a_tree_is_drawn_whole_on_some_slide() -> None:
    shown = "\n".join(text_of(slide) for slide in opened(deck(TREE)).slides)
    for n in range(5):
        for m in range(3):
            assert f"Svartid {n}.{m}" in shown
            assert f"Delmål {n}.{m}" in shown


def test_a_flow_has_a_diamond_and_a_number_for_each_question() -> None:
    slides = [slide for slide in opened(deck(FLOW)).slides if list(connectors(slide))]
    diamonds = [
        shape
        for slide in slides
        for shape in slide.shapes
        if shape._element.find(".//{*}custGeom") is not None  # noqa: SLF001 - no other way
    ]
    assert [shape.text_frame.text.split(".")[0] for shape in diamonds] == [str(n) for n in range(1, 9)]
    assert len(slides) == 3
    assert "→ 4. Er dette spørsmål nummer 4?" in text_of(slides[0])
    assert "→ 1. Er det fare?" in text_of(slides[-1])
    assert "8. Er det ros? – Ja: Takk; Nei: → 1. Er det fare?" in notes_of(slides[-1])


def test_bars_of_a_time_line_keep_to_their_time_and_names_do_not_meet() -> None:
    (slide,) = (each for each in opened(deck(LINE)).slides if "Tiltak 0" in text_of(each))
    described = [(shape._element.find(".//{*}cNvPr").get("descr"), shape) for shape in slide.shapes]  # noqa: SLF001
    bars = {words: place(shape) for words, shape in described if words and ": Tid " in words}
    starts = [bars[f"Tiltak {n} med et navn: Tid {n}"].left for n in range(8) if n != 3]
    assert starts == sorted(set(starts))
    owners = [
        place(shape)
        for shape in slide.shapes
        if shape.has_text_frame and shape.text_frame.text == "Redaktør for sosiale medier"
    ]
    assert owners
    names = [
        place(shape)
        for shape in slide.shapes
        if shape.has_text_frame and shape.text_frame.text.startswith("Tiltak ")
    ]
    assert not any(name.overlaps(owner) for name in names for owner in owners)


def test_the_key_of_a_matrix_stands_under_it_on_every_page() -> None:
    slides = [
        slide for slide in opened(deck(MATRIX)).slides if any(shape.has_table for shape in slide.shapes)
    ]
    assert slides
    assert all("◐ Delvis: Kanalen når en del av målgruppen" in text_of(slide) for slide in slides)


def test_words_that_are_read_from_the_right_are_set_so() -> None:
    tree = Tree([Branch(ARABIC, under=(Branch(ARABIC), Branch(ARABIC)))])
    flow = Flow([Question(ARABIC, ways=(Way(ARABIC, to=ARABIC),))])
    for slide in opened(deck(tree, flow)).slides:
        for shape, _ in boxes(slide):
            assert shape._element.find(".//{*}pPr").get("rtl") == "1"  # noqa: SLF001


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_connector_of_the_examples_has_both_its_ends(path: Path) -> None:
    strategy = sk.load(path)
    drawn = sum(len(list(connectors(slide))) for slide in opened(sk.export(strategy, to="pptx").data).slides)
    assert (drawn > 0) is bool(
        strategy.triage or strategy.indicators or any(goal.part_of for goal in strategy.goals)
    )


def test_numbers_with_long_sources_stay_tiles() -> None:
    source = "Fra nullpunkt til måltall innen 31. desember 2027 · Spørreundersøkelse blant 1 200 husstander"
    source += " med lav inntekt"
    numbers = Numbers([Number(f"{n} → 55 %", label="Kjennskap", source=source) for n in range(4)])
    (slide,) = (each for each in opened(deck(numbers, density="room")).slides if "→ 55 %" in text_of(each))
    tiles = [place(shape) for shape in slide.shapes if shape.has_text_frame and "→" in shape.text_frame.text]
    tiles = [tile for tile in tiles if tile.top > TILES_FROM]
    assert len({tile.left for tile in tiles}) == len({tile.top for tile in tiles}) == 2


def test_the_name_of_a_matter_is_not_cut_within_a_word() -> None:
    word = "informasjonsflyten"
    stages = tuple(to_lines([text]) for text in ("Slik er det", "Slik blir det", "Gjør dette"))
    block = evolve(GAPS, passages=(Passage(f"{word} internt", stages=stages),))
    slides = opened(deck(block, density="room")).slides
    [name] = [
        shape
        for slide in slides
        for shape in slide.shapes
        if shape.has_text_frame and word in shape.text_frame.text
    ]
    size = name.text_frame.paragraphs[0].runs[0].font.size.pt
    assert text_width(word, int(size), bold=True) <= name.width


def test_the_number_of_a_title_is_not_parted_at_the_end_of_a_line() -> None:
    titles = [slide.shapes.title.text_frame.text for slide in opened(deck(TREE)).slides]
    assert (
        f"B (1\N{NO-BREAK SPACE}av\N{NO-BREAK SPACE}{sum(title.startswith('B (') for title in titles)})"
        in titles
    )


def test_the_question_of_the_next_page_is_shown_whole_where_there_is_room() -> None:
    words = "Er kunden misfornøyd med noe vi har gjort?"
    asked = [
        Question(words, ways=(Way("Ja", to="Svar"), Way("Nei", to=words, question=at + 1))) for at in range(3)
    ]
    flow = Flow([*asked, Question("Er det ros?", ways=(Way("Ja", to="Takk"), Way("Nei", to="Ikke svar")))])
    first, *_ = (each for each in opened(deck(flow, density="room")).slides if list(connectors(each)))
    assert f"→ 3. {words}" in text_of(first)


def test_one_point_of_a_callout_is_no_list() -> None:
    def bullets(*points: str) -> int:
        callout = Callout("Vi ber om svar", items=tuple(Item(point) for point in points), tone="note")
        with zipfile.ZipFile(BytesIO(deck(callout))) as archive:
            slides = (
                archive.read(name) for name in archive.namelist() if name.startswith("ppt/slides/slide")
            )
            return sum(slide.count(b"<a:buChar") for slide in slides if points[0].encode() in slide)

    assert bullets("Skal vi være der?") == 0
    assert bullets("Skal vi være der?", "Når?") == 2


def test_a_bar_has_an_edge_in_the_colour_that_stands_out_from_a_dark_page() -> None:
    (slide,) = (each for each in opened(deck(LINE, theme="natt")).slides if "Tiltak 0" in text_of(each))
    elements = (shape._element for shape in slide.shapes)  # noqa: SLF001 - no other way
    bars = [each for each in elements if "Tid" in (each.find(".//{*}cNvPr").get("descr") or "")]
    assert bars
    assert all(bar.find(".//{*}spPr/{*}ln/{*}solidFill") is not None for bar in bars)


def test_no_day_and_no_number_is_parted_at_the_end_of_a_line() -> None:
    prose = Prose(to_lines(["Fra 1. juli spør vi 1 200 husstander, og den 30. september 2027 svarer vi."]))
    shown = "\n".join(text_of(slide) for slide in opened(deck(prose)).slides)
    assert "1.\N{NO-BREAK SPACE}juli spør vi 1\N{NO-BREAK SPACE}200 husstander" in shown
    assert "30.\N{NO-BREAK SPACE}september\N{NO-BREAK SPACE}2027 svarer" in shown
