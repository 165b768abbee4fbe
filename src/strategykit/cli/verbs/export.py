"""`strategykit export`."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from strategykit.cli.checking import configuration_of
from strategykit.cli.many import are_many, export_them, read_count
from strategykit.cli.say import FOUND, SOUND, print_report, say
from strategykit.cli.words import add_checking, add_language, language_of
from strategykit.errors import ExportRefusedError, StrategykitError, WriteError
from strategykit.findings import Report, Text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from strategykit.exporters.base import Export, Exporter, Source

_DRAFT = Text(
    nb="skrevet som utkast, med {count} feil; «strategykit check» lister dem opp",
    en="written as a draft; errors: {count}; `strategykit check` lists them",
)
_REFUSED = Text(
    nb="ingenting ble skrevet, for det er feil i strategien", en="nothing was written: there are errors"
)


_LONG = 1.0
"""Seconds after which an output says that it is being made."""


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.add_argument(
        "file",
        metavar="FILE",
        nargs="+",
        help="a .yaml, .yml or .json file; a pattern such as 'clients/**/*.yaml'",
    )
    verb.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        action="append",
        required=True,
        help="where to write; for several files a name such as 'decks/{id}.pptx'; may be repeated",
    )
    verb.add_argument("--to", metavar="NAME", help="the exporter (default: by the suffix of OUT)")
    add_language(verb, "language to tell it in", "nb, nn or en")
    verb.add_argument("--strict", action="store_true", help="refuse when there are findings at error")
    verb.add_argument(
        "--option", metavar="NAME=VALUE", action="append", default=[], help="an option of the exporter"
    )
    verb.add_argument(
        "--template",
        metavar="FILE",
        help="what the output is made on: a company's .pptx or .potx for a deck, a template for Markdown",
    )
    verb.add_argument(
        "--verify", action="store_true", help="read a finished deck again and report its defects"
    )
    verb.add_argument(
        "--jobs",
        metavar="N",
        type=read_count,
        default=1,
        help="how many processes make the outputs of several files (default: 1)",
    )
    add_checking(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Make every output, and write them when all are made, so that a failure leaves nothing half done."""
    from strategykit import _api
    from strategykit.exporters import registry

    exporters = [registry.choose(chosen.to, output) for output in chosen.output]
    options = registry.options_for_all(exporters, _given(chosen))
    if are_many(chosen):
        return export_them(chosen, options)
    (chosen.file,) = chosen.file
    _hold_apart(chosen.file, chosen.output, exporters)
    config = configuration_of(chosen)
    source = _api.prepare(chosen.file, language=chosen.lang, config=config, today=chosen.today)
    language = language_of(chosen, source.strategy)
    try:
        made = _make(chosen.output, source, exporters, options, strict=chosen.strict)
    except ExportRefusedError as error:
        print_report(Report(error.findings), language, stream=sys.stderr)
        say(f"strategykit: {_REFUSED.in_(language)}", sys.stderr)
        return FOUND
    for output, each, exporter in zip(chosen.output, made, exporters, strict=True):
        _api.write(output, each, exporter)
    for output in chosen.output:
        say(output)
    _notice(source, made, language)
    return SOUND


def _hold_apart(file: str, outputs: list[str], exporters: list[Exporter]) -> None:
    """Refuse, before anything is made, what could lose a file or leave only some of them written."""
    from strategykit.files.atomic import is_protected

    taken = {Path(file).resolve(): f"{file} is the strategy itself"}
    for output, exporter in zip(outputs, exporters, strict=True):
        path = Path(output)
        if path.resolve() in taken:
            raise WriteError(f"{output} would be overwritten: {taken[path.resolve()]}")
        if path.is_dir() and exporter.suffixes:
            raise WriteError(f"{output} is a directory: name a file in it")
        if not path.resolve().parent.is_dir():
            raise WriteError(f"{output} cannot be written: there is no directory {path.parent}")
        if is_protected(path):
            raise WriteError(f"{output} is write-protected: make it writable, or name another file")
        taken[path.resolve()] = f"{output} is named twice"


def _given(chosen: argparse.Namespace) -> dict[str, str]:
    given = {"verify": "true"} if chosen.verify else {}
    if chosen.template is not None:
        given["template"] = chosen.template
    for option in chosen.option:
        name, equals, value = option.partition("=")
        if not equals:
            message = f"--option takes NAME=VALUE, not {option!r}"
            raise StrategykitError(message)
        given[name] = value
    return given


def _make(
    outputs: list[str], source: Source, exporters: list[Exporter], options: list[Any], *, strict: bool
) -> list[Export]:
    from strategykit import _api

    made = []
    for number, (output, exporter, values) in enumerate(zip(outputs, exporters, options, strict=True), 1):
        with _told_when_long(f"strategykit: {number}/{len(outputs)} {output} …"):
            made.append(_api.render(source, exporter, values, strict=strict))
    return made


@contextmanager
def _told_when_long(text: str) -> Iterator[None]:
    """Tell a person who waits what is being made; a log says the same however fast the machine is."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    told = threading.Timer(_LONG, say, (text, sys.stderr))
    told.daemon = True
    told.start()
    try:
        yield
    finally:
        told.cancel()
        told.join()  # or it might be told among what follows


def _notice(source: Source, made: list[Export], language: str) -> None:
    checked = set(source.report.findings)
    own = [finding for each in made for finding in each.findings if finding not in checked]
    for finding in dict.fromkeys(own):
        say(f"strategykit: {finding.message.in_(language)}", sys.stderr)
    errors = source.report.counts["error"]
    if errors:
        say(f"strategykit: {_DRAFT.in_(language).format(count=errors)}", sys.stderr)
