"""Plain language: long sentences, LIX and shouting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.post import Post
    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["lix", "plain"]

_LONG_WORD = 6
_MARKS = re.compile(r"(?<![!?])[!?]{3,}")
_RUN = 3
_SMALL = Text(
    nb="Skriv med små bokstaver. Skjermlesere kan stave store bokstaver én for én.",
    en="Write in small letters. Screen readers may spell capitals one by one.",
)
_ONE = Text(nb="Ett tegn holder.", en="One mark is enough.")


def plain(review: Reviewing) -> Iterator[Remark]:
    """Find sentences that are too long, a text that is hard to read, and shouting."""
    yield from _sentences(review)
    yield from _readability(review)
    yield from _shouting(review)


def lix(post: Post) -> float | None:
    """Give Björnsson's readability figure: words per sentence, plus the words over six letters in per cent.

    Args:
        post: The text; addresses and hashtags are no words.

    Examples:
        >>> from strategykit.insight.review.post import Post
        >>> lix(Post("Du kan søke nå. Søknadsfristen er i dag."))
        16.5
    """
    words = post.words()
    sentences = [span for span in post.sentences if post.words(span)]
    if not words:
        return None
    long_words = sum(len(word.text) > _LONG_WORD for word in words)
    return len(words) / len(sentences) + 100 * long_words / len(words)


def _sentences(review: Reviewing) -> Iterator[Remark]:
    threshold = review.catalogue.threshold("sentence-words")
    for sentence in review.post.sentences:
        number = len(review.post.words(sentence))
        if number > threshold.value:
            yield review.remark(
                "sentence-long",
                say(
                    "Setningen har {number} ord. Over {most} er den tung å lese.",
                    "The sentence has {number} words. Above {most} it is hard to read.",
                    number=number,
                    most=threshold.value,
                ),
                advice=Text(nb="Del den i to.", en="Make it two."),
                start=sentence.start,
                length=len(sentence.text),
                source=threshold.source,
            )


def _readability(review: Reviewing) -> Iterator[Remark]:
    threshold = review.catalogue.threshold("lix")
    figure = lix(review.post)
    enough = len(review.post.words()) >= review.catalogue.threshold("lix-words").value
    if figure is not None and enough and round(figure) >= threshold.value:
        yield review.remark(
            "hard-to-read",
            say(
                "Lesbarhetstallet (LIX) er {figure}. Fra {most} er en tekst tung å lese.",
                "The readability figure (LIX) is {figure}. From {most} a text is hard to read.",
                figure=round(figure),
                most=threshold.value,
            ),
            advice=Text(
                nb="Skriv kortere setninger, og bytt ut de lengste ordene.",
                en="Write shorter sentences, and replace the longest words.",
            ),
            source=threshold.source,
        )


def _shouting(review: Reviewing) -> Iterator[Remark]:
    most = review.catalogue.threshold("capitals").value
    run: list[tuple[int, int]] = []
    for span in (*review.post.words(), None):
        if span is not None and _is_capitals(span.text):
            run.append((span.start, span.end))
            continue
        if len(run) >= _RUN or any(end - start >= most for start, end in run):
            yield _loud(review, run[0][0], run[-1][1], _SMALL)
        run = []
    for match in _MARKS.finditer(review.post.text):
        yield _loud(review, match.start(), match.end(), _ONE)


def _is_capitals(word: str) -> bool:
    return len(word) > 1 and word.isupper() and not any(map(str.isdigit, word))


def _loud(review: Reviewing, start: int, end: int, advice: Text) -> Remark:
    return review.remark(
        "shouting",
        say("{words} leses som roping.", "{words} reads as shouting.", words=review.post.text[start:end]),
        advice=advice,
        start=start,
        length=end - start,
    )
