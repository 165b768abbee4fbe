"""Findings the document accepts on purpose."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from attrs import frozen

from strategykit import paths
from strategykit.checks.context import Problem
from strategykit.checks.engine import CRASHED, finding
from strategykit.checks.examples import Bad
from strategykit.checks.registry import Check
from strategykit.findings import Severity, Text
from strategykit.model import Waiver

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from strategykit.findings import Finding
    from strategykit.graph import Graph

__all__ = ["UNUSED", "waive"]

UNUSED = Check(
    "waiver-unused",
    "SK932",
    Severity.WARNING,
    staying_out=True,
    summary=Text(
        nb="Et unntak gjelder ikke noe funn, mangler begrunnelse eller er utløpt.",
        en="A waiver matches no finding, gives no reason or has expired.",
    ),
    why=Text(
        nb="Et unntak som ikke lenger trengs, kan skjule en ny mangel. Et unntak uten begrunnelse kan "
        "ingen ta stilling til senere.",
        en="A waiver nobody needs any longer may hide a new gap. A waiver without a reason cannot be "
        "judged later.",
    ),
    mend=Text(
        nb="Fjern unntaket, eller rett navn, sted, begrunnelse eller sluttdato.",
        en="Remove the waiver, or mend its name, place, reason or last day.",
    ),
    sources=Text(
        nb="Erfaring fra andre kontrollprogrammer.",
        en="Experience with other linters.",
    ),
    bad=Bad("waivers[0]", Waiver("goal-no-owner", reason="Eies av styret")),
)


@frozen
class _Scope:
    waiver: Waiver
    places: tuple[paths.Path, ...]
    expired: bool

    def holds(self, each: Finding) -> bool:
        return (
            not self.expired
            and each.name != CRASHED.name
            and self.waiver.check in {each.name, each.code}
            and any(each.at[: len(place)] == place for place in self.places)
        )


def waive(
    findings: Iterable[Finding], graph: Graph, *, known: Iterable[str], today: dt.date | None = None
) -> Iterator[Finding]:
    """Leave out the findings the strategy waives, and report the waivers that do nothing.

    Args:
        findings: What the checks found.
        graph: The strategy's graph.
        known: The names and codes of all checks.
        today: The day; without it no waiver is taken for expired.
    """
    scopes = [_scope(waiver, graph, today) for waiver in graph.strategy.waivers]
    used: set[int] = set()
    for each in findings:
        holding = [position for position, scope in enumerate(scopes) if scope.holds(each)]
        used.update(holding)
        if not holding:
            yield each
    for position, scope in enumerate(scopes):
        message = _complaint(scope, used=position in used)
        if message is not None:
            problem = Problem(at=("waivers", position), message=message, hint=_hint(scope, known))
            yield finding(UNUSED, problem)


def _scope(waiver: Waiver, graph: Graph, today: dt.date | None) -> _Scope:
    last = waiver.until.end if waiver.until else None
    expired = today is not None and last is not None and last < today
    return _Scope(waiver, _places(waiver.at, graph), expired)


def _places(at: str | None, graph: Graph) -> tuple[paths.Path, ...]:
    if at is None:
        return ((),)
    places = [path for path, _ in graph.with_id(at)]
    with suppress(ValueError):  # what is no path can only be an id
        places.append(paths.parse(at))
    return tuple(places)


def _complaint(scope: _Scope, *, used: bool) -> Text | None:
    name = scope.waiver.check
    if scope.expired:
        return Text(nb=f"Unntaket fra {name} er utløpt.", en=f"The waiver of {name} has expired.")
    if not used:
        return Text(
            nb=f"Unntaket fra {name} gjelder ikke noe funn.", en=f"The waiver of {name} matches no finding."
        )
    if not scope.waiver.reason:
        return Text(
            nb=f"Unntaket fra {name} mangler begrunnelse.", en=f"The waiver of {name} gives no reason."
        )
    return None


def _hint(scope: _Scope, known: Iterable[str]) -> Text | None:
    names = tuple(known)
    if scope.waiver.check in names:
        return None
    near = paths.closest(scope.waiver.check, names)
    return Text(nb=f"Mente du {near}?", en=f"Did you mean {near}?") if near else None
