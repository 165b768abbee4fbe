"""The story: what a strategy tells, as typed blocks that every exporter renders.

A block holds lines, a line holds spans, and a span knows its language: the wording is told in the
story's language while the strategy's own words stay in theirs.
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import evolve, field, frozen

from strategykit._display import bundle
from strategykit.story.drawings import (
    Branch,
    Flow,
    Number,
    Numbers,
    Passage,
    Passages,
    Question,
    Stretch,
    Tick,
    Timeline,
    Tree,
    Way,
)
from strategykit.story.lines import Line, Span, optional_line, plain, to_line, to_lines

__all__ = [
    "Block",
    "Branch",
    "Bullets",
    "Callout",
    "Card",
    "Cards",
    "Chart",
    "Claim",
    "Column",
    "Columns",
    "ExamplePair",
    "Examples",
    "Fact",
    "Facts",
    "Flow",
    "Item",
    "Labels",
    "Line",
    "Number",
    "Numbers",
    "Passage",
    "Passages",
    "Prose",
    "Question",
    "Section",
    "Series",
    "Span",
    "Statement",
    "Story",
    "Stretch",
    "Table",
    "Tick",
    "Timeline",
    "Tree",
    "Way",
    "plain",
    "to_line",
    "to_lines",
]


@frozen(kw_only=True)
class Prose:
    """Running text."""

    paragraphs: tuple[Line, ...] = field(kw_only=False, converter=to_lines)
    """One line a paragraph."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it; None under the section's own title."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add: full sentences, formulas, sources."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Statement:
    """One sentence that carries a whole page, such as a mission."""

    text: Line = field(kw_only=False, converter=to_line)
    """The sentence."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Item:
    """A bullet, with what stands under it."""

    line: Line = field(kw_only=False, converter=to_line)
    """The bullet."""
    under: tuple[Line, ...] = field(default=(), converter=to_lines)
    """Its sub-bullets."""


@frozen(kw_only=True)
class Bullets:
    """A list."""

    items: tuple[Item, ...] = field(kw_only=False, converter=tuple[Item, ...])
    """Its bullets."""
    ordered: bool = False
    """True where the order matters."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Fact:
    """A label and what there is to say under it."""

    label: Line = field(kw_only=False, converter=to_line)
    """The label."""
    values: tuple[Line, ...] = field(converter=to_lines)
    """One line or several."""


@frozen(kw_only=True)
class Facts:
    """Labels and values."""

    facts: tuple[Fact, ...] = field(kw_only=False, converter=tuple[Fact, ...])
    """The facts."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads them."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Table:
    """A table with a header row; the first column heads each row."""

    columns: tuple[Line, ...] = field(kw_only=False, converter=to_lines)
    """The header row."""
    rows: tuple[tuple[Line, ...], ...]
    """The rows, each as long as the header; an empty line is an empty cell."""
    key: tuple[Fact, ...] = ()
    """What the marks in its cells mean; a table of words has none."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Card:
    """One thing among its peers: a channel, an audience, a role."""

    title: Line = field(kw_only=False, converter=to_line)
    """What it is called."""
    badge: Line | None = field(default=None, converter=optional_line)
    """Its state in a word or two: `aktiv`, `intern`."""
    lead: Line | None = field(default=None, converter=optional_line)
    """A sentence about it."""
    facts: tuple[Fact, ...] = ()
    """What there is to say about it."""


@frozen(kw_only=True)
class Cards:
    """Several cards side by side."""

    cards: tuple[Card, ...] = field(kw_only=False, converter=tuple[Card, ...])
    """The cards."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads them."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Column:
    """One stage of a way, with what is said about it."""

    title: Line = field(kw_only=False, converter=to_line)
    """The stage."""
    items: tuple[Item, ...]
    """What is said."""
    empty: Line | None = field(default=None, converter=optional_line)
    """What to say where there is nothing."""


@frozen(kw_only=True)
class Columns:
    """Stages that lead from one to the next: as is, to be, what must be done."""

    columns: tuple[Column, ...] = field(kw_only=False, converter=tuple[Column, ...])
    """The stages, in order."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads them."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Series:
    """The bars or the line of one colour in a chart."""

    name: Line = field(kw_only=False, converter=to_line)
    """What they show."""
    values: tuple[float | None, ...]
    """One number for each category; None where there is none."""
    told: tuple[Line, ...] = field(converter=to_lines)
    """The same numbers in words, with their unit; an empty line where there is none."""


