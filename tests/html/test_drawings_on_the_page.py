"""Drawings on the page: pictures with the name of their heading, and the same in words beside them."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from attrs import evolve

from strategykit.exporters.html.page import render
from strategykit.exporters.markdown import render as markdown
from strategykit.findings import Report
from strategykit.model import Strategy
from strategykit.story import tell
from strategykit.story.blocks import (
    Block,
    Branch,
    Chart,
    Fact,
    Flow,
    Number,
    Numbers,
    Passage,
    Passages,
    Question,
    Section,
    Series,
    Stretch,
    Table,
    Tick,
    Timeline,
    Tree,
    Way,
    to_lines,
)

STORY = tell(Strategy("S"), Report(), "nb")
HOSTILE = '<script>alert(1)</script>&"'
DAY = dt.date(2027, 1, 1)
LINE = Timeline(
    [
        Stretch(HOSTILE, start=DAY, end=dt.date(2027, 3, 31), told="Vinteren", owner="Redaktør"),
        Stretch("Måle", start=None, end=dt.date(2027, 6, 1), told="1. juni 2027"),
    ],
    ticks=(Tick("1. halvår", start=DAY, end=dt.date(2027, 6, 30)),),
    columns=["Tiltak", "Når", "Ansvarlig"],
)
STACK = Chart(
    ["K1: kr 5", "K2: kr 2"],
    series=(
        Series(HOSTILE, values=(3, None), told=("kr 3", "")),
        Series("HR", values=(2, 2), told=("kr 2", "kr 2")),
    ),
    form="stack",
)
COURSE = Chart(
    ["1. januar", "1. juni"],
    series=(
        Series("Målt", values=(26, None), told=("26 timer", "")),
        Series("Måltall", values=(12, 4), told=("12 timer", "4 timer")),
    ),
    form="lines",
)


def page(block: Block) -> str:
    section = Section(id="a", label="A", title="B", summary="", blocks=(block,))
    return render(evolve(STORY, sections=(section,), claims=()))


@pytest.mark.parametrize("block", [LINE, STACK, COURSE], ids=["time line", "stack", "course"])
def test_a_picture_has_a_name_and_a_table_beside_it(block: Block) -> None:
    made = page(block)
    assert re.search(r'<svg class="chart" role="img" aria-labelledby="a-1-h"', made)
    assert '<th scope="col">' in made
    assert "<script>alert" not in made
    assert not re.search(r'="(?:nan|inf|-?\d+e\d)', made)


def test_a_bar_of_a_time_line_is_as_long_as_its_time() -> None:
    (bar,) = re.findall(r'<rect class="bar-1" x="([\d.]+)" y="\d+" width="([\d.]+)"', page(LINE))
    assert float(bar[0]) == 0
    assert float(bar[1]) == pytest.approx(760 * 90 / 181, abs=0.1)
    assert len(re.findall(r'<path class="bar-1"', page(LINE))) == 1


def test_parts_of_a_column_stand_on_each_other() -> None:
    parts = re.findall(
        r'<rect class="part part-\d" x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"', page(STACK)
    )
    (_, lower, high), (_, upper, more), _ = [
        tuple(map(float, part)) for part in parts[2:]
    ]  # the key is before them
    assert lower == pytest.approx(upper + more, abs=0.1)
    assert high / more == pytest.approx(3 / 2)


def test_a_tree_is_a_list_of_lists() -> None:
    made = page(Tree([Branch("Visjon", kind="vision", under=(Branch("Mål", about="26 → 4", under=()),))]))
    assert re.search(
        r'<ul class="tree">\s*<li class="vision">.*<ul>\s*<li class="goal">.*26 → 4', made, re.DOTALL
    )


def test_an_answer_leads_to_the_next_question() -> None:
    flow = Flow(
        [Question("Fare?", ways=(Way("Ja", to="Ring"), Way("Nei", to="Ros?", question=1))), Question("Ros?")]
    )
    made = page(flow)
    assert '<a href="#a-1-h-2">2. <span>' in made or '<a href="#a-1-h-2">2. Ros?' in made
    assert 'id="a-1-h-2"' in made


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (LINE, ["Vinteren", "Redaktør", "1. juni 2027"]),
        (COURSE, ["26 timer", "4 timer", "Måltall"]),
        (
            Tree([Branch("Mål", under=(Branch("Delmål", about="26 → 4 timer"),))]),
            ["Mål", "Delmål", "26 → 4 timer"],
        ),
        (Flow([Question("Ros?", ways=(Way("Ja", to="Takk"),))]), ["Ros?", "Ja", "Takk"]),
        (
            Passages(["Tema", "I dag"], passages=(Passage("Svartid", stages=(to_lines(["26 timer"]),)),)),
            ["Svartid", "26 timer"],
        ),
        (
            Numbers([Number("4 timer", label="Svartid", source="Innboksen")]),
            ["4 timer", "Svartid", "Innboksen"],
        ),
        (
            Table(["M", "K"], rows=(to_lines(["Kunder", "●"]),), key=(Fact("●", values=["nås"]),)),
            ["●", "nås"],
        ),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, list) else "",
)
def test_what_is_drawn_is_told_on_the_page_and_in_the_document(block: Block, words: list[str]) -> None:
    section = Section(id="a", label="A", title="B", summary="", blocks=(block,))
    story = evolve(STORY, sections=(section,), claims=())
    for made in (render(story), markdown(story)):
        assert all(each in made for each in words)
