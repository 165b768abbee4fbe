"""How the organisation sounds, and how it answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.model import Channel, Modality, Role, Stage, Voice
from strategykit.story import amounts
from strategykit.story.blocks import (
    Block,
    Bullets,
    Card,
    Flow,
    Item,
    Line,
    Question,
    Span,
    Table,
    Way,
    plain,
)
from strategykit.story.chapter import Chapter, Told, bullets, card, cards, counts, fact_sheet
from strategykit.story.examples import best_of, examples_of
from strategykit.story.facts import facts, item, label
from strategykit.story.grid import Col, depths, grid, looked_up
from strategykit.story.sections.channels import answer_within, in_use
from strategykit.story.sections.guidelines import ruled
from strategykit.story.spoken import remarks, spoken
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.model import Guideline, Quantity, ResponseGuideline, Template
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_SKIP = frozenset({"modality", "examples"})
_HEARD = ("personality", "positioning", "attributes")
_UNANSWERED = (Modality.MUST_NOT, Modality.SHOULD_NOT)


def tell(teller: Teller) -> Told | None:
    """Tell the voices, the rules for answering, the decision tree and the templates."""
    strategy, words = teller.strategy, teller.wording
    if not (strategy.voices or strategy.responses or strategy.triage or strategy.templates):
        return None
    blocks: list[Block] = []
    for voice in strategy.voices:
        blocks += _voice(teller, voice)
    limits = [voice.humour for voice in strategy.voices if voice.humour]
    humour = _humour(teller, limits)
    table = _table(teller)
    title = words.line("block.responses", count=len(strategy.responses)) if blocks or humour else None
    line = partial(_answered, teller)
    full = bullets(
        teller,
        strategy.responses,
        title=words.line("block.responses_full") if table else title,
        skip=_SKIP,
        line=line,
    )
    blocks += looked_up(humour) if blocks else humour
    blocks += depths((evolve(each, title=title) for each in table), full)
    examples = best_of(teller, strategy.responses, "block.examples_answers", "block.examples_answers_more")
    phrases = best_of(teller, strategy.voices, "block.phrases", "block.phrases_more", "phrases")
    blocks += (*examples, *(looked_up(phrases) if examples else phrases))
    blocks += _triage(teller)
    more: list[Block] = []
    more += cards(teller, strategy.templates, partial(_template, teller), title="block.templates")
    return Told(title=_title(teller), summary=_summary(teller), blocks=depths(blocks, more))


def _triage(teller: Teller) -> tuple[Flow, ...]:
    """Give the decision tree: what is asked of a message, and where each answer leads."""
    asked, words = teller.strategy.triage, teller.wording
    if not asked:
        return ()
    places = {question.id: place for place, question in enumerate(asked)}
    questions = [
        Question(
            teller.name(question),
            ways=tuple(
                Way(words.line(f"label.{word}"), to=teller.called(target), question=places.get(target))
                for word, target in (("yes", question.yes), ("no", question.no))
                if target is not None
            ),
        )
        for question in asked
    ]
    title = words.line("block.triage", count=len(questions))
    return (Flow(questions, title=title, notes=spoken(teller, *asked)),)


def _table(teller: Teller) -> tuple[Table, ...]:
    words = teller.wording
    return grid(
        teller,
        teller.strategy.responses,
        [
            Col(words.line("column.message"), partial(_about, teller)),
            Col(
                words.line("column.answered"),
                lambda rule: words.line(f"answer.{rule.modality.value}") if rule.modality else (),
            ),
            Col(words.line("column.answered_within"), partial(_within, teller)),
            Col(words.line("column.answered_by"), lambda rule: teller.names(rule.by, Role)),
        ],
    )


def _about(teller: Teller, rule: ResponseGuideline) -> Line:
    found = [(teller.word(f"message.{each}", each),) for each in rule.messages]
    first, *rest = teller.wording.all_of(found) or (teller.name(rule),)
    return (evolve(first, text=capital(first.text)) if first.lang is None else first, *rest)


def _within(teller: Teller, rule: ResponseGuideline) -> Line:
    promised = answer_within(rule.commitments)
    if promised:
        return amounts.quantity(teller, promised)
    # What has to be done at once is no matter of how soon the channel answers.
    urgent = next((each.commitment for each in rule.steps if each.commitment), None)
    if urgent and urgent.within:
        stage = teller.wording.text(f"enum.Stage.{urgent.stage.value}")
        return (*amounts.quantity(teller, urgent.within), Span(f" ({stage})"))
    if rule.modality in _UNANSWERED:
        return ()
    by_channel = any(
        answer_within(each.commitments)
        for each in in_use(teller)
        if not rule.channels or each.id in rule.channels
    )
    return teller.wording.line("cell.by_channel") if by_channel else ()


def _answered(teller: Teller, rule: ResponseGuideline) -> Line:
    if rule.modality is not Modality.MUST_NOT:
        return ruled(teller, rule)
    words = teller.wording.text("answer.not")
    return (Span(words, strong=True), Span(": "), teller.name(rule))


def _voice(teller: Teller, voice: Voice) -> tuple[Block, ...]:
    words = teller.wording
    where = teller.names(voice.channels, Channel)
    title = words.line("block.voice_channels", channels=where) if where else words.line("block.voice_all")
    told = facts(teller, voice, {"phrases", "channels", "humour"})
    heads = {label(teller, Voice, field) for field in _HEARD}
    main = fact_sheet([each for each in told if plain(each.label) in heads], title)
    more = words.line("block.voice_full") if main else title
    rest = [each for each in told if plain(each.label) not in heads]
    return depths(main, fact_sheet(rest, more, remarks(teller, voice))) or (
        (Bullets([Item(title)]),) if where else ()
    )


def _humour(teller: Teller, limits: Sequence[Guideline]) -> list[Block]:
    # Its notes stand with the voice it is part of.
    if not limits:
        return []
    items = [item(teller, each, _SKIP, ruled(teller, each)) for each in limits]
    title = teller.wording.line("block.humour")
    return [Bullets(items, title=title), *examples_of(teller, limits, "block.examples_humour")]


def _template(teller: Teller, template: Template) -> Card:
    gap = None if template.texts else teller.wording.text("badge.unwritten")
    return card(teller, template, badge=gap)


def _promise(teller: Teller) -> Quantity | None:
    promises = [each for rule in teller.strategy.responses for each in rule.commitments]
    promises += [each for channel in teller.strategy.channels for each in channel.commitments]
    timed = [each for each in promises if each.within and each.within.low is not None]
    # One time in the title would be untrue where channels or messages have their own.
    within = [each.within for each in timed if each.stage is Stage.ANSWER and each.within]
    same = len({(each.low, each.high, each.unit) for each in within}) == 1
    return within[0] if same else None


def _title(teller: Teller) -> Line:
    words, promise = teller.wording, _promise(teller)
    if promise:
        return words.line("section.responses.title.promise", within=amounts.quantity(teller, promise))
    state = "rules" if teller.strategy.responses else "voice"
    return words.line(f"section.responses.title.{state}", count=len(teller.strategy.responses))


def _summary(teller: Teller) -> Line:
    strategy, words = teller.strategy, teller.wording
    messages = dict.fromkeys(each for rule in strategy.responses for each in rule.messages)
    if messages and not (strategy.voices or strategy.triage or strategy.templates):
        named = words.all_of((teller.word(f"message.{each}", each),) for each in messages)
        return words.line("section.responses.summary", messages=named)
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
