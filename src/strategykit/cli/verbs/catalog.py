"""`strategykit catalog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.cli.say import SOUND, print_columns, print_json, say
from strategykit.cli.words import add_format
from strategykit.errors import UnknownNameError
from strategykit.paths import closest

if TYPE_CHECKING:
    import argparse

    from strategykit.catalog import Catalogue, Limit

_KINDS = ("platforms", "limits", "metrics", "messages", "frameworks", "thresholds")


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    verb.add_argument(
        "kind", nargs="?", choices=_KINDS, help="what to list (default: how many there are of each)"
    )
    verb.add_argument(
        "name",
        nargs="?",
        metavar="NAME",
        help="tell everything about this one; of limits, those of this platform",
    )
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
    if chosen.kind == "limits" and chosen.name is not None:
        wanted = _key(facts, "platforms", chosen.name, {each.name: {} for each in facts.platforms})
        entries = {key: entry for key, entry in entries.items() if entry["platform"] == wanted}
        if chosen.format == "text":
            say("\n\n".join("\n".join(told_lines(entry, chosen.lang)) for entry in entries.values()))
            return SOUND
    elif chosen.name is not None:
        entry = entries[_key(facts, chosen.kind, chosen.name, entries)]
        if chosen.format == "json":
            print_json(entry)
        else:
            say("\n".join(told_lines(entry, chosen.lang)))
        return SOUND
    if chosen.format == "json":
        print_json(list(entries.values()))
    elif entries:
        print_columns([_row(chosen.kind, key, entry, chosen.lang) for key, entry in entries.items()])
    return SOUND


def _entries(facts: Catalogue, kind: str, language: str) -> dict[str, dict[str, Any]]:
    from strategykit.catalog.frameworks import frameworks, origin
    from strategykit.catalog.told import told

    if kind == "platforms":
        return {
            each.name: {**told(each, language), **_held(facts, each.name, language)}
            for each in facts.platforms
        }
    if kind == "limits":
        return {_named(each): told(each, language) for each in facts.limits}
    if kind == "frameworks":
        return {
            each.id: {**told(each, language, "source"), **origin(each.id, language)}
            for each in frameworks(language)
        }
    every: dict[str, tuple[Any, ...]] = {
        "metrics": facts.metrics,
        "messages": (*facts.messages, *facts.enquiries),
        "thresholds": facts.thresholds,
    }
    return {each.id: told(each, language) for each in every[kind]}


def _named(limit: Limit) -> str:
    # A limit has no name of its own: it is told by all that sets it apart from the others.
    parts = (limit.platform, limit.surface, limit.rule.value, limit.through, limit.only and limit.only.en)
    return " ".join(part for part in parts if part)


def _held(facts: Catalogue, platform: str, language: str) -> dict[str, Any]:
    from strategykit.catalog.told import told

    limits = [told(limit, language, "platform") for limit in facts.limits_of(platform)]
    measures = [
        {"name": metric.name.in_(language), "called": offer.name, **told(offer, language, "platform", "name")}
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


def _row(kind: str, key: str, entry: dict[str, Any], language: str) -> tuple[str, ...]:
    from strategykit.catalog.told import told_word

    def word(name: str, held: dict[str, Any] = entry) -> str:
        return told_word(name, held[name], language) if held[name] else ""

    if kind == "platforms":
        limit = next(iter(entry["limits"]), None)
        most = f"{word('surface', limit)} {limit['most']}" if limit else ""
        return key, most, " ".join(filter(None, (word("status"), entry["since"])))
    if kind == "limits":
        way = " ".join(f"({each})" for each in (entry["through"], entry["only"]) if each)
        return entry["platform"], word("surface"), str(entry["most"]), f"{word('rule')} {way}".rstrip()
    if kind == "thresholds":
        return key, f"{entry['value']} {word('unit')}", entry["means"]
    return (key, word("level") or "–", entry["name"]) if kind == "metrics" else (key, entry["name"])
