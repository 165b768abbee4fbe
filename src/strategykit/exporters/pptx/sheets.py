"""The pages of a section: which block stands where, and under which title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from attrs import evolve, frozen

from strategykit.exporters.pptx.draw import draw
from strategykit.exporters.pptx.draw.tables import rows_that_fit
from strategykit.exporters.pptx.shapes import Box, Grid, Placeholder, Shape
from strategykit.exporters.pptx.slide import Page, Slide
from strategykit.exporters.pptx.text import Para, height_of, visible
from strategykit.exporters.pptx.theme import Rect, inches
from strategykit.exporters.pptx.titles import lines_of
from strategykit.story.blocks import Bullets, Callout, Cards, Examples, Facts, Statement, Table, plain

if TYPE_CHECKING:
    from strategykit.exporters.pptx.pen import Pen
    from strategykit.story.blocks import Block, Line, Section

__all__ = ["Sheet", "alone", "body_under", "is_empty", "sheets", "slide_of"]

_BETWEEN = inches(0.3)
_LEAST_ROOM = inches(0.9)
_LEAD_WIDTH = inches(10.5)
_MOST_BLOCKS = 3
_MOST_PARTS = 64
"""No page holds more rows or bullets than this."""
_HEADING = 20
_HELD = (
    *("text", "paragraphs", "items", "facts", "columns", "cards", "pairs", "categories"),
    *("roots", "questions", "stretches", "numbers"),
)
_SMALL = 0.4
"""A block of at most this part of a page has room made for it under another."""
# What a block holds, for those that may be divided between two pages.
_PARTS: dict[type[Any], str] = {
    Bullets: "items",
    Cards: "cards",
    Examples: "pairs",
    Facts: "facts",
    Table: "rows",
}


@frozen(kw_only=True)
class Sheet:
    """A page of a section under its title."""

    title: Line
    page: Page


def body_under(title: Line, pen: Pen) -> Rect:
    """Give the body under a title: higher where the title, numbered, keeps to one line."""
    geometry = pen.theme.geometry
    lines = lines_of(pen.runs(title, bold=True), pen.labels.part, geometry.title.w)
    return geometry.high_body if lines == 1 else geometry.body


def sheets(section: Section, pen: Pen, lead: Line = ()) -> list[Sheet]:
    """Give the pages of a section's blocks; what has no title of its own goes on under what is before.

    Args:
        section: The section.
        pen: Its manner.
        lead: What stands over the first page, where that has room for it.
    """
    done: list[Sheet] = []
    before: Block | None = None
    area = pen.theme.geometry.body
    for block in section.blocks:
        if is_empty(block):
            continue
        rest: Block | None = block
        if done and not block.title:
            page, rest = _under(done[-1].page, block, area, pen)
            if rest is block and before is not None:
                page = _tightened(before, block, area, pen) or page
                rest = None if page is not done[-1].page else rest
            done[-1] = Sheet(title=done[-1].title, page=page)
        if done and block.title and rest is block:
            page, rest = _headed(done[-1].page, block, area, pen)
            done[-1] = Sheet(title=done[-1].title, page=page)
        if rest is None:
            before = None
            continue
        title = block.title or section.title or section.label
        if done and isinstance(rest, Callout) and not rest.title and rest.items and visible(plain(rest.text)):
            # On a page of its own, what a callout says is the page's title.
            title, rest = rest.text, evolve(rest, text=())
        area = body_under(title, pen)
        pages = draw(rest, area, pen)
        if lead and not done and len(pages) == 1 and not _says(rest, lead):
            pages = _led(rest, lead, area, pen, _least_size(pages[0])) or pages
        done += [Sheet(title=title, page=page) for page in pages]
        before = rest if len(pages) == 1 else None
    return done


def slide_of(section: Section, key: str, sheet: Sheet, pen: Pen) -> Slide:
    """Give a sheet as a slide of its section."""
    holds_body = any(isinstance(shape, Placeholder) and shape.kind == "body" for shape in sheet.page.shapes)
    return Slide(
        key=key,
        part=section.id,
        layout="content" if holds_body else "figure",
        title=pen.title(sheet.title, section.title, section.label, otherwise=section.id),
        shapes=sheet.page.shapes,
        notes=sheet.page.notes,
        accent=pen.accent,
        moved=sheet.page.moved,
    )


def _tightened(block: Block, added: Block, area: Rect, pen: Pen) -> Page | None:
    """Give a block's page drawn closer, so that something small has room under it."""
    small = draw(added, area, pen)
    height = max(page.bottom for page in small) - area.y
    if len(small) > 1 or height > area.h * _SMALL:
        return None
    pages = draw(block, area._replace(h=area.h - height - _BETWEEN), pen)
    if len(pages) > 1:
        return None
    page, rest = _under(pages[0], added, area, pen, whole=True)
    return page if rest is None else None


def alone(section: Section, pen: Pen) -> Sheet | None:
    """Give a small section's only page, under its summary; None where it needs more."""
    if not section.blocks or len(section.blocks) > _MOST_BLOCKS:
        return None
    title = section.title or section.label
    area = body_under(title, pen)
    page = Page(shapes=(), bottom=area.y - _BETWEEN)
    if section.summary and not _says(section.blocks[0], section.summary):
        page = _texted(page, pen.para(section.summary, pen.scale.body[1], colour="muted"), area)
    for block in section.blocks:
        if is_empty(block):
            continue
        if block.title and plain(block.title) != plain(title):
            page, rest = _headed(page, block, area, pen)
        else:
            page, rest = _under(page, block, area, pen, whole=True)
        if rest is not None:
            return None
    return Sheet(title=title, page=page)


