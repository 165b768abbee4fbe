"""The strategy as a blog post with its presentation, and the ways to embed that elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from strategykit.exporters.base import Artifact, Export

if TYPE_CHECKING:
    from strategykit.exporters.base import Source

__all__ = ["BlogExporter", "BlogOptions"]

PRESENTATION = "presentation.html"
POSTER = "poster.png"


def _ends_whole(url: str) -> str:
    return url if not url or url.endswith("/") else url + "/"


def _is_address(_: object, __: object, url: str) -> None:
    from strategykit.exporters.links import safe_url

    if url and (safe_url(url) != url or not url.startswith("http") or {"?", "#"} & set(url)):
        message = (
            f"'url' takes the address of a directory, such as https://example.org/strategy/, not {url!r}"
        )
        raise ValueError(message)


@frozen(kw_only=True)
class BlogOptions:
    """The options of the blog post.

    Examples:
        >>> BlogOptions(url="https://example.org/strategi").url
        'https://example.org/strategi/'
    """

    url: str = field(
        default="",
        converter=_ends_whole,
        validator=_is_address,
        metadata={
            "nb": "Nettadressen til mappen filene skal ligge i; tom når de ligger ved siden av innlegget."
        },
    )
    """The web address of the directory the files will lie in; empty while they lie beside the post."""


class BlogExporter:
    """Writes a directory: the post, the presentation, its poster and the embed kit.

    Examples:
        >>> BlogExporter.suffixes
        ()
    """

    name: ClassVar[str] = "blog"
    suffixes: ClassVar[tuple[str, ...]] = ()
    options: ClassVar[type[BlogOptions]] = BlogOptions

    def export(self, source: Source, options: BlogOptions) -> Export:
        """Write the files; names and contacts are left out."""
        from strategykit.exporters.blog.addresses import lint
        from strategykit.exporters.blog.kit import kit
        from strategykit.exporters.blog.poster import poster
        from strategykit.exporters.html.page import render

        story = source.story
        made = {
            PRESENTATION: ("text/html", render(story).encode("utf-8")),
            POSTER: ("image/png", poster(story)),
        }
        for name, text in kit(story, options.url).items():
            kind = {"html": "text/html", "md": "text/markdown", "txt": "text/plain"}[name.rpartition(".")[2]]
            made[name] = (kind, text.encode("utf-8"))
        artifacts = tuple(Artifact(name, kind, data) for name, (kind, data) in sorted(made.items()))
        # What the check has said of an address is not said again.
        said = {finding.at for finding in source.report.findings if finding.name == "link-malformed"}
        return Export(artifacts, tuple(each for each in lint(source.strategy) if each.at not in said))
