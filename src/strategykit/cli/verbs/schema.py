"""`strategykit schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import SOUND, say

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Print the schema."""
    import json

    from strategykit.files.schema import schema

    del chosen
    # In ASCII, so that the file an editor reads is the same whatever the terminal's encoding is.
    say(json.dumps(schema(), indent=2))
    return SOUND
