"""Flows of questions: diamonds from left to right, with what is done under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from strategykit.exporters.pptx.connectors import BOTTOM, TOP, Connector
from strategykit.exporters.pptx.fit import text_width
from strategykit.exporters.pptx.pen import clip, largest
from strategykit.exporters.pptx.shapes import DIAMOND, Box, Shape
from strategykit.exporters.pptx.slide import Note, Page
from strategykit.exporters.pptx.text import Para, breaks_a_word, height_of
from strategykit.exporters.pptx.theme import POINT, Rect, inches, soft
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Flow, Line, Question, Way

__all__ = ["draw_flow"]

_MOST = 3
"""So many questions stand side by side; fewer where their words have no room."""
_ACROSS, _DOWN = inches(0.65), inches(0.7)
_DIAMOND = inches(2.8)
_EXIT = inches(1.75)
_WIDEST_EXIT = inches(2.8)
"""How wide the way to the next page is where there is room."""
_TEXT = (0.6, 0.4)
"""The parts of a diamond's width and height that its text has."""
_LABEL = inches(0.32)
_WIDEST = inches(3.7)
_PAD = (inches(0.14), inches(0.1))
_ROUND = inches(0.05)
"""What round corners take of the room for words, on every side."""
_OUTCOME = inches(1.75)
_BETWEEN = inches(0.2)


@define
class _Drawing:
    """A page while it is drawn."""

    area: Rect
    size: int
    """Of the words, in points."""
    bottom: int
    boxes: list[Shape] = field(factory=list)
    lines: list[Shape] = field(factory=list)
    cut: bool = False
    """True when a text had no room."""


@frozen(kw_only=True)
class _Out:
    """Where a question leads: one answer, or all that lead to the same."""

    word: Line
    to: Line
    question: int | None


