"""A remark about a text, and everything that is known when it is made."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.findings import Finding, Severity, Text
from strategykit.graph import Graph
from strategykit.insight.found import wholes
from strategykit.insight.review.kinds import KINDS
from strategykit.insight.review.post import keys
from strategykit.insight.words import say
from strategykit.model import ContentTheme, Guideline, Modality, ResponseGuideline
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.catalog import Catalogue, Platform
    from strategykit.insight.found import Found
    from strategykit.insight.review.post import Post, Span
    from strategykit.model import Channel, GuidelineKind, Strategy
    from strategykit.paths import Path

__all__ = ["Remark", "Reviewing", "canonical"]

_SEVERITIES = {
    Modality.MUST: Severity.ERROR,
    Modality.MUST_NOT: Severity.ERROR,
    Modality.SHOULD: Severity.WARNING,
    Modality.SHOULD_NOT: Severity.WARNING,
}


@frozen(kw_only=True)
class Remark(Finding):
    """A finding about a text.

    Its `path` is the rule in the strategy it rests on, its `line` and `column` the place in the text.
    """

    offset: int | None = None
    """Where in the text, in characters from 0; None for the text as a whole."""
    length: int | None = None
    """How many characters it is about."""
    source: str | None = None
    """Who outside the strategy says so."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the remark as plain JSON data, its texts in one language."""
        own = {"offset": self.offset, "length": self.length, "source": self.source}
        return {**super().to_dict(language), **own}


@frozen(kw_only=True, eq=False)
class Reviewing:
    """One review: the text, the strategy, and where the text is meant for."""

    post: Post
    """The text."""
    strategy: Strategy
    """The strategy it is held against."""
    channel: Found[Channel] | None = None
    """The channel it is meant for."""
    platform: Platform | None = None
    """The platform of the channel."""
    message: str | None = None
    """The class of messages it answers, by the catalogue's id or the strategy's own word."""
    catalogue: Catalogue
    """The facts about platforms and plain language."""

    @cached_property
    def graph(self) -> Graph:
        """The strategy with its references resolved."""
        return Graph(self.strategy)

    def holds(self, rule: Any) -> bool:
        """Tell whether a rule or a voice holds on the channel; where none is given, all do."""
        if self.channel is None or not rule.channels:
            return True
        ids = {each.id for each in wholes(self.graph, self.channel.node)}
        return not ids.isdisjoint(rule.channels)

    @cached_property
    def guidelines(self) -> tuple[tuple[Path, Guideline], ...]:
        """The rules that hold for what the organisation writes here, each with its path."""
        return tuple(
            (path, each)
            for path, each in self.graph.of(Guideline)
            if path[0] == "guidelines" and "exceptions" not in path and not each.personal and self.holds(each)
        )

    @cached_property
    def answers(self) -> tuple[tuple[Path, ResponseGuideline], ...]:
        """The rules for answering the message, each with its path; none for a post."""
        if self.message is None:
            return ()
        every = [(path, each) for path, each in self.graph.of(ResponseGuideline) if self.holds(each)]
        own = [
            (path, each)
            for path, each in every
            if self.message in {canonical(self.catalogue, word) for word in each.messages}
        ]
        return tuple(own or ((path, each) for path, each in every if not each.messages))

    @cached_property
    def key_places(self) -> dict[str, list[int]]:
        """Where among the words of the text each word stands."""
        places: dict[str, list[int]] = {}
        for position, span in enumerate(self.post.keys):
            places.setdefault(span.text, []).append(position)
        return places

    @cached_property
    def sentence_keys(self) -> tuple[tuple[Span, tuple[str, ...]], ...]:
        """Each sentence with its words in small letters."""
        return tuple((span, tuple(each.text for each in keys(span.text))) for span in self.post.sentences)

    def first(self, kind: GuidelineKind, *words: str) -> tuple[Path, Guideline] | None:
        """Find the first rule of a kind, one that has a word in it where words are given."""
        for path, each in self.guidelines:
            told = " ".join((each.text, *each.items)).casefold()
            if each.kind is kind and (not words or any(word in told for word in words)):
                return path, each
        return None

    def remark(  # noqa: PLR0913 - all that a remark consists of
        self,
        name: str,
        message: Text,
        *,
        advice: Text | None = None,
        at: Path = (),
        start: int | None = None,
        length: int | None = None,
        source: str | None = None,
        severity: Severity | None = None,
        modality: Modality | None = None,
    ) -> Remark:
        """Make a remark, with the rule or the source it rests on in its hint.

        Args:
            name: One of `KINDS`.
            message: What is wrong.
            advice: What to do about it.
            at: The path of the rule in the strategy.
            start: Where in the text as it is judged; the remark tells the place in the text as given.
            length: How many of its characters it is about.
            source: Who outside the strategy says so.
            severity: How much it matters, if not as its kind.
            modality: How binding the rule is; it decides the severity.
        """
        kind = KINDS[name]
        if start is not None:
            begin, end = (self.post.given_at(each) for each in (start, start + (length or 0)))
            start, length = begin, None if length is None else end - begin
        line, column = (None, None) if start is None else self.post.place(start)
        told = [part for part in (advice, self._basis(at), _source(source)) if part is not None]
        return Remark(
            name=name,
            code=kind.code,
            severity=severity or _SEVERITIES.get(modality or Modality.MAY, kind.severity),
            at=at,
            message=message,
            hint=_joined(told),
            line=line,
            column=column,
            offset=start,
            length=length,
            source=source,
        )

    def _basis(self, at: Path) -> Text | None:
        if not at:
            return None
        place = paths.readable(at)
        rule = next((self._nodes[at[:end]] for end in range(len(at), 0, -1) if self._is_rule(at[:end])), None)
        if rule is None:
            return Text(nb=f"Se strategien: {place}.", en=f"See the strategy: {place}.")
        where = Text(nb=place, en=place)
        return say("Regelen: {rule} ({where}).", "The rule: {rule} ({where}).", rule=rule, where=where)

    def _is_rule(self, path: Path) -> bool:
        return isinstance(self._nodes.get(path), Guideline | ResponseGuideline | ContentTheme)

    @cached_property
    def _nodes(self) -> dict[Path, Any]:
        return dict(self.graph.nodes)


def canonical(catalogue: Catalogue, message: str) -> str:
    """Give the catalogue's id of a class of messages, or the strategy's own word where it has none."""
    found = catalogue.message(message)
    return found.id if found else message


def _source(source: str | None) -> Text | None:
    return None if source is None else Text(nb=f"Kilde: {source}", en=f"Source: {source}")


def _joined(parts: Iterable[Text]) -> Text | None:
    told = tuple(parts)
    if not told:
        return None
    return Text(nb=" ".join(part.nb for part in told), en=" ".join(part.en for part in told))
