"""`strategykit catalog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.cli.say import SOUND, print_columns, print_json, say
from strategykit.cli.words import add_format
from strategykit.errors import UnknownNameError
from strategykit.paths import closest

if TYPE_CHECKING:
    import argparse

    from strategykit.catalog import Catalogue

_KINDS = ("platforms", "metrics", "messages", "frameworks")


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.add_argument(
        "kind", nargs="?", choices=_KINDS, help="what to list (default: how many there are of each)"
    )
    verb.add_argument("name", nargs="?", metavar="NAME", help="tell everything about this one")
    verb.add_argument(
        "--catalog", metavar="OWN.TOML", help="a catalogue of your own, added to the built-in one"
    )
    add_format(verb)
    verb.add_argument("--lang", choices=("nb", "en"), default="en", help="language (default: en)")
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """List what the catalogue holds, or tell about one entry."""
    from strategykit import catalog
    from strategykit.catalog.told import told_lines

    facts = catalog.load(chosen.catalog) if chosen.catalog else catalog.built_in()
    if chosen.kind is None:
        counts = {kind: len(_entries(facts, kind, chosen.lang)) for kind in _KINDS}
        if chosen.format == "json":
            print_json(counts)
        else:
            print_columns([(kind, str(number)) for kind, number in counts.items()])
        return SOUND
    entries = _entries(facts, chosen.kind, chosen.lang)
    if chosen.name is not None:
        entry = entries[_key(facts, chosen.kind, chosen.name, entries)]
        if chosen.format == "json":
            print_json(entry)
        else:
            say("\n".join(told_lines(entry, chosen.lang)))
    elif chosen.format == "json":
        print_json(list(entries.values()))
    else:
        print_columns([_row(chosen.kind, key, entry) for key, entry in entries.items()])
    return SOUND


def _entries(facts: Catalogue, kind: str, language: str) -> dict[str, dict[str, Any]]:
    from strategykit.catalog.frameworks import frameworks
    from strategykit.catalog.told import told

    if kind == "platforms":
        return {
            each.name: {**told(each, language), **_held(facts, each.name, language)}
            for each in facts.platforms
        }
    if kind == "frameworks":
        return {each.id: told(each, language) for each in frameworks(language)}
    every = facts.metrics if kind == "metrics" else (*facts.messages, *facts.enquiries)
    return {each.id: told(each, language) for each in every}


def _held(facts: Catalogue, platform: str, language: str) -> dict[str, Any]:
    from strategykit.catalog.told import told

    limits = [told(limit, language) for limit in facts.limits_of(platform)]
    for limit in limits:
        del limit["platform"]
    measures = [
        {"name": metric.name.in_(language), "since": offer.since, "until": offer.until}
        for metric in facts.metrics
        for offer in metric.offers_on(platform)
    ]
    return {"limits": limits, "measures": measures}


def _key(facts: Catalogue, kind: str, name: str, entries: dict[str, dict[str, Any]]) -> str:
    if kind == "platforms" and (platform := facts.platform(name)) is not None:
        return platform.name
    if kind == "metrics" and (metric := facts.metric(name)) is not None:
        return metric.id
    if kind == "messages" and (message := facts.message(name)) is not None:
        return message.id
    if name in entries:
        return name
    near = closest(name, entries)
    suggestion = f"did you mean {near}?" if near else f"there are {', '.join(entries)}"
    raise UnknownNameError(f"the catalogue has no {name!r} among its {kind}: {suggestion}")


def _row(kind: str, key: str, entry: dict[str, Any]) -> tuple[str, ...]:
    if kind == "platforms":
        limit = next(iter(entry["limits"]), None)
        most = f"{limit['surface']} {limit['most']}" if limit else ""
        return key, most, " ".join(filter(None, (entry["status"], entry["since"])))
    if kind == "metrics":
        return key, entry["level"] or "–", entry["name"]
    return key, entry["name"]
