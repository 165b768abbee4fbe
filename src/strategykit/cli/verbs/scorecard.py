"""`strategykit scorecard`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.checking import configuration_of
from strategykit.cli.say import SOUND, print_answer
from strategykit.cli.words import add_checking, add_file, add_format, add_language, language_of, today

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_file(verb)
    add_format(verb, "markdown")
    add_language(verb)
    verb.add_argument(
        "--framework",
        metavar="ID",
        default="five-points",
        help="one of the catalogue or of the strategy (default: five-points)",
    )
    add_checking(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Check the file, and print how far each point has come."""
    from strategykit import checks, files
    from strategykit.checks.scorecard import scorecard

    strategy, positions = files.read(chosen.file)
    config = configuration_of(chosen)
    report = positions.of(checks.run(strategy, config=config, today=chosen.today or today()))
    card = scorecard(strategy, report, chosen.framework)
    language = language_of(chosen, strategy)
    print_answer(card, file=chosen.file, form=chosen.format, language=language)
    return SOUND
