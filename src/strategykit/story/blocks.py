"""The story: what a strategy tells, as typed blocks that every exporter renders.

A block holds lines, a line holds spans, and a span knows its language: the wording is told in the
story's language while the strategy's own words stay in theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Block",
    "Bullets",
    "Callout",
    "Card",
    "Cards",
    "Claim",
    "Column",
    "Columns",
    "ExamplePair",
    "Examples",
    "Fact",
    "Facts",
    "Item",
    "Labels",
    "Line",
    "Prose",
    "Section",
    "Span",
    "Statement",
    "Story",
    "Table",
    "plain",
    "to_line",
    "to_lines",
]


@frozen(kw_only=True)
class Span:
    """A run of text in one language.

    Examples:
        >>> Span("Åpenhet", lang="nb").text
        'Åpenhet'
    """

    text: str = field(kw_only=False)
    """The text, raw: every exporter escapes it for its target."""
    lang: str | None = None
    """Its BCP 47 tag; None for the story's own language."""
    url: str | None = None
    """Where it leads, exactly as the strategy has it; an exporter links only what is safe."""
    strong: bool = False
    """True for words that carry the line."""


Line: TypeAlias = tuple[Span, ...]
"""One line or paragraph."""


def to_line(value: str | Span | Iterable[Span]) -> Line:
    """Make a line of a text, a span or several spans."""
    if isinstance(value, str):
        return (Span(value),) if value else ()
    return (value,) if isinstance(value, Span) else tuple(value)


def to_lines(values: Iterable[str | Span | Iterable[Span]]) -> tuple[Line, ...]:
    """Make several lines."""
    return tuple(to_line(value) for value in values)


def optional_line(value: str | Span | Iterable[Span] | None) -> Line | None:
    """Make a line, or None of None."""
    return None if value is None else to_line(value)


def plain(line: Iterable[Span] | None) -> str:
    """Give a line's text without its marks.

    Examples:
        >>> plain(to_line([Span("Mål: "), Span("svare raskere", lang="nb")]))
        'Mål: svare raskere'
    """
    return "".join(span.text for span in line or ())


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


Block: TypeAlias = Prose | Statement | Bullets | Facts | Table | Cards | Columns | Examples | Callout
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
    """One sentence for the map and the overview."""
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
    """One line of the overview, with the section that carries it."""

    text: Line = field(kw_only=False, converter=to_line)
    """The claim."""
    section: str | None = None
    """The id of the section that shows it."""


@frozen(kw_only=True)
class Labels:
    """The words an exporter needs around the story, in the story's language."""

    map: str
    """The title of the map: `Strategien i fem punkter`."""
    to_map: str
    """The button back: `Til kartet`."""
    overview: str
    """The title of the overview: `Kort fortalt`."""
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
    claims: tuple[Claim, ...] = ()
    """The overview, told in three to six claims."""
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
