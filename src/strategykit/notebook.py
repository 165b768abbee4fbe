"""A strategy in a notebook: in short where it is the value of a cell, and the whole page on request."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from strategykit.display import Page, Section, Shown, one_line
from strategykit.errors import StrategykitError
from strategykit.records import field, frozen
from strategykit.story.blocks import Story, plain

if TYPE_CHECKING:
    import os

    from strategykit.model import Strategy

__all__ = ["Preview", "bundle", "preview"]

LEAST = 360
"""Pixels under which the page would be a document in a slot."""


@frozen
class Glance(Shown):
    """A story in short: what it claims, and its sections with their state."""

    story: Story
    """The story."""

    def page(self, language: str = "en") -> Page:
        """Give title, claims and sections; the story has its own language."""
        del language
        story, labels = self.story, self.story.labels
        words = {"ok": labels.ok, "warning": labels.warning, "error": labels.error}
        parts = [
            f"{plain(each.label)}: {plain(each.title)}"
            + (f" ({words[each.status]})" if each.status in words else "")
            for each in story.sections
        ]
        draft = [f"{labels.draft} {plain(story.draft_notice)}"] if story.draft else []
        headline = [plain(story.headline)] if story.headline else []
        return Page(
            plain(story.title),
            [
                Section(labels.overview, [*draft, *headline, *(plain(claim.told) for claim in story.claims)]),
                Section(labels.contents, parts),
            ],
        )


def bundle(shown: Any) -> dict[str, str]:
    r"""Give a strategy in short, or the whole of a story, by media type.

    Examples:
        >>> from strategykit import Strategy
        >>> print(bundle(Strategy("Vår *strategi*"))["text/markdown"].splitlines()[0])
        **Vår \*strategi\***
    """
    if isinstance(shown, Story):
        from strategykit.exporters.blog.fragment import fragment
        from strategykit.exporters.markdown import render

        return {
            "text/plain": Glance(shown).text(),
            "text/markdown": render(shown),
            "text/html": fragment(shown),
        }
    from strategykit._api import prepare

    glance = Glance(prepare(shown).story)
    return {"text/plain": glance.text(), "text/markdown": glance.markdown(), "text/html": glance.html()}


@frozen(kw_only=True)
class Preview:
    """The page, for a notebook to show in a frame that has no right to the notebook."""

    title: str
    """What it shows."""
    html: str = field(repr=False)
    """The page."""
    height: int
    """Of the frame, in pixels."""

    def _repr_html_(self) -> str:
        return (
            f'<iframe title="{escape(one_line(self.title))}" srcdoc="{escape(self.html)}" width="100%" '
            f'height="{self.height}" style="border:0" sandbox="allow-scripts allow-popups"></iframe>'
        )


def preview(
    strategy: Strategy | str | os.PathLike[str], *, language: str | None = None, height: int = 640
) -> Preview:
    """Show a strategy as its page, inside a notebook.

    Args:
        strategy: A strategy, or a file.
        language: The BCP 47 tag to tell it in; None for the document's own language.
        height: Of the frame, in pixels.

    Raises:
        LoadError: The file is no loadable strategy.
        StrategykitError: The height is too little to read in.

    Examples:
        >>> from strategykit import Strategy
        >>> preview(Strategy("Vår strategi"))
        Preview(title='Vår strategi', height=640)
    """
    from strategykit._api import prepare
    from strategykit.exporters.html.page import render
    from strategykit.model.arguments import taken

    taken(height, "preview(height=…)", "a whole number of pixels", int)
    if height < LEAST:
        raise StrategykitError(f"preview(height=…) is at least {LEAST} pixels, not {height}")
    story = prepare(strategy, language=language).story
    return Preview(title=plain(story.title), html=render(story), height=height)
