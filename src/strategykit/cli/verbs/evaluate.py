"""`strategykit evaluate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import FOUND, SOUND, print_answer
from strategykit.cli.words import add_file, add_format, add_language, language_of, read_date, today
from strategykit.errors import LoadError
from strategykit.findings import Report

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_file(verb)
    verb.add_argument(
        "--readings", metavar="CSV", help="a table with the columns indicator, date, value, unit and note"
    )
    verb.add_argument(
        "--today", metavar="DATE", type=read_date, help="leave out readings after this day (default: today)"
    )
    add_format(verb, "markdown")
    add_language(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print how far goals and indicators have come."""
    from strategykit import files
    from strategykit.insight.evaluation.evaluate import evaluate

    strategy, _ = files.read(chosen.file)
    language = language_of(chosen, strategy)
    try:
        found = evaluate(strategy, chosen.readings, today=chosen.today or today())
    except LoadError as error:  # of the table: by now the language of the strategy is known
        error.language = language
        raise
    print_answer(found, file=chosen.file, form=chosen.format, language=language)
    return SOUND if Report(found.findings).ok else FOUND
