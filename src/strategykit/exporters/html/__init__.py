"""The strategy as one HTML file: a document first, with a camera that zooms over it on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from strategykit.exporters.base import Artifact, Export, NoOptions

if TYPE_CHECKING:
    from strategykit.exporters.base import Source

__all__ = ["HtmlExporter"]


class HtmlExporter:
    """Writes one self-contained page that asks nothing of any network.

    Examples:
        >>> HtmlExporter.suffixes
        ('.html', '.htm')
    """

    name: ClassVar[str] = "html"
    suffixes: ClassVar[tuple[str, ...]] = (".html", ".htm")
    options: ClassVar[type[NoOptions]] = NoOptions

    def export(self, source: Source, options: NoOptions) -> Export:
        """Write the page; names and contacts are left out."""
        del options
        from strategykit.exporters.html.page import render
        from strategykit.model.fields import slug

        name = slug(source.strategy.title) or "strategy"
        data = render(source.story).encode("utf-8")
        return Export((Artifact(f"{name}.html", "text/html", data),))
