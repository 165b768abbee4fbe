"""Personal data in the text, and texts that ask for it in the open."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.review.numbers import is_account_number, is_national_id
from strategykit.insight.review.post import EMAIL
from strategykit.insight.words import say
from strategykit.model import GuidelineKind, Link, Template

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing
    from strategykit.paths import Path

__all__ = ["privacy"]

_S = r"[ \u00a0\u202f]"
_ELEVEN = re.compile(
    rf"(?<![\w.,-])(?:\d{{6}}{_S}?\d{{5}}|\d\d{_S}\d\d{_S}\d\d{_S}\d{{5}}"
    rf"|\d{{4}}(?:\.|{_S})\d\d(?:\.|{_S})\d{{5}})(?!\w|[.,-]\d)"
)
# Norwegian numbers of persons begin with 2 to 7 or 9; those with 8 are services, and shorter ones are too.
_PHONE = re.compile(
    rf"(?<![\w+.,/-])(?<!\d{_S})(?:(?:\+|00)47{_S}?)?"
    rf"(?:[2-79]\d{_S}\d\d{_S}\d\d{_S}\d\d|[2-79]\d\d{_S}\d\d{_S}\d{{3}}|[2-79]\d{{7}})"
    rf"(?![\w%]|{_S}?(?:kr|kroner|NOK|mill)\b|[.,/-]\d|{_S}\d)"
    rf"|(?<![\w+])(?:\+|00)(?!47)[1-9]\d{{0,2}}(?:(?:{_S}|-)?\d{{2,4}}){{2,5}}(?!\w)"
)
_NO_PHONE = re.compile(
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
        "booking",
        "office",
        "servicekontor",
    ]
)
_PRIVATE_FIELDS = {"holders", "contacts", "authors"}
_ASKS = re.compile(
    r"\b(?:send|skriv|oppgi|legg\s+igjen|del|gi\s+oss|kommenter|svar\s+med|vi\s+trenger|"
    r"write|share|post|give\s+us|leave|comment|reply\s+with|provide|we\s+need)\b",
    re.IGNORECASE,
)
# A sentence that says no, or that shows the way to a safe place.
_SAFE = re.compile(
    r"\b(?:ikke|ikkje|aldri|not|never|\w+n['’]t|logg\s+inn|innlogget|min\s+side|log\s+in|logged\s+in)\b",
    re.IGNORECASE,
)
_DATA = [
    "fødselsnummer",
    "fødselsdato",
    "personnummer",
    "d-nummer",
    "kontonummer",
    "kortnummer",
    "saksnummer",
    "telefonnummer",
    "mobilnummer",
    "helseopplysninger",
    "diagnose",
    "bankid",
    "passord",
    "national+identity",
    "social+security",
    "account+number",
    "card+number",
    "case+number",
    "phone+number",
    "date+of+birth",
    "password",
]


_ALWAYS = Text(nb="Ta det bort.", en="Take it out.")
_UNLESS = Text(
    nb="Ta det bort, med mindre det er deres eget, eller den det gjelder, har sagt ja.",
    en="Take it out, unless it is your own, or the person it is about has agreed.",
)


def privacy(review: Reviewing) -> Iterator[Remark]:
    """Find numbers and addresses of persons, and requests for such in the open.

    The remarks never repeat them.
    """
    rule = review.first(GuidelineKind.PRIVACY)
    at = rule[0] if rule else ()
    known = _known(review)
    yield from _numbers(review, at, known)
    yield from _contacts(review, at, known)
    yield from _requests(review, at, rule[1].items if rule else ())


def _numbers(review: Reviewing, at: Path, known: frozenset[str]) -> Iterator[Remark]:
    for match in _ELEVEN.finditer(review.post.text):
        digits = _digits(match[0])
        if digits in known:
            continue
        if "." not in match[0] and is_national_id(digits):
            message = Text(
                nb="Her står det et fødselsnummer eller D-nummer.",
                en="There is a Norwegian national identity number here.",
            )
            yield _found(review, "national-id", message, at, match)
        elif is_account_number(digits):
            message = Text(
                nb="Her står det noe som ser ut til å være et kontonummer.",
                en="This looks like an account number.",
            )
            yield _found(review, "account-number", message, at, match)


def _contacts(review: Reviewing, at: Path, known: frozenset[str]) -> Iterator[Remark]:
    text = review.post.unlinked
    for match in _PHONE.finditer(text):
        digits = _digits(match[0])
        if not (
            {digits, digits[-8:]} & known
            or _NO_PHONE.search(text[: match.start()][-20:])
            or _is_date(match[0])
        ):
            message = Text(
                nb="Her står det noe som ser ut til å være et telefonnummer.",
                en="This looks like a phone number.",
            )
            yield _found(review, "phone-number", message, at, match)
    for match in EMAIL.finditer(text):
        address = match[0].casefold()
        if address not in known and address.partition("@")[0] not in _SHARED:
            message = Text(
                nb="Her står det en e-postadresse som kan tilhøre en person.",
                en="There is an e-mail address here that may be a person’s.",
            )
            yield _found(review, "email-address", message, at, match)


def _requests(review: Reviewing, at: Path, items: tuple[str, ...]) -> Iterator[Remark]:
    sought = _sought(items)
    for sentence in review.post.sentences:
        asked = _ASKS.search(sentence.text)
        if asked is None or _SAFE.search(sentence.text):
            continue
        match = sought.search(sentence.text, asked.end())
        if match is not None:
            yield review.remark(
                "asks-for-personal-data",
                say(
                    "Teksten ser ut til å be om {what} i en åpen kanal.",
                    "The text seems to ask for {what} in an open channel.",
                    what=match[0],
                ),
                advice=Text(
                    nb="Vis til en trygg kanal, som innlogging eller telefon.",
                    en="Point to a safe channel, such as logging in or the telephone.",
                ),
                at=at,
                start=sentence.start,
                length=len(sentence.text),
            )


def _found(review: Reviewing, name: str, message: Text, at: Path, match: re.Match[str]) -> Remark:
    return review.remark(
        name,
        message,
        advice=_ALWAYS if name == "national-id" else _UNLESS,
        at=at,
        start=match.start(),
        length=len(match[0]),
    )


def _known(review: Reviewing) -> frozenset[str]:
    # What the strategy itself hands out may be written, but not how it says that persons are reached.
    told = [
        words
        for path, link in review.graph.of(Link)
        if _PRIVATE_FIELDS.isdisjoint(map(str, path))
        for words in (link.url, link.text or "")
    ]
    told += [words for _, template in review.graph.of(Template) for words in template.texts]
    emails = {match.casefold() for words in told for match in EMAIL.findall(words)}
    numbers = {
        _digits(match[0]) for words in told for match in (*_PHONE.finditer(words), *_ELEVEN.finditer(words))
    }
    digits = {_digits(words) for words in told if words.startswith(("tel:", "+"))}
    return frozenset(emails | {each for number in numbers | digits for each in (number, number[-8:])})


def _digits(words: str) -> str:
    return "".join(filter(str.isdigit, words))


def _is_date(words: str) -> bool:
    try:
        return words.isdigit() and words[:2] in {"19", "20"} and bool(dt.date.fromisoformat(words))
    except ValueError:
        return False


@cache
def _sought(items: tuple[str, ...]) -> re.Pattern[str]:
    words = [*items, *_DATA]
    patterns = (r"\s+".join(map(re.escape, word.replace("+", " ").split())) for word in words if word.strip())
    return re.compile(r"\b(?:" + "|".join(patterns) + r")\w*", re.IGNORECASE)
