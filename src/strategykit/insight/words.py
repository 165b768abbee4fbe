"""Sentences of an answer, in both languages at once."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

from strategykit.findings import Text
from strategykit.graph import name_of
from strategykit.insight.display import one_line, shorten
from strategykit.model import Quantity

__all__ = ["amount", "bare", "counted", "number", "quoted", "say"]

_QUOTES = {"nb": "«{}»", "en": "“{}”"}
_AND = {"nb": " og ", "en": " and "}
_UNITS = {
    "minute": ("minutt", "minutter"),
    "hour": ("time", "timer"),
    "day": ("dag", "dager"),
    "working_day": ("arbeidsdag", "arbeidsdager"),
    "week": ("uke", "uker"),
    "month": ("måned", "måneder"),
    "quarter": ("kvartal", "kvartaler"),
    "half_year": ("halvår", "halvår"),
    "year": ("år", "år"),
    "post": ("innlegg", "innlegg"),
}
_PERIODS = {"day": "dag", "week": "uke", "month": "måned", "quarter": "kvartal", "year": "år"}
_LONGEST = 1e15
_COMMA = str.maketrans(",.", "\N{NO-BREAK SPACE},")


def say(nb: str, en: str, **words: Any) -> Text:
    """Fill a sentence in both languages.

    Args:
        nb: The sentence in bokmål, with `{name}` for each of the words.
        en: The sentence in English.
        **words: A text, a node or something found is quoted as each language does it, several of
            them are listed; a `Text`, an amount or a number stands as it is.

    Examples:
        >>> say("{who} bruker {what}.", "{who} use {what}.", who="Kunder", what=["X", "Y"]).nb
        '«Kunder» bruker «X» og «Y».'
    """
    return Text(
        nb=nb.format_map({name: _in_words(value, "nb") for name, value in words.items()}),
        en=en.format_map({name: _in_words(value, "en") for name, value in words.items()}),
    )


def _in_words(value: Any, language: str) -> str:
    if value is None:
        return ""
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, int | float):
        return number(value, language)
    if isinstance(value, Quantity):
        return amount(value).in_(language)
    if isinstance(value, list | tuple):
        return _listed([_in_words(each, language) for each in value], language)
    words = value if isinstance(value, str) else name_of(getattr(value, "node", value)).rstrip(" .")
    return _QUOTES[language].format(shorten(words))


def bare(words: str) -> Text:
    """Give words of the strategy as they stand, unquoted and whole.

    Examples:
        >>> bare("Ring sikkerhetslederen.").nb
        'Ring sikkerhetslederen'
    """
    line = one_line(words).rstrip(" .")
    return Text(nb=line, en=line)


def quoted(words: str) -> Text:
    """Quote words of the strategy whole, as each language does it.

    Examples:
        >>> quoted("Vi svarer raskt.").nb
        '«Vi svarer raskt.»'
    """
    line = one_line(words)
    return Text(nb=_QUOTES["nb"].format(line), en=_QUOTES["en"].format(line))


def _listed(items: list[str], language: str) -> str:
    return _AND[language].join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def amount(value: Quantity) -> Text:
    """Tell an amount in both languages; words alone are told as they were written.

    Examples:
        >>> amount(Quantity(2, high=4.5, unit="hour", per="week")).nb
        '2–4,5 timer per uke'
        >>> amount(Quantity(640000, unit="NOK")).en
        '640,000 NOK'
    """
    return Text(nb=_amount(value, "nb"), en=_amount(value, "en"))


def _amount(value: Quantity, language: str) -> str:
    ends = [number(end, language) for end in (value.low, value.high) if end is not None]
    if not ends:
        return _QUOTES[language].format(shorten(value.raw or value.unit or ""))
    told = "–".join(dict.fromkeys(ends))
    if value.low is None:
        told = ("inntil " if language == "nb" else "up to ") + told
    if value.unit:
        told += " " + _unit(value.unit, language, one=ends[-1] == "1")
    if value.per:
        told += " per " + (_PERIODS.get(value.per, value.per) if language == "nb" else value.per)
    return told


def _unit(unit: str, language: str, *, one: bool) -> str:
    if unit not in _UNITS:
        return unit
    words = _UNITS[unit] if language == "nb" else (unit.replace("_", " "), unit.replace("_", " ") + "s")
    return words[not one]


def number(value: float, language: str) -> str:
    """Tell a number with all its digits, by the rules of the language.

    Examples:
        >>> number(640000.5, "en")
        '640,000.5'
    """
    if not math.isfinite(value) or abs(value) >= _LONGEST:
        return str(value)
    told = format(Decimal(repr(value)), ",f").removesuffix(".0")
    return told.translate(_COMMA) if language == "nb" else told


def counted(count: int, nb: str, en: str) -> Text:
    """Tell how many there are.

    Args:
        count: How many.
        nb: The noun in bokmål, in the singular and the plural: `rad|rader`.
        en: The noun in English, in the singular and the plural.

    Examples:
        >>> counted(1, "rolle|roller", "role|roles").nb
        '1 rolle'
    """
    chosen = {language: words.split("|")[count != 1] for language, words in (("nb", nb), ("en", en))}
    return Text(nb=f"{count} {chosen['nb']}", en=f"{count} {chosen['en']}")
