"""Which objects of two lists are the same thing, and which of them have moved."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from typing import TYPE_CHECKING, Any

from strategykit.graph import name_of
from strategykit.insight.difference.looks import as_seen
from strategykit.model.fields import slug_of
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

__all__ = ["pairs", "staying"]

ALIKE = 0.5
"""How much of their words two wordings share that are taken for one and the same, reworded."""


def pairs(old: Sequence[Any], new: Sequence[Any]) -> list[tuple[int, int]]:
    """Find which objects of two lists of one class are the same thing, by their positions.

    First what is equal, then what has the same id, then what has the same name. What is left over
    is the same where its id says no more than its name, and the name shares half its words; and
    what is neither named nor numbered goes by its place.

    Args:
        old: The objects of the one list.
        new: The objects of the other.

    Returns:
        Pairs of positions, in the order of the old list.

    Examples:
        >>> from strategykit import Goal
        >>> pairs([Goal("Svare"), Goal("Lytte mer")], [Goal("Lytte mye mer"), Goal("Svare")])
        [(0, 1), (1, 0)]
    """
    left, right = dict(enumerate(old)), dict(enumerate(new))
    found: list[tuple[int, int]] = []
    for key in (_whole, _id, _named):
        found += _take(left, right, _by_key(left, right, key))
    found += _take(left, right, _by_words(left, right))
    found += _take(left, right, zip(_nameless(left), _nameless(right), strict=False))
    return sorted(found)


def staying(places: Sequence[int]) -> set[int]:
    """Give the most of these places that already stand in order, so that the fewest have to move.

    Examples:
        >>> sorted(staying([3, 0, 1, 2]))
        [0, 1, 2]
    """
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for place in places:
        position = bisect_left(ends, place)
        before[place] = ends[position - 1] if position else None
        ends[position : position + 1] = [place]
    kept: set[int] = set()
    place_: int | None = ends[-1] if ends else None
    while place_ is not None:
        kept.add(place_)
        place_ = before[place_]
    return kept


def _take(left: dict[int, Any], right: dict[int, Any], candidates: Any) -> list[tuple[int, int]]:
    taken = []
    for one, other in list(candidates):
        if one in left and other in right:
            del left[one], right[other]
            taken.append((one, other))
    return taken


def _by_key(
    left: dict[int, Any], right: dict[int, Any], key: Callable[[Any], Hashable]
) -> Iterator[tuple[int, int]]:
    waiting: dict[Hashable, deque[int]] = defaultdict(deque)
    for position, node in right.items():
        waiting[key(node)].append(position)
    for position, node in left.items():
        wanted = key(node)
        if wanted is not None and waiting[wanted]:
            yield position, waiting[wanted].popleft()


def _whole(node: Any) -> Hashable:
    whole: Hashable = node
    return whole


def _id(node: Any) -> Hashable:
    return getattr(node, "id", None)


def _named(node: Any) -> Hashable:
    required = [name for name, field in shape_of(type(node)).items() if field.required]
    values = (*(_folded(getattr(node, name)) for name in required), _folded(_name(node)))
    return values if any(values) else None


def _folded(value: Any) -> Any:
    return as_seen(value).casefold() if isinstance(value, str) else value


def _name(node: Any) -> str:
    """Give the words that name a node; nothing where it is known by what it points at, or not at all."""
    shape = shape_of(type(node)).values()
    words = name_of(node)
    is_link = any(field.required and field.kind is Kind.REF for field in shape)
    return "" if is_link or words in {type(node).__name__, getattr(node, "id", None)} else words


def _nameless(nodes: dict[int, Any]) -> list[int]:
    return [
        position
        for position, node in nodes.items()
        if not any(field.required or field.name == "id" for field in shape_of(type(node)).values())
    ]


def _by_words(left: dict[int, Any], right: dict[int, Any]) -> list[tuple[int, int]]:
    words = {place: _words(node) for place, node in right.items()}
    holding: dict[str, list[int]] = defaultdict(list)
    for place, each in words.items():
        for word in each:
            holding[word].append(place)
    scored = []
    for place, node in left.items():
        mine = _words(node)
        for other in {other for word in mine for other in holding[word]}:
            share = 2 * len(mine & words[other]) / (len(mine) + len(words[other]))
            if share >= ALIKE:
                scored.append((-share, abs(place - other), place, other))
    return [(place, other) for *_, place, other in sorted(scored)]


def _words(node: Any) -> set[str]:
    if hasattr(node, "id") and node.id != slug_of(node):
        return set()  # somebody gave it an id, and the id says that it is another thing
    return {word.strip(".,;:!?«»“”\"'()").casefold() for word in as_seen(_name(node)).split()} - {""}
