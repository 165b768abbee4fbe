"""How wide the columns of a table are: as wide as their words need, and then as what they have to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["matrix", "widths"]

_WORD, _SHORT = 26, 8
"""The longest and the shortest word, in letters, that a column makes room for; longer ones are parted."""
_TEXT = 46
"""No column asks to be wider than this many letters."""
_LETTER, _SMALL_LETTER = 63_000, 59_000
"""The width of a letter, in EMU, more or less."""
_STEPS = 40


def widths(texts: Sequence[Sequence[str]], whole: int, *, small: bool = False) -> list[int]:
    """Share a width between the columns of some rows.

    Args:
        texts: The rows, the head among them.
        whole: How wide the table is, in EMU.
        small: Whether it is in small letters.

    Examples:
        >>> widths([["Kanal", "Til hva"], ["X", "Svar på spørsmål fra kunder"]], 3_000_000)
        [583333, 2416667]
    """
    columns = list(zip(*texts, strict=True))
    letters = whole / (_SMALL_LETTER if small else _LETTER)
    least = [min(_WORD, max(map(len, " ".join(each).split()), default=1)) + 2 for each in columns]
    while sum(least) > letters and max(least) > _SHORT:
        longest = max(least)  # the longest words are the first to be parted
        least = [longest - 1 if each == longest else each for each in least]
    wanted = [max(low, min(_TEXT, max(map(len, each))) + 2) for low, each in zip(least, columns, strict=True)]

    def at(level: float) -> list[float]:
        return [max(low, min(level, high)) for low, high in zip(least, wanted, strict=True)]

    # Nobody is wider than wanted while somebody wants more: the level is found at which all fits.
    low, high = 0.0, float(max(wanted))
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(at(middle)) <= letters else (low, middle)
    shares = at(low)
    return [round(whole * share / sum(shares)) for share in shares]


def matrix(count: int, whole: int) -> list[int]:
    """Share a width where the first column names the rows and the others hold marks."""
    first = round(whole * 0.3)
    return [first, *[(whole - first) // (count - 1)] * (count - 1)]
