"""A report as a page that needs nothing else: no scripts, no fonts, no network."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any

from strategykit.checks.points import by_point
from strategykit.display import one_line
from strategykit.findings import Text, set_another_way
from strategykit.listing import SET, SEVERITIES, counted, place
from strategykit.reports.excerpt import Lines
from strategykit.reports.markdown import TITLE
from strategykit.reports.points import POINTS, points

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Finding
    from strategykit.reports.checked import Checked, Results

__all__ = ["render"]

_NOTHING = Text(nb="Ingen funn.", en="No findings.")


def render(results: Results) -> str:
    """Write the report."""
    from jinja2 import Environment, StrictUndefined

    here = files("strategykit.reports")
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.from_string((here / "report.html.jinja").read_text(encoding="utf-8"))
    language = Text(nb="nb", en="en").in_(results.language)
    labels = {
        finding: label.in_(language)
        for label, found in reversed(by_point(results.judged))
        for finding in found
    }
    return template.render(
        language=language,
        title=TITLE.in_(language),
        style=(here / "report.css").read_text(encoding="utf-8"),
        summary=counted(results.findings, language),
        points_title=POINTS.in_(language),
        points=points(results),
        files=[_file(checked, labels) for checked in results.files],
    )


def _file(checked: Checked, labels: dict[Finding, str]) -> dict[str, Any]:
    return {
        "name": None if checked.file is None else one_line(checked.file),
        "language": Text(nb="nb", en="en").in_(checked.language),
        "findings": list(_findings(checked, labels)),
        "aside": [one_line(each.in_(checked.language)) for each in checked.aside],
        "nothing": _NOTHING.in_(checked.language),
        "set_title": SET.in_(checked.language),
        "set": [one_line(each.in_(checked.language)) for each in set_another_way(checked.report)],
    }


def _findings(checked: Checked, labels: dict[Finding, str]) -> Iterator[dict[str, Any]]:
    lines = Lines(checked)
    for finding in checked.report:
        yield {
            "severity": finding.severity.value,
            "word": SEVERITIES[finding.severity].in_(checked.language).split("|")[0],
            "message": one_line(finding.message.in_(checked.language)),
            "hint": None if finding.hint is None else one_line(finding.hint.in_(checked.language)),
            "fix": None if finding.fix is None else one_line(finding.fix.what.in_(checked.language)),
            "check": f"{finding.name} ({finding.code})",
            "place": one_line(place(finding, with_file=finding.file != checked.file)),
            "point": labels.get(finding),
            "excerpt": lines.around(finding),
        }
