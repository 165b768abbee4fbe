"""How a rule about a subject is known: by its kind, by what it makes people do, or else by its words.

Rules may also stand in a procedure, in a rule for answering, with a responsibility or a role, or in a
document of the organisation's own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.checks.words import word_list
from strategykit.insight.found import counts
from strategykit.model import (
    Act,
    Document,
    DocumentRelation,
    Guideline,
    GuidelineKind,
    Procedure,
    ResponseGuideline,
    Responsibility,
    Role,
)
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context

__all__ = ["Subject", "document_about", "has_rule_on", "is_about"]

_SENTENCE = re.compile(r"(?<=[.!?;])\s")

_OWN = {
    DocumentRelation.SUBORDINATE_TO,
    DocumentRelation.CONSISTENT_WITH,
    DocumentRelation.COMPLEMENTS,
    DocumentRelation.ADOPTED_FROM,
    DocumentRelation.PART,
}


@frozen
class Subject:
    """What a rule may be about, and how such a rule is known."""

    words: str
    """The name of its list among the words of `policy`."""
    kinds: frozenset[GuidelineKind] = frozenset()
    """The kinds of guidelines about it."""
    acts: frozenset[Act] = frozenset()
    """What such a rule makes people do."""
    together: tuple[str, ...] = ()
    """More lists: a sentence with a word of each is such a rule too."""


def document_about(context: Context, words: str) -> bool:
    """Tell whether the strategy points at a document of the organisation's own about a subject.

    Args:
        context: The context of a rule.
        words: The name of a list among the words of `policy`.
    """
    sought = word_list("policy", words)
    return any(
        document.relation in _OWN and sought.found_in(document.title, document.purpose, *document.covers)
        for _, document in context.graph.of(Document)
    )


def has_rule_on(context: Context, subject: Subject) -> bool:
    """Tell whether the strategy lays down anything about a subject.

    Args:
        context: The context of a rule.
        subject: The subject.
    """
    return (
        any(
            guideline.kind in subject.kinds or not subject.acts.isdisjoint(guideline.acts)
            for _, guideline in context.graph.of(Guideline)
        )
        or any(
            step.act in subject.acts
            for _, procedure in context.graph.of(Procedure)
            for step in procedure.steps
        )
        or any(is_about(subject, text) for text in _laid_down(context) if text)
        or document_about(context, subject.words)
    )


def is_about(subject: Subject, text: str) -> bool:
    """Tell by its words whether a rule is about a subject.

    Args:
        subject: The subject.
        text: The rule.

    Examples:
        >>> who = Subject("disclosure", together=("own_work", "telling"))
        >>> is_about(who, "Ansatte merker innleggene sine"), is_about(who, "Ansatte svarer fort")
        (True, False)
    """
    if word_list("policy", subject.words).found_in(text):
        return True
    lists = [word_list("policy", name) for name in subject.together]
    return bool(lists) and any(
        all(each.found_in(sentence) for each in lists) for sentence in _SENTENCE.split(text)
    )


def _laid_down(context: Context) -> Iterator[str | None]:
    graph = context.graph
    for _, guideline in graph.of(Guideline):
        yield from (guideline.text, *guideline.items)
    for _, procedure in graph.of(Procedure):
        yield from (procedure.name, *(step.text for step in procedure.steps))
    for _, response in graph.of(ResponseGuideline):
        yield from (response.text, *(step.text for step in response.steps))
    for _, duty in graph.of(Responsibility):
        if counts(duty):
            yield from (duty.task, *duty.topics)
    for _, role in graph.of(Role):
        yield role.text
