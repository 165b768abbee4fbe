"""A report in SARIF 2.1.0, the format in which code hosts and editors take findings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from strategykit._version import __version__
from strategykit.display import escaped, one_line
from strategykit.findings import Severity, Text, set_another_way
from strategykit.reports.fingerprints import fingerprints
from strategykit.reports.places import address
from strategykit.reports.replacements import Fixes
from strategykit.reports.rules import rules_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Finding
    from strategykit.reports.checked import Checked, Results
    from strategykit.reports.rules import Rule

__all__ = ["LEVELS", "render", "to_data"]

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
"""What SARIF calls the severities."""
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_NAME = "strategykit"
_ABOUT = Text(
    nb="Kontrollerer en virksomhets strategi for sosiale medier.",
    en="Checks an organisation's social-media strategy.",
)
_PROBLEM = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}


def render(results: Results) -> str:
    """Write the report."""
    return json.dumps(to_data(results), ensure_ascii=False, indent=2) + "\n"


def to_data(results: Results) -> dict[str, Any]:
    """Give the report as plain data: one run, whose rules are those that found something."""
    rules = rules_of(results.findings)
    positions = {rule.code: position for position, rule in enumerate(rules)}
    language, other = ("nb", "en") if _is_norwegian(results.language) else ("en", "nb")
    settings = dict.fromkeys(
        each.in_(results.language) for checked in results.files for each in set_another_way(checked.report)
    )
    run = {
        "tool": {"driver": {**_component(language), "rules": [_rule(each, language) for each in rules]}},
        # The same rules in the other language, for viewers that offer a choice.
        "translations": [
            {
                **_component(other),
                "associatedComponent": {"name": _NAME},
                "contents": ["localizedData"],
                "translationMetadata": {"name": f"{_NAME}-{other}"},
                "rules": [_rule(each, other) for each in rules],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": True,
                "toolConfigurationNotifications": [
                    {"level": "note", "message": {"text": _message(each)}} for each in settings
                ],
            }
        ],
        "results": [
            result for checked in results.files for result in _results(checked, positions, results.folder)
        ],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _is_norwegian(language: str) -> bool:
    return Text(nb="nb", en="en").in_(language) == "nb"


def _component(language: str) -> dict[str, Any]:
    about = {"name": _NAME, "language": language, "shortDescription": {"text": _ABOUT.in_(language)}}
    return {**about, "version": __version__, "semanticVersion": __version__}


def _rule(rule: Rule, language: str) -> dict[str, Any]:
    parts = [(title.in_(language), words.in_(language)) for title, words in rule.parts]
    more = [each.in_(language) for each in rule.facts]
    summary = rule.summary.in_(language)
    told: dict[str, Any] = {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _message(summary)},
        "fullDescription": {"text": _message(" ".join([summary, *(words for _, words in parts[:1])]))},
        "help": {
            "text": _message("\n\n".join([summary, *(f"{title}: {words}" for title, words in parts), *more])),
            "markdown": _braces("\n\n".join(_help(summary, parts, more))),
        },
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {
            "precision": "medium" if rule.heuristic else "high",
            "problem.severity": _PROBLEM[rule.severity],
            "tags": list(rule.profiles),
        },
    }
    return told


def _help(summary: str, parts: list[tuple[str, str]], more: list[str]) -> Iterator[str]:
    yield escaped(summary)
    for title, words in parts:
        yield f"## {escaped(title)}"
        yield escaped(words)
    if more:
        yield "\n".join(f"- {escaped(each)}" for each in more)


def _results(checked: Checked, positions: dict[str, int], folder: str | None) -> Iterator[dict[str, Any]]:
    fixes = Fixes(checked)
    for finding, known in zip(checked.report, fingerprints(checked.report), strict=True):
        told = [text.in_(checked.language) for text in (finding.message, finding.hint) if text is not None]
        result: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": positions[finding.code],
            "level": LEVELS[finding.severity],
            "message": {"text": _message("\n".join(map(one_line, told)))},
            "locations": [_location(finding, folder)],
            "partialFingerprints": {"checkPlaceMessage/v1": known},
        }
        if finding.fix is not None and finding.file is not None:
            changes = fixes.changes(finding.fix)
            if changes:
                result["fixes"] = [
                    {
                        "description": {"text": _message(one_line(finding.fix.what.in_(checked.language)))},
                        "artifactChanges": [
                            {"artifactLocation": _artifact(finding.file, folder), "replacements": changes}
                        ],
                    }
                ]
        yield result


def _location(finding: Finding, folder: str | None) -> dict[str, Any]:
    place: dict[str, Any] = {}
    if finding.file is not None:
        physical: dict[str, Any] = {"artifactLocation": _artifact(finding.file, folder)}
        if finding.line is not None:
            physical["region"] = {"startLine": finding.line, "startColumn": finding.column or 1}
        place["physicalLocation"] = physical
    place["logicalLocations"] = [{"fullyQualifiedName": finding.path or "strategy", "kind": "element"}]
    return place


def _artifact(file: str, folder: str | None) -> dict[str, Any]:
    uri, is_relative = address(file, folder)
    return {"uri": uri, "uriBaseId": "%SRCROOT%"} if is_relative else {"uri": uri}


def _message(words: str) -> str:
    # Words of a strategy are no links: in a plain message a link is [words](address).
    return _braces(words.replace("](", "] ("))


def _braces(words: str) -> str:
    # Braces stand for arguments; doubled, for themselves.
    return words.replace("{", "{{").replace("}", "}}")
