"""The map: a tile for each section, from which it opens and to which it returns.

A tile and the full page of its section carry one name, `!!frame-<id>`, so that Morph lets the tile
grow into the page. On that page the other tiles stand where the same camera would put them: off
the slide, without text, as decoration.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from strategykit.exporters.pptx.fit import PITCH
from strategykit.exporters.pptx.pen import Pen, clip, largest
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.text import Para, Run, breaks_a_word, fitted, height_of
from strategykit.exporters.pptx.theme import ACCENTS, GAP, POINT, Geometry, Rect, fill, inches
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.blocks import Section

__all__ = [
    "Framed",
    "Tile",
    "accent_of",
    "frame_name",
    "framed",
    "lay_out",
    "mark_of",
    "sizes_of",
    "tile_shapes",
    "twins",
]

_DOWN = inches(0.15)
_POINTS_SHARE, _MARKED_SHARE, _MANY_SHARE = 0.58, 0.52, 0.48
"""What part of the map the five points have: over two rows, rows that tell their state, or more rows."""
_SMALL_GAP = inches(0.15)
_LARGE_PAD = (inches(0.2), inches(0.18))
_SMALL_PAD = (inches(0.15), inches(0.1))
_MOST_SMALL = 24
_FEWEST_COLUMNS, _MOST_COLUMNS, _MOST_ROWS = 3, 6, 2
_ON_A_WALL = 18
"""From this size of labels on, a deck is to be shown in a room."""
_TICK = inches(0.25)
_BEFORE = 3
_LEAST = 12
_NUMBER = 36
_ALONE_SHARE = 0.75
_FARTHEST = inches(50)
_SIGNS = {"ok": ("✓", "good"), "warning": ("!", "caution"), "error": ("✗", "bad")}


@frozen
class Framed:
    """Something the camera sees on a map: a name that pairs it with what it grows into, a place, a colour."""

    name: str
    at: Rect
    fill: str


@frozen
class Tile:
    """A section's place on the map."""

    section: Section
    at: Rect
    accent: str
    large: bool
    page: int
    """Which map slide it stands on, from 0."""


class Sizes(NamedTuple):
    """How large what a tile says is, in points."""

    name: int
    line: int


def accent_of(section: Section) -> str:
    """Give a section's colour: the five points have one each, the others are in ink."""
    if section.point is not None and 1 <= section.point <= len(ACCENTS):
        return ACCENTS[section.point - 1]
    return "ink"


def frame_name(section: Section) -> str:
    """Give the name that pairs a tile with its page.

    Examples:
        >>> from strategykit.story.blocks import Section
        >>> frame_name(Section(id="goals", label="Mål", title="", summary="", blocks=()))
        '!!frame-goals'
    """
    return "!!frame-" + re.sub(r"\s+", "-", section.id)


def mark_of(status: str, pen: Pen) -> tuple[str, str] | None:
    """Give a state's words with its sign, and its colour; None for a section nobody checked."""
    if status not in _SIGNS:
        return None
    sign, colour = _SIGNS[status]
    words = {"ok": pen.labels.ok, "warning": pen.labels.warning, "error": pen.labels.error}[status]
    return f"{sign} {words}", colour


def lay_out(sections: Sequence[Section], geometry: Geometry) -> list[Tile]:
    """Give every section its tile: the five points large over the others."""
    points = [section for section in sections if section.point is not None]
    others = [section for section in sections if section.point is None]
    if len(points) > len(ACCENTS):
        points, others = [], list(sections)
    tiles = []
    whole = geometry.high_body
    whole = area = whole._replace(y=whole.y + _DOWN, h=whole.h - _DOWN)
    if points:
        share = _share(others) if others else _ALONE_SHARE
        row = Rect(area.x, area.y, area.w, int(area.h * share))
        places = row.columns(len(ACCENTS) if others else len(points), GAP)
        points.sort(key=lambda section: section.point or 0)
        tiles += [
            Tile(section, place, accent_of(section), large=True, page=0)
            for section, place in zip(points, places, strict=False)
        ]
        area = area.below(row.bottom + GAP)
    page = 0
    while others:
        shown, others = others[:_MOST_SMALL], others[_MOST_SMALL:]
        tiles += _small(shown, area, page)
        page, area = page + 1, whole
    return tiles


