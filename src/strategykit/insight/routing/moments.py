"""How moments, days and hours are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.words import quoted, say
from strategykit.model.reading.tongue import WEEK

if TYPE_CHECKING:
    import datetime as dt

    from strategykit.model import Hours

__all__ = ["day", "hours", "last_moment", "moment"]

_LOCALES = (("nb", "nb_NO"), ("en", "en_GB"))
_WEEKDAYS = {
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def moment(value: dt.datetime) -> Text:
    """Tell a moment to the minute.

    Examples:
        >>> import datetime as dt
        >>> moment(dt.datetime(2027, 5, 18, 10, 30)).nb
        'tirsdag 18. mai 2027 kl. 10:30'
    """
    return say("{day} kl. {time}", "{day} at {time}", day=_weekday(value), time=_both(f"{value:%H:%M}"))


def last_moment(value: dt.datetime) -> Text:
    """Tell the last moment of something: at midnight it is the day before that is over.

    Examples:
        >>> import datetime as dt
        >>> last_moment(dt.datetime(2027, 5, 19)).nb
        'tirsdag 18. mai 2027 kl. 24:00'
        >>> last_moment(dt.datetime(2027, 5, 19)).en
        'the end of Tuesday 18 May 2027'
    """
    if (value.hour, value.minute) != (0, 0):
        return moment(value)
    over = _weekday(value - value.resolution)
    return say("{day} kl. 24:00", "the end of {day}", day=over)


def _weekday(value: dt.date) -> Text:
    from babel.dates import format_date

    return Text(
        **{
            key: format_date(value, "EEEE d. MMMM y" if key == "nb" else "EEEE d MMMM y", locale)
            for key, locale in _LOCALES
        }
    )


def day(value: dt.date) -> Text:
    """Tell a day of a year that is known.

    Examples:
        >>> import datetime as dt
        >>> day(dt.date(2027, 5, 17)).nb
        '17. mai'
    """
    from babel.dates import format_date

    return Text(
        **{
            key: format_date(value, "d. MMMM" if key == "nb" else "d MMMM", locale)
            for key, locale in _LOCALES
        }
    )


def hours(value: Hours) -> Text:
    """Tell when a clock runs; words are told as they were written.

    Examples:
        >>> from strategykit import Hours
        >>> hours(Hours(["monday", "tuesday", "wednesday"], opens="08:00", closes="16:00")).nb
        'mandag–onsdag kl. 08:00–16:00'
    """
    if value.raw:
        told = quoted(value.raw)
    else:
        days = Text(nb=_days(value.days, "nb"), en=_days(value.days, "en"))
        told = _joined(days, _clock(value))
    return say("utenom {hours}", "outside {hours}", hours=told) if value.outside else told


def _clock(value: Hours) -> Text:
    opens, closes = (f"{time:%H:%M}" if time else None for time in (value.opens, value.closes))
    if opens and closes:
        return Text(nb=f"kl. {opens}–{closes}", en=f"{opens}–{closes}")
    if opens:
        return Text(nb=f"fra kl. {opens}", en=f"from {opens}")
    return Text(nb=f"til kl. {closes}", en=f"until {closes}") if closes else _both("")


def _days(days: tuple[str, ...], language: str) -> str:
    names = [_WEEKDAYS[language][WEEK.index(each)] if each in WEEK else each for each in days]
    run = " ".join(days) in " ".join(WEEK) and len(days) > len(("two", "days"))
    return f"{names[0]}–{names[-1]}" if run else ", ".join(names)


def _joined(*texts: Text) -> Text:
    return Text(
        nb=" ".join(filter(None, (text.nb for text in texts))),
        en=" ".join(filter(None, (text.en for text in texts))),
    )


def _both(words: str) -> Text:
    return Text(nb=words, en=words)
