"""Paragraphs: what they are, and how high they stand."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from strategykit.exporters.pptx import fit
from strategykit.exporters.pptx.geometry import POINT
from strategykit.exporters.pptx.xml import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "Para",
    "Run",
    "breaks_a_word",
    "ends_well",
    "fitted",
    "height_at",
    "height_of",
    "normal",
    "plain_text",
    "right_to_left",
    "shorten",
    "split",
    "tag",
    "unparted",
    "visible",
]

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_FIGURE = re.compile(r"\d")
_WITHIN = re.compile(
    r"(?<=\d) (?=\d{3}(?!\d))|(?<=\d\.) (?=[a-zæøå])|(?<=\d) (?=[^\W\d_]{3,9} \d{4}(?!\d))"
    r"|(?<=[^\W\d_]) (?=\d{4}(?!\d))"
)
"""The spaces within a day or a number: between thousands, after an ordinal, beside a month, before a year."""
_REGIONS = {
    "nb": "nb-NO",
    "no": "nb-NO",
    "nn": "nn-NO",
    "en": "en-GB",
    "ar": "ar-SA",
    "fa": "fa-IR",
    "he": "he-IL",
    "ur": "ur-PK",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "zh": "zh-CN",
    "zh-hans": "zh-CN",
    "zh-hant": "zh-TW",
}
_EAST_ASIAN = ("ja", "ko", "zh")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SENTENCE_END = re.compile(r"[.!?:;…][\"'”»’)\]]*\s+")
_LONELY = 4
"""A last line of less than a fourth of the width is lonely."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
"""Controls, marks that only steer, and spaces."""
_JOINERS = "\u200d\ufe0e\ufe0f"


@lru_cache(maxsize=256)
def tag(language: str | None) -> str:
    """Give the language tag PowerPoint knows: a bare language gets its region, a private one is left out.

    Examples:
        >>> tag("nb"), tag("en"), tag("se-NO"), tag("x-privat")
        ('nb-NO', 'en-GB', 'se-NO', '')
    """
    if not language or not _TAG.fullmatch(language):
        return ""
    return _REGIONS.get(language.lower(), language)


def right_to_left(text: str) -> bool:
    """Tell whether a text begins in a script that is read from the right."""
    return not text.isascii() and bool(_RIGHT_TO_LEFT.search(text[:40]))


# Both are tuples: there are many of them, and a tuple is made in a third of the time and of half the size.
class Run(NamedTuple):
    """Some words in one language and one manner."""

    text: str
    lang: str = ""
    """Its tag, as PowerPoint knows it."""
    url: str | None = None
    """Where it leads; only ever a safe address."""
    bold: bool = False
    colour: str | None = None
    """A colour's name; None for the paragraph's own."""


@lru_cache(maxsize=1 << 10)
def _measured(runs: tuple[Run, ...]) -> fit.Measured:
    """Measure some words once: they are asked for at every size and on every page that is tried."""
    bold: list[tuple[int, int]] = []
    position = 0
    for run in runs:
        start, position = position, position + len(run.text)
        if run.bold:
            bold.append((start, position))
    return fit.Measured("".join([run.text for run in runs]), tuple(bold))


def height_at(size: int, width: int, runs: tuple[Run, ...]) -> int:
    """Give how high some words stand at a size and in a width: of a paragraph that need not be made yet."""
    measured = _measured(runs)
    count = measured.lines(fit.room_of(size, width))
    if count > 1:
        # After a link that goes over a line's end LibreOffice begins a new line.
        position = 0
        for run in runs:
            start, position = position, position + len(run.text)
            if run.url and any(start <= end < position for end in measured.ends(fit.room_of(size, width))):
                count += 1
    return round(count * (size * measured.pitch) * POINT)


class Para(NamedTuple):
    """A paragraph, with everything that decides how high it is."""

    runs: tuple[Run, ...]
    size: int
    """In points."""
    colour: str = "text"
    bullet: str = ""
    """A character, or `1.` for a number."""
    number: int = 1
    """The first number of the list, where the bullet is a number."""
    bullet_colour: str = ""
    level: int = 0
    left: int = 0
    """The left edge of the text, in EMU; a bullet hangs in front of it."""
    hang: int = 0
    before: int = 0
    """Space before it, in points; none at the top of a box."""
    align: str = "l"
    keep: bool = False
    """True for a heading that never stands last on a page."""

    @property
    def text(self) -> str:
        """The words."""
        runs = self.runs
        return runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])

    def lines(self, width: int) -> tuple[int, ...]:
        """Give where its lines end in a box of a width."""
        return _measured(self.runs).ends(fit.room_of(self.size, width - self.left))

    def height(self, width: int) -> int:
        """Give its height in a box of a width, without the space before it, in EMU."""
        return height_at(self.size, width - self.left, self.runs)


