"""Times in words: `i løpet av 2027`, `by the end of June 2027`, `fra 1. mars til 30. juni 2027`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.model.amounts import When
from strategykit.model.reading.days import day, extent, has_year, period, span
from strategykit.model.reading.tongue import after, agreed, plain
from strategykit.records import evolve

if TYPE_CHECKING:
    import datetime as dt

    from strategykit.model.reading.tongue import Tongue

__all__ = ["read_when"]

_YEARS = (2028, 2027)  # with a 29th of February, and without


def read_when(words: str, *, deadline: bool) -> When:
    """Read a time and keep its words; what cannot be read is words only.

    Args:
        words: The words.
        deadline: True where a day or a named period means its last day; from–to stays from–to.

    Examples:
        >>> found = read_when("1. halvår 2027", deadline=False)
        >>> str(found.start), str(found.end), found.raw
        ('2027-01-01', '2027-06-30', '1. halvår 2027')
        >>> read_when("våren 2027", deadline=True) == When(raw="våren 2027")
        True
        >>> read_when("innen utgangen av juni", deadline=True).end_day
        '--06-30'
    """
    text = plain(words).lower()
    found = _read(text, deadline=deadline) if has_year(text) else _without_year(text, deadline=deadline)
    return When(raw=words) if found is None else evolve(found, raw=words)


def _read(text: str, *, deadline: bool) -> When | None:
    return agreed(partial(_when, text, deadline=deadline))


def _without_year(text: str, *, deadline: bool) -> When | None:
    """Read a time that names no year: as far as it is the same days in every year."""
    leap, common = (_read(f"{text} {year}", deadline=deadline) for year in _YEARS)
    if leap is None or common is None:
        return None
    found = {(_day_of_year(each.start), _day_of_year(each.end)) for each in (leap, common)}
    first, last = found.pop()
    return None if found else When(start_day=first, end_day=last)


def _day_of_year(day: dt.date | None) -> str | None:
    return None if day is None else f"--{day:%m-%d}"


def _when(text: str, tongue: Tongue, *, deadline: bool) -> When | None:
    if (rest := after(tongue.by_end, text) or (after(tongue.end, text) if deadline else None)) is not None:
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
