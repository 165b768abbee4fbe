"""Of which words a hashtag is made, where the strategy itself leaves no doubt."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from strategykit.insight.review.counting import HASHTAG
from strategykit.insight.review.post import keys
from strategykit.model.shape import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.graph import Graph

__all__ = ["Phrases", "in_capitals"]

_LONGEST = 30
"""No word is longer, in letters."""


class Phrases:
    """The words of a strategy in their order.

    Examples:
        >>> from strategykit.graph import Graph
        >>> from strategykit.model import Strategy
        >>> phrases = Phrases(Graph(Strategy("Om nye satser i år")))
        >>> phrases.words_of("nyesatser"), phrases.words_of("omnye2027")
        (('nye', 'satser'), ())
    """

    def __init__(self, graph: Graph) -> None:
        self._texts: list[tuple[str, ...]] = []
        self._places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for text in _texts(graph):
            words = tuple(span.text for span in keys(HASHTAG.sub(" . ", text)))
            for position, word in enumerate(words):
                self._places[word].append((len(self._texts), position))
            self._texts.append(words)

    def words_of(self, tag: str) -> tuple[str, ...]:
        """Give the words that stand in a row somewhere and make up a hashtag in that one way; else none."""
        whole = tag.casefold()
        found: set[tuple[str, ...]] = set()
        for length in range(1, min(len(whole), _LONGEST + 1)):
            for text, position in self._places.get(whole[:length], ()):
                found.update(_run(self._texts[text], position, whole))
        return found.pop() if len(found) == 1 else ()


def _run(words: tuple[str, ...], position: int, whole: str) -> Iterator[tuple[str, ...]]:
    made = ""
    for end in range(position, len(words)):
        made += words[end]
        if not whole.startswith(made):
            return
        if made == whole and end > position:
            yield words[position : end + 1]


def _texts(graph: Graph) -> Iterator[str]:
    for _, node in graph.nodes:
        for field in texts_of(type(node)):
            if field.name != "id":
                value = getattr(node, field.name)
                yield from filter(None, value if field.many else (value,))


def in_capitals(words: tuple[str, ...]) -> str:
    """Write words as one hashtag.

    Examples:
        >>> in_capitals(("nye", "satser"))
        '#NyeSatser'
    """
    return "#" + "".join(word.capitalize() for word in words)
