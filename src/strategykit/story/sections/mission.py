"""Point 2: why the organisation is there, and what it stands for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.story.blocks import Block, Bullets, Fact, Facts, Item, Line, Span, Statement
from strategykit.story.chapter import Chapter, Told, bullets, fact_sheet
from strategykit.story.facts import facts
from strategykit.story.grid import depths, looked_up
from strategykit.story.spoken import remarks

if TYPE_CHECKING:
    from strategykit.model import Organization, Presence, Value
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_FEW = 5
"""So many values are told; more are looked up."""


def tell(teller: Teller) -> Told:
    """Tell the mission, the vision, the presence and the organisation."""
    strategy, words = teller.strategy, teller.wording
    blocks: list[Block] = []
    if strategy.mission:
        blocks.append(Statement(teller.own(strategy.mission)))
    if strategy.vision:
        vision = teller.own(strategy.vision)
        told = Facts([Fact(words.line("label.vision"), values=[vision])])
        blocks.append(told if strategy.mission else Statement(vision))
    if strategy.presence:
        blocks += _presence(teller, strategy.presence)
    if strategy.organization:
        blocks += _organization(teller, strategy.organization)
    empty = not (strategy.mission or strategy.vision)
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks, empty=empty)


def _presence(teller: Teller, presence: Presence) -> tuple[Block, ...]:
    words, notes = teller.wording, remarks(teller, presence)
    if not presence.reasons:
        return fact_sheet(facts(teller, presence), words.line("block.presence_more"), notes)
    title = words.line("block.presence", count=len(presence.reasons))
    reasons = Bullets([Item(teller.own(each)) for each in presence.reasons if each.strip()], title=title)
    more = fact_sheet(facts(teller, presence, {"reasons"}), words.line("block.presence_more"), notes)
    return depths([reasons], more)


def _organization(teller: Teller, organization: Organization) -> tuple[Block, ...]:
    told = facts(teller, organization, {"name", "values"})
    sheet = fact_sheet(told, teller.wording.line("block.organization", name=teller.name(organization)))
    line = partial(_value, teller)
    values = bullets(teller, organization.values, title="block.values", skip={"text"}, line=line)
    few = len(organization.values) <= _FEW
    return (*(values if few else looked_up(values)), *looked_up(sheet))


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
