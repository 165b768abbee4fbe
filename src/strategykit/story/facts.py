"""What there is to say about any node, field by field, under the wording's labels.

A section names the fields it tells in its own way; all others are told here. So a new field of
the model is told the day it gets a label.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.model import (
    Approval,
    Cadence,
    ChannelRelation,
    Commitment,
    Example,
    Figure,
    Hours,
    Link,
    No,
    Note,
    NoteKind,
    Quantity,
    Role,
    When,
)
from strategykit.model.amounts import to_deadline
from strategykit.model.shape import FieldShape, Kind, shape_of
from strategykit.story import amounts
from strategykit.story.amounts import joined
from strategykit.story.blocks import Fact, Item, Line, Span, plain, to_line
from strategykit.story.lines import in_a_row
from strategykit.story.teller import Teller, naming_field
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

__all__ = ["facts", "in_a_row", "item", "label", "no", "outline", "under", "value"]

SPOKEN = frozenset(
    {
        ("Indicator", "direction"),
        ("Indicator", "level"),
        ("Indicator", "unit"),
        ("Step", "act"),
        ("Value", "priority"),
    }
)
"""What is left to the notes, beside the notes of every class: it would clutter the page."""

_SHORT = 24
"""Texts no longer than this share a line."""

_QUOTED = frozenset({NoteKind.AS_WRITTEN, NoteKind.FEEDBACK, NoteKind.QUOTE})

_DEFAULTS = frozenset({"adopted", "web", "remark"})
"""Choices that go without saying."""


def is_spoken(cls: type, field: str) -> bool:
    """Tell whether a field is told in the notes only."""
    return field == "notes" or (cls.__name__, field) in SPOKEN


def label(teller: Teller, cls: type, field: str) -> str:
    """Give a field's label: the one of its class, or the one all classes share."""
    own = f"label.{cls.__name__}.{field}"
    return teller.wording.text(own if teller.wording.knows(own) else f"label.{field}")


def facts(teller: Teller, node: Any, skip: Collection[str] = (), *, inline: bool = False) -> tuple[Fact, ...]:
    """Give every fact about a node that is told to people, in the order of its fields.

    Args:
        teller: Who tells.
        node: Any node of the model.
        skip: The fields told elsewhere; a decided no about them is still told here.
        inline: True where the values stand inside a sentence.
    """
    cls = type(node)
    found: list[Fact] = []
    for field in shape_of(cls).values():
        if field.told != "always" or field.name == "decided_no" or is_spoken(cls, field.name):
            continue
        lines = () if field.name in skip else value(teller, node, field, inline=inline)
        lines += tuple(
            no(teller, each) for each in getattr(node, "decided_no", ()) if each.field == field.name
        )
        if lines:
            found.append(Fact(label(teller, cls, field.name), values=lines))
    told = {field.name for field in shape_of(cls).values() if field.told == "always"}
    strays = [each for each in getattr(node, "decided_no", ()) if each.field not in told]
    if strays:
        found.append(
            Fact(teller.wording.line("text.decided_no"), values=[no(teller, each) for each in strays])
        )
    return tuple(found)


def value(teller: Teller, node: Any, field: FieldShape, *, inline: bool = False) -> tuple[Line, ...]:
    """Tell a field's value, one line a value; references and choices share one line."""
    content = getattr(node, field.name)
    if content is None or content == ():
        return ()
    items: tuple[Any, ...] = tuple(content) if field.many else (content,)
    begin = _as_it_is if inline else capital
    if field.kind is Kind.FLAG:
        return _flag(teller, type(node), field, content, begin)
    if field.kind is Kind.REF:
        named = [(teller.called(each, field.target),) for each in items]
        return (teller.wording.all_of(teller.apart(named)),) if inline else teller.listed(named)
    if field.kind is Kind.CHOICE:
        words = [choice(teller, each) for each in items if field.many or each.value not in _DEFAULTS]
        return (to_line(begin(plain(teller.wording.all_of(to_line(w) for w in words)))),) if words else ()
    if field.kind is Kind.NODE:
        return tuple(line for line in (_node(teller, node, field, each) for each in items) if line)
    if field.kind is Kind.TEXT:
        texts = tuple(_text(teller, type(node), field, each, begin) for each in items if each.strip())
        between = (",", teller.wording.text("list.and"))
        short = all(
            len(plain(each)) <= _SHORT and not any(mark in plain(each) for mark in between) for each in texts
        )
        return (teller.wording.all_of(texts),) if (short or inline) and len(texts) > 1 else texts
    return tuple(to_line(amounts.number(teller, each)) for each in items)


def choice(teller: Teller, member: Any) -> str:
    """Tell a member of a vocabulary by a word."""
    return teller.wording.text(f"enum.{type(member).__name__}.{member.value}")


def no(teller: Teller, decided: No) -> Line:
    """Tell a decided no with its reason and its day."""
    words = teller.wording
    line = (
        words.line("text.no_because", reason=teller.own(decided.reason))
        if decided.reason
        else words.line("text.no")
    )
    day = amounts.when(teller, decided.decided) if decided.decided else ()
    return (*line, *words.line("text.decided", when=day)) if day else line


