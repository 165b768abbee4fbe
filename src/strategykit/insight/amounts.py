"""How numbers, amounts and days are told, by the rules of the language; answers and the story share it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from strategykit.insight.terms import amount_words, times_words, unit_words
from strategykit.records import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from typing import TypeGuard

    from strategykit.model import Quantity

__all__ = ["TIMES", "Piece", "day", "day_of_year", "is_currency", "number", "quantity"]

TIMES = "times"
"""The unit of how often something happens."""

_TIMES = frozenset({"gang", "ganger", TIMES})
"""How strategies write that something happens so many times."""
_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "no": "nb_NO"}
_GROUPED_FROM = 1000
_LONGEST = 1e15


@frozen
class Piece:
    """A part of what is told of an amount."""

    text: str
    """The words."""
    own: bool = False
    """True for a word of the strategy, in its own language."""


def number(value: float, language: str) -> str:
    """Tell a number with all its digits.

    Args:
        value: The number.
        language: A BCP 47 tag: bokmål for nb and no, nynorsk for nn, else English.

    Examples:
        >>> number(640000.5, "en"), number(0.5, "nb")
        ('640,000.5', '0,5')
    """
    if not math.isfinite(value) or abs(value) >= _LONGEST:
        return str(value)
    if abs(value) < _GROUPED_FROM and value == int(value):
        return str(int(value))  # the same in every language, and most are
    from decimal import Decimal

    from babel.numbers import format_decimal

    return str(format_decimal(Decimal(repr(value)), locale=_locale(language), decimal_quantization=False))


def day(value: dt.date, language: str) -> str:
    """Tell a day in words.

    Examples:
        >>> import datetime as dt
        >>> day(dt.date(2027, 12, 31), "nb")
        '31. desember 2027'
    """
    from babel.dates import format_date

    return format_date(value, format="long", locale=_locale(language))


def day_of_year(value: str, language: str) -> str:
    """Tell a day whose year is not named.

    Examples:
        >>> day_of_year("--06-30", "nb"), day_of_year("--06-30", "en")
        ('30. juni', '30 June')
    """
    import datetime as dt

    from babel.dates import format_skeleton

    leap = dt.date.fromisoformat(f"2028{value[1:]}")
    return format_skeleton("MMMMd", leap, locale=_locale(language))


def quantity(value: Quantity, language: str, unit: str | None = None) -> tuple[Piece, ...]:
    """Tell an amount; nothing where it is words alone.

    Args:
        value: The amount.
        language: A BCP 47 tag: bokmål for nb and no, nynorsk for nn, else English.
        unit: Its unit, where it has none of its own.

    Examples:
        >>> from strategykit.model import Quantity
        >>> "".join(piece.text for piece in quantity(Quantity(2, high=4, unit="hour", per="week"), "nb"))
        '2–4 timer per uke'
        >>> quantity(Quantity(3, unit="samtaler"), "en")
        (Piece(text='3 ', own=False), Piece(text='samtaler', own=True))
    """
    pieces = [*_counted(value, language, unit)]
    if value.per:
        pieces += _framed("per", language, per=_word(value.per, "per", language))
    return tuple(pieces)


def _counted(value: Quantity, language: str, otherwise: str | None) -> Iterator[Piece]:
    ends = [end for end in (value.low, value.high) if end is not None]
    unit = value.unit or (otherwise if ends else None)
    if not ends:
        yield from [_word(unit, "other", language)] if unit else []
        return
    told: list[Piece] = [Piece("–".join(dict.fromkeys(number(end, language) for end in ends)))]
    once = times_words(ends[0], language) if unit in _TIMES and len(ends) == 1 else None
    if once is not None:
        told = [Piece(once)]
    elif is_currency(unit):
        told = [Piece(_money(told[0].text, unit, language))]
    elif unit:
        form = "one" if abs(ends[-1]) == 1 else "other"
        frame = "percent" if unit == "%" else "counted"
        told = list(_framed(frame, language, number=told[0], unit=_word(unit, form, language)))
    if value.low is None:
        start = "".join(piece.text for piece in _framed("up_to", language, number=Piece("")))
        told[0] = Piece(start + told[0].text, told[0].own)
    yield from told


def _locale(language: str) -> str:
    return _LOCALES.get(language.split("-", maxsplit=1)[0].lower(), "en_GB")


def is_currency(unit: str | None) -> TypeGuard[str]:
    """Tell whether a unit has the form of an ISO 4217 currency.

    Examples:
        >>> is_currency("NOK"), is_currency("hour"), is_currency(None)
        (True, False, False)
    """
    return unit is not None and len(unit) == len("NOK") and unit.isascii() and unit.isupper()


def _money(told: str, currency: str, language: str) -> str:
    from babel.numbers import get_currency_symbol

    symbol = get_currency_symbol(currency, locale=_locale(language))
    gap = "\N{NO-BREAK SPACE}" if symbol.isalpha() else ""
    return f"{symbol}{gap}{told}"


def _word(unit: str, form: str, language: str) -> Piece:
    words = unit_words(unit, form, language)
    if words is None:
        return Piece(unit, own=unit.isalpha())
    return Piece(words)


def _framed(frame: str, language: str, **parts: Piece) -> Iterator[Piece]:
    """Fill a frame; what is not the strategy's own is told in one piece."""
    from string import Formatter

    text = ""
    for literal, name, _, _ in Formatter().parse(amount_words(frame, language)):
        text += literal
        part = parts[name] if name else Piece("")
        if not part.own:
            text += part.text
            continue
        yield Piece(text)
        yield part
        text = ""
    if text:
        yield Piece(text)
