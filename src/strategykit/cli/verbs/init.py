"""`strategykit init`."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from strategykit.cli.say import SOUND, UNUSABLE, say

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.add_argument(
        "file", metavar="FILE", nargs="?", default="strategy.yaml", help="default: strategy.yaml"
    )
    verb.add_argument(
        "--lang", choices=("nb", "en"), default="en", help="language of the starter (default: en)"
    )
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the starter, but never over a file that is there."""
    from importlib.resources import files as resources

    from strategykit import files

    starter = resources("strategykit.files").joinpath("starters", f"{chosen.lang}.yaml").read_bytes()
    if not chosen.file.lower().endswith((".yaml", ".yml")):
        say(f"strategykit: the starter is YAML: name it {chosen.file}.yaml", sys.stderr)
        return UNUSABLE
    if os.path.lexists(chosen.file):
        say(f"strategykit: {chosen.file} is there already; it was left as it is", sys.stderr)
        return UNUSABLE
    files.write_bytes_atomically(chosen.file, starter)
    say(chosen.file)
    return SOUND
