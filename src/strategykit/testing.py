"""For those who write checks of their own: the test that ours have to pass."""

from __future__ import annotations

import datetime as dt
from types import ModuleType
from typing import TYPE_CHECKING

from strategykit.checks.engine import examine
from strategykit.checks.examples import Bad, baseline
from strategykit.checks.plugins import complaint
from strategykit.checks.registry import Check, built_in, checks_in
from strategykit.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.model import Strategy

__all__ = ["TODAY", "Bad", "baseline", "check_examples"]

TODAY = dt.date(2027, 6, 1)
"""The day the examples are checked on."""


def check_examples(checks: ModuleType | Iterable[Check]) -> None:
    """Hold checks to their examples.

    Nothing may be found in the sound baseline, and the `bad` example of each check, which is one edit
    of it, has to yield that check at its place and nothing else. All built-in checks are run too.

    Args:
        checks: A module with checks, or the checks themselves.

    Raises:
        AssertionError: It says everything that is not so.

    Examples:
        >>> from strategykit.checks.registry import check
        >>> from strategykit.findings import Severity, Text
        >>> from strategykit.model import Goal
        >>> words = Text(nb="Målet er for langt.", en="The goal is too long.")
        >>> @check(
        ...     "acme-goal-long",
        ...     "ACME101",
        ...     Severity.INFO,
        ...     on=Goal,
        ...     summary=words,
        ...     why=words,
        ...     mend=words,
        ...     sources=words,
        ...     bad=Bad("goals[0].text", "Svare " * 50, at="goals[0]"),
        ... )
        ... def acme_goal_long(goal, context):
        ...     if len(goal.text) > 200:
        ...         yield context.problem()
        >>> check_examples([acme_goal_long])
    """
    theirs = checks_in(checks) if isinstance(checks, ModuleType) else tuple(checks)
    wrong = [] if theirs else ["there are no checks"]
    used: set[str] = {handle for each in built_in() for handle in (each.name, each.code)}
    for each in theirs:
        refused = complaint(each, used)
        wrong += [] if refused is None else [refused.en]
        used.update((each.name, each.code))
    wrong += [f"in the sound baseline, {found}" for found in _found(baseline(), theirs)]
    for each in theirs:
        wrong += _astray(each, theirs)
    if wrong:
        raise AssertionError("\n".join(wrong))


def _astray(check: Check, theirs: tuple[Check, ...]) -> list[str]:
    if check.bad is None:
        return [f"{check.name} has no bad example"]
    found = list(_found(check.bad.strategy(), theirs))
    wanted = f"{check.name} at {check.bad.at or 'the root'}"
    if found == [wanted]:
        return []
    return [f"the bad example of {check.name} yields {' and '.join(found) or 'nothing'}, not {wanted} alone"]


def _found(strategy: Strategy, theirs: tuple[Check, ...]) -> Iterator[str]:
    every = {each.name: each for each in (*built_in(), *theirs)}
    for finding in examine(Graph(strategy), every.values(), TODAY):
        crash = f" ({finding.message.en})" if finding.name == "check-crashed" else ""
        yield f"{finding.name} at {finding.path or 'the root'}{crash}"
