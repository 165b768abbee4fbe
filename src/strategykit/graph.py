"""The strategy as a graph: every node with its path, what points at what, and the three answers."""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakValueDictionary

from strategykit.model.shape import Kind, nodes_of, references_of, shape_of
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model import No, Strategy
    from strategykit.paths import Path

__all__ = [
    "Answer",
    "Graph",
    "Reference",
    "answer",
    "children",
    "graph_of",
    "name_of",
    "refusal",
    "value_at",
    "walk",
]

T = TypeVar("T")


class Answer(Enum):
    """The three answers to anything a strategy may say."""

    STATED = "stated"
    DECIDED_NO = "decided no"
    NOT_SAID = "not said"


def answer(node: Any, field: str) -> Answer:
    """Tell whether a field is stated, decided against, or not said.

    Args:
        node: Any node of the model.
        field: The name of one of its fields.

    Raises:
        AttributeError: The node has no such field.

    Examples:
        >>> from strategykit import No, Strategy
        >>> strategy = Strategy("S", mission="Vi er der folk er", decided_no=[No("resources")])
        >>> [answer(strategy, field).value for field in ("mission", "resources", "vision")]
        ['stated', 'decided no', 'not said']
    """
    value = getattr(node, field)
    if value is not None and value != () and value is not False:
        return Answer.STATED
    return Answer.NOT_SAID if refusal(node, field) is None else Answer.DECIDED_NO


def refusal(node: Any, field: str) -> No | None:
    """Give the decided no about a field, where there is one."""
    decided: tuple[No, ...] = getattr(node, "decided_no", ())
    return next((no for no in decided if no.field == field), None)


def name_of(node: Any) -> str:
    """Give the words that name a node: its first text, or its id.

    Examples:
        >>> from strategykit import Goal
        >>> name_of(Goal("Svare raskere"))
        'Svare raskere'
    """
    for field in shape_of(type(node)).values():
        if field.kind is Kind.TEXT and not field.many and field.name != "id":
            value = getattr(node, field.name)
            if value:
                return str(value)
    return str(getattr(node, "id", type(node).__name__))


def children(node: Any) -> Iterator[tuple[Path, Any]]:
    """Iterate over the nodes directly inside a node, each with its path from there."""
    for field in nodes_of(type(node)):
        value = getattr(node, field.name)
        if field.many:
            for position, item in enumerate(value):
                yield (field.name, position), item
        elif value is not None:
            yield (field.name,), value


def walk(node: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Iterate over a node and everything inside it, depth first, in the order of the fields."""
    stack = [(path, node)]
    while stack:
        at, each = stack.pop()
        yield at, each
        inner = [((*at, *step), child) for step, child in children(each)]
        stack.extend(reversed(inner))


def value_at(node: Any, path: Path) -> Any:
    """Give what stands at a path inside a node.

    Examples:
        >>> from strategykit import Goal, Strategy
        >>> value_at(Strategy("S", goals=[Goal("Svare raskere")]), ("goals", 0, "text"))
        'Svare raskere'
    """
    for part in path:
        node = node[part] if isinstance(part, int) else getattr(node, part)
    return node


@frozen
class Reference:
    """One place that points at a node."""

    at: Path
    """Where it stands, with the field's name and, in a list, the position."""
    target: str
    """The id it names."""
    cls: type | None
    """The class it has to point at; None for any."""


class Graph:
    """A strategy with its nodes listed and its references resolved.

    Examples:
        >>> from strategykit import Goal, Role, Strategy
        >>> role = Role("Redaktør")
        >>> graph = Graph(Strategy("S", roles=[role], goals=[Goal("Svare raskere", owner=role)]))
        >>> graph.resolve("redaktor", Role) == role
        True
        >>> [reference.at for reference in graph.pointing_at("redaktor")]
        [('goals', 0, 'owner')]
    """

    def __init__(self, strategy: Strategy) -> None:
        self.strategy = strategy
        self.nodes: tuple[tuple[Path, Any], ...] = tuple(walk(strategy))
        self._by_class: dict[type, list[tuple[Path, Any]]] = defaultdict(list)
        self._by_id: dict[str, list[tuple[Path, Any]]] = defaultdict(list)
        for path, node in self.nodes:
            self._by_class[type(node)].append((path, node))
            if "id" in shape_of(type(node)):
                self._by_id[node.id].append((path, node))
        self.references: tuple[Reference, ...] = tuple(
            reference for path, node in self.nodes for reference in _references(path, node)
        )
        self._pointing: dict[str, list[Reference]] = defaultdict(list)
        for reference in self.references:
            self._pointing[reference.target].append(reference)

    def of(self, cls: type[T]) -> tuple[tuple[Path, T], ...]:
        """Give every node of a class with its path."""
        return tuple(self._by_class.get(cls, ()))

    def with_id(self, target: str, cls: type | None = None) -> tuple[tuple[Path, Any], ...]:
        """Give every node with the id, of the class where one is given."""
        found = self._by_id.get(target, ())
        return tuple((path, node) for path, node in found if cls is None or type(node) is cls)

    def resolve(self, target: str, cls: type[T] | None = None) -> T | None:
        """Give the node a reference points at, or None where it points at nothing."""
        found = self.with_id(target, cls)
        return found[0][1] if found else None

    def pointing_at(self, target: str) -> tuple[Reference, ...]:
        """Give every reference to an id."""
        return tuple(self._pointing.get(target, ()))

    def ids(self, cls: type | None = None) -> tuple[str, ...]:
        """Give every id there is, of the class where one is given, in the order of the walk."""
        return tuple(
            target
            for target, found in self._by_id.items()
            if cls is None or any(type(node) is cls for _, node in found)
        )

    def called(self, target: str, cls: type | None = None) -> str:
        """Give the words for what a reference points at, or the id where it points at nothing."""
        node: Any = self.resolve(target, cls)
        return target if node is None else name_of(node)


def _references(path: Path, node: Any) -> Iterator[Reference]:
    for field in references_of(type(node)):
        value = getattr(node, field.name)
        if field.many:
            for position, item in enumerate(value):
                yield Reference((*path, field.name, position), str(item), field.target)
        elif value is not None:
            yield Reference((*path, field.name), str(value), field.target)


_LIVE: WeakValueDictionary[int, Graph] = WeakValueDictionary()


def graph_of(strategy: Strategy) -> Graph:
    """Give the graph of a strategy: the one somebody still holds, or a new one.

    A check asks many questions about one strategy. While it holds the graph, they all share it; nothing
    is kept when it lets go.

    Examples:
        >>> from strategykit import Strategy
        >>> strategy = Strategy("S")
        >>> held = graph_of(strategy)
        >>> graph_of(strategy) is held, graph_of(Strategy("S")) is held
        (True, False)
    """
    # A live graph holds its strategy, so that no other can have the same id.
    graph = _LIVE.get(id(strategy))
    if graph is None:
        graph = _LIVE[id(strategy)] = Graph(strategy)
    return graph
