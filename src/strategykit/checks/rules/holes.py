"""Holes the document shows itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, answer
from strategykit.model import OpenItem, OpenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem

_DRAFTS = Text(
    nb="Virkelige strategier og utkast",
    en="Real strategies and drafts",
)


@check(
    "open-item",
    "SK903",
    Severity.WARNING,
    on=OpenItem,
    summary=Text(
        nb="Et åpent punkt mangler ansvarlig eller frist.",
        en="An open point lacks an owner or a date.",
    ),
    why=Text(
        nb="Et spørsmål ingen skal svare på innen en dato, blir stående til neste revisjon.",
        en="A question nobody has to answer by a date is still there at the next revision.",
    ),
    mend=Text(
        nb="Skriv svaret under «resolution», eller hvem som skal svare («owner») og når («due»).",
        en="Write the answer under “resolution”, or who is to answer (“owner”) and when (“due”).",
    ),
    sources=_DRAFTS,
    bad=lambda: Bad("open_items[0]", OpenItem("Hvem svarer i helgene?", kind=OpenKind.QUESTION)),
)
def open_item(item: OpenItem, context: Context) -> Iterator[Problem]:
    """Somebody settles it by a date."""
    if _is_open(item):
        message = Text(
            nb="Det åpne punktet {it} mangler ansvarlig eller frist.",
            en="The open point {it} lacks an owner or a date.",
        )
        yield context.problem(message)


@check(
    "announced-missing",
    "SK916",
    Severity.ERROR,
    on=OpenItem,
    summary=Text(
        nb="Noe strategien varsler at skal lages, finnes ikke.",
        en="Something the strategy announces does not exist.",
    ),
    why=Text(
        nb="Leseren tror at det varslede finnes eller er på vei. Uten ansvarlig og frist er det et "
        "løfte ingen holder.",
        en="The reader believes that it exists or is on its way. Without an owner and a date it is a promise "
        "nobody keeps.",
    ),
    mend=Text(
        nb="Lag det og skriv hvor det er under «resolution», eller skriv hvem som lager det og innen når.",
        en="Make it and write where it is under “resolution”, or write who makes it and by when.",
    ),
    sources=_DRAFTS,
    covers=("open-item",),
    bad=lambda: Bad("open_items[0]", OpenItem("Gap-analyse lages", kind=OpenKind.ANNOUNCED)),
)
def announced_missing(item: OpenItem, context: Context) -> Iterator[Problem]:
    """What is announced is made, or somebody makes it by a date."""
    if item.kind is OpenKind.ANNOUNCED and _is_open(item):
        message = Text(
            nb="{it} er varslet, men finnes ikke.", en="{it} has been announced, but does not exist."
        )
        yield context.problem(message)


@check(
    "list-partial",
    "SK936",
    Severity.INFO,
    on=OpenItem,
    summary=Text(
        nb="Dokumentet sier selv at en liste er et utvalg.",
        en="The document says itself that a list is a selection.",
    ),
    why=Text(
        nb="Det som ikke står i listen, er heller ikke kontrollert.",
        en="What is not in the list has not been checked either.",
    ),
    mend=Text(
        nb="Ta med resten av listen, eller la merknaden stå.",
        en="Add the rest of the list, or leave the remark.",
    ),
    sources=_DRAFTS,
    covers=("open-item",),
    bad=lambda: Bad("open_items[0]", OpenItem("Virksomheten har flere mål og delmål", kind=OpenKind.PARTIAL)),
)
def list_partial(item: OpenItem, context: Context) -> Iterator[Problem]:
    """The list is whole."""
    if item.kind is OpenKind.PARTIAL and not item.resolution:
        yield context.problem(
            Text(nb="Listen er et utvalg: {it}.", en="The list is a selection: {it}."),
        )


def _is_open(item: OpenItem) -> bool:
    looked_after = answer(item, "owner") is Answer.STATED and item.due is not None
    return not item.resolution and not looked_after
