"""`strategykit triage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import FOUND, SOUND, print_answer
from strategykit.cli.words import add_file, add_format, add_language, language_of

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_file(verb)
    add_format(verb, "markdown")
    add_language(verb)
    verb.epilog = "To be asked the questions: strategykit route FILE --ask"
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the questions, and every hole in them."""
    from strategykit import files
    from strategykit.insight.routing.triage import triage

    strategy, _ = files.read(chosen.file)
    tree = triage(strategy)
    print_answer(tree, file=chosen.file, form=chosen.format, language=language_of(chosen, strategy))
    return FOUND if tree.holes else SOUND
