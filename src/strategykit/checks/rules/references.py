"""References that lead nowhere, or to more than one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit import records
from strategykit.checks.context import follow
from strategykit.checks.examples import Bad
from strategykit.checks.nouns import noun
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.fixes import Fix, Replace
from strategykit.model import (
    Action,
    Approach,
    Audience,
    Channel,
    Document,
    Evaluation,
    FrameworkPoint,
    Goal,
    Note,
    OpenItem,
    Ref,
    ResponseGuideline,
    Risk,
    State,
    Strategy,
    TriageQuestion,
)
from strategykit.model.fields import slug, slug_of
from strategykit.model.shape import shape_of
from strategykit.paths import closest, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.graph import Reference
    from strategykit.paths import Path

MOST_SUGGESTIONS = 20
"""Looking for the nearest id is slow, so a file that is wrong throughout gets no more than these."""

_MEANT = {
    (Action, "closes"): {State, OpenItem, Risk},
    (Action, "serves"): {Goal, Approach},
    (State, "about"): {Channel, Goal, Audience},
    (Evaluation, "of"): {Goal, Channel, Document},
    (TriageQuestion, "yes"): {TriageQuestion, ResponseGuideline},
    (TriageQuestion, "no"): {TriageQuestion, ResponseGuideline},
}
"""What a reference that may point at anything is meant for."""

_UNDEFINED = Text(nb="{target} finnes ikke.", en="There is no {target}.")
_MISSING = Text(
    nb="{target} finnes ikke: her skal det stå {wanted}.", en="There is no {target}: this has to be {wanted}."
)
_WRONG = Text(nb="{target} er {found}, ikke {wanted}.", en="{target} is {found}, not {wanted}.")
_TO_NEAR = Text(nb="{target} blir {near}.", en="{target} becomes {near}.")
_SEVERAL = Text(
    nb="{target} kan være både {first} ({one}) og {second} ({other}).",
    en="{target} may be both {first} ({one}) and {second} ({other}).",
)
_NOWHERE = Text(
    nb="{target} er verken en ID eller et sted i strategien.",
    en="{target} is neither an id nor a place in the strategy.",
)
_NO_FIELD = Text(nb="{target} er ikke noe felt her.", en="{target} is no field here.")
_TWICE = Text(
    nb="ID-en {target} er brukt om både {first} og {second}.",
    en="The id {target} is used for both {first} and {second}.",
)


@check(
    "reference-undefined",
    "SK801",
    Severity.ERROR,
    also=(Severity.WARNING,),
    on=Strategy,
    staying_out=True,
    summary=Text(
        nb="En henvisning peker på noe som ikke finnes eller kan være flere ting, eller en ID er brukt to "
        "ganger.",
        en="A reference points at something that does not exist or may be several things, or an id is used "
        "twice.",
    ),
    why=Text(
        nb="En henvisning som ikke finner fram, blir borte i tabeller og figurer uten at noen ser det. Kan "
        "den bety flere ting, eller gjelder det bare hva en merknad handler om, er det en advarsel.",
        en="A reference that leads nowhere is lost from tables and figures without anybody noticing. Where "
        "it may mean several things, or only says what a remark is about, this is a warning.",
    ),
    mend=Text(
        nb="Rett ID-en, eller legg til det den peker på. En ID er navnet med små bokstaver og bindestreker "
        "når den ikke er skrevet selv.",
        en="Correct the id, or add what it points at. Where none is written, an id is the name in lower case "
        "with hyphens.",
    ),
    sources=Text(
        nb="Alle utvekslingsformater; xmllint finner ikke ID-er som er brukt to ganger",
        en="Every exchange format; xmllint does not find ids used twice",
    ),
    bad=lambda: Bad("goals[0].owner", Ref("kommunikasjonssjeff")),
)
def reference_undefined(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every reference hits one thing."""
    del strategy
    yield from _misses(context)
    yield from _doubles(context)
    yield from _open_to_reading(context)
    yield from _about_nothing(context)


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
        fix=_mended(reference, near, context),  # which names what may be meant
        target=reference.target,
        wanted=noun(reference.cls),
        found=noun(type(found)),
        near=near or "",
        own=slug(reference.target),
    )


def _mended(reference: Reference, near: str | None, context: Context) -> Fix | None:
    """Give what makes an id of a name that stands in its place, or shows the nearest id."""
    own = slug(reference.target)
    sure = own != reference.target and len(context.graph.with_id(own, reference.cls)) == 1
    if not sure and near is None:
        return None
    what = Text(nb="{target} blir {own}.", en="{target} becomes {own}.") if sure else _TO_NEAR
    return Fix(what=what, edits=[Replace(reference.at, own if sure else near or "")], safe=sure)


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


def _open_to_reading(context: Context) -> Iterator[Problem]:
    graph = context.graph
    for reference in graph.references:
        there = {} if reference.cls else {type(node): node for _, node in graph.with_id(reference.target)}
        if len(there) < 2:  # noqa: PLR2004 - one thing is what it has to be
            continue
        place = reference.at[:-1] if isinstance(reference.at[-1], int) else reference.at
        meant = _MEANT.get((type(follow(context.strategy, place[:-1])), str(place[-1])), set())
        if len(meant & set(there)) == 1:
            continue
        first, second, *_ = there.values()
        yield context.problem(
            _SEVERAL,
            at=reference.at,
            severity=Severity.WARNING,
            target=reference.target,
            first=noun(type(first)),
            second=noun(type(second)),
            one=first,
            other=second,
        )


def _about_nothing(context: Context) -> Iterator[Problem]:
    graph = context.graph
    for path, item in graph.of(OpenItem):
        if item.about is not None and not graph.with_id(item.about) and not _is_place(context, item.about):
            yield _remark(context, (*path, "about"), item.about, _NOWHERE)
    for path, note in graph.of(Note):
        holder = follow(context.strategy, path[:-2] if isinstance(path[-1], int) else path[:-1])
        if note.about is not None and note.about not in shape_of(type(holder)):
            yield _remark(context, (*path, "about"), note.about, _NO_FIELD)
    for path, point in graph.of(FrameworkPoint):
        for position, name in enumerate(point.reads):
            if not _is_field(name):
                yield _remark(context, (*path, "reads", position), name, _NO_FIELD)


def _remark(context: Context, at: Path, target: str, message: Text) -> Problem:
    return context.problem(message, at=at, severity=Severity.WARNING, target=target)


def _is_place(context: Context, words: str) -> bool:
    try:
        path = parse(words)
    except ValueError:
        return False
    *way, last = path or ("",)
    holder = follow(context.strategy, tuple(way))
    if isinstance(last, int):
        return isinstance(holder, tuple) and last < len(holder)
    return records.has(type(holder)) and last in shape_of(type(holder))


def _is_field(name: str) -> bool:
    """Tell whether a framework's point can read it: `goals`, `goals.deadline`, `guidelines.kind=legal`."""
    head, _, part = name.partition(".")
    field = shape_of(Strategy).get(head)
    if field is None or not part:
        return field is not None
    return field.target is not None and part.partition("=")[0] in shape_of(field.target)
