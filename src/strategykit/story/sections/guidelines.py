"""The rules, by the channels they hold for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from strategykit.model import Channel
from strategykit.story.blocks import Block, Bullets, Item, Line, Span, Table, to_line
from strategykit.story.chapter import Chapter, Told, bullets
from strategykit.story.examples import best_of
from strategykit.story.facts import choice, facts
from strategykit.story.grid import Col, grid, looked_up
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.model import Guideline
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "ruled"]

_SKIP = frozenset({"modality", "channels", "examples"})
_FEW = 4
"""So many rules are told at length where there is no table of them."""


def ruled(teller: Teller, rule: Any) -> Line:
    """Tell a rule, how binding it is first."""
    name = teller.name(rule)
    if rule.modality is None:
        return (name,)
    return (Span(capital(choice(teller, rule.modality)), strong=True), Span(": "), name)


def tell(teller: Teller) -> Told | None:
    """Tell the rules, those for all channels first."""
    rules = teller.strategy.guidelines
    if not rules:
        return None
    groups = list(dict.fromkeys(rule.channels for rule in rules))
    groups.sort(key=bool)
    # Rules of a kind stand together, the kinds in the order they come in.
    kinds = [rule.kind for rule in rules]
    ordered = sorted(rules, key=lambda rule: (groups.index(rule.channels), kinds.index(rule.kind)))
    first = _table(teller, ordered) or _list(teller, ordered)
    full: list[Block] = []
    for channels in groups:
        found = [rule for rule in ordered if rule.channels == channels]
        if first:  # What it says already is not said again.
            found = [rule for rule in found if facts(teller, rule, {*_SKIP, "text"}) or rule.notes]
        title = _group_title(teller, channels) if len(groups) > 1 or first else None
        full += bullets(teller, found, title=title, skip=_SKIP, line=partial(ruled, teller))
    examples = best_of(teller, rules, "block.examples_rules", "block.examples_rules_more")
    blocks = (*first, *examples[:1], *looked_up((*full, *examples[1:]))) if first else (*full, *examples)
    return Told(title=_title(teller, groups), summary=_summary(teller, rules), blocks=blocks)


def _table(teller: Teller, rules: Sequence[Guideline]) -> tuple[Table, ...]:
    words = teller.wording
    everywhere = len({rule.channels for rule in rules}) == 1
    return grid(
        teller,
        rules,
        [
            Col(words.line("column.rule"), lambda rule: (teller.name(rule),)),
            Col(
                words.line("label.modality"),
                lambda rule: to_line(capital(choice(teller, rule.modality))) if rule.modality else (),
            ),
            Col(words.line("column.where"), lambda rule: () if everywhere else _where(teller, rule)),
        ],
    )


def _list(teller: Teller, rules: Sequence[Guideline]) -> tuple[Bullets, ...]:
    if len(rules) <= _FEW:
        return ()
    return (Bullets([Item(ruled(teller, each)) for each in rules]),)


def _where(teller: Teller, rule: Guideline) -> Line:
    return teller.names(rule.channels, Channel) or teller.wording.line("cell.everywhere")


def _group_title(teller: Teller, channels: tuple[str, ...]) -> Line:
    if not channels:
        return teller.wording.line("block.guidelines_all")
    return teller.wording.line("block.guidelines_channels", channels=teller.names(channels, Channel))


def _title(teller: Teller, groups: list[Any]) -> Line:
    words, count = teller.wording, len(teller.strategy.guidelines)
    if len(groups) == 1 and groups[0]:
        names = teller.names(groups[0], Channel)
        return words.line("section.guidelines.title.channels", count=count, channels=names)
    return words.line("section.guidelines.title.general", count=count)


def _summary(teller: Teller, rules: tuple[Guideline, ...]) -> Line:
    shown = sum(bool(rule.examples) for rule in rules)
    state = "none" if not shown else "all" if shown == len(rules) else "some"
    return teller.wording.line(
        f"section.guidelines.summary.{state}", count=shown or len(rules), total=len(rules)
    )


CHAPTER = Chapter(
    id="guidelines",
    fields=("guidelines",),
    checks=frozenset({"conduct-missing", "privacy-missing", "archiving-missing", "accessibility-missing"}),
    tell=tell,
)
