"""The command line: the only place that prints or exits."""

from __future__ import annotations

import argparse
import datetime as dt
import io
import os
import re
import sys
import time
from typing import TYPE_CHECKING, Any

from strategykit.errors import ExportRefusedError, LoadError, StrategykitError
from strategykit.findings import Report, Severity, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from strategykit.exporters.base import Exporter, Source
    from strategykit.findings import Finding

__all__ = ["main"]

SOUND, FOUND, UNUSABLE = 0, 1, 2
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The words after the program's name; None for those of the process.

    Returns:
        0 when all is well, 1 when findings or `--strict` say no, 2 for unusable input.

    Example:
        >>> main(["--version"])
        strategykit 0.1.0
        0
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        chosen = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = chosen.run
        status = run(chosen)
        sys.stdout.flush()
    except SystemExit as stop:  # argparse has said what is wrong
        return stop.code if isinstance(stop.code, int) else UNUSABLE
    except BrokenPipeError:
        # Whoever read us has left: nothing more can be said, and that is no fault.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SOUND
    except StrategykitError as error:
        _say(f"strategykit: {error}", sys.stderr)
        return UNUSABLE
    return status


def _parser() -> argparse.ArgumentParser:
    from strategykit._version import __version__

    parser = argparse.ArgumentParser(
        prog="strategykit",
        description="Check an organisation's social-media strategy, and tell it as a deck or a document.",
    )
    parser.add_argument("--version", action="version", version=f"strategykit {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")

    verb = verbs.add_parser("check", help="check a strategy and say where it breaks and why")
    verb.add_argument("file", metavar="FILE", help="a .yaml, .yml or .json file")
    verb.add_argument(
        "--format", choices=("text", "json"), default="text", help="how to report (default: text)"
    )
    verb.add_argument(
        "--lang", choices=("nb", "en"), help="language of messages (default: the document's own)"
    )
    verb.add_argument(
        "--fail-on",
        choices=("error", "warning", "never"),
        default="error",
        help="exit with 1 for a finding at this severity or above (default: error)",
    )
    verb.add_argument("--lenient", action="store_true", help="report a draft's errors as warnings")
    _add_common(verb)
    verb.set_defaults(run=_check)

    verb = verbs.add_parser("export", help="write a strategy as a deck, a document or data")
    verb.add_argument("file", metavar="FILE", help="a .yaml, .yml or .json file")
    verb.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        action="append",
        required=True,
        help="where to write; may be repeated",
    )
    verb.add_argument("--to", metavar="NAME", help="the exporter (default: by the suffix of OUT)")
    verb.add_argument("--lang", metavar="TAG", help="BCP 47 tag to tell it in (default: the document's own)")
    verb.add_argument("--strict", action="store_true", help="refuse when there are findings at error")
    verb.add_argument(
        "--option", metavar="NAME=VALUE", action="append", default=[], help="an option of the exporter"
    )
    _add_common(verb)
    verb.set_defaults(run=_export)

    verb = verbs.add_parser("exporters", help="list the exporters and their options")
    verb.set_defaults(run=_exporters)

    verb = verbs.add_parser("checks", help="list the checks, or explain one")
    verb.add_argument("name", metavar="NAME", nargs="?", help="a check's name or code")
    verb.add_argument("--lang", choices=("nb", "en"), default="en", help="language (default: en)")
    verb.set_defaults(run=_checks)

    verb = verbs.add_parser("schema", help="print the JSON Schema of strategy files, for editors")
    verb.set_defaults(run=_schema)

    verb = verbs.add_parser("init", help="write a commented starter")
    verb.add_argument(
        "file", metavar="FILE", nargs="?", default="strategy.yaml", help="default: strategy.yaml"
    )
    verb.add_argument(
        "--lang", choices=("nb", "en"), default="en", help="language of the starter (default: en)"
    )
    verb.set_defaults(run=_init)
    return parser


