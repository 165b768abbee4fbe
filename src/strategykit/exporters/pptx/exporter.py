"""The exporter: a story becomes a deck."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from strategykit.exporters.base import Artifact, Export, Source
from strategykit.exporters.pptx.options import DeckOptions
from strategykit.exporters.pptx.presentation import write
from strategykit.exporters.pptx.slides import plan
from strategykit.findings import Finding, Severity, Text

if TYPE_CHECKING:
    from strategykit.exporters.pptx.slide import Slide
    from strategykit.story.blocks import Story

__all__ = ["PptxExporter", "render"]

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def render(story: Story, options: DeckOptions | None = None) -> tuple[bytes, tuple[Finding, ...]]:
    """Give a story as the bytes of a deck, and what there is to say about it.

    Args:
        story: The story.
        options: The deck's options.
    """
    deck = plan(story, options or DeckOptions())
    findings = tuple(_moved(slide, number) for number, slide in enumerate(deck.slides, 1) if slide.moved)
    return write(deck), findings


def _moved(slide: Slide, number: int) -> Finding:
    title = " ".join("".join(run.text for run in slide.title).split())
    return Finding(
        name="text-moved",
        code="SK051",
        severity=Severity.WARNING,
        message=Text(
            nb=f"En tekst fikk ikke plass på lysbilde {number} («{title}») og står i notatene.",
            en=f"Some text had no room on slide {number} (“{title}”) and stands in its notes.",
        ),
        hint=Text(nb="Kort ned teksten.", en="Shorten the text."),
    )


class PptxExporter:
    """Writes native, editable PowerPoint."""

    name: ClassVar[str] = "pptx"
    suffixes: ClassVar[tuple[str, ...]] = (".pptx",)
    options: ClassVar[type[DeckOptions]] = DeckOptions

    def export(self, source: Source, options: DeckOptions) -> Export:
        """Make the deck of a source's story."""
        data, findings = render(source.story, options)
        return Export((Artifact("strategy.pptx", _MEDIA_TYPE, data),), findings)
