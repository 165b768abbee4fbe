"""One walk over the graph: every check at every node of its classes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.checks.context import Context, Problem
from strategykit.checks.registry import Check
from strategykit.findings import Finding, Severity, Text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from strategykit.graph import Graph
    from strategykit.paths import Path

__all__ = ["CRASHED", "examine", "finding"]

CRASHED = Check(
    "check-crashed",
    "SK934",
    Severity.ERROR,
    staying_out=True,
    summary=Text(
        nb="En kontroll stanset på en feil i programmet.",
        en="A check was stopped by an error in the program.",
    ),
    why=Text(
        nb="En kontroll som stanser, har ikke sagt at alt er i orden. Derfor blir det aldri stille om den.",
        en="A check that stopped has not said that all is well. So it is never passed over in silence.",
    ),
    mend=Text(
        nb="Meld feilen til dem som har laget kontrollen, med teksten i funnet og den delen av strategien "
        "det gjelder. Resten av kontrollen er utført.",
        en="Report the error to those who made the check, with the text of the finding and the part of "
        "the strategy it is about. Everything else has been checked.",
    ),
    sources=Text(
        nb="Erfaring fra andre kontrollprogrammer: en feil må ikke se ut som et godkjent resultat.",
        en="Experience with other linters: an error must not look like a pass.",
    ),
)


@frozen
class _Hit:
    check: Check
    node: Path
    problem: Problem


def examine(graph: Graph, checks: Iterable[Check], today: dt.date | None = None) -> Iterator[Finding]:
    """Run checks on a strategy; each says one thing about one place.

    Args:
        graph: The strategy's graph.
        checks: The checks; each is called at every node of its classes.
        today: The day, for the checks that depend on it.
    """
    by_class: dict[type, list[Check]] = defaultdict(list)
    for check in checks:
        for cls in check.on:
            by_class[cls].append(check)
    hits: list[_Hit] = []
    crashed: dict[str, Finding] = {}
    for path, node in graph.nodes:
        context = Context(graph=graph, today=today, node=node, path=path)
        for check in by_class.get(type(node), ()):
            try:
                hits.extend(_Hit(check, path, problem) for problem in _called(check, context))
            except Exception as error:  # noqa: BLE001 - whatever a rule raises becomes a finding
                crashed.setdefault(check.name, _crash(check, path, error))
    said = {(hit.check.name, hit.problem.at): hit for hit in reversed(_uncovered(hits))}
    yield from (finding(hit.check, hit.problem) for hit in said.values())
    yield from crashed.values()


def _called(check: Check, context: Context) -> Iterable[Problem]:
    return () if check.rule is None else check.rule(context.node, context)


def _uncovered(hits: list[_Hit]) -> list[_Hit]:
    covered = {(name, hit.node) for hit in hits for name in hit.check.covers}
    return [hit for hit in hits if (hit.check.name, hit.node) not in covered]


def finding(check: Check, problem: Problem) -> Finding:
    """Make a finding of a problem, with what it leaves out taken from the check."""
    return Finding(
        name=check.name,
        code=check.code,
        severity=check.severity,
        at=problem.at,
        message=problem.message or check.summary,
        hint=problem.hint or check.mend,
    )


def _crash(check: Check, path: Path, error: Exception) -> Finding:
    what = f"{check.name} ({check.code}): {type(error).__name__}: {error}"
    message = Text(nb=f"Kontrollen stanset: {what}", en=f"The check crashed: {what}")
    return finding(CRASHED, Problem(at=path, message=message))
