"""Texts that ask for personal data in the open: an order, a request, or a question."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.words import say
from strategykit.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing
    from strategykit.paths import Path

__all__ = ["requests"]

_ASKS = pattern(
    r"\b(?:send|skriv|oppgi|oppgje|legg\s+(?:igjen|att)|del|gi\s+oss|gje\s+oss|kommenter|svar\s+med|"
    r"vi\s+treng(?:er)?|"
    r"write|share|post|give\s+us|tell\s+us|leave|comment|reply\s+with|provide|we\s+need|"
    r"(?:(?:kan|kunne|vil|må|bør)\s+(?:du|dere|dykk)|(?:du|dere|dykk)\s+(?:kan|må|bør)|ber\s+(?:deg|dere|dykk))"
    r"\s+(?:\w+\s+){0,4}?"
    r"(?:sende|skrive|legge?\s+(?:igjen|att)|dele|gi|gje|kommentere|svare\s+med|fortelle|fortelje|"
    r"bekrefte|stadfeste)|"
    r"(?:can|could|will|would)\s+you\s+(?:please\s+)?confirm)\b",
    re.IGNORECASE,
)
_WHAT = r"\b(?:(?:hva|kva)\s+(?:er|var)|what(?:\s+(?:is|was)|['’]s))\s+(?:\w+\s+){0,2}?"
# A sentence that says no, or that shows the way to a safe place.
_SAFE = pattern(
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
    "helseopplysning",
    "diagnose",
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
_BANKID = r"(?<!\bmed\s)(?<!\bvia\s)(?<!\bwith\s)bankid"
"""To sign with BankID gives nothing away."""


def requests(review: Reviewing, at: Path, items: tuple[str, ...]) -> Iterator[Remark]:
    """Find sentences that ask for personal data in the open.

    Args:
        review: The review.
        at: The path of the rule about privacy.
        items: What else the rule says is not asked for.
    """
    for sentence in review.post.sentences:
        match = None if _SAFE.search(sentence.text) else _request(sentence.text, items)
        if match is not None:
            yield review.remark(
                "asks-for-personal-data",
                say(
                    "Teksten ser ut til å be om {what} i en åpen kanal.",
                    "The text seems to ask for {what} in an open channel.",
                    what=match[match.lastindex or 0],
                ),
                advice=Text(
                    nb="Vis til en trygg kanal, som innlogging eller telefon.",
                    en="Point to a safe channel, such as logging in or the telephone.",
                ),
                at=at,
                start=sentence.start,
                length=len(sentence.text),
            )


def _request(sentence: str, items: tuple[str, ...]) -> re.Match[str] | None:
    sought, question = _sought(items)
    asked = _ASKS.search(sentence)
    return (asked and sought.search(sentence, asked.end())) or question.search(sentence)


@cache
def _sought(items: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give patterns for what is not asked for in the open, and for a question about the reader's own."""
    words = [unicodedata.normalize("NFC", word) for word in items if word.strip()]
    patterns = [r"\s+".join(map(re.escape, word.replace("+", " ").split())) for word in (*words, *_DATA)]
    what = rf"\b((?:{'|'.join([*patterns, _BANKID])})\w*)"
    question = (
        rf"{_WHAT}(?:(?:din|ditt|dine|your)\s+(?:\w+\s+){{0,2}}?{what}|{what}\s+(?:din|ditt|dine)\b)"
        rf"|\b(?:hvilke[nt]|kva)\s+{what}\s+(?:har|bruker|brukar)\s+du\b"
    )
    return re.compile(what, re.IGNORECASE), re.compile(question, re.IGNORECASE)
