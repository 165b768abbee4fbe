"""Trees: boxes from left to right, glued together by elbows, at most three levels a slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field

from strategykit.exporters.pptx.connectors import Connector
from strategykit.exporters.pptx.pen import clip
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Note, Page
from strategykit.exporters.pptx.text import Para, height_of
from strategykit.exporters.pptx.theme import POINT, Rect, fill, inches, soft
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Branch, Line, Tree

__all__ = ["draw_tree"]

_ACROSS = inches(0.6)
_PAD = (inches(0.14), inches(0.07))
_ROUND = inches(0.05)
"""What the corners of a round box take of the room for its text, on every side."""
_LEAST_GAP, _MOST_GAP = inches(0.09), inches(0.35)
_TRIES = 8
_HIGHEST = 2
"""No box is higher than this part of the page."""


@define(eq=False)
class _Spot:
    """A box of one page: a branch, measured."""

    branch: Branch
    paras: tuple[Para, ...]
    own: int
    """The height of its text with the space around it."""
    cut: bool
    under: list[_Spot] = field(factory=list)

    @property
    def room(self) -> int:
        """The height it takes with all that grows out of it."""
        return max(self.own, _stacked(self.under, _LEAST_GAP))


def _stacked(spots: Sequence[_Spot], gap: int) -> int:
    return sum(spot.room for spot in spots) + gap * max(0, len(spots) - 1)


def draw_tree(block: Tree, area: Rect, pen: Pen) -> list[Page]:
    """Draw a tree; what grows on the third level goes on, on a page of its own."""
    pages: list[Page] = []
    waiting = [tuple(block.roots)] if block.roots else []
    while waiting:
        roots = waiting.pop(0)
        drawn = _draw(roots, area, pen)
        further = tuple(
            second for root in roots for second in root.under if any(third.under for third in second.under)
        )
        if further:
            waiting.append(further)
            if len(drawn) > 1:
                # What has a page of its own leaves room for the others on this one.
                drawn = _draw([_closed(root, further) for root in roots], area, pen)
        pages += drawn
    notes = tuple(_told(block.roots, pen))
    return [evolve(page, notes=notes if page is pages[0] else ()) for page in pages]


def _closed(root: Branch, further: Sequence[Branch]) -> Branch:
    return evolve(
        root,
        under=tuple(
            evolve(each, under=()) if any(each is one for one in further) else each for each in root.under
        ),
    )


def _draw(roots: Sequence[Branch], area: Rect, pen: Pen) -> list[Page]:
    levels = max(_depth(root) for root in roots)
    width = (area.w - _ACROSS * (levels - 1)) // levels
    room = width, area.h // _HIGHEST
    sizes = pen.scale.table[1:] or pen.scale.table
    tries = [[_measured(root, size, room, levels, pen) for root in roots] for size in sizes]
    spots = next(
        (each for each in tries if _is_whole(each) and _stacked(each, _LEAST_GAP) <= area.h),
        # On several pages, not the smallest size: there is room.
        next((each for each in tries[-2:] if _is_whole(each)), tries[-1]),
    )
    return [_page(part, area, width, pen) for part in _parts(spots, area.h)]


def _depth(branch: Branch) -> int:
    if not branch.under:
        return 1
    return 1 + (2 if any(second.under for second in branch.under) else 1)


def _measured(branch: Branch, size: int, room: tuple[int, int], levels: int, pen: Pen) -> _Spot:
    width, highest = room
    rim = _ROUND if branch.kind == "indicator" else 0
    inner, air = width - 2 * (_PAD[0] + rim), 2 * (_PAD[1] + rim)
    filled = branch.kind == "vision"
    colour = "on-fill" if filled else "ink"
    about = (
        (
            pen.para(
                branch.about,
                min(size, max(pen.scale.table[-1], size - 2)),
                colour="on-fill" if filled else "muted",
                before=2,
            ),
        )
        if branch.about
        else ()
    )
    left = highest - air - height_of(about, inner)
    whole = Para(
        runs=pen.runs(branch.line, bold=branch.kind != "indicator", links=False), size=size, colour=colour
    )
    para, cut = clip(whole, inner, max(1, left // round(size * 1.25 * POINT)))
    paras = (para, *about)
    own = height_of(paras, inner) + air
    if own > highest:
        paras, cut = (para,), True
        own = height_of(paras, inner) + air
    under = branch.under if levels > 1 else ()
    return _Spot(branch, paras, own, cut, [_measured(each, size, room, levels - 1, pen) for each in under])


def _all(spots: Iterable[_Spot]) -> Iterator[_Spot]:
    for spot in spots:
        yield spot
        yield from _all(spot.under)


def _is_whole(spots: Iterable[_Spot]) -> bool:
    return not any(spot.cut for spot in _all(spots))


def _paths(spots: Iterable[_Spot], above: tuple[_Spot, ...] = ()) -> Iterator[tuple[_Spot, ...]]:
    for spot in spots:
        if spot.under:
            yield from _paths(spot.under, (*above, spot))
        else:
            yield (*above, spot)


def _forest(paths: Iterable[tuple[_Spot, ...]]) -> list[_Spot]:
    """Give a page's boxes again from the ways to its leaves."""
    made: list[_Spot] = []
    copies: dict[int, _Spot] = {}
    for path in paths:
        level = made
        for spot in path:
            copy = copies.get(id(spot))
            if copy is None:
                copy = copies[id(spot)] = evolve(spot, under=[])
                level.append(copy)
            level = copy.under
    return made


