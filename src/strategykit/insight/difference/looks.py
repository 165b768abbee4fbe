"""Whether two texts look the same to a reader, though they are not."""

from __future__ import annotations

import unicodedata

__all__ = ["as_seen", "looks_like"]


def as_seen(text: str) -> str:
    r"""Give a text as a reader sees it: any spaces are one, and an å is an å however it is put together.

    Examples:
        >>> as_seen("Ma\u030ale\xa0  mer\u200b")
        'Måle mer'
    """
    shown = "".join(" " if each.isspace() else each for each in text if unicodedata.category(each) != "Cf")
    return unicodedata.normalize("NFC", " ".join(shown.split()))


def looks_like(one: str, other: str, *, spaces_only: bool = False) -> bool:
    """Tell whether two texts look the same.

    Args:
        one: The one.
        other: The other.
        spaces_only: True to take nothing but spaces for alike.

    Examples:
        >>> looks_like("Svare  raskt", "Svare raskt"), looks_like("Svare raskt", "Svare raskere")
        (True, False)
    """
    if spaces_only:
        return one.split() == other.split()
    return as_seen(one) == as_seen(other)
