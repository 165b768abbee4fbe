"""Point 4: who does and answers what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.model import Role, RoleKind, Standing
from strategykit.story.blocks import Block, Callout, Card, Fact, Item, Line, Table, to_line
from strategykit.story.chapter import Chapter, Told, card, cards
from strategykit.story.facts import choice
from strategykit.story.grid import Col, grid, looked_up, said
from strategykit.story.sections.channels import in_use, unowned
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.model import Responsibility
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_OWNED = ("goals", "channels")
_ACROSS = 8
"""So many names stand side by side on one page."""
_RACI = (("A", "accountable"), ("R", "responsible"), ("C", "consulted"), ("I", "informed"))


def tell(teller: Teller) -> Told:
    """Tell who does what, the channels nobody answers for, and the roles."""
    strategy, words = teller.strategy, teller.wording
    blocks: list[Block] = []
    tasks = _given(teller)
    table = _table(teller, tasks)
    full: list[Block] = [*cards(teller, tasks, partial(_task, teller), "block.tasks_full" if table else None)]
    missing = unowned(teller)
    gap: list[Block] = []
    if missing:
        text = words.line("block.unowned", count=len(missing))
        gap.append(Callout(text, items=tuple(Item(teller.name(each)) for each in missing)))
    full = [*_raci(teller, tasks), *full] if table else full
    blocks += (*table, *gap, *looked_up(full)) if table else (*full, *gap)
    aside = [each for each in strategy.responsibilities if each not in tasks]
    more: list[Block] = [*cards(teller, aside, partial(_task, teller), title="block.tasks_aside")]
    more += cards(teller, strategy.roles, partial(_role, teller), title="block.roles")
    blocks += looked_up(more) if tasks else more
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks, empty=not tasks)


def _table(teller: Teller, tasks: Sequence[Responsibility]) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        tasks,
        [
            Col(words.line("label.task"), lambda task: (teller.name(task),)),
            Col(
                words.line("column.accountable"),
                lambda task: teller.names([task.accountable] if task.accountable else [], Role),
            ),
            Col(words.line("column.responsible"), partial(_doing, teller)),
            Col(words.line("label.consulted"), lambda task: teller.names(task.consulted, Role)),
            Col(words.line("label.informed"), lambda task: teller.names(task.informed, Role)),
            Col(words.line("label.next"), lambda task: teller.names(task.next, Role)),
        ],
    )


def _raci(teller: Teller, tasks: Sequence[Responsibility]) -> tuple[Table, ...]:
    """Give task by role in letters; a task that nobody stands accountable for says so."""
    words = teller.wording
    letters: list[dict[str, str]] = [_letters(task) for task in tasks]
    roles = [role.id for role in teller.strategy.roles if any(role.id in each for each in letters)]
    if len(roles) < len("RA"):
        return ()
    dash = words.line("cell.empty")
    heads: list[Line] = [words.line("label.task"), *((teller.called(role, Role),) for role in roles)]
    rows: list[tuple[Line, ...]] = [
        ((teller.name(task),), *(to_line(found[role]) if role in found else dash for role in roles))
        for task, found in zip(tasks, letters, strict=True)
    ]
    if len(roles) > _ACROSS >= len(tasks):
        # Many names stand under each other, and what few tasks there are side by side.
        first, *rows = zip(heads, *rows, strict=True)
        heads = [words.line("label.role"), *first[1:]]
    used = "".join(letter for each in letters for letter in each.values())
    return (
        Table(
            heads,
            rows=tuple(rows),
            key=tuple(
                Fact(letter, values=[words.line(f"raci.{letter}")]) for letter, _ in _RACI if letter in used
            ),
            title=words.line("block.raci"),
        ),
    )


def _letters(task: Responsibility) -> dict[str, str]:
    found: dict[str, str] = {}
    for letter, field in _RACI:
        named = getattr(task, field)
        for role in dict.fromkeys((named,) if isinstance(named, str) else named or ()):
            found[role] = f"{found[role]}/{letter}" if role in found else letter
    return found


def _doing(teller: Teller, task: Responsibility) -> Line:
    return teller.names(task.responsible, Role) or said(teller, task.rule)


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
    tasks, words = _given(teller), teller.wording
    if not tasks:
        return words.line("section.responsibility.missing")
    roles = {role for task in tasks for role in (task.accountable, *task.responsible) if role}
    if not roles:
        return words.line("section.responsibility.summary.nobody")
    return words.line(
        "section.responsibility.summary.shared",
        tasks=words.text("count.tasks", count=len(tasks)),
        roles=words.text("count.roles", count=len(roles)),
    )


CHAPTER = Chapter(
    id="responsibility",
    fields=("roles", "responsibilities"),
    checks=frozenset({"responsibility-missing", "channel-no-owner", "goal-no-owner"}),
    point=4,
    tell=tell,
)
