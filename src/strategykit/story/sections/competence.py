"""What has to be learnt, and what there is to work with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from strategykit.story.chapter import Chapter, Told, card, cards, counts

if TYPE_CHECKING:
    from strategykit.model import Training
    from strategykit.story.blocks import Block, Card, Line
    from strategykit.story.teller import Teller

__all__ = ["CHAPTER"]


def tell(teller: Teller) -> Told | None:
    """Tell the trainings and the resources."""
    strategy = teller.strategy
    found = {"trainings": strategy.trainings, "resources": strategy.resources}
    if not any(found.values()):
        return None
    blocks: list[Block] = []
    blocks += cards(teller, strategy.trainings, partial(_training, teller))
    title = "block.resources" if blocks else None
    blocks += cards(teller, strategy.resources, lambda each: card(teller, each), title=title)
    return Told(title=counts(teller, "title", **found), summary=_summary(teller), blocks=blocks)


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
