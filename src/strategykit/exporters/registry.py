"""The exporters there are: a table that names them, so that listing them loads none."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast

from attrs import fields_dict, frozen

from strategykit.errors import StrategykitError, UnknownNameError
from strategykit.exporters.options import structured
from strategykit.findings import Text
from strategykit.paths import closest

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping, Sequence

    from strategykit.exporters.base import Exporter

__all__ = [
    "ExporterInfo",
    "by_suffix",
    "choose",
    "exporter",
    "list_exporters",
    "options_for",
    "options_for_all",
]


@frozen(kw_only=True)
class ExporterInfo:
    """What a list says about an exporter.

    Examples:
        >>> list_exporters()[0].name
        'markdown'
    """

    name: str
    """What `--to` takes."""
    suffixes: tuple[str, ...]
    """The file suffixes it is chosen by, the first its own."""
    summary: Text
    """What it writes."""
    target: str
    """Where its class stands: `module:attribute`."""


_BUILT_IN = (
    ExporterInfo(
        name="markdown",
        suffixes=(".md", ".markdown"),
        summary=Text(
            nb="Hele strategien som dokument i Markdown", en="The whole strategy as a Markdown document"
        ),
        target="strategykit.exporters.markdown:MarkdownExporter",
    ),
    ExporterInfo(
        name="pptx",
        suffixes=(".pptx",),
        summary=Text(
            nb="Presentasjon for PowerPoint, Keynote og LibreOffice",
            en="A deck for PowerPoint, Keynote and LibreOffice",
        ),
        target="strategykit.exporters.pptx.exporter:PptxExporter",
    ),
    ExporterInfo(
        name="json",
        suffixes=(".json",),
        summary=Text(nb="Strategifilen som JSON", en="The strategy file as JSON"),
        target="strategykit.exporters.data:JsonExporter",
    ),
    ExporterInfo(
        name="yaml",
        suffixes=(".yaml", ".yml"),
        summary=Text(nb="Strategifilen som YAML", en="The strategy file as YAML"),
        target="strategykit.exporters.data:YamlExporter",
    ),
)


def list_exporters() -> tuple[ExporterInfo, ...]:
    """Give every exporter there is, without loading one.

    Examples:
        >>> [info.suffixes[0] for info in list_exporters()]
        ['.md', '.pptx', '.json', '.yaml']
    """
    return _BUILT_IN


def exporter(name: str) -> Exporter:
    """Load an exporter by its name.

    Raises:
        UnknownNameError: There is none of that name.

    Examples:
        >>> exporter("jsn")
        Traceback (most recent call last):
        ...
        strategykit.errors.UnknownNameError: there is no exporter 'jsn': did you mean 'json'?
    """
    for info in _BUILT_IN:
        if info.name == name:
            module, _, attribute = info.target.partition(":")
            return cast("Exporter", getattr(import_module(module), attribute)())
    raise _unknown("exporter", name, (info.name for info in _BUILT_IN))


def by_suffix(suffix: str) -> Exporter:
    """Load an exporter by a file suffix; capitals do not matter.

    Raises:
        UnknownNameError: None writes such files.

    Examples:
        >>> by_suffix(".YML").name
        'yaml'
    """
    for info in _BUILT_IN:
        if suffix.lower() in info.suffixes:
            return exporter(info.name)
    known = ", ".join(known for info in _BUILT_IN for known in info.suffixes)
    message = f"no exporter writes {suffix!r} files: known are {known}"
    raise UnknownNameError(message)


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
    message = f"{what}: name the exporter, one of {', '.join(info.name for info in _BUILT_IN)}"
    raise StrategykitError(message)


def options_for(chosen: Exporter, given: Mapping[str, Any]) -> Any:
    """Make an exporter's options of what was given.

    Args:
        chosen: The exporter.
        given: Values by the option's name, typed or as words.

    Raises:
        UnknownNameError: It has no such option, or the option no such choice.
        StrategykitError: A value is not what the option takes.

    Examples:
        >>> options_for(exporter("json"), {"indent": 4})
        Traceback (most recent call last):
        ...
        strategykit.errors.UnknownNameError: the exporter 'json' has no option 'indent': it has none
    """
    known = fields_dict(chosen.options)
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
            names = ", ".join(dict.fromkeys(repr(each.name) for each in chosen))
            raise _no_option(f"none of the exporters {names} has", name, every)
    return [
        structured(each.options, {name: value for name, value in given.items() if name in fields})
        for each, fields in zip(chosen, known, strict=True)
    ]


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
