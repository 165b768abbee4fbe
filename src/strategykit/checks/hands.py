"""Whether there is more than one to share the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.model import OpenItem, Role, RoleKind

if TYPE_CHECKING:
    from strategykit.graph import Graph

__all__ = ["are_few", "are_several", "is_alone", "is_open"]

_FEW = 2
"""So few positions need no written rules among themselves."""
_OWN = {RoleKind.POSITION, RoleKind.TEAM, RoleKind.BODY, RoleKind.GROUP}


def is_alone(graph: Graph) -> bool:
    """Tell whether one position does it all, as in a small association: nothing has to be shared out.

    The board behind it lends no hand.

    Examples:
        >>> from strategykit.graph import Graph
        >>> from strategykit.model import Role, Strategy
        >>> is_alone(Graph(Strategy("S", roles=[Role("Leder")])))
        True
    """
    own = [role for _, role in graph.of(Role) if role.kind in _OWN and role.kind is not RoleKind.BODY]
    return len(own) == 1 and own[0].kind is RoleKind.POSITION


def are_several(graph: Graph) -> bool:
    """Tell whether so many carry the strategy that they need written rules among themselves.

    Examples:
        >>> from strategykit.graph import Graph
        >>> from strategykit.model import Role, Strategy
        >>> are_several(Graph(Strategy("S", roles=[Role("Leder"), Role("Nestleder")])))
        False
        >>> are_several(Graph(Strategy("S", roles=[Role("Ansatte", kind="group")])))
        True
    """
    own = [role for _, role in graph.of(Role) if role.kind in _OWN]
    return len(own) > _FEW or any(role.kind in {RoleKind.TEAM, RoleKind.GROUP} for role in own)


def are_few(graph: Graph) -> bool:
    """Tell whether those who carry the strategy are told, and are one or two.

    Examples:
        >>> from strategykit.graph import Graph
        >>> from strategykit.model import Role, Strategy
        >>> are_few(Graph(Strategy("S", roles=[Role("Leder"), Role("Styret", kind="body")]))), are_few(
        ...     Graph(Strategy("S"))
        ... )
        (True, False)
    """
    return any(role.kind in _OWN for _, role in graph.of(Role)) and not are_several(graph)


def is_open(graph: Graph, field: str) -> bool:
    """Tell whether the document itself shows the hole in a field of the strategy, which is the finding."""
    return any(item.about == field and not item.resolution for _, item in graph.of(OpenItem))
