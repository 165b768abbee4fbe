"""`strategykit diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import SOUND, print_answer, print_json
from strategykit.cli.words import add_file, add_format, add_language, language_of

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_file(verb, "old")
    add_file(verb, "new")
    add_format(verb, "markdown")
    add_language(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print what is different."""
    from strategykit import files
    from strategykit.insight.difference.diff import diff

    old, _ = files.read(chosen.old)
    new, _ = files.read(chosen.new)
    found = diff(old, new)
    language = language_of(chosen, new)
    if chosen.format == "json":
        print_json({"old": chosen.old, "new": chosen.new, **found.to_dict(language)})
    else:
        print_answer(found, file=chosen.new, form=chosen.format, language=language)
    return SOUND
