"""What there is to say about the checks that found something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks import check_named
from strategykit.checks.pages import TITLES, facts
from strategykit.errors import UnknownNameError
from strategykit.findings import Severity, Text
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.checks import Check
    from strategykit.findings import Finding

__all__ = ["Rule", "rules_of"]

_READING = Text(
    nb="Det som ble funnet da filen ble lest.",
    en="What was found when the file was read.",
)


@frozen(kw_only=True)
class Rule:
    """A check, or something that reading a file reports."""

    code: str
    """Its code."""
    name: str
    """Its name."""
    severity: Severity
    """How much its findings matter."""
    summary: Text
    """What it reports."""
    parts: tuple[tuple[Text, Text], ...] = ()
    """Headings, each with what stands under it."""
    facts: tuple[Text, ...] = ()
    """What else there is to know."""
    profiles: tuple[str, ...] = ()
    """The profiles it belongs to."""
    heuristic: bool = False
    """True when it reads words and so may be wrong."""


def rules_of(findings: Iterable[Finding]) -> tuple[Rule, ...]:
    """Give the rules that found something, by code."""
    first = {finding.code: finding for finding in reversed(tuple(findings))}
    return tuple(_rule(first[code]) for code in sorted(first))


def _rule(finding: Finding) -> Rule:
    try:
        check = check_named(finding.code)
    except UnknownNameError:
        return Rule(code=finding.code, name=finding.name, severity=finding.severity, summary=_READING)
    return Rule(
        code=check.code,
        name=check.name,
        severity=check.severity,
        summary=check.summary,
        parts=tuple(zip(TITLES, (check.why, check.mend, check.sources), strict=False)),
        facts=_facts(check),
        profiles=check.profiles,
        heuristic=check.heuristic,
    )


def _facts(check: Check) -> tuple[Text, ...]:
    both = zip(facts(check, "nb"), facts(check, "en"), strict=True)
    return tuple(Text(nb=nb, en=en) for nb, en in both)
