"""A report as people read it: its counts in words, its findings as lines and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.display import Page, Section, Table, one_line
from strategykit.findings import Severity, Text, set_another_way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.findings import Finding, Report

__all__ = ["FINDINGS", "SET", "SEVERITIES", "counted", "in_one_line", "page", "place", "table", "text"]

SEVERITIES = {
    Severity.ERROR: Text(nb="feil|feil", en="error|errors"),
    Severity.WARNING: Text(nb="advarsel|advarsler", en="warning|warnings"),
    Severity.INFO: Text(nb="opplysning|opplysninger", en="note|notes"),
}
"""One of each and several of each, in the order of their weight."""

FINDINGS = Text(nb="Funn", en="Findings")
SET = Text(nb="Satt av prosjektet", en="Set by the project")
_HEADER = Text(nb="Sted|Alvor|Kontroll|Hva|Råd", en="Place|Severity|Check|What|Advice")


def counted(findings: Iterable[Finding], language: str) -> str:
    """Say how many findings there are of each severity.

    Examples:
        >>> counted([], "en")
        '0 errors, 0 warnings, 0 notes'
    """
    every = [finding.severity for finding in findings]
    numbers = (
        (every.count(severity), noun.in_(language).split("|")) for severity, noun in SEVERITIES.items()
    )
    return ", ".join(f"{number} {noun[number != 1]}" for number, noun in numbers)


def place(finding: Finding, *, with_file: bool = True) -> str:
    """Say where a finding stands: file, line and column, or the path where there is no file."""
    where = (finding.file if with_file else None, finding.line, finding.column)
    return ":".join(str(part) for part in where if part is not None) or finding.path


def in_one_line(finding: Finding, language: str) -> str:
    """Tell a finding in one line, without its hint."""
    head = f"{place(finding)} {finding.severity.value} {finding.name} ({finding.code})".lstrip()
    return one_line(f"{head} {finding.message.in_(language)}")


def table(findings: Iterable[Finding], language: str) -> Table:
    """Put findings in a table, a row each; where all stand in one file, its name is left out."""
    findings = tuple(findings)
    several = len({finding.file for finding in findings}) > 1
    return Table(
        tuple(_HEADER.in_(language).split("|")),
        tuple(
            (
                place(finding, with_file=several),
                SEVERITIES[finding.severity].in_(language).split("|")[0],
                f"{finding.name} ({finding.code})",
                finding.message.in_(language),
                "" if finding.hint is None else finding.hint.in_(language),
            )
            for finding in findings
        ),
    )


def page(report: Report, language: str) -> Page:
    """Put a report on a page."""
    files = {finding.file for finding in report} - {None}
    head = f"{files.pop()}: " if len(files) == 1 else ""
    return Page(f"{head}{counted(report, language)}.", tuple(_sections(report, language)))


def _sections(report: Report, language: str) -> Iterator[Section]:
    if report.findings:
        yield Section(FINDINGS.in_(language), (), table(report, language))
    yield Section(SET.in_(language), _settings(report, language))


def text(report: Report, language: str) -> str:
    """Tell a report in lines: findings with their hints, how many there are, what was set another way."""
    return "\n".join([*_lines(report, language), counted(report, language), *_settings(report, language)])


def _lines(report: Report, language: str) -> Iterator[str]:
    for finding in report:
        yield in_one_line(finding, language)
        if finding.hint is not None:
            yield f"    {one_line(finding.hint.in_(language))}"


def _settings(report: Report, language: str) -> tuple[str, ...]:
    return tuple(one_line(each.in_(language)) for each in set_another_way(report))
