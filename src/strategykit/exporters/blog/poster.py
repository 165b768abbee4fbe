"""The poster: the map as a picture, for hosts that show nothing else."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

from strategykit.exporters.palette import PALETTE
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

    from strategykit.story.blocks import Section, Story

__all__ = ["poster"]

WIDTH, HEIGHT = 1200, 630
"""In pixels: the shape social platforms show a link's picture in."""
_EDGE, _GAP = 60, 20
_TITLE = (64, 52, 42, 34)
_LABEL = (34, 28, 24, 20, 17)


def poster(story: Story) -> bytes:
    r"""Draw the poster of a story as PNG.

    Examples:
        >>> from strategykit import Strategy
        >>> from strategykit.findings import Report
        >>> from strategykit.story import tell
        >>> poster(tell(Strategy("Mål"), Report(), "nb"))[:4]
        b'\x89PNG'
    """
    from PIL import Image, ImageDraw

    made = Image.new("RGB", (WIDTH, HEIGHT), _colour("lt1"))
    pen = ImageDraw.Draw(made)
    room = WIDTH - 2 * _EDGE
    size, lines = _fitted(pen, plain(story.title), _TITLE, room, 2)
    y = _EDGE
    for line in lines:
        pen.text((_EDGE, y), line, fill=_colour("dk2"), font=_font(size))
        y += round(size * 1.2)
    _, under = _fitted(pen, plain(story.subtitle), (30,), room, 1)
    pen.text((_EDGE, y + 6), under[0] if under else "", fill=_colour("dk1"), font=_font(30, "regular"))
    if story.draft:
        pen.text(
            (WIDTH - _EDGE, 24), story.labels.draft, fill=_colour("accent5"), font=_font(26), anchor="ra"
        )
    points = sorted((each for each in story.sections if each.point), key=lambda each: each.point or 0)[:5]
    _tiles(pen, points or list(story.sections[:5]), top=max(y + 70, 260))
    data = BytesIO()
    made.save(data, "PNG", optimize=True)
    return data.getvalue()


def _tiles(pen: ImageDraw, sections: list[Section], top: int) -> None:
    if not sections:
        return
    width = (WIDTH - 2 * _EDGE - _GAP * (len(sections) - 1)) // len(sections)
    for place, section in enumerate(sections):
        left = _EDGE + place * (width + _GAP)
        fill = _colour(f"accent{section.point}" if section.point else "dk2")
        pen.rounded_rectangle((left, top, left + width, HEIGHT - _EDGE), 16, fill=fill)
        y = top + 22
        if section.point:
            pen.text((left + 20, y), str(section.point), fill=_colour("lt1"), font=_font(48))
            y += 66
        size, lines = _fitted(pen, plain(section.label), _LABEL, width - 40, 4)
        for line in lines:
            pen.text((left + 20, y), line, fill=_colour("lt1"), font=_font(size))
            y += round(size * 1.25)


def _fitted(pen: ImageDraw, text: str, sizes: tuple[int, ...], room: int, most: int) -> tuple[int, list[str]]:
    """Break a text into lines at the largest size it fits in; at the smallest it is cut."""
    size, lines = sizes[-1], [""]
    for size in sizes:
        lines = _broken(pen, text, _font(size), room)
        if len(lines) <= most and all(pen.textlength(line, _font(size)) <= room for line in lines):
            return size, lines
    shown = [_cut(pen, line, _font(size), room) for line in lines[:most]]
    if len(lines) > most:
        shown[-1] = _cut(pen, shown[-1].rstrip("…") + " …", _font(size), room)
    return size, shown


def _broken(pen: ImageDraw, text: str, font: FreeTypeFont, room: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and pen.textlength(longer, font) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(pen: ImageDraw, line: str, font: FreeTypeFont, room: int) -> str:
    if pen.textlength(line, font) <= room:
        return line
    while line and pen.textlength(line + "…", font) > room:
        line = line[:-1]
    return line + "…"


@cache
def _font(size: int, weight: str = "bold") -> FreeTypeFont:
    from PIL import ImageFont

    # Its own, so that the picture is the same on every machine.
    data = (files("strategykit.exporters.blog") / "fonts" / f"{weight}.ttf").read_bytes()
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def _colour(slot: str) -> str:
    return f"#{PALETTE[slot]}"
