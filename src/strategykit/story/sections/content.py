"""What is talked about and when, and how the work is done."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from strategykit.model import Audience, Channel
from strategykit.story import amounts
from strategykit.story.blocks import Block, Bullets, Card, Facts, Item, Line, Span, Table, to_line
from strategykit.story.chapter import Chapter, Told, bullets, card, cards, counts, fact_sheet
from strategykit.story.examples import examples_of
from strategykit.story.facts import choice, facts, item
from strategykit.story.grid import Col, depths, grid, looked_up, owner
from strategykit.story.spoken import spoken
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from strategykit.model import CalendarItem, ContentTheme, Procedure
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "course"]

_FIRST = 8
"""So many entries of the calendar are shown."""


def tell(teller: Teller) -> Told | None:
    """Tell the themes, the calendar and the procedures."""
    strategy = teller.strategy
    if not (strategy.themes or strategy.calendar or strategy.procedures):
        return None
    table = _themes(teller)
    told = cards(teller, strategy.themes, partial(_theme, teller), "block.themes_full" if table else None)
    blocks: list[Block] = [*depths(table, told)]
    examples = examples_of(teller, strategy.themes, "block.examples_themes")
    blocks += looked_up(examples)
    blocks += _calendar(teller)
    courses = [block for each in strategy.procedures for block in course(teller, each)]
    blocks += looked_up(courses) if blocks else courses
    found = {"themes": strategy.themes, "entries": strategy.calendar, "procedures": strategy.procedures}
    return Told(
        title=counts(teller, "title", **found),
        summary=_summary(teller),
        blocks=blocks,
    )


def _themes(teller: Teller) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        teller.strategy.themes,
        [
            Col(words.line("column.theme"), lambda each: (teller.name(each),)),
            Col(words.line("label.share"), partial(_share, teller)),
            Col(words.line("column.audiences"), lambda each: teller.names(each.audiences, Audience)),
            Col(words.line("label.channels"), lambda each: teller.names(each.channels, Channel)),
            Col(words.line("column.owner"), partial(owner, teller), "owner"),
        ],
    )


def _share(teller: Teller, theme: ContentTheme) -> Line:
    if theme.share:
        return amounts.quantity(teller, theme.share)
    return to_line(capital(choice(teller, theme.modality))) if theme.modality else ()


def _calendar(teller: Teller) -> tuple[Block, ...]:
    words, entries = teller.wording, sorted(teller.strategy.calendar, key=_begins)
    first = entries[:_FIRST]
    table = grid(
        teller,
        first,
        [
            Col(words.line("label.what"), lambda each: (teller.name(each),)),
            Col(words.line("label.when"), partial(_time, teller)),
            Col(words.line("label.channels"), lambda each: teller.names(each.channels, Channel)),
            Col(words.line("column.owner"), partial(owner, teller), "owner"),
        ],
        title=words.line(
            "block.calendar" if len(first) == len(entries) else "block.calendar_first", count=len(entries)
        ),
    )
    title = words.line("block.calendar_full") if table else words.line("block.calendar", count=len(entries))
    line = partial(_planned, teller)
    return depths(table, bullets(teller, entries, title=title, skip={"when"}, line=line))


def _begins(entry: CalendarItem) -> dt.date:
    days = (entry.when.start, entry.when.end) if entry.when else ()
    return next((each for each in days if each), dt.date.max)


def _time(teller: Teller, entry: CalendarItem) -> Line:
    return amounts.when(teller, entry.when) if entry.when else ()


def _theme(teller: Teller, theme: ContentTheme) -> Card:
    badge = capital(choice(teller, theme.modality)) if theme.modality else ""
    return card(teller, theme, skip={"modality", "examples"}, lead="text", badge=badge)


def _planned(teller: Teller, entry: CalendarItem) -> Line:
    time = _time(teller, entry)
    return (*time, *((Span(": "),) if time else ()), teller.name(entry))


def course(teller: Teller, procedure: Procedure) -> tuple[Block, ...]:
    """Tell a procedure: what sets it off and who owns it, then its steps."""
    name = (teller.name(procedure),)
    notes = spoken(teller, procedure)
    about = facts(teller, procedure, {"name", "steps"})
    steps = [item(teller, each) for each in procedure.steps]
    if not steps:
        return fact_sheet(about, name, notes) or (Bullets([Item(name)]),)
    if not about:
        return (Bullets(steps, ordered=True, title=name, notes=notes),)
    title = teller.wording.line("block.steps", name=name)
    return (Facts(about, title=name), Bullets(steps, ordered=True, title=title, notes=notes))


def _summary(teller: Teller) -> Line:
    strategy, words = teller.strategy, teller.wording
    named = strategy.themes or strategy.calendar or strategy.procedures
    return words.line("section.content.summary", names=words.all_of((teller.name(each),) for each in named))


CHAPTER = Chapter(id="content", fields=("themes", "calendar", "procedures"), tell=tell)
