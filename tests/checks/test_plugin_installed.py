"""The worked example of a plugin: built, installed and used as by somebody else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from installing import ROOT, install, strategykit

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLE = ROOT / "examples" / "plugin-checks"
LONG = "title: S\ngoals:\n  - text: " + "Svare " * 60 + "\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy, so that nothing is built in the tree."""
    copy = tmp_path / "plugin"
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("__pycache__", ".pytest_cache"))
    (tmp_path / "s.yaml").write_text(LONG, encoding="utf-8")
    (tmp_path / "strategykit.toml").write_text('plugins = ["fjordvik"]\n', encoding="utf-8")
    return copy


def test_the_example_is_installed_listed_and_used(source: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    install(source, installed)
    listed = strategykit(installed, "checks", "--lang", "nb", cwd=tmp_path)
    assert "Tillegget fjordvik (fjordvik-checks 1.0): fjordvik-goal-long" in listed.stdout
    page = strategykit(installed, "checks", "FJB101", cwd=tmp_path)
    assert (page.returncode, page.stderr) == (0, "")
    found = strategykit(installed, "check", "s.yaml", cwd=tmp_path)
    assert "s.yaml:3:11 warning fjordvik-goal-long (FJB101)" in found.stdout
    sarif = strategykit(installed, "check", "s.yaml", "--format", "sarif", cwd=tmp_path)
    assert '"id": "FJB101"' in sarif.stdout
    without = strategykit(installed, "check", "s.yaml", "--isolated", cwd=tmp_path)
    assert "fjordvik" not in without.stdout


def test_its_own_tests_pass(source: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    install(source, installed)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(source / "tests")],
        cwd=source,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), str(ROOT / "src")])},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_one_that_is_broken_is_listed_with_its_distribution_and_stops_nothing(
    source: Path, tmp_path: Path
) -> None:
    (source / "src" / "fjordvik_checks.py").write_text("raise RuntimeError('borte')\n", encoding="utf-8")
    installed = tmp_path / "installed"
    install(source, installed)
    listed = strategykit(installed, "checks", cwd=tmp_path)
    assert listed.returncode == 0
    assert "The plugin fjordvik (fjordvik-checks 1.0): –" in listed.stdout
    assert "RuntimeError: borte" in listed.stdout
    found = strategykit(installed, "check", "s.yaml", "--lang", "en", cwd=tmp_path)
    assert "plugin-unavailable (SK990) The plugin fjordvik (fjordvik-checks 1.0)" in found.stdout
    assert "goal-no-owner (SK909)" in found.stdout
