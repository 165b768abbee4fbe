"""Blocks that are drawn: trees, flows, time lines, passages and large numbers.

Each can be told in words as well, and an exporter that draws does both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from strategykit.story.lines import Line, Span, in_a_row, optional_line, to_line, to_lines

if TYPE_CHECKING:
    import datetime as dt

__all__ = [
    "Branch",
    "Flow",
    "Number",
    "Numbers",
    "Passage",
    "Passages",
    "Question",
    "Stretch",
    "Tick",
    "Timeline",
    "Tree",
    "Way",
]


@frozen(kw_only=True)
class Branch:
    """One box of a tree, with what grows out of it."""

    line: Line = field(kw_only=False, converter=to_line)
    """What it says."""
    about: Line | None = field(default=None, converter=optional_line)
    """What is added in small print: by when, from what to what."""
    kind: str = "goal"
    """`vision`, `goal` or `indicator`: an exporter gives each a shape of its own."""
    under: tuple[Branch, ...] = ()
    """What grows out of it, in order."""


@frozen(kw_only=True)
class Tree:
    """What is part of what: the vision, the goals, their sub-goals and what they are measured by."""

    roots: tuple[Branch, ...] = field(kw_only=False, converter=tuple[Branch, ...])
    """The boxes that are part of no other."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Way:
    """An answer to a question, and where it leads."""

    word: Line = field(kw_only=False, converter=to_line)
    """The answer: `Ja`."""
    to: Line = field(converter=to_line)
    """What is done then, or the question that is asked then."""
    question: int | None = None
    """The place of that question in the flow, from 0; None where the way ends."""


@frozen(kw_only=True)
class Question:
    """A question that parts ways."""

    text: Line = field(kw_only=False, converter=to_line)
    """The question."""
    ways: tuple[Way, ...] = ()
    """Its answers."""


@frozen(kw_only=True)
class Flow:
    """Questions that are asked one after the other until it is clear what to do."""

    questions: tuple[Question, ...] = field(kw_only=False, converter=tuple[Question, ...])
    """The questions, in the order they are asked."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""


@frozen(kw_only=True)
class Stretch:
    """Something that takes its time."""

    name: Line = field(kw_only=False, converter=to_line)
    """What it is."""
    start: dt.date | None
    """Its first day; None where only its last day is known."""
    end: dt.date
    """Its last day."""
    told: Line = field(converter=to_line)
    """The same in words."""
    owner: Line = field(default=(), converter=to_line)
    """Who answers for it."""


@frozen(kw_only=True)
class Tick:
    """A month, a quarter or a year of a time line."""

    name: Line = field(kw_only=False, converter=to_line)
    """What it is called."""
    start: dt.date
    """Its first day."""
    end: dt.date
    """Its last day."""


@frozen(kw_only=True)
class Timeline:
    """What is done when, on a grid of months, quarters or years."""

    stretches: tuple[Stretch, ...] = field(kw_only=False, converter=tuple[Stretch, ...])
    """What is done, in the order it begins."""
    ticks: tuple[Tick, ...]
    """The grid, without gaps, from the first day to the last."""
    years: tuple[Tick, ...] = ()
    """The years over the grid; none where the grid is of years itself."""
    columns: tuple[Line, ...] = field(converter=to_lines)
    """What heads the name, the time and who answers, where it is told as a table."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""

    @property
    def rows(self) -> tuple[tuple[Line, ...], ...]:
        """The same as the rows of a table."""
        return tuple((each.name, each.told, each.owner) for each in self.stretches)

    def part(self, day: dt.date) -> float:
        """Give how far along the grid a day begins, from 0 to 1."""
        first, last = self.ticks[0].start.toordinal(), self.ticks[-1].end.toordinal() + 1
        return (day.toordinal() - first) / (last - first)


@frozen(kw_only=True)
class Passage:
    """The way of one matter from stage to stage."""

    name: Line = field(kw_only=False, converter=to_line)
    """The matter; nothing where it has no name."""
    stages: tuple[tuple[Line, ...], ...]
    """What is said at each stage."""


@frozen(kw_only=True)
class Passages:
    """Matters side by side, each on its way from how it is to how it is wanted, and what is done for it."""

    columns: tuple[Line, ...] = field(kw_only=False, converter=to_lines)
    """What the matters and their stages are called; the first heads the matters' names."""
    passages: tuple[Passage, ...]
    """The matters."""
    empty: Line = field(default=(Span("–"),), converter=to_line)
    """What to say where a stage says nothing."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads it."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""

    @property
    def rows(self) -> tuple[tuple[Line, ...], ...]:
        """The same as the rows of a table."""
        return tuple(
            (each.name, *(in_a_row(stage) or self.empty for stage in each.stages)) for each in self.passages
        )


@frozen(kw_only=True)
class Number:
    """A number that is worth a large type."""

    figure: Line = field(kw_only=False, converter=to_line)
    """The number with its unit: `26 → 4 timer`."""
    label: Line = field(converter=to_line)
    """What it counts."""
    source: Line = field(default=(), converter=to_line)
    """Where it comes from, and by when."""


@frozen(kw_only=True)
class Numbers:
    """A few numbers that carry a page."""

    numbers: tuple[Number, ...] = field(kw_only=False, converter=tuple[Number, ...])
    """The numbers."""
    title: Line | None = field(default=None, converter=optional_line)
    """A claim that heads them."""
    notes: tuple[Line, ...] = field(default=(), converter=to_lines)
    """What a speaker would add."""
    detail: bool = False
    """True for what is looked up rather than told: a document tells it in place, a deck in its appendix."""
