"""The document itself, what it builds on, and what its words mean."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.model.shape import shape_of
from strategykit.story.blocks import Block, Bullets, Card, Fact, Facts, Item, Line
from strategykit.story.chapter import Chapter, Told, card, cards, counts, fact_sheet
from strategykit.story.facts import choice, facts, item, no, under
from strategykit.story.spoken import notes_of, remarks, spoken
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from strategykit.model import Definition, Document, Framework
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]


def tell(teller: Teller) -> Told | None:
    """Tell the document, its neighbours, the definitions and the frameworks."""
    strategy, words = teller.strategy, teller.wording
    blocks: list[Block] = []
    if strategy.document:
        skip = {"title"} if strategy.document.title == strategy.title else set()
        about = facts(teller, strategy.document, skip)
        blocks += fact_sheet(about, notes=remarks(teller, strategy.document))
    heads = "block.documents" if blocks else None
    blocks += cards(teller, strategy.documents, partial(_neighbour, teller), title=heads)
    if strategy.definitions:
        meanings = [_definition(teller, each) for each in strategy.definitions]
        blocks.append(Facts(meanings, title=words.line("block.definitions")))
    blocks += [_framework(teller, each) for each in strategy.frameworks]
    stray = [each for each in strategy.decided_no if each.field not in shape_of(type(strategy))]
    if stray:
        items = [Item(no(teller, each)) for each in stray]
        name = words.line("text.decided_no")
        blocks.append(Bullets(items, title=name, notes=spoken(teller, *stray)))
    if strategy.notes:
        told = [Item(each) for each in notes_of(teller, strategy)]
        blocks.append(Bullets(told, title=words.line("block.notes")))
    if not blocks:
        return None
    return Told(title=words.line("section.documents.title"), summary=_summary(teller), blocks=blocks)


def _neighbour(teller: Teller, document: Document) -> Card:
    badge = capital(choice(teller, document.relation)) if document.relation else ""
    return card(teller, document, skip={"relation"}, badge=badge)


def _definition(teller: Teller, definition: Definition) -> Fact:
    meaning = [(teller.own(definition.text),)] if definition.text else []
    more = under(facts(teller, definition, {"term", "text"}))
    lines = [*meaning, *more] or [teller.wording.line("text.undefined")]
    return Fact(teller.name(definition), values=lines)


def _framework(teller: Teller, framework: Framework) -> Bullets:
    points = [item(teller, each) for each in framework.points]
    about = under(facts(teller, framework, {"name", "points"}))
    title = teller.wording.line("block.framework", name=teller.name(framework))
    return Bullets(points, ordered=True, title=title, notes=(*about, *remarks(teller, framework)))


def _summary(teller: Teller) -> Line:
    strategy = teller.strategy
    found = {
        "documents": strategy.documents,
        "definitions": strategy.definitions,
        "frameworks": strategy.frameworks,
    }
    if not any(found.values()):
        return teller.wording.line("section.documents.summary")
    return counts(teller, "summary", **found)


CHAPTER = Chapter(
    id="documents",
    fields=(
        "document",
        "documents",
        "definitions",
        "frameworks",
        "title",
        "notes",
        "decided_no",
        "waivers",
        "schema_version",
    ),
    checks=frozenset({"parent-document-missing", "document-uncontrolled", "approval-missing"}),
    appendix=True,
    tell=tell,
)
