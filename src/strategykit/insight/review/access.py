"""Whether everybody can take in the text: hashtags that can be read aloud, images with words."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.review.counting import HASHTAG
from strategykit.insight.review.post import words_of
from strategykit.insight.words import say
from strategykit.model import GuidelineKind
from strategykit.model.shape import texts_of
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.catalog import Catalogue
    from strategykit.graph import Graph
    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["IMAGE", "access", "several_words", "vocabulary"]

IMAGE = pattern(
    r"\.(?:png|jpe?g|gif|webp|avif)(?:[?#]|$)|^(?:https?://)?pic\.(?:x|twitter)\.com/", re.IGNORECASE
)
_TOLD = pattern(
    r"\balt(?:ernativ)?[ -]?tekst\b|\bbildebeskrivelse\b|\balt[ -]?text\b|\bimage description\b|\balt:"
)
_SOURCE = "https://accessible-social.com/hashtags"
_SHORTEST_PART, _LONGEST_PART = 3, 30


def access(review: Reviewing) -> Iterator[Remark]:
    """Find hashtags of several words in one case, and images without words."""
    yield from _hashtags(review)
    image = next((link for link in review.post.links if IMAGE.search(link.url)), None)
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
    known = vocabulary(review.graph, review.post.plain) if review.post.hashtags else frozenset()
    rule = review.first(GuidelineKind.ACCESSIBILITY, "emneknagg", "hashtag", "#")
    for span in review.post.hashtags:
        parts = several_words(span.text[1:], known, review.catalogue)
        if parts is not None:
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


def vocabulary(graph: Graph, *texts: str) -> frozenset[str]:
    """Give the words of the strategy and of some texts; no dictionary comes along.

    Args:
        graph: The strategy's graph.
        *texts: The texts.
    """
    told = list(texts)
    for _, node in graph.nodes:
        for field in texts_of(type(node)):
            value = getattr(node, field.name)
            if value and field.name != "id":
                told += value if field.many else [value]
    return words_of(HASHTAG.sub(" ", unicodedata.normalize("NFC", "\n".join(told))))


def several_words(tag: str, known: frozenset[str], catalogue: Catalogue) -> tuple[str, ...] | None:
    """Tell whether a hashtag in one case consists of several words.

    Args:
        tag: The hashtag, without its sign.
        known: The words that are known.
        catalogue: From how many letters a hashtag is taken for several words.

    Returns:
        The words; none where it is only too long to be one; None where nothing is wrong with it.
    """
    shouted = tag.isupper() and len(tag) >= catalogue.threshold("capitals").value
    if not (tag.islower() or shouted) or tag.casefold() in known:
        return None
    parts = _split(tag.casefold(), known)
    return parts if parts or len(tag) >= catalogue.threshold("hashtag-letters").value else None


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
