"""What the decks of the benchmark show: slides as plain data, the same for everyone who makes decks."""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve, frozen
from content import BANK

import strategykit as sk
from strategykit.story.blocks import Bullets, Chart, Item, Section, Series, Span, Story, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategykit.story.blocks import Block

__all__ = ["Page", "pages", "story_of"]

BULLETS, COLUMNS, ROWS = 5, 4, 6
TABLE_EVERY, NOTES_EVERY, CHART_EVERY = 2, 3, 20
SECTION = 20
MOST_POINTS = 5
SEED = 20


@frozen(kw_only=True)
class Page:
    """One slide."""

    title: str
    bullets: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    """Its rows, the first the header."""
    chart: tuple[tuple[str, float, float], ...] = ()
    """A category, what was and what shall be."""
    notes: str = ""

    def as_data(self) -> dict[str, Any]:
        """Give the slide as plain data."""
        return asdict(self)


def pages(count: int, turn: int = 0) -> list[Page]:
    """Give so many slides: five bullets or a chart, and every second a table of six rows and four columns.

    Every twentieth slide is a chart in place of the bullets, every third has notes. The words are those
    of the bank's strategy, mixed anew for every slide and every turn, so that no text is met twice.
    """
    dice = random.Random(SEED + turn)  # noqa: S311 - the same slides in every run
    words = _words()

    def some(least: int, most: int) -> str:
        return " ".join(dice.choices(words, k=dice.randint(least, most)))

    made = []
    for number in range(1, count + 1):
        charted = number % CHART_EVERY == 0
        tabled = number % TABLE_EVERY == 0 and not charted
        made.append(
            Page(
                title=f"{number}: {some(3, 6)}",
                bullets=() if charted else tuple(some(5, 9) for _ in range(BULLETS)),
                table=tuple(tuple(some(1, 2) for _ in range(COLUMNS)) for _ in range(ROWS)) if tabled else (),
                chart=tuple(
                    (some(1, 2), float(dice.randint(5, 90)), float(dice.randint(5, 90))) for _ in range(5)
                )
                if charted
                else (),
                notes=some(25, 40) if number % NOTES_EVERY == 0 else "",
            )
        )
    return made


def story_of(shown: Sequence[Page]) -> Story:
    """Give the slides as a story, a section for every twenty; their order and words stay."""
    sections = []
    for start in range(0, len(shown), SECTION):
        number = start // SECTION + 1
        blocks = tuple(block for page in shown[start : start + SECTION] for block in _blocks(page))
        sections.append(
            Section(
                id=f"part-{number}",
                label=f"Del {number}",
                title=f"Del {number} bygger på {number} avtaler",
                summary=f"Hva vi gjør i del {number}.",
                blocks=blocks,
                point=number if number <= MOST_POINTS else None,
            )
        )
    return evolve(_frame(), sections=tuple(sections))


def _blocks(page: Page) -> Iterator[Block]:
    title = (Span(page.title),)
    said: dict[str, Any] = {"title": title, "notes": (page.notes,) if page.notes else ()}
    if page.chart:
        was, shall = zip(*(numbers for _, *numbers in page.chart), strict=True)
        yield Chart(
            tuple(name for name, *_ in page.chart),
            series=(
                Series("I dag", values=was, told=tuple(f"{value:g} %" for value in was)),
                Series("Mål", values=shall, told=tuple(f"{value:g} %" for value in shall)),
            ),
            **said,
        )
        return
    yield Bullets([Item(line) for line in page.bullets], **said)
    if page.table:
        head, *rows = ([(Span(cell),) for cell in row] for row in page.table)
        yield Table(head, rows=tuple(map(tuple, rows)))


@cache
def _frame() -> Story:
    from strategykit.checks import run
    from strategykit.story import tell

    strategy = sk.load(BANK)
    story = tell(strategy, run(strategy), "nb")
    return evolve(story, sections=(), claims=(), title=(Span("Årsrapport"),))


@cache
def _words() -> tuple[str, ...]:
    text = sk.export(BANK, to="markdown", language="nb").data.decode()
    words = [word.strip("*_#|():;,.«»<>[]`") for word in text.split()]
    return tuple(word for word in words if word.isalpha())
