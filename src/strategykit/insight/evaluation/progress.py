"""How far an indicator has come: a reading against its targets, by the plainest honest method."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from strategykit.findings import Text
from strategykit.insight.evaluation.course import (
    Course,
    at_least_as_good,
    course_of,
    in_units_of,
    way_of,
    weaker_end,
)
from strategykit.insight.evaluation.readings import figure_day, figure_words
from strategykit.insight.words import in_full, say
from strategykit.model import Quantity
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    import datetime as dt

    from strategykit.insight.evaluation.reading import Reading
    from strategykit.model import Indicator

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
        "Jevn utvikling: Målingen holdes mot en rett linje fra nullpunktet gjennom måltallene, slik den er "
        "den dagen det ble målt. Av et spenn gjelder den svakeste enden.",
        "Steady progress: the reading is held against a straight line from the baseline through the targets, "
        "as it stands on the day of the reading. Of a range the weaker end counts.",
    ),
    Method.TARGET: say(
        "Bare måltallet: nådd eller ikke nådd. Uten datoer eller nullpunkt kan ikke farten vurderes.",
        "The target alone: reached or not reached. Without dates or a baseline the pace cannot be judged.",
    ),
    Method.HOLD: say(
        "Holdes stabil: innenfor spennet, eller høyst {tolerance} fra et måltall som er ett tall.",
        "Held steady: within the range, or at most {tolerance} from a target that is one number.",
        tolerance=Quantity(float(TOLERANCE * 100), unit="%"),
    ),
    Method.PEOPLE: say(
        "Vurderes av mennesker: Målet er satt i ord.", "Judged by people: the target is set in words."
    ),
    Method.NONE: say("Ikke vurdert: Noe mangler.", "Not judged: something is missing."),
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


def judge(
    indicator: Indicator,
    reading: Reading | None,
    deadline: dt.date | None = None,
    today: dt.date | None = None,
) -> Judged:
    """Hold a reading against the targets of its indicator.

    Args:
        indicator: The indicator.
        reading: The newest reading; None where there is none.
        deadline: The deadline of its goal, for a target without a date.
        today: What was measured in words after this day is not told; None tells all.
    """
    course = course_of(indicator, deadline)
    if course is None:
        words = next(filter(None, map(figure_words, indicator.targets)), None)
        if words is None:
            return _unjudged("Måltall er ikke satt.", "No target is set.")
        nb, en = "Målet er satt i ord: {words}.", "The target is set in words: {words}."
        return Judged(progress=Progress.NO_DATA, method=Method.PEOPLE, why=say(nb, en, words=words))
    judged = _judged(indicator, reading, course, today)
    if not course.doubts:
        return judged
    told = (judged.why, *course.doubts)
    why = Text(nb=" ".join(each.nb for each in told), en=" ".join(each.en for each in told))
    return evolve(judged, why=why)


def _judged(indicator: Indicator, reading: Reading | None, course: Course, today: dt.date | None) -> Judged:
    if reading is None:
        words = [
            told
            for figure in indicator.readings
            if (told := figure_words(figure)) and (today is None or (figure_day(figure) or today) <= today)
        ]
        if words:
            nb = "Målt i ord som ikke kan sammenlignes: {words}."
            en = "Measured in words that cannot be compared: {words}."
            return _unjudged(nb, en, course, words=words[-1])
        return _unjudged("Ikke målt ennå.", "Not measured yet.", course)
    if course.way is None and way_of(indicator, course.amount):  # the targets leave it open, and that is told
        return _unjudged("Kan ikke vurderes.", "Cannot be judged.", course)
    if course.way is None:
        nb = "Det er ikke oppgitt hvilken vei som er best, eller så peker nullpunkt og måltall en annen vei."
        en = "Which way is better is not stated, or baseline and target point another way."
        return _unjudged(nb, en, course)
    value = in_units_of(reading.amount, course.amount)
    if value is None:
        nb, en = (
            "Målt til {value}, men måltallet er {target}, og de kan ikke sammenlignes.",
            "Measured at {value}, but the target is {target}, and the two cannot be compared.",
        )
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
        nb, en = (
            "{value}{day}. Måltallet {target} er nådd.",
            "{value}{day}. The target of {target} is reached.",
        )
    elif line is None:
        progress = Progress.NOT_REACHED
        nb = "{value}{day}. Måltallet {target} er ikke nådd."
        en = "{value}{day}. The target of {target} is not reached."
    elif at_least_as_good(way, at, line):
        progress = Progress.ON_TRACK
        nb = "{value}{day}. Det holder: Jevn utvikling mot {target} ville da ha gitt {line}."
        en = "{value}{day}. That is enough: steady progress towards {target} would have given {line} by then."
    else:
        progress = Progress.BEHIND
        nb = "{value}{day}. Jevn utvikling mot {target} ville da ha gitt {line}."
        en = "{value}{day}. Steady progress towards {target} would have given {line} by then."
    expected = None if line is None else evolve(course.amount, low=_rounded(line), high=None)
    why = say(nb, en, line=expected, **said)
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
        nb, en = "{value}{day}. Det er innenfor {bounds}.", "{value}{day}. That is within {bounds}."
    else:
        progress = Progress.BEHIND
        nb, en = "{value}{day}. Det er utenfor {bounds}.", "{value}{day}. That is outside {bounds}."
    bounds = evolve(course.amount, low=_rounded(floor), high=_rounded(ceiling))
    why = say(nb, en, bounds=bounds, **said)
    return Judged(progress=progress, method=Method.HOLD, why=why, course=course)


def _rounded(number: Fraction) -> float:
    return round(float(number), 2)


def _on(day: dt.date | None) -> Text:
    return say(" den {day}", " on {day}", day=in_full(day)) if day else Text(nb="", en="")
