"""What a change is called in words: one line for each field, in one language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from strategykit.display import LONGEST_NAME
from strategykit.findings import Text
from strategykit.graph import Graph, value_at
from strategykit.insight.difference.changes import Change, ChangeKind
from strategykit.insight.difference.looks import looks_like
from strategykit.insight.terms import class_words, field_words
from strategykit.insight.told import Teller, is_value
from strategykit.model import Modality, No, Ref, ResponseGuideline, Standing, Strategy, Verdict
from strategykit.model.fields import slug_of
from strategykit.model.shape import Kind, shape_of
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from strategykit.model.shape import FieldShape
    from strategykit.paths import Path

__all__ = ["Lines", "capital"]

_QUALIFYING = frozenset(
    {Modality.MUST_NOT, Modality.SHOULD_NOT, Verdict.DONT, *Standing} - {Standing.ADOPTED}
)
"""Choices without which a thing would be taken for its opposite, or for more than it is."""

LONGEST_ITEM = 200
"""How many letters are told of the words of what came or went."""


def capital(words: str) -> str:
    """Give words with a capital first letter."""
    return words[:1].upper() + words[1:]


class Lines:
    """Tells changes in one language.

    Args:
        old: The old version.
        new: The new version.
        found: Every change between them.
        language: A BCP 47 tag.
    """

    def __init__(self, old: Strategy, new: Strategy, found: Sequence[Change], language: str) -> None:
        self._new = new
        self._language = language
        self._before = Teller(Graph(old), language)
        self._after = Teller(Graph(new), language)
        self._ids = {each.before: each.after for each in found if each.field == "id"}
        self._was = {new: old for old, new in self._ids.items()}
        self._listed = {each.at for each in found}

    def heading(self, path: Path) -> str:
        """Name the object at a path: `Målet «Svare raskere»`, or a single one by its field."""
        if not path:
            return capital(class_words(Strategy).in_(self._language))
        return capital(self._step(path))

    def field(self, path: Path) -> str:
        """Name the field at a path."""
        return field_words(type(self._at(path[:-1])), str(path[-1])).in_(self._language)

    def items(self, found: Iterable[Change]) -> Iterator[str]:
        """Tell what happened to the items of a list of the strategy, a line each."""
        for change in found:
            yield capital(self._item(change))

    def of(self, found: Sequence[Change], subject: Path) -> Iterator[str]:
        """Tell what happened inside an object, a line for each field.

        Args:
            found: The changes in it.
            subject: The path of the object.
        """
        by_field: dict[Path, list[Change]] = {}
        for change in found:
            by_field.setdefault(self._private(change.at) or change.at, []).append(change)
        for path, each in by_field.items():
            if path[-1] == "decided_no":
                yield from self._refusals(each, by_field, subject)
                continue
            told = self._field(path, each, by_field)
            if told:
                yield self._led(path[:-1], subject, self.field(path)) + f": {told}"

    def _led(self, owner: Path, subject: Path, words: str) -> str:
        steps = []
        for length in range(len(subject) + 1, len(owner) + 1):
            single = length == len(owner) or not isinstance(owner[length], int)
            if single:
                steps.append(self._step(owner[:length]))
        return capital(", ".join([*steps, words]))

    def _step(self, path: Path) -> str:
        if isinstance(path[-1], int):
            node = self._at(path)
            kind = class_words(type(node)).in_(self._language)
            name = self._called(self._after, node, LONGEST_NAME)
            return kind if name == kind else f"{kind} {name}"
        return self.field(path)

    def _called(self, teller: Teller, node: Any, longest: int = LONGEST_ITEM) -> str:
        fields = [
            each.name for each in shape_of(type(node)).values() if each.kind is Kind.CHOICE and not each.many
        ]
        said = [choice for name in fields if (choice := getattr(node, name)) in _QUALIFYING]
        if isinstance(node, ResponseGuideline):
            said = []  # its words say already that there is no answer
        marks = ", ".join(teller.value(choice) for choice in said)
        return teller.name(node, longest) + (f" ({marks})" if marks else "")

    def _at(self, path: Path) -> Any:
        return value_at(self._new, path)

    def _private(self, path: Path) -> Path | None:
        for length, part in enumerate(path, 1):
            if isinstance(part, str):
                shape = shape_of(type(self._at(path[: length - 1])))[part]
                if shape.told == "on_request":
                    return path[:length]
        return None

    def _word(self, nb: str, en: str) -> str:
        return Text(nb=nb, en=en).in_(self._language)

    def _item(self, change: Change) -> str:
        match change.kind:
            case ChangeKind.ADDED:
                return self._word("lagt til: ", "added: ") + self._called(self._after, change.after)
            case ChangeKind.REMOVED:
                return self._word("tatt ut: ", "removed: ") + self._called(self._before, change.before)
            case _:
                return self._moved(change)

    def _moved(self, change: Change) -> str:
        name = self._called(self._after, change.after)
        if change.origin == change.at:
            was, now = (change.was or 0) + 1, (change.now or 0) + 1
            if was == now:  # what stood around it did the moving
                return self._word(
                    f"flyttet i forhold til de andre: {name}", f"moved among the others: {name}"
                )
            return self._word(
                f"flyttet: {name}, fra plass {was} til plass {now}",
                f"moved: {name}, from place {was} to place {now}",
            )
        origin = change.origin or change.at
        where = self.field(origin)
        if len(origin) > 1:
            where = f"{self._step(origin[:-1])}, {where}"
        return self._word(f"flyttet hit fra {where}: {name}", f"moved here from {where}: {name}")

    def _field(self, path: Path, found: list[Change], others: dict[Path, list[Change]]) -> str:
        owner = type(self._at(path[:-1]))
        shape = shape_of(owner)
        if self._private(path):
            return self._word(
                "endret, men navn og kontaktpunkter vises ikke",
                "changed, but names and contacts are not shown",
            )
        if found[0].kind is not ChangeKind.CHANGED:
            return "; ".join(self._together(found))
        (change,) = found
        field = shape[change.field]
        if field.many:
            return "; ".join(self._list(field, owner, change.before, change.after))
        if change.field.endswith("_reason") and (*path[:-1], change.field.removesuffix("_reason")) in others:
            return ""  # it is told with what it is the reason for
        if self._follows(path, change, others):
            return ""
        return self._arrow(field, owner, change, others) + self._because(path, shape)

    def _follows(self, path: Path, change: Change, others: dict[Path, list[Change]]) -> bool:
        """Tell whether a change only follows from another: an id from its words, a reference from an id."""
        if change.field == "id":
            owner = self._at(path[:-1])
            reworded = any(other[:-1] == path[:-1] and self._names(other) for other in others)
            return bool(reworded and change.after == slug_of(owner))
        is_reference = isinstance(change.before, Ref) and isinstance(change.after, Ref)
        return is_reference and self._ids.get(change.before) == change.after

    def _names(self, path: Path) -> bool:
        name, shape = path[-1], shape_of(type(self._at(path[:-1])))
        naming = next(
            (each.name for each in shape.values() if each.kind is Kind.TEXT and not each.many), None
        )
        return bool(name == naming and name != "id")

    def _because(self, path: Path, shape: dict[str, FieldShape]) -> str:
        name = f"{path[-1]}_reason"
        reason = getattr(self._at(path[:-1]), name) if name in shape else None
        if not reason:
            return ""
        return self._word(", fordi ", ", because ") + self._after.value(reason.rstrip(" ."))

    def _arrow(self, field: FieldShape, owner: type, change: Change, others: dict[Path, list[Change]]) -> str:
        if field.name == "id":
            return f"{change.before} → {change.after}"
        was_refused, now_refused = self._refused(change, others)
        if field.kind is Kind.NODE and not is_value(field.target):
            kind = ChangeKind.ADDED if change.before is None else ChangeKind.REMOVED
            told = [*self._together([evolve(change, kind=kind)])]
            told += [self._no_longer()] if was_refused else []
            told += [self._refusal(now_refused)] if now_refused else []
            return "; ".join(told)
        before, after = self._both(field, owner, change.before, change.after)
        before = self._refusal(was_refused) if was_refused else before
        after = self._refusal(now_refused) if now_refused else after
        return f"{before} → {after}"

    def _refused(self, change: Change, others: dict[Path, list[Change]]) -> tuple[No | None, No | None]:
        """Give the refusals that a value came after, and that came after it."""
        was = now = None
        for no in others.get((*change.owner, "decided_no"), ()):
            if no.kind is ChangeKind.REMOVED and no.before.field == change.field and change.before is None:
                was = no.before
            if no.kind is ChangeKind.ADDED and no.after.field == change.field and change.after is None:
                now = no.after
        return was, now

    def _both(self, field: FieldShape, owner: type, before: Any, after: Any) -> tuple[str, str]:
        """Tell two values so that they can be told apart."""
        one, other = self._before.value(before, field, owner), self._after.value(after, field, owner)
        if one == other:
            one = self._before.exactly().value(before, field, owner)
            other = self._after.exactly().value(after, field, owner)
        return one, other + self._unseen(one, other)

    def _unseen(self, one: str, other: str) -> str:
        """Say what sets two texts apart that look the same."""
        if one == other or not looks_like(one, other):
            return ""
        if looks_like(one, other, spaces_only=True):
            return self._word(" (bare mellomrom er forskjellige)", " (only spaces differ)")
        return self._word(
            " (bare tegn som ikke synes eller ser like ut, er forskjellige)",
            " (only characters that are unseen or look alike differ)",
        )

    def _no_longer(self) -> str:
        return self._word("ikke lenger valgt bort", "no longer decided against")

    def _refusal(self, no: No) -> str:
        told = self._word("valgt bort", "decided against")
        return (
            f"{told}, {self._word('fordi', 'because')} {self._after.value(no.reason.rstrip(' .'))}"
            if no.reason
            else told
        )

    def _refusals(
        self, found: list[Change], others: dict[Path, list[Change]], subject: Path
    ) -> Iterator[str]:
        by_field: dict[Path, list[Change]] = {}
        for change in found:
            if change.kind is not ChangeKind.MOVED:
                no: No = change.before if change.after is None else change.after
                by_field.setdefault((*change.owner, no.field), []).append(change)
        for field, each in by_field.items():
            told_there = others.get(field, [])
            if not any(
                one.kind is ChangeKind.CHANGED and None in {one.before, one.after} for one in told_there
            ):
                yield self._led(field[:-1], subject, self.field(field)) + f": {self._decided(field, each)}"
        if not by_field:
            at = found[0].at
            order = self._word("ny rekkefølge", "new order")
            yield self._led(at[:-1], subject, self.field(at)) + f": {order}"

    def _decided(self, field: Path, found: list[Change]) -> str:
        """Tell what became of the refusals of one field."""
        gone = [change.before for change in found if change.after is None]
        come = [change.after for change in found if change.before is None]
        there = [no for no in self._at(field[:-1]).decided_no if no.field == field[-1]]
        if len(there) > len(come):  # another refusal of the same field stays
            told = [self._word("fortsatt valgt bort", "still decided against")]
            for noes, words in (
                (come, self._word("lagt til", "added")),
                (gone, self._word("tatt ut", "removed")),
            ):
                told += [f"{words} {self._reason(no)}" for no in noes]
            return "; ".join(told)
        nothing = self._word("ikke oppgitt", "not stated")
        before, after = ("; ".join(map(self._refusal, noes)) or nothing for noes in (gone, come))
        if field in self._listed:  # what was there, or is there now, is told item by item
            return after if come else self._no_longer()
        return f"{before} → {after}"

    def _reason(self, no: No) -> str:
        if no.reason:
            return self._after.value(no.reason.rstrip(" ."))
        return self._word("ett uten begrunnelse", "one without a reason")

    def _together(self, found: list[Change]) -> Iterator[str]:
        for kind, nb, en in (
            (ChangeKind.ADDED, "lagt til", "added"),
            (ChangeKind.REMOVED, "tatt ut", "removed"),
        ):
            teller = self._after if kind is ChangeKind.ADDED else self._before
            names = [
                self._called(teller, each.before if each.after is None else each.after)
                for each in found
                if each.kind is kind
            ]
            if names:
                yield f"{self._word(nb, en)} {', '.join(names)}"
        yield from (self._moved(each) for each in found if each.kind is ChangeKind.MOVED)

    def _list(
        self, field: FieldShape, owner: type, before: tuple[Any, ...], after: tuple[Any, ...]
    ) -> Iterator[str]:
        renamed = self._under(self._ids, before)
        gone = list((Counter(renamed) - Counter(after)).elements())
        come = list((Counter(after) - Counter(renamed)).elements())
        swapped = list(_partners(gone, come))
        for old, new in swapped:
            gone.remove(old)
            come.remove(new)
            yield " → ".join(self._both(field, owner, old, new))
        for values, teller, nb, en in (
            (come, self._after, "lagt til", "added"),
            (self._under(self._was, gone), self._before, "tatt ut", "removed"),
        ):
            if values:
                told = ", ".join(teller.value(each, field, owner) for each in values)
                yield f"{self._word(nb, en)} {told}"
        if not (gone or come or swapped) and tuple(renamed) != tuple(after):
            told = self._after.value(tuple(after), field, owner)
            yield f"{self._word('ny rekkefølge', 'new order')}: {told}"

    @staticmethod
    def _under(ids: dict[str, str], values: Iterable[Any]) -> list[Any]:
        """Give references the ids of the other version; what is no reference stays as it is."""
        return [Ref(ids.get(each, each)) if isinstance(each, Ref) else each for each in values]


def _partners(gone: Sequence[Any], come: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Find what took the place of one another.

    Amounts and figures for the same time, or the only ones; and texts that look the same.
    """
    free = list(come)
    if gone and isinstance(gone[0], str):
        for text in gone:
            alike = next((new for new in free if looks_like(text, new)), None)
            if alike is not None:
                free.remove(alike)
                yield text, alike
        return
    for old in gone:
        when = getattr(old, "when", None)
        same = [new for new in free if when is not None and getattr(new, "when", None) == when]
        if same or len(gone) == len(come) == 1:
            new = (same or free)[0]
            free.remove(new)
            yield old, new
