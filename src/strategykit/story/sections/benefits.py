"""Point 5: what the customers gain, and others with them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from strategykit.model import Audience, Beneficiary, Benefit
from strategykit.story.blocks import Block, Fact, Facts, Line, Table, to_line
from strategykit.story.chapter import Chapter, Told, bullets, counts
from strategykit.story.facts import choice, label
from strategykit.story.grid import Col, grid
from strategykit.story.spoken import spoken
from strategykit.story.wording import capital

if TYPE_CHECKING:
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]

_SEVERAL = 2
_COUNTED = {
    "benefits_customer": Beneficiary.CUSTOMER,
    "benefits_both": Beneficiary.BOTH,
    "benefits_organization": Beneficiary.ORGANIZATION,
    "benefits_society": Beneficiary.SOCIETY,
}


def tell(teller: Teller) -> Told:
    """Tell the benefits, those of the customers first."""
    blocks: list[Block] = [*_table(teller)]
    for noun, who in () if blocks else _COUNTED.items():
        found = [each for each in teller.strategy.benefits if each.beneficiary is who]
        title = None if who is Beneficiary.CUSTOMER else counts(teller, "title", **{noun: found})
        shared = {each.audiences for each in found}
        skip = {"beneficiary", "audiences"} if len(shared) == 1 else {"beneficiary"}
        blocks += bullets(teller, found, title=title, skip=skip)
        if len(shared) == 1 and found[0].audiences:
            blocks.append(Facts([_shared(teller, found[0])]))
    empty = not _customers(teller)
    return Told(title=_title(teller), summary=_summary(teller), blocks=blocks, empty=empty)


def _table(teller: Teller) -> tuple[Table, ...]:
    """Give all of them with who gains, where several do: a list for each would tell little on a page."""
    words, found = teller.wording, teller.strategy.benefits
    if len({each.beneficiary for each in found}) < _SEVERAL:
        return ()
    order = tuple(_COUNTED.values())
    tables = grid(
        teller,
        sorted(found, key=lambda each: order.index(each.beneficiary)),
        [
            Col(words.line("column.benefit"), lambda each: (teller.name(each),)),
            Col(
                words.line("column.beneficiary"),
                lambda each: to_line(capital(choice(teller, each.beneficiary))),
            ),
            Col(words.line("label.audiences"), lambda each: teller.names(each.audiences, Audience)),
        ],
    )
    return tuple(evolve(each, notes=spoken(teller, *found)) for each in tables)


def _shared(teller: Teller, benefit: Benefit) -> Fact:
    # What holds for all of them is said once.
    name = label(teller, Benefit, "audiences")
    return Fact(name, values=[teller.names(benefit.audiences, Audience)])


def _customers(teller: Teller) -> list[Benefit]:
    gaining = (Beneficiary.CUSTOMER, Beneficiary.BOTH)
    return [each for each in teller.strategy.benefits if each.beneficiary in gaining]


def _title(teller: Teller) -> Line:
    found = _customers(teller)
    if not found:
        return teller.wording.line("section.benefits.title.empty")
    return teller.wording.line("section.benefits.title.counted", count=len(found))


def _summary(teller: Teller) -> Line:
    found = _customers(teller)
    if not found:
        return teller.wording.line("section.benefits.missing")
    named = Counter(each.beneficiary for each in teller.strategy.benefits)
    if set(named) == {Beneficiary.CUSTOMER}:
        return teller.wording.line("section.benefits.summary")
    return counts(teller, "summary", **{noun: range(named[who]) for noun, who in _COUNTED.items()})


CHAPTER = Chapter(
    id="benefits",
    fields=("benefits",),
    checks=frozenset({"benefit-missing"}),
    point=5,
    tell=tell,
)
