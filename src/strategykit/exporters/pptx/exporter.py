"""The exporter: a story becomes a deck."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from strategykit.exporters.base import Artifact, Export, Source
from strategykit.exporters.pptx.options import DeckOptions
from strategykit.exporters.pptx.presentation import write
from strategykit.exporters.pptx.slides import plan
from strategykit.files.collector import collector_paused
from strategykit.findings import Finding, Severity, Text

if TYPE_CHECKING:
    from strategykit.exporters.pptx.brand import Brand
    from strategykit.exporters.pptx.lint import Defect
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
    options = options or DeckOptions()
    brand = _brand(options)
    with collector_paused():
        deck = plan(story, options, brand.theme if brand else None)
        data = write(brand.seated(deck), brand.template) if brand else write(deck)
    findings = [_moved(slide, number) for number, slide in enumerate(deck.slides, 1) if slide.moved]
    return data, (*(brand.findings if brand else ()), *findings)


def _brand(options: DeckOptions) -> Brand | None:
    if options.template is None:
        return None
    from strategykit.exporters.pptx.brand import read_brand

    return read_brand(options.template)


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


def _defect(defect: Defect) -> Finding:
    return Finding(
        name="package-defect",
        code="SK055",
        severity=Severity.ERROR,
        message=Text(
            nb=f"Presentasjonsfilen har en feil: {defect}", en=f"The deck's file has a defect: {defect}"
        ),
        hint=Text(
            nb="Meld feilen, med meldingen og den delen av strategien som gir den.",
            en="Report it, with this message and the part of the strategy that causes it.",
        ),
    )


class PptxExporter:
    """Writes native, editable PowerPoint."""

    name: ClassVar[str] = "pptx"
    suffixes: ClassVar[tuple[str, ...]] = (".pptx",)
    options: ClassVar[type[DeckOptions]] = DeckOptions

    def export(self, source: Source, options: DeckOptions) -> Export:
        """Make the deck of a source's story."""
        data, findings = render(source.story, options)
        if options.verify:
            from strategykit.exporters.pptx.lint import lint

            findings += tuple(map(_defect, lint(data)))
        return Export((Artifact("strategy.pptx", _MEDIA_TYPE, data),), findings)
