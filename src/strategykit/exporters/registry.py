"""The exporters there are, each found by its name or suffix and loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast

from attrs import fields_dict

from strategykit.errors import StrategykitError, UnknownNameError
from strategykit.exporters.base import Export
from strategykit.exporters.info import BUILT_IN, ExporterInfo
from strategykit.exporters.options import structured
from strategykit.paths import closest

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping, Sequence

    from strategykit.exporters.base import Exporter, Source

__all__ = [
    "ExporterInfo",
    "by_suffix",
    "choose",
    "exporter",
    "list_exporters",
    "options_for",
    "options_for_all",
    "run",
]


def list_exporters(*, load: bool = False) -> tuple[ExporterInfo, ...]:
    """Give every exporter there is: the built-in ones, then the installed plugins by name.

    None is loaded unless that is asked for, so of a plugin no more is known than its package says of itself.

    Args:
        load: Load the plugins too, which alone can tell their suffixes, and whether they work.

    Examples:
        >>> [info.name for info in list_exporters() if info.distribution is None]
        ['markdown', 'pptx', 'html', 'blog', 'json', 'yaml', 'stratml']
    """
    from strategykit.exporters.plugins import list_plugins

    return (*BUILT_IN, *list_plugins(load=load))


def exporter(name: str) -> Exporter:
    """Load an exporter by its name.

    Raises:
        UnknownNameError: There is none of that name.
        StrategykitError: It is a plugin that cannot be used.

    Examples:
        >>> exporter("jsn")
        Traceback (most recent call last):
        ...
        strategykit.errors.UnknownNameError: there is no exporter 'jsn': did you mean 'json'?
    """
    for info in BUILT_IN:
        if info.name == name:
            module, _, attribute = info.target.partition(":")
            return cast("Exporter", getattr(import_module(module), attribute)())
    from strategykit.exporters.plugins import load_plugin, plugin_names

    if name in plugin_names():
        return load_plugin(name)
    raise _unknown("exporter", name, _names())


def by_suffix(suffix: str) -> Exporter:
    """Load an exporter by a file suffix; capitals do not matter.

    Built-in exporters come first, then the plugin that is called like the suffix, then the others by name:
    to know what it writes, a plugin has to be loaded.

    Raises:
        UnknownNameError: None writes such files.

    Examples:
        >>> by_suffix(".YML").name
        'yaml'
    """
    suffix = suffix.lower()
    for info in BUILT_IN:
        if suffix in info.suffixes:
            return exporter(info.name)
    known = [known for info in BUILT_IN for known in info.suffixes]
    from strategykit.exporters.plugins import load_plugin, plugin_names

    broken = []
    for name in sorted(plugin_names(), key=lambda name: (f".{name}" != suffix, name)):
        try:
            loaded = load_plugin(name)
        except StrategykitError as error:
            broken.append(str(error))
            continue
        if suffix in loaded.suffixes:
            return loaded
        known += loaded.suffixes
    message = f"no exporter writes {suffix!r} files: known are {', '.join(known)}"
    raise UnknownNameError("; ".join([message, *broken]))


def choose(name: str | None, target: str | os.PathLike[str] | None) -> Exporter:
    """Load the exporter that is named, or the one for the target's suffix.

    Raises:
        UnknownNameError: There is none of that name, or none for the suffix.
        StrategykitError: There is neither a name nor a suffix to go by.

    Examples:
        >>> choose(None, "strategi.json").name
        'json'
    """
    if name is not None:
        return exporter(name)
    suffix = "" if target is None else PurePath(target).suffix
    if suffix:
        return by_suffix(suffix)
    what = "neither a target nor an exporter" if target is None else f"{str(target)!r} has no suffix"
    message = f"{what}: name the exporter, one of {', '.join(_names())}"
    raise StrategykitError(message)


def run(chosen: Exporter, source: Source, options: Any) -> Export:
    """Make an export, and say whose fault it is where a plugin cannot.

    Raises:
        StrategykitError: A plugin failed; the cause is what it raised.
    """
    if any(info.name == chosen.name for info in BUILT_IN):
        return chosen.export(source, options)
    from strategykit.exporters.plugins import failed

    try:
        made: Any = chosen.export(source, options)
        if not isinstance(made, Export):
            raise TypeError(f"export gave {type(made).__name__}, not Export")  # noqa: TRY301 - as all it raises
    except StrategykitError:
        raise
    except Exception as error:
        raise failed(chosen.name, error) from error
    return made


def options_for(chosen: Exporter, given: Mapping[str, Any], whole: Any = None) -> Any:
    """Make an exporter's options of what was given.

    Args:
        chosen: The exporter.
        given: Values by the option's name, typed or as words.
        whole: The options as an object of their class, instead of values by name.

    Raises:
        UnknownNameError: It has no such option, or the option no such choice.
        StrategykitError: A value is not what the option takes, or the options are of another exporter.

    Examples:
        >>> options_for(exporter("json"), {"indent": 4})
        Traceback (most recent call last):
        ...
        strategykit.errors.UnknownNameError: the exporter 'json' has no option 'indent': it has none
    """
    known = fields_dict(chosen.options)
    if whole is not None:
        return _taken(chosen, given, whole)
    for name in given:
        if name not in known:
            raise _no_option(f"the exporter {chosen.name!r} has", name, known)
    return structured(chosen.options, given)


def options_for_all(chosen: Sequence[Exporter], given: Mapping[str, Any]) -> list[Any]:
    """Make the options of several exporters, each of the values it has an option for.

    Raises:
        UnknownNameError: None of them has such an option, or the option no such choice.
        StrategykitError: A value is not what the option takes.
    """
    known = [fields_dict(each.options) for each in chosen]
    every = {name: None for fields in known for name in fields}
    for name in given:
        if name not in every:
            names = list(dict.fromkeys(repr(each.name) for each in chosen))
            several = len(names) > 1
            who = (
                f"none of the exporters {', '.join(names)} has" if several else f"the exporter {names[0]} has"
            )
            raise _no_option(who, name, every)
    return [
        structured(each.options, {name: value for name, value in given.items() if name in fields})
        for each, fields in zip(chosen, known, strict=True)
    ]


def _taken(chosen: Exporter, given: Mapping[str, Any], whole: Any) -> Any:
    takes = f"the exporter {chosen.name!r} takes options={chosen.options.__name__}(…)"
    if type(whole) is not chosen.options:
        raise StrategykitError(f"{takes}, not {whole!r}")
    if given:
        raise StrategykitError(f"{takes} or {', '.join(given)} by name, not both")
    return whole


def _names() -> list[str]:
    from strategykit.exporters.plugins import plugin_names

    return [*(info.name for info in BUILT_IN), *plugin_names()]


def _no_option(who: str, name: str, known: Iterable[str]) -> UnknownNameError:
    names = list(known)
    near = closest(name, names)
    article = "an" if who.startswith("none") else "no"
    hint = f"did you mean {near!r}?" if near else f"known are {', '.join(names)}" if names else "it has none"
    return UnknownNameError(f"{who} {article} option {name!r}: {hint}")


def _unknown(kind: str, name: str, known: Iterable[str]) -> UnknownNameError:
    names = list(known)
    near = closest(name, names)
    hint = f"did you mean {near!r}?" if near else f"known are {', '.join(names)}"
    return UnknownNameError(f"there is no {kind} {name!r}: {hint}")
