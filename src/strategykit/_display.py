"""The one door from the rooms below to the notebook, opened by name when something is displayed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["bundle"]


def bundle(shown: Any) -> dict[str, str]:
    """Give what a notebook shows of a strategy or a story, by media type.

    Examples:
        >>> from strategykit import Strategy
        >>> sorted(bundle(Strategy("Vår strategi")))
        ['text/html', 'text/markdown', 'text/plain']
    """
    made: dict[str, str] = import_module("strategykit.notebook").bundle(shown)
    return made
