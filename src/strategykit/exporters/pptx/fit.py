"""Measure text, so that it never leaves its box.

Widths come from a packaged table, so the same text breaks the same way on every machine, without
fonts. Against the line breaks of a real renderer a margin of two per cent never came out short.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
from functools import cache
from importlib.resources import files
from itertools import accumulate
from operator import add

__all__ = ["PITCH", "Measured", "room_of", "text_width"]

PITCH = 1.22
"""Line pitch of Calibri, as a part of its size."""
_MARGIN = 0.98
# Fonts that stand in for Calibri in other scripts, and for symbols, are taller.
_TALL_PITCH = 1.5
_TALL = re.compile("[\u0530-\u1dff\u2194-\U0010ffff]")
_UNITS = 2048
"""The font's units to its size, in which all widths are."""
_EMU_A_UNIT = 12700 / _UNITS
"""At a size of one point."""
_MOST_WORDS = 1 << 12

_SPACES = " \t\u1680\u2002-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000"
# A word, as a group, with the spaces after it; a line feed is a word of its own.
_TOKENS = re.compile(f"(\n|[^\n{_SPACES}]+)[{_SPACES}]*|[{_SPACES}]+")
_ENDLESS = 1 << 40
"""The width of a line feed: as it fits no line, a line ends there."""
# A hyphen between digits may not break, so a break is only counted on before a letter.
_HYPHENS = re.compile(r"(?<=\w[-–—])(?=[^\W\d_])")
# Where a word longer than its line may be broken, or may not: programs differ, so it counts as broken.
_STROKES = re.compile(r"(?<=[/?!|}])(?=[^/?!|}])")
_EAST_ASIAN = "\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60"
_WIDE = re.compile(f"[{_EAST_ASIAN}]")
_PARTED = re.compile(f"[-–—/?!|}}{_EAST_ASIAN}]")
"""What a word has in it where it may be broken."""
_LATIN = re.compile("[\0-\u052f\u2000-\u2193]*")
"""A text in which no letter is tall or wide."""
# Dots, dashes and quotes are as wide as a letter among East Asian ones.
_AMBIGUOUS = re.compile("[\u2010-\u2027\u2030-\u205e\u2460-\u24ff]")


class _Letters(dict[str, int]):
    """The widths of letters."""

    def __missing__(self, letter: str) -> int:
        """Guess the width of a letter Calibri does not have, rather too wide than too narrow."""
        if unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
            return 0
        if letter >= "\U0001f000":
            return _UNITS * 7 // 5
        if unicodedata.east_asian_width(letter) in "WF" or "\u2194" <= letter <= "\u2bff":
            return _UNITS
        return _UNITS * 7 // 10


class _Words(dict[str, int]):
    """The widths of words: they come back, in other sentences and on other slides."""

    def __init__(self, letters: _Letters) -> None:
        super().__init__()
        self.letters = letters

    def __missing__(self, word: str) -> int:
        """Measure a word that is new."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        width = self[word] = sum(map(self.letters.__getitem__, word))
        return width


@cache
def _faces() -> tuple[_Words, _Words]:
    """Give the widths of words, regular and bold."""
    data = json.loads(files("strategykit.exporters.pptx").joinpath("widths.json").read_text(encoding="utf-8"))

    def face(name: str) -> _Words:
        widths = {
            chr(part["first"] + offset): width
            for part in data["ranges"]
            for offset, width in enumerate(part[name])
            if width
        }
        return _Words(_Letters(widths))

    return face("regular"), face("bold")


def text_width(text: str, size: float, *, bold: bool = False) -> int:
    """Give the width of a text on one line, in EMU.

    Examples:
        >>> text_width("Kundedialog", 20) < text_width("Kundedialog", 20, bold=True)
        True
    """
    return round(_faces()[bold][text] * size * _EMU_A_UNIT)


def room_of(size: float, width: int) -> int:
    """Give what a line has room for, in the font's units, at a size in points and in a width in EMU."""
    return int(width * _MARGIN / (size * _EMU_A_UNIT))


def _pieces(word: str, *, long: bool) -> list[str]:
    """Cut a word where a line may end inside it."""
    if _WIDE.search(word):
        return list(word)
    pieces = _HYPHENS.split(word)
    return [part for piece in pieces for part in _STROKES.split(piece)] if long else pieces


