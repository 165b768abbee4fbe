"""Whether everybody can take in the text: hashtags that can be read aloud, images with words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.counting import HASHTAG
from strategykit.insight.review.post import keys
from strategykit.insight.words import say
from strategykit.model import GuidelineKind
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["access"]

_IMAGE = re.compile(
    r"\.(?:png|jpe?g|gif|webp|avif)(?:[?#]|$)|^(?:https?://)?pic\.(?:x|twitter)\.com/", re.IGNORECASE
)
_TOLD = re.compile(
    r"\balt(?:ernativ)?[ -]?tekst\b|\bbildebeskrivelse\b|\balt[ -]?text\b|\bimage description\b|\balt:"
)
_SOURCE = "https://accessible-social.com/hashtags"
_SHORTEST_PART, _LONGEST_PART = 3, 30


def access(review: Reviewing) -> Iterator[Remark]:
    """Find hashtags of several words in one case, and images without words."""
    yield from _hashtags(review)
    image = next((link for link in review.post.links if _IMAGE.search(link.url)), None)
    if image is not None and not _TOLD.search(review.post.text.casefold()):
        rule = review.first(GuidelineKind.ACCESSIBILITY, "alt", "bilde", "image") or review.first(
            GuidelineKind.ACCESSIBILITY
        )
        yield review.remark(
            "image-without-text",
            Text(nb="Lenken går til et bilde.", en="The link leads to an image."),
            advice=Text(
                nb="Legg inn alternativ tekst, og skriv det viktigste i selve innlegget.",
                en="Add alternative text, and write what matters in the post itself.",
            ),
            at=rule[0] if rule else (),
            start=image.start,
            length=len(image.url),
        )


def _hashtags(review: Reviewing) -> Iterator[Remark]:
    long = review.catalogue.threshold("hashtag-letters").value
    known = _vocabulary(review) if review.post.hashtags else frozenset()
    rule = review.first(GuidelineKind.ACCESSIBILITY, "emneknagg", "hashtag", "#")
    for span in review.post.hashtags:
        word = span.text[1:]
        one_case = word.islower() or (
            word.isupper() and len(word) >= review.catalogue.threshold("capitals").value
        )
        if not one_case or word.casefold() in known:
            continue
        parts = _split(word.casefold(), known)
        if parts or len(word) >= long:
            better = "#" + "".join(part.capitalize() for part in parts)
            yield review.remark(
                "hashtag-case",
                say(
                    "{tag} ser ut til å bestå av flere ord.",
                    "{tag} seems to consist of several words.",
                    tag=span.text,
                ),
                advice=say(
                    "Skriv hvert ord med stor forbokstav{better}. Da leser skjermlesere det riktig.",
                    "Begin each word with a capital{better}. Then screen readers read it right.",
                    better=Text(nb=f": {better}", en=f": {better}") if parts else Text(nb="", en=""),
                ),
                at=rule[0] if rule else (),
                start=span.start,
                length=len(span.text),
                source=None if rule else _SOURCE,
            )


def _vocabulary(review: Reviewing) -> frozenset[str]:
    # No dictionary comes along: the words of the strategy and of the text itself are the ones it knows.
    texts = [review.post.plain]
    for _, node in review.graph.nodes:
        for field in shape_of(type(node)).values():
            value = getattr(node, field.name)
            if field.kind is Kind.TEXT and field.name != "id" and value:
                texts += value if field.many else [value]
    return frozenset(span.text for text in texts for span in keys(HASHTAG.sub(" ", text)))


def _split(word: str, known: frozenset[str]) -> tuple[str, ...]:
    # The fewest known words that make up the whole; a compound is one word where the strategy writes it so.
    best: dict[int, tuple[str, ...]] = {0: ()}
    for end in range(1, len(word) + 1):
        ways = (
            (*best[start], word[start:end])
            for start in range(max(0, end - _LONGEST_PART), end - _SHORTEST_PART + 1)
            if start in best and word[start:end] in known
        )
        fewest = min(ways, key=len, default=None)
        if fewest is not None:
            best[end] = fewest
    return best.get(len(word), ())
