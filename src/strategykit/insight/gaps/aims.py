"""What each action is for: what it closes, and what it serves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.graph import value_at
from strategykit.insight.found import Found, Parts, found, wholes
from strategykit.model import Action, Approach, Risk
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.graph import Graph

__all__ = ["Aim", "aims_of", "without"]


@frozen(kw_only=True)
class Aim:
    """An action with what it is for."""

    action: Found[Action]
    """The action."""
    closes: tuple[Found[Any], ...] = ()
    """What it closes: states, open points, and risks that it mitigates."""
    serves: tuple[Found[Any], ...] = ()
    """What it serves: goals, and approaches that name it."""
    unknown: tuple[str, ...] = field(default=())
    """The ids it names that are nothing in the strategy."""

    def to_dict(self) -> dict[str, Any]:
        """Give the action and its aim as plain JSON data."""
        return {
            **self.action.to_dict(),
            "status": self.action.node.status.value,
            "closes": [each.to_dict() for each in self.closes],
            "serves": [each.to_dict() for each in self.serves],
            "unknown": list(self.unknown),
        }


def aims_of(graph: Graph) -> tuple[Aim, ...]:
    """Give every action with what it closes and serves, from either side of the references."""
    return tuple(_aim(graph, action) for action in found(graph, Action))


def _aim(graph: Graph, action: Found[Action]) -> Aim:
    node = action.node
    closes = [*_named(graph, node.closes), *_naming(graph, action, Risk, "mitigated_by")]
    serves = [*_named(graph, node.serves), *_naming(graph, action, Approach, "see")]
    return Aim(
        action=action,
        closes=tuple(dict.fromkeys(closes)),
        serves=tuple(dict.fromkeys(serves)),
        unknown=tuple(target for target in (*node.closes, *node.serves) if not graph.with_id(target)),
    )


def _named(graph: Graph, targets: Iterable[str]) -> Iterator[Found[Any]]:
    for target in targets:
        yield from (Found(path, node) for path, node in graph.with_id(target))


def _naming(graph: Graph, action: Found[Action], cls: type, name: str) -> Iterator[Found[Any]]:
    for reference in graph.pointing_at(action.node.id):
        if reference.at[-2:-1] == (name,):
            holder = value_at(graph.strategy, reference.at[:-2])
            if isinstance(holder, cls):
                yield Found(reference.at[:-2], holder)


def without(graph: Graph, aims: Iterable[Aim], *fields: str) -> tuple[Aim, ...]:
    """Give the aims that hold nothing: neither themselves, nor their whole, nor one of their parts.

    Args:
        graph: The graph of the strategy.
        aims: Every aim of the strategy.
        *fields: Which of `closes` and `serves` have to be empty.
    """
    aims = tuple(aims)
    having = [aim.action.node for aim in aims if any(getattr(aim, name) for name in fields)]
    ids = {whole.id for action in having for whole in wholes(graph, action)}
    ids |= {part.node.id for part in Parts(graph, Action).within(*(action.id for action in having))}
    return tuple(aim for aim in aims if aim.action.id not in ids)