class Measured:
    """A paragraph that was measured, once for all sizes and boxes: its widths are in units of the font.

    Examples:
        >>> Measured("Vi svarer raskt").ends(room_of(20, 1_000_000))
        (10, 15)
    """

    __slots__ = (
        "_bold",
        "_known",
        "_places",
        "_plain",
        "_reaches",
        "_starts",
        "_text",
        "_whole",
        "_words",
        "pitch",
    )

    def __init__(self, text: str, bold: tuple[tuple[int, int], ...] = ()) -> None:
        """Measure the paragraph as a whole; where its words stand has to wait until they need several lines.

        Args:
            text: The paragraph; a line feed breaks a line.
            bold: Where bold words start and end.
        """
        self.pitch = PITCH
        """The height of its lines, as a part of the size."""
        if not text.isascii() and not _LATIN.fullmatch(text):
            self.pitch = _TALL_PITCH if _TALL.search(text) else PITCH
            if _WIDE.search(text):
                text = _AMBIGUOUS.sub("\u4e00", text)
        self._text, self._bold = text, bold
        self._known: dict[int, tuple[int, ...]] = {}
        # Most paragraphs are plain: alike, and a single space between their words.
        solid = text.replace("\N{NO-BREAK SPACE}", "_")
        single = " ".join(solid.split()) == solid and "\u200b" not in text
        alike = not bold or bold[0] == (0, len(text))
        self._plain = single and alike
        self._whole = _ENDLESS
        """Its width on one line, or more than that."""
        if single:
            words, (regular, strong) = text.split(" "), _faces()
            face = strong if bold else regular
            widths = map(face.__getitem__, words)
            if not alike:
                widths = map(max, widths, map(regular.__getitem__, words))
            self._whole = sum(widths) + max(face[" "], regular[" "]) * (len(words) - 1)
        self._words: list[str] = []

    def lines(self, room: int) -> int:
        """Give how many lines it takes."""
        return 1 if self._whole <= room else len(self.ends(room))

    def ends(self, room: int) -> tuple[int, ...]:
        """Give where each of its lines ends, when they have some room each."""
        if self._whole <= room:
            return (len(self._text),)  # as most texts on slides
        ends = self._known.get(room)
        if ends is None:
            ends = self._known[room] = (*self._broken(room), len(self._text))
        return ends

    def _measure_words(self) -> None:
        text, faces = self._text, _faces()
        if self._plain:
            words = text.split(" ")
            face = faces[bool(self._bold)]
            widths = list(map(face.__getitem__, words))
            wholes = list(map(face[" "].__add__, widths))
            lengths = list(map((1).__add__, map(len, words)))
        else:
            tokens = list(_TOKENS.finditer(text))
            words = [token[1] or "" for token in tokens]
            own = [faces[self._strong(*token.span())] for token in tokens]
            widths = [_ENDLESS if word == "\n" else face[word] for word, face in zip(words, own, strict=True)]
            wholes = [
                width + face[token[0][len(word) :]]
                for width, token, word, face in zip(widths, tokens, words, own, strict=True)
            ]
            lengths = [len(token[0]) for token in tokens]
        self._words = words
        self._starts = list(accumulate(lengths, initial=0))
        # Where each word would stand if all were one line, and how far it would reach there: the
        # spaces after it may hang out of a line.
        self._places = list(accumulate(wholes, initial=0))
        self._reaches = list(map(add, self._places, widths))

    def _strong(self, start: int, end: int) -> bool:
        # A word that is partly bold is measured as bold: never too narrow.
        return any(first < end and start < last for first, last in self._bold)

    def _broken(self, room: int) -> list[int]:
        """Break it into lines of a width; give where all but the last end."""
        if not self._words:
            self._measure_words()
        words, starts, places, reaches = self._words, self._starts, self._places, self._reaches
        ends: list[int] = []
        begin = at = 0  # the place where a line begins, and the number of a word
        while (at := bisect_right(reaches, begin + room, at)) < len(words):
            word, start = words[at], starts[at]
            needed = reaches[at] - places[at]
            if needed <= room and not _PARTED.search(word):
                ends.append(start)
                begin = places[at]
            elif word == "\n":
                ends.append(start + 1)
                begin = reaches[at]
            else:
                face = _faces()[self._strong(start, starts[at + 1])]
                pieces = _pieces(word, long=needed > room)
                used = _place(pieces, (start, places[at] - begin, room), ends, face)
                begin = reaches[at] - used
            at += 1
        return ends


def _place(pieces: list[str], at: tuple[int, int, int], ends: list[int], face: _Words) -> int:
    """Place a word piece by piece, and a piece that is wider than the line letter by letter."""
    position, used, room = at
    for piece in pieces:
        wide = face[piece]
        if used and used + wide > room:
            ends.append(position)
            used = 0
        if wide <= room:
            used += wide
            position += len(piece)
            continue
        for character in piece:
            wide = face[character]
            if used and used + wide > room:
                ends.append(position)
                used = 0
            used += wide
            position += 1
    return used
