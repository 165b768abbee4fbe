"""Where a check reports, for tests of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.checks import run
from strategykit.model import Strategy

if TYPE_CHECKING:
    from strategykit.findings import Finding, Text

__all__ = ["hint_of", "messages", "places"]


def places(name: str, **fields: Any) -> list[str]:
    """Give the places where a check reports in a strategy with some fields."""
    return [found.path for found in run(Strategy("S", **fields)) if found.name == name]


def messages(name: str, **fields: Any) -> list[str]:
    """Give what a check says of a strategy with some fields, in both languages."""
    report = run(Strategy("S", **fields))
    return [words for found in report if found.name == name for words in (found.message.nb, found.message.en)]


def hint_of(found: Finding) -> Text:
    """Give what a finding says to do, which every one of a check does."""
    assert found.hint is not None
    return found.hint
