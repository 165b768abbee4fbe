"""Cards: peers side by side, as many on a page as their texts allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.draw.facts import fact_notes
from strategykit.exporters.pptx.flow import Chunk, balance, flow
from strategykit.exporters.pptx.shapes import Box
from strategykit.exporters.pptx.slide import Note, Page, words
from strategykit.exporters.pptx.text import Para, breaks_a_word, height_of
from strategykit.exporters.pptx.theme import GAP, Rect, inches, soft
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Card, Cards

__all__ = ["draw_cards"]

_PAD = (inches(0.25), inches(0.2))
_RULE = inches(0.07)
_LOWEST = inches(1.1)
_HALVES = 2
_WIDEST_GRID = 4


def draw_cards(block: Cards, area: Rect, pen: Pen) -> list[Page]:
    """Draw cards in rows; those too long for half a page have a page of their own."""
    cards = list(block.cards)
    best = _best_grid(cards, area, pen)
    if best is not None:
        return best
    pages: list[Page] = []
    while cards:
        pair = _grid(cards[:_HALVES], area, pen, _HALVES) if len(cards) > 1 else None
        if pair is not None and len(pair) == 1:
            pages += pair
            cards = cards[_HALVES:]
        else:
            pages += _wide(cards[0], area, pen)
            cards = cards[1:]
    return pages


def _best_grid(cards: Sequence[Card], area: Rect, pen: Pen) -> list[Page] | None:
    """Give the grid with the fewest pages; of equals the one with three columns, then two."""
    if len(cards) == 1:
        return None
    grids = []
    for order, columns in enumerate((3, _HALVES, _WIDEST_GRID)):
        pages = _grid(cards, area, pen, columns) if columns <= len(cards) else None
        if pages is not None:
            grids.append((len(pages), order, pages))
    return min(grids)[-1] if grids else None


def _head(card: Card, pen: Pen, size: int) -> list[Para]:
    paras = [Para(runs=pen.runs(card.title, bold=True), size=size, colour="ink", keep=True)]
    if card.badge:
        paras.append(Para(runs=pen.runs(card.badge), size=pen.scale.label, colour="muted", before=1))
    if card.lead:
        paras.append(pen.para(card.lead, pen.scale.body[-1], before=6))
    return paras


def _facts(card: Card, pen: Pen) -> list[Para]:
    paras = []
    for fact in card.facts:
        values = [value for value in fact.values if value]
        if pen.scale.inline and len(values) == 1:
            runs = (*pen.runs(fact.label, bold=True), *pen.word(": ", bold=True), *pen.runs(values[0]))
            paras.append(Para(runs=runs, size=pen.scale.body[-1], before=4))
            continue
        paras.append(pen.label(fact.label, before=9))
        paras += [
            # A fact's values stay together, under their label.
            pen.para(value, pen.scale.body[-1], before=1)._replace(keep=number < len(values))
            for number, value in enumerate(values, 1)
        ]
    return paras


def _told(card: Card, pen: Pen) -> list[Note]:
    """Give a card in words."""
    head = pen.sentence(card.title, *((" (", card.badge, ")") if card.badge else ()))
    return [head, *((pen.sentence(card.lead),) if card.lead else ()), *fact_notes(card.facts, pen)]


def _frame(at: Rect, paras: tuple[Para, ...], card: Card, pen: Pen) -> list[Box]:
    return [
        Box(at=at, paras=paras, fill=soft(pen.accent), inset=_PAD, alt=plain(card.title)),
        Box(at=Rect(at.x, at.y, at.w, _RULE), fill=pen.accent),
    ]


def _grid(cards: Sequence[Card], area: Rect, pen: Pen, columns: int) -> list[Page] | None:
    """Draw cards in rows, each as high as its highest; None where one is higher than the page."""
    places = area.columns(columns, GAP)
    inner = places[0].w - 2 * _PAD[0]
    rows = [cards[start : start + columns] for start in range(0, len(cards), columns)]
    texts = [[(*_head(card, pen, pen.scale.card), *_facts(card, pen)) for card in row] for row in rows]
    heights = [max(_LOWEST, *(height_of(paras, inner) + 2 * _PAD[1] for paras in row)) for row in texts]
    if max(heights) > area.h or any(breaks_a_word(paras[0], inner) for row in texts for paras in row):
        return None
    pages = []
    for start, end in balance(heights, area.h, GAP):
        shapes: list[Box] = []
        notes: list[Note] = []
        y = area.y
        for row, text, height in zip(rows[start:end], texts[start:end], heights[start:end], strict=True):
            for place, card, paras in zip(places, row, text, strict=False):
                shapes += _frame(Rect(place.x, y, place.w, height), paras, card, pen)
                notes += _told(card, pen)
            y += height + GAP
        pages.append(Page(shapes=tuple(shapes), bottom=y - GAP, notes=tuple(notes)))
    return pages


def _wide(card: Card, area: Rect, pen: Pen) -> list[Page]:
    """Draw one card over the whole page: what it is on top, its facts in two columns under it."""
    full = area.w - 2 * _PAD[0]
    half = area.columns(_HALVES, GAP)[0].w - 2 * _PAD[0]
    heads = flow(_head(card, pen, 24), full, area.h - 2 * _PAD[1])
    top = height_of(heads[-1].paras, full)
    room = area.h - 3 * _PAD[1] - top
    if room < area.h // 3 and card.facts:
        # The head leaves too little under it: its facts begin on the next page.
        pages = [_sheet(card, chunk, [], area, pen) for chunk in heads]
        opening = Chunk(paras=())
        room = area.h - 2 * _PAD[1]
    else:
        pages = [_sheet(card, chunk, [], area, pen) for chunk in heads[:-1]]
        opening = heads[-1]
    chunks = _spread(_facts(card, pen), half, room)
    for start in range(0, len(chunks), _HALVES):
        pages.append(_sheet(card, opening, chunks[start : start + _HALVES], area, pen))
        opening = Chunk(paras=())
    return [evolve(pages[0], notes=(*_told(card, pen), *pages[0].notes)), *pages[1:]]


def _sheet(card: Card, opening: Chunk, halves: Sequence[Chunk], area: Rect, pen: Pen) -> Page:
    """Draw a page of a wide card."""
    places = area.columns(_HALVES, GAP)
    inner = places[0].w - 2 * _PAD[0]
    top = height_of(opening.paras, area.w - 2 * _PAD[0])
    tallest = max((height_of(chunk.paras, inner) for chunk in halves), default=0)
    between = _PAD[1] if top and tallest else 0
    at = Rect(area.x, area.y, area.w, top + between + tallest + 2 * _PAD[1])
    shapes = _frame(at, opening.paras, card, pen)
    shapes += [
        Box(at=Rect(place.x + _PAD[0], area.y + _PAD[1] + top + between, inner, tallest), paras=chunk.paras)
        for place, chunk in zip(places, halves, strict=False)
        if chunk.paras
    ]
    broken = tuple(para for chunk in (opening, *halves) for para in chunk.broken)
    return Page(shapes=tuple(shapes), bottom=at.bottom, notes=words(broken))


def _spread(paras: list[Para], width: int, room: int) -> list[Chunk]:
    """Divide facts over half-pages; those that fit one half are spread over two."""
    chunks = flow(paras, width, room)
    starts = [at for at, para in enumerate(paras) if at and not paras[at - 1].keep]
    if len(chunks) > 1 or not starts:
        return chunks
    _, middle = min((abs(height_of(paras[:at], width) - height_of(paras[at:], width)), at) for at in starts)
    return [Chunk(paras=tuple(paras[:middle])), Chunk(paras=tuple(paras[middle:]))]
