"""The strategy as one Markdown document (CommonMark with tables)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, ClassVar

from strategykit.exporters.base import Artifact, Export, NoOptions

if TYPE_CHECKING:
    from jinja2 import Environment

    from strategykit.exporters.base import Source
    from strategykit.story.blocks import Story

__all__ = ["MarkdownExporter", "render"]


class MarkdownExporter:
    """Writes the whole story as a document.

    Examples:
        >>> MarkdownExporter.suffixes
        ('.md', '.markdown')
    """

    name: ClassVar[str] = "markdown"
    suffixes: ClassVar[tuple[str, ...]] = (".md", ".markdown")
    options: ClassVar[type[NoOptions]] = NoOptions

    def export(self, source: Source, options: NoOptions) -> Export:
        """Write the document; names and contacts are left out."""
        del options
        from strategykit.model.fields import slug

        name = slug(source.strategy.title) or "strategy"
        data = render(source.story).encode("utf-8")
        return Export((Artifact(f"{name}.md", "text/markdown", data),))


def render(story: Story) -> str:
    r"""Give a story as Markdown.

    Examples:
        >>> from strategykit import Strategy
        >>> from strategykit.findings import Report
        >>> from strategykit.story import tell
        >>> render(tell(Strategy("1. *Mål*"), Report(), "nb")).splitlines()[0]
        '# 1. \\*Mål\\*'
    """
    text = _environment().get_template("document.md.jinja").render(story=story)
    text = re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    from strategykit.exporters.markdown import escape

    environment = Environment(
        loader=PackageLoader("strategykit.exporters.markdown"),
        # Markdown is escaped line by line: its rules depend on where a line begins and ends.
        autoescape=False,  # noqa: S701
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(
        line=escape.line,
        inline=escape.inline,
        bold=escape.bold,
        label=escape.label,
        quote=escape.quoted,
    )
    environment.tests["a"] = lambda block, name: type(block).__name__ == name
    return environment
