"""Point 4: who does and answers what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.model import RoleKind, Standing
from strategykit.story.blocks import Block, Callout, Card, Fact, Item, Line
from strategykit.story.chapter import Chapter, Told, card, cards
from strategykit.story.facts import choice
from strategykit.story.sections.channels import in_use, unowned
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from strategykit.model import Responsibility, Role
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_OWNED = ("goals", "channels")


def tell(teller: Teller) -> Told:
    """Tell the responsibilities and the roles, and the channels nobody answers for."""
    strategy, words = teller.strategy, teller.wording
    blocks: list[Block] = []
    tasks = _given(teller)
    blocks += cards(teller, tasks, partial(_task, teller))
    aside = [each for each in strategy.responsibilities if each not in tasks]
    blocks += cards(teller, aside, partial(_task, teller), title="block.tasks_aside")
    missing = unowned(teller)
    if missing:
        text = words.line("block.unowned", count=len(missing))
        blocks.append(Callout(text, items=tuple(Item(teller.name(each)) for each in missing)))
    blocks += cards(teller, strategy.roles, partial(_role, teller), title="block.roles")
    empty = not tasks
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks, empty=empty)


def _given(teller: Teller) -> tuple[Responsibility, ...]:
    aside = (Standing.EXAMPLE, Standing.DROPPED)
    return tuple(each for each in teller.strategy.responsibilities if each.standing not in aside)


def _task(teller: Teller, task: Responsibility) -> Card:
    badge = "" if task.standing is Standing.ADOPTED else capital(choice(teller, task.standing))
    return card(teller, task, skip={"standing"}, badge=badge)


def _role(teller: Teller, role: Role) -> Card:
    badge = "" if role.kind is RoleKind.POSITION else capital(choice(teller, role.kind))
    places = [each.at for each in teller.graph.pointing_at(role.id)]
    owned = [
        (teller.name(getattr(teller.strategy, at[0])[at[1]]),)
        for at in places
        if at[0] in _OWNED and at[2:] == ("owner",)
    ]
    more = [Fact(teller.wording.line("fact.owns"), values=teller.listed(owned))] if owned else []
    return card(teller, role, skip={"kind"}, lead="text", badge=badge, more=more)


def _title(teller: Teller) -> Line:
    strategy, words = teller.strategy, teller.wording
    tasks, missing = len(_given(teller)), len(unowned(teller))
    if not tasks and not strategy.roles:
        return words.line("section.responsibility.title.empty")
    if not tasks:
        return words.line("section.responsibility.title.roles", count=len(strategy.roles))
    given = words.text("count.tasks", count=tasks)
    if missing == len(in_use(teller)) > 0:
        return words.line("section.responsibility.title.none", count=missing, tasks=given)
    if missing:
        channels = words.text("count.channels", count=missing)
        return words.line("section.responsibility.title.gaps", tasks=given, channels=channels)
    state = "all" if in_use(teller) else "tasks"
    return words.line(f"section.responsibility.title.{state}", tasks=given)


def _summary(teller: Teller) -> Line:
    roles = teller.strategy.roles
    tasks = len(_given(teller))
    if not tasks:
        return teller.wording.line("section.responsibility.missing")
    return teller.wording.line(
        "section.responsibility.summary",
        tasks=teller.wording.text("count.tasks", count=tasks),
        roles=teller.wording.text("count.roles", count=len(roles)),
    )


CHAPTER = Chapter(
    id="responsibility",
    fields=("roles", "responsibilities"),
    checks=frozenset({"responsibility-missing", "channel-no-owner", "goal-no-owner"}),
    point=4,
    tell=tell,
)
