"""Hypothesis strategies that draw any story, hostile ones among them."""

from __future__ import annotations

from typing import Any

from bank_story import NORWEGIAN
from hypothesis import strategies as st

from drawing import texts
from strategykit.story.blocks import (
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
    Item,
    Line,
    Prose,
    Section,
    Span,
    Statement,
    Story,
    Table,
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
    return Table(draw(row), rows=tuple(draw(st.lists(row, max_size=6))), title=draw(maybe), notes=draw(notes))


blocks = st.one_of(
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
