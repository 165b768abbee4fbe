"""How an answer is shown: one page of lines and tables, as plain text and as Markdown."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Page", "Section", "Shown", "Table", "one_line", "shorten"]

LONGEST_CELL = 40
LONGEST_NAME = 60
WIDEST = 100
"""The width from which the columns of a table are numbered and named below it."""
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


@frozen
class Table:
    """A table; its first column names the rows."""

    header: tuple[str, ...]
    """The names of the columns."""
    rows: tuple[tuple[str, ...], ...]
    """The rows, each as long as the header."""


@frozen
class Section:
    """A heading with lines and a table under it; shown only where it holds something."""

    title: str
    """The heading."""
    lines: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    """One point each."""
    table: Table | None = None
    """A table, above the lines."""


@frozen
class Page:
    """Everything an answer has to say, in one language."""

    title: str
    """The answer in one sentence."""
    sections: tuple[Section, ...] = field(default=(), converter=tuple[Section, ...])
    """The rest."""


class Shown(ABC):
    """An answer that shows itself in the terminal and in a notebook."""

    __slots__ = ()

    @abstractmethod
    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English.

        Args:
            language: A BCP 47 tag: Norwegian for nb, nn and no, else English.
        """

    def text(self, language: str = "en") -> str:
        """Give the answer as plain text, in Norwegian or English.

        Args:
            language: A BCP 47 tag: Norwegian for nb, nn and no, else English.
        """
        page = self.page(language)
        return "\n".join([one_line(page.title), *(line for each in page.sections for line in _plain(each))])

    def __str__(self) -> str:
        """Give the answer as plain text in English."""
        return self.text()

    def markdown(self, language: str = "en") -> str:
        """Give the answer as Markdown, in Norwegian or English.

        Args:
            language: A BCP 47 tag: Norwegian for nb, nn and no, else English.
        """
        page = self.page(language)
        parts = [f"**{_escaped(page.title)}**", *(part for each in page.sections for part in _markdown(each))]
        return "\n\n".join(parts) + "\n"

    def _repr_markdown_(self) -> str:
        return self.markdown()


def one_line(words: str) -> str:
    r"""Keep words on one line, without characters that a terminal or a table would obey.

    Examples:
        >>> one_line("Svare\nraskere\x1b[31m")
        'Svare raskere [31m'
    """
    return " ".join("".join(char if char.isprintable() else " " for char in words).split())


def shorten(words: str, longest: int = LONGEST_NAME) -> str:
    """Cut words that are too long for a line, between two words.

    Examples:
        >>> shorten("Banken skal øke sin synlighet og forbedre omdømmet", 30)
        'Banken skal øke sin synlighet…'
    """
    line = one_line(words)
    if len(line) <= longest:
        return line
    start = line[:longest]
    return (start.rpartition(" ")[0] or start[:-1]).rstrip(" ,;:.") + "…"


def _plain(section: Section) -> Iterator[str]:
    if not (section.lines or section.table):
        return
    yield ""
    yield f"{one_line(section.title)}:"
    if section.table is not None:
        yield from _plain_table(section.table)
    yield from (f"  - {one_line(line)}" for line in section.lines)


def _plain_table(table: Table) -> Iterator[str]:
    header = [shorten(cell, LONGEST_CELL) for cell in table.header]
    rows = [[shorten(cell, LONGEST_CELL) for cell in row] for row in table.rows]
    widths = _widths([header, *rows])
    numbered = sum(widths) + 2 * len(widths) > WIDEST and all(
        len(cell) <= len("decided no") for row in rows for cell in row[1:]
    )
    shown = [header[0], *(str(number) for number in range(1, len(header)))] if numbered else header
    widths = _widths([shown, *rows])
    for row in (shown, *rows):
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"  {line}".rstrip()
    if numbered:
        yield "  " + " · ".join(f"{number} {name}" for number, name in enumerate(header[1:], 1))


def _widths(rows: Iterable[list[str]]) -> list[int]:
    return [max(map(len, column)) for column in zip(*rows, strict=True)]


def _markdown(section: Section) -> Iterator[str]:
    if not (section.lines or section.table):
        return
    yield f"**{_escaped(section.title)}**"
    if section.table is not None:
        rule = tuple("---" for _ in section.table.header)
        rows = (tuple(map(_escaped, row)) for row in (section.table.header, *section.table.rows))
        header, *rest = rows
        yield "\n".join(f"| {' | '.join(row)} |" for row in (header, rule, *rest))
    if section.lines:
        yield "\n".join(f"- {_escaped(line)}" for line in section.lines)


def _escaped(words: str) -> str:
    # CommonMark lets every ASCII mark be escaped, so nothing a strategy says is read as one.
    return _PUNCTUATION.sub(r"\\\1", one_line(words)) or " "
