"""Findings the document accepts on purpose."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from strategykit import paths
from strategykit.checks.choosing import LOUD
from strategykit.checks.context import Problem
from strategykit.checks.engine import finding
from strategykit.checks.examples import Bad
from strategykit.checks.loading import loading_pages
from strategykit.checks.registry import Check
from strategykit.findings import Severity, Text
from strategykit.model import Waiver
from strategykit.records import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from strategykit.checks.choosing import Choice
    from strategykit.findings import Finding
    from strategykit.graph import Graph

__all__ = ["UNUSED", "waive"]

_CODE = re.compile(r"[a-z]+\d+[a-z\d]*", re.ASCII)

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
        en="Experience with other checking programs.",
    ),
    bad=lambda: Bad("waivers[0]", Waiver("goal-no-owner", reason="Eies av styret")),
)


@frozen
class _Scope:
    waiver: Waiver
    places: tuple[paths.Path, ...]
    expired: bool

    def holds(self, each: Finding) -> bool:
        return (
            not self.expired
            and each.name not in LOUD
            and _handle(self.waiver) in {each.name, each.code.casefold()}
            and any(each.at[: len(place)] == place for place in self.places)
        )


def waive(
    findings: Iterable[Finding], graph: Graph, choice: Choice, today: dt.date | None = None
) -> Iterator[Finding]:
    """Leave out the findings the strategy waives, and report the waivers that do nothing.

    Args:
        findings: What the checks found.
        graph: The strategy's graph.
        choice: What was run. A waiver of a check that was not run this time is not called unused.
        today: The day; without it no waiver is taken for expired.
    """
    scopes = [_scope(waiver, graph, today) for waiver in graph.strategy.waivers]
    used: set[int] = set()
    for each in findings:
        holding = [position for position, scope in enumerate(scopes) if scope.holds(each)]
        used.update(holding)
        if not holding:
            yield each
    unused = next((each for each in choice.checks if each.name == UNUSED.name), None)
    if unused is None:
        return
    run, known = _handles(choice.checks), _handles(choice.all)
    for position, scope in enumerate(scopes):
        handle = _handle(scope.waiver)
        idle = position not in used and (handle in run or handle not in known)
        message = _complaint(scope, idle=idle)
        if message is not None:
            problem = Problem(at=("waivers", position), message=message, hint=_hint(scope, known))
            yield finding(unused, problem)


def _handles(checks: Iterable[Check]) -> frozenset[str]:
    return frozenset(handle for each in checks for handle in (each.name, each.code.casefold()))


def _handle(waiver: Waiver) -> str:
    return waiver.check.casefold()


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


def _complaint(scope: _Scope, *, idle: bool) -> Text | None:
    name = scope.waiver.check
    if scope.expired:
        return Text(nb=f"Unntaket fra {name} er utløpt.", en=f"The waiver of {name} has expired.")
    if idle:
        return Text(
            nb=f"Unntaket fra {name} gjelder ikke noe funn.", en=f"The waiver of {name} matches no finding."
        )
    until = scope.waiver.until
    if until is not None and until.end is None:
        return Text(
            nb=f"Unntaket fra {name} har en sluttdato som ikke er til å lese, og ville ha vart for alltid.",
            en=f"The waiver of {name} has a last day that cannot be read, and would have lasted for ever.",
        )
    if not scope.waiver.reason:
        return Text(
            nb=f"Unntaket fra {name} mangler begrunnelse.", en=f"The waiver of {name} gives no reason."
        )
    return None


def _hint(scope: _Scope, known: frozenset[str]) -> Text | None:
    from strategykit.checks.exporting import exporting_pages

    name, handle = scope.waiver.check, _handle(scope.waiver)
    if handle in known:
        return None
    if any(handle in {each.name, each.code.casefold()} for each in loading_pages()):
        return Text(
            nb=f"{name} kommer av at filen ikke kan leses som den er ment, og kan ikke unntas. Rett filen.",
            en=f"{name} says that the file cannot be read as it is meant, and cannot be waived. "
            "Mend the file.",
        )
    if any(handle in {each.name, each.code.casefold()} for each in exporting_pages()):
        return Text(
            nb=f"{name} er noe en eksport melder, og kan ikke unntas.",
            en=f"{name} is something that exporting reports, and cannot be waived.",
        )
    begun = sorted(each for each in known if handle and _CODE.fullmatch(each) and each.startswith(handle))
    if len(begun) > 1:
        return Text(
            nb=f"Et unntak gjelder én kontroll, og {len(begun)} har en kode som begynner på {name}. Skriv "
            "navnet på den ene, eller la prosjektet utelate dem alle med «ignore».",
            en=f"A waiver is of one check, and {len(begun)} have a code that begins with {name}. Write the "
            "name of the one, or have the project leave them all out with “ignore”.",
        )
    near = paths.closest(handle, [each for each in known if not _CODE.fullmatch(each)])
    return Text(
        nb=f"Det er ingen kontroll som heter {name}." + (f" Mente du {near}?" if near else ""),
        en=f"There is no check named {name}." + (f" Did you mean {near}?" if near else ""),
    )