def outline(teller: Teller, node: Any, skip: Collection[str] = ()) -> Line:
    """Tell a node in one line: its name, and its facts behind it."""
    name = naming_field(node)
    head = (teller.name(node),) if name else ()
    return _with_details(teller, head, node, {*skip, name or ""})


def _inline(fact: Fact) -> Line:
    words = plain(fact.label)
    return (Span(f"{words[:1].lower()}{words[1:]}: "), *in_a_row(fact.values))


def under(found: Iterable[Fact]) -> tuple[Line, ...]:
    """Give facts as the lines under a bullet, one a fact."""
    return tuple((*fact.label, Span(": "), *in_a_row(fact.values)) for fact in found)


def item(teller: Teller, node: Any, skip: Collection[str] = (), line: Line | None = None) -> Item:
    """Give a node as a bullet: its name, and its facts under it.

    Args:
        teller: Who tells.
        node: Any node of the model.
        skip: The fields told elsewhere.
        line: The bullet, where it is more than the name.
    """
    name = naming_field(node)
    return Item(line or to_line(teller.name(node)), under=under(facts(teller, node, {*skip, name or ""})))


def _as_it_is(text: str) -> str:
    return text


def _flag(
    teller: Teller, cls: type, field: FieldShape, content: Any, begin: Callable[[str], str]
) -> tuple[Line, ...]:
    if not content and not field.nullable:
        return ()
    words = teller.wording.text(f"flag.{cls.__name__}.{field.name}.{'yes' if content else 'no'}")
    return (to_line(begin(words)),)


def _text(teller: Teller, cls: type, field: FieldShape, content: str, begin: Callable[[str], str]) -> Line:
    key = f"word.{cls.__name__}.{field.name}.{content}"
    if teller.wording.knows(key):
        return to_line(begin(teller.wording.text(key)))
    if field.name == "messages":
        return (teller.word(f"message.{content}", content),)
    if field.name == "languages":
        return (language(teller, content),)
    return (teller.own(content),)


def language(teller: Teller, tag: str) -> Span:
    """Tell a language by its name, or as it was written where it is no known tag."""
    if teller.wording.knows(f"language.{tag.lower()}"):
        return Span(teller.wording.text(f"language.{tag.lower()}"))
    from babel import Locale

    name = Locale.parse(teller.wording.locale).languages.get(tag.lower())
    return teller.own(tag) if name is None else Span(str(name))


def _node(teller: Teller, owner: Any, field: FieldShape, node: Any) -> Line:
    if isinstance(node, When):
        return amounts.when(teller, node, deadline=field.convert is to_deadline)
    if isinstance(node, Figure):
        return amounts.figure(teller, node, getattr(owner, "unit", None))
    tell: Callable[[Teller, Any], Line] | None = _LINES.get(type(node))
    return outline(teller, node) if tell is None else tell(teller, node)


def _with_details(teller: Teller, head: Line, node: Any, skip: Collection[str]) -> Line:
    details = joined((_inline(fact) for fact in facts(teller, node, skip, inline=True)), "; ")
    return (*head, Span(" ("), *details, Span(")")) if head and details else head or details


def link(teller: Teller, node: Link) -> Line:
    """Tell an address with the words it goes by, both as they were written."""
    address = teller.own(node.url, url=node.url)
    head = (teller.own(node.text, url=node.url), Span(": "), address) if node.text else (address,)
    return _with_details(teller, head, node, {"url", "text"})


def note(teller: Teller, node: Note) -> Line:
    """Tell the words of a note, with where they come from."""
    text = teller.quoted(node.text) if node.kind in _QUOTED else (teller.own(node.text),)
    return _with_details(teller, text, node, {"text", "kind"})


def _approval(teller: Teller, node: Approval) -> Line:
    return _with_details(teller, teller.names(node.by, Role), node, {"by"})


def _relation(teller: Teller, node: ChannelRelation) -> Line:
    head = (Span(capital(choice(teller, node.kind)) + " "), *teller.names([node.to]))
    return _with_details(teller, head, node, {"kind", "to"})


def _example(teller: Teller, node: Example) -> Line:
    words = teller.wording
    text = teller.quoted(node.text) if node.text else words.line("text.lost")
    head = words.line(f"example.{node.verdict.value}", text=text)
    if node.instead:
        head = (*head, *words.line(f"example.instead_{node.verdict.value}", text=teller.quoted(node.instead)))
    return _with_details(teller, head, node, {"verdict", "text", "instead"})


_LINES: dict[type, Callable[[Teller, Any], Line]] = {
    Quantity: amounts.quantity,
    Cadence: amounts.cadence,
    Hours: amounts.hours,
    Commitment: amounts.commitment,
    Link: link,
    Note: note,
    Approval: _approval,
    ChannelRelation: _relation,
    Example: _example,
}
