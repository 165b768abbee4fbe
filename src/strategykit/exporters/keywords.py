"""The keywords of `export` for each built-in exporter, for type checkers; tests hold them to the options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from pathlib import Path

    from strategykit.checks import Configuration
    from strategykit.exporters.base import NoOptions
    from strategykit.exporters.blog import BlogOptions
    from strategykit.exporters.markdown.options import MarkdownOptions
    from strategykit.exporters.pptx.options import DeckOptions
    from strategykit.exporters.stratml import StratmlOptions

__all__ = [
    "BlogKeywords",
    "CommonKeywords",
    "DeckKeywords",
    "DeckWords",
    "MarkdownKeywords",
    "NoKeywords",
    "StratmlKeywords",
]


class CommonKeywords(TypedDict, total=False):
    """Of every export."""

    language: str | None
    strict: bool
    profile: str | Iterable[str] | None
    config: Configuration | None
    today: dt.date | None


class NoKeywords(CommonKeywords, total=False):
    """Of `NoOptions`."""

    options: NoOptions | None


class MarkdownKeywords(CommonKeywords, total=False):
    """Of `MarkdownOptions`."""

    options: MarkdownOptions | None
    form: Literal["document", "onepager", "check"]
    front_matter: bool
    diagrams: bool
    template: Path | None


class DeckWords(TypedDict, total=False):
    """Of `DeckOptions` alone."""

    theme: Literal["fjord", "skog", "natt"]
    density: Literal["room", "reading"]
    transition: Literal["morph", "fade", "none"]
    appendix: Literal["shown", "hidden", "omitted"]
    sections: Iterable[str]
    without: Iterable[str]
    template: Path | bytes | None
    logo: Path | bytes | None
    logo_text: str | None
    footer: str | None
    date: dt.date | None
    verify: bool


class DeckKeywords(DeckWords, CommonKeywords, total=False):
    """Of `DeckOptions`."""

    options: DeckOptions | None


class StratmlKeywords(CommonKeywords, total=False):
    """Of `StratmlOptions`."""

    options: StratmlOptions | None
    part: Literal["1", "2"]


class BlogKeywords(CommonKeywords, total=False):
    """Of `BlogOptions`."""

    options: BlogOptions | None
    url: str
