"""`strategykit check`."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Any

from strategykit.cli.checking import configuration_of
from strategykit.cli.mending import (
    add_mending,
    as_left,
    difference,
    mend_file,
    say_left,
    say_mended,
    show_difference,
)
from strategykit.cli.say import FOUND, SOUND, UNUSABLE, print_report, put, say, shows_colour
from strategykit.cli.targets import STDIN, are_several, expand, read_input, told_of
from strategykit.cli.words import add_checking, add_files, add_format, add_language, language_of, today
from strategykit.errors import LoadError, StrategykitError
from strategykit.findings import Report, Severity, Text
from strategykit.records import evolve, frozen
from strategykit.reports import FORMATS, Checked, Results, render

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from strategykit.cli.mending import Done
    from strategykit.files import Format, Positions
    from strategykit.findings import Finding
    from strategykit.model import Strategy


@frozen(kw_only=True)
class _Outcome:
    """What came of one file."""

    checked: Checked
    status: int
    done: Done | None = None


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_files(verb)
    add_format(verb, choices=FORMATS)
    add_language(verb)
    verb.add_argument(
        "--fail-on",
        choices=("error", "warning", "never"),
        default="error",
        help="exit with 1 for a finding at this severity or above (default: error)",
    )
    verb.add_argument("--lenient", action="store_true", help="report a draft's errors as warnings")
    add_checking(verb)
    add_mending(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Check files and report; mend them first where that is asked for."""
    files = expand(chosen.file)
    if STDIN in files and (chosen.fix or chosen.diff):
        raise StrategykitError("--fix and --diff mend files, not standard input")
    outcomes = [_outcome(argparse.Namespace(**{**vars(chosen), "file": file})) for file in files]
    results = Results(
        files=_told_once(each.checked for each in outcomes),
        language=chosen.lang
        or next(
            (each.checked.language for each in outcomes if each.checked.loaded), outcomes[0].checked.language
        ),
        several=are_several(chosen.file),
        colour=chosen.format == "text" and shows_colour(),
        folder=os.getcwd(),  # noqa: PTH109 - pathlib is much to import for this
    )
    _print(results, outcomes, chosen)
    return max(each.status for each in outcomes)


def _outcome(chosen: argparse.Namespace) -> _Outcome:
    from strategykit import checks, files

    done: Done | None = None
    content: bytes = b""
    form: Format = "yaml"
    selects = False

    def look(strategy: Strategy, positions: Positions) -> Report:
        day = chosen.today or today()
        return positions.of(checks.run(strategy, config=config, today=day, lenient=chosen.lenient))

    try:
        content, form = read_input() if chosen.file == STDIN else files.read_content(chosen.file)
        try:
            config = configuration_of(chosen)
        except LoadError as error:
            return _Outcome(checked=_settings(tuple(error.findings), chosen), status=UNUSABLE)
        selects = bool(config.select)  # what reading a file reports is never among them
        if chosen.fix or chosen.diff:
            done = mend_file(chosen, look, loading=not selects)
            content = done.mended.content
        strategy, positions = files.read_text(content, form, chosen.file)
        report, language, loaded = look(strategy, positions), language_of(chosen, strategy), True
    except LoadError as error:
        found = told_of(chosen.file, error.findings)
        found = tuple(evolve(each, fix=None) if selects else each for each in found)
        report, language, loaded = Report(found), chosen.lang or error.language or "en", False
    if done is not None:
        report = as_left(report, done)
    checked = Checked(
        report=report,
        file=chosen.file,
        source=content.decode(errors="replace"),
        form=form,
        language=language,
        loaded=loaded,
        more=() if done is None else tuple(_more(done, chosen, language).items()),
    )
    return _Outcome(checked=checked, status=_status(checked, done, chosen), done=done)


def _settings(findings: tuple[Finding, ...], chosen: argparse.Namespace) -> Checked:
    """Give what is wrong with the settings for a file, as a file of its own."""
    file = findings[0].file
    return Checked(
        report=Report(findings),
        file=file,
        source=None if file is None else _text_of(file),
        language=chosen.lang or "en",
        loaded=False,
        unchecked=(chosen.file,),
    )


def _text_of(file: str) -> str | None:
    try:
        with open(file, encoding="utf-8", errors="replace") as settings:  # noqa: PTH123 - pathlib is much to import
            return settings.read()
    except OSError:
        return None


def _told_once(files: Iterable[Checked]) -> Iterator[Checked]:
    """Iterate over what was found in each file; wrong settings are one, however many files they are for."""
    every = tuple(files)
    unchecked: dict[str | None, list[str]] = {}
    for each in every:
        unchecked.setdefault(each.file, []).extend(each.unchecked)
    for each in every:
        if not each.unchecked:
            yield each
        elif each.file in unchecked:
            yield evolve(each, unchecked=tuple(unchecked.pop(each.file)))


def _more(done: Done, chosen: argparse.Namespace, language: str) -> dict[str, Any]:
    patch = {"diff": difference(done, chosen.file)} if chosen.diff else {}
    return {**done.to_dict(language), **patch}


def _status(checked: Checked, done: Done | None, chosen: argparse.Namespace) -> int:
    if not checked.loaded:
        return UNUSABLE
    if chosen.diff:
        return FOUND if done is not None and done.changes else SOUND
    failed = chosen.fail_on != "never" and checked.report.at_least(Severity(chosen.fail_on))
    return FOUND if failed else SOUND


def _print(results: Results, outcomes: Sequence[_Outcome], chosen: argparse.Namespace) -> None:
    if chosen.format != "json":
        # The patch or the report alone goes to the output, so that it can be handed on.
        stream = sys.stderr if chosen.diff or chosen.format != "text" else sys.stdout
        for each in outcomes:
            if each.done is not None:
                say_mended(each.done, each.checked.language, stream)
                if chosen.diff:  # else the report that follows says so
                    say_left(each.checked.report, each.done, each.checked.language, stream)
                    show_difference(each.done, str(each.checked.file))
                if chosen.diff and not each.checked.loaded:
                    print_report(each.checked.report, each.checked.language, stream=stream)
        if chosen.diff and all(each.done is not None for each in outcomes):
            return
    put(render(results, chosen.format))
    safe = sum(finding.fix is not None and finding.fix.safe for finding in results.findings)
    if safe and chosen.format == "text" and not (chosen.fix or chosen.diff):
        say(_CAN_BE_MENDED.in_(results.language).format(safe))


_CAN_BE_MENDED = Text(
    nb="{} kan rettes med --fix; --diff viser hvordan.", en="{} can be mended with --fix; --diff shows how."
)
