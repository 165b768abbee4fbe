"""Sentences of an answer, in both languages at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.display import one_line, shorten
from strategykit.findings import Text
from strategykit.graph import name_of
from strategykit.insight.amounts import day as day_in_words
from strategykit.insight.amounts import number, quantity
from strategykit.insight.quoting import in_quotes
from strategykit.model import Quantity

if TYPE_CHECKING:
    import datetime as dt

    from strategykit.model import Strategy

__all__ = ["amount", "bare", "counted", "in_full", "in_words", "language_of", "number", "quoted", "say"]

_NUMBERS = {
    "nb": ("én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
    "en": (
        *("one", "two", "three", "four", "five", "six"),
        *("seven", "eight", "nine", "ten", "eleven", "twelve"),
    ),
}
_AND = {"nb": " og ", "en": " and "}


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
    return in_quotes(shorten(words), language)


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
    return Text(nb=in_quotes(line, "nb"), en=in_quotes(line, "en"))


def _listed(items: list[str], language: str) -> str:
    return _AND[language].join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def amount(value: Quantity, unit: str | None = None) -> Text:
    """Tell an amount in both languages; words alone are quoted.

    Args:
        value: The amount.
        unit: Its unit, where it has none of its own.

    Examples:
        >>> amount(Quantity(2, high=4.5, unit="hour", per="week")).nb
        '2–4,5 timer per uke'
        >>> amount(Quantity(71, unit="%")).en
        '71%'
    """
    return Text(nb=_amount(value, unit, "nb"), en=_amount(value, unit, "en"))


def _amount(value: Quantity, unit: str | None, language: str) -> str:
    if value.low is None and value.high is None and value.raw:
        return in_quotes(shorten(value.raw), language)
    told = "".join(piece.text for piece in quantity(value, language, unit))
    return told or in_quotes("", language)


def in_full(day: dt.date) -> Text:
    """Tell a day in words, as a sentence does.

    Examples:
        >>> import datetime as dt
        >>> in_full(dt.date(2027, 6, 30)).en
        '30 June 2027'
    """
    return Text(nb=day_in_words(day, "nb"), en=day_in_words(day, "en"))


def counted(count: int, nb: str, en: str) -> Text:
    """Tell how many there are.

    Args:
        count: How many.
        nb: The noun in bokmål, in the singular and the plural: `rad|rader`.
        en: The noun in English, in the singular and the plural.

    Examples:
        >>> counted(1, "rolle|roller", "role|roles").nb
        '1 rolle'
        >>> counted(63206, "tegn|tegn", "character|characters").en
        '63,206 characters'
    """
    told = {
        language: f"{number(count, language)} {words.split('|')[count != 1]}"
        for language, words in (("nb", nb), ("en", en))
    }
    return Text(**told)


def in_words(count: int, nb: str, en: str) -> Text:
    """Tell how many there are as a sentence does: in words up to twelve, then in digits.

    Args:
        count: How many; one is that of a noun with a common gender.
        nb: The noun in bokmål, in the singular and the plural: `regel|regler`.
        en: The noun in English, in the singular and the plural.

    Examples:
        >>> in_words(4, "regel|regler", "rule|rules")
        Text(nb='fire regler', en='four rules')
        >>> in_words(13, "regel|regler", "rule|rules").nb
        '13 regler'
    """
    told = counted(count, nb, en)
    if not 0 < count <= len(_NUMBERS["nb"]):
        return told
    digits = str(count)
    return Text(
        **{
            language: words[count - 1] + told.in_(language).removeprefix(digits)
            for language, words in _NUMBERS.items()
        }
    )


def language_of(strategy: Strategy) -> str:
    """Give the language of the document, in which an answer shows itself; English where it says none.

    Examples:
        >>> from strategykit.model import Document, Strategy
        >>> language_of(Strategy("S", document=Document("S", language="nn"))), language_of(Strategy("S"))
        ('nn', 'en')
    """
    return (strategy.document.language if strategy.document else None) or "en"
