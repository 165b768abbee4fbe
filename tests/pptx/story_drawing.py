"""Hypothesis strategies that draw any story, hostile ones among them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bank_story import NORWEGIAN
from hypothesis import strategies as st

from drawing import texts
from strategykit.story.blocks import (
    Branch,
    Bullets,
    Callout,
    Card,
    Cards,
    Claim,
    Column,
    Columns,
    ExamplePair,
    Examples,
    Fact,
    Facts,
    Flow,
    Item,
    Line,
    Number,
    Numbers,
    Passage,
    Passages,
    Prose,
    Question,
    Section,
    Span,
    Statement,
    Story,
    Stretch,
    Table,
    Tick,
    Timeline,
    Tree,
    Way,
)

HOSTILE = (
    "ord " * 500,
    "x" * 2000,
    "Menneskerettighetsorganisasjonskommunikasjonsrådgiver" * 3,
    "<script>&amp;\"'</script>",
    "]]>",
    "\x00\x07\ud800\ufffe",
    "👩‍👩‍👧🇳🇴🙂" * 20,
    "استراتيجية التواصل الاجتماعي",
    "אסטרטגיה",
    "社交媒体战略" * 40,
    "http//prezi.com/st2zfksufj67/strategi-for-god-bruk-av-sosiale-medier/",
    "linje\nlinje\n\nlinje",
    "{title} {part} {parts} {label}",
)
URLS = (
    None,
    None,
    "https://example.org/a?b=c&d=e",
    "http//prezi.com",
    "javascript:alert(1)",
    "mailto:a@b.no",
    "http://[",
    "https://example.org:99999/",
)
LANGUAGES = (None, "nb", "nn", "en", "se-NO", "ar", "zh-Hans")

words = st.one_of(st.sampled_from(HOSTILE), texts(), st.text(max_size=40))
spans = st.builds(
    Span, words, lang=st.sampled_from(LANGUAGES), url=st.sampled_from(URLS), strong=st.booleans()
)
lines: st.SearchStrategy[Line] = st.lists(spans, max_size=3).map(tuple)
some = st.lists(lines, max_size=4)
maybe = st.none() | lines
items = st.lists(st.builds(Item, lines, under=st.lists(lines, max_size=3)), max_size=8)
facts = st.lists(st.builds(Fact, lines, values=st.lists(lines, max_size=3)), max_size=5).map(tuple)
cards = st.lists(st.builds(Card, lines, badge=maybe, lead=maybe, facts=facts), max_size=5)
notes = st.lists(lines, max_size=2)
heads: dict[str, st.SearchStrategy[Any]] = {"title": maybe, "notes": notes, "detail": st.booleans()}


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 12))
    row = st.lists(lines, min_size=width, max_size=width).map(tuple)
    rows = tuple(draw(st.lists(row, max_size=6)))
    key = tuple(
        draw(st.just([]) | st.lists(st.builds(Fact, lines, values=st.lists(lines, max_size=2)), max_size=3))
    )
    return Table(draw(row), rows=rows, key=key, title=draw(maybe), notes=draw(notes))


DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31))
branches: st.SearchStrategy[Branch] = st.recursive(
    st.builds(Branch, lines, about=maybe, kind=st.sampled_from(("vision", "goal", "indicator"))),
    lambda under: st.builds(Branch, lines, about=maybe, under=st.lists(under, max_size=4).map(tuple)),
    max_leaves=9,
)


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    count = draw(st.integers(0, 7))
    way = st.builds(Way, lines, to=lines, question=st.none() | st.integers(0, max(0, count - 1)))
    question = st.builds(Question, lines, ways=st.lists(way, max_size=3).map(tuple))
    return Flow(draw(st.lists(question, min_size=count, max_size=count)), title=draw(maybe))


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    days = draw(st.lists(st.tuples(st.booleans(), DAYS, DAYS), min_size=1, max_size=6))
    ticks = [
        Tick(draw(lines), start=dt.date(year, half, 1), end=dt.date(year, half + 5, 31 if half == 7 else 30))
        for year in (2026, 2027)
        for half in (1, 7)
    ]
    return Timeline(
        [
            Stretch(
                draw(lines),
                start=None if last_only else min(one, other),
                end=max(one, other),
                told=draw(lines),
                owner=draw(lines),
            )
            for last_only, one, other in days
        ],
        ticks=tuple(ticks),
        years=tuple(
            Tick(str(year), start=dt.date(year, 1, 1), end=dt.date(year, 12, 31)) for year in (2026, 2027)
        ),
        columns=draw(st.lists(lines, min_size=3, max_size=3)),
        title=draw(maybe),
    )


@st.composite
def passages(draw: st.DrawFn) -> Passages:
    stages = draw(st.integers(1, 4))
    row = st.builds(
        Passage, lines, stages=st.lists(some.map(tuple), min_size=stages, max_size=stages).map(tuple)
    )
    heads = draw(st.lists(lines, min_size=stages + 1, max_size=stages + 1))
    return Passages(heads, passages=tuple(draw(st.lists(row, min_size=1, max_size=4))), title=draw(maybe))


blocks = st.one_of(
    st.builds(Tree, st.lists(branches, max_size=3), **heads),
    flows(),
    timelines(),
    passages(),
    st.builds(Numbers, st.lists(st.builds(Number, lines, label=lines, source=lines), max_size=5), **heads),
    st.builds(Prose, some, **heads),
    st.builds(Statement, lines, **heads),
    st.builds(Bullets, items, ordered=st.booleans(), **heads),
    st.builds(Facts, facts, **heads),
    tables(),
    st.builds(Cards, cards, **heads),
    st.builds(
        Columns,
        st.lists(st.builds(Column, lines, items=items.map(tuple), empty=maybe), min_size=1, max_size=5),
        **heads,
    ),
    st.builds(
        Examples, st.lists(st.builds(ExamplePair, do=maybe, dont=maybe, reason=maybe), max_size=4), **heads
    ),
    st.builds(Callout, lines, items=items.map(tuple), tone=st.sampled_from(("warning", "note")), **heads),
)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Draw a story with up to seven sections."""
    ids = draw(
        st.lists(st.sampled_from(("goals", "mission", "a b", "æ", "x", "y", "z")), unique=True, max_size=7)
    )
    sections = tuple(
        Section(
            id=name,
            label=draw(lines),
            title=draw(lines),
            summary=draw(lines),
            blocks=tuple(draw(st.lists(blocks, max_size=3))),
            point=number if number <= 5 and draw(st.booleans()) else None,
            status=draw(st.sampled_from(("plain", "ok", "warning", "error"))),
        )
        for number, name in enumerate(ids, 1)
    )
    claim = st.builds(Claim, lines, section=st.sampled_from((None, "nowhere", *ids)))
    return Story(
        title=draw(lines),
        subtitle=draw(lines),
        language=draw(st.sampled_from(("nb", "nn", "en", "de"))),
        draft=draw(st.booleans()),
        draft_notice=draw(maybe),
        facts=draw(facts),
        claims=tuple(draw(st.lists(claim, max_size=5))),
        sections=sections,
        labels=NORWEGIAN,
        organization=draw(st.none() | words),
        keywords=tuple(draw(st.lists(words, max_size=2))),
    )
