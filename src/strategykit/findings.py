"""One kind of finding for loading, checking and exporting."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from strategykit import paths
from strategykit.display import Page, Shown
from strategykit.errors import ModelError, UnsoundError
from strategykit.records import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.fixes import Fix

__all__ = ["Finding", "Locator", "Override", "Report", "Severity", "Text", "set_another_way"]


class Severity(Enum):
    """How much a finding matters.

    An error breaks the framework or would make an export mislead; a warning is a weakness;
    an info is worth knowing.

    Examples:
        >>> Severity.ERROR.at_least(Severity.WARNING)
        True
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """Zero for an error, then one and two: the order of reports."""
        return list(Severity).index(self)

    def at_least(self, other: Severity) -> bool:
        """Tell whether this severity is as serious as the other or more."""
        return self.rank <= other.rank


@frozen
class Text:
    """A short text in Norwegian (bokmål) and English.

    Examples:
        >>> Text(nb="Ingen frist.", en="No deadline.").in_("nn")
        'Ingen frist.'
        >>> str(Text(nb="Ingen frist.", en="No deadline."))
        'No deadline.'
    """

    nb: str = field(kw_only=True)
    """The text in bokmål."""
    en: str = field(kw_only=True)
    """The text in English."""

    def in_(self, language: str) -> str:
        """Give the text for a BCP 47 tag: Norwegian for nb, nn and no, else English."""
        return self.nb if language.split("-", maxsplit=1)[0].lower() in {"nb", "nn", "no"} else self.en

    def __str__(self) -> str:
        """Give the English text."""
        return self.en


class Locator(Protocol):
    """Something that knows where in a file a path stands."""

    @property
    def file(self) -> str:
        """The file's name as the caller wrote it."""
        ...

    def locate(self, path: paths.Path) -> tuple[int, int]:
        """Give line and column, 1-based, of the path or its nearest enclosing thing."""
        ...


@frozen(kw_only=True)
class Finding:
    """One thing a load, a check or an export has to say.

    Examples:
        >>> finding = Finding(
        ...     name="goal-no-deadline",
        ...     code="SK204",
        ...     severity=Severity.ERROR,
        ...     at=("goals", 0),
        ...     message=Text(nb="Målet har ingen frist.", en="The goal has no deadline."),
        ... )
        >>> finding.path, finding.pointer
        ('goals[0]', '/goals/0')
    """

    name: str
    """The check's name: its identity."""
    code: str
    """The check's code, a second handle such as `SK204`."""
    severity: Severity
    """How much it matters."""
    at: paths.Path = ()
    """Where in the strategy, as field names and zero-based positions."""
    message: Text
    """What is wrong."""
    hint: Text | None = None
    """What to do about it."""
    fix: Fix | None = None
    """How a program can mend it; None where only people can."""
    file: str | None = None
    """The file, as the caller named it; None for a strategy built in code."""
    line: int | None = None
    """The line, 1-based; None for a strategy built in code."""
    column: int | None = None
    """The column, 1-based; None for a strategy built in code."""

    @property
    def path(self) -> str:
        """Where, as people write it: `goals[0].deadline`."""
        return paths.readable(self.at)

    @property
    def pointer(self) -> str:
        """Where, as a JSON Pointer: `/goals/0/deadline`."""
        return paths.pointer(self.at)

    def located(self, locator: Locator) -> Finding:
        """Give the finding with the file, line and column of its place."""
        line, column = locator.locate(self.at)
        return evolve(self, file=locator.file, line=line, column=column)

    def to_dict(self, language: str = "en") -> dict[str, Any]:
        """Give the finding as plain JSON data, its texts in one language."""
        return {
            "name": self.name,
            "code": self.code,
            "severity": self.severity.value,
            "path": self.path,
            "pointer": self.pointer,
            "line": self.line,
            "column": self.column,
            "message": self.message.in_(language),
            "hint": None if self.hint is None else self.hint.in_(language),
            "fix": None if self.fix is None else self.fix.to_dict(language),
        }

    @property
    def _order(self) -> tuple[Any, ...]:
        # Padded, so that position 10 comes after 9 although both are compared as texts.
        place = tuple(f"{part:09}" if isinstance(part, int) else part for part in self.at)
        return (self.line or 0, self.column or 0, place, self.code, self.message.en)


def _to_severity(value: Severity | str | None) -> Severity | None:
    try:
        return None if value is None else Severity(value)
    except ValueError:
        known = ", ".join(each.value for each in Severity)
        raise ModelError(f"Override.severity is one of {known}, not {value!r}") from None


