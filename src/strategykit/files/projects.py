"""A project's own settings: which TOML file holds them, and where in it a thing stands."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from strategykit.files.problems import Problem, finding, load_error
from strategykit.findings import Text
from strategykit.records import frozen

if TYPE_CHECKING:
    from strategykit.paths import Path

__all__ = ["NAMES", "TABLE", "Project", "find_project", "read_project"]

NAMES = ("strategykit.toml", "pyproject.toml")
"""What the file is called; where both stand in one folder, the first one holds."""

TABLE = ("tool", "strategykit")
"""Where the settings stand in a `pyproject.toml`."""
_MAYBE = re.compile(r"(?m)^\s*(\[\s*){0,2}tool\s*(\.\s*[\"']?strategykit|\]\s*(#.*)?$)")
MOST_BYTES = 4_000_000


@frozen
class Project:
    """A file of settings."""

    file: str
    """The file, as the caller named it."""
    prefix: Path
    """Where in it the settings stand: under `tool.strategykit`, or at the top."""
    settings: dict[str, Any]
    """The settings, as plain data."""
    lines: tuple[str, ...]
    """The lines of the file."""

    def line(self, path: Path) -> int:
        """Give the line a thing stands on, or that of the nearest thing around it.

        The reader of TOML tells no places; headings, keys and the words themselves are enough for one.

        Args:
            path: A path in the settings.
        """
        start, end = next(iter(self._heads("[", "]")), 0) if self.prefix else 0, len(self.lines)
        value: Any = self.settings
        for part in path:
            value = _inside(value, part)
            heads = self._heads("[[", "]]", str(path[0]))
            if isinstance(part, int) and isinstance(value, dict) and part < len(heads):
                start = heads[part]
                end = next((n for n in range(start + 1, end) if re.match(r"\s*\[", self.lines[n])), end)
            elif isinstance(part, int):
                start = self._first(_written(value), start, end)
            else:
                start = self._first(rf"\s*[\"']?{re.escape(part)}[\"']?\s*[.=]", start, end)
        return start + 1

    def _first(self, pattern: str, start: int, end: int) -> int:
        return next((number for number in range(start, end) if re.match(pattern, self.lines[number])), start)

    def _heads(self, opening: str, closing: str, *names: str) -> list[int]:
        heading = opening + ".".join((*map(str, self.prefix), *names)) + closing
        return [number for number, line in enumerate(self.lines) if re.sub(r"\s|#.*", "", line) == heading]


def _written(value: Any) -> str:
    if isinstance(value, str):
        return rf"[^#]*[\"']{re.escape(value)}[\"']"
    return rf"[^#]*(?<![\w.\"'-]){re.escape(str(value).lower())}(?![\w.\"'])"


def _inside(value: Any, part: str | int) -> Any:
    try:
        return value[part]
    except (LookupError, TypeError):  # a key that is missing, or a place in what is no list
        return None


def find_project(beside: str | os.PathLike[str]) -> str | None:
    """Find the file of settings for a strategy: beside it, or in the nearest folder above.

    The search ends with the folder that holds a repository (`.git`), or at the top of the file
    system. A `pyproject.toml` without a table `tool.strategykit` is passed over.

    Args:
        beside: The strategy's file.

    Raises:
        LoadError: A file on the way cannot be read.
    """
    # In every check; so without pathlib, which costs more to import than is done here.
    folder = os.path.dirname(os.path.abspath(beside))  # noqa: PTH100, PTH120 - resolves `..` without following links
    while True:
        for name in NAMES:
            file = os.path.join(folder, name)  # noqa: PTH118
            if os.path.isfile(file) and (name == NAMES[0] or _has_table(file)):  # noqa: PTH113
                return file
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder or os.path.exists(os.path.join(folder, ".git")):  # noqa: PTH110, PTH118
            return None
        folder = above


def read_project(path: str | os.PathLike[str]) -> Project:
    """Read a file of settings.

    Args:
        path: A `pyproject.toml`, whose table `tool.strategykit` is read, or a TOML file of its own.

    Raises:
        LoadError: There is no such file, or it is no TOML.
    """
    name = os.fspath(path)
    text = _text(name)
    data = _parsed(text, name)
    prefix: Path = ()
    if os.path.basename(name) == NAMES[1]:  # noqa: PTH119
        prefix, data = TABLE, _table(data) or {}
        if not isinstance(data, dict):
            message = Text(
                nb="[tool.strategykit] skal være en tabell.", en="[tool.strategykit] has to be a table."
            )
            raise load_error([finding(Problem("type-wrong", message), file=name)])
    return Project(name, prefix, data, tuple(text.splitlines()))


def _has_table(name: str) -> bool:
    text = _text(name)
    # Parsing every file on the way would cost more than reading a strategy; most name no such table.
    return _MAYBE.search(text) is not None and _table(_parsed(text, name)) is not None


def _table(data: dict[str, Any]) -> Any:
    tool = data.get(TABLE[0])
    return tool.get(TABLE[1]) if isinstance(tool, dict) else None


def _text(name: str) -> str:
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - a path with a NUL byte fails here, not in Path
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise _unreadable(name, f"larger than {MOST_BYTES // 1_000_000} MB")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _unreadable(name, "no UTF-8 text") from None
    except (OSError, ValueError) as error:
        raise _unreadable(name, getattr(error, "strerror", None) or str(error)) from None


def _parsed(text: str, name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = re.search(r"at line (\d+), column (\d+)", str(error))
        last = max(1, len(text.splitlines()))
        mark = (int(line[1]), int(line[2])) if line else (last, 1)
        problem = Problem(
            "syntax-invalid",
            Text(nb=f"Filen er ikke gyldig TOML: {error}.", en=f"The file is no valid TOML: {error}."),
        )
        raise load_error([finding(problem, file=name, mark=mark)]) from None


def _unreadable(name: str, why: str) -> Exception:
    problem = Problem(
        "file-unreadable",
        Text(nb=f"Filen kan ikke leses: {why}.", en=f"The file cannot be read: {why}."),
    )
    return load_error([finding(problem, file=name)])