def _share(others: Sequence[Section]) -> float:
    """Give the part of the map the five points have, over some others."""
    if len(others) > 2 * _MOST_COLUMNS:
        return _MANY_SHARE
    marked = any(section.status in {"warning", "error"} for section in others)
    return _MARKED_SHARE if marked else _POINTS_SHARE


def _small(sections: Sequence[Section], area: Rect, page: int) -> list[Tile]:
    """Give the other sections a grid of smaller tiles, with as few places left empty as can be."""
    count = len(sections)
    columns = min(
        range(min(_FEWEST_COLUMNS, count), min(_MOST_COLUMNS, count) + 1),
        key=lambda columns: (-(-count // columns) > _MOST_ROWS, -count % columns, -(-count // columns)),
    )
    rows = -(-count // columns)
    height = min((area.h - _SMALL_GAP * (rows - 1)) // rows, inches(1.6))
    places = area.columns(columns, GAP)
    tiles = []
    for position, section in enumerate(sections):
        row, column = divmod(position, columns)
        at = Rect(places[column].x, area.y + row * (height + _SMALL_GAP), places[column].w, height)
        tiles.append(Tile(section, at, "ink", large=False, page=page))
    return tiles


def tile_shapes(tile: Tile, pen: Pen, to: str, sizes: Sizes) -> list[Box]:
    """Draw a tile: number, name, one short line, and its state as a sign, in words where it is not sound.

    Args:
        tile: The tile.
        pen: The manner of the deck.
        to: The key of the slide it leads to.
        sizes: Of its name and its line.
    """
    pad = _LARGE_PAD if tile.large else _SMALL_PAD
    inner = tile.at.w - 2 * pad[0]
    mark = mark_of(tile.section.status, pen)
    pill = mark is not None and tile.section.status != "ok"
    pill_height = inches(0.3) if tile.large else inches(0.26)
    alt = pen.labels.map_alt.replace("{label}", plain(tile.section.label))
    sound = mark is not None and not pill
    shapes = [
        Box(
            at=tile.at,
            paras=tuple(_text(tile, pen, sizes)),
            fill=fill(tile.accent),
            inset=pad,
            clear=_clear(tile),
            name=frame_name(tile.section),
            alt=alt,
            to=to,
        )
    ]
    if mark is None:
        return shapes
    words, colour = mark
    said = f"{plain(tile.section.label)}: {words}"
    if sound:
        runs = (Run(words[0], pen.lang, bold=True),)
        para = Para(runs=runs, size=16, colour="on-fill", align="r")
        at = Rect(tile.at.right - pad[0] - _TICK, tile.at.y + pad[1], _TICK, inches(0.3))
        return [*shapes, Box(at=at, paras=(para,), alt=said, to=to)]
    para = Para(runs=(Run(words, pen.lang, bold=True),), size=14, colour=colour)
    para, _ = clip(para, inner - inches(0.2), 1)
    at = Rect(tile.at.x + pad[0], tile.at.bottom - pad[1] - pill_height, inner, pill_height)
    return [
        *shapes,
        Box(
            at=at,
            paras=(para,),
            fill="paper",
            geometry="roundRect",
            adjust="adj val 30000",
            inset=(inches(0.1), 0),
            anchor="ctr",
            alt=said,
            to=to,
        ),
    ]


def _room(tile: Tile) -> tuple[int, int]:
    """Give the width and the height a tile has for its words."""
    pad = _LARGE_PAD if tile.large else _SMALL_PAD
    pill = (
        (inches(0.36) if tile.large else inches(0.32)) if tile.section.status in {"warning", "error"} else 0
    )
    return tile.at.w - 2 * pad[0] - _clear(tile), tile.at.h - 2 * pad[1] - pill


def _clear(tile: Tile) -> int:
    """Give the room for the tick, beside the name of a small tile; on a large one it is beside the number."""
    return _TICK if tile.section.status == "ok" and not tile.large else 0


def _name(tile: Tile, pen: Pen, size: int) -> list[Para]:
    """Give a tile's number and name."""
    section = tile.section
    paras: list[Para] = []
    if tile.large:
        number = Run(str(section.point), pen.lang, bold=True)
        paras.append(Para(runs=(number,), size=_NUMBER, colour="on-fill"))
    runs = pen.runs(section.label, bold=True, links=False)
    return [*paras, Para(runs=runs, size=size, colour="on-fill")]


def _text(tile: Tile, pen: Pen, sizes: Sizes) -> list[Para]:
    """Give what a tile says, the summary cut to the lines there are."""
    section = tile.section
    inner, room = _room(tile)
    *number, label = _name(tile, pen, sizes.name)
    label = next(
        made
        for lines in (2, 1)
        for made in [clip(label, inner, lines)[0]]
        if lines == 1 or fitted([*number, made], inner, room)
    )
    paras = [*number, label]
    left = room - height_of(paras, inner) - _BEFORE * POINT
    line = _line(section, pen, sizes.line)
    while line.size > _LEAST and breaks_a_word(line, inner):
        line = line._replace(size=line.size - 2)
    lines = int(left / (line.size * PITCH * POINT)) if line.runs else 0
    # In a taller script fewer lines fit.
    while lines > 0 and not fitted([clip(line, inner, lines)[0]], inner, left):
        lines -= 1
    if lines > 0:
        made, cut = clip(line, inner, lines)
        # On a small tile half a sentence says less than none; the notes have the whole.
        if tile.large or not cut:
            paras.append(made)
    return paras


def _line(section: Section, pen: Pen, size: int) -> Para:
    """Give a section's summary; a tile is narrow, so this copy of it may break after a stroke as well."""
    runs = tuple(
        run._replace(text=run.text.replace("/", "/\u200b")) for run in pen.runs(section.summary, links=False)
    )
    return Para(runs=runs, size=size, colour="on-fill", before=_BEFORE)


def sizes_of(tiles: Sequence[Tile], pen: Pen, *, large: bool) -> Sizes:
    """Give the sizes of what the large tiles say, or the small ones: as large as all of them allow."""
    shown = pen.scale.label >= _ON_A_WALL
    among = [tile for tile in tiles if tile.large == large]
    name = largest(
        (22, 20, 18, 16) if large else (18, 16, 14),
        lambda size: size,
        lambda size: all(_holds_name(tile, pen, size) for tile in among),
    )
    lines = ((20, 18, 16) if large else (16,)) if shown else (18, 16, 14) if large else (14,)
    line = largest(
        lines,
        lambda size: size,
        lambda size: all(_holds_line(tile, pen, Sizes(name, size)) for tile in among),
    )
    return Sizes(name, line)


def _holds_name(tile: Tile, pen: Pen, size: int) -> bool:
    """Tell whether a tile shows the whole of its name at a size, on two lines and without broken words."""
    inner, room = _room(tile)
    paras = _name(tile, pen, size)
    label = paras[-1]
    return not clip(label, inner, 2)[1] and not breaks_a_word(label, inner) and fitted(paras, inner, room)


def _holds_line(tile: Tile, pen: Pen, sizes: Sizes) -> bool:
    """Tell whether a tile shows the whole of its line."""
    shown = "".join(para.text for para in _text(tile, pen, sizes)).replace("\u200b", "")
    return shown.endswith(plain(tile.section.summary))


def framed(tiles: Sequence[Tile], page: int) -> list[Framed]:
    """Give what the camera sees on a page of the map."""
    return [
        Framed(frame_name(tile.section), tile.at, fill(tile.accent)) for tile in tiles if tile.page == page
    ]


def twins(seen: Sequence[Framed], entered: str, geometry: Geometry) -> list[Box]:
    """Give the others as the camera sees them from inside one: off the slide, without text.

    Args:
        seen: All that stands on the map.
        entered: The name of the one the camera has entered.
        geometry: The slide it fills.
    """
    into = next(each.at for each in seen if each.name == entered)
    across, down = geometry.width / into.w, geometry.height / into.h
    return [
        Box(
            at=Rect(
                _far((each.at.x - into.x) * across),
                _far((each.at.y - into.y) * down),
                int(each.at.w * across),
                int(each.at.h * down),
            ),
            fill=each.fill,
            name=each.name,
        )
        for each in seen
        if each.name != entered
    ]


def _far(value: float) -> int:
    # PowerPoint has a limit to how far off a shape may stand.
    return max(-_FARTHEST, min(_FARTHEST, int(value)))
