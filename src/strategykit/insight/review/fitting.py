"""Whether the text fits what it is meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.catalog import Rule
from strategykit.findings import Severity, Text
from strategykit.insight.counting import count, overrun
from strategykit.insight.words import counted, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.catalog import Limit
    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["fitting"]

_TOLD = {
    Rule.GRAPHEMES: ("tegn|tegn", "character|characters"),
    Rule.BYTES: ("byte|byte", "byte|bytes"),
    Rule.X: ("tegn|tegn", "character|characters"),
    Rule.HASHTAGS: ("emneknagg|emneknagger", "hashtag|hashtags"),
    Rule.LINKS: ("lenke|lenker", "link|links"),
}
_NAMES = {Rule.HASHTAGS: "too-many-hashtags", Rule.LINKS: "too-many-links"}
_HOW = {
    Rule.X: Text(
        nb="Slik X teller: en lenke er 23 tegn, en emoji 2.",
        en="As X counts: a link is 23 characters, an emoji 2.",
    ),
    Rule.MASTODON: Text(
        nb="Slik Mastodon teller: en lenke er 23 tegn.", en="As Mastodon counts: a link is 23 characters."
    ),
    Rule.THREADS: Text(
        nb="Slik Threads teller: en emoji er så mange tegn som den har byte.",
        en="As Threads counts: an emoji is as many characters as it has bytes.",
    ),
    Rule.UTF16: Text(
        nb="En emoji teller som to tegn eller flere.", en="An emoji counts as two characters or more."
    ),
    Rule.BYTES: Text(
        nb="Å er to byte, en emoji fire eller flere.", en="Å is two bytes, an emoji four or more."
    ),
}


def fitting(review: Reviewing) -> Iterator[Remark]:
    """Hold the text against the limits of the platform."""
    if review.platform is None:
        return
    limits = review.catalogue.limits_of(review.platform.name)
    surface = _surface(limits, reply=review.message is not None)
    for limit in limits:
        if limit.surface != surface or limit.only is not None:
            continue
        number = count(review.post.text, limit.rule)
        if number <= limit.most:
            continue
        name = _NAMES.get(limit.rule, "too-long")
        start = overrun(review.post.text, limit.rule, limit.most)
        yield review.remark(
            name,
            _message(review.platform.name, limit, number),
            advice=_HOW.get(limit.rule),
            start=start,
            length=None if start is None else len(review.post.text) - start,
            source=limit.source,
            severity=Severity.INFO if limit.through else None,
        )


def _surface(limits: tuple[Limit, ...], *, reply: bool) -> str | None:
    surfaces = list(dict.fromkeys(limit.surface for limit in limits))
    if reply:
        return next((each for each in ("comment", "post") if each in surfaces), None)
    return surfaces[0] if surfaces else None


def _message(platform: str, limit: Limit, number: int) -> Text:
    nouns = _TOLD.get(limit.rule, ("tegn|tegn", "character|characters"))
    where = f"{platform} via {limit.through}" if limit.through else platform
    return say(
        "Teksten har {has}, men grensen på {where} er {most}.",
        "The text has {has}, but the limit on {where} is {most}.",
        has=counted(number, *nouns),
        where=Text(nb=where, en=where),
        most=limit.most,
    )
