"""What counts: an example of the method or something dropped is not asked for anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.model import Standing

if TYPE_CHECKING:
    from strategykit.model import Goal, Responsibility

__all__ = ["counts"]


def counts(node: Goal | Responsibility) -> bool:
    """Tell whether a goal or a responsibility is held to what the framework asks for."""
    return node.standing not in {Standing.EXAMPLE, Standing.DROPPED}
