"""Whether paid content says that it is paid.

The Norwegian consumer authority wants advertising marked with words that readers understand, “reklame” or
“annonse”, where they see them at once; «produktplassering» is not enough:
https://forbrukertilsynet.no/lov-og-rett/veiledninger-og-retningslinjer/someveiledning and
https://www.forbrukertilsynet.no/sos-reklame-some. So what names a payment or a code is found unless such
a word is there, and the name of a partner is not taken for one.

*In partnership with* is no sign by itself. Public bodies and associations write it of each other all the
time, and nothing is sold. It counts where an account is named in a label of its own (“I samarbeid med
@mobel.”), which tells who stands behind a post, or where the post sells something as well. So «i samarbeid
med Røde Kors inviterer vi til folkemøte» is let be, and so is the ambassador of a country or a good cause.

The authority also says that a business seldom has to mark what it posts on an account that plainly is its
own. Whether this is one, a program does not know: without a rule in the strategy the remark is a note.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from strategykit.findings import Severity, Text
from strategykit.insight.words import say
from strategykit.model import GuidelineKind
from strategykit.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["disclosing"]

_SOURCE = "https://forbrukertilsynet.no/lov-og-rett/veiledninger-og-retningslinjer/someveiledning"
_ACCOUNT = r"@[\w.-]*\w"
_CODE = r"(?-i:[A-ZÆØÅ]{2,}\d{1,3})"
"""A code for those who follow somebody; who is to log in or to sign up gets one of another form."""
_LABEL = rf"(?:^|[.!?:()\[\]|\n])[ \t]*{{words}}[ \t]+{_ACCOUNT}[ \t]*(?=$|[.!?:()\[\]|\n#])"


def disclosing(review: Reviewing) -> Iterator[Remark]:
    """Find paid content that is not marked as advertising."""
    text = review.post.text
    match = _paid(text)
    if match is None or _found("marked").search(text):
        return
    words = match[0].strip(" \t\n.!?:()[]|")
    rule = review.first(GuidelineKind.DISCLOSURE)
    yield review.remark(
        "disclosure-missing",
        say(
            "{words} tyder på at innholdet er betalt, men det er ikke merket.",
            "{words} suggests that the content is paid, but it is not marked.",
            words=words,
        ),
        advice=Text(
            nb="Er det betalt, så begynn med «Reklame» eller «Annonse», slik at leseren ser det med en gang.",
            en="If it is paid, begin with “Advertisement”, so that readers see it at once.",
        ),
        at=rule[0] if rule else (),
        start=match.start() + match[0].index(words),
        length=len(words),
        source=None if rule else _SOURCE,
        severity=None if rule else Severity.INFO,
        modality=rule[1].modality if rule else None,
    )


def _paid(text: str) -> re.Match[str] | None:
    sure = _found("paid").search(text)
    if sure is not None:
        return sure
    if _found("selling").search(text):
        return _found("together").search(text)
    return _labels().search(text)


@cache
def _found(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_any_of(name)})(?![\w-])", re.IGNORECASE)


@cache
def _labels() -> re.Pattern[str]:
    return re.compile(_LABEL.format(words=rf"(?:{_any_of('together')})"), re.IGNORECASE)


def _any_of(name: str) -> str:
    return "|".join(_pattern(entry["words"]) for entry in _lists()[name])


def _pattern(words: str) -> str:
    parts = (_special(part) or re.escape(part).replace(r"\*", r"\w*") for part in words.split())
    return r"\s+".join(parts)


def _special(part: str) -> str | None:
    return {"@": _ACCOUNT, "CODE": _CODE}.get(part)


@cache
def _lists() -> dict[str, list[dict[str, str]]]:
    lists: dict[str, list[dict[str, str]]] = read_table("insight/review/disclosing")
    return lists
