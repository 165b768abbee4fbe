"""Evaluations that a reading sets off, and what the strategy says then happens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.insight.evaluation.course import course_of, in_units_of, way_of, weaker_end
from strategykit.insight.evaluation.readings import is_number
from strategykit.insight.words import in_full, say
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategykit.findings import Text
    from strategykit.insight.evaluation.reading import Reading
    from strategykit.insight.found import Found
    from strategykit.model import Evaluation, Indicator, Quantity

__all__ = ["Fired", "NotHeld", "fire", "not_held"]


@frozen(kw_only=True)
class Fired:
    """An evaluation whose threshold the newest reading is beyond."""

    evaluation: Found[Evaluation]
    """The evaluation."""
    indicator: Found[Indicator]
    """The indicator that sets it off."""
    readings: tuple[Reading, ...]
    """The readings beyond the threshold without a break, oldest first; the last is the newest."""
    why: Text
    """What set it off."""

    @property
    def consequence(self) -> str | None:
        """What the strategy says then happens."""
        return self.evaluation.node.consequence

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        return {
            "evaluation": self.evaluation.to_dict(),
            "indicator": self.indicator.to_dict(),
            "readings": [reading.to_dict() for reading in self.readings],
            "why": self.why.in_(language),
            "consequence": self.consequence,
            "output": self.evaluation.node.output,
            "owner": self.evaluation.node.owner,
        }


@frozen(kw_only=True)
class NotHeld:
    """An evaluation whose threshold the newest reading cannot be held against."""

    evaluation: Found[Evaluation]
    """The evaluation."""
    indicator: Found[Indicator]
    """The indicator that is to set it off."""
    why: Text
    """Why not."""

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its reasoning in one language."""
        return {
            "evaluation": self.evaluation.to_dict(),
            "indicator": self.indicator.to_dict(),
            "why": self.why.in_(language),
        }


def fire(
    evaluation: Found[Evaluation],
    indicator: Found[Indicator],
    readings: Sequence[Reading],
) -> Fired | None:
    """Tell whether the newest reading is beyond the threshold of an evaluation.

    Below it where up is better, above it where down is better, outside it where a range is held;
    never where it is not known which way is better.

    Args:
        evaluation: The evaluation.
        indicator: The indicator it names.
        readings: The readings of the indicator, oldest first.
    """
    way, threshold = _way(indicator.node), _threshold(evaluation.node, indicator.node)
    if way is None or threshold is None:
        return None
    beyond: list[Reading] = []
    for reading in reversed(readings):
        if not _is_beyond(reading.amount, threshold, way):
            break
        beyond.insert(0, reading)
    if not beyond:
        return None
    newest = beyond[-1]
    above = way == "down" or (way == "hold" and _is_beyond(newest.amount, threshold, "down"))
    nb, en = ("over", "above") if above else ("under", "below")
    why = say(
        f"{{value}}{{day}} er {nb} terskelen på {{threshold}}{{times}}.",
        f"{{value}}{{day}} is {en} the threshold of {{threshold}}{{times}}.",
        value=newest.amount,
        day=say(" den {day}", " on {day}", day=in_full(newest.date)) if newest.date else say("", ""),
        threshold=threshold,
        times=say(", {n} målinger på rad", ", {n} readings in a row", n=len(beyond))
        if len(beyond) > 1
        else say("", ""),
    )
    return Fired(evaluation=evaluation, indicator=indicator, readings=tuple(beyond), why=why)


def not_held(
    evaluation: Found[Evaluation],
    indicator: Found[Indicator],
    readings: Sequence[Reading],
) -> NotHeld | None:
    """Tell why the newest reading says nothing about the threshold; None where it does, or there is none.

    Args:
        evaluation: The evaluation.
        indicator: The indicator it names.
        readings: The readings of the indicator, oldest first.
    """
    threshold = _threshold(evaluation.node, indicator.node)
    if threshold is None or not readings:
        return None
    if _way(indicator.node) is None:
        why = say(
            "det er ikke oppgitt om {it} skal opp eller ned, så ingen kan si når terskelen er passert.",
            "it is not stated whether {it} is to go up or down, so nobody can say when the threshold is "
            "passed.",
            it=indicator,
        )
    elif in_units_of(readings[-1].amount, threshold) is None:
        why = say(
            "{value} kan ikke sammenlignes med terskelen på {threshold}, fordi enhetene er ulike.",
            "{value} cannot be compared with the threshold of {threshold}, because their units differ.",
            value=readings[-1].amount,
            threshold=threshold,
        )
    else:
        return None
    return NotHeld(evaluation=evaluation, indicator=indicator, why=why)


def _way(indicator: Indicator) -> str | None:
    course = course_of(indicator, None)
    return way_of(indicator, course.amount if course else None)


def _threshold(evaluation: Evaluation, indicator: Indicator) -> Quantity | None:
    threshold = evaluation.threshold
    if threshold is None or not is_number(threshold):
        return None
    return evolve(threshold, unit=threshold.unit or indicator.unit)


def _is_beyond(amount: Quantity, threshold: Quantity, way: str) -> bool:
    value = in_units_of(amount, threshold)
    if value is None:
        return False
    over = weaker_end(value, "down") > weaker_end(threshold, "down")
    under = weaker_end(value, "up") < weaker_end(threshold, "up")
    return {"up": under, "down": over}.get(way, over or under)
