"""Personal data in the text."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.review.asking import requests
from strategykit.insight.review.numbers import is_account_number, is_national_id
from strategykit.insight.review.post import EMAIL
from strategykit.model import GuidelineKind, Link, Template
from strategykit.patterns import pattern
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.graph import Graph
    from strategykit.insight.review.post import Post
    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["PRIVATE_FIELDS", "Datum", "handed_out", "personal_data", "privacy"]

_S = r"[ \u00a0\u202f]"
# What is not seen between two digits: zero-width characters, and the hyphen that may break a line.
_HIDDEN = r"[\u00ad\u200b-\u200d\u2060\ufeff]*"
_D = rf"\d{_HIDDEN}"
_ELEVEN = pattern(
    rf"(?<![\w.,-])(?:{_D * 6}{_S}?{_D * 4}\d|{_D * 2}{_S}{_D * 2}{_S}{_D * 2}{_S}{_D * 4}\d"
    rf"|{_D * 4}(?:\.|{_S}){_D * 2}(?:\.|{_S}){_D * 4}\d)(?!\w|[.,-]\d)"
)
# What these numbers have in common. Most texts do not have it, so the dear expressions are seldom built.
_LONG = pattern(r"(?:\d[^\d\n]{0,8}){10}\d")
_SHORT = pattern(r"(?:\d[^\d\n]{0,2}){5}\d")
# A birthday and five digits with what people put between them: two control digits tell it from others.
_GAP = rf"(?:[^\S\n]|[.,:/_\-\u2010-\u2015\u2212\uff0d-\uff0f]){_HIDDEN}"
_IDENTITY = pattern(
    rf"(?<!\w)(?<!\d[.,/-]){_D * 2}(?:{_D * 2}|{_GAP}{_D * 2}{_GAP}(?:18|19|20)?){_D * 2}(?:{_GAP}){{0,3}}"
    rf"{_D * 3}(?:{_GAP})?{_D}\d(?!\w|[.,/-]\d)"
)
# Norwegian numbers of persons begin with 2 to 7 or 9; those with 8 are services, and shorter ones are too.
_PHONE = pattern(
    rf"(?<![\w+.,/-])(?<!\d{_S})(?:(?:\+|00)47{_S}?)?"
    rf"(?:[2-79]\d{_S}\d\d{_S}\d\d{_S}\d\d|[2-79]\d\d{_S}\d\d{_S}\d{{3}}|[2-79]\d{{7}})"
    rf"(?![\w%]|{_S}?(?:kr|kroner|NOK|mill)\b|[.,/-]\d|{_S}\d)"
    rf"|(?<![\w+])(?:\+|00)(?!47)[1-9]\d{{0,2}}(?:(?:{_S}|-)?\d{{2,4}}){{2,5}}(?!\w)"
)
_NO_PHONE = pattern(
    r"(?:\bkr\.?|\bNOK|\b(?:saks?|ref|org|ordre|faktura|kid|case|order|invoice)\w*"
    r"[. ]*(?:nr|nummer|number|no)?\.?|#|§)[ :]*$",
    re.IGNORECASE,
)
_SHARED = frozenset(
    [
        "post",
        "postmottak",
        "firmapost",
        "info",
        "kontakt",
        "contact",
        "hei",
        "hello",
        "kundeservice",
        "support",
        "service",
        "help",
        "hjelp",
        "presse",
        "press",
        "media",
        "jobb",
        "jobs",
        "admin",
        "redaksjon",
        "redaksjonen",
        "personvern",
        "personvernombud",
        "privacy",
        "security",
        "sikkerhet",
        "sikkerheit",
        "booking",
        "office",
        "servicekontor",
    ]
)
PRIVATE_FIELDS = frozenset({"holders", "contacts", "authors"})
"""The fields that say who people are and how they are reached."""
_TOLD = {
    "national-id": Text(
        nb="Her står det et fødselsnummer eller D-nummer.",
        en="There is a Norwegian national identity number here.",
    ),
    "account-number": Text(
        nb="Her står det noe som ser ut til å være et kontonummer.", en="This looks like an account number."
    ),
    "phone-number": Text(
        nb="Her står det noe som ser ut til å være et telefonnummer.", en="This looks like a phone number."
    ),
    "email-address": Text(
        nb="Her står det en e-postadresse som kan tilhøre en person.",
        en="There is an e-mail address here that may be a person’s.",
    ),
}
_ALWAYS = Text(nb="Ta det bort.", en="Take it out.")
_UNLESS = Text(
    nb="Ta bort dette, med mindre det gjelder dere selv, eller den det gjelder, har sagt ja.",
    en="Take it out, unless it is your own, or the person it is about has agreed.",
)


def privacy(review: Reviewing) -> Iterator[Remark]:
    """Find numbers and addresses of persons, and requests for such in the open.

    The remarks never repeat them.
    """
    rule = review.first(GuidelineKind.PRIVACY)
    at = rule[0] if rule else ()
    for datum in personal_data(review.post, handed_out(review.graph)):
        yield review.remark(
            datum.name,
            _TOLD[datum.name],
            advice=_ALWAYS if datum.name == "national-id" else _UNLESS,
            at=at,
            start=datum.start,
            length=len(datum.words),
        )
    yield from requests(review, at, rule[1].items if rule else ())


@frozen
class Datum:
    """A number or an address in a text that may be a person's."""

    name: str
    """What it is, by the name of its remark."""
    start: int
    """Where it begins."""
    words: str
    """The number or the address."""


