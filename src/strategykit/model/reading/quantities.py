"""Amounts in words: `2–4 timer`, `kr 500`, `10 %`, `innen én arbeidsdag`, `3 innlegg per uke`."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.model.amounts import Quantity
from strategykit.model.reading.numbers import number_pattern, read_number
from strategykit.model.reading.tongue import DURATIONS, after, agreed, either, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model.reading.tongue import Tongue

__all__ = ["amount", "read_quantity"]

_CODES = ("NOK", "SEK", "DKK", "ISK", "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "PLN")
_SIGNS = {"€": "EUR", "£": "GBP", "%": "%"}
_ISO_DURATION = re.compile(r"P(?:(?P<days>[0-9]+)(?P<unit>[YMWD])|T(?P<hours>[0-9]+)(?P<part>[HM]))")
_ISO_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute"}
_SLASH = re.compile(r" ?/ ?(?=[^\W\d_])")


def read_quantity(words: str) -> Quantity:
    """Read an amount and keep its words; what cannot be read is words only.

    Examples:
        >>> read_quantity("2–4 timer")
        Quantity(low=2.0, high=4.0, unit='hour', per=None, raw='2–4 timer')
        >>> read_quantity("raskt").low is None
        True
    """
    found = agreed(partial(_quantity, plain(words)))
    return Quantity(raw=words) if found is None else evolve(found, raw=words)


def _quantity(text: str, tongue: Tongue) -> Quantity | None:
    if (match := _ISO_DURATION.fullmatch(text)) is not None:
        unit = _ISO_UNITS[match["unit"] or f"T{match['part']}"]
        number = read_number(match["days"] or match["hours"], tongue)
        return None if number is None else Quantity(number, unit=unit)
    if (most := after(tongue.at_most, text)) is not None:
        found = amount(most, tongue)
        return evolve(found, low=None, high=found.low) if found and found.high is None else None
    if (time := after(tongue.within, text)) is not None:
        found = amount(time, tongue)
        return found if found and found.unit in DURATIONS and found.per is None else None
    return amount(text, tongue)


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
