"""A report as the annotations of a workflow: they stand beside the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.display import one_line
from strategykit.findings import Severity
from strategykit.reports.places import relative

if TYPE_CHECKING:
    from strategykit.findings import Finding
    from strategykit.reports.checked import Results

__all__ = ["render"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(results: Results) -> str:
    """Write a workflow command for each finding."""
    lines = (
        _command(finding, checked.language, results.folder)
        for checked in results.files
        for finding in checked.report
    )
    return "".join(f"{line}\n" for line in lines)


def _command(finding: Finding, language: str, folder: str | None) -> str:
    about = {
        "file": None if finding.file is None else relative(finding.file, folder),
        "line": finding.line,
        "col": finding.column,
        "title": f"{finding.name} ({finding.code})",
    }
    properties = ",".join(f"{key}={_property(value)}" for key, value in about.items() if value is not None)
    told = [text.in_(language) for text in (finding.message, finding.hint) if text is not None]
    return f"::{_COMMANDS[finding.severity]} {properties}::{_data(told)}"


def _data(told: list[str]) -> str:
    return "%0A".join(one_line(each).replace("%", "%25") for each in told)


def _property(value: str | int) -> str:
    return one_line(str(value)).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
