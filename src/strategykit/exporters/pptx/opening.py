"""The slides before the sections, and the one that opens a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.draw.facts import fact_notes
from strategykit.exporters.pptx.flow import balance, flow, side_by_side
from strategykit.exporters.pptx.map import accent_of, frame_name, mark_of
from strategykit.exporters.pptx.pen import Pen, clip, largest
from strategykit.exporters.pptx.shapes import Box, Placeholder, Shape
from strategykit.exporters.pptx.slide import Note, Page, Slide, words
from strategykit.exporters.pptx.template.layouts import COVER_SUBTITLE, OPENING_TEXT, OPENING_TITLE
from strategykit.exporters.pptx.text import Para, Run, ends_well, fitted, height_of
from strategykit.exporters.pptx.theme import ACCENTS, HEIGHT, HIGH_BODY, WIDTH, Rect, inches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.map import Tile
    from strategykit.story.blocks import Claim, Section, Story

__all__ = ["cover", "opening", "overview_pages"]

_PANEL = Rect(inches(8.75), 0, WIDTH - inches(8.75), HEIGHT)
_STRIPE = inches(0.12)
_NOTICE = Rect(COVER_SUBTITLE.x, inches(5.0), COVER_SUBTITLE.w, inches(1.45))
_LIST = Rect(inches(8.75), OPENING_TEXT.y, inches(3.95), OPENING_TEXT.h)
_RULE = Rect(OPENING_TITLE.x, inches(2.95), WIDTH - 2 * OPENING_TITLE.x, inches(0.015))
_LIST_LINES = 2
_CLAIM_AIR = inches(0.16)
_MOST_AIR = inches(0.3)
_DISC = inches(0.46)


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


def overview_pages(
    claims: Sequence[Claim], sections: Sequence[Section], entries: dict[str, str], pen: Pen
) -> list[Page]:
    """Give the overview: a row a claim, which leads to the section that carries it.

    Args:
        claims: The claims.
        sections: The story's sections.
        entries: The key of each section's first slide, by the section's id.
        pen: The manner of the deck.
    """
    area = HIGH_BODY
    by_id = {section.id: section for section in sections}
    label_width = inches(2.3)
    text_width = area.w - _DISC - inches(0.25) - label_width - inches(0.3)

    def height(text: Sequence[Para], label: Sequence[Para]) -> int:
        return max(height_of(text, text_width), height_of(label, label_width), _DISC) + 2 * _CLAIM_AIR

    rows = largest(
        pen.scale.body[1:],
        lambda size: [_claim(claim, by_id.get(claim.section or ""), size, pen) for claim in claims],
        lambda rows: sum(height(text, label) for text, label in rows) <= area.h,
    )
    strips = []
    for claim, (text, label) in zip(claims, rows, strict=True):
        parts = side_by_side([text, label], [text_width, label_width], area.h - 2 * _CLAIM_AIR)
        strips += [(claim, part, position == 0) for position, part in enumerate(parts)]
    heights = [height(*part.cells) for _, part, _ in strips]
    pages = []
    for start, end in balance(heights, area.h):
        spare = max(0, area.h * 9 // 10 - sum(heights[start:end])) // (end - start)
        heights[start:end] = [high + min(spare, _MOST_AIR) for high in heights[start:end]]
        shapes: list[Shape] = []
        y = area.y
        broken: list[Para] = []
        for (claim, part, first), high in zip(strips[start:end], heights[start:end], strict=True):
            section = by_id.get(claim.section or "")
            accent = accent_of(section) if section else "ink"
            to = entries.get(section.id) if section else None
            if y > area.y:
                shapes.append(Box(at=Rect(area.x, y, area.w, inches(0.01)), fill="line"))
            inside = Rect(area.x, y + _CLAIM_AIR, area.w, high - 2 * _CLAIM_AIR)
            if first:
                number = str(section.point) if section and section.point else ""
                shapes.append(
                    _disc(
                        Rect(inside.x, inside.y + (inside.h - _DISC) // 2, _DISC, _DISC), number, accent, pen
                    )
                )
            left = inside.x + _DISC + inches(0.25)
            if part.cells[0]:
                shapes.append(
                    Box(at=Rect(left, inside.y, text_width, inside.h), paras=part.cells[0], anchor="ctr")
                )
            if part.cells[1]:
                at = Rect(inside.right - label_width, inside.y, label_width, inside.h)
                shapes.append(Box(at=at, paras=part.cells[1], anchor="ctr", to=to, alt=_go(section, pen)))
            broken += part.broken
            y += high
        notes = tuple(pen.sentence(claim.text) for claim, _, first in strips[start:end] if first)
        pages.append(Page(shapes=tuple(shapes), bottom=y, notes=notes + words(tuple(broken))))
    return pages


def _go(section: Section | None, pen: Pen) -> str:
    label = "".join(span.text for span in section.label) if section else ""
    return pen.labels.map_alt.replace("{label}", label)


def _claim(claim: Claim, section: Section | None, size: int, pen: Pen) -> tuple[list[Para], list[Para]]:
    text = [pen.para(claim.text, size)]
    if section is None:
        return text, []
    runs = (*pen.runs(section.label, bold=True, links=False), Run(" →", pen.lang, bold=True))
    para = Para(runs=runs, size=16, colour=accent_of(section), align="r")
    return text, [clip(para, inches(2.3), 2)[0]]


def _disc(at: Rect, number: str, accent: str, pen: Pen) -> Box:
    if not number:
        inset = at.w // 3
        return Box(at=Rect(at.x + inset, at.y + inset, inset, inset), geometry="ellipse", fill=accent)
    para = Para(runs=(Run(number, pen.lang, bold=True),), size=18, colour="paper", align="ctr")
    return Box(at=at, geometry="ellipse", fill=accent, paras=(para,), anchor="ctr")


def opening(section: Section, tile: Tile, follows: Sequence[str], pen: Pen, key: str) -> Slide:
    """Give the page a section opens with: the tile, grown to the whole slide.

    Args:
        section: The section.
        tile: Its tile on the map.
        follows: The titles of its slides.
        pen: Its manner.
        key: What links call the slide.
    """
    shapes: list[Shape] = [Box(at=_RULE, fill="paper")]
    title_at = None
    if section.point is not None:
        number = Para(runs=(Run(str(section.point), pen.lang, bold=True),), size=80, colour="paper")
        width = para_width(number) + inches(0.35)
        shapes.append(Box(at=OPENING_TITLE._replace(w=width), paras=(number,), anchor="ctr"))
        title_at = OPENING_TITLE._replace(x=OPENING_TITLE.x + width, w=OPENING_TITLE.w - width)
    for claim_size, size in ((32, 22), (28, 20), (24, 18), (20, 16)):
        told = []
        if section.label and section.title:
            runs = pen.runs(section.title, bold=True, links=False)
            told.append(Para(runs=runs, size=claim_size, colour="paper"))
        if section.summary:
            runs = pen.runs(section.summary, links=False)
            told.append(Para(runs=runs, size=size, colour="paper", before=14))
        if fitted(told, OPENING_TEXT.w, OPENING_TEXT.h) and all(
            ends_well(para, OPENING_TEXT.w) for para in told[:1]
        ):
            break
    chunks = flow(told, OPENING_TEXT.w, OPENING_TEXT.h)
    if told:
        shapes.append(Placeholder(kind="body", index=1, paras=chunks[0].paras))
    shapes += _contents(follows, pen)
    mark = mark_of(section.status, pen)
    if mark:
        text, colour = mark
        para = Para(runs=(Run(text, pen.lang, bold=True),), size=16, colour=colour, align="ctr")
        width = min(_LIST.w, max(inches(1.6), para_width(para) + inches(0.4)))
        middle = OPENING_TITLE.y + OPENING_TITLE.h // 2
        shapes.append(
            Box(
                at=Rect(_LIST.x, middle - inches(0.2), width, inches(0.4)),
                paras=(clip(para, width - inches(0.2), 1)[0],),
                fill="paper",
                geometry="roundRect",
                adjust="adj val 30000",
                inset=(inches(0.1), 0),
                anchor="ctr",
            )
        )
    notes = [pen.sentence(section.label, ": ", section.title)]
    if section.summary:
        notes.append(pen.sentence(section.summary))
    frame = Box(at=Rect(0, 0, WIDTH, HEIGHT), fill=tile.accent, name=frame_name(section))
    return Slide(
        key=key,
        part=section.id,
        layout="opening",
        title=pen.title(section.label, section.title, otherwise=section.id),
        title_at=title_at,
        shapes=tuple(shapes),
        behind=(frame,),
        notes=tuple(notes),
        camera=True,
        accent=tile.accent,
        moved=len(chunks) > 1,
    )


def para_width(para: Para) -> int:
    """Give the width of a paragraph on one line."""
    from strategykit.exporters.pptx.fit import text_width

    return text_width(para.text, para.size, bold=True)


def _contents(follows: Sequence[str], pen: Pen) -> list[Box]:
    """Give the list of what follows, as far as there is room: each title stands on its own slide."""
    if not follows:
        return []
    paras: list[Para] = []
    for title in follows:
        para, _ = clip(
            Para(runs=pen.word(title), size=18, colour="paper", before=9), _LIST.w - inches(0.25), _LIST_LINES
        )
        if height_of([*paras, para], _LIST.w - inches(0.25)) > _LIST.h:
            break
        paras.append(para)
    return [Box(at=_LIST, paras=tuple(paras))] if paras else []
