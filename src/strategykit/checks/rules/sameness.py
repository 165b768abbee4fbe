"""The same thing said twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategykit.checks.context import follow
from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.words import word_list
from strategykit.findings import Severity, Text
from strategykit.fixes import Fix, Remove
from strategykit.insight.found import counts
from strategykit.model import (
    Action,
    Benefit,
    Goal,
    Guideline,
    Note,
    NoteKind,
    OpenItem,
    ResponseGuideline,
    State,
    Strategy,
)
from strategykit.paths import readable
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.paths import Path

_STATEMENTS = (Guideline, ResponseGuideline, Goal, Action, Benefit, State)
_WORD = re.compile(r"\w+")


@check(
    "duplicate-statement",
    "SK925",
    Severity.WARNING,
    on=Strategy,
    summary=Text(
        nb="Den samme regelen eller det samme avsnittet står to ganger.",
        en="The same rule or paragraph appears twice.",
    ),
    why=Text(
        nb="Når det ene stedet blir rettet, blir det andre stående, og da sier dokumentet to ting.",
        en="When one place is corrected, the other is left, and then the document says two things.",
    ),
    mend=Text(
        nb="Stryk det ene stedet. Gjelder ordene hver sin ting, skriv hva: kanaler, vilkår eller hvem de "
        "gjelder for.",
        en="Strike one of the places. Where the words apply to different things, say which: channels, "
        "conditions or who they apply to.",
    ),
    sources=Text(
        nb="Team SAFA, der et avsnitt står to ganger ordrett",
        en="Team SAFA, where a paragraph appears twice word for word",
    ),
    bad=lambda: Bad(
        "guidelines[11]", Guideline("Vi skriver kort og forståelig!", kind="language", id="kort")
    ),
)
def duplicate_statement(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Everything is said once."""
    del strategy
    yield from _told_twice(context)
    yield from _said_twice(context)


def _told_twice(context: Context) -> Iterator[Problem]:
    message = Text(nb="{words} står to ganger i dokumentet.", en="{words} appears twice in the document.")
    for path, note in context.graph.of(Note):
        if note.kind is NoteKind.AS_WRITTEN and word_list("wording", "verbatim").found_in(note.place):
            yield context.problem(message, at=path, words=note.text)


def _said_twice(context: Context) -> Iterator[Problem]:
    message = Text(nb="{words} står også i {first}.", en="{words} also appears at {first}.")
    firsts: dict[Hashable, Path] = {}
    for cls in _STATEMENTS:
        nodes: tuple[tuple[Path, Any], ...] = context.graph.of(cls)
        for path, node in nodes:
            words = tuple(_WORD.findall(node.text.casefold()))
            if not words or (isinstance(node, Goal) and not counts(node)):
                continue
            first = firsts.setdefault((cls, path[0], words, _scope(node)), path)
            if first != path:
                place = Text(nb=readable(first), en=readable(first))
                fix = _struck(context, path, first)
                yield context.problem(message, at=path, fix=fix, words=node.text, first=place)


def _struck(context: Context, path: Path, first: Path) -> Fix | None:
    """Give what strikes the second of two statements that are the same in all they say."""
    node, kept = follow(context.strategy, path), follow(context.strategy, first)
    if path[:-1] != first[:-1] or evolve(node, id=kept.id) != kept:
        return None
    named = node.id != kept.id and bool(context.graph.pointing_at(node.id))
    what = Text(
        nb="{words} strykes her; det står i {first}.", en="{words} is removed here; it remains at {first}."
    )
    return Fix(what=what, edits=[Remove(path)], safe=not named and not _pointed_into(context, path))


def _pointed_into(context: Context, path: Path) -> bool:
    """Tell whether a text names the item, or one after it in its list, which would move up."""
    texts = [item.about for _, item in context.graph.of(OpenItem)]
    texts += [waiver.at for waiver in context.strategy.waivers]
    node = follow(context.strategy, path)
    outer, position = readable(path[:-1]), path[-1]
    for text in filter(None, texts):
        if text == node.id and len(context.graph.with_id(node.id)) == 1:
            return True
        match = re.match(re.escape(outer) + r"\[(\d+)\]", text)
        if match and isinstance(position, int) and int(match[1]) >= position:
            return True
    return False


def _scope(node: Any) -> Hashable:
    if isinstance(node, Guideline):
        return (node.modality, node.personal, node.during, node.binds, node.themes, _where(node))
    if isinstance(node, ResponseGuideline):
        return (node.messages, node.by, _where(node))
    return getattr(node, "audiences", ())


def _where(rule: Guideline | ResponseGuideline) -> Hashable:
    return frozenset(rule.channels), frozenset(rule.conditions)
