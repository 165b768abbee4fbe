"""One renderer for each block of a story: a block and an area become pages.

A renderer never draws outside its area. What does not fit goes on to a next page, and what can
have no place at all stands in the page's notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from strategykit.exporters.pptx.draw.callout import draw_callout
from strategykit.exporters.pptx.draw.cards import draw_cards
from strategykit.exporters.pptx.draw.charts import draw_chart
from strategykit.exporters.pptx.draw.columns import draw_columns
from strategykit.exporters.pptx.draw.examples import draw_examples
from strategykit.exporters.pptx.draw.facts import draw_facts
from strategykit.exporters.pptx.draw.flows import draw_flow
from strategykit.exporters.pptx.draw.lists import draw_bullets
from strategykit.exporters.pptx.draw.numbers import draw_numbers
from strategykit.exporters.pptx.draw.passages import draw_passages
from strategykit.exporters.pptx.draw.prose import draw_prose, draw_statement
from strategykit.exporters.pptx.draw.tables import draw_table
from strategykit.exporters.pptx.draw.timelines import draw_timeline
from strategykit.exporters.pptx.draw.trees import draw_tree
from strategykit.exporters.pptx.slide import Page
from strategykit.story.blocks import (
    Block,
    Bullets,
    Callout,
    Cards,
    Chart,
    Columns,
    Examples,
    Facts,
    Flow,
    Numbers,
    Passages,
    Prose,
    Statement,
    Table,
    Timeline,
    Tree,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.exporters.pptx.pen import Pen
    from strategykit.exporters.pptx.theme import Rect

__all__ = ["draw"]

_MOST_REMEMBERED = 16
"""A block that is tried on a page of its own stands there next, or never."""


def draw(block: Block, area: Rect, pen: Pen) -> list[Page]:
    """Draw a block, with its notes on its first page."""
    key = (id(block), area)
    found = pen.drawn.get(key)
    if found is not None:
        return found[1]
    # Nothing under a title is still a page.
    pages = _RENDERERS[type(block)](block, area, pen) or [Page(shapes=(), bottom=area.y)]
    if block.notes:
        told = tuple(pen.runs(line) for line in block.notes)
        pages[0] = evolve(pages[0], notes=told + pages[0].notes)
    if len(pen.drawn) >= _MOST_REMEMBERED:
        pen.drawn.clear()
    pen.drawn[key] = (block, pages)  # with the block, or another could come to have its id
    return pages


_RENDERERS: dict[type, Callable[[Any, Rect, Pen], list[Page]]] = {
    Prose: draw_prose,
    Statement: draw_statement,
    Bullets: draw_bullets,
    Facts: draw_facts,
    Table: draw_table,
    Cards: draw_cards,
    Columns: draw_columns,
    Passages: draw_passages,
    Tree: draw_tree,
    Flow: draw_flow,
    Timeline: draw_timeline,
    Numbers: draw_numbers,
    Chart: draw_chart,
    Examples: draw_examples,
    Callout: draw_callout,
}
