"""The difference between two versions of a strategy, in the words of the domain."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.display import Page, Section, Shown
from strategykit.graph import name_of, value_at
from strategykit.insight.difference.changes import Change, ChangeKind, apply, changes
from strategykit.insight.difference.lines import Lines, capital
from strategykit.insight.words import counted, language_of, say
from strategykit.model import Strategy
from strategykit.model.arguments import taken
from strategykit.model.shape import shape_of
from strategykit.records import field, frozen, has

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Difference", "diff"]

_WORDS = {
    ChangeKind.ADDED: ("lagt til|lagt til", "added|added"),
    ChangeKind.REMOVED: ("tatt ut|tatt ut", "removed|removed"),
    ChangeKind.MOVED: ("flyttet|flyttet", "moved|moved"),
    ChangeKind.CHANGED: ("felt endret|felter endret", "field changed|fields changed"),
}


@frozen(kw_only=True)
class Difference(Shown):
    """What it takes to get from one version of a strategy to another.

    It is true when there is a difference, and it can be iterated over.
    """

    changes: tuple[Change, ...]
    """Every change, in the order of the model."""
    old: Strategy = field(repr=False)
    """The version it starts from: where the words for what is gone come from."""
    new: Strategy = field(repr=False)
    """The version it leads to: where the words for what is there come from."""

    @property
    def counts(self) -> dict[str, int]:
        """How many changes there are of each kind."""
        seen = Counter(change.kind for change in self.changes)
        return {kind.value: seen[kind] for kind in ChangeKind}

    def apply(self, old: Strategy) -> Strategy:
        """Make the changes, one by one, to the version they start from.

        Raises:
            ModelError: It is another version: something in it is not what the changes start from.
        """
        taken(old, "apply(old)", "a strategy", Strategy)
        return apply(self.changes, old)

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the difference as plain JSON data.

        Args:
            language: Taken as every answer takes it; there are no sentences in it.
        """
        del language
        return {"counts": self.counts, "changes": [self._change(each) for each in self.changes]}

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        told = [
            counted(self.counts[kind.value], *_WORDS[kind]).in_(language)
            for kind in ChangeKind
            if self.counts[kind.value]
        ]
        none = say("Ingen forskjell.", "No difference.").in_(language)
        return Page(f"{', '.join(told)}." if told else none, tuple(self._sections(language)))

    def _sections(self, language: str) -> Iterator[Section]:
        lines = Lines(self.old, self.new, self.changes, language)
        groups: dict[tuple[paths.Path, bool], list[Change]] = {}
        for change in self.changes:
            groups.setdefault(_group(change), []).append(change)
        for (path, listed), found in groups.items():
            if listed:
                yield Section(capital(lines.field(path)), tuple(lines.items(found)))
            else:
                yield Section(lines.heading(path), tuple(lines.of(found, path)))

    def _change(self, change: Change) -> dict[str, Any]:
        owner = value_at(self.new, change.owner)
        return {
            "kind": change.kind.value,
            "path": paths.readable(change.at),
            "class": type(owner).__name__,
            "id": getattr(owner, "id", None),
            "name": name_of(owner),
            "field": change.field,
            "was": change.was,
            "now": change.now,
            "origin": paths.readable(change.origin) if change.origin else None,
            "before": _plain(change.before),
            "after": _plain(change.after),
        }

    def __bool__(self) -> bool:
        """Tell whether there is a difference."""
        return bool(self.changes)

    def __iter__(self) -> Iterator[Change]:
        """Iterate over the changes."""
        return iter(self.changes)

    def __len__(self) -> int:
        """Count the changes."""
        return len(self.changes)


def diff(old: Strategy, new: Strategy) -> Difference:
    """Find what is different between two versions of a strategy.

    What has an id is the same thing wherever it stands and whatever it is called; what has none
    is recognised by its words and its place.

    Args:
        old: The earlier version.
        new: The later version.

    Examples:
        >>> import strategykit as sk
        >>> old = sk.Strategy("S", goals=[sk.Goal("Svare raskere", deadline="2027-06-30")])
        >>> new = sk.edit(old, "goals[0]", deadline="2027-12-31")
        >>> print(sk.diff(old, new).text("nb"))
        1 felt endret.
        <BLANKLINE>
        Målet «Svare raskere»:
          - Frist: 30.6.2027 → 31.12.2027
        >>> sk.diff(old, new).apply(old) == new
        True
    """
    taken(old, "diff(old)", "a strategy", Strategy)
    taken(new, "diff(new)", "a strategy", Strategy)
    return Difference(changes=changes(old, new), old=old, new=new, language=language_of(new))


def _group(change: Change) -> tuple[paths.Path, bool]:
    """Give the object of the strategy that a change is told under, or the list it is an item of."""
    owner = change.owner
    if not owner:
        listed = change.kind is not ChangeKind.CHANGED and change.field != "decided_no"
        return (change.at, True) if listed else ((), False)
    in_list = len(owner) > 1 and isinstance(owner[1], int)
    return (owner[:2] if in_list else owner[:1], False)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if not has(type(value)):
        return value
    fields = shape_of(type(value)).values()
    said = {each.name: getattr(value, each.name) for each in fields}
    return {name: _plain(each) for name, each in said.items() if each is not None and each != ()}
