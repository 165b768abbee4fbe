"""One walk over the graph: every check at every node of its classes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from strategykit.checks.context import Context, Problem
from strategykit.checks.registry import EVERYTHING, Check
from strategykit.findings import Finding, Severity, Text
from strategykit.fixes import Fix
from strategykit.model.shape import describe
from strategykit.records import frozen

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
        en="Experience with other checking programs: an error must not look like a pass.",
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
        if today is not None or not check.needs_today:
            for cls in check.on:
                by_class[cls].append(check)
    hits: list[_Hit] = []
    crashed: dict[str, Finding] = {}
    # By class, so that a node nobody looks at costs nothing.
    for cls, called in by_class.items():
        nodes: tuple[tuple[Path, Any], ...] = graph.of(cls)
        for path, node in nodes:
            for check in called:
                try:
                    found = _problems(check, graph, today, path, node)
                    hits.extend(_Hit(check, path, _judged(each)) for each in found)
                except Exception as error:  # noqa: BLE001 - whatever a rule raises becomes a finding
                    crashed.setdefault(check.name, _crash(check, path, error))
    said = {(hit.check.name, hit.problem.at): hit for hit in reversed(_uncovered(hits, graph))}
    yield from (finding(hit.check, hit.problem) for hit in said.values())
    yield from crashed.values()


def _problems(check: Check, graph: Graph, today: dt.date | None, path: Path, node: Any) -> Iterable[Problem]:
    if check.rule is None:
        return ()
    threshold = 0 if check.threshold is None else check.threshold.value
    context = Context(graph=graph, today=today, node=node, path=path, threshold=threshold)
    return check.rule(node, context)


def _judged(problem: Any) -> Problem:
    # Somebody else's rule may yield anything; what is no problem has to be that rule's crash, not ours.
    if not isinstance(problem, Problem):
        raise TypeError(f"a rule yields problems, not {describe(problem)}")
    for text in (problem.message, problem.hint):
        if not isinstance(text, Text | None):
            raise TypeError(f"what a problem says is a Text, not {describe(text)}")
    if not isinstance(problem.fix, Fix | None):
        raise TypeError(f"what mends a problem is a Fix, not {describe(problem.fix)}")
    return problem


def _uncovered(hits: list[_Hit], graph: Graph) -> list[_Hit]:
    """Leave out what a more specific check has said about the same node, or about one around it."""
    if not any(hit.check.covers for hit in hits):
        return hits
    spoken: dict[str, set[Path]] = defaultdict(set)
    places = {path for path, _ in graph.nodes}
    for hit in hits:
        for name in hit.check.covers:
            spoken[name].add(_home(hit, places))
    return [hit for hit in hits if not _is_covered(hit, spoken, places)]


def _is_covered(hit: _Hit, spoken: dict[str, set[Path]], places: set[Path]) -> bool:
    home = _home(hit, places)
    if EVERYTHING not in hit.check.covers and home in spoken[EVERYTHING]:
        return True
    homes = spoken.get(hit.check.name, ())
    return bool(homes) and any(home[:length] in homes for length in range(len(home) + 1))


def _home(hit: _Hit, places: set[Path]) -> Path:
    """Give the node a finding is about: for a rule that reads the whole strategy, the one it stands in."""
    if hit.node:
        return hit.node
    at = hit.problem.at
    return next(at[:length] for length in range(len(at), -1, -1) if at[:length] in places)


def finding(check: Check, problem: Problem) -> Finding:
    """Make a finding of a problem, with what it leaves out taken from the check."""
    return Finding(
        name=check.name,
        code=check.code,
        severity=problem.severity if problem.severity in check.also else check.severity,
        at=problem.at,
        message=problem.message or check.summary,
        hint=problem.hint or check.mend,
        fix=problem.fix,
    )


def _crash(check: Check, path: Path, error: Exception) -> Finding:
    what = f"{check.name} ({check.code}): {type(error).__name__}: {error}"
    message = Text(nb=f"Kontrollen stanset: {what}", en=f"The check crashed: {what}")
    return finding(CRASHED, Problem(at=path, message=message))
