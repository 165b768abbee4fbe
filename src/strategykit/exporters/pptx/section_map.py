"""The map inside a large section: a tile for each slide, which opens from it and returns to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.exporters.pptx.map import Framed
from strategykit.exporters.pptx.pen import Pen, clip, largest
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.text import Para, breaks_a_word, fitted
from strategykit.exporters.pptx.theme import GAP, Rect, inches
from strategykit.story.blocks import plain, to_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.shapes import Shape
    from strategykit.exporters.pptx.sheets import Sheet
    from strategykit.story.blocks import Line, Section

__all__ = ["LARGE", "Stop", "stop_shapes", "stops_of", "views"]

_MOST = 12
"""So many tiles a map still shows well; the last of them says how many more there are."""
_CLAIM_SHARE = 0.42
_COLUMNS = (1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3)
"""How many columns a number of tiles stands in beside the claim's."""
_ALONE_COLUMNS = (1, 1, 2, 3, 2, 3, 3, 4, 4, 3, 4, 4, 4)
"""How many where they have the whole width."""
_TALLEST = inches(1.7)
_PAD = (inches(0.22), inches(0.16))
_MARK = inches(0.16)
LARGE = 3
"""How many things a section has to tell before it opens with a map of its own."""


@frozen(kw_only=True)
class Stop:
    """A slide of a section, as it stands on the section's map."""

    key: str
    title: Line
    at: Rect
    claim: bool = False
    """True for the slide that shows the section's own claim."""

    @property
    def name(self) -> str:
        """The name that pairs its tile with its page."""
        return f"!!page-{self.key}"


def stops_of(section: Section, sheets: Sequence[Sheet], area: Rect, more: str) -> list[Stop]:
    """Lay out the map of a section; empty for one that is too small to need it.

    Args:
        section: The section.
        sheets: Its pages; what goes on over several has one tile.
        area: Where the map stands.
        more: What the last tile says where there are more: `Og {count} til`.
    """
    titles = [plain(sheet.title).strip() for sheet in sheets]
    # The opening is the section's first slide, so its pages are counted from the second.
    starts = [
        (f"{section.id}/{number}", sheet.title)
        for number, (sheet, title, before) in enumerate(zip(sheets, titles, [None, *titles], strict=False), 2)
        if title != before
    ]
    if len(starts) < LARGE:
        return []
    shown = starts[:_MOST]
    if len(starts) > _MOST:
        rest = more.replace("{count}", str(len(starts) - _MOST + 1))
        shown[-1] = (shown[-1][0], to_line(rest))
    stops = []
    claim = titles[0] == plain(section.title).strip()
    columns = (_COLUMNS if claim else _ALONE_COLUMNS)[len(shown) - claim]
    rows = -(-(len(shown) - claim) // columns)
    area = area._replace(h=min(area.h, rows * _TALLEST + (rows - 1) * GAP if rows > 1 else _TALLEST * 3 // 2))
    if claim:
        key, title = shown.pop(0)
        first = area._replace(w=int(area.w * _CLAIM_SHARE))
        stops.append(Stop(key=key, title=title, at=first, claim=True))
        area = Rect(first.right + GAP, area.y, area.w - first.w - GAP, area.h)
    height = (area.h - GAP * (rows - 1)) // rows
    for row in range(rows):
        held = shown[row * columns : (row + 1) * columns]
        # A row that is not full is as wide as the others: its tiles are.
        for (key, title), place in zip(held, area.columns(len(held), GAP), strict=True):
            at = place._replace(y=area.y + row * (height + GAP), h=height)
            stops.append(Stop(key=key, title=title, at=at))
    return stops


def stop_shapes(stops: Sequence[Stop], pen: Pen) -> list[Shape]:
    """Draw the tiles, all titles but the claim's in one size; each stands whole on its own slide."""
    floor = pen.scale.body[-1]
    claim = _sized([stop for stop in stops if stop.claim], (32, 28, 24, 20, floor), pen)
    others = _sized([stop for stop in stops if not stop.claim], (24, 20, 18, floor), pen)
    shapes: list[Shape] = []
    for stop, para in [*claim, *others]:
        shapes.append(
            Box(
                at=stop.at,
                paras=(para,),
                fill="paper",
                inset=_PAD,
                name=stop.name,
                alt=pen.labels.map_alt.replace("{label}", plain(stop.title)),
                to=stop.key,
            )
        )
        corner = Rect(stop.at.right - _PAD[1] - _MARK, stop.at.bottom - _PAD[1] - _MARK, _MARK, _MARK)
        shapes.append(Box(at=corner, geometry="chevron", fill=pen.accent))
    return shapes


def _sized(stops: Sequence[Stop], sizes: tuple[int, ...], pen: Pen) -> list[tuple[Stop, Para]]:
    def made(size: int) -> list[tuple[Stop, Para]]:
        return [
            (stop, Para(runs=pen.runs(stop.title, bold=True, links=False), size=size, colour="ink"))
            for stop in stops
        ]

    def fits(tiles: Sequence[tuple[Stop, Para]]) -> bool:
        return all(
            fitted([para], _inner(stop), _room(stop)) and not breaks_a_word(para, _inner(stop))
            for stop, para in tiles
        )

    return [
        (stop, para if fitted([para], _inner(stop), _room(stop)) else _clipped(stop, para))
        for stop, para in largest(sizes, made, fits)
    ]


def _clipped(stop: Stop, para: Para) -> Para:
    lines = 4
    while lines > 1 and not fitted([clip(para, _inner(stop), lines)[0]], _inner(stop), _room(stop)):
        lines -= 1
    return clip(para, _inner(stop), lines)[0]


def _inner(stop: Stop) -> int:
    return stop.at.w - 2 * _PAD[0]


def _room(stop: Stop) -> int:
    return stop.at.h - 2 * _PAD[1] - _MARK


def views(stops: Sequence[Stop]) -> list[Framed]:
    """Give what the camera sees on a section's map."""
    return [Framed(stop.name, stop.at, "paper") for stop in stops]
