"""Front matter: what other programs want to know of a document, as YAML nothing can break out of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from strategykit.story.blocks import Story

__all__ = ["front_matter"]


def front_matter(story: Story) -> str:
    r"""Give the front matter; every text is in quotes, on its own line.

    Examples:
        >>> from strategykit import Strategy
        >>> from strategykit.findings import Report
        >>> from strategykit.story import tell
        >>> print(front_matter(tell(Strategy("Mål: --- #1"), Report(), "nb")))
        ---
        title: "Mål: --- #1"
        lang: "nb"
        draft: false
        ---
    """
    known = {
        "title": _quoted(plain(story.title)),
        "author": _quoted(story.organization or ""),
        "lang": _quoted(story.language),
        "version": _quoted(story.version or ""),
        "keywords": f"[{', '.join(map(_quoted, story.keywords))}]" if story.keywords else '""',
        "draft": "true" if story.draft else "false",
    }
    lines = [f"{name}: {value}" for name, value in known.items() if value != '""']
    return "\n".join(["---", *lines, "---"])


def _quoted(text: str) -> str:
    # A JSON string is a YAML one as well, once what YAML does not print is escaped.
    quoted = json.dumps(" ".join(text.split()), ensure_ascii=False)
    return "".join(char if char.isprintable() else _escape(ord(char)) for char in quoted)


def _escape(code: int) -> str:
    half_a_character = 0xD800 <= code <= 0xDFFF  # noqa: PLR2004 - the range of UTF-16's halves
    return "\\ufffd" if half_a_character else f"\\U{code:08x}"
