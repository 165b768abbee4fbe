"""A text taken apart: sentences, words, addresses, hashtags, and where each stands."""

from __future__ import annotations

import bisect
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from strategykit.insight.review.counting import HASHTAG, graphemes, is_emoji
from strategykit.insight.review.weblinks import WebLink, web_links
from strategykit.patterns import pattern
from strategykit.records import frozen

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["EMAIL", "MENTION", "Post", "Span", "keys", "words_of"]

EMAIL = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?![\w-])")
MENTION = pattern(r"(?<![\w/@.])@[\w.-]*\w(?:@[\w-]+(?:\.[\w-]+)+)?")
_WORD = pattern(r"\w+(?:['’\-.]\w+)*")
_KEY = pattern(r"[\w§%]+")
_END = pattern(r"(?<![.!?…])[.!?…]+[\"'’»”)\]]*(?=\s|$)|\n\s*")
_NEXT = pattern(r"\s*(\S?)")

# After these a point does not end a sentence, whatever follows.
_ABBREVIATIONS = frozenset(
    [
        "f.eks",
        "bl.a",
        "jf",
        "nr",
        "kl",
        "ca",
        "s.k",
        "såk",
        "dvs",
        "t.d",
        "m.a",
        "evt",
        "ev",
        "tlf",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "no",
        "vs",
        "e.g",
        "i.e",
        "approx",
        "fig",
        "art",
        "avd",
        "ref",
        "pkt",
        "kap",
        "adr",
        "inkl",
        "ekskl",
        "maks",
    ]
)


@frozen
class Span:
    """A piece of the text."""

    start: int
    """Where it begins."""
    text: str
    """What stands there."""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@frozen(eq=False)
class Post:
    """A text with its parts.

    Examples:
        >>> post = Post("Ny sats, f.eks. 5 % fra 1. juli. Se banken.example/satser! #NyeSatser")
        >>> [span.text for span in post.sentences]
        ['Ny sats, f.eks. 5 % fra 1. juli.', 'Se banken.example/satser!', '#NyeSatser']
        >>> [span.text for span in post.words(post.sentences[1])], post.place(33)
        (['Se'], (1, 34))
    """

    given: str
    """The text, as it was given."""

    @cached_property
    def text(self) -> str:
        """The text as it is judged: `å` is one letter, however it was typed (Unicode's NFC)."""
        return "".join(composed for _, composed in self._pieces)

    def given_at(self, offset: int) -> int:
        """Give the place in the text as it was given that a place in `text` stands for.

        Examples:
            >>> post = Post("A\N{COMBINING RING ABOVE} ja")
            >>> post.text, post.given_at(2)
            ('Å ja', 3)
        """
        return self._places[offset] if self._places else offset

    def judged_at(self, offset: int) -> int:
        """Give the place in `text` for one in the text as it was given; within a letter, where it begins."""
        return bisect.bisect_right(self._places, offset) - 1 if self._places else offset

    @cached_property
    def _pieces(self) -> tuple[tuple[str, str], ...]:
        if unicodedata.is_normalized("NFC", self.given):
            return ((self.given, self.given),)
        return tuple((each, unicodedata.normalize("NFC", each)) for each in graphemes(self.given))

    @cached_property
    def _places(self) -> tuple[int, ...]:
        """Where in the given text each place of `text` is; empty where they are the same."""
        if self.text == self.given:
            return ()
        places, at = [], 0
        for piece, composed in self._pieces:
            # What is joined stands first in its piece, and what follows it is as long as before.
            joined = len(piece) - len(composed)
            places += [at + max(place + joined, 0) if place else at for place in range(len(composed))]
            at += len(piece)
        return (*places, at)

    @cached_property
    def links(self) -> tuple[WebLink, ...]:
        """The addresses on the net; what stands in an e-mail address is none."""
        return web_links(self.text)

    @cached_property
    def unlinked(self) -> str:
        """The text with addresses blanked out; every place stays the same."""
        parts, at = [], 0
        for link in self.links:
            parts += [self.text[at : link.start], " " * len(link.url)]
            at = link.end
        return "".join([*parts, self.text[at:]])

    @cached_property
    def plain(self) -> str:
        """The text with hashtags and names of accounts blanked out too."""
        plain = self.unlinked
        for sought in (EMAIL, MENTION, HASHTAG):
            plain = sought.sub(lambda match: " " * len(match[0]), plain)
        return plain

    @cached_property
    def hashtags(self) -> tuple[Span, ...]:
        """The hashtags, each with its sign."""
        return tuple(Span(match.start(), match[0]) for match in HASHTAG.finditer(self.text))

    @cached_property
    def mentions(self) -> tuple[Span, ...]:
        """The accounts that are named."""
        return tuple(Span(match.start(), match[0]) for match in MENTION.finditer(self.text))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences; a new line ends one too."""
        return tuple(self._sentences())

    def words(self, span: Span | None = None) -> tuple[Span, ...]:
        """Give the words of a piece, or of the whole text; addresses and hashtags are none.

        Args:
            span: The piece.
        """
        start, end = (0, len(self.text)) if span is None else (span.start, span.end)
        return tuple(Span(match.start(), match[0]) for match in _WORD.finditer(self.plain, start, end))

    @cached_property
    def characters(self) -> tuple[Span, ...]:
        """What people see as characters."""
        spans, at = [], 0
        for each in graphemes(self.text):
            spans.append(Span(at, each))
            at += len(each)
        return tuple(spans)

    @cached_property
    def emoji(self) -> tuple[Span, ...]:
        """The emoji."""
        return tuple(span for span in self.characters if is_emoji(span.text))

    @cached_property
    def keys(self) -> tuple[Span, ...]:
        """The words in small letters and without marks, by which phrases are found."""
        return keys(self.text)

    def sentence_at(self, offset: int) -> Span:
        """Give the sentence a place stands in; between two, the one before."""
        before = [span for span in self.sentences if span.start <= offset]
        return before[-1] if before else Span(0, self.text)

    def place(self, offset: int) -> tuple[int, int]:
        """Give line and column, both from 1, of a place in the text as it was given."""
        start = self.given.rfind("\n", 0, offset) + 1
        return self.given.count("\n", 0, offset) + 1, offset - start + 1

    def _sentences(self) -> Iterator[Span]:
        at = 0
        for match in _END.finditer(self.plain):
            if self._goes_on(at, match):
                continue
            if (span := self._stripped(at, match.end())) is not None:
                yield span
            at = match.end()
        if (span := self._stripped(at, len(self.text))) is not None:
            yield span

    def _goes_on(self, start: int, match: re.Match[str]) -> bool:
        if "\n" in match[0]:
            return False
        found = _NEXT.match(self.plain, match.end())
        following = found[1] if found else ""
        before = self.plain[start : match.start()].rpartition(" ")[2].casefold().lstrip("(«\"'“")
        return following.islower() or (match[0] == "." and bool(following) and before in _ABBREVIATIONS)

    def _stripped(self, start: int, end: int) -> Span | None:
        words = self.text[start:end]
        found = words.strip()
        return Span(start + len(words) - len(words.lstrip()), found) if found else None


def words_of(text: str) -> frozenset[str]:
    """Give the words of a text as `keys` does, each once and without its place."""
    return frozenset(map(str.casefold, set(_KEY.findall(unicodedata.normalize("NFC", text)))))


def keys(text: str) -> tuple[Span, ...]:
    """Give the words of a text in small letters and without marks; places are those of its NFC."""
    text = unicodedata.normalize("NFC", text)
    return tuple(Span(match.start(), match[0].casefold()) for match in _KEY.finditer(text))
