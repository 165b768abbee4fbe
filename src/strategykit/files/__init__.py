"""Reading and writing strategies: YAML and JSON, strict, every problem at its line and column."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from strategykit.errors import UnknownNameError
from strategykit.files import wrong
from strategykit.files.atomic import write_bytes_atomically, write_directory
from strategykit.files.collector import collector_paused
from strategykit.files.positions import Positions
from strategykit.files.problems import Located, Problem, Problems, finding, load_error
from strategykit.files.source import FORMATS, Format, decode, format_of, read_source
from strategykit.files.structure import structure
from strategykit.files.surrogates import without_surrogates
from strategykit.files.versions import to_current
from strategykit.findings import Severity
from strategykit.model import Strategy

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategykit.files.parsed import Parsed
    from strategykit.findings import Finding

__all__ = [
    "Format",
    "Positions",
    "read",
    "read_content",
    "read_text",
    "to_text",
    "write",
    "write_bytes_atomically",
    "write_directory",
]


def read(path: str | os.PathLike[str]) -> tuple[Strategy, Positions]:
    """Read a strategy from a file; its suffix tells the format.

    Args:
        path: A file that ends in `.yaml`, `.yml` or `.json`.

    Returns:
        The strategy, and where everything in it stands.

    Raises:
        LoadError: The file holds no loadable strategy; `findings` has every problem with its place.
    """
    data, form = read_content(path)
    return read_text(data, form, os.fspath(path))


def read_content(path: str | os.PathLike[str], called: str | None = None) -> tuple[bytes, Format]:
    """Read what a strategy's file holds, and tell by its suffix what it is written in.

    Args:
        path: A file that ends in `.yaml`, `.yml` or `.json`.
        called: What findings call the file; None for its path.

    Raises:
        LoadError: There is no such file, or it cannot be read.
    """
    name = os.fspath(path)
    try:
        return read_source(name)
    except Problem as problem:
        raise load_error([finding(problem, file=called or name, mark=problem.mark or (1, 1))]) from None


@collector_paused()
def read_text(text: str | bytes, format: Format = "yaml", name: str = "<text>") -> tuple[Strategy, Positions]:  # noqa: A002 - the word of the public contract
    r"""Read a strategy from text.

    Args:
        text: The strategy, written in YAML or JSON; bytes are UTF-8.
        format: `yaml` or `json`.
        name: What findings call the text.

    Returns:
        The strategy, and where everything in it stands.

    Raises:
        LoadError: The text holds no loadable strategy; `findings` has every problem with its place.
        UnknownNameError: There is no such format.

    Examples:
        >>> strategy, positions = read_text("title: Vår strategi\ngoals:\n  - text: Svare raskere")
        >>> strategy.goals[0].id, positions.locate(("goals", 0))
        ('svare-raskere', (3, 5))
    """
    parse: Callable[[str], Parsed] = _known(_READERS, format)
    words = ""
    try:
        words = (decode(text) if isinstance(text, bytes) else text).removeprefix("\ufeff")
        parsed = parse(words)
    except Problem as problem:
        raise load_error([finding(problem, file=name, mark=problem.mark or (1, 1))], words) from None
    positions = Positions(name, parsed.places)
    data, found = without_surrogates(text, parsed.data)
    found += parsed.problems
    strategy = None
    if isinstance(data, dict):
        findings = [each.in_(positions) for each in found]  # before an older file is rearranged
        current, positions, found = to_current(data, positions)
        strategy = None if current is None else _structured(current, found)
    else:
        findings, found = [], [*found, Located((), wrong.root(data))]
    findings += [each.in_(positions) for each in found]
    if findings or strategy is None:
        raise load_error([*findings, *positions.findings], words)
    notes = (_note(each, name) for each in parsed.notes)
    positions.findings = (*positions.findings, *notes)
    return strategy, positions


def _note(found: Located, file: str) -> Finding:
    mark = found.problem.mark or (1, 1)
    return finding(found.problem, file=file, mark=mark, path=found.path, severity=Severity.WARNING)


def _structured(data: dict[str, Any], found: list[Located]) -> Strategy | None:
    try:
        return structure(data, Strategy)
    except Problems as error:
        found += error.found
        return None


@collector_paused()
def to_text(strategy: Strategy, format: Format = "yaml") -> str:  # noqa: A002 - the word of the public contract
    """Write a strategy as text, in the one canonical form.

    Args:
        strategy: What to write.
        format: `yaml` or `json`.

    Raises:
        ModelError: Something in the strategy cannot be written, such as half a character.
        UnknownNameError: There is no such format.

    Examples:
        >>> print(to_text(Strategy("Vår strategi")), end="")
        schema_version: 1
        title: Vår strategi
    """
    serialize: Callable[[Strategy], str] = _known(_WRITERS, format)
    return serialize(strategy)


def write(strategy: Strategy, path: str | os.PathLike[str]) -> None:
    """Write a strategy to a file, whole or not at all; its suffix tells the format.

    Args:
        strategy: What to write.
        path: A file that ends in `.yaml`, `.yml` or `.json`.

    Raises:
        ModelError: Something in the strategy cannot be written.
        UnknownNameError: The suffix stands for no format.
        WriteError: The file could not be written; what stood there is untouched.
    """
    name = os.fspath(path)
    form = format_of(name)
    if form is None:
        message = f"{name} has no suffix of a known format: {', '.join(FORMATS)}"
        raise UnknownNameError(message)
    write_bytes_atomically(name, to_text(strategy, form).encode())


# What reads and writes a format is entered when a file asks for it: most processes meet one.
_READERS: dict[str, str] = {"yaml": "yaml_reader:read_yaml", "json": "json_reader:read_json"}
_WRITERS: dict[str, str] = {"yaml": "plain:to_yaml", "json": "plain:to_json"}


def _known(table: dict[str, str], name: str) -> Callable[[Any], Any]:
    if name not in table:
        message = f"{name!r} is no format of strategies: it is one of {', '.join(table)}"
        raise UnknownNameError(message)
    module, _, function = table[name].partition(":")
    found: Callable[[Any], Any] = getattr(import_module(f"strategykit.files.{module}"), function)
    return found
