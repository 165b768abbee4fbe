"""What could go wrong, and what then happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.story.blocks import Block, Line, Span
from strategykit.story.chapter import Chapter, Told, bullets, card, cards, fact_sheet, is_declined
from strategykit.story.facts import facts
from strategykit.story.sections.content import course

if TYPE_CHECKING:
    from strategykit.model import CrisisPlan, Risk
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_APART = frozenset({"levels", "phases", "review"})


def tell(teller: Teller) -> Told | None:
    """Tell the crisis plan and the risks."""
    strategy = teller.strategy
    if not (strategy.crisis or strategy.risks or is_declined(teller, "crisis")):
        return None
    blocks: list[Block] = []
    if strategy.crisis:
        blocks += _plan(teller, strategy.crisis)
    title = "block.risks" if blocks else None
    blocks += bullets(
        teller, strategy.risks, title=title, skip={"effects"}, line=lambda risk: _chain(teller, risk)
    )
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks)


def _plan(teller: Teller, plan: CrisisPlan) -> list[Block]:
    blocks: list[Block] = []
    blocks += fact_sheet(facts(teller, plan, _APART))
    blocks += cards(
        teller, plan.levels, lambda level: card(teller, level), title="block.levels" if blocks else None
    )
    for phase in plan.phases:
        blocks += course(teller, phase)
    if plan.review:
        blocks += bullets(teller, (plan.review,), title="block.review")
    return blocks


def _chain(teller: Teller, risk: Risk) -> Line:
    line: Line = (teller.name(risk),)
    for effect in risk.effects:
        line = (*line, Span(" → "), teller.own(effect))
    return line


def _title(teller: Teller) -> Line:
    strategy = teller.strategy
    plan = "plan" if strategy.crisis else "declined" if is_declined(teller, "crisis") else "none"
    if not strategy.risks:
        return teller.wording.line(f"section.preparedness.title.{plan}")
    risks = teller.wording.text("count.risks", count=len(strategy.risks))
    return teller.wording.line(f"section.preparedness.title.{plan}_risks", risks=risks)


def _summary(teller: Teller) -> Line:
    strategy, words = teller.strategy, teller.wording
    if not strategy.crisis:
        return words.line("section.preparedness.summary.unplanned")
    return words.line(
        "section.preparedness.summary.plan",
        levels=words.text("count.levels", count=len(strategy.crisis.levels)),
        phases=words.text("count.phases", count=len(strategy.crisis.phases)),
    )


CHAPTER = Chapter(
    id="preparedness",
    fields=("crisis", "risks"),
    checks=frozenset({"crisis-plan-missing"}),
    tell=tell,
)
