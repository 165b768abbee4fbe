"""Checks of others: found by their entry points, each loaded alone, and never instead of our own."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from strategykit.checks.context import Problem
from strategykit.checks.engine import finding
from strategykit.checks.registry import Check, checks_in
from strategykit.findings import Severity, Text
from strategykit.patterns import pattern
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import EntryPoint

    from strategykit.findings import Finding

__all__ = [
    "GROUP",
    "UNAVAILABLE",
    "Plugin",
    "complaint",
    "complaints",
    "forget",
    "load_plugin",
    "plugin_names",
]

GROUP = "strategykit.checks"
"""The entry-point group. An entry point names a module, or a list of checks in one."""

UNAVAILABLE = Check(
    "plugin-unavailable",
    "SK990",
    Severity.ERROR,
    staying_out=True,
    summary=Text(
        nb="Et tillegg med kontroller kan ikke brukes, helt eller delvis.",
        en="A plugin with checks cannot be used, wholly or partly.",
    ),
    why=Text(
        nb="Prosjektet har bedt om kontrollene i tillegget. Når de ikke er kjørt, er ikke alt kontrollert.",
        en="The project has asked for the checks of the plugin. When they have not run, not all is checked.",
    ),
    mend=Text(
        nb="Oppdater eller fjern pakken som er nevnt i funnet, eller ta tillegget ut av innstillingene. "
        "Resten av kontrollen er utført.",
        en="Update or remove the package named in the finding, or take the plugin out of the configuration. "
        "Everything else has been checked.",
    ),
    sources=Text(
        nb="Erfaring fra andre kontrollprogrammer: en feil må ikke se ut som et godkjent resultat.",
        en="Experience with other checking programs: an error must not look like a pass.",
    ),
)

_NAME = pattern(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
_CODE = pattern(r"[A-Z]{2,8}[0-9]{2,5}")
_OURS = "SK"


@frozen(kw_only=True)
class Plugin:
    """One entry point, loaded."""

    name: str
    """The name it is enabled by."""
    distribution: str
    """The distribution it comes with, and its version."""
    checks: tuple[Check, ...] = ()
    """Its checks."""
    wrong: tuple[Text, ...] = ()
    """What cannot be used, and why."""


def plugin_names() -> tuple[str, ...]:
    """List the plugins that are installed, by name; none is loaded."""
    return tuple(sorted(_entry_points()))


def load_plugin(name: str, taken: Iterable[Check]) -> Plugin:
    """Load one plugin. What is wrong with it stands in the result; nothing is raised.

    Args:
        name: The name of an installed plugin.
        taken: The checks whose names and codes it cannot take.
    """
    point, *others = _entry_points()[name]
    distribution = _from(point)
    wrong = [_shadowed(name, each) for each in others]
    try:
        checks, refused = _sorted_out(_checks(point.load()), taken)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever importing it does, the rest goes on
        why = f"{type(error).__name__}: {error}"
        wrong.append(Text(nb=f"Det kan ikke lastes: {why}.", en=f"It cannot be loaded: {why}."))
        return Plugin(name=name, distribution=distribution, wrong=tuple(wrong))
    return Plugin(name=name, distribution=distribution, checks=tuple(checks), wrong=(*wrong, *refused))


def _from(point: EntryPoint) -> str:
    return f"{point.dist.name} {point.dist.version}" if point.dist else point.value


def _shadowed(name: str, point: EntryPoint) -> Text:
    return Text(
        nb=f"{_from(point)} har også et tillegg som heter {name}. Kontrollene i det er ikke kjørt.",
        en=f"{_from(point)} has a plugin called {name} too. Its checks have not run.",
    )


def _sorted_out(found: Iterable[Check], taken: Iterable[Check]) -> tuple[list[Check], list[Text]]:
    used = {handle for each in taken for handle in (each.name, each.code)}
    checks: list[Check] = []
    refused: list[Text] = []
    for each in found:
        refusal = complaint(each, used)
        if refusal is None:
            checks.append(each)
            used.update((each.name, each.code))
        else:
            refused.append(refusal)
    return checks, refused


def complaints(plugin: Plugin) -> list[Finding]:
    """Give what is wrong with a plugin as findings."""
    head = Text(
        nb=f"Tillegget {plugin.name} ({plugin.distribution}): ",
        en=f"The plugin {plugin.name} ({plugin.distribution}): ",
    )
    return [
        finding(UNAVAILABLE, Problem(at=(), message=Text(nb=head.nb + wrong.nb, en=head.en + wrong.en)))
        for wrong in plugin.wrong
    ]


def forget() -> None:
    """Look for what is installed anew, when it is asked for the next time."""
    _entry_points.cache_clear()


@cache
def _entry_points() -> dict[str, list[EntryPoint]]:
    from importlib.metadata import entry_points

    # Of two distributions with one name the first keeps it, whatever order they were installed in; that the
    # other one is not used is told.
    found = sorted(
        entry_points(group=GROUP), key=lambda each: (each.dist.name if each.dist else "", each.value)
    )
    named: dict[str, list[EntryPoint]] = {}
    for each in found:
        named.setdefault(each.name, []).append(each)
    return named


def _checks(loaded: Any) -> tuple[Check, ...]:
    if isinstance(loaded, ModuleType):
        checks = checks_in(loaded)
    else:
        checks = tuple(loaded)
        for each in checks:
            if not isinstance(each, Check):
                raise TypeError(f"{each!r} is no Check")
    if not checks:
        raise ValueError("it holds no checks")
    return checks


def complaint(check: Check, used: set[str]) -> Text | None:
    """Say why somebody else's check cannot be used, or None where it can.

    Args:
        check: The check.
        used: The names and codes that are taken.
    """
    for handle in (check.name, check.code):
        if handle in used:
            return Text(
                nb=f"Kontrollen {check.name} er utelatt: {handle} er i bruk.",
                en=f"The check {check.name} is left out: {handle} is taken.",
            )
    if not _NAME.fullmatch(check.name) or not _CODE.fullmatch(check.code) or check.code.startswith(_OURS):
        return Text(
            nb=f"Kontrollen {check.name} ({check.code}) er utelatt: et navn skrives som acme-goal-tone, og "
            "en kode som ACME101; koder som begynner med SK, er våre egne.",
            en=f"The check {check.name} ({check.code}) is left out: a name is written like acme-goal-tone, "
            "and a code like ACME101; codes that begin with SK are our own.",
        )
    texts = (check.summary, check.why, check.mend, check.sources)
    sound = all(isinstance(each, Text) for each in texts) and all(isinstance(each, type) for each in check.on)
    if check.rule is None or not sound:
        return Text(
            nb=f"Kontrollen {check.name} er utelatt: den mangler en regel, klasser eller tekster på begge "
            "språk.",
            en=f"The check {check.name} is left out: it lacks a rule, classes or texts in both languages.",
        )
    return None
