"""`strategykit coverage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import SOUND, print_answer
from strategykit.cli.words import add_file, add_format, add_language, language_of

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_file(verb)
    add_format(verb, "markdown")
    add_language(verb)
    verb.add_argument("--rows", metavar="KIND", default="audience", help="the rows (default: audience)")
    verb.add_argument("--columns", metavar="KIND", default="channel", help="the columns (default: channel)")
    verb.add_argument("--without", metavar="ID", help="say instead what breaks when this goes")
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print a matrix, or what depends on one thing."""
    from strategykit import files
    from strategykit.insight.coverage.dependents import dependents
    from strategykit.insight.coverage.matrix import coverage

    strategy, _ = files.read(chosen.file)
    language = language_of(chosen, strategy)
    if chosen.without is None:
        matrix = coverage(strategy, chosen.rows, chosen.columns)
        print_answer(matrix, file=chosen.file, form=chosen.format, language=language)
    else:
        broken = dependents(strategy, chosen.without)
        print_answer(broken, file=chosen.file, form=chosen.format, language=language)
    return SOUND
