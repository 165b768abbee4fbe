"""Reading a project's configuration: every mistake in it at its place, all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from strategykit.catalog.entries import Problem as EntryProblem
from strategykit.catalog.entries import read_entry
from strategykit.checks.choosing import mistakes
from strategykit.checks.configuration import Configuration
from strategykit.errors import ModelError
from strategykit.files.problems import Problem, finding, load_error
from strategykit.files.projects import TABLE, find_project, read_project
from strategykit.findings import Override, Text
from strategykit.records import evolve, frozen

if TYPE_CHECKING:
    import os

    from strategykit.checks.registry import Check
    from strategykit.files.projects import Project
    from strategykit.paths import Path

__all__ = ["configuration_for", "load_configuration"]


@frozen
class _Wrong:
    at: Path
    problem: Problem


def configuration_for(strategy_file: str | os.PathLike[str], every: tuple[Check, ...]) -> Configuration:
    """Load the configuration that holds for a strategy's file; an empty one where there is none.

    Args:
        strategy_file: The file; see `find_project` for where it is looked for.
        every: The built-in checks.

    Raises:
        LoadError: The configuration cannot be read, or something in it is wrong.
    """
    found = find_project(strategy_file)
    return Configuration() if found is None else load_configuration(found, every)


def load_configuration(path: str | os.PathLike[str], every: tuple[Check, ...]) -> Configuration:
    """Load a configuration.

    Args:
        path: A `pyproject.toml`, whose table `tool.strategykit` is read, or a TOML file of its own.
        every: The built-in checks.

    Raises:
        LoadError: The file cannot be read, or something in it is wrong; `findings` holds every
            problem with its line.
    """
    project = read_project(path)
    if not project.prefix and TABLE[1] in (project.settings.get(TABLE[0]) or ()):
        raise load_error([_of_the_other_file(project)])
    wrong: list[_Wrong] = []
    plain, kept = _names(project.settings, wrong)
    config = _entry(Configuration, plain, (), wrong) or _what_is_sound(plain)
    positions, overrides = _overrides(project.settings.get("overrides", []), wrong)
    config = evolve(config, overrides=overrides)
    for each in mistakes(config, every):
        at = each.at
        if at[0] == "overrides":
            at = ("overrides", positions[cast(int, at[1])], *at[2:])
        elif len(at) > 1:
            at = (at[0], kept[str(at[0])][cast(int, at[1])])
        wrong.append(_Wrong(at, Problem("value-unknown", _sentence(each.message))))
    if wrong:
        raise load_error([_located(each, project) for each in wrong])
    return config


def _names(settings: dict[str, Any], wrong: list[_Wrong]) -> tuple[dict[str, Any], dict[str, list[int]]]:
    """Give the settings but for overrides, without the items that are no name, and where the rest stood."""
    plain = {key: value for key, value in settings.items() if key != "overrides"}
    kept: dict[str, list[int]] = {}
    for key in _LISTS:
        items = plain.get(key)
        if not isinstance(items, list):
            continue
        kept[key] = [
            position for position, each in enumerate(items) if isinstance(each, str) and each.strip()
        ]
        wrong += [
            _Wrong((key, position), Problem("type-wrong", _NO_NAME))
            for position in range(len(items))
            if position not in kept[key]
        ]
        plain[key] = [items[position] for position in kept[key]]
    return plain, kept


_NO_NAME = Text(
    nb="Her skal det stå et navn eller en kode i anførselstegn.",
    en="This has to be a name or a code, in quotes.",
)


def _of_the_other_file(project: Project) -> Any:
    heading = ".".join(TABLE)
    message = Text(
        nb=f"[{heading}] hører hjemme i pyproject.toml. Her står nøklene øverst, og tabellene heter "
        "[[overrides]].",
        en=f"[{heading}] belongs in pyproject.toml. Here the keys stand at the top, and the tables are "
        "called "
        "[[overrides]].",
    )
    line = next((n for n, words in enumerate(project.lines, 1) if TABLE[1] in words), 1)
    return finding(Problem("key-unknown", message), file=project.file, mark=(line, 1), path=TABLE[:1])


def _what_is_sound(plain: dict[str, Any]) -> Configuration:
    # What can be read is judged too, so that one run tells all.
    sound = {key: value for key, value in plain.items() if key in _LISTS and _is_list_of_texts(value)}
    return Configuration(**sound)


_LISTS = ("profiles", "select", "ignore", "plugins")


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _overrides(entries: Any, wrong: list[_Wrong]) -> tuple[list[int], tuple[Override, ...]]:
    if not isinstance(entries, list):
        message = Text(
            nb="Skriv hver overstyring under en overskrift [[…overrides]].",
            en="Write each override under a heading [[…overrides]].",
        )
        wrong.append(_Wrong(("overrides",), Problem("type-wrong", message)))
        return [], ()
    read = [
        (
            position,
            _entry(Override, _judged(entry, ("overrides", position), wrong), ("overrides", position), wrong),
        )
        for position, entry in enumerate(entries)
    ]
    sound = [(position, override) for position, override in read if override is not None]
    return [position for position, _ in sound], tuple(override for _, override in sound)


def _judged(entry: Any, at: Path, wrong: list[_Wrong]) -> Any:
    """Tell what is wrong with the values of an override, and give it with others, to judge the rest of it."""
    if not isinstance(entry, dict):
        return entry
    instead: dict[str, Any] = {}
    reason, threshold = entry.get("reason"), entry.get("threshold")
    if isinstance(reason, str) and not reason.strip():
        message = Text(nb="«reason» er tom: skriv hvorfor.", en="“reason” is empty: write why.")
        wrong.append(_Wrong((*at, "reason"), Problem("value-invalid", message)))
        instead["reason"] = "-"
    if type(threshold) in {int, float} and not 0 <= cast(float, threshold) < float("inf"):
        message = Text(
            nb=f"«threshold» må være et tall fra 0, ikke {threshold}.",
            en=f"“threshold” must be a number from 0, not {threshold}.",
        )
        wrong.append(_Wrong((*at, "threshold"), Problem("value-invalid", message)))
        instead["threshold"] = 0
    return {**entry, **instead}


def _entry(cls: type[Any], data: Any, at: Path, wrong: list[_Wrong]) -> Any:
    try:
        return read_entry(cls, data)
    except ExceptionGroup as group:
        for each in cast("tuple[EntryProblem, ...]", group.exceptions):
            inside = () if each.key is None else (each.key,)
            wrong.append(_Wrong((*at, *inside), Problem(each.name, each.message)))
    except ModelError:
        message = Text(
            nb="En overstyring må sette «severity», «threshold» eller begge.",
            en="An override has to set “severity”, “threshold” or both.",
        )
        wrong.append(_Wrong(at, Problem("value-invalid", message)))
    return None


def _sentence(text: Text) -> Text:
    return Text(nb=_with_stop(text.nb), en=_with_stop(text.en))


def _with_stop(words: str) -> str:
    return words[0].upper() + words[1:] + ("" if words.endswith(("?", ".")) else ".")


def _located(each: _Wrong, project: Project) -> Any:
    mark = (project.line(each.at), 1)
    return finding(each.problem, file=project.file, mark=mark, path=(*project.prefix, *each.at))
