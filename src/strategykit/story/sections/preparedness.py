"""What could go wrong, and what then happens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.model import Role, Stage
from strategykit.story import amounts
from strategykit.story.blocks import Block, Line, Span, Table
from strategykit.story.chapter import Chapter, Told, bullets, card, cards, fact_sheet, is_declined
from strategykit.story.facts import facts
from strategykit.story.grid import Col, depths, grid, owner, said
from strategykit.story.sections.content import course

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.model import CrisisLevel, CrisisPlan, Risk
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
    table = _risks(teller)
    title = "block.risks_full" if table else "block.risks" if blocks else None
    line = partial(_chain, teller)
    risks = bullets(teller, strategy.risks, title=title, skip={"effects"}, line=line)
    blocks += depths((evolve(each, title=_risk_title(teller, blocks)) for each in table), risks)
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks)


def _risk_title(teller: Teller, before: Sequence[Block]) -> Line | None:
    found = teller.strategy.risks
    owned = sum(each.owner is not None for each in found)
    state = "all" if owned == len(found) else "some"
    return (
        teller.wording.line(f"block.risks_owned.{state}", count=len(found), owned=owned) if before else None
    )


def _plan(teller: Teller, plan: CrisisPlan) -> tuple[Block, ...]:
    table = _levels(teller, plan)
    sheet = fact_sheet(facts(teller, plan, _APART), teller.wording.line("block.plan") if table else None)
    title = "block.levels_full" if table else "block.levels" if sheet else None
    full: list[Block] = [*sheet, *cards(teller, plan.levels, partial(card, teller), title=title)]
    more = [block for phase in plan.phases for block in course(teller, phase)]
    if plan.review:
        more += bullets(teller, (plan.review,), title="block.review")
    return depths(table, (*full, *more)) if table else depths(full, more)


def _levels(teller: Teller, plan: CrisisPlan) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        plan.levels,
        [
            Col(words.line("column.level"), lambda each: (teller.name(each),)),
            Col(words.line("label.triggers"), lambda each: said(teller, *each.triggers)),
            Col(words.line("label.authority"), lambda each: _role(teller, each.authority)),
            Col(words.line("column.first_message"), partial(_first_message, teller)),
        ],
    )


def _first_message(teller: Teller, level: CrisisLevel) -> Line:
    found = (each.within for each in level.commitments if each.stage is Stage.PUBLISH and each.within)
    within = next(found, None)
    return amounts.quantity(teller, within) if within else ()


def _role(teller: Teller, role: str | None) -> Line:
    return (teller.called(role, Role),) if role else ()


def _risks(teller: Teller) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        teller.strategy.risks,
        [
            Col(words.line("column.risk"), lambda each: (teller.name(each),)),
            Col(words.line("label.likelihood"), lambda each: said(teller, each.likelihood)),
            Col(words.line("label.Risk.consequence"), lambda each: said(teller, each.consequence)),
            Col(words.line("column.owner"), partial(owner, teller), "owner"),
        ],
    )


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
        state = "declined" if is_declined(teller, "crisis") else "none"
        return words.line(f"section.preparedness.summary.{state}")
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
