"""Which layout of a company's master serves as which of ours: by what it holds, never by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pptx.slide import SlideLayout, SlideMaster

__all__ = ["Chosen", "choose", "holder", "holders"]

TITLES = ("title", "ctrTitle")
BODIES = ("obj", "body")
_WANTED = {
    "cover": ("title", ("ctrTitle", "subTitle")),
    "opening": ("secHead", ("title", "body")),
    "content": ("obj", ("title", "obj")),
    "figure": ("titleOnly", ("title",)),
}
"""For each role the type PowerPoint has for it, and what it holds."""
_APART = {"ftr", "sldNum", "dt"}
"""What says nothing of a layout's use."""
_UPRIGHT = {"vertTx", "vertTitleAndTx"}
_TITLED, _SUITED, _EXACT, _SAID = 1, 2, 3, 4


@frozen
class Chosen:
    """The layouts of one master that a deck uses."""

    master: SlideMaster
    layouts: dict[str, SlideLayout | None]
    """By role; None where the master has nothing with a title."""
    missing: tuple[str, ...]
    """The roles for which there is no layout of that use."""


def holders(shapes: Iterable[Any]) -> list[tuple[str, Any]]:
    """Give the placeholders among some shapes, each with what it holds: `title`, `body`, `obj`, `ftr`."""
    return [(_kind(shape), shape) for shape in shapes]


def _kind(shape: Any) -> str:
    ph = shape._element.ph  # noqa: SLF001 - what the file says, where the library gives an enumeration
    return str(ph.get("type", "obj"))


def holder(shapes: Iterable[Any], *kinds: str) -> Any:
    """Give the first placeholder of one of some kinds, the first kind first; None where there is none."""
    found = holders(shapes)
    return next((shape for kind in kinds for has, shape in found if has == kind), None)


def choose(masters: Sequence[SlideMaster]) -> Chosen:
    """Choose the master that has most of what a deck needs, and its layouts."""
    found = [_of(master) for master in masters]
    return min(found, key=lambda chosen: (len(chosen.missing), [*masters].index(chosen.master)))


def _of(master: SlideMaster) -> Chosen:
    layouts: dict[str, SlideLayout | None] = {}
    missing = []
    for role in _WANTED:
        rated = [(_suits(layout, role), -place, layout) for place, layout in enumerate(master.slide_layouts)]
        score, _, best = max(rated, key=lambda each: each[:2], default=(0, 0, None))
        layouts[role] = best if score else None
        if score < _SUITED:
            missing.append(role)
    layouts["map"] = layouts["figure"]
    return Chosen(master, layouts, tuple(missing))


def _suits(layout: SlideLayout, role: str) -> int:
    """Rate a layout: 4 says it is for this, 3 and 2 hold what this needs, 1 has at least a title."""
    kinds = [kind for kind, _ in holders([*layout.placeholders])]
    if not any(kind in TITLES for kind in kinds) or layout._element.get("type") in _UPRIGHT:  # noqa: SLF001
        return 0
    kind, needed = _WANTED[role]
    held = sorted(each for each in kinds if each not in _APART)
    if sorted(map(_plain, held)) != sorted(map(_plain, needed)):
        return _TITLED
    if layout._element.get("type") == kind:  # noqa: SLF001
        return _SAID
    return _EXACT if held == sorted(needed) else _SUITED


def _plain(kind: str) -> str:
    """Give a kind without the differences that do not matter: a body may take objects, a title be centred."""
    return "title" if kind == "ctrTitle" else "body" if kind == "obj" else kind