def personal_data(post: Post, known: frozenset[str]) -> Iterator[Datum]:
    """Find numbers and addresses that may be a person's.

    Args:
        post: The text.
        known: The digits and addresses that may be written, as `handed_out` gives them.
    """
    seen: set[str] = set()
    for match in _found(_IDENTITY, _LONG, post.text):
        digits = _without_century(_digits(match[0]))
        if digits not in known and is_national_id(digits):
            seen.add(digits)
            yield Datum("national-id", match.start(), match[0])
    for match in _found(_ELEVEN, _LONG, post.text):
        digits = _digits(match[0])
        if digits not in known | seen and is_account_number(digits):
            yield Datum("account-number", match.start(), match[0])
    text = post.unlinked
    for match in _found(_PHONE, _SHORT, text):
        digits = _digits(match[0])
        if not (
            {digits, digits[-8:]} & known
            or _NO_PHONE.search(text[: match.start()][-20:])
            or _is_date(match[0])
        ):
            yield Datum("phone-number", match.start(), match[0])
    for match in EMAIL.finditer(text):
        address = match[0].casefold()
        if address not in known and address.partition("@")[0] not in _SHARED:
            yield Datum("email-address", match.start(), match[0])


def handed_out(graph: Graph) -> frozenset[str]:
    """Give the digits and addresses a strategy hands out, but not how it says that persons are reached.

    Args:
        graph: The strategy's graph.
    """
    told = [
        words
        for path, link in graph.of(Link)
        if PRIVATE_FIELDS.isdisjoint(map(str, path))
        for words in (link.url, link.text or "")
    ]
    told += [words for _, template in graph.of(Template) for words in template.texts]
    emails = {match.casefold() for words in told for match in EMAIL.findall(words)}
    numbers = {_digits(match[0]) for words in told for match in _found(_PHONE, _SHORT, words)}
    numbers |= {_digits(match[0]) for words in told for match in _found(_ELEVEN, _LONG, words)}
    births = (match for words in told for match in _found(_IDENTITY, _LONG, words))
    numbers |= {_without_century(_digits(match[0])) for match in births}
    digits = {_digits(words) for words in told if words.startswith(("tel:", "+"))}
    return frozenset(emails | {each for number in numbers | digits for each in (number, number[-8:])})


def _found(number: re.Pattern[str], digits: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Find numbers where a text holds digits enough."""
    return number.finditer(text) if digits.search(text) else iter(())


def _digits(words: str) -> str:
    return "".join(str(unicodedata.decimal(char)) for char in words if char.isdecimal())


def _without_century(digits: str) -> str:
    return digits[:4] + digits[-7:]  # `31.12.1999`: a birth number has two digits for the year


def _is_date(words: str) -> bool:
    try:
        return words.isdigit() and words[:2] in {"19", "20"} and bool(dt.date.fromisoformat(words))
    except ValueError:
        return False