def _headed(page: Page, block: Block, area: Rect, pen: Pen) -> tuple[Page, Block | None]:
    """Give a page with all of a block under what it holds, its title as a heading, where there is room."""
    if isinstance(block, Statement) or not block.title:
        return page, block
    heading = _texted(page, pen.label(block.title, size=_HEADING), area)
    room = evolve(heading, bottom=heading.bottom - _BETWEEN // 2)
    grown, rest = _under(room, block, area, pen, whole=True)
    return (grown, None) if rest is None else (page, block)


def _led(block: Block, lead: Line, area: Rect, pen: Pen, size: int) -> list[Page] | None:
    """Give a block's only page under a line of introduction; None where the page has no room for it."""
    start = Page(shapes=(), bottom=area.y - _BETWEEN)
    start = _texted(start, pen.para(lead, pen.scale.body[1], colour="muted"), area)
    page, rest = _under(start, block, area, pen, whole=True)
    # Nothing is drawn smaller for an introduction that stands in the notes as well.
    return [page] if rest is None and _least_size(page, len(start.shapes)) >= size else None


def _least_size(page: Page, after: int = 0) -> int:
    """Give the size of a page's smallest letters, after some of its shapes."""
    paras: list[Para] = []
    for shape in page.shapes[after:]:
        if isinstance(shape, (Box, Placeholder)):
            paras += shape.paras
        elif isinstance(shape, Grid):
            paras += (para for row in shape.rows for cell in row for para in cell.paras)
    return min((para.size for para in paras), default=0)


def is_empty(block: Block) -> bool:
    """Tell whether there is nothing in a block to show."""
    held = (getattr(block, name, ()) for name in _HELD)
    return not (block.title or block.notes or any(held))


def _says(block: Block, summary: Line) -> bool:
    """Tell whether a section's first block is its summary, word for word."""
    return isinstance(block, Statement) and plain(block.text).strip() == plain(summary).strip()


def _texted(page: Page, para: Para, area: Rect) -> Page:
    """Give a page with a paragraph under what it holds."""
    width = min(area.w, _LEAD_WIDTH)
    at = Rect(area.x, page.bottom + _BETWEEN, width, height_of([para], width))
    return evolve(page, shapes=(*page.shapes, Box(at=at, paras=(para,))), bottom=at.bottom)


def _under(
    page: Page, block: Block, area: Rect, pen: Pen, *, whole: bool = False
) -> tuple[Page, Block | None]:
    """Give a page with a block under what it holds, and what there was no room for.

    Args:
        page: The page.
        block: The block.
        area: The body of the page.
        pen: The section's manner.
        whole: True to leave the page alone where not all of the block has room.
    """
    room = area.below(page.bottom + _BETWEEN)
    if room.h < _LEAST_ROOM:
        return page, block
    most = rows_that_fit(block, room, pen) if isinstance(block, Table) else _MOST_PARTS
    if most >= len(getattr(block, "rows", ())):  # otherwise it is drawn in vain
        pages = draw(block, room, pen)
        if len(pages) == 1 and pages[0].bottom <= area.bottom:
            return _joined(page, pages[0]), None
    name = _PARTS.get(type(block), "")
    parts = getattr(block, name, ())
    if whole or getattr(block, "ordered", False):
        return page, block
    count, shown = _most(block, name, room, pen, most) if most * 2 >= len(parts) else (most, None)
    if count * 2 < len(parts) and len(draw(block, area, pen)) == 1:
        # What fits a page of its own is not torn apart for the sake of a little of it.
        return page, block
    if shown is None and count:
        count, shown = _most(block, name, room, pen, most)
    if shown is None:
        return page, block
    left: dict[str, Any] = {name: parts[count:], "notes": ()}
    return _joined(page, shown), evolve(block, **left)


def _most(block: Block, name: str, room: Rect, pen: Pen, most: int) -> tuple[int, Page | None]:
    """Give how many of a block's parts a page has room for, and that page: by halving, as each try costs.

    Args:
        block: The block.
        name: What its parts are called.
        room: The room there is.
        pen: The section's manner.
        most: No more parts than these have room.
    """
    parts = getattr(block, name, ())
    least, most, found = 0, min(len(parts) - 1, most), None
    count = most
    while least < most:
        tried: dict[str, Any] = {name: parts[:count]}
        pages = draw(evolve(block, **tried), room, pen)
        if len(pages) == 1 and pages[0].bottom <= room.bottom:
            least, found = count, pages[0]
        else:
            most = count - 1
        count = (least + most + 1) // 2
    return least, found


def _with(block: Block, **changes: Any) -> Block:
    """Give a block with some of it changed, whichever block it is."""
    changed: Block = evolve(cast("Any", block), **changes)
    return changed


def _joined(page: Page, added: Page) -> Page:
    return Page(
        shapes=(
            *(_shortened(shape, page.bottom) for shape in page.shapes),
            *((_as_box(shape) for shape in added.shapes) if _has_body(page) else added.shapes),
        ),
        bottom=added.bottom,
        notes=(*page.notes, *added.notes),
        moved=page.moved or added.moved,
    )


def _has_body(page: Page) -> bool:
    return any(isinstance(shape, Placeholder) for shape in page.shapes)


def _shortened(shape: Shape, bottom: int) -> Shape:
    """Let a placeholder end where its text does, now that something stands under it."""
    if isinstance(shape, Placeholder) and shape.at is not None:
        return evolve(shape, at=shape.at._replace(h=max(0, bottom - shape.at.y)))
    return shape


def _as_box(shape: Shape) -> Shape:
    """Give a second body as a box: a layout has one."""
    if isinstance(shape, Placeholder) and shape.at is not None:
        return Box(at=shape.at, paras=shape.paras)
    return shape
