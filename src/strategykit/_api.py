"""The public verbs. Each is a thin door to a room that is entered when it is first used."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from strategykit.errors import ExportRefusedError, ModelError, UnknownNameError

if TYPE_CHECKING:
    import datetime as dt

    from pptx.presentation import Presentation

    from strategykit.checks import Check
    from strategykit.checks.scorecard import Scorecard
    from strategykit.exporters.base import Export, Exporter, Source
    from strategykit.exporters.registry import ExporterInfo
    from strategykit.files import Positions
    from strategykit.findings import Report
    from strategykit.model import Strategy

__all__ = [
    "check",
    "dump",
    "dumps",
    "export",
    "list_checks",
    "list_exporters",
    "load",
    "loads",
    "presentation",
    "scorecard",
]

# The shape of RFC 5646's tags; whether a language of that name exists is not ours to say.
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|x(-[A-Za-z0-9]{1,8})+")

StrPath: TypeAlias = str | os.PathLike[str]
Format: TypeAlias = Literal["yaml", "json"]


def load(path: StrPath) -> Strategy:
    """Read a strategy from a file.

    Args:
        path: A `.yaml`, `.yml` or `.json` file.

    Raises:
        LoadError: The file is missing, unreadable or no strategy; its `findings` hold every
            problem with line and column.

    Examples:
        >>> load("nowhere.yaml")
        Traceback (most recent call last):
        ...
        strategykit.errors.LoadError: nowhere.yaml:1:1 The file does not exist.
    """
    from strategykit import files

    return files.read(_path(path, "a path"))[0]


def loads(text: str | bytes, format: Format = "yaml") -> Strategy:  # noqa: A002 - the field's word
    """Read a strategy from a text.

    Args:
        text: YAML or JSON.
        format: Which of them.

    Raises:
        LoadError: The text is no strategy; its `findings` hold every problem with its place.

    Examples:
        >>> loads("title: Vår strategi").title
        'Vår strategi'
    """
    from strategykit import files

    return files.read_text(text, format)[0]


def dump(strategy: Strategy, path: StrPath) -> None:
    """Write a strategy to a file, in the canonical form, all or nothing.

    Args:
        strategy: What to write.
        path: A `.yaml`, `.yml` or `.json` file; the suffix chooses the format.

    Raises:
        WriteError: The file could not be written; what stood there before is untouched.
    """
    from strategykit import files

    files.write(_strategy(strategy), _path(path, "a path"))


def dumps(strategy: Strategy, format: Format = "yaml") -> str:  # noqa: A002 - the field's word
    r"""Write a strategy as a text, in the canonical form.

    Args:
        strategy: What to write.
        format: `yaml` or `json`.

    Examples:
        >>> from strategykit import Strategy
        >>> print(dumps(Strategy("Vår strategi")), end="")
        schema_version: 1
        title: Vår strategi
    """
    from strategykit import files

    return files.to_text(_strategy(strategy), format)


def check(
    strategy_or_path: Strategy | StrPath,
    *,
    profile: str | None = None,
    today: dt.date | None = None,
    lenient: bool = False,
) -> Report:
    """Check a strategy against the framework.

    Content is never an exception: what is missing or broken is a finding. Use
    `Report.raise_for` where an exception is wanted.

    Args:
        strategy_or_path: A strategy, or a file; findings about a file carry line and column.
        profile: The name of a profile; None for the one that fits the strategy.
        today: The date for checks that depend on it; without it they do not run.
        lenient: Report the errors of a document whose status is `draft` as warnings.

    Raises:
        LoadError: The file is no loadable strategy.
        UnknownNameError: There is no such profile.

    Examples:
        >>> from strategykit import Goal, Strategy
        >>> report = check(Strategy("S", goals=[Goal("Svare raskere")]))
        >>> [finding.path for finding in report if finding.name == "goal-no-deadline"]
        ['goals[0].deadline']
    """
    from strategykit import checks

    strategy, positions = _read(strategy_or_path)
    report = checks.run(strategy, profile=profile, today=today, lenient=lenient)
    return report if positions is None else report.located(positions)


def scorecard(
    strategy_or_path: Strategy | StrPath,
    framework: str = "five-points",
    *,
    profile: str | None = None,
    today: dt.date | None = None,
) -> Scorecard:
    """Score a strategy by a framework: what is there, what is missing, which findings stand.

    It claims completeness, never success.

    Args:
        strategy_or_path: A strategy, or a file.
        framework: The id of one of the strategy's own frameworks, or of one of the catalogue.
        profile: The name of a profile to check it with; None for the one that fits the strategy.
        today: The date for checks that depend on it; without it they do not run.

    Raises:
        LoadError: The file is no loadable strategy.
        UnknownNameError: There is no such framework or profile.

    Examples:
        >>> from strategykit import Strategy
        >>> scorecard(Strategy("S", mission="Vi er der folk er")).counts["there"]
        1
    """
    from strategykit import checks
    from strategykit.checks.scorecard import scorecard as score

    strategy, positions = _read(strategy_or_path)
    report = checks.run(strategy, profile=profile, today=today)
    return score(strategy, report if positions is None else report.located(positions), framework)


def list_checks() -> tuple[Check, ...]:
    """Give every check there is, in the order of the codes.

    Examples:
        >>> list_checks()[0].name
        'goal-missing'
    """
    from strategykit import checks

    return checks.list_checks()


def list_exporters() -> tuple[ExporterInfo, ...]:
    """Give every exporter there is, without loading one.

    Examples:
        >>> "pptx" in {exporter.name for exporter in list_exporters()}
        True
    """
    from strategykit.exporters import registry

    return registry.list_exporters()


def export(  # noqa: PLR0913 - keywords, each its own choice
    strategy: Strategy | StrPath,
    target: StrPath | None = None,
    *,
    to: str | None = None,
    language: str | None = None,
    strict: bool = False,
    profile: str | None = None,
    today: dt.date | None = None,
    **options: Any,
) -> Export:
    """Tell a strategy in another form.

    A strategy with findings at error is exported as a draft that says so and lists them.

    Args:
        strategy: A strategy, or a file.
        target: Where to write it; None to write nothing.
        to: The exporter's name; None to choose it by the target's suffix.
        language: The BCP 47 tag to tell it in; None for the document's own language.
        strict: Refuse to export a strategy with findings at error.
        profile: The profile to check it with.
        today: The date for checks that depend on it; the clock is never read.
        **options: The exporter's own options.

    Raises:
        LoadError: The file is no loadable strategy.
        ExportRefusedError: `strict` was asked for, and there are errors.
        UnknownNameError: No such exporter, profile or option.
        WriteError: The target could not be written; what stood there before is untouched.

    Examples:
        >>> from strategykit import Strategy
        >>> export(Strategy("Vår strategi"), to="json").artifacts[0].media_type
        'application/json'
    """
    from strategykit import files
    from strategykit.exporters import registry

    exporter = registry.choose(to, target)
    chosen = registry.options_for(exporter, options)
    source = prepare(strategy, language=language, profile=profile, today=today)
    made = render(source, exporter, chosen, strict=strict)
    if target is not None:
        files.write_bytes_atomically(target, made.data)
    return made


def presentation(
    strategy: Strategy | StrPath, *, language: str | None = None, **options: Any
) -> Presentation:
    """Give the deck as a live `Presentation` of python-pptx, to go on with and to save.

    Args:
        strategy: A strategy, or a file.
        language: The BCP 47 tag to tell it in; None for the document's own language.
        **options: The deck's options, as `export` takes them.

    Raises:
        LoadError: The file is no loadable strategy.
        UnknownNameError: No such option.

    Examples:
        >>> from strategykit import Strategy
        >>> deck = presentation(Strategy("Vår strategi"))
        >>> deck.slides[0].shapes.title.text
        'Vår strategi'
    """
    from strategykit.exporters.pptx.live import opened

    return opened(export(strategy, to="pptx", language=language, **options).data)


def prepare(
    strategy: Strategy | StrPath,
    *,
    language: str | None = None,
    profile: str | None = None,
    today: dt.date | None = None,
) -> Source:
    """Load and check what is to be exported, once for any number of exporters."""
    from strategykit import checks
    from strategykit.exporters.base import Source

    if language is not None and not _LANGUAGE_TAG.fullmatch(language):
        message = f"{language!r} is no BCP 47 language tag: write one like nb, nn or en-GB"
        raise UnknownNameError(message)
    loaded, positions = _read(strategy)
    report = checks.run(loaded, profile=profile, today=today)
    return Source(loaded, report if positions is None else report.located(positions), language)


def render(source: Source, exporter: Exporter, options: Any, *, strict: bool = False) -> Export:
    """Make one export of what was prepared; write nothing.

    Raises:
        ExportRefusedError: `strict` was asked for, and there are findings at error.
    """
    from strategykit.exporters.base import Export
    from strategykit.findings import Report, Severity

    made = exporter.export(source, options)
    findings = (*source.report.findings, *made.findings)
    errors = Report(findings).at_least(Severity.ERROR)
    if strict and errors:
        message = f"not exported: {len(errors)} finding(s) at error"
        raise ExportRefusedError(message, errors)
    return Export(made.artifacts, findings)


def _read(strategy_or_path: Strategy | StrPath) -> tuple[Strategy, Positions | None]:
    from strategykit.model import Strategy

    if isinstance(strategy_or_path, Strategy):
        return strategy_or_path, None
    from strategykit import files

    return files.read(_path(strategy_or_path, "a strategy or a path"))


def _path(value: Any, expected: str) -> StrPath:
    if not isinstance(value, (str, os.PathLike)):
        from strategykit.model.shape import describe

        raise ModelError(f"this takes {expected}, not {describe(value)}")
    return value


def _strategy(value: Any) -> Strategy:
    from strategykit.model import Strategy

    if not isinstance(value, Strategy):
        from strategykit.model.shape import describe

        raise ModelError(f"this takes a strategy, not {describe(value)}")
    return value
