"""What in the days and the numbers of an indicator is at odds, and what was made of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from strategykit.insight.words import in_full, say
from strategykit.records import evolve

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence
    from fractions import Fraction

    from strategykit.findings import Text
    from strategykit.model import Quantity

__all__ = ["backwards", "in_words", "several", "too_early", "too_late"]


def several(amounts: Sequence[Quantity], due: dt.date | None, counting: Quantity | None) -> Text:
    """Say that there are several targets for one day.

    Args:
        amounts: The targets.
        due: The day; None for targets without one.
        counting: The target that counts; None where that cannot be told.
    """
    day = say("for {day}", "for {day}", day=in_full(due)) if due else say("uten dato", "without a date")
    those = list(dict.fromkeys(amounts))
    if counting is None:
        return say(
            "Det er satt flere måltall {day}: {those}, og det kan ikke avgjøres hvilket som gjelder.",
            "There are several targets {day}: {those}, and which of them counts cannot be told.",
            day=day,
            those=those,
        )
    return say(
        "Det er satt flere måltall {day}: {those}. Det strengeste gjelder: {it}.",
        "There are several targets {day}: {those}. The most demanding counts: {it}.",
        day=day,
        those=those,
        it=counting,
    )


def too_late(baseline: dt.date, due: dt.date) -> Text:
    """Say that the baseline is not before the day of the last target."""
    return say(
        "Nullpunktet er fra {baseline}, men måltallet er for {due}: Én av datoene må være feil, "
        "og nullpunktet er ikke regnet med.",
        "The baseline is of {baseline}, but the target is for {due}: one of the dates must be wrong, "
        "and the baseline is not counted.",
        baseline=in_full(baseline),
        due=in_full(due),
    )


def too_early(day: dt.date, baseline: dt.date) -> Text:
    """Say that a milestone is not after the baseline."""
    return say(
        "Måltallet for {day} ligger ikke etter nullpunktet, {baseline}, og er ikke regnet med.",
        "The target for {day} is not after the baseline, {baseline}, and is not counted.",
        day=in_full(day),
        baseline=in_full(baseline),
    )


def backwards(line: Mapping[dt.date, Fraction], amount: Quantity, way: str) -> Iterator[Text]:
    """Say where the way to a target goes the wrong way.

    Args:
        line: The days with their numbers, oldest first.
        amount: The target, for its unit.
        way: `up` or `down`.
    """
    for (day, one), (then, other) in pairwise(line.items()):
        if (other > one) if way == "down" else (other < one):
            yield say(
                "Veien mot måltallet går tilbake, fra {one} den {day} til {other} den {then}.",
                "The way to the target goes backwards, from {one} on {day} to {other} on {then}.",
                one=evolve(amount, low=float(one), high=None),
                other=evolve(amount, low=float(other), high=None),
                day=in_full(day),
                then=in_full(then),
            )


def in_words(target: str) -> Text:
    """Say that a target beside those that are numbers is set in words."""
    return say(
        "Måltallet {it} er satt i ord og må vurderes av mennesker.",
        "The target {it} is set in words, for people to judge.",
        it=target,
    )
