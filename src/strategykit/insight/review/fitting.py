"""Whether the text fits what it is meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.catalog import Rule
from strategykit.findings import Severity, Text
from strategykit.insight.review.counting import count, overrun
from strategykit.insight.review.reviewed import Length, nouns_of
from strategykit.insight.words import bare, counted, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.catalog import Limit
    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["fitting", "measured"]

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


def measured(review: Reviewing) -> tuple[Length, ...]:
    """Count the text by the limits of the platform, on the surface it is meant for."""
    if review.platform is None:
        return ()
    limits = review.catalogue.limits_of(review.platform.name)
    surface = _surface(limits, reply=review.message is not None)
    return tuple(
        Length(limit=limit, number=count(review.post.given, limit.rule))
        for limit in limits
        if limit.surface == surface and limit.only is None
    )


def fitting(review: Reviewing) -> Iterator[Remark]:
    """Hold the text against the limits of the platform."""
    for length in measured(review):
        limit = length.limit
        if length.fits:
            continue
        # Platforms count what they are given; X alone says that it composes letters first.
        beyond = overrun(review.post.given, limit.rule, limit.most)
        start = None if beyond is None else review.post.judged_at(beyond)
        yield review.remark(
            _NAMES.get(limit.rule, "too-long"),
            say(
                "Teksten har {has}, men grensen på {where} er {most}.",
                "The text has {has}, but the limit on {where} is {most}.",
                has=counted(length.number, *nouns_of(limit)),
                where=bare(length.where),
                most=limit.most,
            ),
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
