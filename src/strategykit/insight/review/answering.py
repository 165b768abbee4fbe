"""What the strategy says about answering the message the text answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.findings import Severity, Text
from strategykit.insight.words import quoted, say
from strategykit.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing

__all__ = ["answering"]


def answering(review: Reviewing) -> Iterator[Remark]:
    """Say whether there is to be an answer at all, and remind of its tone and steps."""
    if review.message is None:
        return
    known = review.catalogue.message(review.message)
    name = known.name if known else quoted(review.message)
    if not review.answers:
        yield review.remark(
            "message-without-rule",
            say(
                "Strategien sier ikke hvordan dere svarer på {name}.",
                "The strategy does not say how to answer: {name}.",
                name=name,
            ),
        )
    for path, answer in review.answers:
        if answer.modality in {Modality.MUST_NOT, Modality.SHOULD_NOT}:
            must = answer.modality is Modality.MUST_NOT
            yield review.remark(
                "message-not-answered",
                say(
                    "Dette {how} ikke besvares ({name}).",
                    "This {how} not be answered ({name}).",
                    how=Text(nb="skal", en="must") if must else Text(nb="bør", en="should"),
                    name=name,
                ),
                at=path,
                severity=Severity.ERROR if must else Severity.WARNING,
            )
        if answer.tone:
            yield review.remark(
                "tone-reminder",
                say("Tonen skal være {tone}.", "The tone is to be {tone}.", tone=quoted(answer.tone)),
                at=path,
            )
        if answer.steps:
            steps = [quoted(step.text) for step in answer.steps]
            yield review.remark(
                "steps-reminder",
                say("Husk stegene: {steps}.", "Remember the steps: {steps}.", steps=steps),
                at=path,
            )
