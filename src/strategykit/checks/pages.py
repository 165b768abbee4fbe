"""One check's whole page, as text."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from strategykit.checks.examples import baseline
from strategykit.checks.registry import Check
from strategykit.display import Page, Section, Table
from strategykit.findings import Severity, Text
from strategykit.model.arguments import taken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["TITLES", "explain", "facts", "mistake", "overview", "severities", "severity_of"]

_SEVERITIES = {
    Severity.ERROR: Text(nb="feil", en="error"),
    Severity.WARNING: Text(nb="advarsel", en="warning"),
    Severity.INFO: Text(nb="opplysning", en="info"),
}
_CHECKS = Text(nb="Kontrollene", en="The checks")
_HEAD = (
    Text(nb="Navn", en="Name"),
    Text(nb="Kode", en="Code"),
    Text(nb="Alvor", en="Severity"),
    Text(nb="Profil", en="Profile"),
    Text(nb="Hva den melder", en="What it reports"),
)
_SOMETIMES = Text(nb="noen ganger", en="sometimes")
_PROFILES = Text(nb="Profil", en="Profile")
_SINCE = Text(nb="Fra versjon", en="Since version")
_THRESHOLD = Text(nb="Terskel", en="Threshold")
_HEURISTIC = Text(
    nb="Kontrollen leser ord og kan ta feil. Gjør et unntak med begrunnelse der den gjør det.",
    en="The check reads words and may be wrong. Where it is, waive it with a reason.",
)
_TODAY = Text(
    nb="Kontrollen avhenger av datoen og kjøres bare når dagen er kjent.",
    en="The check depends on the date and runs only when the day is known.",
)
TITLES = (
    Text(nb="Hvorfor det betyr noe", en="Why it matters"),
    Text(nb="Slik retter du det", en="How to fix it"),
    Text(nb="Kilde", en="Source"),
    Text(nb="Et eksempel som gir funnet", en="An example that is found"),
)
"""The headings of a page: why, how to mend it, the source, the example."""

LONGEST = 16
"""How many lines of an example are shown."""


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
    taken(check, "explain(check)", "a check", Check)
    taken(language, "explain(language)", "a BCP 47 tag such as nb", str)
    parts = [
        f"{check.name} ({check.code}), {severities(check, language)}",
        check.summary.in_(language),
    ]
    told = [_filled(text.in_(language)) for text in (check.why, check.mend, check.sources)]
    example = mistake(check)
    if example:
        told.append("\n".join(f"  {line}" for line in example))
    parts += [f"{title.in_(language)}\n{body}" for title, body in zip(TITLES, told, strict=False)]
    parts.append("\n".join(facts(check, language)))
    return "\n\n".join(parts) + "\n"


def overview(checks: Sequence[Check], language: str) -> Page:
    """List checks: what each is called, how much it matters, when it runs and what it reports."""
    rows = tuple(
        (
            check.name,
            check.code,
            severities(check, language),
            ", ".join(check.profiles),
            check.summary.in_(language),
        )
        for check in checks
    )
    number = Text(nb=f"{len(rows)} kontroller", en=f"{len(rows)} checks").in_(language)
    table = Table(tuple(each.in_(language) for each in _HEAD), rows)
    return Page(number, [Section(_CHECKS.in_(language), table=table)])


def severity_of(check: Check, language: str) -> str:
    """Name the severity that most findings of a check have."""
    return _SEVERITIES[check.severity].in_(language)


def severities(check: Check, language: str) -> str:
    """Name the severity of a check's findings, and the others that some of them have."""
    others = "".join(
        f" ({_SOMETIMES.in_(language)} {_SEVERITIES[each].in_(language)})" for each in check.also
    )
    return f"{severity_of(check, language)}{others}"


def facts(check: Check, language: str) -> Iterator[str]:
    """Iterate over what else there is to know about a check, a line each."""
    if check.heuristic:
        yield _HEURISTIC.in_(language)
    if check.needs_today:
        yield _TODAY.in_(language)
    if check.threshold is not None:
        means = check.threshold.means.in_(language).rstrip(".")
        yield f"{_THRESHOLD.in_(language)}: {check.threshold.value:g} ({means})"
    if check.profiles:
        yield f"{_PROFILES.in_(language)}: {', '.join(check.profiles)}"
    yield f"{_SINCE.in_(language)} {check.since}"


def mistake(check: Check) -> tuple[str, ...]:
    """Give the check's bad example as the lines of a YAML file that are taken out and put in.

    Examples:
        >>> from strategykit.checks import check_named
        >>> print(mistake(check_named("mission-missing")))
        ('- mission: Vi er der beboerne er.',)
    """
    if check.bad is None:
        return ()
    from difflib import unified_diff

    from strategykit import files

    sound, edited = (files.to_text(each).splitlines() for each in (baseline(), check.bad.strategy()))
    compared = islice(unified_diff(sound, edited, n=0, lineterm=""), 2, None)  # after the two names of files
    changed = [f"{line[0]} {line[1:]}" for line in compared if line[0] in "+-"]
    more = len(changed) - LONGEST
    return (*islice(changed, LONGEST), *(["…"] if more > 0 else ()))


def _filled(text: str) -> str:
    from textwrap import fill

    return fill(text, width=88, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
