"""What a list says about an exporter, and the table of those that are built in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.display import Page, Section, Table
from strategykit.findings import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["BUILT_IN", "ExporterInfo", "overview"]


@frozen(kw_only=True)
class ExporterInfo:
    """What a list says about an exporter.

    Examples:
        >>> BUILT_IN[0].name, BUILT_IN[0].suffixes
        ('markdown', ('.md', '.markdown'))
    """

    name: str
    """What `--to` takes."""
    suffixes: tuple[str, ...] = ()
    """The file suffixes it is chosen by, the first its own; none where it writes a directory, and none of a
    plugin that has not been loaded."""
    summary: Text
    """What it writes."""
    target: str
    """Where its class stands: `module:attribute`."""
    distribution: str | None = None
    """The package a plugin comes with, and its version; None for those that are built in."""
    unavailable: Text | None = None
    """Why it cannot be used, as far as that is known; None where it can."""


BUILT_IN = (
    ExporterInfo(
        name="markdown",
        suffixes=(".md", ".markdown"),
        summary=Text(
            nb="Hele strategien som dokument i Markdown", en="The whole strategy as a Markdown document"
        ),
        target="strategykit.exporters.markdown:MarkdownExporter",
    ),
    ExporterInfo(
        name="pptx",
        suffixes=(".pptx",),
        summary=Text(
            nb="Presentasjon for PowerPoint, Keynote og LibreOffice",
            en="A deck for PowerPoint, Keynote and LibreOffice",
        ),
        target="strategykit.exporters.pptx.exporter:PptxExporter",
    ),
    ExporterInfo(
        name="html",
        suffixes=(".html", ".htm"),
        summary=Text(
            nb="En nettside: dokument og kart å zoome i", en="A web page: a document, and a map to zoom in"
        ),
        target="strategykit.exporters.html:HtmlExporter",
    ),
    ExporterInfo(
        name="blog",
        summary=Text(
            nb="En mappe med blogginnlegg, presentasjon og måter å bygge den inn på",
            en="A directory with a blog post, its presentation and ways to embed it",
        ),
        target="strategykit.exporters.blog:BlogExporter",
    ),
    ExporterInfo(
        name="json",
        suffixes=(".json",),
        summary=Text(nb="Strategifilen som JSON", en="The strategy file as JSON"),
        target="strategykit.exporters.data:JsonExporter",
    ),
    ExporterInfo(
        name="yaml",
        suffixes=(".yaml", ".yml"),
        summary=Text(nb="Strategifilen som YAML", en="The strategy file as YAML"),
        target="strategykit.exporters.data:YamlExporter",
    ),
    ExporterInfo(
        name="stratml",
        suffixes=(".stratml", ".xml"),
        summary=Text(
            nb="Mål, indikatorer og roller som StratML (ISO 17469), resten som tekst i den",
            en="Goals, indicators and roles as StratML (ISO 17469), the rest as text in it",
        ),
        target="strategykit.exporters.stratml:StratmlExporter",
    ),
)
"""They come first: no plugin takes the name or the suffix of one."""

_EXPORTERS = Text(nb="Eksportene", en="The exporters")
_HEAD = (
    Text(nb="Navn", en="Name"),
    Text(nb="Endelser", en="Suffixes"),
    Text(nb="Hva den skriver", en="What it writes"),
    Text(nb="Pakke", en="Package"),
)
_BUILT_IN = Text(nb="innebygd", en="built in")


def overview(exporters: Sequence[ExporterInfo], language: str) -> Page:
    """List exporters: what each is called, what it writes, and where it comes from."""
    rows = tuple(
        (
            each.name,
            " ".join(each.suffixes) or "–",
            (each.summary if each.unavailable is None else each.unavailable).in_(language),
            each.distribution or _BUILT_IN.in_(language),
        )
        for each in exporters
    )
    number = Text(nb=f"{len(rows)} eksporter", en=f"{len(rows)} exporters").in_(language)
    table = Table(tuple(each.in_(language) for each in _HEAD), rows)
    return Page(number, [Section(_EXPORTERS.in_(language), table=table)])
