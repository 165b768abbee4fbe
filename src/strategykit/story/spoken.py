"""What a speaker would add: notes, evidence, the words as they were written.

It would clutter a page, and it must not be lost.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from strategykit.model import Cadence, Commitment, Figure, Hours, Note, Quantity, When
from strategykit.model.shape import Kind, shape_of
from strategykit.story import amounts
from strategykit.story.amounts import joined
from strategykit.story.blocks import Line, Span, plain
from strategykit.story.facts import choice, is_spoken, label, note, value
from strategykit.story.teller import Teller, naming_field
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.model.shape import FieldShape

__all__ = ["notes_of", "remarks", "spoken"]

_TELLERS: dict[type, Callable[[Teller, Any], Line]] = {
    Cadence: amounts.cadence,
    Hours: amounts.hours,
    Quantity: amounts.quantity,
    When: amounts.when,
}
_AMOUNTS = (*_TELLERS, Commitment, Figure)


def spoken(teller: Teller, *nodes: Any) -> tuple[Line, ...]:
    """Give what is left to the notes about some nodes and everything inside them, a line for each."""
    found: list[Line] = []
    for node in nodes:
        for subject, remark in groupby(_about(teller, node, ()), key=itemgetter(0)):
            found.append(_sentence(subject, [each for _, each in remark]))
    return tuple(found)


def remarks(teller: Teller, node: Any) -> tuple[Line, ...]:
    """Give what is left to the notes about one node, without naming it."""
    own = (each for subject, each in _about(teller, node, ()) if subject == _name(teller, node))
    inner = [
        _sentence(subject, [each for _, each in remark])
        for subject, remark in groupby(_about(teller, node, ()), key=itemgetter(0))
        if subject != _name(teller, node)
    ]
    return (*(_sentence((), [each]) for each in own), *inner)


def notes_of(teller: Teller, node: Any) -> tuple[Line, ...]:
    """Give a node's own notes, without naming it."""
    return tuple(_sentence((), [each]) for each in _spoken(teller, node, shape_of(type(node))["notes"]))


def _name(teller: Teller, node: Any) -> Line:
    return (teller.name(node),) if naming_field(node) else ()


def _about(teller: Teller, node: Any, subject: Line, outer: str | None = None) -> Iterator[tuple[Line, Line]]:
    """Give each remark with whom it is about; an amount goes by the label of what it stands in."""
    subject = _name(teller, node) or subject
    cls = type(node)
    for field in shape_of(cls).values():
        content = getattr(node, field.name)
        if field.told != "always" or not content:
            continue
        if is_spoken(cls, field.name):
            for line in _spoken(teller, node, field):
                yield subject, line
        elif field.kind is Kind.NODE and field.name != "decided_no":
            name = outer if cls in _AMOUNTS and outer else label(teller, cls, field.name)
            for each in content if field.many else (content,):
                if type(each) in _TELLERS and (each.raw or "").strip() and not _told_in_place(teller, each):
                    yield subject, _labelled(name, _as_written(teller, each), ", ")
                yield from _about(teller, each, subject, name)
        elif field.name == "decided_no":
            for each in content:
                yield from _about(teller, each, subject)


def _spoken(teller: Teller, node: Any, field: FieldShape) -> Iterator[Line]:
    name = label(teller, type(node), field.name)
    if field.target is not Note:
        for line in value(teller, node, field, inline=True):
            yield _labelled(name, line)
        return
    for each in getattr(node, field.name):
        about = shape_of(type(node)).get(each.about or "")
        kind = choice(teller, each.kind) if field.name == "notes" else name
        if about is not None and about.told == "always" and about.name not in {"notes", naming_field(node)}:
            kind = f"{label(teller, type(node), about.name)}, {kind}"
        yield _labelled(kind, note(teller, each))


def _labelled(name: str, text: Line, between: str = ": ") -> Line:
    return (Span(f"{name[:1].lower()}{name[1:]}{between}"), *text)


def _sentence(subject: Line, remark: list[Line]) -> Line:
    if subject:
        return (*subject, Span(" – "), *joined(remark, "; "))
    first, *rest = joined(remark, "; ")
    return (Span(capital(first.text)), *rest)


def _as_written(teller: Teller, node: Any) -> Line:
    return teller.wording.line("text.as_written", text=teller.quoted(node.raw))


def _told_in_place(teller: Teller, node: Any) -> bool:
    # Where there is nothing but words, the words themselves are what is told on the page.
    return plain(teller.quoted(node.raw)) in plain(_TELLERS[type(node)](teller, node))
