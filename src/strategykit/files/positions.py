"""Where in a file everything stands."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from strategykit.findings import Finding, Report
    from strategykit.paths import Path

__all__ = ["Mark", "Place", "Positions"]

Mark: TypeAlias = tuple[int, int]
"""Line and column, both from 1."""


class Place(NamedTuple):
    """Where one thing stands, and the things inside it."""

    mark: Mark
    """Where a reader looks for it: a scalar's own place, the key of a larger thing, a list's item."""
    key: Mark
    """Where its key stands; in a list, the item itself."""
    inside: Mapping[str | int, Place]
    """The places of its entries or items."""


class Positions:
    r"""The places of everything in one file; it is a `Locator` for findings.

    Args:
        file: The file's name as the caller wrote it.
        find: What reads the places; it is called when the first one is asked for.
        findings: What reading the file had to say, though it loads.

    Examples:
        >>> from strategykit.files import read_text
        >>> _, positions = read_text("title: S\ngoals:\n  - text: Svare", "yaml", "s.yaml")
        >>> positions.locate(("goals", 0, "text")), positions.locate(("goals", 0, "deadline"))
        ((3, 11), (3, 5))
    """

    def __init__(self, file: str, find: Callable[[], Place], findings: tuple[Finding, ...] = ()) -> None:
        self.file = file
        self.findings = findings
        self._find = find

    @cached_property
    def root(self) -> Place:
        """The place of the whole."""
        return self._find()

    def of(self, report: Report) -> Report:
        """Give a report on the strategy as one on its file: with places, and what reading it had to say."""
        located = report.located(self)
        return evolve(located, findings=(*self.findings, *located.findings))

    def locate(self, path: Path) -> Mark:
        """Give line and column of the path, or of the nearest thing around it that exists."""
        return self._nearest(path).mark

    def locate_key(self, path: Path) -> Mark:
        """Give line and column of the key that stands for the path."""
        return self._nearest(path).key

    def _nearest(self, path: Path) -> Place:
        place = self.root
        for part in path:
            inner = place.inside.get(part)
            if inner is None:
                break
            place = inner
        return place
