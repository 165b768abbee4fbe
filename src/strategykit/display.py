"""How an answer is shown: one page of lines and tables, as plain text, as Markdown and as HTML."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from strategykit.errors import ModelError
from strategykit.patterns import pattern
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Page", "Section", "Shown", "Table", "escaped", "one_line", "section_in_markdown", "shorten"]

LONGEST_CELL = 40
LONGEST_NAME = 60
WIDEST = 100
"""The width from which the columns of a table may be numbered and named below it."""
WORTH_IT = 3 / 4
"""How much of its width a table may keep for that to help: its headings are long and its cells are marks."""
_MARKS = pattern(r"[\\`*_{}\[\]<>#|~!&$^@]|:(?=\S)|(?<=www)\.|^[-+=]", re.IGNORECASE)
_NUMBERED = pattern(r"^(\d+)([.)])")


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


@frozen
class Shown(ABC):
    """An answer that shows itself in the terminal and in a notebook."""

    language: str = field(default="en", kw_only=True, eq=False, repr=False)
    """The language it shows itself in where none is asked for: that of the strategy."""

    @abstractmethod
    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English.

        Args:
            language: A BCP 47 tag: Norwegian for nb, nn and no, else English.
        """

    def text(self, language: str | None = None) -> str:
        """Give the answer as plain text, in Norwegian or English.

        Args:
            language: A BCP 47 tag: Norwegian for nb, nn and no, else English. None for the strategy's own.
        """
        page = self._page(language)
        return "\n".join([one_line(page.title), *(line for each in page.sections for line in _plain(each))])

    def __str__(self) -> str:
        """Give the answer as plain text in the language of the strategy."""
        return self.text()

    def markdown(self, language: str | None = None) -> str:
        """Give the answer as Markdown, in Norwegian or English.

        Args:
            language: A BCP 47 tag: Norwegian for nb, nn and no, else English. None for the strategy's own.
        """
        page = self._page(language)
        parts = [
            f"**{escaped(page.title)}**",
            *(part for each in page.sections for part in section_in_markdown(each)),
        ]
        return "\n\n".join(parts) + "\n"

    def html(self, language: str | None = None) -> str:
        """Give the answer as HTML, in Norwegian or English.

        Args:
            language: A BCP 47 tag: Norwegian for nb, nn and no, else English. None for the strategy's own.
        """
        page = self._page(language)
        parts = [f"<p><strong>{_safe(page.title)}</strong></p>"]
        return "\n".join([*parts, *(part for each in page.sections for part in _html(each))])

    def _page(self, language: str | None) -> Page:
        if language is not None and not isinstance(language, str):
            raise ModelError(f"language takes a BCP 47 tag such as nb, not {language!r}")
        return self.page(self.language if language is None else language)

    def _repr_markdown_(self) -> str:
        return self.markdown()

    def _repr_html_(self) -> str:
        return self.html()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        # Every front end finds its own; without this the plain form would be the code of the object.
        del include, exclude  # which the front end applies itself
        return {"text/plain": self.text(), "text/markdown": self.markdown(), "text/html": self.html()}


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
    short = [header[0], *(str(number) for number in range(1, len(header)))]
    wide, narrow = (sum(_widths([first, *rows])) + 2 * len(header) for first in (header, short))
    numbered = wide > WIDEST and narrow <= wide * WORTH_IT
    shown = short if numbered else header
    widths = _widths([shown, *rows])
    for row in (shown, *rows):
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"  {line}".rstrip()
    if numbered:
        yield "  " + " · ".join(f"{number} {name}" for number, name in enumerate(header[1:], 1))


def _widths(rows: Iterable[list[str]]) -> list[int]:
    return [max(map(len, column)) for column in zip(*rows, strict=True)]


def section_in_markdown(section: Section) -> Iterator[str]:
    """Iterate over the paragraphs of a section in Markdown; there are none where it holds nothing."""
    if not (section.lines or section.table):
        return
    yield f"**{escaped(section.title)}**"
    if section.table is not None:
        rule = tuple("---" for _ in section.table.header)
        rows = (tuple(map(escaped, row)) for row in (section.table.header, *section.table.rows))
        header, *rest = rows
        yield "\n".join(f"| {' | '.join(row)} |" for row in (header, rule, *rest))
    if section.lines:
        yield "\n".join(f"- {escaped(line)}" for line in section.lines)


def _html(section: Section) -> Iterator[str]:
    if not (section.lines or section.table):
        return
    yield f"<p><strong>{_safe(section.title)}</strong></p>"
    if section.table is not None:
        yield "<table>"
        yield f"<thead>{_html_row(section.table.header, 'th')}</thead>"
        rows = "".join(_html_row(row, "td") for row in section.table.rows)
        yield f"<tbody>{rows}</tbody></table>"
    if section.lines:
        yield f"<ul>{''.join(f'<li>{_safe(line)}</li>' for line in section.lines)}</ul>"


def _html_row(cells: tuple[str, ...], kind: str) -> str:
    return f"<tr>{''.join(f'<{kind}>{_safe(cell)}</{kind}>' for cell in cells)}</tr>"


def _safe(words: str) -> str:
    from html import escape  # with its table of two thousand names, which only a page needs

    return escape(one_line(words))


def escaped(words: str) -> str:
    r"""Write words in Markdown so that nothing is markup, nor turned into a link, a mention or a picture.

    Examples:
        >>> print(escaped("[her](#x) @alle"))
        \[her\](\#x) \@alle
    """
    marked = _MARKS.sub(r"\\\g<0>", one_line(words))
    return _NUMBERED.sub(r"\1\\\2", marked) or " "
