"""Who tells: the strategy with its graph, its report and the wording, and how names are told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from strategykit.graph import Graph
from strategykit.model.shape import Kind, shape_of
from strategykit.story.blocks import Line, Span, plain
from strategykit.story.wording import wording_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.findings import Report
    from strategykit.model import Strategy
    from strategykit.story.blocks import Section
    from strategykit.story.wording import Wording

__all__ = ["Teller", "naming_field"]

_LONG = 40
_FEW_WORDS = 3
_SEVERAL = 2
_SENTENCES = re.compile(r"[.!?…] +\S")


class Teller:
    """Tells a strategy's own words in its language, and everything else in the wording's."""

    def __init__(self, strategy: Strategy, report: Report, language: str | None) -> None:
        self.strategy = strategy
        self.report = report
        self.graph = Graph(strategy)
        self.content_language = strategy.document.language if strategy.document else None
        self.told: dict[str, Section] = {}
        """The sections that are told so far, by their ids: the last ones speak of the first."""
        self.wording: Wording = wording_for(language or self.content_language)

    def own(self, text: str, *, url: str | None = None, strong: bool = False) -> Span:
        """Give the strategy's own words."""
        return Span(text, lang=self.content_language, url=url, strong=strong)

    def quoted(self, text: str) -> Line:
        """Give the strategy's own words between quotation marks."""
        return self.wording.line("text.quoted", text=self.own(text))

    def word(self, key: str, otherwise: str) -> Span:
        """Give the wording's word for something a strategy may write freely, or its own word."""
        words = self.wording
        return Span(words.text(key)) if words.knows(key) else self.own(otherwise)

    def called(self, target: str, cls: type | None = None) -> Span:
        """Give the name of what a reference points at, or the id where it points at nothing."""
        node: Any = self.graph.resolve(target, cls)
        return self.own(target) if node is None else self._inside(self.name(node))

    def _inside(self, name: Span) -> Span:
        # A sentence that stands inside another one leaves its full stop behind.
        text = name.text.rstrip()
        whole = text.endswith(".") and text.count(".") == 1 and len(text.split()) > _FEW_WORDS
        return evolve(name, text=text[:-1]) if whole else name

    def name(self, node: Any) -> Span:
        """Give a node's name: the first of its texts, told by the wording where that knows it."""
        field = naming_field(node)
        if field is None:
            return Span(self.wording.text("text.nameless"))
        value = getattr(node, field)
        return self.word(f"word.{type(node).__name__}.{field}.{value}", value)

    def apart(self, lines: Iterable[Line]) -> tuple[Line, ...]:
        """Give names between quotation marks where one of several holds two sentences, to show its end."""
        found = tuple(lines)
        if len(found) < _SEVERAL or not any(_SENTENCES.search(plain(each)) for each in found):
            return found
        return tuple(self.wording.line("text.quoted", text=each) for each in found)

    def listed(self, lines: Iterable[Line]) -> tuple[Line, ...]:
        """Give names in one line as a sentence lists them, or a line each where they are long."""
        found = self.apart(lines)
        if any(len(plain(each)) > _LONG or plain(each).endswith((".", "!", "?")) for each in found):
            return found
        return (self.wording.all_of(found),) if found else ()

    def names(self, targets: Iterable[str], cls: type | None = None) -> Line:
        """Give several names as a sentence lists them."""
        return self.wording.all_of((self.called(target, cls),) for target in targets)


def naming_field(node: Any) -> str | None:
    """Give the field that names a node, or None where it has no name.

    Examples:
        >>> from strategykit import Goal
        >>> naming_field(Goal("Svare raskere"))
        'text'
    """
    for field in shape_of(type(node)).values():
        is_text = field.kind is Kind.TEXT and not field.many and field.told == "always"
        if is_text and (getattr(node, field.name) or "").strip():
            return field.name
    return None
