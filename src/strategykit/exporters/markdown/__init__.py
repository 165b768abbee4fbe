"""The strategy as Markdown (CommonMark with tables): a document, one page, or what the check found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from strategykit.exporters.base import Artifact, Export
from strategykit.exporters.markdown.environment import rendered, rendered_by
from strategykit.exporters.markdown.options import MarkdownOptions

if TYPE_CHECKING:
    from strategykit.exporters.base import Source
    from strategykit.story.blocks import Story

__all__ = ["MarkdownExporter", "MarkdownOptions", "render"]


class MarkdownExporter:
    """Writes the story as a document, in one of three forms.

    Examples:
        >>> MarkdownExporter.suffixes
        ('.md', '.markdown')
    """

    name: ClassVar[str] = "markdown"
    suffixes: ClassVar[tuple[str, ...]] = (".md", ".markdown")
    options: ClassVar[type[MarkdownOptions]] = MarkdownOptions

    def export(self, source: Source, options: MarkdownOptions) -> Export:
        """Write the document; names and contacts are left out."""
        from strategykit.model.fields import slug

        name = slug(source.strategy.title) or "strategy"
        text = _checked(source) if options.form == "check" else _told(source, options)
        if options.front_matter:
            from strategykit.exporters.markdown.front_matter import front_matter

            text = f"{front_matter(source.story)}\n\n{text}"
        return Export((Artifact(f"{name}.md", "text/markdown", text.encode("utf-8")),))


def render(story: Story) -> str:
    r"""Give a story as a Markdown document.

    Examples:
        >>> from strategykit import Strategy
        >>> from strategykit.findings import Report
        >>> from strategykit.story import tell
        >>> render(tell(Strategy("1. *Mål*"), Report(), "nb")).splitlines()[0]
        '# 1. \\*Mål\\*'
    """
    return _tidy(rendered("document.md.jinja", {"story": story, "diagrams": False}))


def _told(source: Source, options: MarkdownOptions) -> str:
    values = {"story": source.story, "diagrams": options.diagrams}
    if options.template is not None:
        return _tidy(rendered_by(options.template, values))
    return _tidy(rendered(f"{options.form}.md.jinja", values))


def _checked(source: Source) -> str:
    from strategykit.reports import Checked, Results
    from strategykit.reports import render as report

    language = source.story.language
    checked = Checked(report=source.report, language=language)
    return report(Results(files=[checked], language=language), "markdown")


def _tidy(text: str) -> str:
    text = re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"
