"""`strategykit checks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import SOUND, print_columns, say

if TYPE_CHECKING:
    import argparse


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.add_argument("name", metavar="NAME", nargs="?", help="a check's name or code")
    verb.add_argument("--lang", choices=("nb", "en"), default="en", help="language (default: en)")
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """List the checks, or explain one."""
    from strategykit import checks

    if chosen.name is not None:
        say(checks.explain(checks.check_named(chosen.name), chosen.lang))
        return SOUND
    print_columns(
        [
            (each.name, each.code, each.severity.value, each.summary.in_(chosen.lang))
            for each in checks.list_checks()
        ]
    )
    return SOUND
