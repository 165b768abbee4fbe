"""The summary: situation, complication, answer and what is needed, each with the part that carries it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.findings import Severity
from strategykit.insight.gaps.analysis import gaps
from strategykit.model import Goal, OpenKind
from strategykit.story import amounts
from strategykit.story.amounts import joined
from strategykit.story.blocks import Bullets, Claim, Line, Span, plain
from strategykit.story.lines import in_a_row
from strategykit.story.money import costs
from strategykit.story.roadmap import begins, meant
from strategykit.story.sections.channels import in_use
from strategykit.story.sections.goals import counted
from strategykit.story.sections.measurement import Change, changes
from strategykit.story.sections.open_points import still_open

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from strategykit.model import OpenItem
    from strategykit.story.teller import Teller

__all__ = ["claims", "headline"]

_SHORT = 200
"""The strategy's own words have a place here where they are no longer: nobody cuts them."""
_NAMES = 90
_MOST = 3
"""So many goals, indicators or steps are named; the parts have the others."""
_PARTS = 2
"""A summary joins so many of its parts at least: one alone sums up nothing."""


def claims(teller: Teller) -> tuple[Claim, ...]:
    """Give the summary in three to five claims; nothing where there is too little to sum up.

    Args:
        teller: Who tells; its sections are told.
    """
    found = [
        evolve(claim, lead=teller.wording.line(f"summary.{part}"))
        for part, told in (
            ("situation", _situation(teller)),
            ("complication", _complication(teller)),
            ("answer", _answer(teller)),
            ("ask", _ask(teller)),
        )
        for claim in told
        if claim.section in teller.told
    ]
    parts = [lead for lead, _ in groupby(found, key=lambda claim: claim.lead)]
    return tuple(found) if len(parts) >= _PARTS else ()


def headline(teller: Teller) -> Line:
    """Give the summary in one sentence, or nothing where there is no goal to tell of."""
    words, goals = teller.wording, counted(teller)
    if not goals:
        return ()
    count = len(goals)
    told = words.text("count.goals", count=count)
    errors = _errors(teller)
    if errors:
        holes = words.text("count.holes", count=errors)
        return words.line("summary.headline.open", count=count, goals=told, holes=holes)
    actions = meant(teller.strategy.actions)
    if not actions:
        return words.line("summary.headline.goals", count=count, goals=told)
    means = words.text("count.actions", count=len(actions))
    days = [goal.deadline.end for goal in goals if goal.deadline and goal.deadline.end]
    if len(days) < count:
        return words.line("summary.headline.plan", count=count, goals=told, actions=means)
    day = amounts.day(teller, max(days))
    return words.line("summary.headline.dated", count=count, goals=told, actions=means, day=day)


def _errors(teller: Teller) -> int:
    return len(teller.report.at_least(Severity.ERROR))


def _situation(teller: Teller) -> Iterator[Claim]:
    """Say what nobody disputes: the mission, or where the organisation stands."""
    strategy = teller.strategy
    if strategy.mission and _is_told(strategy.mission):
        yield Claim(teller.own(strategy.mission), section="mission")
    elif _today(teller) and not strategy.to_be:
        yield Claim(_today(teller), section="situation")
    elif "channels" in teller.told:
        yield Claim(teller.told["channels"].title, section="channels")


def _complication(teller: Teller) -> Iterator[Claim]:
    """Say what cannot stay as it is: the first gap, or the holes of the strategy itself."""
    strategy, words = teller.strategy, teller.wording
    today = _today(teller)
    if today and (strategy.to_be or (strategy.mission and _is_told(strategy.mission))):
        count = sum(bool(gap.as_is and gap.to_be) for gap in gaps(strategy).gaps)
        more = [words.line("summary.gaps", count=count)] if count >= _PARTS else []
        yield Claim(_sentences([today, *more]), section="situation")
    elif _errors(teller):
        yield Claim(teller.told["open_points"].title, section="open_points")


def _is_told(text: str) -> bool:
    return bool(text.strip()) and len(text) <= _SHORT


def _today(teller: Teller) -> Line:
    """Give the first that is said of today, of what is to become otherwise where that is said."""
    strategy = teller.strategy
    states = [gap.as_is[0].node for gap in gaps(strategy).gaps if gap.as_is and gap.to_be] + [*strategy.as_is]
    return next(((teller.own(each.text),) for each in states if _is_told(each.text)), ())


