"""The phrases the strategy says not to use, and texts that come close to one."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.review.post import Span, keys
from strategykit.insight.words import quoted, say
from strategykit.model import ContentTheme, Example, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing
    from strategykit.paths import Path

__all__ = ["phrases"]

NEAR = 0.7
"""How alike the words of a sentence and of an example are when the sentence is remarked on."""
SHORTEST = 5
"""An example with fewer words is only found word for word."""


def phrases(review: Reviewing) -> Iterator[Remark]:
    """Find what voices, rules, themes and answers give as an example of what not to write."""
    for path, example in _examples(review):
        sought = tuple(span.text for span in keys(example.text or ""))
        found = list(_exact(review, sought))
        for span in found:
            yield _remark(review, path, example, span, exact=True)
        if not found and len(sought) >= SHORTEST:
            for sentence in _alike(review, sought):
                yield _remark(review, path, example, sentence, exact=False)


def _examples(review: Reviewing) -> Iterator[tuple[Path, Example]]:
    holders: list[Path] = [path for path, _ in review.guidelines]
    for position, voice in enumerate(review.strategy.voices):
        if review.holds(voice):
            holders.append(("voices", position))
    for path, theme in review.graph.of(ContentTheme):
        if review.holds(theme):
            holders.append(path)
    holders += [path for path, _ in review.answers]
    for path, example in review.graph.of(Example):
        held = any(path[: len(holder)] == holder for holder in holders)
        if held and example.verdict is Verdict.DONT and example.text:
            yield path, example


def _exact(review: Reviewing, sought: tuple[str, ...]) -> Iterator[Span]:
    spans = review.post.keys
    for start in review.key_places.get(sought[0], ()) if sought else ():
        window = spans[start : start + len(sought)]
        if tuple(span.text for span in window) == sought:
            yield Span(window[0].start, review.post.text[window[0].start : window[-1].end])


def _alike(review: Reviewing, sought: tuple[str, ...]) -> Iterator[Span]:
    for sentence, words in review.sentence_keys:
        shortest, longest = sorted((len(sought), len(words)))
        if 2 * shortest < NEAR * (shortest + longest) or 2 * len(set(sought) & set(words)) < NEAR * len(
            set(sought)
        ):
            continue
        if difflib.SequenceMatcher(None, sought, words, autojunk=False).ratio() >= NEAR:
            yield sentence


def _remark(review: Reviewing, path: Path, example: Example, found: Span, *, exact: bool) -> Remark:
    message = (
        say("{words} er en formulering dere skal unngå.", "{words} is a phrase to avoid.", words=found.text)
        if exact
        else say(
            "{words} ligner på {example}, en formulering dere skal unngå.",
            "{words} resembles {example}, a phrase to avoid.",
            words=found.text,
            example=example.text,
        )
    )
    return review.remark(
        "phrase-to-avoid" if exact else "phrase-nearly-avoided",
        message,
        advice=_advice(example),
        at=path,
        start=found.start,
        length=len(found.text),
    )


def _advice(example: Example) -> Text | None:
    told = []
    if example.instead:
        # Words that end with a mark of their own need no other after the quotation.
        stop = "" if example.instead.rstrip().endswith((".", "!", "?", "…")) else "."
        words = quoted(example.instead)
        told.append(say(f"Skriv heller {{words}}{stop}", f"Write instead: {{words}}{stop}", words=words))
    if example.reason:
        told.append(
            say("Grunnen: {words}.", "The reason: {words}.", words=quoted(example.reason.rstrip(" .")))
        )
    if not told:
        return None
    return Text(nb=" ".join(each.nb for each in told), en=" ".join(each.en for each in told))
