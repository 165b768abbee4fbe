"""Days and periods in words of lower case, in one language: `30. juni 2027`, `fra mars til juni 2027`."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from strategykit.model.reading.tongue import WEEK, after, either

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.model.reading.tongue import Tongue

__all__ = ["Extent", "day", "extent", "has_year", "is_no_day", "period", "span"]

Extent: TypeAlias = tuple[dt.date, dt.date]
"""The first and the last day."""
_Reader: TypeAlias = "tuple[re.Pattern[str], Callable[[re.Match[str], Tongue], Extent | None]]"

_YEAR = "(?:19|20|21)[0-9][0-9]"
_ISO_DAY = re.compile(rf"(?P<y>{_YEAR})-(?P<m>[0-9]{{2}})-(?P<d>[0-9]{{2}})")
_DOTTED = re.compile(rf"(?P<d>[0-9]{{1,2}})\. ?(?P<m>[0-9]{{1,2}})\. ?(?P<y>{_YEAR})")
_SLASHED = re.compile(rf"(?P<a>[0-9]{{1,2}})/(?P<b>[0-9]{{1,2}})/(?P<y>{_YEAR})")
_ONLY_YEAR = re.compile(_YEAR)
_ISO_MONTH = re.compile(rf"(?P<y>{_YEAR})-(?P<m>[0-9]{{2}})")
_ISO_WEEK = re.compile(rf"(?P<y>{_YEAR})-?w(?P<w>[0-9]{{2}})")
_PART = re.compile(rf"(?P<part>[hq])(?P<n>[1-4])[ ,-]{{1,2}}(?P<y>{_YEAR})")
_PART_LAST = re.compile(rf"(?P<y>{_YEAR})[ -](?P<part>[hq])(?P<n>[1-4])")
_PARTS = {"h": 2, "q": 4}
_MONTHS = 12


def has_year(text: str) -> bool:
    """Tell whether a text names a year: without one no day and no period is certain."""
    return _ONLY_YEAR.search(text) is not None


def extent(text: str, tongue: Tongue) -> Extent | None:
    """Read a day or a named period."""
    found = day(text, tongue)
    return period(text, tongue) if found is None else (found, found)


def day(text: str, tongue: Tongue) -> dt.date | None:
    """Read one day of a given year; a weekday before it has to be the right one."""
    match = re.fullmatch(r"(?P<name>[^\W\d_]+)\.?,? (?P<rest>.+)", text)
    names = tongue.weekdays.get(match["name"]) if match else None
    if match is None or names is None:
        return _date(text, tongue)
    found = _date(match["rest"], tongue)
    return found if found and names == (WEEK[found.weekday()],) else None


def _date(text: str, tongue: Tongue) -> dt.date | None:
    slashed = _SLASHED.fullmatch(text)
    if slashed is not None:
        # Day or month first: taken where only one of them is a date.
        orders = ("a", "b"), ("b", "a")
        found = {_made(slashed["y"], slashed[month], slashed[number]) for number, month in orders} - {None}
        return found.pop() if len(found) == 1 else None
    for pattern in (_ISO_DAY, _DOTTED, *_date_patterns(tongue)):
        match = pattern.fullmatch(text)
        if match is not None:
            month = {**tongue.months, **tongue.short_months}.get(match["m"], match["m"])
            return _made(match["y"], month, match["d"])
    return None


def is_no_day(text: str) -> bool:
    """Tell whether a text is written as one day of a year, in figures with full stops, and there is none.

    Examples:
        >>> [is_no_day(text) for text in ("31.06.2027", "30.06.2027", "i 2027")]
        [True, False, False]
    """
    match = _DOTTED.fullmatch(text)
    return match is not None and _made(match["y"], match["m"], match["d"]) is None


def _made(year: str, month: str | int, number: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(number))
    except ValueError:
        return None


@cache
def _date_patterns(tongue: Tongue) -> tuple[re.Pattern[str], ...]:
    months = either({**tongue.months, **tongue.short_months})
    return tuple(re.compile(each.format(months=months, year=_YEAR)) for each in tongue.dates)


def period(text: str, tongue: Tongue) -> Extent | None:
    """Read a named period: a year, a part of it, a month or a week."""
    if _ONLY_YEAR.fullmatch(text):
        return _part(int(text), 1, 1)
    readers: tuple[_Reader, ...] = (
        (_ISO_MONTH, _month),
        (_ISO_WEEK, _week),
        (_PART, _short_part),
        (_PART_LAST, _short_part),
        *_period_patterns(tongue),
    )
    for pattern, read in readers:
        match = pattern.fullmatch(text)
        if match is not None:
            return read(match, tongue)
    return None


@cache
def _period_patterns(tongue: Tongue) -> tuple[_Reader, ...]:
    of = rf"(?: (?:{tongue.of}))?,? (?P<y>{_YEAR})"
    nth = rf"(?:the )?(?P<n>[1-4](?=\.|st|nd|rd|th)|{either(tongue.ordinals)})(?:\.|st|nd|rd|th)?"
    texts = {
        rf"(?P<m>{either(tongue.months)}){of}": _month,
        rf"{nth} (?P<part>{either(tongue.parts)}){of}": _named_part,
    }
    if tongue.week:
        texts[rf"(?:{tongue.week}) (?P<w>[0-9]{{1,2}})(?:/(?P<y>{_YEAR})|{of.replace('<y>', '<z>')})"] = _week
    return tuple((re.compile(text), read) for text, read in texts.items())


def _month(match: re.Match[str], tongue: Tongue) -> Extent | None:
    return _part(int(match["y"]), _MONTHS, int(tongue.months.get(match["m"], match["m"])))


def _short_part(match: re.Match[str], tongue: Tongue) -> Extent | None:
    del tongue
    return _part(int(match["y"]), _PARTS[match["part"]], int(match["n"]))


def _named_part(match: re.Match[str], tongue: Tongue) -> Extent | None:
    number = int(tongue.ordinals.get(match["n"], match["n"]))
    return _part(int(match["y"]), tongue.parts[match["part"]], number)


def _week(match: re.Match[str], tongue: Tongue) -> Extent | None:
    del tongue
    groups = match.groupdict()
    try:
        monday = dt.date.fromisocalendar(int(groups["y"] or groups["z"]), int(match["w"]), 1)
    except ValueError:
        return None
    return monday, monday + dt.timedelta(days=6)


def _part(year: int, parts: int, number: int) -> Extent | None:
    """Give one of the equal parts of a year."""
    if not 1 <= number <= parts:
        return None
    months = _MONTHS // parts
    start = dt.date(year, months * (number - 1) + 1, 1)
    following = dt.date(year, months * number + 1, 1) if number < parts else dt.date(year + 1, 1, 1)
    return start, following - dt.timedelta(days=1)


def span(text: str, tongue: Tongue) -> Extent | None:
    """Read from–to, where the beginning may leave to the end what they share: `1. mars til 30. juni 2027`."""
    iso = text.split("/")
    if len(iso) == 2 and all(_ISO_DAY.fullmatch(each) or _ISO_MONTH.fullmatch(each) for each in iso):  # noqa: PLR2004 - from and to
        return _joined(iso[0], iso[1], tongue)
    middle = after(tongue.between, text)
    joint = rf" {tongue.and_} " if middle else rf" ?- ?| (?:{either(tongue.to.split('|'))}) "
    whole = middle or after(tongue.from_, text) or text
    for match in re.finditer(joint, whole):
        found = _joined(whole[: match.start()], whole[match.end() :], tongue)
        if found is not None:
            return found
    return None


def _joined(first: str, last: str, tongue: Tongue) -> Extent | None:
    end = extent(last, tongue)
    if end is None:
        return None
    for each in _completed(first, last):
        start = extent(each, tongue)
        if start is not None:
            return (start[0], end[1]) if start[1] < end[0] else None
    return None


def _completed(first: str, last: str) -> Iterator[str]:
    """Give the beginning with as much of the end as it may lack, the least first."""
    yield first
    yield first + last[-4:]
    words = last.split(" ")
    for position in range(len(words) - 1, 0, -1):
        yield " ".join([first, *words[position:]])
