"""`strategykit checks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import SOUND, print_columns, say
from strategykit.cli.words import read_language
from strategykit.findings import Text

if TYPE_CHECKING:
    import argparse

    from strategykit.checks import Check, Plugin


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.add_argument("name", metavar="NAME", nargs="?", help="a check's name or code")
    verb.add_argument(
        "--lang", metavar="TAG", type=read_language, default="en", help="language: nb or en (default: en)"
    )
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """List the checks, or explain one."""
    from strategykit import checks
    from strategykit.checks.exporting import reported_pages

    if chosen.name is not None:
        say(checks.explain(checks.check_named(chosen.name), chosen.lang))
        return SOUND
    plugins = checks.list_plugins()
    ours = sorted((*reported_pages(), *checks.list_checks()), key=lambda each: each.code)
    every = (*ours, *(each for plugin in plugins for each in plugin.checks))
    print_columns([_row(each, chosen.lang) for each in every])
    for plugin in plugins:
        say("")
        say(_told(plugin).in_(chosen.lang))
        for wrong in plugin.wrong:
            say(f"    {wrong.in_(chosen.lang)}")
    return SOUND


def _row(check: Check, language: str) -> tuple[str, ...]:
    profiles = ",".join(check.profiles) or "–"
    from strategykit.checks.pages import severity_of

    return (check.name, check.code, severity_of(check, language), profiles, check.summary.in_(language))


def _told(plugin: Plugin) -> Text:
    names = ", ".join(each.name for each in plugin.checks) or "–"
    return Text(
        nb=f"Tillegget {plugin.name} ({plugin.distribution}): {names}",
        en=f"The plugin {plugin.name} ({plugin.distribution}): {names}",
    )
