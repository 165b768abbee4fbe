"""The title page: whose strategy it is, and what a reader of a draft must know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.draw.facts import fact_notes
from strategykit.exporters.pptx.flow import flow
from strategykit.exporters.pptx.pen import Pen, clip
from strategykit.exporters.pptx.shapes import Box, Placeholder, Shape
from strategykit.exporters.pptx.slide import Note, Slide
from strategykit.exporters.pptx.template.layouts import COVER_SUBTITLE
from strategykit.exporters.pptx.text import Para, height_of
from strategykit.exporters.pptx.theme import ACCENTS, HEIGHT, WIDTH, Rect, inches

if TYPE_CHECKING:
    from strategykit.story.blocks import Story

__all__ = ["cover"]

_PANEL = Rect(inches(8.75), 0, WIDTH - inches(8.75), HEIGHT)
_STRIPE = inches(0.12)
_NOTICE = Rect(COVER_SUBTITLE.x, inches(5.0), COVER_SUBTITLE.w, inches(1.45))


def cover(story: Story, pen: Pen) -> Slide:
    """Give the title page: whose strategy, its facts, and what a reader of a draft must know."""
    shapes: list[Shape] = []
    moved = False
    width = WIDTH // len(ACCENTS)
    shapes += [
        Box(at=Rect(at * width, HEIGHT - _STRIPE, width + len(ACCENTS), _STRIPE), fill=accent)
        for at, accent in enumerate(ACCENTS)
    ]
    panel = Rect(_PANEL.x, 0, _PANEL.w, HEIGHT - _STRIPE)
    facts = []
    for fact in story.facts:
        facts.append(pen.label(fact.label, before=14, colour="surface"))
        facts += [
            Para(runs=pen.runs(value, links=False), size=18, colour="paper", before=1)
            for value in fact.values
            if value
        ]
    text = Rect(panel.x + inches(0.5), inches(1.2), panel.w - inches(1.0), inches(5.4))
    chunks = flow(facts, text.w, text.h)
    if facts:
        shapes.append(Box(at=panel, fill="ink"))
        shapes.append(Box(at=text, paras=chunks[0].paras, anchor="ctr"))
        moved = len(chunks) > 1
    else:
        shapes.append(Box(at=panel, fill="ink"))
    subtitle = None
    if story.subtitle:
        runs = pen.runs(story.subtitle, links=False)
        para, cut = clip(Para(runs=runs, size=20, colour="muted"), COVER_SUBTITLE.w, 2)
        moved = moved or cut
        subtitle = Placeholder(kind="subTitle", index=1, paras=(para,))
    if subtitle:
        shapes.append(subtitle)
    if story.draft_notice:
        para, cut = clip(pen.para(story.draft_notice, 18), _NOTICE.w - inches(0.35), 4)
        moved = moved or cut
        height = height_of([para], _NOTICE.w - inches(0.35))
        bar = Rect(_NOTICE.x, _NOTICE.y, inches(0.08), height)
        shapes.append(Box(at=bar, fill="accent2"))
        shapes.append(
            Box(at=Rect(_NOTICE.x + inches(0.25), _NOTICE.y, _NOTICE.w - inches(0.35), height), paras=(para,))
        )
    notes: list[Note] = [pen.sentence(story.title)]
    if story.subtitle:
        notes.append(pen.sentence(story.subtitle))
    notes += fact_notes(story.facts, pen)
    if story.draft_notice:
        notes.append(pen.sentence(story.draft_notice))
    return Slide(
        key="cover",
        part="",
        layout="cover",
        title=pen.title(story.title, story.subtitle, otherwise=story.labels.contents),
        shapes=tuple(shapes),
        notes=tuple(notes),
        moved=moved,
    )
