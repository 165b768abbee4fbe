"""The answer of an evaluation: how far indicators and goals have come, and what was set off."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from strategykit.display import Page, Section, Shown, Table, one_line
from strategykit.findings import Finding, Text
from strategykit.insight.evaluation.course import in_units_of
from strategykit.insight.evaluation.progress import METHODS, Judged, Method, Progress
from strategykit.insight.evaluation.readings import figure_words, is_number
from strategykit.insight.told import told_day
from strategykit.insight.words import amount, counted, in_full, quoted, say
from strategykit.records import evolve, field, frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from strategykit.insight.evaluation.reading import Reading
    from strategykit.insight.evaluation.triggers import Fired, NotHeld
    from strategykit.insight.found import Found
    from strategykit.model import Evaluation, Goal, Indicator, Quantity

__all__ = ["Assessment", "GoalProgress", "IndicatorProgress"]

WORDS = {
    Progress.BEHIND: say("ligger etter", "behind"),
    Progress.NOT_REACHED: say("ikke nådd", "not reached"),
    Progress.NO_DATA: say("mangler data", "no data"),
    Progress.ON_TRACK: say("i rute", "on track"),
    Progress.REACHED: say("nådd", "reached"),
}


@frozen(kw_only=True)
class IndicatorProgress:
    """How far an indicator has come."""

    indicator: Found[Indicator]
    """The indicator."""
    reading: Reading | None
    """The newest reading, none after today."""
    judged: Judged
    """What came of it: how far, by which method, and why."""
    stale: bool = False
    """True where it should have been measured again by today, by its own frequency."""

    @property
    def progress(self) -> Progress:
        """How far it has come."""
        return self.judged.progress

    @property
    def method(self) -> Method:
        """How that was judged."""
        return self.judged.method

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give it as plain JSON data, its words in one language."""
        course = self.judged.course
        return {
            "indicator": self.indicator.to_dict(),
            "progress": self.progress.value,
            "method": self.method.value,
            "why": self.judged.why.in_(language),
            "reading": self.reading.to_dict() if self.reading else None,
            "expected": self.judged.expected,
            "target": _amount(course.amount) if course else None,
            "due": course.due.isoformat() if course and course.due else None,
            "stale": self.stale,
        }


@frozen(kw_only=True)
class GoalProgress:
    """How far a goal has come: as far as the worst of its indicators and of those of its parts."""

    goal: Found[Goal]
    """The goal."""
    indicators: tuple[IndicatorProgress, ...]
    """Its indicators and those of its parts, worst first."""

    @property
    def progress(self) -> Progress:
        """How far it has come; no data where nothing measures it."""
        return self.indicators[0].progress if self.indicators else Progress.NO_DATA

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {
            "goal": self.goal.to_dict(),
            "progress": self.progress.value,
            "indicators": [each.indicator.id for each in self.indicators],
        }


