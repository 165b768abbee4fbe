"""What has to be learnt, and what there is to work with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.model import Resource, Role
from strategykit.story import amounts
from strategykit.story.chapter import Chapter, Told, card, cards, counts
from strategykit.story.grid import Col, depths, grid

if TYPE_CHECKING:
    from strategykit.model import Training
    from strategykit.story.blocks import Block, Card, Line, Table
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]


def tell(teller: Teller) -> Told | None:
    """Tell the trainings and the resources."""
    strategy = teller.strategy
    found = {"trainings": strategy.trainings, "resources": strategy.resources}
    if not any(found.values()):
        return None
    table = _table(teller)
    full: list[Block] = []
    title = "block.trainings_full" if table else None
    full += cards(teller, strategy.trainings, partial(_training, teller), title=title)
    title = "block.resources" if full or table else None
    full += cards(teller, strategy.resources, partial(card, teller), title=title)
    return Told(title=counts(teller, "title", **found), summary=_summary(teller), blocks=depths(table, full))


def _table(teller: Teller) -> tuple[Table, ...]:
    strategy, words = teller.strategy, teller.wording
    both = bool(strategy.trainings and strategy.resources)
    head = (
        "column.training_resource" if both else "label.trainings" if strategy.trainings else "label.resources"
    )
    return grid(
        teller,
        (*strategy.trainings, *strategy.resources),
        [
            Col(words.line(head), lambda each: (teller.name(each),)),
            Col(words.line("column.who"), lambda each: teller.names(getattr(each, "roles", ()), Role)),
            Col(words.line("label.when"), partial(_due, teller)),
            Col(words.line("label.cost"), partial(_cost, teller)),
        ],
    )


def _due(teller: Teller, node: Training | Resource) -> Line:
    due = getattr(node, "due", None)
    return amounts.when(teller, due, deadline=True) if due else ()


def _cost(teller: Teller, node: Training | Resource) -> Line:
    amount = node.amount if isinstance(node, Resource) else node.cost
    return amounts.quantity(teller, amount) if amount else ()


def _training(teller: Teller, training: Training) -> Card:
    badge = teller.wording.text(f"badge.training_{training.modality.value}") if training.modality else ""
    return card(teller, training, skip={"modality"}, lead="purpose", badge=badge)


def _summary(teller: Teller) -> Line:
    strategy, words = teller.strategy, teller.wording
    names = words.all_of((teller.name(each),) for each in (*strategy.trainings, *strategy.resources))
    return words.line("section.competence.summary", names=names)


CHAPTER = Chapter(
    id="competence",
    fields=("trainings", "resources"),
    checks=frozenset({"training-missing"}),
    tell=tell,
)