def _add_common(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--profile", metavar="P", help="check as this profile (default: the one that fits)")
    verb.add_argument(
        "--today",
        metavar="DATE",
        type=_date,
        help="the date for checks that depend on it, such as 2027-06-30",
    )


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no date: write it like 2027-06-30"
        raise argparse.ArgumentTypeError(message) from None


def _check(chosen: argparse.Namespace) -> int:
    from strategykit import checks, files

    try:
        strategy, positions = files.read(chosen.file)
    except LoadError as error:
        _print_report(Report(error.findings), chosen.file, chosen.lang or "en", chosen.format)
        return UNUSABLE
    language = chosen.lang or (strategy.document.language if strategy.document else None) or "en"
    report = checks.run(
        strategy, profile=chosen.profile, today=chosen.today or _today(), lenient=chosen.lenient
    ).located(positions)
    _print_report(report, chosen.file, language, chosen.format)
    return FOUND if chosen.fail_on != "never" and report.at_least(Severity(chosen.fail_on)) else SOUND


def _today() -> dt.date:
    # The one place that reads the clock: a person at a terminal means today.
    return dt.datetime.now(tz=dt.UTC).astimezone().date()


def _export(chosen: argparse.Namespace) -> int:
    from strategykit import _api, files
    from strategykit.exporters import registry

    exporters = [registry.choose(chosen.to, output) for output in chosen.output]
    options = _options(chosen.option, exporters)
    progress = _Progress(len(chosen.output))
    try:
        source = _api.prepare(chosen.file, language=chosen.lang, profile=chosen.profile, today=chosen.today)
        # Everything is made before anything is written, so that a failure leaves nothing half done.
        made = []
        for output, exporter, values in zip(chosen.output, exporters, options, strict=True):
            progress.tell(output)
            made.append(_api.render(source, exporter, values, strict=chosen.strict))
    except LoadError as error:
        _print_report(Report(error.findings), chosen.file, chosen.lang or "en", "text", sys.stderr)
        return UNUSABLE
    except ExportRefusedError as error:
        language = chosen.lang or "en"
        _print_report(Report(error.findings), chosen.file, language, "text", sys.stderr)
        _say(f"strategykit: {error}; nothing was written", sys.stderr)
        return FOUND
    for output, each in zip(chosen.output, made, strict=True):
        files.write_bytes_atomically(output, each.data)
    for output in chosen.output:
        _say(output)
    _notice(source, [finding for each in made for finding in each.findings])
    return SOUND


def _options(pairs: list[str], exporters: list[Exporter]) -> list[Any]:
    from strategykit.exporters import registry

    given = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            message = f"--option takes NAME=VALUE, not {pair!r}"
            raise StrategykitError(message)
        given[name] = value
    return registry.options_for_all(exporters, given)


class _Progress:
    """Says on stderr what is being made, once it has taken more than a second."""

    def __init__(self, count: int) -> None:
        self.count, self.done, self.started = count, 0, time.monotonic()

    def tell(self, name: str) -> None:
        self.done += 1
        if time.monotonic() - self.started > 1:
            _say(f"strategykit: {self.done} of {self.count}: {name}", sys.stderr)


def _notice(source: Source, findings: list[Finding]) -> None:
    own = [finding for finding in findings if finding not in source.report.findings]
    language = source.language or "en"
    for finding in dict.fromkeys(own):
        _say(f"strategykit: {finding.message.in_(language)}", sys.stderr)
    errors = source.report.counts["error"]
    if errors:
        _say(
            f"strategykit: written as a draft: {errors} finding(s) at error; `strategykit check` lists them",
            sys.stderr,
        )


def _exporters(chosen: argparse.Namespace) -> int:
    del chosen
    from strategykit.exporters import registry

    rows = [(info.name, " ".join(info.suffixes), info.summary.en) for info in registry.list_exporters()]
    _print_columns(rows)
    return SOUND


def _checks(chosen: argparse.Namespace) -> int:
    from strategykit import checks

    if chosen.name is not None:
        _say(checks.explain(checks.check_named(chosen.name), chosen.lang))
        return SOUND
    _print_columns(
        [
            (each.name, each.code, each.severity.value, each.summary.in_(chosen.lang))
            for each in checks.list_checks()
        ]
    )
    return SOUND


def _schema(chosen: argparse.Namespace) -> int:
    del chosen
    import json

    from strategykit.files.schema import schema

    # In ASCII, so that the file an editor reads is the same whatever the terminal's encoding is.
    _say(json.dumps(schema(), indent=2))
    return SOUND


def _init(chosen: argparse.Namespace) -> int:
    from importlib.resources import files as resources

    from strategykit import files

    starter = resources("strategykit.files").joinpath("starters", f"{chosen.lang}.yaml").read_bytes()
    if os.path.lexists(chosen.file):
        _say(f"strategykit: {chosen.file} is there already; it was left as it is", sys.stderr)
        return UNUSABLE
    files.write_bytes_atomically(chosen.file, starter)
    _say(chosen.file)
    return SOUND


_SUMMARY = Text(
    nb="{error} feil, {warning} advarsler, {info} merknader",
    en="{error} errors, {warning} warnings, {info} notes",
)


def _print_report(report: Report, file: str, language: str, form: str, stream: Any = None) -> None:
    if form == "json":
        import json

        _say(json.dumps(report.to_dict(file=file, language=language), ensure_ascii=False, indent=2))
        return
    for finding in report:
        place = ":".join(str(part) for part in (file, finding.line, finding.column) if part is not None)
        head = f"{place} {finding.severity.value} {finding.name} ({finding.code})"
        _say(f"{head} {finding.message.in_(language)}", stream)
        if finding.hint is not None:
            _say(f"    {finding.hint.in_(language)}", stream)
    _say(_SUMMARY.in_(language).format(**report.counts), stream)


def _print_columns(rows: list[tuple[str, ...]]) -> None:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        _say("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]))


def _say(text: str, stream: Any = None) -> None:
    # Text from a strategy may hold escape sequences; a terminal must not obey them. JSON reads the
    # same form back.
    print(_CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text), file=stream or sys.stdout)
