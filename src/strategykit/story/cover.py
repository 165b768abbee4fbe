"""What stands on the title page, and the words an exporter needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import fields

from strategykit.findings import Severity
from strategykit.model import Role
from strategykit.story import amounts
from strategykit.story.amounts import joined
from strategykit.story.blocks import Fact, Labels, Line, to_line
from strategykit.story.facts import label
from strategykit.story.sections.goals import standings
from strategykit.story.sections.open_points import still_open
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from strategykit.story.teller import Teller

__all__ = ["cover_facts", "draft_notice", "is_draft", "labels"]

_LABELS = tuple(each.name for each in fields(Labels))


def is_draft(teller: Teller) -> bool:
    """Tell whether the strategy is a draft: by its own word, or because something breaks it."""
    document = teller.strategy.document
    return not teller.report.ok or (document is not None and document.status == "draft")


def draft_notice(teller: Teller) -> Line | None:
    """Say what a reader of a draft must know: how much is still open."""
    if not is_draft(teller):
        return None
    words = teller.wording
    holes, questions = len(teller.report.at_least(Severity.ERROR)), len(still_open(teller))
    told = [("holes", holes)] * bool(holes) + [("open_items", questions)] * bool(questions)
    if not told:
        return words.line("cover.draft.bare")
    found = words.all_of(words.line(f"count.{noun}", count=count) for noun, count in told)
    return words.line("cover.draft.open", found=found)


def cover_facts(teller: Teller) -> tuple[Fact, ...]:
    """Give period, version, status, owner and standing; the organisation stands under the title."""
    strategy, words = teller.strategy, teller.wording
    found: list[tuple[str, Line]] = []
    document = strategy.document
    if document:
        cls = type(document)
        if document.period:
            found.append((label(teller, cls, "period"), amounts.when(teller, document.period)))
        if document.version:
            found.append((label(teller, cls, "version"), (teller.own(document.version),)))
        if document.status:
            known = words.knows(f"word.Document.status.{document.status}")
            status = teller.word(f"word.Document.status.{document.status}", document.status)
            told = to_line(capital(status.text)) if known else (status,)
            found.append((label(teller, cls, "status"), told))
        if document.owner:
            found.append((label(teller, cls, "owner"), (teller.called(document.owner, Role),)))
    notes: list[Line] = []
    if strategy.organization and strategy.organization.fictional:
        notes.append(to_line(capital(words.text("flag.Organization.fictional.yes"))))
    notes += standings(teller)
    if notes:
        found.append((words.text("fact.note"), notes[0] if len(notes) == 1 else joined(notes, ". ")))
    return tuple(Fact(name, values=[told]) for name, told in found if told)


def labels(teller: Teller) -> Labels:
    """Give the words an exporter needs around the story."""
    raw = teller.wording.texts
    return Labels(**{name: raw[f"exporter.{name}"] for name in _LABELS})
