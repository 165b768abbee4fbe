"""`strategykit check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import FOUND, SOUND, UNUSABLE, print_json, print_report
from strategykit.cli.words import add_checking, add_file, add_format, add_language, language_of, today
from strategykit.errors import LoadError
from strategykit.findings import Report, Severity

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_file(verb)
    add_format(verb)
    add_language(verb)
    verb.add_argument(
        "--fail-on",
        choices=("error", "warning", "never"),
        default="error",
        help="exit with 1 for a finding at this severity or above (default: error)",
    )
    verb.add_argument("--lenient", action="store_true", help="report a draft's errors as warnings")
    add_checking(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Check a file and report."""
    from strategykit import checks, files

    try:
        strategy, positions = files.read(chosen.file)
    except LoadError as error:
        _print(Report(error.findings), chosen, chosen.lang or "en")
        return UNUSABLE
    report = checks.run(
        strategy, profile=chosen.profile, today=chosen.today or today(), lenient=chosen.lenient
    ).located(positions)
    _print(report, chosen, language_of(chosen, strategy))
    return FOUND if chosen.fail_on != "never" and report.at_least(Severity(chosen.fail_on)) else SOUND


def _print(report: Report, chosen: argparse.Namespace, language: str) -> None:
    if chosen.format == "json":
        print_json(report.to_dict(file=chosen.file, language=language))
    else:
        print_report(report, language)
