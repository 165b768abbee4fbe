"""One renderer for each block of a story: a block and an area become pages.

A renderer never draws outside its area. What does not fit goes on to a next page, and what can
have no place at all stands in the page's notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.exporters.pptx.draw.callout import draw_callout
from strategykit.exporters.pptx.draw.cards import draw_cards
from strategykit.exporters.pptx.draw.columns import draw_columns
from strategykit.exporters.pptx.draw.examples import draw_examples
from strategykit.exporters.pptx.draw.facts import draw_facts
from strategykit.exporters.pptx.draw.lists import draw_bullets
from strategykit.exporters.pptx.draw.prose import draw_prose, draw_statement
from strategykit.exporters.pptx.draw.tables import draw_table
from strategykit.exporters.pptx.slide import Page
from strategykit.story.blocks import (
    Block,
    Bullets,
    Callout,
    Cards,
    Columns,
    Examples,
    Facts,
    Prose,
    Statement,
    Table,
)

if TYPE_CHECKING:
    from strategykit.exporters.pptx.pen import Pen
    from strategykit.exporters.pptx.theme import Rect

__all__ = ["draw"]


def draw(block: Block, area: Rect, pen: Pen) -> list[Page]:
    """Draw a block, with its notes on its first page."""
    # Nothing under a title is still a page.
    pages = _draw(block, area, pen) or [Page(shapes=(), bottom=area.y)]
    if block.notes:
        told = tuple(pen.runs(line) for line in block.notes)
        pages[0] = evolve(pages[0], notes=told + pages[0].notes)
    return pages


def _draw(block: Block, area: Rect, pen: Pen) -> list[Page]:
    match block:
        case Prose():
            return draw_prose(block, area, pen)
        case Statement():
            return draw_statement(block, area, pen)
        case Bullets():
            return draw_bullets(block, area, pen)
        case Facts():
            return draw_facts(block, area, pen)
        case Table():
            return draw_table(block, area, pen)
        case Cards():
            return draw_cards(block, area, pen)
        case Columns():
            return draw_columns(block, area, pen)
        case Examples():
            return draw_examples(block, area, pen)
        case Callout():
            return draw_callout(block, area, pen)
