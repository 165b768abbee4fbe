"""The title page: whose strategy it is, and what a reader of a draft must know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.draw.facts import fact_notes
from strategykit.exporters.pptx.flow import flow
from strategykit.exporters.pptx.logo import in_corner, scaled
from strategykit.exporters.pptx.pen import Pen, clip, largest
from strategykit.exporters.pptx.pictures import picture
from strategykit.exporters.pptx.shapes import Box, Placeholder, Shape
from strategykit.exporters.pptx.slide import Note, Slide
from strategykit.exporters.pptx.text import Para, height_of
from strategykit.exporters.pptx.theme import ACCENTS, Rect, fill, inches
from strategykit.insight.amounts import day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.options import DeckOptions
    from strategykit.story.blocks import Story

__all__ = ["cover"]

_LOGO = (inches(3.0), inches(0.8))
_ROWS = ((0.58, 0.42), (0.3, 0.3, 0.4))
"""The mosaic over the facts, a map in small: the shares of its tiles, row by row."""
_ROW = inches(1.25)
_JOINT = inches(0.06)
_SIDE = inches(0.5)
_SIZES = (18, 16, 14)


def cover(story: Story, pen: Pen, options: DeckOptions) -> Slide:
    """Give the title page: whose strategy, its facts, and what a reader of a draft must know."""
    shapes, moved = _panel(story, pen)
    lines = (
        [Para(runs=pen.runs(story.subtitle, links=False), size=22, colour="muted")] if story.subtitle else []
    )
    if options.date is not None:
        runs = pen.word(day(options.date, story.language))
        lines.append(Para(runs=runs, size=18, colour="muted", before=4))
    if lines:
        lines[0], cut = clip(lines[0], pen.theme.geometry.cover_subtitle.w, 2 if len(lines) == 1 else 1)
        moved = moved or cut
    at = None
    if pen.theme.geometry.cover_panel is None:
        at = _under_title(story, pen)
        told, cut = _listed(story, pen, lines, at)
        lines += told
        moved = moved or cut
    if lines:
        shapes.append(Placeholder(kind="subTitle", paras=tuple(lines), at=at))
    if story.draft_notice:
        made, cut = _notice(story, pen)
        shapes += made
        moved = moved or cut
    if options.logo is not None:
        logo = picture(options.logo)
        width, height = scaled(logo, *_LOGO)
        at = Rect(pen.theme.geometry.cover_title.x, inches(0.55), width, height)
        alt = options.logo_text or story.organization or "Logo"
        shapes += in_corner(logo, at, on_colour=pen.theme.dark, alt=alt)
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


def _panel(story: Story, pen: Pen) -> tuple[list[Shape], bool]:
    """Give the panel with the facts, under a mosaic where they leave room for one."""
    panel = pen.theme.geometry.cover_panel
    if panel is None:
        return [], False
    mosaic = _mosaic(panel)
    top = mosaic[-1].at.bottom + inches(0.35)
    whole = Rect(panel.x + _SIDE, inches(0.8), panel.w - 2 * _SIDE, panel.h - inches(1.3))
    under = whole.below(top)

    def facts(size: int) -> list[Para]:
        paras: list[Para] = []
        for fact in story.facts:
            label = pen.label(fact.label, before=size * 2 // 3, colour="on-fill", size=14)
            paras.append(label._replace(before=size * 2 // 3 if paras else 0))
            paras += [
                Para(runs=pen.runs(value, links=False), size=size, colour="on-fill", before=1)
                for value in fact.values
                if value
            ]
        return paras

    told = largest(_SIZES, facts, lambda paras: height_of(paras, under.w) <= under.h)
    shapes: list[Shape] = [Box(at=panel, fill=fill("ink"))]
    if height_of(told, under.w) <= under.h:
        shapes += mosaic
        if told:
            shapes.append(Box(at=under, paras=tuple(told)))
        return shapes, False
    chunks = flow(told, whole.w, whole.h)
    shapes.append(Box(at=whole, paras=chunks[0].paras, anchor="ctr"))
    return shapes, len(chunks) > 1


def _under_title(story: Story, pen: Pen) -> Rect:
    """Give the room under the title: what a draft needs for its notice, others have for their facts."""
    place, notice = pen.theme.geometry.cover_subtitle, pen.theme.geometry.cover_notice
    low = place.bottom if story.draft_notice else max(place.bottom, notice.bottom)
    return place._replace(h=low - place.y)


def _listed(story: Story, pen: Pen, over: Sequence[Para], place: Rect) -> tuple[list[Para], bool]:
    """Give the facts as lines, as many as have room under some others, and tell whether some have none."""
    lines: list[Para] = []
    for fact in story.facts:
        values = [
            run for value in fact.values if value for run in (*pen.word(" · "), *pen.runs(value, links=False))
        ]
        runs = (*pen.runs(fact.label, bold=True), *pen.word(": "), *values[1:])
        line = Para(runs=runs, size=14, colour="muted", before=4 if lines else 14)
        if height_of([*over, *lines, line], place.w) > place.h:
            return lines, True
        lines.append(line)
    return lines, False


def _mosaic(panel: Rect) -> list[Box]:
    """Give five tiles in the colours of the points."""
    boxes: list[Box] = []
    colours = iter(ACCENTS)
    for row, shares in enumerate(_ROWS):
        x = panel.x
        y = panel.y + row * (_ROW + _JOINT)
        for share in shares:
            width = round(panel.w * share)
            last = share is shares[-1]
            right = panel.right if last else x + width - _JOINT
            boxes.append(Box(at=Rect(x, y, right - x, _ROW), fill=fill(next(colours))))
            x += width
    return boxes


def _notice(story: Story, pen: Pen) -> tuple[list[Shape], bool]:
    """Give what a reader of a draft must know, beside a bar."""
    place = pen.theme.geometry.cover_notice
    width = place.w - inches(0.35)
    para, cut = clip(pen.para(story.draft_notice or (), 18), width, 4)
    height = height_of([para], width)
    # On a company's title page nobody knows what stands behind.
    behind = [Box(at=Rect(place.x, place.y, place.w, height), fill="paper")] if pen.theme.branded else []
    return [
        *behind,
        Box(at=Rect(place.x, place.y, inches(0.08), height), fill="caution"),
        Box(at=Rect(place.x + inches(0.25), place.y, width, height), paras=(para,)),
    ], cut
