"""The checks: what a strategy lacks, and where.

`run` is pure: it reads no clock and no network, and never raises for what a strategy says.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.checks.context import Context, Problem
from strategykit.checks.engine import CRASHED, examine
from strategykit.checks.pages import explain
from strategykit.checks.registry import BASE, PUBLIC, Check, built_in, check
from strategykit.checks.waivers import UNUSED, waive
from strategykit.errors import ModelError, UnknownNameError
from strategykit.findings import Finding, Report, Severity
from strategykit.graph import Answer, Graph, answer
from strategykit.model.shape import describe
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.model import Strategy

__all__ = ["PROFILES", "Check", "Context", "Problem", "check", "check_named", "explain", "list_checks", "run"]

PROFILES = (BASE, PUBLIC, "conversational", "open-source", "crisis")
"""The profiles there are; `base` always applies, `public` by itself in the public sector."""


def run(
    strategy: Strategy, *, profile: str | None = None, today: dt.date | None = None, lenient: bool = False
) -> Report:
    """Check a strategy.

    Args:
        strategy: The strategy.
        profile: A profile that applies besides the base.
        today: The day; without it nothing that depends on the date is checked.
        lenient: Report errors as warnings where the document says it is a draft.

    Raises:
        UnknownNameError: There is no such profile.

    Examples:
        >>> from strategykit.model import Strategy
        >>> sorted(finding.code for finding in run(Strategy("Bare en tittel")))
        ['SK101', 'SK102', 'SK103', 'SK104', 'SK105']
    """
    if today is not None and type(today) is not dt.date:
        raise ModelError(f"today takes a date, not {describe(today)}")
    profiles = _profiles(strategy, profile)
    staying_out = answer(strategy, "presence") is Answer.DECIDED_NO
    chosen = (
        each
        for each in built_in()
        if not profiles.isdisjoint(each.profiles) and (each.staying_out or not staying_out)
    )
    graph = Graph(strategy)
    known = [handle for each in list_checks() for handle in (each.name, each.code)]
    findings: Iterable[Finding] = waive(examine(graph, chosen, today), graph, known=known, today=today)
    if lenient and strategy.document is not None and strategy.document.status == "draft":
        findings = map(_softened, findings)
    return Report(tuple(findings))


def _profiles(strategy: Strategy, profile: str | None) -> frozenset[str]:
    if profile is not None and profile not in PROFILES:
        raise _unknown("profile", profile, PROFILES)
    sector = strategy.organization.sector if strategy.organization else None
    return frozenset({BASE, profile or BASE, PUBLIC if sector == PUBLIC else BASE})


def _softened(finding: Finding) -> Finding:
    # A crash is no fault of the draft.
    soft = finding.severity is Severity.ERROR and finding.name != CRASHED.name
    return evolve(finding, severity=Severity.WARNING) if soft else finding


@cache
def list_checks() -> tuple[Check, ...]:
    """List every check there is, by code.

    Examples:
        >>> list_checks()[0].name
        'goal-missing'
    """
    return tuple(sorted((*built_in(), UNUSED, CRASHED), key=lambda each: each.code))


def check_named(handle: str) -> Check:
    """Find a check by its name or code.

    Args:
        handle: The name, or the code in upper or lower case.

    Raises:
        UnknownNameError: There is no such check; the message says which one is nearest.

    Examples:
        >>> check_named("SK204").name
        'goal-no-deadline'
    """
    by_handle = {key: each for each in list_checks() for key in (each.name, each.code)}
    found = by_handle.get(handle) or by_handle.get(handle.upper())
    if found is None:
        raise _unknown("check", handle, by_handle)
    return found


def _unknown(what: str, name: str, known: Iterable[str]) -> UnknownNameError:
    near = closest(name, known)
    return UnknownNameError(f"there is no {what} {name!r}" + (f": did you mean {near}?" if near else ""))
