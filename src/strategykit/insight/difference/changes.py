"""The changes between two versions of a strategy, and applying them."""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit.errors import ModelError
from strategykit.insight.difference.matching import pairs, staying
from strategykit.insight.told import is_value
from strategykit.model.shape import Kind, shape_of
from strategykit.paths import readable
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.model import Strategy
    from strategykit.model.shape import FieldShape
    from strategykit.paths import Path

__all__ = ["Change", "ChangeKind", "apply", "changes"]


class ChangeKind(Enum):
    """What happened."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CHANGED = "changed"


@frozen(kw_only=True)
class Change:
    """One thing that is different: a field, or an object in a list."""

    kind: ChangeKind
    """What happened."""
    at: Path
    """The field or the list, where it stands in the new version."""
    before: Any = None
    """The value of the field, or the object, in the old version."""
    after: Any = None
    """The value of the field, or the object, in the new version."""
    was: int | None = None
    """The place of the object in the old list, from zero."""
    now: int | None = None
    """The place of the object in the new list, from zero."""
    origin: Path | None = None
    """The list a moved object comes from, where it stands in the new version."""

    @property
    def field(self) -> str:
        """The name of the field or list."""
        return str(self.at[-1])

    @property
    def owner(self) -> Path:
        """The path of the object that holds the field or list, in the new version."""
        return self.at[:-1]


def changes(old: Strategy, new: Strategy) -> tuple[Change, ...]:
    """Find every change, in the order of the model.

    Args:
        old: The one version.
        new: The other.
    """
    return tuple(_with_moves(list(_of_node(old, new, ()))))


def _of_node(old: Any, new: Any, at: Path) -> Iterator[Change]:
    for field in shape_of(type(new)).values():
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before == after:
            continue
        here = (*at, field.name)
        if not _holds_things(field):
            yield Change(kind=ChangeKind.CHANGED, at=here, before=before, after=after)
        elif field.many:
            yield from _of_list(before, after, here)
        elif before is None or after is None:
            yield Change(kind=ChangeKind.CHANGED, at=here, before=before, after=after)
        else:
            yield from _of_node(before, after, here)


def _holds_things(field: FieldShape) -> bool:
    return field.kind is Kind.NODE and not is_value(field.target)


def _of_list(old: tuple[Any, ...], new: tuple[Any, ...], at: Path) -> Iterator[Change]:
    same = pairs(old, new)
    kept, known = {was for was, _ in same}, {now for _, now in same}
    for was, node in enumerate(old):
        if was not in kept:
            yield Change(kind=ChangeKind.REMOVED, at=at, before=node, was=was)
    for now, node in enumerate(new):
        if now not in known:
            yield Change(kind=ChangeKind.ADDED, at=at, after=node, now=now)
    still = staying([now for _, now in same])
    for was, now in sorted(same, key=lambda pair: pair[1]):
        before, after = old[was], new[now]
        if now not in still:
            yield Change(
                kind=ChangeKind.MOVED, at=at, before=before, after=after, was=was, now=now, origin=at
            )
        if before != after:
            yield from _of_node(before, after, (*at, now))


def _with_moves(found: list[Change]) -> Iterator[Change]:
    """Take what left one list and came into another under its id for one thing that moved."""
    gone = _by_id(found, ChangeKind.REMOVED)
    come = _by_id(found, ChangeKind.ADDED)
    moved = {key: (gone[key][0], come[key][0]) for key in gone if len(gone[key]) == len(come[key]) == 1}
    left = {id(before) for before, _ in moved.values()}
    arrived = {id(after): before for before, after in moved.values()}
    for change in found:
        if id(change) in arrived:
            origin = arrived[id(change)]
            yield evolve(
                change, kind=ChangeKind.MOVED, before=origin.before, was=origin.was, origin=origin.at
            )
            yield from _of_node(origin.before, change.after, (*change.at, change.now or 0))
        elif id(change) not in left:
            yield change


def _by_id(found: Iterable[Change], kind: ChangeKind) -> dict[tuple[type, str], list[Change]]:
    result: dict[tuple[type, str], list[Change]] = defaultdict(list)
    for change in found:
        node = change.before if kind is ChangeKind.REMOVED else change.after
        if change.kind is kind and getattr(node, "id", None) is not None:
            result[type(node), node.id].append(change)
    return result


def apply(found: Iterable[Change], old: Strategy) -> Strategy:
    """Make the changes to the version they start from.

    Args:
        found: The changes.
        old: That version.

    Raises:
        ModelError: It is another version: something in it is not what the changes start from.
    """
    made: Strategy = _Making(found).node(old, ())
    return made


class _Making:
    def __init__(self, found: Iterable[Change]) -> None:
        self._at: dict[Path, list[Change]] = defaultdict(list)
        self._leaving: dict[Path, list[Change]] = defaultdict(list)
        self._touched: set[Path] = set()
        for change in found:
            self._at[change.at].append(change)
            for path in {change.at, change.origin or change.at}:
                self._touched.update(path[:length] for length in range(len(path) + 1))
            if change.kind in {ChangeKind.REMOVED, ChangeKind.MOVED}:
                self._leaving[change.origin or change.at].append(change)

    def node(self, old: Any, at: Path) -> Any:
        made = {}
        for field in shape_of(type(old)).values():
            here = (*at, field.name)
            if here in self._touched:
                made[field.name] = self._field(getattr(old, field.name), field, here)
        return evolve(old, **made) if made else old

    def _field(self, value: Any, field: FieldShape, here: Path) -> Any:
        whole = next((each for each in self._at[here] if each.kind is ChangeKind.CHANGED), None)
        if whole is not None:
            _expect(value == whole.before, here)
            return whole.after
        return self._list(value, here) if field.many else self.node(value, here)

    def _list(self, old: tuple[Any, ...], here: Path) -> tuple[Any, ...]:
        rest = dict(enumerate(old))
        for change in self._leaving[here]:
            _expect(change.was is not None and rest.pop(change.was, None) == change.before, here)
        staying_ = iter(rest.values())
        coming = {each.now: each for each in self._at[here] if each.now is not None}
        made = []
        for now in range(len(rest) + len(coming)):
            if now not in coming:
                node = next(staying_, None)
            elif coming[now].kind is ChangeKind.ADDED:
                made.append(coming[now].after)
                continue
            else:
                node = coming[now].before
            _expect(node is not None, here)
            made.append(self.node(node, (*here, now)))
        return tuple(made)


def _expect(true: bool, at: Path) -> None:
    if not true:
        raise ModelError(f"{readable(at)} is not what the difference was made from")
