"""What every renderer draws with: the words' language, the sizes and the section's colour."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from attrs import field, frozen

from strategykit.exporters.links import safe_url
from strategykit.exporters.pptx.text import Para, Run, normal, right_to_left, tag, unparted, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from strategykit.exporters.pptx.scale import Scale
    from strategykit.exporters.pptx.slide import Note, Page
    from strategykit.exporters.pptx.theme import Rect, Theme
    from strategykit.story.blocks import Block, Item, Labels, Line

__all__ = ["Pen", "clip", "fewest", "largest", "weight_of"]

T = TypeVar("T")
_ENDS = ".!?:;…"
_MOST_REMEMBERED = 1 << 11
"""A line is met again on the pages around it, or not at all."""


@lru_cache(maxsize=1 << 10)
def _wording(text: str, lang: str, *, bold: bool) -> tuple[Run, ...]:
    return (Run(normal(text), lang, bold=bold),) if text else ()


@frozen(kw_only=True)
class Pen:
    """The manner of one section."""

    theme: Theme
    """What the deck looks like."""
    accent: str
    """The role of the section's colour."""
    scale: Scale
    """The sizes of the deck's density."""
    lang: str
    """The tag of the wording."""
    labels: Labels
    """The words around the story."""
    known: dict[tuple[int, bool, bool], tuple[Line, tuple[Run, ...]]] = field(
        factory=dict, eq=False, repr=False
    )
    """The lines that were given as runs lately, each with its runs."""
    drawn: dict[tuple[int, Rect], tuple[Block, list[Page]]] = field(
        factory=dict, init=False, eq=False, repr=False
    )
    """The blocks that were drawn lately, each with its pages."""

    def runs(self, line: Line, *, bold: bool = False, links: bool = True) -> tuple[Run, ...]:
        """Give a line as runs, each in its own language."""
        key = (id(line), bold, links)
        found = self.known.get(key)
        if found is not None:
            return found[1]
        runs = tuple(
            [
                Run(
                    unparted(normal(span.text)),
                    tag(span.lang) or self.lang,
                    # LibreOffice draws a link that is read from the right outside its box: it stays text.
                    safe_url(span.url) if links and span.url and not right_to_left(span.text) else None,
                    bold or span.strong,
                )
                for span in line
                if span.text
            ]
        )
        if len(self.known) >= _MOST_REMEMBERED:
            self.known.clear()
        self.known[key] = (line, runs)  # with the line, or another could come to have its id
        return runs

    def word(self, text: str, *, bold: bool = False) -> tuple[Run, ...]:
        """Give some of the wording as runs."""
        return _wording(text, self.lang, bold=bold)

    def title(self, *lines: Line, otherwise: str) -> tuple[Run, ...]:
        """Give the first line that shows anything as a title, or else a word."""
        for line in lines:
            runs = self.runs(line, links=False)
            if visible("".join(run.text for run in runs)):
                return runs
        return self.word(otherwise)

    def para(
        self, line: Line, size: int, *, colour: str = "text", bold: bool = False, before: int = 0
    ) -> Para:
        """Give a line as a paragraph."""
        return Para(runs=self.runs(line, bold=bold), size=size, colour=colour, before=before)

    def label(self, line: Line | str, *, before: int = 0, colour: str = "", size: int = 0) -> Para:
        """Give a small strong heading in the section's colour."""
        runs = self.word(line, bold=True) if isinstance(line, str) else self.runs(line, bold=True)
        return Para(
            runs=runs, size=size or self.scale.label, colour=colour or self.accent, before=before, keep=True
        )

    def items(self, items: Sequence[Item], size: int, *, ordered: bool = False) -> list[Para]:
        """Give bullets, with what stands under them, as paragraphs."""
        paras = []
        step = size * 12700
        number = 1
        for item in items:
            paras.append(
                Para(
                    runs=self.runs(item.line),
                    size=size,
                    bullet="1." if ordered else "•",
                    number=number,
                    bullet_colour=self.accent,
                    left=step * 3 // 2 if ordered else step,
                    hang=step * 3 // 2 if ordered else step,
                    before=size // 2,
                    keep=bool(item.under),
                )
            )
            number += 1
            paras.extend(
                Para(
                    runs=self.runs(line),
                    size=max(size - 2, self.scale.body[-1]),
                    bullet="–",
                    bullet_colour=self.accent,
                    level=1,
                    left=step * 2 if not ordered else step * 5 // 2,
                    hang=step,
                    before=size // 4,
                    keep=position < len(item.under),
                )
                for position, line in enumerate(item.under, 1)
            )
        return paras

    def sentence(self, *parts: Line | str) -> Note:
        """Give a paragraph of the notes, closed with a full stop."""
        runs: list[Run] = []
        for part in parts:
            runs += self.word(part) if isinstance(part, str) else self.runs(part)
        last = next((text for run in reversed(runs) if (text := run.text.rstrip())), "")
        if last and last[-1] not in _ENDS:
            runs += self.word(".")
        return tuple(runs)

    def notes_of_items(self, items: Sequence[Item]) -> list[Note]:
        """Give bullets as paragraphs of the notes."""
        notes = []
        for item in items:
            notes.append(self.sentence(item.line))
            notes.extend(self.sentence("– ", line) for line in item.under)
        return notes


def clip(para: Para, width: int, lines: int) -> tuple[Para, bool]:
    """Cut a paragraph to a number of lines, at a word, and tell whether anything is missing."""
    ends = para.lines(width)
    if len(ends) <= lines:
        return para, False
    text = para.text
    offset = ends[lines - 1]
    while offset > 0:
        kept = _head(para, offset)
        if len(kept.lines(width)) <= lines:
            return kept, True
        space = text.rstrip()[:offset].rstrip().rfind(" ")
        offset = space if space > 0 and offset - space < len(text[:offset]) // 2 else offset - 1
    return para._replace(runs=()), True


def _head(para: Para, offset: int) -> Para:
    runs = []
    left = offset
    for run in para.runs:
        text = run.text[:left]
        left -= len(run.text)
        if text:
            runs.append(run._replace(text=text))
        if left <= 0:
            break
    if runs:
        runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip(" ,.;:–-\n") + " …")
    return para._replace(runs=tuple(runs))


def largest(sizes: Sequence[int], make: Callable[[int], T], fits: Callable[[T], bool]) -> T:
    """Give what is made at the largest size at which it fits, else at the smallest.

    Examples:
        >>> largest((24, 20, 16), lambda size: "x" * size, lambda made: len(made) < 22)
        'xxxxxxxxxxxxxxxxxxxx'
    """
    for size in sizes[:-1]:
        made = make(size)
        if fits(made):
            return made
    return make(sizes[-1])


def fewest(sizes: Sequence[int], make: Callable[[int], list[T]]) -> list[T]:
    """Give the pages at the largest size at which there are no more of them than at the smallest.

    Examples:
        >>> fewest((3, 2, 1), lambda size: ["page"] * (5 if size == 3 else 2))
        ['page', 'page']
    """
    made = make(sizes[0])
    if len(made) <= 1 or len(sizes) == 1:
        return made
    least = make(sizes[-1])
    if len(least) >= len(made):
        return made
    return next((tried for tried in map(make, sizes[1:-1]) if len(tried) == len(least)), least)


def weight_of(line: Line | None) -> int:
    """Give how long a line is, in characters."""
    return sum([len(span.text) for span in line or ()])
