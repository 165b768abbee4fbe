"""Holes in the text that nobody has filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.checks.blanks import hole
from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.model import Definition, Example, Link, Note, NoteKind, OpenItem, Strategy, Template, Waiver
from strategykit.model.shape import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit import paths
    from strategykit.checks.context import Context, Problem

# A hole that is declared, a slot to be filled in when it is used, and the words of others.
_NOT_ITS_OWN = (OpenItem, Template, Example, Definition, Link, Waiver)
_OWN_NOTES = {NoteKind.REMARK, NoteKind.EVIDENCE}


@check(
    "placeholder-text",
    "SK111",
    Severity.ERROR,
    on=Strategy,
    heuristic=True,
    summary=Text(
        nb="Teksten har plassholdere som ikke er fylt ut.",
        en="The text has placeholders that are not filled in.",
    ),
    why=Text(
        nb="Plassholderen følger med i presentasjonen, og alle ser at dokumentet ikke er ferdig.",
        en="The placeholder ends up in the presentation, and everybody sees that the document is unfinished.",
    ),
    mend=Text(
        nb="Skriv det som skal stå der. Vet dere det ikke ennå, så ta plassholderen bort og skriv et åpent "
        "punkt under «open_items», med ansvarlig og frist.",
        en="Write what belongs there. Where you do not know yet, remove the placeholder and write an open "
        "point under “open_items”, with an owner and a date.",
    ),
    sources=Text(
        nb="tarides/okra, sak 143 (rapporter med «TODO»); clickminded (maler der rådene blir stående)",
        en="tarides/okra, issue 143 (reports with “TODO”); clickminded (templates whose advice is left in)",
    ),
    bad=lambda: Bad("mission", "Vi er der [målgruppe] er. TODO"),
)
def placeholder_text(strategy: Strategy, context: Context) -> Iterator[Problem]:
    """Every text is written out."""
    del strategy
    message = Text(
        nb="Plassholderen {words} er ikke fylt ut.", en="The placeholder {words} is not filled in."
    )
    for path, text in _texts(context):
        found = hole(text)
        if found is not None:
            yield context.problem(message, at=path, words=found)


def _texts(context: Context) -> Iterator[tuple[paths.Path, str]]:
    for path, node in context.graph.nodes:
        if isinstance(node, _NOT_ITS_OWN) or (isinstance(node, Note) and node.kind not in _OWN_NOTES):
            continue
        for field in texts_of(type(node)):
            if field.told != "never":
                yield from _values((*path, field.name), getattr(node, field.name))


def _values(path: paths.Path, value: Any) -> Iterator[tuple[paths.Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        yield from (((*path, position), each) for position, each in enumerate(value))
