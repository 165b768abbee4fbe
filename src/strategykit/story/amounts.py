"""How numbers, times and rhythms are told, by the rules of the wording's language."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from strategykit.insight import amounts as spoken
from strategykit.records import evolve
from strategykit.story.blocks import Line, Span, to_line

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from strategykit.model import Cadence, Commitment, Figure, Hours, Quantity, When
    from strategykit.story.teller import Teller

__all__ = ["cadence", "commitment", "day", "figure", "hours", "joined", "number", "quantity", "when"]

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LAST_OF_YEAR = (12, 31)


def joined(lines: Iterable[Line], separator: str) -> Line:
    """Join lines that have something to say."""
    result: Line = ()
    for line in lines:
        if line:
            result = (*result, *((Span(separator),) if result else ()), *line)
    return result


def number(teller: Teller, value: float) -> str:
    """Tell a number with all its digits, by the rules of the wording's language."""
    return spoken.number(value, teller.wording.language)


def quantity(teller: Teller, value: Quantity, unit: str | None = None) -> Line:
    """Tell an amount: `2–4 timer per uke`; words alone are told as they were written.

    Args:
        teller: Who tells.
        value: The amount.
        unit: Its unit, where it has none of its own.
    """
    told = spoken.quantity(value, teller.wording.language, unit)
    line = tuple(teller.own(piece.text) if piece.own else Span(piece.text) for piece in told)
    return line or (teller.quoted(value.raw) if value.raw else ())


def day(teller: Teller, value: dt.date) -> str:
    """Tell a day: `31. desember 2027`."""
    return spoken.day(value, teller.wording.language)


def when(teller: Teller, value: When, *, deadline: bool = False) -> Line:
    """Tell a day, a period, or a time relative to an event.

    Args:
        teller: Who tells.
        value: The time.
        deadline: True where a last day alone is told as a day, not as the end of a period.
    """
    words = teller.wording
    parts: list[Line] = []
    if value.start and value.end:
        parts.append((Span(_period(teller, value.start, value.end)),))
    elif value.start:
        parts.append(words.line("time.from", day=day(teller, value.start)))
    elif value.end:
        told = day(teller, value.end)
        parts.append((Span(told),) if deadline else words.line("time.until", day=told))
    event = to_line(teller.own(value.event)) if value.event else ()
    shifts = [
        words.line(f"time.{way}", amount=quantity(teller, amount), event=event)
        for way, amount in (("before", value.before), ("after", value.after))
        if amount is not None
    ]
    parts += shifts or ([words.line("time.at", event=event)] if event else [])
    if not parts and not value.raw:
        days = dict.fromkeys(each for each in (value.start_day, value.end_day) if each)
        parts = [(Span("–".join(spoken.day_of_year(each, words.language) for each in days)),)] if days else []
    return joined(parts, ", ") or (teller.quoted(value.raw) if value.raw else ())


def _period(teller: Teller, start: dt.date, end: dt.date) -> str:
    from babel.dates import format_skeleton

    if start == end:
        return day(teller, start)
    if (start.month, start.day) == (1, 1) and (end.month, end.day) == _LAST_OF_YEAR and start < end:
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if start.year != end.year:
        return f"{day(teller, start)}–{day(teller, end)}"
    skeleton = "d" if start.month == end.month else "MMMMd"
    return f"{format_skeleton(skeleton, start, locale=teller.wording.locale)}–{day(teller, end)}"


def cadence(teller: Teller, value: Cadence) -> Line:
    """Tell how often something recurs: `minst 2 innlegg per uke, på onsdager`."""
    words = teller.wording
    parts: list[Line] = []
    if between := _between(value.at_least, value.at_most):
        parts.append(quantity(teller, between, spoken.TIMES))
    else:
        for way, amount in (("at_least", value.at_least), ("at_most", value.at_most)):
            told = quantity(teller, amount, spoken.TIMES) if amount else ()
            parts.append(words.line(f"amount.{way}", amount=told) if told else ())
    if value.on:
        parts.append(words.line("time.on", days=_days(teller, value.on)))
    if value.event:
        parts.append(words.line("time.driven_by", event=teller.own(value.event)))
    if value.exempt:
        parts.append(words.line("text.except", what=_list(teller, value.exempt)))
    return joined(parts, ", ") or (teller.quoted(value.raw) if value.raw else ())