@frozen(kw_only=True)
class Assessment(Shown):
    """A strategy held against what was measured."""

    indicators: tuple[IndicatorProgress, ...]
    """Every indicator, in the order of the strategy."""
    goals: tuple[GoalProgress, ...]
    """Every goal that counts, in the order of the strategy."""
    fired: tuple[Fired, ...]
    """The evaluations that a reading sets off."""
    in_words: tuple[Found[Evaluation], ...]
    """Evaluations whose triggers or threshold are words only: people have to judge them."""
    today: dt.date | None
    """The day it is seen from; None for all readings there are."""
    not_held: tuple[NotHeld, ...] = field(default=())
    """The evaluations whose threshold the newest reading cannot be held against."""
    findings: tuple[Finding, ...] = field(default=())
    """Readings that could not be used, each with its line."""

    @property
    def counts(self) -> dict[str, int]:
        """How many indicators have come how far."""
        seen = Counter(each.progress for each in self.indicators)
        return {progress.value: seen[progress] for progress in Progress}

    def records(self) -> list[dict[str, Any]]:
        """Give one flat record for each indicator, as `pandas.DataFrame` and `polars.DataFrame` take them.

        Texts, numbers, days and truth values only; what is not known is None.
        """
        return [_record(each) for each in self.indicators]

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the assessment as plain JSON data.

        Args:
            language: A BCP 47 tag for the sentences in it.
        """
        return {
            "today": self.today.isoformat() if self.today else None,
            "counts": self.counts,
            "indicators": [each.to_dict(language) for each in self.indicators],
            "goals": [each.to_dict() for each in self.goals],
            "fired": [each.to_dict(language) for each in self.fired],
            "not_held": [each.to_dict(language) for each in self.not_held],
            "in_words": [each.to_dict() for each in self.in_words],
            "methods": {
                method.value: words.in_(language)
                for method, words in METHODS.items()
                if any(each.method is method for each in self.indicators)
            },
            "findings": [{**finding.to_dict(language), "file": finding.file} for finding in self.findings],
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        told = [
            say(f"{{n}} {WORDS[each].nb}", f"{{n}} {WORDS[each].en}", n=self.counts[each.value])
            for each in reversed(Progress)
            if self.counts[each.value]
        ]
        head = counted(len(self.indicators), "indikator|indikatorer", "indicator|indicators").in_(language)
        title = f"{head}: {', '.join(each.in_(language) for each in told)}."
        if not told:
            title = say("Strategien har ingen indikatorer.", "The strategy has no indicators.").in_(language)
        return Page(title, tuple(self._sections(language)))

    def _sections(self, language: str) -> Iterator[Section]:
        def in_(nb: str, en: str) -> str:
            return say(nb, en).in_(language)

        goals = [(each.goal.name, WORDS[each.progress].in_(language), _because(each)) for each in self.goals]
        if goals:
            header = in_("Mål|Status|Avgjort av", "Goal|Status|Decided by").split("|")
            yield Section(in_("Mål", "Goals"), (), Table(tuple(header), tuple(goals)))
        if self.indicators:
            header = in_(
                "Indikator|Status|Målt|Dato|Forventet da|Måltall",
                "Indicator|Status|Measured|Date|Expected by then|Target",
            ).split("|")
            rows = tuple(_row(each, language) for each in self.indicators)
            yield Section(in_("Indikatorer", "Indicators"), (), Table(tuple(header), rows))
        for nb, en, lines in self._lists():
            yield Section(in_(nb, en), tuple(line.in_(language) for line in lines))

    def _lists(self) -> Iterator[tuple[str, str, list[Text]]]:
        yield "Utløste evalueringer", "Evaluations set off", [_set_off(each) for each in self.fired]
        yield (
            "Terskler målingen ikke kan prøves mot",
            "Thresholds the reading cannot be held against",
            [say("{it}: {why}", "{it}: {why}", it=each.evaluation, why=each.why) for each in self.not_held],
        )
        yield (
            "Hvorfor",
            "Why",
            [
                say("{it}: {why}", "{it}: {why}", it=each.indicator, why=each.judged.why)
                for each in self.indicators
                if _is_told(each)
            ],
        )
        yield (
            "Slik er det vurdert",
            "How it was judged",
            [
                words
                for method, words in METHODS.items()
                if method is not Method.NONE and any(each.method is method for each in self.indicators)
            ],
        )
        yield (
            "Utløses av noe som er satt i ord, og som må vurderes",
            "Set off by something put in words, for people to judge",
            [
                say("{it}: {those}.", "{it}: {those}.", it=each, those=_in_words(each.node))
                for each in self.in_words
            ],
        )
        yield (
            "Skulle vært målt igjen",
            "Should have been measured again",
            [
                say(
                    "{it}: sist målt {day}.",
                    "{it}: last measured on {day}.",
                    it=each.indicator,
                    day=in_full(each.reading.date),
                )
                for each in self.indicators
                if each.stale and each.reading and each.reading.date
            ],
        )
        yield "Målinger som ikke teller", "Readings that do not count", [*map(_told, self.findings)]


def _in_words(evaluation: Evaluation) -> list[str]:
    threshold = evaluation.threshold
    vague = threshold is not None and not is_number(threshold) and threshold.raw
    return [*evaluation.triggers, *([vague] if vague else [])]


def _because(goal: GoalProgress) -> str:
    if not goal.indicators:
        return "–"
    return "; ".join(each.indicator.name for each in goal.indicators if each.progress is goal.progress)


def _is_told(each: IndicatorProgress) -> bool:
    # That nothing is measured stands in the table; that words are no number does not.
    course = each.judged.course
    in_words = any(map(figure_words, each.indicator.node.readings))
    return each.reading is not None or course is None or in_words or bool(course.doubts)


def _row(each: IndicatorProgress, language: str) -> tuple[str, ...]:
    course, reading, expected = each.judged.course, each.reading, each.judged.expected
    return (
        each.indicator.name,
        WORDS[each.progress].in_(language),
        amount(reading.amount).in_(language) if reading else "–",
        told_day(reading.date).in_(language) if reading and reading.date else "–",
        amount(evolve(course.amount, low=round(expected, 2), high=None)).in_(language)
        if course and expected is not None
        else "–",
        amount(course.amount).in_(language) if course else "–",
    )


def _set_off(fired: Fired) -> Text:
    # The consequence in full: it is what somebody now has to do.
    said = one_line(fired.consequence or "")
    then = say("Strategien sier: {said}", "The strategy says: {said}", said=quoted(said))
    if not said:
        then = say(
            "Strategien sier ikke hva som skal skje da.", "The strategy does not say what happens then."
        )
    frame = "{it}: {why} {then}"
    return say(frame, frame, it=fired.evaluation, why=fired.why, then=then)


def _told(finding: Finding) -> Text:
    place = ":".join(str(part) for part in (finding.file, finding.line) if part is not None)
    frame = " ".join(
        name for name, there in (("{place}", place), ("{it}", 1), ("{hint}", finding.hint)) if there
    )
    return say(frame, frame, place=Text(nb=place, en=place), it=finding.message, hint=finding.hint)


def _record(each: IndicatorProgress) -> dict[str, Any]:
    indicator, course, reading = each.indicator.node, each.judged.course, each.reading
    baseline = indicator.baseline
    start = in_units_of(baseline.value, course.amount) if course and baseline and baseline.value else None
    value = reading.amount if reading else None
    return {
        "indicator": indicator.id,
        "name": indicator.name,
        "goals": ", ".join(indicator.goals),
        "progress": each.progress.value,
        "method": each.method.value,
        "date": reading.date if reading else None,
        "low": value.low if value else None,
        "high": value.high if value else None,
        "unit": (value.unit if value else None) or indicator.unit,
        "expected": each.judged.expected,
        "baseline": start.low if start else None,
        "target_low": course.amount.low if course else None,
        "target_high": course.amount.high if course else None,
        "target_unit": course.amount.unit if course else None,
        "due": course.due if course else None,
        "stale": each.stale,
    }


def _amount(value: Quantity) -> dict[str, Any]:
    return {"low": value.low, "high": value.high, "unit": value.unit, "per": value.per}
