"""Point 1: what the organisation wants to reach."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.model import Goal, Indicator, Standing
from strategykit.story.blocks import Block, Callout, Card, Fact, Line
from strategykit.story.chapter import Chapter, Told, bullets, card, cards
from strategykit.story.facts import choice
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "counted", "indicators_of", "measured"]

_ASIDE = (Standing.EXAMPLE, Standing.DROPPED)


def counted(teller: Teller) -> tuple[Goal, ...]:
    """Give the goals that count: neither examples nor dropped."""
    return tuple(goal for goal in teller.strategy.goals if goal.standing not in _ASIDE)


def indicators_of(teller: Teller, goal: Goal) -> tuple[Indicator, ...]:
    """Give the indicators that serve a goal."""
    return tuple(each for each in teller.strategy.indicators if goal.id in each.goals)


def measured(teller: Teller, goals: Sequence[Goal]) -> int:
    """Count the goals that have an indicator with a target."""
    return sum(any(each.targets for each in indicators_of(teller, goal)) for goal in goals)


def tell(teller: Teller) -> Told:
    """Tell the goals."""
    goals = counted(teller)
    blocks: list[Block] = []
    fictional = [goal for goal in goals if goal.standing is Standing.FICTIONAL]
    if fictional:
        extent = "all" if len(fictional) == len(goals) else "some"
        text = teller.wording.line(f"cover.fictional.{extent}", count=len(fictional))
        blocks.append(Callout(text, tone="note"))
    blocks += cards(teller, goals, partial(_card, teller))
    for standing in _ASIDE:
        aside = [goal for goal in teller.strategy.goals if goal.standing is standing]
        blocks += bullets(teller, aside, title=f"block.goals_{standing.value}", skip={"standing"})
    return Told(title=_title(teller, goals), summary=_summary(teller, goals), blocks=blocks, empty=not goals)


def _card(teller: Teller, goal: Goal) -> Card:
    badge = "" if goal.standing is Standing.ADOPTED else capital(choice(teller, goal.standing))
    names = [(teller.name(each),) for each in indicators_of(teller, goal)]
    more = [Fact(teller.wording.line("fact.measured_by"), values=teller.listed(names))] if names else []
    return card(teller, goal, skip={"standing"}, badge=badge, more=more)


def _title(teller: Teller, goals: Sequence[Goal]) -> Line:
    words, count, found = teller.wording, len(goals), measured(teller, goals)
    if not goals:
        return words.line("section.goals.title.empty")
    state = "none" if not found else "all" if found == count else "some"
    return words.line(f"section.goals.title.{state}", count=count, measured=found)


def _summary(teller: Teller, goals: Sequence[Goal]) -> Line:
    words = teller.wording
    if not goals:
        return words.line("section.goals.missing")
    dated = sum(goal.deadline is not None for goal in goals)
    owned = sum(goal.owner is not None for goal in goals)
    if dated == owned == 0:
        return words.line("section.goals.summary.neither", count=len(goals))
    if dated == owned == len(goals):
        return words.line("section.goals.summary.both", count=len(goals))
    return words.line("section.goals.summary.some", count=len(goals), dated=dated, owned=owned)


CHAPTER = Chapter(id="goals", fields=("goals",), checks=frozenset({"goal-missing"}), point=1, tell=tell)
