"""The package linter: reads a finished deck and says what PowerPoint would stumble over.

The writer holds its invariants while it writes; this reads the file again, so that a deck somebody
else has made, or gone on with, can be judged as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.pptx.lint.defects import Defect
from strategykit.exporters.pptx.lint.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.exporters.pptx.lint.reading import Deck

__all__ = ["Defect", "lint"]


def lint(data: bytes) -> tuple[Defect, ...]:
    """Judge a deck.

    Args:
        data: The bytes of a `.pptx` file.

    Returns:
        What is wrong with it, by part; nothing where all is well.

    Examples:
        >>> lint(b"no deck")[0].rule
        'zip-unreadable'
        >>> from strategykit import Strategy, export
        >>> lint(export(Strategy("Vår strategi"), to="pptx").data)
        ()
    """
    deck, broken = read(data)
    found = list(broken)
    if deck is not None:
        found += _judged(deck)
    return tuple(sorted(set(found)))


def _judged(deck: Deck) -> Iterator[Defect]:
    from strategykit.exporters.pptx.lint import markup, objects, package, slides

    for room in (package, slides, markup, objects):
        yield from room.defects(deck)
