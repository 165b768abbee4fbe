"""What a review found, and how long and how heavy the text is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.display import Page, Section, Shown
from strategykit.findings import Report, Severity, Text
from strategykit.insight.words import bare, counted, say
from strategykit.records import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.catalog import Limit
    from strategykit.findings import Finding

__all__ = ["Length", "Review", "nouns_of"]

_SEVERITIES = (
    (Severity.ERROR, "feil|feil", "error|errors", Text(nb="Feil", en="Errors")),
    (Severity.WARNING, "advarsel|advarsler", "warning|warnings", Text(nb="Advarsler", en="Warnings")),
    (Severity.INFO, "opplysning|opplysninger", "note|notes", Text(nb="Opplysninger", en="Notes")),
)
_NOUNS = {
    "bytes": ("byte|byte", "byte|bytes"),
    "hashtags": ("emneknagg|emneknagger", "hashtag|hashtags"),
    "links": ("lenke|lenker", "link|links"),
}


def nouns_of(limit: Limit) -> tuple[str, str]:
    """Give the words for what a limit counts, in bokmål and English, one and several."""
    return _NOUNS.get(limit.rule.value, ("tegn|tegn", "character|characters"))


@frozen(kw_only=True)
class Length:
    """How much of a limit a text takes."""

    limit: Limit
    """The limit."""
    number: int
    """How long the text is, counted by the rule of the limit."""

    @property
    def fits(self) -> bool:
        """True when the text is within the limit."""
        return self.number <= self.limit.most

    @property
    def where(self) -> str:
        """The platform, and the way in where that has a limit of its own."""
        through = self.limit.through
        return f"{self.limit.platform} via {through}" if through else self.limit.platform

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {
            "platform": self.limit.platform,
            "surface": self.limit.surface,
            "through": self.limit.through,
            "rule": self.limit.rule.value,
            "number": self.number,
            "most": self.limit.most,
            "fits": self.fits,
        }


@frozen
class Review(Report, Shown):
    """What a review found, in the order of the text.

    Examples:
        >>> import strategykit as sk
        >>> strategy = sk.Strategy("S", channels=[sk.Channel("X", platform="X")])
        >>> print(sk.review(strategy, "Nye satser fra 1. juli", channel="X"))
        No remarks.
        <BLANKLINE>
        Length and readability:
          - X: 22 of 280 characters
          - Readability figure (LIX): 5
    """

    lengths: tuple[Length, ...] = field(default=(), kw_only=True)
    """How much of the platform's limits the text takes."""
    lix: float | None = field(default=None, kw_only=True)
    """Its readability figure; None where it has no words."""

    def to_dict(self, *, file: str | None = None, language: str = "en") -> dict[str, Any]:
        """Give the review as plain JSON data.

        Args:
            file: The name of the strategy's file to put in it.
            language: A BCP 47 tag for messages and hints.
        """
        return {
            "file": file,
            "ok": self.ok,
            "counts": self.counts,
            "lengths": [each.to_dict() for each in self.lengths],
            "lix": None if self.lix is None else round(self.lix, 1),
            "findings": [finding.to_dict(language) for finding in self.findings],
        }

    text = Shown.text  # a page of its own, rather than the lines of a report

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        found = [
            (counted(self.counts[severity.value], nb, en), heading, severity)
            for severity, nb, en, heading in _SEVERITIES
            if self.counts[severity.value]
        ]
        title = (
            say("{all}.", "{all}.", all=[number for number, _, _ in found])
            if found
            else Text(nb="Ingen merknader.", en="No remarks.")
        )
        sections = [
            Section(
                heading.in_(language),
                [_told(each, language) for each in self.findings if each.severity is severity],
            )
            for _, heading, severity in found
        ]
        heading = Text(nb="Lengde og lesbarhet", en="Length and readability")
        figures = Section(heading.in_(language), [each.in_(language) for each in self._figures()])
        return Page(title.in_(language), [*sections, figures])

    def _figures(self) -> Iterator[Text]:
        for each in self.lengths:
            most = counted(each.limit.most, *nouns_of(each.limit))
            yield say(
                "{where}: {number} av {most}",
                "{where}: {number} of {most}",
                where=bare(each.where),
                number=each.number,
                most=most,
            )
        if self.lix is not None:
            yield say(
                "Lesbarhetstall (LIX): {figure}", "Readability figure (LIX): {figure}", figure=round(self.lix)
            )


def _told(finding: Finding, language: str) -> str:
    place = "" if finding.line is None else f"{finding.line}:{finding.column} "
    hint = "" if finding.hint is None else f" {finding.hint.in_(language)}"
    return f"{place}{finding.message.in_(language)}{hint}"
