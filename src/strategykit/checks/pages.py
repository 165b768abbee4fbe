"""One check's whole page, as text."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from strategykit.findings import Severity, Text

if TYPE_CHECKING:
    from strategykit.checks.registry import Check

__all__ = ["explain"]

_SEVERITIES = {
    Severity.ERROR: Text(nb="feil", en="error"),
    Severity.WARNING: Text(nb="advarsel", en="warning"),
    Severity.INFO: Text(nb="opplysning", en="info"),
}
_WHY = Text(nb="Hvorfor det betyr noe", en="Why it matters")
_MEND = Text(nb="Slik retter du det", en="How to fix it")
_SOURCES = Text(nb="Kilde", en="Source")
_SINCE = Text(nb="Fra versjon", en="Since version")
_HEURISTIC = Text(
    nb="Kontrollen leser ord og kan ta feil. Gjør et unntak med begrunnelse der den gjør det.",
    en="The check reads words and may be wrong. Where it is, waive it with a reason.",
)


def explain(check: Check, language: str = "en") -> str:
    """Write the page of a check: what it reports, why, how it is mended and where it comes from.

    Args:
        check: The check.
        language: A BCP 47 tag.

    Examples:
        >>> from strategykit.checks import check_named
        >>> print(explain(check_named("goal-no-owner"), "en").splitlines()[0])
        goal-no-owner (SK909), error
    """
    parts = [
        f"{check.name} ({check.code}), {_SEVERITIES[check.severity].in_(language)}",
        check.summary.in_(language),
    ]
    if check.heuristic:
        parts.append(_HEURISTIC.in_(language))
    for title, text in ((_WHY, check.why), (_MEND, check.mend), (_SOURCES, check.sources)):
        body = fill(
            text.in_(language), width=88, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False
        )
        parts.append(f"{title.in_(language)}\n{body}")
    parts.append(f"{_SINCE.in_(language)} {check.since}")
    return "\n\n".join(parts) + "\n"
