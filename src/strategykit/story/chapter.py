"""What a chapter is: the fields it tells, and how it tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from attrs import evolve, field, frozen

from strategykit.findings import Severity
from strategykit.graph import refusal
from strategykit.story.blocks import (
    Block,
    Bullets,
    Callout,
    Card,
    Cards,
    Fact,
    Facts,
    Item,
    Line,
    Section,
    plain,
    to_line,
)
from strategykit.story.facts import facts, item, label, no
from strategykit.story.grid import looked_up
from strategykit.story.holes import holes
from strategykit.story.spoken import spoken
from strategykit.story.teller import naming_field

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from strategykit.findings import Finding
    from strategykit.model import No
    from strategykit.story.teller import Teller

__all__ = ["Chapter", "Told", "bullets", "card", "cards", "counts", "fact_sheet", "section"]


_SAID = frozenset(
    {"goal-missing", "mission-missing", "measurement-missing", "responsibility-missing", "benefit-missing"}
)
"""What an empty point says of itself."""


@frozen(kw_only=True)
class Told:
    """What a chapter has to tell."""

    title: Line = field(converter=to_line)
    """Its claim."""
    summary: Line = field(converter=to_line)
    """Its one sentence."""
    blocks: tuple[Block, ...] = field(default=(), converter=tuple[Block, ...])
    """What it tells, in order."""
    empty: bool = False
    """True for a point of the framework that lacks what it asks for."""


@frozen(kw_only=True)
class Chapter:
    """A part of the story: which fields of the strategy it tells, and how."""

    id: str
    """The id of its section."""
    fields: tuple[str, ...]
    """The fields of `Strategy` it tells; every field is told by one chapter."""
    checks: frozenset[str] = frozenset()
    """The checks whose findings concern it wherever they stand."""
    point: int | None = None
    """Its number in the five-point framework."""
    appendix: bool = False
    """True for what is looked up rather than told."""
    tell: Callable[[Teller], Told | None]
    """Tells it; None where the strategy has nothing to say."""

    def findings(self, teller: Teller) -> tuple[Finding, ...]:
        """Give the findings at warning or above that concern this chapter."""
        return tuple(
            finding
            for finding in teller.report.at_least(Severity.WARNING)
            if (finding.at and finding.at[0] in self.fields) or finding.name in self.checks
        )


def section(chapter: Chapter, teller: Teller) -> Section | None:
    """Tell a chapter as a section, or None where the strategy has nothing to say."""
    told = chapter.tell(teller)
    declined = [each for each in teller.strategy.decided_no if each.field in chapter.fields]
    if told is None:
        if not declined:
            return None
        told = Told(
            title=teller.wording.line("section.declined.title"),
            summary=teller.wording.line("section.declined.summary"),
        )
    found = chapter.findings(teller)
    blocks = list(told.blocks)
    if declined:
        title = teller.wording.line("block.declined") if blocks else None
        blocks.append(_declined(teller, declined, title))
    if told.empty:
        blocks.insert(0, _missing(teller, chapter, found))
    if not blocks:
        return None
    if not chapter.appendix and all(each.detail for each in blocks):
        # A part that is told shows something at a glance.
        blocks[0] = evolve(cast("Any", blocks[0]), detail=False)
    teller.told[chapter.id] = Section(
        id=chapter.id,
        label=teller.wording.line(f"section.{chapter.id}.label"),
        title=told.title,
        summary=told.summary,
        blocks=looked_up(blocks) if chapter.appendix else tuple(blocks),
        point=chapter.point,
        status="plain" if chapter.appendix else _status(found),
        appendix=chapter.appendix,
    )
    return teller.told[chapter.id]


def _declined(teller: Teller, decided: Sequence[No], title: Line | None) -> Facts:
    cls = type(teller.strategy)
    told = [Fact(label(teller, cls, each.field), values=[no(teller, each)]) for each in decided]
    return Facts(told, title=title, notes=spoken(teller, *decided))


def is_declined(teller: Teller, *fields: str) -> bool:
    """Tell whether the strategy decides against any of the fields."""
    return any(refusal(teller.strategy, each) for each in fields)


def _missing(teller: Teller, chapter: Chapter, found: Sequence[Finding]) -> Callout:
    """Say plainly what an empty point lacks, by its findings."""
    items = tuple(Item(line) for line in holes(teller, [each for each in found if each.name not in _SAID]))
    return Callout(teller.wording.line(f"section.{chapter.id}.missing"), items=items)


def _status(found: Sequence[Finding]) -> str:
    if any(finding.severity is Severity.ERROR for finding in found):
        return "error"
    return "warning" if found else "ok"


def card(  # noqa: PLR0913 - keywords, each its own part of a card
    teller: Teller,
    node: Any,
    *,
    skip: Collection[str] = (),
    lead: str | None = None,
    badge: str | None = None,
    more: Iterable[Fact] = (),
) -> Card:
    """Give a node as a card: its name, and its facts.

    Args:
        teller: Who tells.
        node: Any node of the model.
        skip: The fields told elsewhere.
        lead: The field with the sentence about it.
        badge: Its state in a word or two.
        more: Facts that other parts of the strategy tell about it.
    """
    leading = getattr(node, lead) if lead else None
    told = {*skip, lead or "", naming_field(node) or ""}
    return Card(
        teller.name(node),
        badge=badge or None,
        lead=teller.own(leading) if leading else None,
        facts=(*facts(teller, node, told), *more),
    )


def cards(
    teller: Teller,
    nodes: Sequence[Any],
    tell: Callable[[Any], Card],
    title: str | Line | None = None,
) -> tuple[Cards, ...]:
    """Give nodes as cards with what is left to the notes, or nothing where there are none.

    Args:
        teller: Who tells.
        nodes: Nodes of one class.
        tell: How one of them is told.
        title: The key of its title, or the title.
    """
    if not nodes:
        return ()
    told = [tell(each) for each in nodes]
    return (Cards(told, title=_title(teller, title), notes=spoken(teller, *nodes)),)


def bullets(  # noqa: PLR0913 - keywords, each its own part of a list
    teller: Teller,
    nodes: Sequence[Any],
    *,
    title: str | Line | None = None,
    skip: Collection[str] = (),
    ordered: bool = False,
    line: Callable[[Any], Line] | None = None,
) -> tuple[Bullets, ...]:
    """Give nodes as a list with what is left to the notes, or nothing where there are none.

    Args:
        teller: Who tells.
        nodes: Nodes of one class.
        title: The key of its title, or the title.
        skip: The fields told elsewhere.
        ordered: True where the order matters.
        line: How a bullet is told, where it is more than the name.
    """
    if not nodes:
        return ()
    items = [item(teller, each, skip, line(each) if line else None) for each in nodes]
    return (Bullets(items, ordered=ordered, title=_title(teller, title), notes=spoken(teller, *nodes)),)


def fact_sheet(
    told: Sequence[Fact], title: Line | None = None, notes: Sequence[Line] = ()
) -> tuple[Facts | Bullets, ...]:
    """Give facts as a block; where there are only notes they are told as a list, and nothing as nothing."""
    if told:
        return (Facts(told, title=title, notes=notes),)
    return (Bullets([Item(each) for each in notes], title=title),) if notes else ()


def counts(teller: Teller, form: str, **found: Sequence[Any]) -> Line:
    """Say how many there are of each thing there is any of.

    Args:
        teller: Who tells.
        form: `title` or `summary`, which ends with a full stop.
        found: What there is, by the noun it is counted by.
    """
    words = teller.wording
    told = [words.line(f"count.{noun}", count=len(each)) for noun, each in found.items() if each]
    return words.line(f"section.counts.{form}", counts=plain(words.all_of(told)))


def _title(teller: Teller, title: str | Line | None) -> Line | None:
    return teller.wording.line(title) if isinstance(title, str) else title
