"""Times in words: `i løpet av 2027`, `by the end of June 2027`, `fra 1. mars til 30. juni 2027`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.model.amounts import When
from strategykit.model.reading.days import day, extent, has_year, period, span
from strategykit.model.reading.tongue import after, agreed, plain

if TYPE_CHECKING:
    from strategykit.model.reading.tongue import Tongue

__all__ = ["read_when"]


def read_when(words: str, *, deadline: bool) -> When:
    """Read a time and keep its words; what cannot be read is words only.

    Args:
        words: The words.
        deadline: True where a day or a named period means its last day; from–to stays from–to.

    Examples:
        >>> found = read_when("1. halvår 2027", deadline=False)
        >>> str(found.start), str(found.end), found.raw
        ('2027-01-01', '2027-06-30', '1. halvår 2027')
        >>> read_when("våren 2027", deadline=True)
        When(start=None, end=None, event=None, before=None, after=None, raw='våren 2027')
    """
    text = plain(words).lower()
    found = agreed(partial(_when, text, deadline=deadline)) if has_year(text) else None
    return When(raw=words) if found is None else evolve(found, raw=words)


def _when(text: str, tongue: Tongue, *, deadline: bool) -> When | None:
    if (rest := after(tongue.by_end, text)) is not None:
        whole = period(rest, tongue)
        return When(end=whole[1]) if whole else None
    if (rest := after(tongue.by, text)) is not None:
        # `innen 2027` is its beginning to some and its end to others: only a day will do.
        last = day(rest, tongue)
        return When(end=last) if last else None
    if (rest := after(tongue.through, text)) is not None:
        whole = extent(rest, tongue)
        return When(end=whole[1]) if whole else None
    text = after(tongue.during, text) or text
    named = period(text, tongue)
    if named is None and (single := day(text, tongue)) is not None:
        named = single, single
    if named is not None:
        return When(end=named[1]) if deadline else When(named[0], end=named[1])
    stretch = span(text, tongue)
    return When(stretch[0], end=stretch[1]) if stretch else _from(text, tongue)


def _from(text: str, tongue: Tongue) -> When | None:
    if (rest := after(tongue.from_on, text)) is not None:
        whole = extent(rest, tongue)
        return When(whole[0]) if whole else None
    first = day(after(tongue.from_, text) or "", tongue)
    return When(first) if first else None
