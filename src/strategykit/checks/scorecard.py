"""A strategy scored by a framework: what is there, what is missing, and which findings stand."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from strategykit.catalog.frameworks import framework as built_in
from strategykit.catalog.frameworks import frameworks
from strategykit.errors import UnknownNameError
from strategykit.findings import Severity, Text
from strategykit.graph import Answer, name_of
from strategykit.insight.display import Page, Section, Shown, Table
from strategykit.insight.fieldwords import field_words
from strategykit.insight.view import view
from strategykit.insight.words import counted, say
from strategykit.model.shape import Kind, shape_of
from strategykit.paths import closest, readable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Finding, Report
    from strategykit.insight.view import FieldView, PointView
    from strategykit.model import Framework, FrameworkPoint, Strategy

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
    """It is decided against, which is an answer."""


_WORDS = {
    Completeness.THERE: Text(nb="på plass", en="there"),
    Completeness.LACKING: Text(nb="har mangler", en="lacking"),
    Completeness.MISSING: Text(nb="mangler", en="missing"),
    Completeness.DECIDED_NO: Text(nb="valgt bort", en="decided no"),
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
    findings: tuple[Finding, ...]
    """The findings that stand."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that are neither stated nor decided against."""
        return tuple(field.name for field in self.fields if field.answer is Answer.NOT_SAID)

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
            "counts": self.counts,
            "points": [point.to_dict(language) for point in self.points],
            "elsewhere": [finding.to_dict(language) for finding in self.elsewhere],
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        title = say(
            "{framework}: {there} av {points} på plass.",
            "{framework}: {there} of {points} there.",
            framework=self.framework,
            there=self.counts["there"],
            points=counted(len(self.points), "punkt|punkter", "point|points"),
        )
        return Page(title.in_(language), tuple(self._sections(language)))

    def _sections(self, language: str) -> Iterator[Section]:
        yield Section(CLAIM.in_(language).rstrip("."), (), self._table(language))
        for point in self.points:
            yield Section(point.label.in_(language), tuple(_told(point, language)))
        count = counted(len(self.elsewhere), "funn|funn", "finding|findings").in_(language)
        title = Text(nb="Utenfor punktene", en="Outside the points").in_(language)
        yield Section(title, (count,) if self.elsewhere else ())

    def _table(self, language: str) -> Table:
        header = Text(
            nb="Punkt|Status|Innhold|Feil|Andre funn", en="Point|State|Content|Errors|Other findings"
        )
        rows = (
            (
                point.label.in_(language),
                _WORDS[point.completeness].in_(language),
                str(sum(field.count for field in point.fields)),
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
        Mission and purpose there []
        Measurement missing ['measurement-missing']
        Responsibility missing ['responsibility-missing']
        Benefits for the customers missing ['benefit-missing']
    """
    norwegian, english = _both(strategy, framework)
    findings = _sorted_out(english, report)
    points = tuple(
        _score(Text(nb=nb.label, en=seen.label), seen, findings[position])
        for position, (nb, seen) in enumerate(zip(norwegian.points, view(strategy, english), strict=True))
    )
    placed = {finding for each in findings for finding in each}
    return Scorecard(
        framework=Text(nb=norwegian.name, en=english.name),
        points=points,
        elsewhere=tuple(finding for finding in report if finding not in placed),
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


def _sorted_out(framework: Framework, report: Report) -> list[tuple[Finding, ...]]:
    guarded = {name for point in framework.points for name in point.checks}
    return [
        tuple(finding for finding in report if _belongs(finding, point, guarded))
        for point in framework.points
    ]


def _belongs(finding: Finding, point: FrameworkPoint, guarded: set[str]) -> bool:
    if finding.name in guarded:
        return finding.name in point.checks
    return finding.at[:1] != () and finding.at[0] in point.reads


def _score(label: Text, seen: PointView, findings: tuple[Finding, ...]) -> PointScore:
    answered = {
        Answer.STATED: Completeness.LACKING if _errors(findings) else Completeness.THERE,
        Answer.DECIDED_NO: Completeness.DECIDED_NO,
        Answer.NOT_SAID: Completeness.MISSING,
    }
    return PointScore(
        label=label,
        completeness=answered[seen.answer],
        fields=tuple(_field(each) for each in seen.fields),
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
    Answer.DECIDED_NO: ("{field}: valgt bort: {why}", "{field}: decided no: {why}"),
    Answer.NOT_SAID: ("{field}: ikke sagt", "{field}: not said"),
}


def _told(point: PointScore, language: str) -> Iterator[str]:
    for field in point.fields:
        more = field.count - NAMED
        rest = () if more <= 0 else (counted(more, "til|til", "more|more"),)
        yield say(
            *_WAYS[field.answer],
            field=field_words(field.name),
            count=field.count,
            names=(*field.names[:NAMED], *rest),
            why=Text(nb=field.reason or "uten begrunnelse", en=field.reason or "without a reason"),
        ).in_(language)
    for finding in point.findings:
        place = readable(finding.at) or "–"
        head = f"{finding.severity.value} {finding.name} ({finding.code}) {place}"
        yield f"{head}: {finding.message.in_(language)}"
