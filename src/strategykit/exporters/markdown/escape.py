"""Text that stays text: what a strategy says is never read as Markdown or HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.display import shorten
from strategykit.story.blocks import Line, Span, plain, to_line

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["bold", "brief", "inline", "label", "line", "quoted"]

_BRIEF = 140
_SPACE = re.compile(r"[^\S\u00a0]+")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# Beside the marks of CommonMark: `$` and `{` are read by common extensions (formulas, templates).
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_LEADING = re.compile(r"^(?:([-+=])|(\d{1,9})([.)])(?=\s|$))")
_SAFE_URL = re.compile(
    r"(?:https?://[^\s\\<>\"\x00-\x20\x7f]+|mailto:[^\s\\<>\"\x00-\x20\x7f]+)", re.IGNORECASE
)


def line(value: str | Line | None) -> str:
    r"""Give a line as Markdown that reads as exactly its text.

    Examples:
        >>> line("1. <b>a|b</b> *c*")
        '1\\. \\<b\\>a\\|b\\</b\\> \\*c\\*'
        >>> line((Span("her", url="javascript:alert(1)"),))
        'her'
        >>> line((Span("her", url="https://example.org/a&b"),))
        '[her](<https://example.org/a\\&b>)'
    """
    return _leading(inline(value))


def inline(value: str | Line | None) -> str:
    """Give a line that does not stand first: behind a mark, in a cell, in a heading.

    Examples:
        >>> inline("31. desember 2027")
        '31. desember 2027'
    """
    return _joined(to_line(value or ""))


def bold(value: str | Line | None) -> str:
    """Give a whole line in bold, or nothing for an empty one.

    Examples:
        >>> bold("Tre mål")
        '**Tre mål**'
    """
    text = _joined(Span(span.text, url=span.url) for span in to_line(value or ""))
    return f"**{text}**" if text else ""


def brief(value: str | Line | None) -> str:
    """Give a line's text for where there is room for two lines, between two words.

    Examples:
        >>> brief("Svare " * 40)[-12:]
        'Svare Svare…'
    """
    return line(shorten(plain(to_line(value or "")), _BRIEF))


def label(value: str | Line) -> str:
    """Give a label in bold, with its colon.

    Examples:
        >>> label("Frist")
        '**Frist:**'
    """
    return bold((*to_line(value), Span(":")))


def quoted(text: str) -> str:
    """Put a text in a block quote."""
    return "\n".join(f"> {each}".rstrip() for each in text.strip("\n").split("\n"))


def _joined(spans: Iterable[Span]) -> str:
    return re.sub(" {2,}", " ", "".join(_span(span) for span in spans)).strip(" ")


def _span(span: Span) -> str:
    text = _MARKS.sub(r"\\\1", _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", _SPACE.sub(" ", span.text)))
    if span.url is not None and text.strip() and _SAFE_URL.fullmatch(span.url):
        address = re.sub(r"([&|])", r"\\\1", span.url)
        return f"[{text}](<{address}>)"
    # A mark beside a space or a sign would not be read as one, so such words stay plain.
    return f"**{text}**" if span.strong and span.text[:1].isalnum() and span.text[-1:].isalnum() else text


def _leading(text: str) -> str:
    return _LEADING.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", text)