@frozen(kw_only=True)
class Chart:
    """Numbers of one unit, drawn; an exporter that draws none tells it as a table."""

    categories: tuple[Line, ...] = field(kw_only=False, converter=to_lines)
    """What is compared."""
    series: tuple[Series, ...]
    """The bars or the line of each colour."""
    form: str = "bars"
    """`bars` side by side, `stack` for what adds up over time, `lines` for what changes over time."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""

    @property
    def table(self) -> Table:
        """The same numbers as a table."""
        return Table(
            ((), *(each.name for each in self.series)),
            rows=tuple(
                (category, *(each.told[place] for each in self.series))
                for place, category in enumerate(self.categories)
            ),
        )


@frozen(kw_only=True)
class ExamplePair:
    """What not to say or do, and what instead; either half may be missing."""

    do: Line | None = field(default=None, converter=optional_line)
    """What to do."""
    dont: Line | None = field(default=None, converter=optional_line)
    """What not to do."""
    reason: Line | None = field(default=None, converter=optional_line)
    """Why."""


@frozen(kw_only=True)
class Examples:
    """Examples of what to do and what not to do."""

    pairs: tuple[ExamplePair, ...] = field(kw_only=False, converter=tuple[ExamplePair, ...])
    """The examples."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads them."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Callout:
    """Something to stop at: a contradiction, a hole, a decision that is asked for."""

    text: Line = field(kw_only=False, converter=to_line)
    """What it says."""
    items: tuple[Item, ...] = ()
    """Its particulars."""
    tone: str = "warning"
    """`warning` for a weakness, `note` for something to know."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


Block: TypeAlias = (
    Prose
    | Statement
    | Bullets
    | Facts
    | Table
    | Cards
    | Columns
    | Passages
    | Tree
    | Flow
    | Timeline
    | Numbers
    | Chart
    | Examples
    | Callout
)
"""Anything a section holds. A new block needs one renderer in each exporter."""


@frozen(kw_only=True)
class Section:
    """A part of the story: one tile of the map, one chapter of the document."""

    id: str
    """Stable in every language: `goals`, `measurement`, `channels`. The anchor of links."""
    label: Line = field(converter=to_line)
    """A word or two, for tiles, tables of contents and section names."""
    title: Line = field(converter=to_line)
    """A claim: what this part says."""
    summary: Line = field(converter=to_line)
    """One sentence for the map."""
    blocks: tuple[Block, ...]
    """What it tells, in order."""
    point: int | None = None
    """Its number in the five-point framework, 1 to 5; None for the other parts."""
    status: str = "plain"
    """`ok`, `warning` or `error` by the findings that stand against it; `plain` when not checked."""
    appendix: bool = False
    """True for what is looked up rather than told."""


@frozen(kw_only=True)
class Claim:
    """One line of the summary, with the section that carries it."""

    text: Line = field(kw_only=False, converter=to_line)
    """The claim."""
    section: str | None = None
    """The id of the section that shows it."""
    lead: Line = field(default=(), converter=to_line)
    """Which part of the summary it is: `Situasjonen`, `Utfordringen`, `Svaret`."""

    @property
    def told(self) -> Line:
        """The claim after its lead, for those who tell it in one line."""
        return (
            (*(evolve(each, strong=True) for each in self.lead), Span(": "), *self.text)
            if self.lead
            else self.text
        )


@frozen(kw_only=True)
class Labels:
    """The words an exporter needs around the story, in the story's language."""

    map: str
    """The title of the map: `Strategien i fem punkter`."""
    more: str
    """What a map of many has no tile for: `Og {count} til`."""
    to_map: str
    """The button back: `Til kartet`."""
    overview: str
    """What the summary is called: `Kort fortalt`."""
    contents: str
    """`Innhold`."""
    appendix: str
    """`Vedlegg`."""
    draft: str
    """`UTKAST`."""
    part: str
    """A title that goes on: `{title} ({part} av {parts})`."""
    do: str
    """`Si det slik`."""
    dont: str
    """`Ikke slik`."""
    why: str
    """`Fordi`."""
    notes: str
    """What heads a block's notes, where they stand on the page: `Utdypet`."""
    text_moved: str
    """What stands on a slide whose text stands in the notes."""
    map_alt: str
    """What the map's tiles lead to, for those who cannot see them: `Går til delen {label}`."""
    ok: str
    """The state of a section in words: `I orden`."""
    warning: str
    """`Har svakheter`."""
    error: str
    """`Har hull`."""
    skip: str
    """The link past the controls: `Gå til innholdet`."""
    next: str
    """`Neste`."""
    previous: str
    """`Forrige`."""
    as_map: str
    """The button that shows a page as a map to zoom in: `Vis som kart`."""
    as_document: str
    """The button back: `Les som dokument`."""
    place: str
    """Where a reader is: `{place} av {places}: {title}`."""
    controls: str
    """What the buttons are together: `Styring`."""


@frozen(kw_only=True)
class Story:
    """A strategy told in one language, for every human-facing exporter to render."""

    title: Line = field(converter=to_line)
    """The strategy's title."""
    subtitle: Line = field(default=(), converter=to_line)
    """Whose it is."""
    language: str
    """The BCP 47 tag of the wording, such as `nb` or `en`."""
    content_language: str | None = None
    """The BCP 47 tag of the strategy's own words, where the document says it."""
    draft: bool = False
    """True when it has open points at error, or says itself that it is a draft."""
    draft_notice: Line | None = field(default=None, converter=optional_line)
    """What a reader of a draft must know."""
    facts: tuple[Fact, ...] = ()
    """Version, period, status, owner: for the title page."""
    headline: Line = field(default=(), converter=to_line)
    """The summary in one sentence; empty where there is too little to say."""
    claims: tuple[Claim, ...] = ()
    """The summary: situation, complication, answer and what is needed, in three to five claims."""
    sections: tuple[Section, ...] = ()
    """The parts, in the strategy's own order."""
    labels: Labels
    """The words an exporter needs."""
    organization: str | None = None
    """The organisation's name, for metadata."""
    version: str | None = None
    """The document's version, for metadata."""
    keywords: tuple[str, ...] = ()
    """For metadata."""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        del include, exclude  # which the front end applies itself
        return bundle(self)
