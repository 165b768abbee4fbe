"""The public verbs. Each is a thin door to a room that is entered when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from strategykit._inputs import Given, StrPath, configuration_for, path_of, read, strategy_of
from strategykit.errors import ExportRefusedError, UnknownNameError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from typing import Unpack

    from pptx.presentation import Presentation

    from strategykit.checks import Check, Configuration
    from strategykit.checks.scorecard import Scorecard
    from strategykit.exporters.base import Export, Exporter, Source
    from strategykit.exporters.info import ExporterInfo
    from strategykit.exporters.keywords import (
        BlogKeywords,
        CommonKeywords,
        DeckKeywords,
        DeckWords,
        MarkdownKeywords,
        NoKeywords,
        StratmlKeywords,
    )
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
    "load_configuration",
    "loads",
    "presentation",
    "render_report",
    "scorecard",
]

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

    return files.read(path_of(path, "a path"))[0]


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
    from strategykit.model.arguments import taken

    taken(text, "loads(text)", "a text or bytes", str, bytes)
    taken(format, "loads(format=…)", "yaml or json", str)
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

    files.write(strategy_of(strategy), path_of(path, "a path"))


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
    from strategykit.model.arguments import taken

    taken(format, "dumps(format=…)", "yaml or json", str)
    return files.to_text(strategy_of(strategy), format)


def load_configuration(path: StrPath) -> Configuration:
    """Read what a project sets for its checks.

    Args:
        path: A `pyproject.toml`, whose table `tool.strategykit` is read, or a TOML file of its own.

    Raises:
        LoadError: The file cannot be read, or something in it is wrong; its `findings` hold every
            problem with its line.
    """
    from strategykit import checks

    return checks.load_configuration(path_of(path, "a path"))


def check(
    strategy_or_path: Strategy | StrPath,
    *,
    profile: str | Iterable[str] | None = None,
    config: Configuration | None = None,
    today: dt.date | None = None,
    lenient: bool = False,
) -> Report:
    """Check a strategy against the framework.

    Content is never an exception: what is missing or broken is a finding. Use
    `Report.raise_for` where an exception is wanted.

    Args:
        strategy_or_path: A strategy, or a file; findings about a file carry line and column.
        profile: One or more profiles, besides those that apply by themselves.
        config: What the project sets. Where it is not given, a file's is looked for beside the file and
            upwards; for a strategy nothing is read.
        today: The date for checks that depend on it; without it they do not run.
        lenient: Report the errors of a document whose status is `draft` as warnings.

    Raises:
        LoadError: The file is no loadable strategy, or its project's configuration is wrong.
        UnknownNameError: A profile, check or plugin that is named does not exist.

    Examples:
        >>> from strategykit import Goal, Strategy
        >>> report = check(Strategy("S", goals=[Goal("Svare raskere")]))
        >>> [finding.path for finding in report if finding.name == "goal-no-deadline"]
        ['goals[0].deadline']
    """
    from strategykit import checks

    strategy, positions = read(strategy_or_path)
    config = configuration_for(strategy_or_path, config)
    report = checks.run(strategy, profile=profile, config=config, today=today, lenient=lenient)
    return report if positions is None else positions.of(report)


def render_report(
    report: Report,
    to: str = "text",
    *,
    language: str = "en",
    source: str | None = None,
    colour: bool = False,
) -> str:
    """Write a report in one of the forms of `strategykit check --format`.

    Args:
        report: What a check found.
        to: `text`, `json`, `sarif`, `github`, `markdown` or `html`.
        language: A BCP 47 tag: Norwegian for nb, nn and no, else English.
        source: What stands in the file, so that each finding is shown with its line.
        colour: Whether the text is for a terminal that shows colours.

    Raises:
        UnknownNameError: There is no such form.

    Examples:
        >>> from strategykit import Goal, Strategy
        >>> report = check(Strategy("S", goals=[Goal("Svare raskere")]))
        >>> render_report(report, "markdown", language="nb").splitlines()[0]
        '# Kontroll av strategien'
    """
    from strategykit.findings import Report
    from strategykit.model.arguments import taken
    from strategykit.reports import Checked, Results, render

    taken(report, "render_report(report)", "a report", Report)
    taken(language, "render_report(language=…)", "a BCP 47 tag such as nb", str)
    files = {finding.file for finding in report} - {None}
    file = files.pop() if len(files) == 1 else None
    form: Format = "json" if str(file).endswith(".json") else "yaml"
    checked = Checked(report=report, file=file, source=source, form=form, language=language)
    return render(Results(files=[checked], language=language, colour=colour), to)


def scorecard(
    strategy_or_path: Strategy | StrPath,
    framework: str = "five-points",
    *,
    profile: str | Iterable[str] | None = None,
    config: Configuration | None = None,
    today: dt.date | None = None,
) -> Scorecard:
    """Score a strategy by a framework: what is there, what is missing, which findings stand.

    It claims completeness, never success.

    Args:
        strategy_or_path: A strategy, or a file.
        framework: The id of one of the strategy's own frameworks, or of one of the catalogue.
        profile: One or more profiles to check it with, besides those that apply by themselves.
        config: What the project sets, as for `check`.
        today: The date for checks that depend on it; without it they do not run.

    Raises:
        LoadError: The file is no loadable strategy, or its project's configuration is wrong.
        UnknownNameError: There is no such framework, profile, check or plugin.

    Examples:
        >>> from strategykit import Strategy
        >>> scorecard(Strategy("S", mission="Vi er der folk er")).counts["there"]
        1
    """
    from strategykit import checks
    from strategykit.checks.scorecard import scorecard as score
    from strategykit.model.arguments import taken

    taken(framework, "scorecard(framework=…)", "the id of a framework", str)
    strategy, positions = read(strategy_or_path)
    config = configuration_for(strategy_or_path, config)
    report = checks.run(strategy, profile=profile, config=config, today=today)
    return score(strategy, report if positions is None else positions.of(report), framework)


def list_checks() -> tuple[Check, ...]:
    """Give every check there is, in the order of the codes.

    Examples:
        >>> list_checks()[0].name
        'goal-missing'
    """
    from strategykit import checks
    from strategykit.checks.pages import overview
    from strategykit.listed import Listed

    every = checks.list_checks()
    return Listed(every, lambda language: overview(every, language))


def list_exporters(*, load: bool = False) -> tuple[ExporterInfo, ...]:
    """Give every exporter there is, built in and installed as a plugin, without loading one.

    Args:
        load: Load the plugins too, which alone can tell their suffixes, and whether they work.

    Examples:
        >>> "pptx" in {exporter.name for exporter in list_exporters()}
        True
    """
    from strategykit.exporters import info, registry
    from strategykit.listed import Listed

    every = registry.list_exporters(load=load)
    return Listed(every, lambda language: info.overview(every, language))


@overload
def export(
    strategy: Given,
    target: StrPath | None = None,
    *,
    to: Literal["markdown"],
    **words: Unpack[MarkdownKeywords],
) -> Export: ...


@overload
def export(
    strategy: Given, target: StrPath | None = None, *, to: Literal["pptx"], **words: Unpack[DeckKeywords]
) -> Export: ...


@overload
def export(
    strategy: Given, target: StrPath | None = None, *, to: Literal["blog"], **words: Unpack[BlogKeywords]
) -> Export: ...


@overload
def export(
    strategy: Given,
    target: StrPath | None = None,
    *,
    to: Literal["stratml"],
    **words: Unpack[StratmlKeywords],
) -> Export: ...


@overload
def export(
    strategy: Given,
    target: StrPath | None = None,
    *,
    to: Literal["html", "json", "yaml"],
    **words: Unpack[NoKeywords],
) -> Export: ...


@overload
def export(
    strategy: Strategy | StrPath,
    target: StrPath | None = None,
    *,
    to: str,
    options: object = None,
    **words: Unpack[CommonKeywords],
) -> Export: ...


@overload
def export(
    strategy: Strategy | StrPath,
    target: StrPath | None = None,
    *,
    to: None = None,
    language: str | None = None,
    strict: bool = False,
    profile: str | Iterable[str] | None = None,
    config: Configuration | None = None,
    today: dt.date | None = None,
    options: object = None,
    **words: Any,
) -> Export: ...


def export(  # noqa: PLR0913 - keywords, each its own choice
    strategy: Strategy | StrPath,
    target: StrPath | None = None,
    *,
    to: str | None = None,
    language: str | None = None,
    strict: bool = False,
    profile: str | Iterable[str] | None = None,
    config: Configuration | None = None,
    today: dt.date | None = None,
    options: object = None,
    **words: Any,
) -> Export:
    """Tell a strategy in another form.

    A strategy with findings at error is exported as a draft that says so and lists them.

    Args:
        strategy: A strategy, or a file.
        target: Where to write it, a directory for an exporter of several files; None to write nothing.
        to: The exporter's name; None to choose it by the target's suffix.
        language: The BCP 47 tag to tell it in; None for the document's own language.
        strict: Refuse to export a strategy with findings at error.
        profile: One or more profiles to check it with.
        config: What the project sets for the check, as for `check`.
        today: The date for checks that depend on it; the clock is never read.
        options: The exporter's own options, as an object of their class.
        **words: Or each of them by its name.

    Raises:
        LoadError: The file is no loadable strategy, or its project's configuration is wrong.
        ExportRefusedError: `strict` was asked for, and there are errors.
        UnknownNameError: No such exporter, profile or option.
        StrategykitError: An option does not take what it is given, or a plugin cannot be used.
        WriteError: The target could not be written; what stood there before is untouched.

    Examples:
        >>> from strategykit import Strategy
        >>> export(Strategy("Vår strategi"), to="json").artifacts[0].media_type
        'application/json'
    """
    from strategykit.exporters import registry

    exporter = registry.choose(to, target)
    chosen = registry.options_for(exporter, words, options)
    source = prepare(strategy, language=language, profile=profile, config=config, today=today)
    made = render(source, exporter, chosen, strict=strict)
    if target is not None:
        write(target, made, exporter)
    return made


def write(target: StrPath, made: Export, exporter: Exporter) -> None:
    """Write what an export made: its one file, or its files into a directory.

    Raises:
        WriteError: It could not be written.
    """
    from strategykit import files

    if exporter.suffixes:
        files.write_bytes_atomically(target, made.data)
    else:
        files.write_directory(target, {each.name: each.data for each in made.artifacts})


def presentation(
    strategy: Strategy | StrPath, *, language: str | None = None, **options: Unpack[DeckWords]
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
    profile: str | Iterable[str] | None = None,
    config: Configuration | None = None,
    today: dt.date | None = None,
) -> Source:
    """Load and check what is to be exported, once for any number of exporters."""
    from strategykit import checks
    from strategykit.exporters.base import Source
    from strategykit.model.forms import LANGUAGE_TAG

    if language is not None and not LANGUAGE_TAG.fits(language):
        message = f"{language!r} is no BCP 47 language tag: write one like nb, nn or en-GB"
        raise UnknownNameError(message)
    loaded, positions = read(strategy)
    config = configuration_for(strategy, config)
    report = checks.run(loaded, profile=profile, config=config, today=today)
    return Source(loaded, report if positions is None else positions.of(report), language)


def render(source: Source, exporter: Exporter, options: Any, *, strict: bool = False) -> Export:
    """Make one export of what was prepared; write nothing.

    Raises:
        ExportRefusedError: `strict` was asked for, and there are findings at error.
    """
    from attrs import evolve

    from strategykit.exporters import registry
    from strategykit.exporters.base import Export
    from strategykit.findings import Report, Severity

    made = registry.run(exporter, source, options)
    told = made.findings
    if strict:
        # Text without room stands in the notes, where a reader of the slides would miss it.
        told = tuple(
            evolve(each, severity=Severity.ERROR) if each.name == "text-moved" else each for each in told
        )
    findings = (*source.report.findings, *told)
    errors = Report(findings).at_least(Severity.ERROR)
    if strict and errors:
        message = f"not exported: {len(errors)} finding(s) at error"
        raise ExportRefusedError(message, errors)
    return Export(made.artifacts, findings)
