"""Tuples that show themselves in a notebook, such as the list of all checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from strategykit.display import Shown
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Self

    from strategykit.display import Page

__all__ = ["Listed"]

T = TypeVar("T")


@frozen
class _Paged(Shown):
    """What a function writes a page of."""

    write: Callable[[str], Page]

    def page(self, language: str = "en") -> Page:
        """Write the page."""
        return self.write(language)


class Listed(tuple[T, ...]):  # noqa: SLOT001 - it holds how it is shown, too
    """A tuple that a notebook shows as a table; in all else it is a tuple.

    Args:
        items: What it holds.
        page: Gives what is shown, for a BCP 47 tag.

    Examples:
        >>> from strategykit.display import Page, Section, Table
        >>> table = Table(("name",), (("Svare",),))
        >>> goals = Listed(["Svare"], lambda _: Page("1 goal", [Section("Goals", table=table)]))
        >>> goals, "<td>Svare</td>" in goals._repr_html_()
        (('Svare',), True)
    """

    _shown: Shown

    def __new__(cls, items: Iterable[T], page: Callable[[str], Page]) -> Self:
        """Make the tuple."""
        made = super().__new__(cls, items)
        made._shown = _Paged(page)
        return made

    def __reduce__(self) -> tuple[type, tuple[tuple[T, ...]]]:
        """Travel as a tuple: who reads it elsewhere has no page to write."""
        return tuple, (tuple(self),)

    def _repr_markdown_(self) -> str:
        return self._shown.markdown()

    def _repr_html_(self) -> str:
        return self._shown.html()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return self._shown._repr_mimebundle_(include, exclude)
