"""Whether paid content says that it is paid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.findings import Severity, Text
from strategykit.insight.words import say
from strategykit.model import GuidelineKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["disclosing"]

_PAID = re.compile(
    r"\b(?:spons(?:et|a|ede?|ored|ing)|betalt\s+(?:samarbeid|innhold|partnerskap)|kommersielt\s+samarbeid"
    r"|affiliate\w*|rabattkod\w*|annonselenke\w*|paid\s+(?:partnership|content|collaboration)"
    r"|(?:discount|promo)\s+codes?|gifted)\b",
    re.IGNORECASE,
)
_MARKED = re.compile(r"(?:^|[^\w])(?:reklame|annonse|advertisement|advertising|ad)(?![\w-])", re.IGNORECASE)
_SOURCE = "https://forbrukertilsynet.no/lov-og-rett/veiledninger-og-retningslinjer/someveiledning"


def disclosing(review: Reviewing) -> Iterator[Remark]:
    """Find paid content that is not marked as advertising."""
    match = _PAID.search(review.post.text)
    if match is None or _MARKED.search(review.post.text):
        return
    rule = review.first(GuidelineKind.DISCLOSURE)
    yield review.remark(
        "disclosure-missing",
        say(
            "{words} tyder på at innholdet er betalt, men det er ikke merket.",
            "{words} suggests that the content is paid, but it is not marked.",
            words=match[0],
        ),
        advice=Text(
            nb="Begynn med «Reklame» eller «Annonse», så leseren ser det med en gang.",
            en="Begin with “Advertisement”, so that readers see it at once.",
        ),
        at=rule[0] if rule else (),
        start=match.start(),
        length=len(match[0]),
        source=None if rule else _SOURCE,
        severity=None if rule else Severity.INFO,
        modality=rule[1].modality if rule else None,
    )