def _between(least: Quantity | None, most: Quantity | None) -> Quantity | None:
    """Give two limits as one amount, where both are a number of the same thing."""
    if not least or not most or least == most:
        return least if most else None
    same = least.unit and (least.unit, least.per) == (most.unit, most.per) and not (least.high or most.high)
    if same and least.low is not None and most.low is not None and least.low < most.low:
        return evolve(least, high=most.low, raw=None)
    return None


def hours(teller: Teller, value: Hours) -> Line:
    """Tell when somebody is there: `mandag–fredag kl. 09:00–15:00`."""
    words = teller.wording
    inside = _days(teller, value.days) if value.days else ()
    for way, clock in (("opens", value.opens), ("closes", value.closes)):
        if clock and not (value.opens and value.closes):
            inside = joined([inside, words.line(f"time.{way}", time=_clock(teller, clock))], " ")
    if value.opens and value.closes:
        span = f"{_clock(teller, value.opens)}–{_clock(teller, value.closes)}"
        inside = joined([inside, words.line("time.clock", time=span)], " ")
    inside = inside or (teller.quoted(value.raw) if value.raw else ())
    if value.outside and inside:
        inside = words.line("time.outside", hours=inside)
    suspended = (
        words.line("text.except_during", what=_list(teller, value.suspended_by)) if value.suspended_by else ()
    )
    return joined([inside, suspended], ", ")


def _clock(teller: Teller, value: dt.time) -> str:
    from babel.dates import format_time

    length = "medium" if value.second else "short"
    return format_time(value, format=length, locale=teller.wording.locale)


def _days(teller: Teller, days: Sequence[str]) -> Line:
    positions = [_WEEK.index(each) if each in _WEEK else -1 for each in days]
    known = [(teller.word(f"weekday.{each}", each),) for each in days]
    run = all(later - earlier == 1 for earlier, later in pairwise(positions))
    if len(days) > 2 and run and -1 not in positions:  # noqa: PLR2004 - two days are a list, not a stretch
        return (*known[0], Span("–"), *known[-1])
    return teller.wording.all_of(known)


def _list(teller: Teller, texts: Iterable[str]) -> Line:
    return teller.wording.all_of((teller.word(f"message.{text}", text),) for text in texts)


def commitment(teller: Teller, value: Commitment) -> Line:
    """Tell a promise about time: `svar innen 4 timer, mandag–fredag kl. 09:00–15:00`."""
    from strategykit.model import Channel

    words = teller.wording
    stage = words.text(f"enum.Stage.{value.stage.value}")
    within = quantity(teller, value.within) if value.within else ()
    vague = value.within is not None and value.within.low is None and value.within.high is None
    key = "promise.bare" if not within else "promise.vague" if vague else "promise.within"
    parts = [words.line(key, stage=stage, within=within)]
    if value.hours:
        parts.append(hours(teller, value.hours))
    if value.since:
        parts.append(words.line("promise.since", since=teller.own(value.since)))
    if value.messages:
        parts.append(words.line("promise.messages", messages=_list(teller, value.messages)))
    if value.excludes:
        parts.append(words.line("text.except", what=_list(teller, value.excludes)))
    if value.channels:
        parts.append(words.line("promise.channels", channels=teller.names(value.channels, Channel)))
    return joined(parts, ", ")


def figure(teller: Teller, value: Figure, unit: str | None = None) -> Line:
    """Tell a baseline, a target or a reading: `4 timer (31. desember 2027)`."""
    words = teller.wording
    head = joined(
        [
            quantity(teller, value.value, unit) if value.value else (),
            to_line(teller.own(value.text)) if value.text else (),
        ],
        ", ",
    )
    aside = joined(
        [
            when(teller, value.when, deadline=True) if value.when else (),
            words.line("text.compared", whom=teller.own(value.compared_with)) if value.compared_with else (),
        ],
        ", ",
    )
    return (*head, Span(" ("), *aside, Span(")")) if head and aside else head or aside
