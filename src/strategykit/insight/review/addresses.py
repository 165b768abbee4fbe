"""The addresses in a text: whether they work, are safe, and show where they lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["addresses"]

# What begins like an address with a slip in its first letters or marks; the right ones are sorted out after.
_ALMOST = re.compile(
    r"\b(?:https?|htps?|htttps?|hhtps?|ttps?)(?:[:;.,]?\s?[/\\]{1,3}\s?|[:;]\s?(?=www\.))\S+|\bwww[,;]\S+",
    re.IGNORECASE,
)
_RIGHT = re.compile(r"https?://[^\s/\\]", re.IGNORECASE)
_SHORTENED = frozenset(
    [
        "bit.ly",
        "tinyurl.com",
        "ow.ly",
        "goo.gl",
        "is.gd",
        "buff.ly",
        "rb.gy",
        "cutt.ly",
        "t.ly",
        "shorturl.at",
        "tiny.cc",
    ]
)
_TRACKING = re.compile(r"[?&](?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_eid|si)=", re.IGNORECASE)


def addresses(review: Reviewing) -> Iterator[Remark]:
    """Find addresses that are broken, open, shortened or follow the reader."""
    for match in _ALMOST.finditer(review.post.text):
        if _RIGHT.match(match[0]):
            continue
        yield review.remark(
            "link-malformed",
            say("{url} er ingen gyldig lenke.", "{url} is no valid link.", url=match[0]),
            advice=Text(
                nb="Skriv den som https://adresse.no/side.", en="Write it like https://address.org/page."
            ),
            start=match.start(),
            length=len(match[0]),
        )
    for link in review.post.links:
        for name, message, advice in _faults(link.url, link.host):
            yield review.remark(name, message, advice=advice, start=link.start, length=len(link.url))


def _faults(url: str, host: str) -> Iterator[tuple[str, Text, Text]]:
    if url.casefold().startswith("http://"):
        yield (
            "link-insecure",
            say(
                "{url} bruker ikke en sikker forbindelse.", "{url} does not use a secure connection.", url=url
            ),
            Text(nb="Bruk https:// hvis nettstedet har det.", en="Use https:// if the site has it."),
        )
    if host.removeprefix("www.") in _SHORTENED:
        yield (
            "link-shortened",
            say("{url} skjuler hvor lenken går.", "{url} hides where the link leads.", url=url),
            Text(
                nb="Skriv hele adressen. En forkortet lenke kan ligne svindel.",
                en="Write the whole address. A shortened link may look like fraud.",
            ),
        )
    if _TRACKING.search(url):
        yield (
            "link-tracking",
            say("{url} sporer leseren.", "{url} tracks the reader.", url=url),
            Text(
                nb="Ta bort sporingen etter «?», med mindre dere måler kampanjen med den.",
                en="Take out the tracking after the “?”, unless you measure the campaign by it.",
            ),
        )