def _greedy(paths: Sequence[tuple[_Spot, ...]], capacity: int) -> list[list[_Spot]]:
    pages: list[list[_Spot]] = []
    held: list[tuple[_Spot, ...]] = []
    shown: list[_Spot] = []
    for path in paths:
        grown = _forest([*held, path])
        if held and _stacked(grown, _LEAST_GAP) > capacity:
            pages.append(shown)
            held, grown = [], _forest([path])
        held.append(path)
        shown = grown
    return [*pages, shown]


def _parts(spots: Sequence[_Spot], capacity: int) -> list[list[_Spot]]:
    """Divide a tree over as few pages as it takes, about equally full; what is above is repeated."""
    paths = list(_paths(spots))
    best = _greedy(paths, capacity)
    low, high = 0, capacity
    for _ in range(_TRIES if len(best) > 1 else 0):
        middle = (low + high) // 2
        tried = _greedy(paths, middle)
        if len(tried) == len(best) and all(_stacked(part, _LEAST_GAP) <= capacity for part in tried):
            best, high = tried, middle
        else:
            low = middle
    return best


def _page(spots: Sequence[_Spot], area: Rect, width: int, pen: Pen) -> Page:
    leaves = max(1, sum(1 for _ in _paths(spots)) - 1)
    needed = _stacked(spots, _LEAST_GAP)
    more = max(0, min(_MOST_GAP - _LEAST_GAP, (area.h - needed) // leaves))
    boxes: list[Box] = []
    lines: list[Connector] = []
    y = area.y
    for spot in spots:
        room = _room(spot, _LEAST_GAP + more)
        _put(spot, Rect(area.x, y, width, room), _LEAST_GAP + more, (boxes, lines), pen)
        y += room + _LEAST_GAP + more
    return Page(
        shapes=(*lines, *boxes),
        bottom=max(box.at.bottom for box in boxes),
        moved=not _is_whole(spots),
    )


def _room(spot: _Spot, gap: int) -> int:
    under = sum(_room(each, gap) for each in spot.under) + gap * max(0, len(spot.under) - 1)
    return max(spot.own, under)


def _put(spot: _Spot, room: Rect, gap: int, drawn: tuple[list[Box], list[Connector]], pen: Pen) -> Box:
    """Draw a box in the middle of its room, and what grows out of it to the right."""
    boxes, lines = drawn
    box = _box(spot, Rect(room.x, room.y + (room.h - spot.own) // 2, room.w, spot.own), pen)
    boxes.append(box)
    under = sum(_room(each, gap) for each in spot.under) + gap * max(0, len(spot.under) - 1)
    y = room.y + (room.h - under) // 2
    for each in spot.under:
        height = _room(each, gap)
        child = _put(each, Rect(room.right + _ACROSS, y, room.w, height), gap, drawn, pen)
        lines.append(Connector(start=box.at, end=child.at, colour=pen.accent))
        y += height + gap
    return box


def _box(spot: _Spot, at: Rect, pen: Pen) -> Box:
    kind = spot.branch.kind
    return Box(
        at=at,
        paras=spot.paras,
        fill={"vision": fill(pen.accent), "indicator": "paper"}.get(kind, soft(pen.accent)),
        line=pen.accent if kind == "indicator" else None,
        geometry="roundRect" if kind == "indicator" else "rect",
        adjust="adj val 16667" if kind == "indicator" else "",
        inset=_PAD,
        anchor="ctr",
        alt=plain(spot.branch.line),
        glued=True,
    )


def _told(roots: Iterable[Branch], pen: Pen) -> Iterator[Note]:
    """Give a tree in words: every box with what grows out of it."""
    waiting = list(roots)
    for root in waiting:
        if not root.under:
            yield pen.sentence(*_named(root))
    while waiting:
        branch = waiting.pop(0)
        if branch.under:
            parts: list[Line | str] = [*_named(branch), ": "]
            for number, each in enumerate(branch.under):
                parts += ["; "] if number else []
                parts += _named(each)
            yield pen.sentence(*parts)
        waiting[:0] = branch.under


def _named(branch: Branch) -> list[Line | str]:
    return [branch.line, " (", branch.about, ")"] if branch.about else [branch.line]
