"""What the verbs are given: a strategy or its file, and what its project sets."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from strategykit.checks import Configuration
    from strategykit.files import Positions
    from strategykit.model import Strategy

__all__ = ["Given", "StrPath", "configuration_for", "path_of", "read", "strategy_of"]

StrPath: TypeAlias = str | os.PathLike[str]
Given: TypeAlias = "Strategy | StrPath"


def read(strategy_or_path: Strategy | StrPath) -> tuple[Strategy, Positions | None]:
    """Give a strategy and, where it came as a file, where everything stands in it."""
    from strategykit.model import Strategy

    if isinstance(strategy_or_path, Strategy):
        return strategy_or_path, None
    from strategykit import files

    return files.read(path_of(strategy_or_path, "a strategy or a path"))


def configuration_for(
    strategy_or_path: Strategy | StrPath, config: Configuration | None
) -> Configuration | None:
    """Give what was set, or else what the project of a file sets."""
    if config is not None or not isinstance(strategy_or_path, (str, os.PathLike)):
        return config
    from strategykit import checks

    return checks.settings_for(strategy_or_path)


def path_of(value: Any, expected: str) -> StrPath:
    """Refuse what is no path."""
    from strategykit.model.arguments import taken

    taken(value, "this", expected, str, os.PathLike)
    path: StrPath = value
    return path


def strategy_of(value: Any) -> Strategy:
    """Refuse what is no strategy."""
    from strategykit.model import Strategy
    from strategykit.model.arguments import taken

    taken(value, "this", "a strategy", Strategy)
    strategy: Strategy = value
    return strategy
