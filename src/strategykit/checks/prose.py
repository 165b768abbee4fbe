"""Reading a sentence by its words: which language it is in, and which words of a list it has where."""

from __future__ import annotations

import re
from functools import cache

from strategykit.checks.words import word_list
from strategykit.checks.words.matching import Matcher
from strategykit.records import frozen

__all__ = ["Prose", "listed"]

_TOKEN = re.compile(r"%|[\w/-]+", re.UNICODE)
_BEFORE_PERCENT = re.compile(r"(?<=\d)%")
_DAY = re.compile(r"\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|(?:19|20)\d{2})\b")
_JOINED = re.compile(r"\b[^\W\d]+(?:-[^\W\d]+)+\b")
"""“Two-way” is no number."""
_DIGIT = re.compile(r"\d")


@cache
def listed(file: str, name: str, family: str | None) -> Matcher:
    """Give what finds the words of a list, in one language family.

    Args:
        file: The file of the list.
        name: The list.
        family: `no` for bokmål and nynorsk, `en` for English; None for both.
    """
    entries = [
        entry
        for entry in word_list(file, name).entries
        if family is None or (entry.language == "en") is (family == "en")
    ]
    # The longest first, so that “best mulig” is not found as “best”.
    return Matcher(entries, longest_first=True)


@frozen
class Prose:
    """A sentence of a strategy, on one line, and the language it is in."""

    text: str
    """The words."""
    family: str | None
    """`no` for bokmål and nynorsk, `en` for English, None where nobody can tell."""

    @classmethod
    def of(cls, text: str, language: str | None = None) -> Prose:
        """Read a text.

        Args:
            text: The words.
            language: The language of its document, for words that could be of either.

        Examples:
            >>> Prose.of("Vi skal være åpne").family, Prose.of("We open an account").family
            ('no', 'en')
        """
        line = _BEFORE_PERCENT.sub(" %", " ".join(text.split()))
        seen = {
            family: sum(1 for _ in listed("prose", "function", family).finditer(line))
            for family in ("no", "en")
        }
        if any(letter in line.casefold() for letter in "æøå"):
            seen["no"] += 1
        if seen["no"] != seen["en"]:
            return cls(line, "no" if seen["no"] > seen["en"] else "en")
        return cls(line, _family(language))

    def find(self, file: str, name: str) -> re.Match[str] | None:
        """Find the first word of a list."""
        return listed(file, name, self.family).search(self.text)

    def without(self, file: str, name: str) -> Prose:
        """Give the sentence with the words of a list blotted out, each place kept."""
        blotted = listed(file, name, self.family).sub(lambda found: "·" * len(found[0]), self.text)
        return Prose(blotted, self.family)

    def after(self, end: int) -> Prose:
        """Give the rest of the sentence."""
        return Prose(self.text[end:].strip(), self.family)

    def before(self, start: int) -> Prose:
        """Give the beginning of the sentence."""
        return Prose(self.text[:start].strip(), self.family)

    def near(self, file: str, name: str, words: int) -> re.Match[str] | None:
        """Find a word of a list among the first words of the sentence.

        Args:
            file: The file of the list.
            name: The list.
            words: How many words may stand before it.
        """
        found = self.find(file, name)
        return found if found and len(_TOKEN.findall(self.text[: found.start()])) <= words else None

    @property
    def tokens(self) -> list[str]:
        """The words, in small letters."""
        return _TOKEN.findall(self.text.casefold())

    @property
    def has_amount(self) -> bool:
        """True where it says how much; a year and a date do not.

        Examples:
            >>> Prose.of("Øke salget innen 2027").has_amount, Prose.of("Doble salget").has_amount
            (False, True)
        """
        undated = Prose(_JOINED.sub("", _DAY.sub("", self.text)), self.family)
        return bool(_DIGIT.search(undated.text) or undated.find("goals", "amount"))


def _family(language: str | None) -> str | None:
    if language is None:
        return None
    start = language.split("-", maxsplit=1)[0].casefold()
    return "no" if start in {"nb", "nn", "no"} else "en" if start == "en" else None
