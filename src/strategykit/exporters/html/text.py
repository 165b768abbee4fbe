"""Lines as HTML: what a strategy says is text, and only safe addresses are links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.exporters.links import safe_url
from strategykit.story.blocks import Line, Span, to_line

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = ["line", "text"]

_SPACE = re.compile(r"[^\S\u00a0]+")
# What HTML forbids.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def text(value: str) -> str:
    r"""Give a text without what a page cannot hold; it is still to be escaped.

    Examples:
        >>> text("Mål\x00")
        'Mål�'
    """
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", _SPACE.sub(" ", value))


def line(value: str | Line | None, language: str = "", *, links: bool = True) -> Markup:
    """Give a line as HTML.

    Args:
        value: The line.
        language: The BCP 47 tag of what is around it; a span in another language says so.
        links: False where a link may not stand, as inside another one.

    Examples:
        >>> line((Span("1 < 2", lang="en"),), "nb")
        Markup('<span lang="en">1 &lt; 2</span>')
        >>> line((Span("her", url="javascript:alert(1)"),))
        Markup('her')
    """
    from markupsafe import Markup

    return Markup().join(_span(span, language, links=links) for span in to_line(value or ""))


def _span(span: Span, language: str, *, links: bool) -> Markup:
    from markupsafe import Markup, escape

    made = escape(text(span.text))
    if span.strong:
        made = Markup("<strong>{}</strong>").format(made)
    other = Markup(' lang="{}"').format(span.lang) if span.lang and span.lang != language else Markup()
    url = safe_url(span.url) if links and span.url and span.text.strip() else None
    if url:
        return Markup('<a href="{}"{}>{}</a>').format(url, other, made)
    return Markup("<span{}>{}</span>").format(other, made) if other else made
