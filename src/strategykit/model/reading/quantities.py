"""Amounts in words: `2–4 timer`, `kr 500`, `10 %`, `innen én arbeidsdag`, `3 innlegg per uke`."""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial
from itertools import permutations
from typing import TYPE_CHECKING

from strategykit.model.amounts import Quantity
from strategykit.model.reading.numbers import number_pattern, read_number
from strategykit.model.reading.tongue import DURATIONS, after, agreed, either, plain, tongues
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model.reading.tongue import Tongue

__all__ = ["amount", "known_unit", "read_quantity"]

_CODES = ("NOK", "SEK", "DKK", "ISK", "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "PLN")
_SIGNS = {"€": "EUR", "£": "GBP", "%": "%"}
_ISO_DURATION = re.compile(r"P(?:(?P<days>[0-9]+)(?P<unit>[YMWD])|T(?P<hours>[0-9]+)(?P<part>[HM]))")
_ISO_HOURS_AND_MINUTES = re.compile(r"PT(?P<hours>[0-9]{1,4})H(?P<minutes>[0-9]{1,4})M")
_ISO_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute"}
_UNCERTAIN = ("dollar", "dollars", "eller", "flere", "prosentpoeng", "ganger", "gonger", "times", "or")
_UNTIL = "inntil|up to"
"""After these an article may not be a number: `inntil en avklaring`."""
_SLASH = re.compile(r" ?/ ?(?=[^\W\d_])")


def read_quantity(words: str) -> Quantity:
    """Read an amount and keep its words; what cannot be read is words only.

    Examples:
        >>> read_quantity("2–4 timer")
        Quantity(low=2.0, high=4.0, unit='hour', per=None, raw='2–4 timer')
        >>> read_quantity("10 aspiranter").unit
        'aspiranter'
        >>> read_quantity("maks 2 emneknagger").high
        2.0
        >>> read_quantity("raskt").low is None
        True
    """
    text = plain(words)
    found = agreed(partial(_quantity, text)) or _with_thousands(text) or agreed(partial(_named, text))
    return Quantity(raw=words) if found is None else evolve(found, raw=words)


@lru_cache(maxsize=256)
def known_unit(words: str | None) -> str | None:
    """Give a unit as amounts are read in it, or its own words.

    Examples:
        >>> known_unit("timer"), known_unit("kr"), known_unit("aspiranter")
        ('hour', 'NOK', 'aspiranter')
    """
    return (read_quantity(f"2 {words}").unit or words) if words else None


def _quantity(text: str, tongue: Tongue) -> Quantity | None:
    if (match := _ISO_DURATION.fullmatch(text)) is not None:
        unit = _ISO_UNITS[match["unit"] or f"T{match['part']}"]
        number = read_number(match["days"] or match["hours"], tongue)
        return None if number is None else Quantity(number, unit=unit)
    if (match := _ISO_HOURS_AND_MINUTES.fullmatch(text)) is not None:
        return Quantity(60 * int(match["hours"]) + int(match["minutes"]), unit="minute")
    if (most := after(tongue.at_most, text)) is not None:
        found = amount(most, tongue)
        return evolve(found, low=None, high=found.low) if found and found.high is None else None
    if (time := after(tongue.within, text)) is not None:
        found = amount(time, tongue)
        return found if found and found.unit in DURATIONS and found.per is None else None
    return amount(text, tongue)


def _with_thousands(text: str) -> Quantity | None:
    """Read `1,000 posts` and `1.000 innlegg`: a mark is a language's own where it alone knows the words."""
    for tongue, other in permutations(tongues()):
        joined = _joined(text, tongue.thousands)
        if joined != text and _quantity(joined, other) is None:
            return _quantity(joined, tongue)
    return None


def _joined(text: str, mark: str) -> str:
    return _grouped(mark).sub(lambda number: number[0].replace(mark, ""), text)


@cache
def _grouped(mark: str) -> re.Pattern[str]:
    number = rf"[1-9][0-9]{{0,2}}(?:{re.escape(mark)}[0-9]{{3}})+"
    return re.compile(rf"(?<![0-9.,]){number}(?![0-9]|[.,][0-9])")


def _named(text: str, tongue: Tongue) -> Quantity | None:
    """Read a number of something no language here has a word for: `10 aspiranter` is ten of them."""
    most = after(tongue.at_most, text)
    if most is None:
        return _counted_by_name(text, tongue)
    found = _counted_by_name(most, tongue, article=after(_UNTIL, text) is None)
    return evolve(found, low=None, high=found.low) if found and found.high is None else None


def _counted_by_name(text: str, tongue: Tongue, *, article: bool = False) -> Quantity | None:
    for head, per in ((text, None), *_rates(_SLASH.sub(" per ", text), tongue)):
        match = _named_pattern(tongue).fullmatch(head)
        if match is None or match["unit"].lower() in _taken():
            continue
        if match["low"].lower() in tongue.articles and not article:
            continue
        low, high = read_number(match["low"], tongue), None
        if match["high"] is not None:
            high = read_number(match["high"], tongue)
            if high is None or low is None or low >= high:
                return None
        return None if low is None else Quantity(low, high=high, unit=match["unit"], per=per)
    return None


@cache
def _named_pattern(tongue: Tongue) -> re.Pattern[str]:
    number = number_pattern(tongue)
    word = r"(?=[^A-ZÆØÅ]\S{2})[^\W\d_]+(?:-[^\W\d_]+)*"
    return re.compile(rf"(?P<low>{number})(?: ?- ?(?P<high>{number}))? (?P<unit>{word})")


@cache
def _taken() -> frozenset[str]:
    """Give the words that mean something else after a number, or more than one thing."""
    known: set[str] = set(_UNCERTAIN)
    for tongue in tongues():
        for words in (tongue.numbers, tongue.times, tongue.scales, tongue.units, tongue.money, tongue.months):
            known.update(words)
        known.update(tongue.short_months, tongue.weekdays, tongue.ordinals, tongue.parts)
    return frozenset(known)


def amount(text: str, tongue: Tongue) -> Quantity | None:
    """Read a number or a range with its unit, and per what, in one language."""
    first, space, rest = text.partition(" ")
    text = tongue.times.get(first.lower(), first) + space + rest
    counted = _counted(text, tongue)
    if counted is not None and counted.unit != "":
        return counted
    for head, per in _rates(_SLASH.sub(" per ", text), tongue):
        counted = _counted(head, tongue)
        return counted and evolve(counted, unit=counted.unit or None, per=per)
    return None


def _rates(text: str, tongue: Tongue) -> Iterator[tuple[str, str]]:
    words = text.split(" ")
    for position in range(1, len(words)):
        per = tongue.per.get(" ".join(words[position:]).lower())
        if per is not None:
            yield " ".join(words[:position]), per


def _counted(text: str, tongue: Tongue) -> Quantity | None:
    to = rf" ?- ?| (?:{either(tongue.to.split('|'))}) "
    for opening, joint in ((tongue.between, f" {tongue.and_} "), (tongue.from_, to)):
        ends = after(opening, text)
        match = _pattern(tongue, joint).fullmatch(ends) if ends else None
        if match is not None and match["high"]:
            return _made(match, tongue)
    match = _pattern(tongue, to).fullmatch(text)
    return _made(match, tongue) if match else None


@cache
def _pattern(tongue: Tongue, joint: str) -> re.Pattern[str]:
    number = number_pattern(tongue)
    money = rf"[€£]|(?:{either(tongue.money)})(?![^\W\d_])|(?-i:{'|'.join(_CODES)})"
    return re.compile(
        rf"(?:(?P<money>{money}) ?)?(?P<low>{number})(?:(?:{joint})(?P<high>{number}))?(?P<price>,-)?"
        r"(?: ?(?P<counted>[^\d,]+))?",
        re.IGNORECASE,
    )


def _made(match: re.Match[str], tongue: Tongue) -> Quantity | None:
    low, high = read_number(match["low"], tongue), None
    if match["high"] is not None:
        high = read_number(match["high"], tongue)
        if high is None or low is None or low >= high:
            return None
    scale, counted = _scaled(match["counted"] or "", tongue)
    unit = _unit(f"{match['money'] or ''} {counted}".strip(), tongue)
    if low is None or (counted and unit is None) or (match["money"] and unit not in _CODES):
        return None
    if match["price"] and unit not in _CODES:
        return None
    if unit is None and match["low"].lower() in tongue.articles:
        return None
    if scale != 1:
        low, high = round(low * scale, 6), None if high is None else round(high * scale, 6)
    return Quantity(low, high=high, unit=unit)


def _scaled(counted: str, tongue: Tongue) -> tuple[float, str]:
    word, _, rest = counted.partition(" ")
    scale = tongue.scales.get(word.lower())
    return (1, counted) if scale is None else (scale, rest)


def _unit(text: str, tongue: Tongue) -> str | None:
    if text in _CODES or text in _SIGNS:
        return _SIGNS.get(text, text)
    word = text.lower()
    return tongue.money.get(word, tongue.units.get(word, tongue.units.get(word.removesuffix("."))))
