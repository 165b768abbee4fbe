"""What type checkers say about right and wrong code that uses the library."""

from __future__ import annotations

import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import TypeAlias

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FILES = [HERE / "right.py", HERE / "wrong.py"]
MARK = re.compile(r"# E(?:\[(?P<tool>\w+)\])?: (?P<said>.+)$")

Said: TypeAlias = dict[tuple[str, int], str]
"""What is said about each line of each file."""


def run(*command: str) -> str:
    source = os.fspath(ROOT / "src")
    environment = os.environ | {"MYPYPATH": source, "PYTHONPATH": source}
    done = subprocess.run(
        [sys.executable, "-m", *command, *map(os.fspath, FILES)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr  # errors were found, and nothing worse
    return done.stdout


def expected_of(tool: str) -> Said:
    return {
        (file.name, number): match["said"]
        for file in FILES
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if (match := MARK.search(line)) and match["tool"] in {None, tool}
    }


def hold(said: Said, expected: Said) -> None:
    assert sorted(said) == sorted(expected)
    assert {line: said[line] for line in expected if expected[line] not in said[line]} == {}


def test_mypy_refuses_what_is_wrong_and_nothing_else(tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed")
    options = ("--strict", "--config-file=", "--follow-imports=silent", "--no-pretty")
    output = run("mypy", *options, f"--cache-dir={tmp_path}")
    said: Said = {}
    for file, line, message in re.findall(r"^.*?(\w+\.py):(\d+): error: (.*)$", output, re.MULTILINE):
        said[file, int(line)] = said.get((file, int(line)), "") + message
    hold(said, expected_of("mypy"))


def test_pyright_refuses_what_is_wrong_and_nothing_else() -> None:
    pytest.importorskip("pyright", reason="pyright is not installed")
    said: Said = {}
    for each in json.loads(run("pyright", "--outputjson"))["generalDiagnostics"]:
        place = (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        said[place] = said.get(place, "") + each["message"]
    hold(said, expected_of("pyright"))


def test_what_is_right_runs(tmp_path: Path) -> None:
    runpy.run_path(os.fspath(HERE / "right.py"))["right"](tmp_path)
