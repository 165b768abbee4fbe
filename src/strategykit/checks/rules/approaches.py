"""Approaches: what is done to reach a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.checks.examples import Bad
from strategykit.checks.registry import check
from strategykit.checks.wording import beyond_posts, quality
from strategykit.findings import Severity, Text
from strategykit.insight.found import counts
from strategykit.model import Approach, Goal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from strategykit.checks.context import Context, Problem


@check(
    "approach-outside-medium",
    "SK937",
    Severity.WARNING,
    on=Goal,
    heuristic=True,
    summary=Text(
        nb="En strategi under et mål handler om noe sosiale medier ikke kan endre.",
        en="An approach is about something social media cannot change.",
    ),
    why=Text(
        nb="Den som har ansvaret for kanalene, kan ikke gjøre noe med det. Da blir målet ikke nådd, uansett "
        "hvor godt arbeidet er.",
        en="Those who run the channels can do nothing about it. Then the goal is not reached, however good "
        "the work.",
    ),
    mend=Text(
        nb="Flytt det til det dokumentet der det avgjøres, eller skriv hva kanalene skal fortelle om det.",
        en="Move it to the document where it is decided, or write what the channels are to say about it.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («en god lønnsprofil»)",
        en="Strategi for god bruk av sosiale medier (“good pay” as an approach)",
    ),
    covers=("approach-is-attribute",),
    bad=lambda: Bad("goals[0].approaches[1]", Approach("Ha lave priser")),
)
def approach_outside_medium(goal: Goal, context: Context) -> Iterator[Problem]:
    """The channels can do it."""
    message = Text(
        nb="{approach} avgjøres ikke i sosiale medier ({words}).",
        en="{approach} is not something social media can decide ({words}).",
    )
    yield from _worded(goal, context, beyond_posts, message)


@check(
    "approach-is-attribute",
    "SK938",
    Severity.INFO,
    on=Goal,
    heuristic=True,
    summary=Text(
        nb="En strategi under et mål sier hvordan dere skal være, ikke hva dere skal gjøre.",
        en="An approach says how to be, not what to do.",
    ),
    why=Text(
        nb="«Være serviceinnstilt» gir ingen noe å gjøre på mandag.",
        en="“Be helpful” gives nobody anything to do on Monday.",
    ),
    mend=Text(
        nb="Skriv hva dere gjør som viser det, eller flytt egenskapen til «voices».",
        en="Write what you do that shows it, or move the quality to “voices”.",
    ),
    sources=Text(
        nb="Strategi for god bruk av sosiale medier («serviceinnstilte», «synlig og aktiv»)",
        en="Strategi for god bruk av sosiale medier (“helpful”, “visible and active”)",
    ),
    bad=lambda: Bad("goals[0].approaches[1]", Approach("Være serviceinnstilte")),
)
def approach_is_attribute(goal: Goal, context: Context) -> Iterator[Problem]:
    """Somebody does something."""
    message = Text(
        nb="{approach} sier hvordan dere skal være ({words}), ikke hva dere skal gjøre.",
        en="{approach} says how to be ({words}), not what to do.",
    )
    yield from _worded(goal, context, quality, message)


def _worded(
    goal: Goal, context: Context, sought: Callable[[str, str | None], str | None], message: Text
) -> Iterator[Problem]:
    if not counts(goal):
        return
    document = context.strategy.document
    for position, approach in enumerate(goal.approaches):
        # What carries it, or where it takes place, makes it something done.
        if not approach.see and not approach.channels:
            found = sought(approach.text, document.language if document else None)
            if found:
                yield context.problem(message, at=f"approaches[{position}]", approach=approach, words=found)
