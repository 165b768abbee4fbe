"""Divide what is told over pages, so that every page is full enough and none too full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.exporters.pptx.geometry import POINT
from strategykit.exporters.pptx.text import Para, height_of, split

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Chunk", "Strip", "balance", "flow", "side_by_side"]


def _greedy(heights: Sequence[int], capacity: int, gap: int) -> tuple[list[tuple[int, int]], int, int]:
    """Fill page after page; give them, the fullest one's height, and the least that would change them."""
    pages = []
    start, used = 0, 0
    fullest, least = 0, sum(heights) + gap * len(heights)
    for position, height in enumerate(heights):
        wanted = used + height + (gap if position > start else 0)
        if position > start and wanted > capacity:
            pages.append((start, position))
            fullest, least = max(fullest, used), min(least, wanted)
            start, wanted = position, height
        used = wanted
    return [*pages, (start, len(heights))], max(fullest, used), least


def balance(heights: Sequence[int], capacity: int, gap: int = 0) -> list[tuple[int, int]]:
    """Divide things of given heights over as few pages as it takes, about equally full.

    Gives where each page starts and ends. Something higher than a page has a page of its own.

    Examples:
        >>> balance([5, 5, 5, 5, 1], 20)
        [(0, 2), (2, 5)]
    """
    if not heights:
        return []
    pages, high, _ = _greedy(heights, capacity, gap)
    if len(pages) == 1:
        return pages
    # The lowest pages on which all have room: no lower than the highest thing, no higher than these.
    low = max(min(max(heights), capacity), 1)
    high = min(high, capacity)
    while low < high:
        tried, fullest, least = _greedy(heights, (low + high) // 2, gap)
        if len(tried) == len(pages):
            pages, high = tried, min(fullest, (low + high) // 2)
        else:
            low = least
    return pages


@frozen(kw_only=True)
class Chunk:
    """The paragraphs of one page."""

    paras: tuple[Para, ...]
    broken: tuple[Para, ...] = ()
    """Whole paragraphs that begin here and go on over the page: they stand whole in the notes."""


def _groups(paras: Sequence[Para]) -> list[list[Para]]:
    """Put every heading with the paragraph that follows it."""
    groups: list[list[Para]] = []
    open_heading = False
    for para in paras:
        if open_heading:
            groups[-1].append(para)
        else:
            groups.append([para])
        open_heading = para.keep
    return groups


def _cut(para: Para, width: int, capacity: int) -> list[Para]:
    """Cut a paragraph into parts that each fit a page."""
    parts = []
    rest = para
    while rest.height(width) > capacity:
        halves = split(rest, width, capacity)
        if halves is None:
            break
        head, rest = halves
        parts.append(head)
    return [*parts, rest]


def flow(paras: Sequence[Para], width: int, capacity: int) -> list[Chunk]:
    """Divide paragraphs over boxes of a width and a height.

    A paragraph is only cut when it is higher than a whole box.
    """
    if not paras or height_of(paras, width) <= capacity:
        return [Chunk(paras=tuple(paras))]
    groups: list[list[Para]] = []
    whole: dict[int, Para] = {}
    for group in _groups(paras):
        if height_of(group, width) <= capacity:
            groups.append(group)
            continue
        for para in group:
            parts = _cut(para, width, capacity)
            if len(parts) > 1:
                whole[len(groups)] = para
            groups.extend([part] for part in parts)
    heights = [height_of(group, width) + group[0].before * POINT for group in groups]
    return [
        Chunk(
            paras=tuple(para for group in groups[start:end] for para in group),
            broken=tuple(whole[position] for position in range(start, end) if position in whole),
        )
        for start, end in balance(heights, capacity)
    ]


@frozen(kw_only=True)
class Strip:
    """What stands side by side on one page."""

    cells: tuple[tuple[Para, ...], ...]
    broken: tuple[Para, ...] = ()


def side_by_side(cells: Sequence[Sequence[Para]], widths: Sequence[int], capacity: int) -> list[Strip]:
    """Divide cells of a row over as many rows as the highest of them needs."""
    flows = [flow(cell, width, capacity) for cell, width in zip(cells, widths, strict=True)]
    return [
        Strip(
            cells=tuple(chunks[at].paras if at < len(chunks) else () for chunks in flows),
            broken=tuple(para for chunks in flows if at < len(chunks) for para in chunks[at].broken),
        )
        for at in range(max(len(chunks) for chunks in flows))
    ]
