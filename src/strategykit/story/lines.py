"""Lines of text: runs of words, each of which knows its language."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Line", "Span", "in_a_row", "optional_line", "plain", "to_line", "to_lines"]


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


def in_a_row(lines: Iterable[Line]) -> Line:
    """Put lines after each other, each whole sentence by itself."""
    result: Line = ()
    for line in lines:
        if result:
            ended = plain(result).rstrip()[-1:] in {".", "?", "!", "…"}
            result = (*result, Span(" " if ended else "; "))
        result = (*result, *line)
    return result
