"""`strategykit exporters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.cli.say import SOUND, print_columns, say
from strategykit.findings import Text

if TYPE_CHECKING:
    import argparse

    from strategykit.exporters.info import ExporterInfo

_ABOUT = Text(
    nb="«strategykit exporters NAVN» forteller hvilke valg en eksport har.",
    en="`strategykit exporters NAME` tells which options an exporter has.",
)
_LOAD = Text(
    nb="Med «--load» lastes også tilleggene, og listen sier om de virker.",
    en="With `--load` the plugins are loaded too, and the list says whether they work.",
)
_UNAVAILABLE = Text(nb="kan ikke brukes", en="unavailable")
_DIRECTORY = Text(nb="mappe", en="directory")
_NO_OPTIONS = Text(nb="Den har ingen valg.", en="It has no options.")
_HEAD = (
    Text(nb="VALG", en="OPTION"),
    Text(nb="VERDIER", en="VALUES"),
    Text(nb="ELLERS", en="DEFAULT"),
    Text(nb="HVA DET GJØR", en="WHAT IT DOES"),
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.add_argument("name", metavar="NAME", nargs="?", help="an exporter, to be told its options")
    verb.add_argument("--lang", choices=("nb", "en"), default="en", help="language (default: en)")
    verb.add_argument(
        "--load", action="store_true", help="load the plugins too, and say which of them cannot be used"
    )
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """List the exporters, without loading one, or tell the options of one, which is loaded."""
    from strategykit.exporters import registry

    if chosen.name is not None:
        return _tell(chosen.name, chosen.lang)
    listed = registry.list_exporters(load=chosen.load)
    print_columns([_row(info, chosen.lang) for info in listed])
    say("")
    say(_ABOUT.in_(chosen.lang))
    if not chosen.load and any(info.distribution for info in listed):
        say(_LOAD.in_(chosen.lang))
    return SOUND


def _row(info: ExporterInfo, language: str) -> tuple[str, str, str]:
    said = info.summary.in_(language)
    if info.unavailable is not None:
        said = f"{_UNAVAILABLE.in_(language)}: {info.unavailable.in_(language)}"
    if info.distribution is not None:
        said = f"{said} ({info.distribution})"
    return info.name, " ".join(info.suffixes), said


def _tell(name: str, language: str) -> int:
    from strategykit.exporters import registry
    from strategykit.exporters.describing import describe

    loaded = registry.exporter(name)
    info = next(each for each in registry.list_exporters() if each.name == name)
    say(f"{name}  {' '.join(loaded.suffixes) or _DIRECTORY.in_(language)}")
    say(info.summary.in_(language) + (f" ({info.distribution})" if info.distribution else ""))
    say("")
    options = describe(loaded.options)
    if not options:
        say(_NO_OPTIONS.in_(language))
        return SOUND
    rows = [
        (each.name, each.values.in_(language), each.default or "–", each.help.in_(language))
        for each in options
    ]
    head = tuple(each.in_(language) for each in _HEAD)
    print_columns([head, *rows])
    return SOUND
