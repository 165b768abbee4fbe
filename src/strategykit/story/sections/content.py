"""What is talked about and when, and how the work is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.story import amounts
from strategykit.story.blocks import Block, Bullets, Card, Facts, Item, Line, Span
from strategykit.story.chapter import Chapter, Told, bullets, card, cards, counts, fact_sheet
from strategykit.story.examples import examples_of
from strategykit.story.facts import choice, facts, item
from strategykit.story.spoken import spoken
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from strategykit.model import CalendarItem, ContentTheme, Procedure
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "course"]


def tell(teller: Teller) -> Told | None:
    """Tell the themes, the calendar and the procedures."""
    strategy = teller.strategy
    if not (strategy.themes or strategy.calendar or strategy.procedures):
        return None
    blocks: list[Block] = []
    blocks += cards(teller, strategy.themes, partial(_theme, teller))
    blocks += examples_of(teller, strategy.themes, "block.examples")
    planned = partial(_planned, teller)
    blocks += bullets(teller, strategy.calendar, title="block.calendar", skip={"when"}, line=planned)
    for procedure in strategy.procedures:
        blocks += course(teller, procedure)
    found = {"themes": strategy.themes, "entries": strategy.calendar, "procedures": strategy.procedures}
    return Told(
        title=counts(teller, "title", **found),
        summary=_summary(teller),
        blocks=blocks,
    )


def _theme(teller: Teller, theme: ContentTheme) -> Card:
    badge = capital(choice(teller, theme.modality)) if theme.modality else ""
    return card(teller, theme, skip={"modality", "examples"}, lead="text", badge=badge)


def _planned(teller: Teller, entry: CalendarItem) -> Line:
    time = amounts.when(teller, entry.when) if entry.when else ()
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