def draw_flow(block: Flow, area: Rect, pen: Pen) -> list[Page]:
    """Draw the questions, a few a page; a way to another page names the question by its number."""
    if not block.questions:
        return []
    high = min(_DIAMOND, area.h // 2)
    shown, size = largest(
        range(_MOST, 0, -1),
        lambda most: _divided(block, most, area, high, pen),
        lambda made: _fits(block, made[1], _narrowest(block, made[0], area), high, pen),
    )
    return [_page(block, page, area, (size, high), pen) for page in shown]


def _divided(block: Flow, most: int, area: Rect, high: int, pen: Pen) -> tuple[list[range], int]:
    """Give the questions of each page, as equally full as they can be, and one size for all of them."""
    count = len(block.questions)
    parts = -(-count // most)
    pages = [range(-(-count * at // parts), -(-count * (at + 1) // parts)) for at in range(parts)]
    width = _narrowest(block, pages, area)
    sizes = pen.scale.table[1:] or pen.scale.table
    return pages, next((size for size in sizes if _fits(block, size, width, high, pen)), sizes[-1])


def _narrowest(block: Flow, pages: Sequence[range], area: Rect) -> int:
    return min(_width(block, page, area) for page in pages)


def _goes_on(block: Flow, shown: range) -> bool:
    """Tell whether the last question of a page leads on to the next page."""
    following = shown[-1] + 1
    return following < len(block.questions) and any(
        way.question == following for way in block.questions[shown[-1]].ways
    )


def _width(block: Flow, shown: range, area: Rect) -> int:
    extra = _EXIT + _ACROSS if _goes_on(block, shown) else 0
    return min((area.w - extra - _ACROSS * (len(shown) - 1)) // len(shown), _WIDEST)


def _fits(block: Flow, size: int, width: int, high: int, pen: Pen) -> bool:
    inner, room = int(width * _TEXT[0]), int(high * _TEXT[1])
    paras = [_asked(block, at, size, pen) for at in range(len(block.questions))]
    return all(height_of([para], inner) <= room and not breaks_a_word(para, inner) for para in paras)


def _asked(block: Flow, at: int, size: int, pen: Pen) -> Para:
    runs = (*pen.word(f"{at + 1}. ", bold=True), *pen.runs(block.questions[at].text, links=False))
    return Para(runs=runs, size=size, colour="ink", align="ctr")


def _page(block: Flow, shown: range, area: Rect, scale: tuple[int, int], pen: Pen) -> Page:
    size, high = scale
    width = _width(block, shown, area)
    drawing = _Drawing(area=area, size=size, bottom=area.y + high)
    for place, at in enumerate(shown):
        outs = _outs(block.questions[at])
        diamond = Rect(area.x + place * (width + _ACROSS), area.y, width, high)
        drawing.boxes.append(_diamond(block, at, diamond, drawing, pen))
        for out in outs:
            if out.question == at + 1:
                _beside(out, diamond, at == shown[-1], drawing, pen)
        below = [out for out in outs if out.question != at + 1]
        # Under the last question of all there is room to the right.
        free = area.right - diamond.x if at == shown[-1] and len(below) == len(outs) else diamond.w
        _under(diamond, below, free, drawing, pen)
    return Page(
        shapes=(*drawing.lines, *drawing.boxes),
        bottom=drawing.bottom,
        notes=tuple(_told(block.questions, at, pen) for at in shown),
        moved=drawing.cut,
    )


def _diamond(block: Flow, at: int, place: Rect, drawing: _Drawing, pen: Pen) -> Box:
    room = int(place.h * _TEXT[1]) // round(drawing.size * 1.25 * POINT)
    para, missing = clip(_asked(block, at, drawing.size, pen), int(place.w * _TEXT[0]), max(1, room))
    drawing.cut |= missing
    return Box(
        at=place,
        paras=(para,),
        fill=soft(pen.accent),
        line=pen.accent,
        geometry=DIAMOND,
        anchor="ctr",
        alt=f"{at + 1}. {plain(block.questions[at].text)}",
        glued=True,
    )


def _beside(out: _Out, diamond: Rect, last: bool, drawing: _Drawing, pen: Pen) -> None:
    """Lead on to the next question: at the side, or on the next page."""
    next_at = diamond._replace(x=diamond.right + _ACROSS)
    if last:
        free = min(_WIDEST_EXIT, drawing.area.right - next_at.x)
        next_at = Rect(next_at.x, diamond.y + diamond.h // 4, free, diamond.h // 2)
        drawing.boxes.append(_outcome(out, next_at, drawing, pen))
    drawing.lines.append(Connector(start=diamond, end=next_at, colour=pen.accent, arrow=True))
    middle = diamond.y + diamond.h // 2
    label = Rect(diamond.right, middle - _LABEL - inches(0.03), _ACROSS, _LABEL)
    drawing.boxes.append(_label(out, label, "ctr", pen))


def _under(diamond: Rect, outs: Sequence[_Out], free: int, drawing: _Drawing, pen: Pen) -> None:
    """Lead down to what is done, side by side where there are several ways.

    Args:
        diamond: Where the question is.
        outs: Where it leads.
        free: The width that nothing else stands in.
        drawing: The page.
        pen: The section's manner.
    """
    # As wide as the question is each of them, or what there is room for.
    wide = max(diamond.w, min(free, len(outs) * (diamond.w + _BETWEEN) - _BETWEEN))
    row = Rect(diamond.x, diamond.bottom + _DOWN, wide, 0)
    for out, column in zip(outs, row.columns(max(1, len(outs)), _BETWEEN), strict=False):
        room = max(inches(0.7), min(_OUTCOME, drawing.area.bottom - column.y))
        box = _outcome(out, column._replace(h=room), drawing, pen)
        drawing.boxes.append(box)
        drawing.bottom = max(drawing.bottom, box.at.bottom)
        drawing.lines.append(
            Connector(start=diamond, end=box.at, sites=(BOTTOM, TOP), colour=pen.accent, arrow=True)
        )
        # Beside the line: in the middle of a straight one, by the end of an elbow.
        lift = (_DOWN - _LABEL) // 2 if len(outs) == 1 else inches(0.04)
        left = column.x + column.w // 2 + inches(0.1)
        at = Rect(left, column.y - _LABEL - lift, column.right - left, _LABEL)
        drawing.boxes.append(_label(out, at, "l", pen))


def _outs(question: Question) -> list[_Out]:
    """Give where a question leads, with all answers that lead to the same in one."""
    found: dict[tuple[int | None, str], list[Way]] = {}
    for way in question.ways:
        key = (way.question, plain(way.to) if way.question is None else "")
        found.setdefault(key, []).append(way)
    return [
        _Out(word=_joined([way.word for way in ways]), to=ways[0].to, question=question_)
        for (question_, _), ways in found.items()
    ]


def _joined(words: Sequence[Line]) -> Line:
    from strategykit.story.blocks import Span

    line: Line = ()
    for word in words:
        line = (*line, *((Span(" / "),) if line else ()), *word)
    return line


def _outcome(out: _Out, room: Rect, drawing: _Drawing, pen: Pen) -> Box:
    """Draw what is done, or the number and the words of the question that is asked instead."""
    inner, air = room.w - 2 * (_PAD[0] + _ROUND), 2 * (_PAD[1] + _ROUND)
    lead = pen.word(f"→ {out.question + 1}. ", bold=True) if out.question is not None else ()
    runs = (*lead, *pen.runs(out.to, links=False))

    def made(size: int) -> tuple[Para, bool]:
        lines = (room.h - air) // round(size * 1.25 * POINT)
        return clip(Para(runs=runs, size=size, colour="ink", align="ctr"), inner, max(1, lines))

    para, missing = largest(
        [size for size in pen.scale.table if size <= drawing.size],
        made,
        lambda found: not found[1] and not breaks_a_word(found[0], inner),
    )
    drawing.cut |= missing
    goes_on = out.question is not None
    high = room.h if goes_on else min(room.h, max(height_of([para], inner) + air, inches(0.7)))
    return Box(
        at=room._replace(h=high),
        paras=(para,),
        fill="paper",
        line=pen.accent if goes_on else "ink",
        geometry="rect" if goes_on else "roundRect",
        adjust="" if goes_on else "adj val 12000",
        inset=_PAD,
        anchor="ctr",
        alt=plain(out.to),
        glued=True,
    )


def _label(out: _Out, at: Rect, align: str, pen: Pen) -> Box:
    """Write an answer beside its line, no wider than it is, so that it is near the line in every script."""
    size = pen.scale.table[-1]
    para, _ = clip(
        Para(runs=pen.runs(out.word, bold=True, links=False), size=size, colour=pen.accent, align=align),
        at.w,
        1,
    )
    wide = at.w if align == "ctr" else min(at.w, text_width(para.text, size, bold=True) * 11 // 10)
    return Box(at=at._replace(w=wide), paras=(para,), anchor="ctr")


def _told(questions: Sequence[Question], at: int, pen: Pen) -> Note:
    """Give a question in words, with where each answer leads."""
    parts: list[Line | str] = [f"{at + 1}. ", questions[at].text]
    for number, way in enumerate(questions[at].ways):
        parts += [" – " if number == 0 else "; ", way.word, ": "]
        parts += [f"→ {way.question + 1}. "] if way.question is not None else []
        parts.append(way.to)
    return pen.sentence(*parts)
