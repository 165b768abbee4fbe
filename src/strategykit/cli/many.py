"""`strategykit export` for several files: each output is called by a name with fields in it."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from strategykit.cli.checking import configuration_of
from strategykit.cli.say import FOUND, SOUND, UNUSABLE, print_report, say
from strategykit.cli.targets import are_several, expand, told_of
from strategykit.errors import ExportRefusedError, LoadError, StrategykitError
from strategykit.findings import Report, Severity, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

    from strategykit.batch import BatchResult
    from strategykit.checks import Configuration

__all__ = ["are_many", "export_them", "read_count"]

_DRAFT = Text(nb="skrevet som utkast, med {} feil", en="written as a draft; errors: {}")
_SUMMARY = Text(
    nb="{made} skrevet, {skipped} uendret, {failed} mislyktes",
    en="{made} written, {skipped} unchanged, {failed} failed",
)


def are_many(chosen: argparse.Namespace) -> bool:
    """Tell whether outputs are named by fields, because there may be several files."""
    # What names a batch's outputs is not worth loading for a file that is written alone.
    return are_several(chosen.file) or any("{" in Path(output).name for output in chosen.output)


def export_them(chosen: argparse.Namespace, options: list[Any]) -> int:
    """Export every file to every output; go on when one fails.

    Args:
        chosen: What the verb took.
        options: The exporter's options, for each output.
    """
    from strategykit.batch.naming import fields_of

    files = expand(chosen.file)
    for output in chosen.output:
        if not fields_of(Path(output).name):
            raise StrategykitError(
                f"{output} is one file for several strategies: write {{id}} or {{title}} in its name"
            )
    language = chosen.lang or "en"
    counts = {"made": 0, "skipped": 0, "failed": 0}
    status = SOUND
    with _workers(chosen.jobs) as executor:
        for output, given in zip(chosen.output, options, strict=True):
            for result in _results(chosen, files, output, given, executor):
                counts["skipped" if result.skipped else "made" if result.ok else "failed"] += 1
                status = max(status, _told(result, language))
    say(f"strategykit: {_SUMMARY.in_(language).format(**counts)}", sys.stderr)
    return status


def read_count(text: str) -> int:
    """Read how many processes are wanted."""
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        message = f"{text!r} is no number of processes: write one from 1"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _workers(jobs: int) -> Any:
    if jobs == 1:
        return nullcontext()
    from strategykit.batch.pool import Processes

    return Processes(jobs)


def _results(
    chosen: argparse.Namespace,
    files: list[str],
    output: str,
    options: Any,
    executor: Executor | None,
) -> Iterator[BatchResult]:
    from strategykit.batch import export_many

    for config, some in _by_configuration(chosen, files):
        yield from export_many(
            some,
            Path(output).parent,
            to=chosen.to,
            name=Path(output).name,
            executor=executor,
            in_flight=4 * chosen.jobs,
            language=chosen.lang,
            strict=chosen.strict,
            config=config,
            today=chosen.today,
            **attrs.asdict(options, recurse=False),
        )


def _by_configuration(
    chosen: argparse.Namespace, files: list[str]
) -> list[tuple[Configuration | None, list[str]]]:
    """Put together the files that are checked alike; where nothing was asked for, each by its own project."""
    if not (chosen.profile or chosen.select or chosen.ignore or chosen.config or chosen.isolated):
        return [(None, files)]
    alike: dict[Configuration, list[str]] = {}
    for file in files:
        config = configuration_of(argparse.Namespace(**{**vars(chosen), "file": file}))
        alike.setdefault(config, []).append(file)
    return list(alike.items())


def _told(result: BatchResult, language: str) -> int:
    """Say what came of a file, and give the status it stands for."""
    errors = Report(told_of(str(result.source), result.findings)).at_least(Severity.ERROR)
    if result.ok:
        if not result.skipped:
            say(str(result.target))
        for notice in dict.fromkeys(result.notices):
            say(f"strategykit: {result.source}: {notice.message.in_(language)}", sys.stderr)
        if errors:
            say(f"strategykit: {result.source}: {_DRAFT.in_(language).format(len(errors))}", sys.stderr)
        return SOUND
    if errors:
        print_report(Report(errors), language, stream=sys.stderr)
    if not isinstance(result.error, LoadError):  # its findings say it all
        say(f"strategykit: {result.source}: {result.error}", sys.stderr)
    return FOUND if isinstance(result.error, ExportRefusedError) else UNUSABLE
