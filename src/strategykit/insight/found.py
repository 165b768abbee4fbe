"""What an answer points at, and what counts in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from strategykit import paths
from strategykit.graph import name_of
from strategykit.model import ActionStatus, ChannelStatus, Standing
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.graph import Graph
    from strategykit.model import Action, Channel, Goal, Responsibility
    from strategykit.paths import Path

__all__ = ["Found", "Parts", "counts", "found", "is_in_use", "is_meant", "wholes"]

T = TypeVar("T")

DEEPEST_PART = 20
"""How far up parts are followed: deeper than anybody writes, so that no chain makes an answer slow."""
_IN_USE = {ChannelStatus.ACTIVE, ChannelStatus.IRREGULAR, ChannelStatus.PLANNED, ChannelStatus.EXTERNAL}


@frozen
class Found(Generic[T]):
    """A node of the strategy with its path."""

    path: Path
    """Where it stands."""
    node: T
    """The node."""

    @property
    def id(self) -> str | None:
        """Its id, where it has one."""
        target: str | None = getattr(self.node, "id", None)
        return target

    @property
    def name(self) -> str:
        """The words that name it."""
        return name_of(self.node)

    def to_dict(self) -> dict[str, Any]:
        """Give its place, id and name as plain JSON data."""
        return {"path": paths.readable(self.path), "id": self.id, "name": self.name}


def found(graph: Graph, cls: type[T]) -> tuple[Found[T], ...]:
    """Give every node of a class."""
    return tuple(Found(path, node) for path, node in graph.of(cls))


def counts(node: Goal | Responsibility) -> bool:
    """Tell whether a goal or a responsibility is the strategy's own: no example, and not dropped."""
    return node.standing not in {Standing.EXAMPLE, Standing.DROPPED}


def is_meant(action: Action) -> bool:
    """Tell whether an action is more than an idea, and not stopped."""
    return action.status not in {ActionStatus.IDEA, ActionStatus.STOPPED}


def is_in_use(channel: Channel) -> bool:
    """Tell whether a channel reaches anybody: it is used or about to be, here or outside the strategy."""
    return channel.status in _IN_USE


def wholes(graph: Graph, node: T) -> Iterator[T]:
    """Iterate over a node, what it is part of, what that is part of, and so on; a circle ends it.

    Args:
        graph: The graph the node stands in.
        node: A node of a class that has `part_of`.
    """
    each: Any = node
    seen: set[str] = set()
    while each is not None and each.id not in seen and len(seen) < DEEPEST_PART:
        seen.add(each.id)
        yield each
        each = graph.resolve(each.part_of, type(node)) if each.part_of else None


class Parts:
    """The nodes of a class by what they are part of, listed once for many questions."""

    def __init__(self, graph: Graph, cls: type[Any]) -> None:
        self._inside: dict[str, list[Found[Any]]] = {}
        for each in found(graph, cls):
            if each.node.part_of:
                self._inside.setdefault(each.node.part_of, []).append(each)

    def within(self, *ids: str) -> tuple[Found[Any], ...]:
        """Give what is part of the nodes with these ids, directly or through a part."""
        result: list[Found[Any]] = []
        seen, queue = set(ids), list(ids)
        for target in queue:
            for part in self._inside.get(target, ()):
                if part.node.id not in seen:
                    seen.add(part.node.id)
                    queue.append(part.node.id)  # and is asked for its own parts in turn
                    result.append(part)
        return tuple(result)
