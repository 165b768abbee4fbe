"""Which checks are run, and as what: the profiles, the project's configuration and its plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks import plugins
from strategykit.checks.engine import CRASHED
from strategykit.checks.plugins import UNAVAILABLE
from strategykit.checks.profiles import PROFILES, applying
from strategykit.errors import UnknownNameError
from strategykit.findings import Override, Text
from strategykit.graph import Answer, answer
from strategykit.paths import closest
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from strategykit.checks.configuration import Configuration
    from strategykit.checks.registry import Check
    from strategykit.findings import Finding
    from strategykit.model import Strategy
    from strategykit.paths import Path

__all__ = ["LOUD", "Choice", "Mistake", "choose", "mistakes", "named"]

LOUD = frozenset({CRASHED.name, UNAVAILABLE.name})
"""What is never left out, softened or waived: something was not checked."""


@frozen(kw_only=True)
class Choice:
    """What is run."""

    checks: tuple[Check, ...]
    """The checks that are run, as the project sets them."""
    all: tuple[Check, ...]
    """Every check there is, those of the plugins in use too."""
    overrides: tuple[Override, ...]
    """The overrides of the checks that are run."""
    ignored: tuple[str, ...]
    """The checks that would be run, were they not left out."""
    complaints: tuple[Finding, ...]
    """What is wrong with the plugins."""
    not_run: tuple[Text, ...]
    """What is selected and stands for no check that is run, each with the reason."""


@frozen
class Mistake:
    """A name in a configuration that stands for nothing."""

    at: Path
    """Where in the configuration."""
    message: Text
    """What is wrong, and what may be meant."""


def choose(
    strategy: Strategy, config: Configuration, every: tuple[Check, ...], today: dt.date | None = None
) -> Choice:
    """Choose the checks to run on a strategy.

    Args:
        strategy: The strategy.
        config: What the project sets.
        every: The built-in checks.
        today: The day; without it nothing that depends on the date is run.

    Raises:
        UnknownNameError: The configuration names something that does not exist.
    """
    loaded = _plugins(config, every)
    found = tuple(mistakes(config, every, loaded))
    if found:
        raise UnknownNameError("; ".join(each.message.en for each in found))
    everything = (*every, *(check for plugin in loaded for check in plugin.checks))
    profiles = frozenset((*applying(strategy), *config.profiles))
    staying_out = answer(strategy, "presence") is Answer.DECIDED_NO
    possible = [
        each
        for each in everything
        if (each.staying_out or not staying_out)
        and (today is not None or not each.needs_today)
        and _is_chosen(each, config.select, profiles)
    ]
    run = {each.name for each in possible}
    left_out = {each.name for each in possible if _is_named(each, config.ignore)} - LOUD
    overrides = {
        check.name: each for each in config.overrides for check in everything if _is(check, each.check)
    }
    checks = tuple(_overridden(each, overrides) for each in possible if each.name not in left_out)
    return Choice(
        checks=checks,
        all=everything,
        overrides=tuple(
            evolve(overrides[each.name], check=each.name) for each in checks if each.name in overrides
        ),
        ignored=tuple(sorted(left_out)),
        complaints=tuple(each for plugin in loaded for each in plugins.complaints(plugin)),
        not_run=tuple(
            _not_run(handle, meant, profiles, staying_out=staying_out)
            for handle in dict.fromkeys(config.select)
            if (meant := [each for each in everything if _is_named(each, (handle,))])
            and run.isdisjoint(each.name for each in meant)
        ),
    )


def _not_run(handle: str, meant: list[Check], profiles: frozenset[str], *, staying_out: bool) -> Text:
    """Say why nothing that is called so is run."""
    foreign = sorted({name for each in meant for name in each.profiles} - profiles)
    if foreign and not any(profiles.intersection(each.profiles) for each in meant):
        names = ", ".join(foreign)
        return Text(
            nb=f"Ingenting av {handle} er kontrollert: profilen {names} gjelder ikke her. Slå den på med "
            f"--profile {foreign[0]}, eller skriv den under «profiles» i prosjektets innstillinger.",
            en=f"Nothing of {handle} was checked: the profile {names} does not apply here. Turn it on with "
            f"--profile {foreign[0]}, or write it under “profiles” in the project’s settings.",
        )
    if staying_out and not any(each.staying_out for each in meant):
        return Text(
            nb=f"Ingenting av {handle} er kontrollert: strategien velger bort sosiale medier («presence»).",
            en=f"Nothing of {handle} was checked: the strategy stays out of social media (“presence”).",
        )
    return Text(
        nb=f"Ingenting av {handle} er kontrollert: det avhenger av datoen, og ingen er oppgitt («today»).",
        en=f"Nothing of {handle} was checked: it depends on the date, and none was given (“today”).",
    )


def named(checks: Iterable[Check], handle: str) -> Check:
    """Find a check by its name or code.

    Raises:
        UnknownNameError: There is no such check; the message says which one is nearest.
    """
    every = tuple(checks)
    for each in every:
        if _is(each, handle):
            return each
    near = closest(handle, (known for each in every for known in (each.name, each.code)))
    suggestion = f"did you mean {near}?" if near else "`strategykit checks` lists them"
    raise UnknownNameError(f"there is no check {handle!r}: {suggestion}")


def mistakes(
    config: Configuration, every: tuple[Check, ...], loaded: tuple[plugins.Plugin, ...] | None = None
) -> Iterator[Mistake]:
    """Iterate over the names in a configuration that stand for nothing.

    Args:
        config: The configuration.
        every: The built-in checks.
        loaded: The plugins it names, loaded; None to load them.
    """
    loaded = _plugins(config, every) if loaded is None else loaded
    known = (*every, *(check for plugin in loaded for check in plugin.checks))
    # With no profile but the built-in ones, no plugin is looked for: that would read every distribution.
    for position, name in enumerate(config.profiles):
        if name not in PROFILES and name not in plugins.plugin_names():
            yield _unknown(("profiles", position), "profile", name, (*PROFILES, *plugins.plugin_names()))
    for position, name in enumerate(config.plugins):
        if name not in plugins.plugin_names():
            yield _unknown(("plugins", position), "plugin", name, plugins.plugin_names())
    if not any(plugin.wrong for plugin in loaded):  # else nobody can tell what its checks are called
        yield from _unknown_checks(config, known)
    selected = [each for each in known if each.name not in LOUD and _is_named(each, config.select)]
    if selected and all(_is_named(each, config.ignore) for each in selected):
        yield Mistake(
            ("ignore",),
            Text(
                nb="alt som er valgt, er også utelatt: det er ingenting igjen å kontrollere",
                en="everything that is selected is ignored too: nothing is left to check",
            ),
        )


def _unknown_checks(config: Configuration, known: tuple[Check, ...]) -> Iterator[Mistake]:
    names = [handle for each in known for handle in (each.name, each.code)]
    handles = (
        (field, position)
        for field in ("select", "ignore")
        for position, _ in enumerate(getattr(config, field))
    )
    for field, position in handles:
        handle = getattr(config, field)[position]
        if handle not in PROFILES and not any(_is_named(each, (handle,)) for each in known):
            yield _no_check((field, position), handle, (*names, *PROFILES), known)
        elif field == "ignore":
            yield from (
                _loud((field, position), each) for each in known if each.name in LOUD and _is(each, handle)
            )
    yield from _wrong_overrides(config, known)


def _wrong_overrides(config: Configuration, known: tuple[Check, ...]) -> Iterator[Mistake]:
    names = [handle for each in known for handle in (each.name, each.code)]
    seen: dict[str, int] = {}
    for position, override in enumerate(config.overrides):
        check = next((each for each in known if _is(each, override.check)), None)
        if check is None and any(_is_named(each, (override.check,)) for each in known):
            yield _several(("overrides", position, "check"), override.check)
        elif check is None:
            yield _no_check(("overrides", position, "check"), override.check, names, known)
        elif check.name in LOUD:
            yield _loud(("overrides", position, "check"), check)
        elif check.name in seen:
            yield Mistake(
                ("overrides", position, "check"),
                Text(
                    nb=f"kontrollen {check.name} er satt to ganger", en=f"the check {check.name} is set twice"
                ),
            )
        elif override.threshold is not None and check.threshold is None:
            yield Mistake(
                ("overrides", position, "threshold"),
                Text(
                    nb=f"kontrollen {check.name} har ingen terskel",
                    en=f"the check {check.name} has no threshold",
                ),
            )
        if check is not None:
            seen[check.name] = position


def _loud(at: Path, check: Check) -> Mistake:
    return Mistake(
        at,
        Text(
            nb=f"kontrollen {check.name} kan ikke slås av eller endres: den sier at noe ikke er kontrollert",
            en=f"the check {check.name} cannot be turned off or changed: it says that something was not "
            "checked",
        ),
    )


def _several(at: Path, handle: str) -> Mistake:
    return Mistake(
        at,
        Text(
            nb=f"en overstyring gjelder én kontroll, og {handle} er flere: skriv navnet eller hele koden",
            en=f"an override is of one check, and {handle} is several: write the name or the whole code",
        ),
    )


def _no_check(at: Path, handle: str, names: Iterable[str], known: Iterable[Check]) -> Mistake:
    from strategykit.checks.exporting import exporting_pages
    from strategykit.checks.loading import loading_pages

    if any(_is(page, handle) for page in exporting_pages()):
        return Mistake(
            at,
            Text(
                nb=f"{handle} er det en eksport melder: det kan verken velges, endres eller utelates",
                en=f"{handle} is what exporting reports: it can neither be chosen, changed nor left out",
            ),
        )
    if any(_is_named(page, (handle,)) for page in loading_pages()):
        return Mistake(
            at,
            Text(
                nb=f"{handle} er det lesingen av en fil melder: det kan verken velges, endres eller utelates",
                en=f"{handle} is what reading a file reports: it can neither be chosen, changed nor left out",
            ),
        )
    owner = _owner(handle, tuple(known))
    if owner is None:
        return _unknown(at, "check", handle, names)
    return Mistake(
        at,
        Text(
            nb=f"{handle} hører til tillegget {owner}: legg til --profile {owner}, "
            "eller skriv det under «plugins»",
            en=f"{handle} belongs to the plugin {owner}: add --profile {owner}, or write it under “plugins”",
        ),
    )


def _owner(handle: str, known: tuple[Check, ...]) -> str | None:
    """Find the installed plugin that has a check; only somebody who asks for one pays for loading them."""
    for name in plugins.plugin_names():
        if any(_is(check, handle) for check in plugins.load_plugin(name, known).checks):
            return name
    return None


_WORDS = {
    "profile": Text(nb="ingen profil", en="no profile"),
    "plugin": Text(nb="ikke noe installert tillegg", en="no installed plugin"),
    "check": Text(nb="ingen kontroll", en="no check"),
}


def _unknown(at: Path, what: str, name: str, known: Iterable[str]) -> Mistake:
    names = tuple(dict.fromkeys(known))
    near = closest(name, names)
    listed = ", ".join(names)
    if near is not None:
        hint = Text(nb=f"mente du {near}?", en=f"did you mean {near}?")
    elif what == "check":
        hint = Text(nb="«strategykit checks» viser dem", en="`strategykit checks` lists them")
    else:
        hint = Text(nb=f"det er {listed}" if names else "det er ingen", en=f"there are {listed or 'none'}")
    words = _WORDS[what]
    return Mistake(
        at, Text(nb=f"det er {words.nb} «{name}»: {hint.nb}", en=f"there is {words.en} {name!r}: {hint.en}")
    )


def _plugins(config: Configuration, every: tuple[Check, ...]) -> tuple[plugins.Plugin, ...]:
    wanted = dict.fromkeys((*config.plugins, *(each for each in config.profiles if each not in PROFILES)))
    loaded: list[plugins.Plugin] = []
    for name in wanted:
        if name in plugins.plugin_names():
            taken = (*every, *(check for plugin in loaded for check in plugin.checks))
            loaded.append(plugins.load_plugin(name, taken))
    return tuple(loaded)


def _is(check: Check, handle: str) -> bool:
    return handle == check.name or handle.upper() == check.code


def _is_named(check: Check, handles: tuple[str, ...]) -> bool:
    return any(
        _is(check, each) or each in check.profiles or check.code.startswith(each.upper() or "-")
        for each in handles
    )


def _is_chosen(check: Check, select: tuple[str, ...], profiles: frozenset[str]) -> bool:
    applies = not profiles.isdisjoint(check.profiles)
    if not select:
        return applies
    # Who names a check or a profile means it; the beginning of a code chooses among those that apply.
    meant = any(_is(check, each) or each in check.profiles for each in select)
    return meant or (applies and _is_named(check, select))


def _overridden(check: Check, overrides: dict[str, Override]) -> Check:
    override = overrides.get(check.name)
    if override is None:
        return check
    threshold = check.threshold
    if threshold is not None and override.threshold is not None:
        threshold = evolve(threshold, value=override.threshold)
    if override.severity is None:
        return evolve(check, threshold=threshold)
    return evolve(check, severity=override.severity, also=(), threshold=threshold)
