"""References that lead nowhere, or to more than one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.checks.examples import Bad
from strategykit.checks.nouns import noun
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.model import Ref, Strategy
from strategykit.model.fields import slug_of
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.graph import Reference

MOST_SUGGESTIONS = 20
"""Looking for the nearest id is slow, so a file that is wrong throughout gets no more than these."""

_UNDEFINED = Text(nb="{target} finnes ikke.", en="There is no {target}.")
_MISSING = Text(
    nb="{target} finnes ikke: her skal det stå {wanted}.", en="There is no {target}: this has to be {wanted}."
)
_WRONG = Text(nb="{target} er {found}, ikke {wanted}.", en="{target} is {found}, not {wanted}.")
_NEAR = Text(nb="Mente du {near}?", en="Did you mean {near}?")
_TWICE = Text(
    nb="ID-en {target} er brukt om både {first} og {second}.",
    en="The id {target} is used for both {first} and {second}.",
)


@check(
    "reference-undefined",
    "SK801",
    Severity.ERROR,
    on=Strategy,
    staying_out=True,
    summary=Text(
        nb="En henvisning peker på noe som ikke finnes, eller en ID er brukt to ganger.",
        en="A reference points at something that is not there, or an id is used twice.",
    ),
    why=Text(
        nb="En henvisning som ikke finner fram, blir borte i tabeller og figurer uten at noen ser det.",
        en="A reference that leads nowhere is lost from tables and figures without anybody noticing.",
    ),
    mend=Text(
        nb="Rett ID-en, eller legg til det den peker på. En ID er navnet med små bokstaver og bindestreker "
        "når den ikke er skrevet selv.",
        en="Mend the id, or add what it points at. Where none is written, an id is the name in lower case "
        "with hyphens.",
    ),
    sources=Text(
        nb="Alle utvekslingsformater; xmllint finner ikke ID-er som er brukt to ganger",
        en="Every exchange format; xmllint does not find ids used twice",
    ),
    bad=Bad("goals[0].owner", Ref("kommunikasjonssjeff")),
)
def reference_undefined(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every reference hits one thing."""
    del strategy
    yield from _misses(context)
    yield from _doubles(context)


def _misses(context: Context) -> Iterator[Problem]:
    graph = context.graph
    hits: dict[tuple[str, type | None], bool] = {}
    nearest: dict[tuple[str, type | None], str | None] = {}
    for reference in graph.references:
        wanted = (reference.target, reference.cls)
        if wanted not in hits:
            hits[wanted] = graph.resolve(*wanted) is not None
        if hits[wanted]:
            continue
        if wanted not in nearest and len(nearest) < MOST_SUGGESTIONS:
            nearest[wanted] = closest(reference.target, graph.ids(reference.cls))
        yield _miss(reference, nearest.get(wanted), context)


def _miss(reference: Reference, near: str | None, context: Context) -> Problem:
    found: Any = context.graph.resolve(reference.target)
    message = _WRONG if found else _MISSING if reference.cls else _UNDEFINED
    return context.problem(
        message,
        at=reference.at,
        hint=_NEAR if near else None,
        target=reference.target,
        wanted=noun(reference.cls),
        found=noun(type(found)),
        near=near or "",
    )


def _doubles(context: Context) -> Iterator[Problem]:
    # Two unnamed steps may well be worded alike; that only matters where something points at them.
    graph = context.graph
    for target in graph.ids():
        first_of: dict[type, object] = {}
        classes = {reference.cls for reference in graph.pointing_at(target)}
        for path, node in graph.with_id(target):
            cls = type(node)
            first = first_of.setdefault(cls, node)
            if first is not node and (classes & {cls, None} or target != slug_of(node)):
                yield context.problem(_TWICE, at=(*path, "id"), target=target, first=first, second=node)
