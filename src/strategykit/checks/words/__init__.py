"""The words the checks look for: lists as data, in bokmål, nynorsk and English.

A file holds lists, a list holds entries:

    [[privacy]]
    words = "personopplysning*"
    example = "Vi ber aldri om personopplysninger"
    language = "nb"

A star stands for any letters. Every entry has an example that it is found in; a test holds them to it.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from strategykit.checks.words.matching import Matcher
from strategykit.records import frozen
from strategykit.tables import read_table

__all__ = ["Word", "Words", "word_list"]


@frozen
class Word:
    """One entry of a list."""

    words: str
    """What is looked for; a star stands for any letters."""
    example: str
    """Where it would be found."""
    language: str
    """The language it belongs to, as a BCP 47 tag."""

    @property
    def letters(self) -> str:
        """Letters without which it is not found, casefolded."""
        return max(self.words.replace("*", " ").split(), key=len).casefold()

    @property
    def pattern(self) -> str:
        """The regular expression of it."""
        parts = (re.escape(part).replace(r"\*", r"\w*") for part in self.words.split())
        return r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)"


@frozen
class Words:
    """A list of words."""

    entries: tuple[Word, ...]
    """The entries, in order."""

    @cached_property
    def matcher(self) -> Matcher:
        """What finds any of them."""
        return Matcher(self.entries)

    def found_in(self, *texts: str | None) -> str | None:
        """Give the first of the words that stands in one of the texts, as it stands there.

        Examples:
            >>> word_list("policy", "privacy").found_in("Vi deler ingen personopplysninger")
            'personopplysninger'
        """
        matches = (self.matcher.search(text) for text in texts if text)
        return next((match[0] for match in matches if match), None)


@cache
def word_list(file: str, name: str) -> Words:
    """Give a list of words.

    Args:
        file: The name of the file, without its ending.
        name: The name of the list in it.
    """
    return Words(tuple([Word(**entry) for entry in _lists(file)[name]]))


@cache
def _lists(file: str) -> dict[str, list[dict[str, str]]]:
    # Read once for all its lists: reading is most of what a list costs.
    return read_table(f"checks/words/{file}")
