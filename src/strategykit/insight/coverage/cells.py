"""The cells and headings of a coverage matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from strategykit import paths
from strategykit.graph import Answer
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from strategykit.findings import Text
    from strategykit.insight.found import Found
    from strategykit.paths import Path

__all__ = ["NOT_SAID", "Cell", "Heading", "Matrix"]


@frozen(kw_only=True)
class Heading:
    """A row or a column: the thing it stands for."""

    node: Found[Any]
    """The thing."""
    in_use: bool = True
    """False for a channel that reaches nobody today: what is said of it does not count."""
    settled: bool = False
    """True where nothing is lacking although no cell says yes."""
    note: Text | None = None
    """Why it is not in use, or why it is settled."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the heading as plain JSON data, its words in one language."""
        return {
            **self.node.to_dict(),
            "in_use": self.in_use,
            "settled": self.settled,
            "note": self.note.in_(language) if self.note else None,
        }


@frozen(kw_only=True)
class Cell:
    """What the strategy says of a row and a column together."""

    answer: Answer
    """Yes (`STATED`), decided no, or not said."""
    partly: bool = False
    """True for a yes that holds for a part of the row or column only."""
    letters: str = ""
    """For a role and a responsibility: R, A, C, I of RACI, and E for whom it escalates to."""
    through: tuple[Found[Any], ...] = ()
    """What a yes or no follows from, where it is not said of the two themselves."""
    at: tuple[Path, ...] = field(default=())
    """Where it is said."""
    why: Text | None = None
    """The reason, where there is more to say than the answer."""

    @property
    def yes(self) -> bool:
        """True for a yes, a partial one too."""
        return self.answer is Answer.STATED

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the cell as plain JSON data, its words in one language."""
        return {
            "answer": self.answer.value,
            "partly": self.partly,
            "letters": self.letters,
            "through": [each.to_dict() for each in self.through],
            "at": [paths.readable(path) for path in self.at],
            "why": self.why.in_(language) if self.why else None,
        }


NOT_SAID = Cell(answer=Answer.NOT_SAID)
"""Nothing is said."""


class Matrix(Protocol):
    """One kind of coverage: what its rows and columns are, and what stands in a cell."""

    @property
    def rows(self) -> tuple[Heading, ...]:
        """The rows."""
        ...

    @property
    def columns(self) -> tuple[Heading, ...]:
        """The columns."""
        ...

    @property
    def left_out(self) -> tuple[Found[Any], ...]:
        """What could be a row or a column but does not count: examples, and what was dropped."""
        ...

    def cell(self, row: Found[Any], column: Found[Any]) -> Cell:
        """Say what stands where a row and a column meet."""
        ...