def plain_text(paras: Iterable[Para]) -> str:
    """Give the words of paragraphs, a line each."""
    return "\n".join(para.text for para in paras)


def height_of(paras: Sequence[Para], width: int) -> int:
    """Give the height of paragraphs one under the other, in EMU."""
    height = 0
    for position, para in enumerate(paras):
        height += para.height(width) + (para.before * POINT if position else 0)
    return height


def fitted(paras: Sequence[Para], width: int, height: int) -> bool:
    """Tell whether paragraphs fit a box."""
    return height_of(paras, width) <= height


def breaks_a_word(para: Para, width: int) -> bool:
    """Tell whether a box is so narrow that a word is cut at a line's end."""
    text = para.text
    return any(
        not text[end - 1].isspace() and text[end - 1] not in "-–—\u200b" for end in para.lines(width)[:-1]
    )


def ends_well(para: Para, width: int) -> bool:
    """Tell whether the last line is no lonely word."""
    ends = para.lines(width)
    if len(ends) == 1:
        return True
    bold = any(run.bold for run in para.runs)
    return fit.text_width(para.text[ends[-2] :], para.size, bold=bold) * _LONELY >= width


def _take(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    taken = []
    position = 0
    for run in runs:
        text = run.text[max(0, start - position) : max(0, end - position)]
        position += len(run.text)
        if text:
            taken.append(run._replace(text=text))
    return tuple(taken)


def _whole_letter(text: str, offset: int) -> int:
    """Move a place back to where no letter and no emoji is cut in two."""
    while 0 < offset < len(text) and (
        text[offset] in _JOINERS
        or text[offset - 1] == "\u200d"
        or unicodedata.category(text[offset]) in {"Mn", "Mc", "Sk"}
    ):
        offset -= 1
    return offset


def split(para: Para, width: int, height: int) -> tuple[Para, Para] | None:
    """Cut a paragraph in two so that the first part fits a height: after a sentence, else a word.

    Gives None when not even a line fits, or the paragraph has but one.
    """
    ends = para.lines(width)
    line = para.size * _measured(para.runs).pitch * POINT
    count = min(int(height / line), len(ends) - 1)
    text = para.text
    for end in reversed(ends[: max(0, count)]):
        sentences = [match.end() for match in _SENTENCE_END.finditer(text, 0, end)]
        offset = sentences[-1] if sentences and sentences[-1] * 2 >= end else end
        offset = _whole_letter(text, offset) or end
        head = para._replace(runs=_take(para.runs, 0, offset))
        if head.height(width) <= height:
            return head, para._replace(runs=_take(para.runs, offset, len(text)), bullet="")
    return None


def shorten(text: str, limit: int) -> str:
    """Give a text of at most so many characters, cut at a word.

    Examples:
        >>> shorten("Banken skal svare raskt", 13)
        'Banken skal …'
    """
    if len(text) <= limit:
        return text
    head = text[: limit - 2]
    if not text[limit - 2].isspace():
        head = (head.rsplit(None, 1) or [head])[0]
    return head.rstrip(" ,.;:–-") + " …"


def visible(text: str) -> bool:
    r"""Tell whether a text shows anything at all.

    Examples:
        >>> visible(" \u200b\n"), visible(" a ")
        (False, True)
    """
    return any(unicodedata.category(character) not in _UNSEEN for character in text)


def unparted(text: str) -> str:
    r"""Give a text in which no day and no number is parted at the end of a line.

    Examples:
        >>> unparted("innen 31. desember 2027, for 1 200 husstander")
        'innen 31.\xa0desember\xa02027, for 1\xa0200 husstander'
    """
    # Few texts have a figure, and whether one has is found out sooner.
    return _WITHIN.sub("\N{NO-BREAK SPACE}", text) if _FIGURE.search(text) else text


def normal(text: str) -> str:
    r"""Give a text as it will stand: forbidden characters gone, line ends and tabs made plain.

    Examples:
        >>> normal("en\r\nto\ttre")
        'en\nto tre'
    """
    if text.isprintable():
        return text
    return clean(text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
