"""The map: a tile for each section, from which it opens and to which it returns.

A tile and the full page of its section carry one name, `!!frame-<id>`, so that Morph lets the tile
grow into the page. On that page the other tiles stand where the same camera would put them: off
the slide, without text, as decoration.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from strategykit.exporters.pptx.fit import PITCH
from strategykit.exporters.pptx.pen import Pen, clip, largest
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.text import Para, Run, breaks_a_word, fitted, height_of
from strategykit.exporters.pptx.theme import ACCENTS, GAP, HEIGHT, MARGIN, POINT, WIDTH, Rect, inches
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.blocks import Section

__all__ = ["Tile", "accent_of", "frame_name", "lay_out", "mark_of", "tile_shapes", "twins"]

_AREA = Rect(MARGIN, inches(1.5), WIDTH - 2 * MARGIN, inches(5.3))
_POINTS_SHARE = 0.52
_SMALL_GAP = inches(0.15)
_LARGE_PAD = (inches(0.2), inches(0.18))
_SMALL_PAD = (inches(0.15), inches(0.1))
_MOST_SMALL = 24
_BEFORE = 3
_FARTHEST = inches(50)
_SIGNS = {"ok": ("✓", "accent3"), "warning": ("!", "accent2"), "error": ("✗", "accent5")}


@frozen
class Tile:
    """A section's place on the map."""

    section: Section
    at: Rect
    accent: str
    large: bool
    page: int
    """Which map slide it stands on, from 0."""


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


def lay_out(sections: Sequence[Section]) -> list[Tile]:
    """Give every section its tile: the five points large over the others."""
    points = [section for section in sections if section.point is not None]
    others = [section for section in sections if section.point is None]
    if len(points) > len(ACCENTS):
        points, others = [], list(sections)
    tiles = []
    area = _AREA
    if points:
        share = _POINTS_SHARE if others else 0.75
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
        page, area = page + 1, _AREA
    return tiles


def _small(sections: Sequence[Section], area: Rect, page: int) -> list[Tile]:
    """Give the other sections a grid of smaller tiles."""
    rows = next((rows for rows in (1, 2, 3) if len(sections) <= rows * 6), 4)
    columns = max(3, -(-len(sections) // rows))
    height = min((area.h - _SMALL_GAP * (rows - 1)) // rows, inches(1.6))
    places = area.columns(columns, _SMALL_GAP)
    tiles = []
    for position, section in enumerate(sections):
        row, column = divmod(position, columns)
        at = Rect(places[column].x, area.y + row * (height + _SMALL_GAP), places[column].w, height)
        tiles.append(Tile(section, at, "ink", large=False, page=page))
    return tiles


def tile_shapes(tile: Tile, pen: Pen, to: str) -> list[Box]:
    """Draw a tile: number, name, one short line, and its state in words."""
    pad = _LARGE_PAD if tile.large else _SMALL_PAD
    inner = tile.at.w - 2 * pad[0]
    mark = mark_of(tile.section.status, pen)
    mark_height = inches(0.3) if tile.large else inches(0.24)
    room = tile.at.h - 2 * pad[1] - (mark_height + inches(0.06) if mark else 0)
    alt = pen.labels.map_alt.replace("{label}", plain(tile.section.label))
    shapes = [
        Box(
            at=tile.at,
            paras=tuple(_text(tile, pen, inner, room)),
            fill=tile.accent,
            inset=pad,
            name=frame_name(tile.section),
            alt=alt,
            to=to,
        )
    ]
    if mark:
        words, colour = mark
        size = 14 if tile.large else 12
        para = Para(runs=(Run(words, pen.lang, bold=True),), size=size, colour=colour)
        para, _ = clip(para, inner - inches(0.2), 1)
        at = Rect(tile.at.x + pad[0], tile.at.bottom - pad[1] - mark_height, inner, mark_height)
        shapes.append(
            Box(
                at=at,
                paras=(para,),
                fill="paper",
                geometry="roundRect",
                adjust="adj val 30000",
                inset=(inches(0.1), 0),
                anchor="ctr",
                alt=f"{plain(tile.section.label)}: {words}",
                to=to,
            )
        )
    return shapes


def _text(tile: Tile, pen: Pen, inner: int, room: int) -> list[Para]:
    """Give what a tile says, the summary cut to the lines there are."""
    section = tile.section
    paras: list[Para] = []
    if tile.large:
        number = Run(str(section.point), pen.lang, bold=True)
        paras.append(Para(runs=(number,), size=28, colour="paper"))
    name = pen.runs(section.label, bold=True, links=False)
    label, _ = largest(
        (20, 18, 16) if tile.large else (16, 14, 12),
        lambda size: clip(Para(runs=name, size=size, colour="paper"), inner, 2),
        lambda made: not made[1] and fitted([*paras, made[0]], inner, room),
    )
    if not fitted([*paras, label], inner, room):
        label, _ = clip(label, inner, 1)
    paras.append(label)
    # A tile is narrow: its copy of the summary may break after a stroke as well.
    summary = tuple(
        evolve(run, text=run.text.replace("/", "/\u200b")) for run in pen.runs(section.summary, links=False)
    )
    left = room - height_of(paras, inner) - _BEFORE * POINT
    line = largest(
        (16, 14, 12) if tile.large else (14, 12),
        lambda size: Para(runs=summary, size=size, colour="paper", before=_BEFORE),
        lambda line: fitted([line], inner, left) and not breaks_a_word(line, inner),
    )
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


def twins(tiles: Sequence[Tile], entered: Tile) -> list[Box]:
    """Give the other tiles as the camera sees them from inside one: off the slide, without text."""
    across, down = WIDTH / entered.at.w, HEIGHT / entered.at.h
    shapes = []
    for tile in tiles:
        if tile is entered or tile.page != entered.page:
            continue
        x = _far((tile.at.x - entered.at.x) * across)
        y = _far((tile.at.y - entered.at.y) * down)
        at = Rect(x, y, int(tile.at.w * across), int(tile.at.h * down))
        shapes.append(Box(at=at, fill=tile.accent, name=frame_name(tile.section)))
    return shapes


def _far(value: float) -> int:
    # PowerPoint has a limit to how far off a shape may stand.
    return max(-_FARTHEST, min(_FARTHEST, int(value)))
