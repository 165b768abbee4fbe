"""`strategykit gaps`."""

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
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the gap analysis."""
    from strategykit import files
    from strategykit.insight.gaps.analysis import gaps

    strategy, _ = files.read(chosen.file)
    language = language_of(chosen, strategy)
    print_answer(gaps(strategy), file=chosen.file, form=chosen.format, language=language)
    return SOUND
