"""A strategy scored by a framework: what is there, what is missing, and which findings stand."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from strategykit.catalog.frameworks import framework as built_in
from strategykit.catalog.frameworks import frameworks
from strategykit.checks.points import ELSEWHERE, sorted_out
from strategykit.display import Page, Section, Shown, Table
from strategykit.errors import UnknownNameError
from strategykit.findings import Severity, Text, set_another_way
from strategykit.graph import Answer, name_of, refusal
from strategykit.insight.terms import choice_words, field_words
from strategykit.insight.view import view
from strategykit.insight.words import bare, counted, language_of, say
from strategykit.listing import SEVERITIES
from strategykit.model import Strategy
from strategykit.model.shape import Kind, shape_of
from strategykit.paths import closest, readable
from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Finding, Report
    from strategykit.insight.view import FieldView, PointView
    from strategykit.model import Framework, No

__all__ = ["Completeness", "FieldScore", "PointScore", "Scorecard", "scorecard"]

CLAIM = Text(
    nb="Dette sier hva som er på plass og henger sammen, ikke om strategien vil lykkes.",
    en="This says what is in place and coherent, not whether the strategy will succeed.",
)
"""What a scorecard claims, and what it does not."""

_SAME = {"five-point": "five-points"}
"""What a framework is called before a noun: a five-point framework."""

NAMED = 4
"""How many names a line of text lists; the data hold them all."""


class Completeness(Enum):
    """How far a point has come."""

    THERE = "there"
    """It is answered, and no error stands."""
    LACKING = "lacking"
    """It is answered, and errors stand."""
    MISSING = "missing"
    """It is not answered."""
    DECIDED_NO = "decided no"
    """It is decided against, which is an answer, or the whole presence is."""


_WORDS = {
    Completeness.THERE: Text(nb="på plass", en="in place"),
    Completeness.LACKING: Text(nb="delvis", en="partly"),
    Completeness.MISSING: Text(nb="mangler", en="missing"),
    Completeness.DECIDED_NO: Text(nb="valgt bort", en="decided against"),
}


@frozen(kw_only=True)
class FieldScore:
    """What stands in one field a point reads."""

    name: str
    """The field."""
    answer: Answer
    """Whether it is stated, decided against, or not said."""
    names: tuple[str, ...]
    """What it holds, by name."""
    reason: str | None
    """Why it is decided against."""

    @property
    def count(self) -> int:
        """How many things it holds."""
        return len(self.names)

    def to_dict(self) -> dict[str, Any]:
        """Give the field as plain JSON data."""
        return {
            "field": self.name,
            "answer": self.answer.value,
            "count": self.count,
            "names": list(self.names),
            "reason": self.reason,
        }


@frozen(kw_only=True)
class PointScore:
    """What stands to one point of the framework."""

    label: Text
    """What the point is called."""
    completeness: Completeness
    """How far it has come."""
    fields: tuple[FieldScore, ...]
    """What is there, field by field."""
    count: int
    """How many different things there are in all of them."""
    findings: tuple[Finding, ...]
    """The findings that stand."""
    absent: bool = False
    """True when the strategy decides against the whole presence: what is not said is not missing then."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that are neither stated nor decided against."""
        unsaid = (field.name for field in self.fields if field.answer is Answer.NOT_SAID)
        return () if self.absent else tuple(unsaid)

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the point as plain JSON data, its words in one language."""
        return {
            "label": self.label.in_(language),
            "completeness": self.completeness.value,
            "there": [field.to_dict() for field in self.fields],
            "missing": list(self.missing),
            "findings": [finding.to_dict(language) for finding in self.findings],
        }


@frozen(kw_only=True)
class Scorecard(Shown):
    """A strategy scored by a framework. It claims completeness, never success."""

    framework: Text
    """What the framework is called."""
    points: tuple[PointScore, ...]
    """Its points, in order."""
    elsewhere: tuple[Finding, ...]
    """The findings that belong to none of its points."""
    report: Report
    """The report it is made from; it says what the project had set another way."""
    absence: No | None = None
    """The decision to take no part in social media, with its reason."""

    @property
    def counts(self) -> dict[str, int]:
        """How many points have come how far."""
        return {
            each.value.replace(" ", "_"): sum(point.completeness is each for point in self.points)
            for each in Completeness
        }

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the scorecard as plain JSON data.

        Args:
            language: A BCP 47 tag for the words in it.
        """
        return {
            "framework": self.framework.in_(language),
            "claim": CLAIM.in_(language),
            "absence": None if self.absence is None else {"reason": self.absence.reason},
            "counts": self.counts,
            "points": [point.to_dict(language) for point in self.points],
            "elsewhere": [finding.to_dict(language) for finding in self.elsewhere],
            "lenient": self.report.lenient,
            "overrides": [override.to_dict() for override in self.report.overrides],
            "ignored": list(self.report.ignored),
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        return Page(self._title().in_(language), tuple(self._sections(language)))

    def _title(self) -> Text:
        if self.absence is not None:
            return say(
                "{framework}: Å være i sosiale medier er valgt bort. Begrunnelse: {why}.",
                "{framework}: Taking part in social media is decided against. Reason: {why}.",
                framework=self.framework,
                why=_reason(self.absence.reason),
            )
        declined = self.counts["decided_no"]
        return say(
            "{framework}: {there} av {points} på plass{rest}.",
            "{framework}: {there} of {points} in place{rest}.",
            framework=self.framework,
            there=self.counts["there"],
            points=counted(len(self.points), "punkt|punkter", "point|points"),
            rest=say(", {n} valgt bort", ", {n} decided against", n=declined) if declined else None,
        )

    def _sections(self, language: str) -> Iterator[Section]:
        yield Section(CLAIM.in_(language).rstrip("."), (), self._table(language))
        for point in self.points:
            yield Section(point.label.in_(language), tuple(_told(point, language)))
        count = counted(len(self.elsewhere), "funn|funn", "finding|findings").in_(language)
        yield Section(ELSEWHERE.in_(language), (count,) if self.elsewhere else ())
        settings = tuple(each.in_(language) for each in set_another_way(self.report))
        if settings:
            yield Section(Text(nb="Satt av prosjektet", en="Set by the project").in_(language), settings)

    def _table(self, language: str) -> Table:
        header = Text(
            nb="Punkt|Status|Innhold|Feil|Andre funn", en="Point|State|Content|Errors|Other findings"
        )
        rows = (
            (
                point.label.in_(language),
                _WORDS[point.completeness].in_(language),
                str(point.count),
                str(len(_errors(point.findings))),
                str(len(point.findings) - len(_errors(point.findings))),
            )
            for point in self.points
        )
        return Table(tuple(header.in_(language).split("|")), tuple(rows))


def scorecard(strategy: Strategy, report: Report, framework: str = "five-points") -> Scorecard:
    """Score a strategy by a framework, from the findings of a check.

    A finding belongs to the points whose checks it comes from; one that no point names, to those
    that read the field it stands in.

    Args:
        strategy: The strategy.
        report: What a check of it found.
        framework: The id of one of the strategy's own frameworks, or of one of the catalogue.

    Raises:
        UnknownNameError: There is no such framework.

    Examples:
        >>> from strategykit.checks import run
        >>> strategy = Strategy("S", mission="Vi er der folk er")
        >>> for point in scorecard(strategy, run(strategy)).points:
        ...     print(point.label, point.completeness.value, [each.name for each in point.findings])
        Goals missing ['goal-missing']
        Mission and purpose there ['presence-undecided']
        Measurement missing ['measurement-missing']
        Responsibility missing ['responsibility-missing']
        Benefits for the customers missing ['benefit-missing']
    """
    norwegian, english = _both(strategy, framework)
    findings = sorted_out(report, english)
    absence = refusal(strategy, "presence")
    points = tuple(
        _score(Text(nb=nb.label, en=seen.label), seen, findings[position], absent=absence is not None)
        for position, (nb, seen) in enumerate(zip(norwegian.points, view(strategy, english), strict=True))
    )
    placed = {finding for each in findings for finding in each}
    return Scorecard(
        framework=Text(nb=norwegian.name, en=english.name),
        points=points,
        elsewhere=tuple(finding for finding in report if finding not in placed),
        report=report,
        absence=absence,
        language=language_of(strategy),
    )


def _both(strategy: Strategy, name: str) -> tuple[Framework, Framework]:
    own = {each.id: each for each in strategy.frameworks}
    if name in own:
        return own[name], own[name]
    name = _SAME.get(name, name)
    known = [each.id for each in frameworks()]
    if name not in known:
        near = closest(name, [*own, *known])
        hint = f"did you mean {near}?" if near else f"there are {', '.join([*own, *known])}"
        raise UnknownNameError(f"there is no framework {name!r}: {hint}")
    return built_in(name, "nb"), built_in(name, "en")


def _score(label: Text, seen: PointView, findings: tuple[Finding, ...], *, absent: bool) -> PointScore:
    # Who takes no part needs no goals, roles or figures for it.
    asks_whether = any(field.name == "presence" for field in seen.fields)
    declined = absent and (asks_whether or seen.answer is Answer.NOT_SAID)
    answered = {
        Answer.STATED: Completeness.LACKING if _errors(findings) else Completeness.THERE,
        Answer.DECIDED_NO: Completeness.DECIDED_NO,
        Answer.NOT_SAID: Completeness.MISSING,
    }
    return PointScore(
        label=label,
        completeness=Completeness.DECIDED_NO if declined else answered[seen.answer],
        absent=absent,
        fields=tuple(_field(each) for each in seen.fields),
        count=len({path for path, _ in seen.held}),
        findings=findings,
    )


def _field(seen: FieldView) -> FieldScore:
    names = tuple(_name(held) for _, held in seen.held)
    return FieldScore(
        name=seen.name, answer=seen.answer, names=names, reason=seen.no.reason if seen.no else None
    )


def _name(held: Any) -> str:
    if isinstance(held, str):
        return held
    # What has no name of its own, such as the reasons to be there, is told by its first words.
    lists = [getattr(held, each.name) for each in shape_of(type(held)).values() if each.kind is Kind.TEXT]
    words = [value[0] for value in lists if isinstance(value, tuple) and value]
    named = name_of(held)
    return words[0] if named == type(held).__name__ and words else named


def _errors(findings: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is Severity.ERROR]


_WAYS = {
    Answer.STATED: ("{field} ({count}): {names}", "{field} ({count}): {names}"),
    Answer.DECIDED_NO: ("{field}: valgt bort: {why}", "{field}: decided against: {why}"),
    Answer.NOT_SAID: ("{field}: ikke oppgitt", "{field}: not stated"),
}


def _field_name(name: str) -> Text:
    """Name what a point reads: “goals”, “goals: deadline”, “indicators: level outcome or impact”."""
    field, _, part = name.partition(".")
    words = field_words(Strategy, field)
    inside, _, values = part.partition("=")
    if not part or field not in shape_of(Strategy):
        return words
    cls = shape_of(Strategy)[field].target
    if cls is None or inside not in shape_of(cls):
        return words
    within = field_words(cls, inside)
    return Text(
        nb=f"{words.nb}: {within.nb}{_choices(cls, inside, values, 'nb')}",
        en=f"{words.en}: {within.en}{_choices(cls, inside, values, 'en')}",
    )


def _choices(cls: type, field: str, values: str, language: str) -> str:
    target = shape_of(cls)[field].target
    if not values:
        return ""
    known = {each.value: each for each in target} if target and issubclass(target, Enum) else {}
    words = (choice_words(known[each]).in_(language) if each in known else each for each in values.split("|"))
    return " " + ", ".join(words)


def _reason(reason: str | None) -> Text:
    return bare(reason) if reason else Text(nb="ikke oppgitt", en="not stated")


def _told(point: PointScore, language: str) -> Iterator[str]:
    told = [field for field in point.fields if not point.absent or field.answer is not Answer.NOT_SAID]
    if not told:
        yield say(
            "trengs ikke, siden det er valgt bort å være i sosiale medier",
            "not needed, since taking part is decided against",
        ).in_(language)
    for field in told:
        more = field.count - NAMED
        rest = () if more <= 0 else (counted(more, "til|til", "more|more"),)
        yield say(
            *_WAYS[field.answer],
            field=_field_name(field.name),
            count=field.count,
            names=(*field.names[:NAMED], *rest),
            why=Text(nb=field.reason or "uten begrunnelse", en=field.reason or "without a reason"),
        ).in_(language)
    for finding in point.findings:
        place = readable(finding.at) or "–"
        severity = SEVERITIES[finding.severity].in_(language).partition("|")[0]
        head = f"{severity} {finding.name} ({finding.code}) {place}"
        yield f"{head}: {finding.message.in_(language)}"
