"""The package: zip, content types and relationships."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from typing import TYPE_CHECKING

from strategykit.exporters.links import safe_url
from strategykit.exporters.pptx.lint.defects import Defect
from strategykit.exporters.pptx.lint.reading import NS, TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.exporters.pptx.lint.reading import Deck

__all__ = ["defects"]

_COMMON = {"xml", "rels"}
_ODD = re.compile(r"\\|^/|(^|/)\.\.?(/|$)|//")
_REFERENCE = f"{{{NS['r']}}}"


def defects(deck: Deck) -> Iterator[Defect]:
    """Find what is wrong with the package."""
    yield from _zip(deck)
    yield from _types(deck)
    yield from _links(deck)
    yield from _reach(deck)


def _zip(deck: Deck) -> Iterator[Defect]:
    names = Counter(member.filename.lower() for member in deck.members)
    for member in deck.members:
        at = f"/{member.filename}"
        if names[member.filename.lower()] > 1:
            yield Defect(at, "member-duplicate", "two members have this name")
        if member.is_dir():
            yield Defect(at, "member-directory", "a directory has an entry of its own")
        elif member.compress_type != zipfile.ZIP_DEFLATED:
            yield Defect(at, "member-not-deflated", "it is not deflated")
        if _ODD.search(member.orig_filename):
            yield Defect(at, "member-name", "the name has a backslash, or a step up or aside")


def _types(deck: Deck) -> Iterator[Defect]:
    tree = deck.trees.get(f"/{TYPES}")
    if tree is None:
        yield Defect(f"/{TYPES}", "types-missing", "nothing says of what type the parts are")
        return
    if deck.members[0].filename != TYPES:
        yield Defect(f"/{TYPES}", "types-not-first", "it is not the first member")
    overrides = [each.get("PartName", "") for each in tree.iterfind("ct:Override", NS)]
    defaults = {each.get("Extension", "").lower() for each in tree.iterfind("ct:Default", NS)}
    for name, count in Counter(overrides).items():
        if count > 1:
            yield Defect(name, "type-duplicate", "two types are given for it")
        if name not in deck.data:
            yield Defect(name, "type-of-nothing", "a type is given for a part that is not there")
    for name in deck.data:
        suffix = name.rpartition(".")[2].lower()
        own = name in overrides or (suffix in defaults and suffix not in _COMMON) or suffix == "rels"
        if name != f"/{TYPES}" and not own:
            yield Defect(name, "part-untyped", "no type of its own is given for it")


def _links(deck: Deck) -> Iterator[Defect]:
    for owner, links in deck.links.items():
        if owner not in {"/", *deck.data}:
            yield Defect(owner, "relations-of-nothing", "a part that is not there has relationships")
        for id_, count in Counter(link.id for link in links).items():
            if count > 1:
                yield Defect(owner, "relation-duplicate", f"two relationships are called {id_}")
        for link in links:
            if link.external:
                if link.type == "hyperlink" and safe_url(link.target) is None:
                    yield Defect(owner, "link-unsafe", f"{link.id} leads to {link.target!r}")
            elif link.target not in deck.data:
                yield Defect(
                    owner, "relation-dangling", f"{link.id} leads to {link.target}, which is not there"
                )
        yield from _undefined(deck, owner, {link.id for link in links})
    for owner in deck.trees.keys() - deck.links.keys():
        yield from _undefined(deck, owner, set())


def _undefined(deck: Deck, owner: str, known: set[str]) -> Iterator[Defect]:
    tree = deck.trees.get(owner)
    if tree is None or owner.endswith(".rels"):
        return
    for element in tree.iter("*"):
        for name, value in element.attrib.items():
            if name.startswith(_REFERENCE) and value and value not in known:
                yield Defect(owner, "relation-undefined", f"{value} is used but is no relationship")


def _reach(deck: Deck) -> Iterator[Defect]:
    reached, ways = set(), ["/"]
    while ways:
        for link in deck.links.get(ways.pop(), ()):
            if not link.external and link.target not in reached:
                reached.add(link.target)
                ways.append(link.target)
    for name in deck.data:
        if name not in reached and not name.endswith(".rels") and name != f"/{TYPES}":
            yield Defect(name, "part-orphan", "nothing leads to it")