def _answer(teller: Teller) -> Iterator[Claim]:
    """Say what is to be reached, and through what."""
    words = teller.wording
    changing = changes(teller)
    if changing:
        yield Claim(_reached(teller, _one_a_goal(changing)), section="measurement")
    elif goals := counted(teller):
        names = joined(((teller.called(each.id, Goal),) for each in goals[:_MOST]), "; ")
        extent = "some" if len(goals) > _MOST else "all"
        told = words.text("count.goals", count=len(goals))
        yield Claim(words.line(f"summary.goals.{extent}", goals=told, names=names), section="goals")
    used, audiences = in_use(teller), teller.strategy.audiences
    if used and audiences:
        names = words.all_of((teller.name(each),) for each in used)
        if len(plain(names)) > _NAMES:
            names = words.line("count.channels", count=len(used))
        told = words.text("count.audiences", count=len(audiences))
        yield Claim(words.line("summary.reach", audiences=told, channels=names), section="channels")


def _one_a_goal(changing: Sequence[Change]) -> list[Change]:
    """Give the changes that come first, each of a goal of its own."""
    found: list[Change] = []
    for each in changing:
        if len(found) < _MOST and not any(set(each.goals) & set(other.goals) for other in found):
            found.append(each)
    return found


def _reached(teller: Teller, found: Sequence[Change]) -> Line:
    """Tell changes in one sentence; a day they all have is told once."""
    (first, *rest) = found
    if not rest:
        return first.told
    if first.by and all(each.by == first.by for each in rest):
        return teller.wording.line(
            "summary.reached_by", when=first.by, changes=joined([each.what for each in found], "; ")
        )
    return teller.wording.line("summary.reached", changes=joined([each.told for each in found], "; "))


def _ask(teller: Teller) -> Iterator[Claim]:
    """Say what it takes: the actions and their cost, or what the strategy itself needs, and what is asked."""
    steps = _steps(teller)
    plan = [] if steps and _errors(teller) else _plan(teller)
    told = [*(plan or steps), *_questions(teller)]
    if told:
        yield Claim(_sentences(told), section="next_steps" if "next_steps" in teller.told else "situation")


def _plan(teller: Teller) -> list[Line]:
    words, actions = teller.wording, meant(teller.strategy.actions)
    if not actions:
        return []
    count = words.text("count.actions", count=len(actions))
    days: list[dt.date] = [day for each in actions if (day := begins(each))]
    if len(days) < len(actions):
        told = words.line("summary.plan.bare", count=len(actions), actions=count)
    else:
        first = amounts.day(teller, min(days))
        told = words.line("summary.plan.dated", count=len(actions), actions=count, day=first)
    return [told, *(chart.title for chart in costs(teller) if chart.title)]


def _steps(teller: Teller) -> list[Line]:
    """Give the first steps that mend the strategy itself, as the last part has them."""
    told = teller.told.get("next_steps")
    lists = [block for block in (told.blocks if told else ()) if isinstance(block, Bullets)]
    found = [item.line for block in lists for item in block.items]
    if not found:
        return []
    steps = joined(found[:_MOST], "; ")
    if len(found) <= _MOST:
        return [teller.wording.line("summary.steps.all", count=len(found), steps=steps)]
    return [teller.wording.line("summary.steps.some", count=len(found), steps=steps)]


def _questions(teller: Teller) -> list[Line]:
    asked = [each for each in still_open(teller) if each.kind is OpenKind.QUESTION]
    if not asked:
        return []
    told = teller.wording.line("block.decide", count=len(asked))
    return [(*told, Span(": "), *_asked(teller, asked[0])) if len(asked) == 1 else told]


def _asked(teller: Teller, item: OpenItem) -> Line:
    due = amounts.when(teller, item.due, deadline=True) if item.due else ()
    name = teller.quoted(plain((teller.name(item),)))
    return (*name, Span(" ("), *due, Span(")")) if due else name


def _sentences(lines: Sequence[Line]) -> Line:
    """Put claims after each other, each ended by a full stop where it has no end of its own."""
    ended = [line if plain(line).rstrip()[-1:] in ".?!…" else (*line, Span(".")) for line in lines]
    return in_a_row(ended) if len(lines) > 1 else lines[0]