@frozen
class Override:
    """What a project has set another way for one check, and why.

    Examples:
        >>> Override("goal-no-owner", severity="warning", reason="Styret eier målene").severity.rank
        1
        >>> Override("goal-no-owner", severity="info", reason=" ")
        Traceback (most recent call last):
        ...
        strategykit.errors.ModelError: Override.reason says why goal-no-owner is set another way
    """

    check: str
    """The name or code of the check."""
    severity: Severity | None = field(default=None, kw_only=True, converter=_to_severity)
    """How much its findings matter here; None for as much as everywhere."""
    threshold: float | None = field(default=None, kw_only=True)
    """The number it judges by here; None for its own."""
    reason: str = field(kw_only=True)
    """Why."""

    def __attrs_post_init__(self) -> None:
        """Refuse what says nothing."""
        if {type(self.check), type(self.reason)} != {str}:
            raise ModelError("Override.check and Override.reason are texts")
        number = isinstance(self.threshold, int | float) and not isinstance(self.threshold, bool)
        if self.threshold is not None and not (number and 0 <= self.threshold < float("inf")):
            raise ModelError(f"Override.threshold is a number from 0, not {self.threshold!r}")
        if self.severity is None and self.threshold is None:
            raise ModelError(f"Override of {self.check} sets a severity or a threshold")
        if not self.reason.strip():
            raise ModelError(f"Override.reason says why {self.check} is set another way")

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {
            "check": self.check,
            "severity": None if self.severity is None else self.severity.value,
            "threshold": self.threshold,
            "reason": self.reason,
        }


def _in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding._order))  # noqa: SLF001 - same concept


@frozen
class Report(Shown):
    """What a check found, in the order of the file. It shows itself in a notebook.

    Examples:
        >>> from strategykit import Strategy, check
        >>> report = check(Strategy("Tom strategi"))
        >>> report.ok
        False
        >>> [finding.name for finding in report]
        ['strategy-empty']
    """

    findings: tuple[Finding, ...] = field(default=(), converter=_in_order)
    """Every finding, sorted by place."""
    overrides: tuple[Override, ...] = field(default=(), kw_only=True, converter=tuple[Override, ...])
    """What the project had set another way, for the checks that were run; each named by its name."""
    ignored: tuple[str, ...] = field(default=(), kw_only=True)
    """The names of the checks the project leaves out, which else had been run."""
    not_run: tuple[Text, ...] = field(default=(), kw_only=True, converter=tuple[Text, ...])
    """What was selected and stands for no check that was run, each with the reason."""
    lenient: bool = field(default=False, kw_only=True)
    """True where a draft was checked leniently: its errors stand as warnings."""

    @property
    def ok(self) -> bool:
        """True when nothing is at error."""
        return not self.at_least(Severity.ERROR)

    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each severity."""
        return {
            severity.value: sum(finding.severity is severity for finding in self.findings)
            for severity in Severity
        }

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """Give the findings at the severity or above."""
        return tuple(f for f in self.findings if f.severity.at_least(severity))

    def raise_for(self, severity: Severity) -> None:
        """Raise when something stands at the severity or above.

        Raises:
            UnsoundError: It carries those findings.
        """
        found = self.at_least(severity)
        if found:
            lines = [f"{len(found)} finding(s) at {severity.value} or above:"]
            lines += [f"  {f.path or 'strategy'}: {f.name} ({f.code}) {f.message}" for f in found]
            raise UnsoundError("\n".join(lines), found)

    def located(self, locator: Locator) -> Report:
        """Give the report with file, line and column on every finding."""
        return evolve(self, findings=tuple(finding.located(locator) for finding in self.findings))

    def to_dict(self, *, file: str | None = None, language: str = "en") -> dict[str, Any]:
        """Give the report as plain JSON data.

        Args:
            file: The file's name to put in it.
            language: A BCP 47 tag for messages and hints.
        """
        return {
            "file": file,
            "ok": self.ok,
            "counts": self.counts,
            "findings": [finding.to_dict(language) for finding in self.findings],
            "lenient": self.lenient,
            "overrides": [override.to_dict() for override in self.overrides],
            "ignored": list(self.ignored),
            "not_run": [each.in_(language) for each in self.not_run],
        }

    def page(self, language: str = "en") -> Page:
        """Give what there is to say, in Norwegian or English."""
        from strategykit import listing

        return listing.page(self, language)

    def text(self, language: str | None = None) -> str:
        """Give a line for each finding and its hint, and how many there are.

        Args:
            language: A BCP 47 tag: Norwegian for nb, nn and no, else English. None for the strategy's own.
        """
        from strategykit import listing

        return listing.text(self, self.language if language is None else language)

    def __iter__(self) -> Iterator[Finding]:
        """Iterate over the findings."""
        return iter(self.findings)

    def __len__(self) -> int:
        """Count the findings."""
        return len(self.findings)


def set_another_way(report: Report) -> Iterator[Text]:
    """Iterate over the sentences that say what was set another way or left out, and why.

    Examples:
        >>> ours = Override("goal-no-owner", severity="info", reason="Styret eier målene")
        >>> [str(each) for each in set_another_way(Report(overrides=[ours]))]
        ['The project sets goal-no-owner to info: Styret eier målene']
    """
    if report.lenient:
        yield Text(
            nb="Dokumentet er et utkast: feil står som advarsler.",
            en="The document is a draft: errors stand as warnings.",
        )
    for each in report.overrides:
        severity = "" if each.severity is None else each.severity.value
        number = "" if each.threshold is None else f"{each.threshold:g}"
        value = ", ".join(part for part in (severity, number) if part)
        yield Text(
            nb=f"Prosjektet setter {each.check} til {value}: {each.reason}",
            en=f"The project sets {each.check} to {value}: {each.reason}",
        )
    if report.ignored:
        names = ", ".join(report.ignored)
        yield Text(nb=f"Utelatt: {names}.", en=f"Left out: {names}.")
    yield from report.not_run
