"""The example workflow and the hook definition: what they run works."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from strategykit.cli import main

ROOT = Path(__file__).parents[2]
INSTALL = "python -m pip install strategykit"


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.fixture
def at(tmp_path: Path) -> Path:
    """A repository with strategies, and the command on the path."""
    command = tmp_path / "bin" / "strategykit"
    command.parent.mkdir()
    command.write_text(
        f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m strategykit "$@"\n', encoding="utf-8"
    )
    command.chmod(0o755)
    (tmp_path / "strategies" / "nord").mkdir(parents=True)
    return tmp_path


def steps_of(folder: Path) -> dict[str, int]:
    workflow = read(ROOT / "examples" / "ci" / "check-strategy.yml")
    environment = {
        **os.environ,
        **workflow["env"],
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
    }
    done = {}
    for step in workflow["jobs"]["check"]["steps"]:
        if "run" in step and step["run"] != INSTALL:
            ran = subprocess.run(
                ["bash", "-eo", "pipefail", "-c", step["run"]],
                cwd=folder,
                env=environment,
                check=False,
                capture_output=True,
                text=True,
            )
            done[step["name"]] = ran.returncode
            (folder / f"{len(done)}.out").write_text(ran.stdout, encoding="utf-8")
    return done


def put(folder: Path, name: str) -> None:
    content = (ROOT / "examples" / "boligbank" / name).read_bytes()
    (folder / "strategies" / "nord" / "bank.yaml").write_bytes(content)


def test_the_workflow_fails_where_an_error_stands_and_still_reports(at: Path) -> None:
    put(at, "strategy.yaml")
    assert list(steps_of(at).values()) == [1, 0, 0]
    assert "::error file=strategies/nord/bank.yaml,line=" in (at / "1.out").read_text(encoding="utf-8")
    assert "strategies/nord/bank.yaml" in (at / "summary.md").read_text(encoding="utf-8")
    (run,) = json.loads((at / "strategykit.sarif").read_text(encoding="utf-8"))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == "strategies/nord/bank.yaml"


def test_the_workflow_passes_where_all_is_sound(at: Path) -> None:
    put(at, "strategy_mended.yaml")
    assert list(steps_of(at).values()) == [0, 0, 0]


def test_the_workflow_uploads_the_file_it_writes() -> None:
    workflow = read(ROOT / "examples" / "ci" / "check-strategy.yml")
    *_, write, upload = workflow["jobs"]["check"]["steps"]
    assert write["run"].endswith(f"> {upload['with']['sarif_file']}")
    assert write["if"] == upload["if"] == "always()"
    assert workflow["permissions"]["security-events"] == "write"
    assert INSTALL in [step.get("run") for step in workflow["jobs"]["check"]["steps"]]


def test_the_hook_checks_the_files_it_is_given(at: Path) -> None:
    (hook,) = read(ROOT / ".pre-commit-hooks.yaml")
    assert {"id", "name", "entry", "language"} <= set(hook)
    put(at, "strategy_mended.yaml")
    words = shlex.split(hook["entry"])
    assert words[0] == "strategykit"
    assert main([*words[1:], str(at / "strategies" / "nord" / "bank.yaml")]) == 0


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("strategy.yaml", True),
        ("kunder/strategi-2027.yml", True),
        ("a/strategier.json", True),
        ("kunder/plan.yaml", False),
        ("strategy.schema.py", False),
        ("strategies/strategy.schema.json", False),
        ("min_strategy.yaml", False),
    ],
)
def test_the_hook_means_strategies(path: str, meant: bool) -> None:
    (hook,) = read(ROOT / ".pre-commit-hooks.yaml")
    meets = re.search(hook["files"], path) and not re.search(hook["exclude"], path)
    assert bool(meets) is meant


def test_the_problem_matcher_of_the_documentation_reads_what_is_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
    blocks = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", page, re.DOTALL)]
    (tasks,) = (block["tasks"] for block in blocks if "tasks" in block)
    pattern = tasks[0]["problemMatcher"]["pattern"]
    bank = ROOT / "examples" / "boligbank" / "strategy.yaml"
    main(["check", str(bank), "--select", "goal-no-owner"])
    found = [
        match for line in capsys.readouterr().out.splitlines() if (match := re.match(pattern["regexp"], line))
    ]
    assert found
    for match in found:
        assert match[pattern["file"]] == str(bank)
        assert int(match[pattern["line"]]) > 1
        assert (match[pattern["severity"]], match[pattern["code"]]) == ("error", "goal-no-owner (SK909)")
