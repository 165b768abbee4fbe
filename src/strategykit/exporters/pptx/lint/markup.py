"""The markup: compatibility, transitions, links inside the show and languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from strategykit.exporters.pptx.lint.defects import Defect
from strategykit.exporters.pptx.lint.reading import NS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.exporters.pptx.lint.reading import Deck

__all__ = ["defects"]

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_MORPHS = {"byObject", "byWord", "byChar"}
_ORDER = ["cSld", "clrMapOvr", "transition", "timing", "extLst"]
_JUMP = "ppaction://hlinksldjump"


def defects(deck: Deck) -> Iterator[Defect]:
    """Find what is wrong with the markup."""
    for name, tree in deck.trees.items():
        if name.startswith("/ppt/"):
            yield from _compatible(name, tree)
            for each in tree.iterfind(".//*[@lang]"):
                if not _LANGUAGE.fullmatch(each.get("lang")):
                    yield Defect(name, "language-malformed", f"{each.get('lang')!r} is no language tag")
    for name, tree in deck.parts("slides"):
        yield from _transition(name, tree)
        yield from _jumps(deck, name, tree)


def _compatible(name: str, tree: Any) -> Iterator[Defect]:
    for choice in tree.iterfind(".//mc:Choice", NS):
        for prefix in choice.get("Requires", "").split() or [""]:
            if prefix not in choice.nsmap:
                yield Defect(
                    name, "requires-undeclared", f"a choice requires {prefix!r}, which nothing declares"
                )
    for either in tree.iterfind(".//mc:AlternateContent", NS):
        if either.find("mc:Fallback", NS) is None:
            yield Defect(name, "fallback-missing", "older programs are offered nothing instead")
        if either.find("mc:Choice", NS) is None:
            yield Defect(name, "choice-missing", "there is nothing to choose")
    for prefix in tree.get(f"{{{NS['mc']}}}Ignorable", "").split():
        if prefix not in tree.nsmap:
            yield Defect(name, "ignorable-undeclared", f"{prefix!r} may be ignored but is declared nowhere")


def _transition(name: str, tree: Any) -> Iterator[Defect]:
    for morph in tree.iterfind(".//p159:morph", NS):
        if morph.get("option") not in _MORPHS:
            yield Defect(name, "morph-option", f"{morph.get('option')!r} is no way to morph")
    order = []
    for child in tree.iterchildren("*"):
        inner = child.find(".//p:transition", NS) if child.tag == f"{{{NS['mc']}}}AlternateContent" else child
        if inner is not None:
            order.append(inner.tag.rpartition("}")[2])
    known = [_ORDER.index(each) for each in order if each in _ORDER]
    if known != sorted(known) or len(known) != len(set(known)):
        yield Defect(name, "slide-order", f"the slide's parts stand as {', '.join(order)}")


def _jumps(deck: Deck, name: str, tree: Any) -> Iterator[Defect]:
    for link in tree.iterfind(".//*[@action]"):
        if link.get("action") == _JUMP:
            found = deck.at(name, link.get(f"{{{NS['r']}}}id"))
            if found is None or found.type != "slide":
                yield Defect(name, "jump-nowhere", "a jump to a slide leads to none")
