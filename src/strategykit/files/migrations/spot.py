"""Values with their places, and the moves that migrations are made of.

Every move leaves alone what does not have the shape it knows: it stays where it is, and the
loader says what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from strategykit.files.positions import Place
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    from strategykit.files.positions import Mark

__all__ = [
    "Entries",
    "Spot",
    "Step",
    "changed",
    "each",
    "joined",
    "listed",
    "object_",
    "plain",
    "renamed",
    "spotted",
    "unpacked",
]


@frozen
class Spot:
    """A value and where it was written; a list or an object holds spots."""

    value: Any
    mark: Mark
    key: Mark

    def holding(self, value: Any) -> Spot:
        """Give another value that came of what was written here."""
        return evolve(self, value=value)


Entries: TypeAlias = dict[str, Spot]
"""What an object holds."""
Step: TypeAlias = Callable[[Entries], Entries]
"""Makes other entries of those of an object."""


def spotted(data: Any, place: Place) -> Spot:
    """Give plain data with its places."""
    if isinstance(data, dict):
        data = {key: spotted(value, place.inside.get(key, place)) for key, value in data.items()}
    elif isinstance(data, list):
        data = [spotted(value, place.inside.get(at, place)) for at, value in enumerate(data)]
    return Spot(data, place.mark, place.key)


def plain(spot: Spot) -> tuple[Any, Place]:
    """Give the plain data, and the places of everything in it."""
    value, inside = spot.value, dict[str | int, Place]()
    if isinstance(value, dict):
        parts = {key: plain(part) for key, part in value.items()}
        value, inside = {key: part for key, (part, _) in parts.items()}, _places(parts)
    elif isinstance(value, list):
        items = [plain(item) for item in value]
        value, inside = [item for item, _ in items], _places(dict(enumerate(items)))
    return value, Place(spot.mark, spot.key, inside)


def _places(parts: Mapping[Any, tuple[Any, Place]]) -> dict[str | int, Place]:
    return {at: place for at, (_, place) in parts.items()}


def renamed(entries: Entries, names: Mapping[str, str]) -> Entries:
    """Give new names to entries where the new name is free; their order stays."""
    free = {old: new for old, new in names.items() if new not in entries}
    return {free.get(key, key): spot for key, spot in entries.items()}


def changed(entries: Entries, key: str, change: Callable[[Spot], Spot]) -> Entries:
    """Change one entry."""
    return entries | {key: change(entries[key])} if key in entries else entries


def each(change: Step) -> Callable[[Spot], Spot]:
    """Change every object of a list."""
    one = object_(change)
    return lambda spot: spot.holding([*map(one, spot.value)]) if isinstance(spot.value, list) else spot


def object_(change: Step) -> Callable[[Spot], Spot]:
    """Change the entries of an object."""
    return lambda spot: spot.holding(change(spot.value)) if isinstance(spot.value, dict) else spot


def joined(entries: Entries, old: str, new: str) -> Entries:
    """Put a list after another, or where the other would be."""
    both = [entries[key].value for key in (new, old) if key in entries]
    if len(both) < 2 or not all(isinstance(value, list) for value in both):  # noqa: PLR2004 - both
        return renamed(entries, {old: new})
    rest = {key: spot for key, spot in entries.items() if key != old}
    return rest | {new: entries[new].holding([*both[0], *both[1]])}


def listed(entries: Entries, old: str, new: str) -> Entries:
    """Make a list of what there was one of."""
    if old not in entries or new in entries:
        return entries
    return renamed(changed(entries, old, lambda spot: spot.holding([spot])), {old: new})


def unpacked(entries: Entries, key: str, names: Mapping[str, str]) -> Entries:
    """Put the entries of an object where it stands, under new names; it stays with what finds no room."""
    drawer = entries.get(key)
    if drawer is None or not isinstance(drawer.value, dict):
        return entries
    inner = {old: names.get(old, old) for old in drawer.value if names.get(old, old) not in entries}
    left = {old: spot for old, spot in drawer.value.items() if old not in inner}
    result: Entries = {}
    for name, spot in entries.items():
        if name != key:
            result[name] = spot
            continue
        result |= {new: drawer.value[old] for old, new in inner.items()}
        if left:
            result[key] = drawer.holding(left)
    return result
