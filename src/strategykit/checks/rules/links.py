"""Links that cannot work, and links that readers say do not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.checks.addresses import fault_of
from strategykit.checks.context import follow
from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.findings import Severity, Text
from strategykit.fixes import Fix, Replace
from strategykit.model import Link, Note, NoteKind, OpenItem, OpenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.checks.context import Context, Problem
    from strategykit.paths import Path

_LINK_WORDS = re.compile(r"\b(?:len[kc]j?|link|url|adress)", re.IGNORECASE)
_BROKEN_WORDS = re.compile(
    r"\b(?:funker|virker|verkar|fungerer|fungerar|åpner|opnar)\s+(?:\w+\s+)?(?:ikke|ikkje|h?verken)\b"
    r"|\b(?:ikke|ikkje)\s+(?:\w+\s+)?(?:funker|virker|verkar|fungerer|fungerar)\b"
    r"|\b(?:død|daud|brutt|brote|ødelagt|broken|dead|404)\b"
    r"|\b(?:does|is)\s*(?:n['’o]t|\s+not)\s+work",
    re.IGNORECASE,
)


@check(
    "link-malformed",
    "SK901",
    Severity.ERROR,
    on=Link,
    staying_out=True,
    summary=Text(nb="En lenke er ikke en gyldig adresse.", en="A link is not a valid address."),
    why=Text(
        nb="Leseren som trykker på lenken, kommer ikke fram, og i presentasjonen blir den ikke klikkbar.",
        en="The reader who follows the link gets nowhere, and in the presentation it cannot be clicked.",
    ),
    mend=Text(
        nb="Skriv hele adressen, slik den står i nettleseren. Er det ikke en nettadresse, så si hva "
        "det er under «kind».",
        en="Write the whole address as the browser shows it. If it is not a web address, say what it is "
        "under “kind”.",
    ),
    sources=Text(
        nb="RFC 3986; en virkelig strategi der lenken «http//…» aldri virket",
        en="RFC 3986; a real strategy whose link “http//…” never worked",
    ),
    bad=lambda: Bad("channels[0].links[0].url", "http//www.facebook.com/fjordvikbbl"),
)
def link_malformed(link: Link, context: Context) -> Iterator[Problem]:
    """The link follows the grammar of its kind."""
    if fault := fault_of(link):
        message = Text(
            nb="Lenken {url} er ikke en gyldig adresse.", en="The link {url} is not a valid address."
        )
        if fault.runs:
            message = Text(
                nb="Lenken {url} er et program for nettleseren, og ikke en adresse.",
                en="The link {url} is a program for the browser, and not an address.",
            )
        hint = Text(nb="Mente du {better}?", en="Did you mean {better}?") if fault.better else None
        # Not quoted and never shortened, so that it can be copied.
        better = Text(nb=fault.better or "", en=fault.better or "")
        fix = None if fault.better is None else _mended(fault.better, context, safe=fault.sure)
        yield context.problem(message, at="url", hint=hint, fix=fix, url=link.url, better=better)


def _mended(better: str, context: Context, *, safe: bool) -> Fix:
    what = Text(nb="{url} blir {better}.", en="{url} becomes {better}.")
    return Fix(what=what, edits=[Replace((*context.path, "url"), better)], safe=safe)


@check(
    "link-reported-broken",
    "SK902",
    Severity.WARNING,
    on=(OpenItem, Note),
    summary=Text(
        nb="En leser har meldt fra om at en lenke ikke virker, og det er ikke satt inn en ny.",
        en="A reader has reported that a link does not work, and no new one is given.",
    ),
    why=Text(
        nb="Feilen er kjent, men neste leser møter den likevel.",
        en="The fault is known, and yet the next reader meets it.",
    ),
    mend=Text(
        nb="Rett lenken og fjern meldingen, legg en ny lenke ved siden av, eller skriv løsningen "
        "under «resolution».",
        en="Correct the link and remove the report, put a new link beside it, or write the solution "
        "under “resolution”.",
    ),
    sources=Text(
        nb="En virkelig strategi der en leser meldte fra om lenken, og forfatteren bekreftet det",
        en="A real strategy whose reader reported the link, and whose author confirmed it",
    ),
    covers=("open-item",),
    bad=lambda: Bad(
        "open_items[0]",
        OpenItem("Lenken virker ikke", kind=OpenKind.PROBLEM, about="documents[0].links[0]"),
        at="documents[0].links[0]",
    ),
)
def link_reported_broken(report: OpenItem | Note, context: Context) -> Iterator[Problem]:
    """What readers report is mended."""
    place = _in_open_item(report, context) if isinstance(report, OpenItem) else _in_note(report, context)
    if place is None or len(follow(context.strategy, place[:-1])) > 1:  # the new one stands beside it
        return
    message = Text(
        nb="En leser melder at lenken {url} ikke virker.",
        en="A reader reports that the link {url} does not work.",
    )
    yield context.problem(message, at=place, url=follow(context.strategy, place).url)


def _in_open_item(item: OpenItem, context: Context) -> Path | None:
    if item.kind is not OpenKind.PROBLEM or item.resolution or not item.about:
        return None
    named = _path(item.about)
    if named and isinstance(follow(context.strategy, _link(named)), Link):
        return _link(named)
    if _LINK_WORDS.search(item.text):
        for path, node in context.graph.with_id(item.about):
            if first := _first_link(node, path):
                return first
    return None


def _in_note(note: Note, context: Context) -> Path | None:
    if note.kind is not NoteKind.FEEDBACK or not _BROKEN_WORDS.search(note.text):
        return None
    holder = context.path[:-2]
    named = _path(note.about or "")
    if named and isinstance(follow(context.strategy, (*holder, *_link(named))), Link):
        return (*holder, *_link(named))
    if note.about == "links" or (note.about is None and _LINK_WORDS.search(note.text)):
        return _first_link(follow(context.strategy, holder), holder)
    return None


def _path(text: str) -> Path | None:
    try:
        return paths.parse(text)
    except ValueError:
        return None


def _link(path: Path) -> Path:
    return path[:-1] if path and path[-1] == "url" else path


def _first_link(node: Any, path: Path) -> Path | None:
    return (*path, "links", 0) if getattr(node, "links", ()) else None
