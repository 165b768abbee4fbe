"""`strategykit exporters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import SOUND, print_columns

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.add_argument("--lang", choices=("nb", "en"), default="en", help="language (default: en)")
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """List the exporters, without loading one."""
    from strategykit.exporters import registry

    print_columns(
        [
            (info.name, " ".join(info.suffixes), info.summary.in_(chosen.lang))
            for info in registry.list_exporters()
        ]
    )
    return SOUND
