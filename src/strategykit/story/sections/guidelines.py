"""The rules, by the channels they hold for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from strategykit.model import Channel
from strategykit.story.blocks import Block, Line, Span
from strategykit.story.chapter import Chapter, Told, bullets
from strategykit.story.examples import examples_of
from strategykit.story.facts import choice
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from strategykit.model import Guideline
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER", "ruled"]

_SKIP = frozenset({"modality", "channels", "examples"})


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
    blocks: list[Block] = []
    for channels in groups:
        found = [rule for rule in rules if rule.channels == channels]
        title = _group_title(teller, channels) if len(groups) > 1 else None
        # Rules of a kind stand together, the kinds in the order they come in.
        kinds = [rule.kind for rule in found]
        found.sort(key=lambda rule: kinds.index(rule.kind))
        blocks += bullets(teller, found, title=title, skip=_SKIP, line=partial(ruled, teller))
    blocks += examples_of(teller, rules, "block.examples")
    return Told(title=_title(teller, groups), summary=_summary(teller, rules), blocks=blocks)


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
