"""The summary, and the contents of the appendix: claims, each beside the section that carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.flow import balance, side_by_side
from strategykit.exporters.pptx.map import accent_of
from strategykit.exporters.pptx.pen import Pen, clip, largest
from strategykit.exporters.pptx.shapes import Box, Shape
from strategykit.exporters.pptx.slide import Page, words
from strategykit.exporters.pptx.text import Para, Run, ends_well, height_of
from strategykit.exporters.pptx.theme import Rect, inches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.blocks import Claim, Line, Section

__all__ = ["overview_pages"]

_CLAIM_AIR = inches(0.16)
_MOST_AIR = inches(0.5)
_DISC = inches(0.46)
_LABEL = inches(2.3)
_LEAD = inches(1.8)
_LINK = 16
_LEAD_SIZE = 20


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
    area = pen.theme.geometry.high_body
    by_id = {section.id: section for section in sections}
    leads = [claim.lead for claim in claims]
    # A summary is told in sentences, which take the room; contents are named.
    mark, label_width = (_LEAD, inches(2.05)) if any(leads) else (_DISC, _LABEL)
    # What is looked up stands closer, and what is told in sentences: the room that is left becomes air again.
    air = _CLAIM_AIR // 3 if any(leads) else _CLAIM_AIR // 2 if pen.scale.inline else _CLAIM_AIR
    text_width = area.w - mark - inches(0.25) - label_width - inches(0.1)

    def height(text: Sequence[Para], label: Sequence[Para]) -> int:
        return max(height_of(text, text_width), height_of(label, label_width), _DISC) + 2 * air

    rows = largest(
        pen.scale.body,
        lambda size: [
            _claim(claim, by_id.get(claim.section or ""), size, label_width, pen) for claim in claims
        ],
        lambda rows: (
            sum(height(text, label) for text, label in rows) <= area.h
            and (any(leads) or all(ends_well(para, text_width) for text, _ in rows for para in text))
        ),
    )
    strips = []
    for at, (text, label) in enumerate(rows):
        parts = side_by_side([text, label], [text_width, label_width], area.h - 2 * air)
        strips += [(at, part, position == 0) for position, part in enumerate(parts)]
    heights = [height(*part.cells) for _, part, _ in strips]
    pages = []
    for start, end in balance(heights, area.h):
        spare = max(0, area.h * 9 // 10 - sum(heights[start:end])) // (end - start)
        heights[start:end] = [high + min(spare, _MOST_AIR) for high in heights[start:end]]
        shapes: list[Shape] = []
        y = area.y
        broken: list[Para] = []
        lead: Line | None = None
        for (place, part, first), high in zip(strips[start:end], heights[start:end], strict=True):
            claim = claims[place]
            section = by_id.get(claim.section or "")
            accent = accent_of(section) if section else "ink"
            to = entries.get(section.id) if section else None
            # What has the same lead is one part of the summary, and stands together.
            begins = not claim.lead or claim.lead != lead
            lead = claim.lead
            if y > area.y and begins:
                shapes.append(Box(at=Rect(area.x, y, area.w, inches(0.01)), fill="line"))
            inside = Rect(area.x, y + air, area.w, high - 2 * air)
            if first and begins:
                shapes.append(
                    _lead(claim.lead, inside._replace(w=mark), rows[place][0][0].size, accent, pen)
                    if any(leads)
                    else _disc(_middle(inside), section, accent, pen)
                )
            left = inside.x + mark + inches(0.25)
            if part.cells[0]:
                shapes.append(
                    Box(at=Rect(left, inside.y, text_width, inside.h), paras=part.cells[0], anchor="ctr")
                )
            if part.cells[1]:
                beside = Rect(inside.right - label_width, inside.y, label_width, inside.h)
                shapes.append(Box(at=beside, paras=part.cells[1], anchor="ctr", to=to, alt=_go(section, pen)))
            broken += part.broken
            y += high
        notes = tuple(pen.sentence(claims[at].told) for at, _, first in strips[start:end] if first)
        pages.append(Page(shapes=tuple(shapes), bottom=y, notes=notes + words(tuple(broken))))
    return pages


def _go(section: Section | None, pen: Pen) -> str:
    label = "".join(span.text for span in section.label) if section else ""
    return pen.labels.map_alt.replace("{label}", label)


def _claim(
    claim: Claim, section: Section | None, size: int, width: int, pen: Pen
) -> tuple[list[Para], list[Para]]:
    text = [pen.para(claim.text, size)]
    if section is None:
        return text, []
    runs = (*pen.runs(section.label, bold=True, links=False), Run("\u00a0→", pen.lang, bold=True))
    para = Para(runs=runs, size=_LINK, colour=accent_of(section), align="r")
    return text, [clip(para, width, 2)[0]]


def _middle(row: Rect) -> Rect:
    return Rect(row.x, row.y + (row.h - _DISC) // 2, _DISC, _DISC)


def _lead(lead: Line, at: Rect, size: int, accent: str, pen: Pen) -> Box:
    para = Para(runs=pen.runs(lead, bold=True, links=False), size=min(size, _LEAD_SIZE), colour=accent)
    return Box(at=at, paras=(clip(para, at.w, 2)[0],), anchor="ctr")


def _disc(at: Rect, section: Section | None, accent: str, pen: Pen) -> Box:
    if section is None or not section.point:
        inset = at.w // 3
        return Box(at=Rect(at.x + inset, at.y + inset, inset, inset), geometry="ellipse", fill=accent)
    number = Run(str(section.point), pen.lang, bold=True)
    para = Para(runs=(number,), size=18, colour="paper", align="ctr")
    return Box(at=at, geometry="ellipse", fill=accent, paras=(para,), anchor="ctr")
