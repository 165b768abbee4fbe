"""How far an indicator has come: a reading against its targets, by the plainest honest method."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from strategykit.findings import Text
from strategykit.insight.course import Course, at_least_as_good, course_of, in_units_of, weaker_end
from strategykit.insight.told import told_day
from strategykit.insight.words import say

if TYPE_CHECKING:
    import datetime as dt

    from strategykit.insight.reading import Reading
    from strategykit.model import Indicator, Quantity

__all__ = ["METHODS", "Judged", "Method", "Progress", "judge"]

TOLERANCE = Fraction(5, 100)
"""How far a value that is to be held may be from a target that is one number; a range says it itself."""


class Progress(Enum):
    """How far an indicator or a goal has come, worst first."""

    BEHIND = "behind"
    NOT_REACHED = "not reached"
    NO_DATA = "no data"
    ON_TRACK = "on track"
    REACHED = "reached"

    @property
    def rank(self) -> int:
        """Zero for the worst."""
        return list(Progress).index(self)


class Method(Enum):
    """How it was judged."""

    LINEAR = "linear"
    TARGET = "target"
    HOLD = "hold"
    PEOPLE = "people"
    NONE = "none"


METHODS = {
    Method.LINEAR: say(
        "Rett linje: målingen holdes mot linjen fra nullpunktet gjennom måltallene, den dagen det er målt. "
        "Av et spenn gjelder den svakeste enden.",
        "Straight line: the reading is held against the line from the baseline through the targets, on the "
        "day it was taken. Of a range the weaker end counts.",
    ),
    Method.TARGET: say(
        "Bare måltallet: nådd eller ikke nådd. Uten datoer eller nullpunkt kan ikke farten vurderes.",
        "The target alone: reached or not. Without dates or a baseline the pace cannot be judged.",
    ),
    Method.HOLD: say(
        "Holdes stabil: innenfor spennet, eller høyst 5 % fra et måltall som er ett tall.",
        "Held: within the range, or at most 5 % from a target that is one number.",
    ),
    Method.PEOPLE: say(
        "Vurderes av mennesker: målet er satt i ord.", "Judged by people: the target is set in words."
    ),
    Method.NONE: say("Ikke vurdert: noe mangler.", "Not judged: something is missing."),
}
"""What each method does."""


@frozen(kw_only=True)
class Judged:
    """What came of holding a reading against the targets."""

    progress: Progress
    """How far it has come."""
    method: Method
    """How that was judged."""
    why: Text
    """Why, with the numbers."""
    course: Course | None = None
    """Where it is to go; None where no target is a number."""
    expected: float | None = None
    """Where the straight line is on the day of the reading."""


def judge(indicator: Indicator, reading: Reading | None, deadline: dt.date | None = None) -> Judged:
    """Hold a reading against the targets of its indicator.

    Args:
        indicator: The indicator.
        reading: The newest reading; None where there is none.
        deadline: The deadline of its goal, for a target without a date.
    """
    course = course_of(indicator, deadline)
    if course is None:
        words = next((figure.text for figure in indicator.targets if figure.text), None)
        if words is None:
            return _unjudged("Det er ikke satt noe måltall.", "No target is set.")
        nb, en = "Målet er satt i ord: {words}.", "The target is set in words: {words}."
        return Judged(progress=Progress.NO_DATA, method=Method.PEOPLE, why=say(nb, en, words=words))
    if reading is None:
        return _unjudged("Det er ikke målt.", "Nothing is measured.", course)
    if course.way is None:
        nb = "Det står ikke hvilken vei som er best, eller nullpunkt og måltall går en annen vei."
        en = "Which way is better is not said, or baseline and target go another way."
        return _unjudged(nb, en, course)
    value = in_units_of(reading.amount, course.amount)
    if value is None:
        nb, en = "Målt {value}, men måltallet er {target}.", "Measured {value}, but the target is {target}."
        return _unjudged(nb, en, course, value=reading.amount, target=course.amount)
    said = {"value": reading.amount, "target": course.amount, "day": _on(reading.date)}
    if course.way == "hold":
        return _held(course, value, reading.date, said)
    return _compared(course, value, reading.date, said)


def _unjudged(nb: str, en: str, course: Course | None = None, **words: Any) -> Judged:
    why = say(nb, en, **words)
    return Judged(progress=Progress.NO_DATA, method=Method.NONE, why=why, course=course)


def _compared(course: Course, value: Quantity, day: dt.date | None, said: dict[str, Any]) -> Judged:
    way = str(course.way)
    at, line = weaker_end(value, way), course.expected(day)
    if at_least_as_good(way, at, weaker_end(course.amount, way)):
        progress = Progress.REACHED
        why = say(
            "{value}{day}: måltallet {target} er nådd.",
            "{value}{day}: the target {target} is reached.",
            **said,
        )
    elif line is None:
        progress = Progress.NOT_REACHED
        nb, en = (
            "{value}{day}: måltallet {target} er ikke nådd.",
            "{value}{day}: the target {target} is not reached.",
        )
        why = say(nb, en, **said)
    elif at_least_as_good(way, at, line):
        progress = Progress.ON_TRACK
        nb = "{value}{day}: minst like godt som {line}, der den rette linjen mot {target} er da."
        en = "{value}{day}: at least as good as {line}, where the straight line to {target} is then."
        why = say(nb, en, line=evolve(course.amount, low=_rounded(line), high=None), **said)
    else:
        progress = Progress.BEHIND
        nb = "{value}{day}: svakere enn {line}, der den rette linjen mot {target} er da."
        en = "{value}{day}: weaker than {line}, where the straight line to {target} is then."
        why = say(nb, en, line=evolve(course.amount, low=_rounded(line), high=None), **said)
    return Judged(
        progress=progress,
        method=Method.TARGET if line is None else Method.LINEAR,
        why=why,
        course=course,
        expected=None if line is None else float(line),
    )


def _held(course: Course, value: Quantity, day: dt.date | None, said: dict[str, Any]) -> Judged:
    floor, ceiling = weaker_end(course.amount, "up"), weaker_end(course.amount, "down")
    if floor == ceiling:
        floor, ceiling = floor - abs(floor) * TOLERANCE, ceiling + abs(ceiling) * TOLERANCE
    if floor <= weaker_end(value, "up") and weaker_end(value, "down") <= ceiling:
        over = course.due is None or day is None or day >= course.due
        progress = Progress.REACHED if over else Progress.ON_TRACK
        nb, en = (
            "{value}{day}: holdt mellom {floor} og {ceiling}.",
            "{value}{day}: held between {floor} and {ceiling}.",
        )
    else:
        progress = Progress.BEHIND
        nb, en = "{value}{day}: utenfor {floor} til {ceiling}.", "{value}{day}: outside {floor} to {ceiling}."
    why = say(nb, en, floor=_rounded(floor), ceiling=_rounded(ceiling), **said)
    return Judged(progress=progress, method=Method.HOLD, why=why, course=course)


def _rounded(number: Fraction) -> float:
    return round(float(number), 2)


def _on(day: dt.date | None) -> Text:
    return say(" {day}", " on {day}", day=told_day(day)) if day else Text(nb="", en="")
