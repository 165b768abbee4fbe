"""Which findings belong to which point of a framework."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.catalog.frameworks import framework
from strategykit.findings import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategykit.findings import Finding
    from strategykit.model import Framework, FrameworkPoint

__all__ = ["ELSEWHERE", "by_point", "sorted_out"]

ELSEWHERE = Text(nb="Utenfor punktene", en="Outside the points")
"""What is said of findings that belong to no point."""


def by_point(
    findings: Iterable[Finding], name: str = "five-points"
) -> tuple[tuple[Text, tuple[Finding, ...]], ...]:
    """Give the points of a framework of the catalogue with their findings, and last those of none.

    Args:
        findings: The findings.
        name: The id of the framework.

    Examples:
        >>> from strategykit import Strategy, check
        >>> for point, found in by_point(check(Strategy("S", mission="Vi er der folk er"))):
        ...     print(point, len(found))
        Goals 1
        Mission and purpose 1
        Measurement 1
        Responsibility 1
        Benefits for the customers 1
        Outside the points 5
    """
    every = tuple(findings)
    norwegian, english = framework(name, "nb"), framework(name, "en")
    labels = [Text(nb=nb.label, en=en.label) for nb, en in zip(norwegian.points, english.points, strict=True)]
    found = sorted_out(every, english)
    placed = {finding for each in found for finding in each}
    rest = tuple(finding for finding in every if finding not in placed)
    return (*zip(labels, found, strict=True), (ELSEWHERE, rest))


def sorted_out(findings: Iterable[Finding], framework: Framework) -> list[tuple[Finding, ...]]:
    """Give the findings of each point, in the order of the points.

    A finding belongs to the points whose checks it comes from; one that no point names, to those
    that read the field it stands in.
    """
    every = tuple(findings)
    guarded = {name for point in framework.points for name in point.checks}
    return [
        tuple(finding for finding in every if _belongs(finding, point, guarded)) for point in framework.points
    ]


def _belongs(finding: Finding, point: FrameworkPoint, guarded: set[str]) -> bool:
    if finding.name in guarded:
        return finding.name in point.checks
    return any(_stands_in(finding, name) for name in point.reads)


def _stands_in(finding: Finding, name: str) -> bool:
    field, _, part = name.partition(".")
    inside = not part or part.partition("=")[0] in finding.at
    return finding.at[:1] == (field,) and inside
