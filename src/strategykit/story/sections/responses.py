"""How the organisation sounds, and how it answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.model import Channel, Stage
from strategykit.story import amounts
from strategykit.story.blocks import Block, Bullets, Card, Item, Line
from strategykit.story.chapter import Chapter, Told, bullets, card, cards, counts, fact_sheet
from strategykit.story.examples import examples_of
from strategykit.story.facts import facts, item
from strategykit.story.sections.guidelines import ruled
from strategykit.story.spoken import remarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.model import Guideline, Quantity, Template, Voice
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_SKIP = frozenset({"modality", "examples"})


def tell(teller: Teller) -> Told | None:
    """Tell the voices, the rules for answering, the decision tree and the templates."""
    strategy = teller.strategy
    if not (strategy.voices or strategy.responses or strategy.triage or strategy.templates):
        return None
    blocks: list[Block] = []
    for voice in strategy.voices:
        blocks += _voice(teller, voice)
    limits = [voice.humour for voice in strategy.voices if voice.humour]
    blocks += _humour(teller, limits)
    blocks += examples_of(teller, strategy.voices, "block.phrases", "phrases")
    title = "block.responses" if blocks else None
    blocks += bullets(teller, strategy.responses, title=title, skip=_SKIP, line=partial(ruled, teller))
    blocks += examples_of(teller, strategy.responses, "block.examples")
    blocks += bullets(teller, strategy.triage, title="block.triage", ordered=True)
    blocks += cards(teller, strategy.templates, partial(_template, teller), title="block.templates")
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks)


def _voice(teller: Teller, voice: Voice) -> tuple[Block, ...]:
    told = facts(teller, voice, {"phrases", "channels", "humour"})
    words = teller.wording
    where = teller.names(voice.channels, Channel)
    title = words.line("block.voice_channels", channels=where) if where else words.line("block.voice_all")
    notes = remarks(teller, voice)
    return fact_sheet(told, title, notes) or ((Bullets([Item(title)]),) if where else ())


def _humour(teller: Teller, limits: Sequence[Guideline]) -> list[Block]:
    # Its notes stand with the voice it is part of.
    if not limits:
        return []
    items = [item(teller, each, _SKIP, ruled(teller, each)) for each in limits]
    title = teller.wording.line("block.humour")
    return [Bullets(items, title=title), *examples_of(teller, limits, "block.examples")]


def _template(teller: Teller, template: Template) -> Card:
    gap = None if template.texts else teller.wording.text("badge.unwritten")
    return card(teller, template, badge=gap)


def _promise(teller: Teller) -> Quantity | None:
    promises = [each for rule in teller.strategy.responses for each in rule.commitments]
    promises += [each for channel in teller.strategy.channels for each in channel.commitments]
    answers = [each.within for each in promises if each.stage is Stage.ANSWER and each.within]
    return next((each for each in answers if each.low is not None), None)


def _title(teller: Teller) -> Line:
    words, promise = teller.wording, _promise(teller)
    if promise:
        return words.line("section.responses.title.promise", within=amounts.quantity(teller, promise))
    state = "rules" if teller.strategy.responses else "voice"
    return words.line(f"section.responses.title.{state}", count=len(teller.strategy.responses))


def _summary(teller: Teller) -> Line:
    strategy = teller.strategy
    return counts(
        teller,
        "summary",
        answer_rules=strategy.responses,
        voices=strategy.voices,
        questions=strategy.triage,
        templates=strategy.templates,
    )


CHAPTER = Chapter(
    id="responses",
    fields=("voices", "responses", "triage", "templates"),
    checks=frozenset(
        {"response-policy-missing", "response-time-missing", "voice-missing", "message-class-uncovered"}
    ),
    tell=tell,
)
