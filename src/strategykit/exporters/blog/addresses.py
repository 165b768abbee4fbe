"""Every address of a strategy, judged before it is published."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from strategykit.exporters.links import is_disguised, safe_url
from strategykit.findings import Finding, Severity, Text
from strategykit.graph import graph_of
from strategykit.model import Link, LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from urllib.parse import SplitResult

    from strategykit.model import Strategy
    from strategykit.paths import Path

__all__ = ["lint"]

# What nobody expects to follow: a name, a number, a word, a mailbox.
_NO_ADDRESS = {LinkKind.HANDLE, LinkKind.HASHTAG, LinkKind.PHONE, LinkKind.EMAIL, LinkKind.LIST}


def lint(strategy: Strategy) -> Iterator[Finding]:
    """Say what is wrong with the addresses of a strategy, each at its place.

    Examples:
        >>> from strategykit import Channel, Link, Strategy
        >>> channel = Channel("Blogg", links=[Link("https://example.org/a?utm_source=x&id=7")])
        >>> (found,) = lint(Strategy("S", channels=[channel]))
        >>> found.path, found.hint.en
        ('channels[0].links[0].url', 'Write https://example.org/a?id=7')
    """
    for path, link in graph_of(strategy).of(Link):
        if link.kind not in _NO_ADDRESS or ":" in link.url:
            yield from _judged(link, (*path, "url"))


def _judged(link: Link, at: Path) -> Iterator[Finding]:
    if is_disguised(link.url):
        yield _finding(
            "link-disguised",
            "SK072",
            at,
            Text(
                nb=f"Lenken {link.url} blander alfabeter, slik falske adresser gjør, og står som tekst.",
                en=f"The link {link.url} mixes alphabets, as forged addresses do, and stands as text.",
            ),
            Text(nb="Skriv adressen med bokstavene den har.", en="Write the address with its own letters."),
        )
    elif safe_url(link.url) is None:
        if link.kind not in {LinkKind.IMAGE, LinkKind.VIDEO, LinkKind.SLIDES}:  # often the name of a file
            yield _finding(
                "link-not-followed",
                "SK070",
                at,
                Text(
                    nb=f"Lenken {link.url} kan ikke følges, og står som tekst.",
                    en=f"The link {link.url} cannot be followed, and stands as text.",
                ),
                Text(
                    nb="Skriv hele adressen, med https:// eller mailto: først.",
                    en="Write the whole address, beginning with https:// or mailto:.",
                ),
            )
    else:
        parts = urlsplit(link.url)
        target, redirects = _target(parts)
        shorter = _untracked(urlsplit(target) if target else parts)
        if redirects or shorter:
            better = shorter or target
            what = (
                Text(
                    nb="går om en tjeneste som følger leseren",
                    en="goes by way of a service that tracks the reader",
                )
                if redirects
                else Text(nb="har med sporing av leseren", en="carries tracking of the reader")
            )
            yield _finding(
                "link-tracked",
                "SK071",
                at,
                Text(nb=f"Lenken {link.url} {what.nb}.", en=f"The link {link.url} {what.en}."),
                Text(nb=f"Skriv {better}", en=f"Write {better}")
                if better
                else Text(nb="Skriv adressen den fører til.", en="Write the address it leads to."),
            )


def _target(parts: SplitResult) -> tuple[str | None, bool]:
    """Give where a redirecting address leads, where it says so, and whether it is one."""
    host, found = parts.hostname or "", False
    for each in _known()["redirectors"]:
        if (host == each["host"] or host.endswith("." + each["host"])) and parts.path.startswith(
            each.get("path", "/") if parts.path else ""
        ):
            found = True
            for name, value in parse_qsl(parts.query):
                if name == each.get("parameter") and safe_url(value):
                    return value, True
    return None, found


def _untracked(parts: SplitResult) -> str | None:
    """Give an address without what tracks its readers; None where nothing does."""
    known = [name for each in _known()["tracking"] for name in each["parameters"]]
    pieces = parts.query.split("&")
    kept = [
        piece
        for piece in pieces
        if not any(fnmatchcase(piece.partition("=")[0].lower(), name) for name in known)
    ]
    return None if kept == pieces else urlunsplit(parts._replace(query="&".join(kept)))


@cache
def _known() -> dict[str, list[dict[str, Any]]]:
    data = (files("strategykit.exporters.blog") / "addresses.json").read_bytes()
    known: dict[str, list[dict[str, Any]]] = json.loads(data)
    return known


def _finding(name: str, code: str, at: Path, message: Text, hint: Text) -> Finding:
    return Finding(name=name, code=code, severity=Severity.WARNING, at=at, message=message, hint=hint)
