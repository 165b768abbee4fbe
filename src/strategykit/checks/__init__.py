"""The checks: what a strategy lacks, and where.

`run` is pure: it reads no clock and no network, and never raises for what a strategy says.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING

from strategykit.checks.choosing import LOUD, choose, named
from strategykit.checks.configuration import Configuration
from strategykit.checks.context import Context, Problem
from strategykit.checks.engine import CRASHED, examine
from strategykit.checks.examples import Bad
from strategykit.checks.pages import explain
from strategykit.checks.plugins import UNAVAILABLE, Plugin, load_plugin, plugin_names
from strategykit.checks.profiles import PROFILES
from strategykit.checks.registry import Check, Threshold, built_in, check
from strategykit.checks.waivers import UNUSED, waive
from strategykit.errors import UnknownNameError
from strategykit.findings import Finding, Report, Severity
from strategykit.fixes import Fix, Remove, Rename, Replace
from strategykit.graph import graph_of
from strategykit.insight.words import language_of
from strategykit.model import Strategy
from strategykit.model.arguments import day_or_none, taken
from strategykit.records import evolve

if TYPE_CHECKING:
    import datetime as dt
    import os

__all__ = [
    "PROFILES",
    "Bad",
    "Check",
    "Configuration",
    "Context",
    "Fix",
    "Plugin",
    "Problem",
    "Remove",
    "Rename",
    "Replace",
    "Threshold",
    "check",
    "check_named",
    "explain",
    "list_checks",
    "list_plugins",
    "load_configuration",
    "run",
    "settings_for",
]


def run(
    strategy: Strategy,
    *,
    profile: str | Iterable[str] | None = None,
    config: Configuration | None = None,
    today: dt.date | None = None,
    lenient: bool = False,
) -> Report:
    """Check a strategy.

    Args:
        strategy: The strategy.
        profile: One or more profiles, besides those that apply by themselves.
        config: What the project sets; None for nothing. No file is looked for.
        today: The day; without it nothing that depends on the date is checked.
        lenient: Report errors as warnings where the document says it is a draft.

    Raises:
        UnknownNameError: A profile, a check or a plugin that is named does not exist.

    Examples:
        >>> from strategykit.model import Goal, Strategy
        >>> [finding.code for finding in run(Strategy("Bare en tittel"))]
        ['SK933']
        >>> ours = Configuration(select=["goal-no-owner"])
        >>> [finding.path for finding in run(Strategy("S", goals=[Goal("Svare")]), config=ours)]
        ['goals[0].owner']
    """
    taken(strategy, "check(strategy)", "a strategy", Strategy)
    taken(config, "check(config=…)", "a Configuration", Configuration, NoneType)
    day_or_none("check", today=today)
    choice = choose(strategy, _with_profiles(config or Configuration(), profile), _every(), today)
    graph = graph_of(strategy)
    findings: Iterable[Finding] = waive(examine(graph, choice.checks, today), graph, choice, today)
    lenient = lenient and strategy.document is not None and strategy.document.status == "draft"
    if lenient:
        findings = map(_softened, findings)
    return Report(
        (*findings, *choice.complaints),
        overrides=choice.overrides,
        ignored=choice.ignored,
        not_run=choice.not_run,
        lenient=lenient,
        language=language_of(strategy),
    )


def load_configuration(path: str | os.PathLike[str]) -> Configuration:
    """Load what a project sets for its checks.

    Args:
        path: A `pyproject.toml`, whose table `tool.strategykit` is read, or a TOML file of its own.

    Raises:
        LoadError: The file cannot be read, or something in it is wrong; `findings` holds every
            problem with its line.
    """
    from strategykit.checks import project

    return project.load_configuration(path, _every())


def settings_for(strategy_file: str | os.PathLike[str]) -> Configuration:
    """Load the settings that hold for a strategy's file; empty ones where there are none.

    Args:
        strategy_file: The file. A `strategykit.toml`, or else a `pyproject.toml` with a table
            `tool.strategykit`, is looked for beside it and then upwards, to the folder that holds
            the repository.

    Raises:
        LoadError: The settings cannot be read, or something in them is wrong.
    """
    from strategykit.checks import project

    return project.configuration_for(strategy_file, _every())


def _with_profiles(config: Configuration, profile: str | Iterable[str] | None) -> Configuration:
    if profile is None:
        return config
    taken(profile, "check(profile=…)", "a text, or a list of them", str, Iterable)
    more = (profile,) if isinstance(profile, str) else tuple(profile)
    return evolve(config, profiles=(*config.profiles, *more))


def _every() -> tuple[Check, ...]:
    return (*built_in(), UNUSED, CRASHED, UNAVAILABLE)


def _softened(finding: Finding) -> Finding:
    # What was not checked is no fault of the draft.
    soft = finding.severity is Severity.ERROR and finding.name not in LOUD
    return evolve(finding, severity=Severity.WARNING) if soft else finding


@cache
def list_checks() -> tuple[Check, ...]:
    """List every check there is, by code.

    Examples:
        >>> list_checks()[0].name
        'goal-missing'
    """
    return tuple(sorted(_every(), key=lambda each: each.code))


def list_plugins() -> tuple[Plugin, ...]:
    """Load every installed plugin, each alone, and list them by name; what is wrong with one stands in it."""
    found: list[Plugin] = []
    for name in plugin_names():
        found.append(load_plugin(name, (*_every(), *(each for plugin in found for each in plugin.checks))))
    return tuple(found)


def check_named(handle: str) -> Check:
    """Find a check, or what reading or exporting reports, by its name or code.

    Only where we have none of that name, the plugins are asked.

    Args:
        handle: The name, or the code in upper or lower case.

    Raises:
        UnknownNameError: There is no such check; the message says which one is nearest.

    Examples:
        >>> check_named("SK204").name
        'goal-no-deadline'
    """
    from strategykit.checks.exporting import reported_pages

    taken(handle, "check_named(handle)", "a text", str)
    ours = (*list_checks(), *reported_pages())
    try:
        return named(ours, handle)
    except UnknownNameError:
        return named((*ours, *(each for plugin in list_plugins() for each in plugin.checks)), handle)
