"""Point 2: why the organisation is there, and what it stands for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.story.blocks import Block, Line, Span, Statement
from strategykit.story.chapter import Chapter, Told, bullets, fact_sheet
from strategykit.story.facts import facts
from strategykit.story.spoken import remarks

if TYPE_CHECKING:
    from strategykit.model import Value
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]


def tell(teller: Teller) -> Told:
    """Tell the mission, the vision, the presence and the organisation."""
    strategy, words = teller.strategy, teller.wording
    blocks: list[Block] = []
    if strategy.mission:
        blocks.append(Statement(teller.own(strategy.mission)))
    if strategy.vision:
        blocks.append(Statement(teller.own(strategy.vision), title=words.line("block.vision")))
    if strategy.presence:
        told, notes = facts(teller, strategy.presence), remarks(teller, strategy.presence)
        blocks += fact_sheet(told, words.line("block.presence"), notes)
    organization = strategy.organization
    if organization:
        told = facts(teller, organization, {"name", "values"})
        blocks += fact_sheet(told, words.line("block.organization", name=teller.name(organization)))
        line = partial(_value, teller)
        blocks += bullets(teller, organization.values, title="block.values", skip={"text"}, line=line)
    empty = not (strategy.mission or strategy.vision)
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks, empty=empty)


def _value(teller: Teller, value: Value) -> Line:
    name = (teller.name(value),)
    return (*name, Span(": "), teller.own(value.text)) if value.text else name


def _title(teller: Teller) -> Line:
    mission, vision = teller.strategy.mission, teller.strategy.vision
    state = ("both" if vision else "mission") if mission else "vision" if vision else "empty"
    return teller.wording.line(f"section.mission.title.{state}")


def _summary(teller: Teller) -> Line:
    said = teller.strategy.mission or teller.strategy.vision
    return (teller.own(said),) if said else teller.wording.line("section.mission.missing")


CHAPTER = Chapter(
    id="mission",
    fields=("mission", "vision", "presence", "organization"),
    checks=frozenset({"mission-missing", "presence-undecided"}),
    point=2,
    tell=tell,
)
