"""Finding words of a list in a text, without a regular expression of the whole list.

Building one of two hundred words takes as long as checking fifty goals, and most texts hold none of them.
So only the words whose letters stand in the text become a regular expression.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["Entry", "Matcher"]

_NOTHING = re.compile(r"(?!)")
_ENOUGH = 24
"""How many selections are worth a regular expression of their own; then one of all is cheaper."""


class Entry(Protocol):
    """One entry of a list."""

    @property
    def letters(self) -> str:
        """Letters without which it is not found, casefolded."""
        ...

    @property
    def pattern(self) -> str:
        """The regular expression of it."""
        ...


class Matcher:
    """Finds what a regular expression of all entries, with a bar between them, would find.

    Args:
        entries: The entries.
        longest_first: Whether the longest is tried first, and not the first.
    """

    def __init__(self, entries: Sequence[Entry], *, longest_first: bool = False) -> None:
        self._entries = tuple(entries)
        self._letters = tuple([(entry.letters, position) for position, entry in enumerate(entries)])
        self._longest_first = longest_first
        self._selections: dict[tuple[int, ...], re.Pattern[str]] = {}
        self._whole: re.Pattern[str] | None = None

    def within(self, text: str) -> re.Pattern[str]:
        """Give a regular expression that finds in this text what that of all entries would."""
        folded = text.casefold()
        selected = tuple([position for letters, position in self._letters if letters in folded])
        if not selected:
            return _NOTHING
        if self._whole is not None:
            return self._whole
        found = self._selections.get(selected)
        if found is None:
            if len(self._selections) == _ENOUGH:
                self._whole = self._compiled(self._entries)
                return self._whole
            found = self._selections[selected] = self._compiled(
                [self._entries[position] for position in selected]
            )
        return found

    def _compiled(self, entries: Sequence[Entry]) -> re.Pattern[str]:
        patterns = [entry.pattern for entry in entries]
        if self._longest_first:
            patterns.sort(key=len, reverse=True)
        return re.compile("|".join(patterns), re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Find the first one."""
        return self.within(text).search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Find one at the beginning."""
        return self.within(text).match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Tell whether the text is one."""
        return self.within(text).fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Iterate over all."""
        return self.within(text).finditer(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Put something else in the place of each."""
        return self.within(text).sub(replacement, text)

    def split(self, text: str) -> list[str]:
        """Give what stands between them."""
        return self.within(text).split(text)
