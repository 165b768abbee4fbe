"""Exporters of others: found by their entry points, each loaded alone, and never instead of our own."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from strategykit.errors import StrategykitError
from strategykit.exporters.info import BUILT_IN, ExporterInfo
from strategykit.findings import Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import Distribution, EntryPoint

    from strategykit.exporters.base import Exporter

__all__ = ["GROUP", "failed", "forget", "list_plugins", "load_plugin", "plugin_names"]

GROUP = "strategykit.exporters"
"""The entry-point group. An entry point names an exporter's class; its own name is what `--to` takes."""

_REQUIREMENT = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")


def plugin_names() -> tuple[str, ...]:
    """List the plugins that can be asked for, by name; none is loaded."""
    return tuple(_by_name())


def list_plugins(*, load: bool = False) -> tuple[ExporterInfo, ...]:
    """Say what there is to know about every plugin, those that cannot be used included.

    Args:
        load: Load each of them, which alone can tell its suffixes, and whether it works.
    """
    return tuple(_info(point, load=load) for point in _entry_points())


def load_plugin(name: str) -> Exporter:
    """Load one plugin.

    Raises:
        StrategykitError: It cannot be used; the message says why, and whose it is.
    """
    from strategykit.exporters.contract import breach

    point = _by_name()[name]
    try:
        loaded = point.load()
        made = loaded() if isinstance(loaded, type) else loaded
        wrong = breach(made, name)
    except (Exception, SystemExit) as error:
        raise _unavailable(point, _why(point, error)) from error
    if wrong is not None:
        raise _unavailable(point, wrong)
    return cast("Exporter", made)


def failed(name: str, error: Exception) -> StrategykitError:
    """Say that a plugin went wrong while it was making an export, whose it is, and how."""
    point = _by_name()[name]
    message = f"the exporter {name!r} ({_distribution(point)}) failed: {_why(point, error).en}"
    return StrategykitError(message)


def forget() -> None:
    """Look for what is installed anew, when it is asked for the next time."""
    _entry_points.cache_clear()


@cache
def _entry_points() -> tuple[EntryPoint, ...]:
    from importlib.metadata import entry_points

    # Of two distributions with one name the first has it, whatever order they were installed in.
    found = entry_points(group=GROUP)
    return tuple(sorted(found, key=lambda each: (each.name, each.dist.name if each.dist else "", each.value)))


def _by_name() -> dict[str, EntryPoint]:
    ours = {info.name for info in BUILT_IN}
    return {each.name: each for each in reversed(_entry_points()) if each.name not in ours}


def _info(point: EntryPoint, *, load: bool) -> ExporterInfo:
    summary = point.dist.metadata["Summary"] if point.dist else None
    said = summary or point.value
    suffixes: tuple[str, ...] = ()
    wrong = _taken(point) or _lacking(point) or _gone(point)
    if wrong is None and load:
        try:
            suffixes = load_plugin(point.name).suffixes
        except _UnavailableError as error:
            wrong = error.why
    return ExporterInfo(
        name=point.name,
        suffixes=suffixes,
        summary=Text(nb=said, en=said),
        target=point.value,
        distribution=_distribution(point),
        unavailable=wrong,
    )


def _taken(point: EntryPoint) -> Text | None:
    first = _by_name().get(point.name)
    if first is point:
        return None
    if first is None:
        return Text(
            nb=f"navnet {point.name} er opptatt av en innebygd eksport, som ikke kan byttes ut",
            en=f"the name {point.name} belongs to a built-in exporter, which cannot be replaced",
        )
    return Text(
        nb=f"navnet {point.name} er opptatt av {_distribution(first)}",
        en=f"the name {point.name} is taken by {_distribution(first)}",
    )


class _UnavailableError(StrategykitError):
    """A plugin cannot be used."""

    def __init__(self, message: str, why: Text) -> None:
        super().__init__(message)
        self.why = why

    def __reduce__(self) -> tuple[type[_UnavailableError], tuple[str, Text]]:
        # Exception's own pickling drops the second argument.
        return type(self), (str(self), self.why)


def _unavailable(point: EntryPoint, why: Text) -> _UnavailableError:
    return _UnavailableError(
        f"the exporter {point.name!r} ({_distribution(point)}) is unavailable: {why.en}", why
    )


def _why(point: EntryPoint, error: BaseException) -> Text:
    if isinstance(error, ImportError) and (lacking := _lacking(point)):
        return lacking
    said = f"{type(error).__name__}: {error}"
    if isinstance(error, ModuleNotFoundError) and error.name:
        return Text(
            nb=f"{said}. Installer pakken som har modulen {error.name}",
            en=f"{said}. Install the package that has the module {error.name}",
        )
    return Text(nb=said, en=said)


def _lacking(point: EntryPoint) -> Text | None:
    """Say what has to be installed first, as far as the distribution itself says it needs it."""
    lacking = list(_missing(point.dist)) if point.dist else []
    if not lacking:
        return None
    names = " ".join(f"'{each}'" for each in lacking)
    return Text(
        nb=f"den trenger {', '.join(lacking)}, som ikke er installert: pip install {names}",
        en=f"it needs {', '.join(lacking)}, not installed: pip install {names}",
    )


def _gone(point: EntryPoint) -> Text | None:
    """Say that a plugin's module is not there, as far as that is known without loading any."""
    from importlib.util import find_spec

    module = point.module.partition(".")[0]
    if find_spec(module) is not None:
        return None
    return Text(nb=f"modulen {module} finnes ikke", en=f"there is no module {module}")


def _missing(dist: Distribution) -> Iterable[str]:
    from importlib.metadata import PackageNotFoundError, distribution

    for each in dist.requires or ():
        name = _REQUIREMENT.match(each)
        # What stands after a semicolon depends on the machine or on an extra; and we are here.
        if ";" in each or name is None or name[1].lower() == "strategykit":
            continue
        try:
            distribution(name[1])
        except PackageNotFoundError:
            yield each


def _distribution(point: Any) -> str:
    return f"{point.dist.name} {point.dist.version}" if point.dist else point.value
