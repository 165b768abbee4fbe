"""The worked example of an exporter: built, installed and used as by somebody else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from installing import ROOT, install, strategykit

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLE = ROOT / "examples" / "plugin-docx"
USE = """
import strategykit as sk
strategy = sk.Strategy("Sosiale medier", mission="Vi svarer", goals=[sk.Goal("Svare raskere")])
by_suffix = sk.export(strategy, "by_suffix.docx", paper="letter")
from strategykit_docx import DocxOptions
by_name = sk.export(strategy, to="docx", options=DocxOptions(paper="letter"))
assert by_suffix.data == by_name.data == open("by_suffix.docx", "rb").read()
(made,) = sk.export_many([strategy], "out", name="{title}.docx")
assert made.target.endswith("sosiale-medier.docx"), made
import strategykit_docx
assert strategykit_docx.__file__.startswith(INSTALLED)
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy, so that nothing is built in the tree."""
    copy = tmp_path / "plugin"
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("__pycache__", ".pytest_cache"))
    text = "title: Sosiale medier\nmission: Vi svarer\ndocument: {title: S, language: nb}\n"
    (tmp_path / "s.yaml").write_text(text, encoding="utf-8")
    return copy


def path_of(installed: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), str(ROOT / "src")])}


def test_the_example_is_installed_listed_and_used(source: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    install(source, installed)

    listed = strategykit(installed, "exporters", cwd=tmp_path)
    assert "The whole strategy as a Word document (strategykit-docx 1.0)" in listed.stdout
    assert "unavailable" not in listed.stdout
    told = strategykit(installed, "exporters", "docx", "--lang", "nb", cwd=tmp_path)
    assert (told.returncode, told.stderr) == (0, "")
    (paper,) = [line for line in told.stdout.splitlines() if line.startswith("paper ")]
    assert paper.split(maxsplit=4) == ["paper", "a4,", "letter", "a4", "Papiret det skrives ut på."]

    made = strategykit(installed, "export", "s.yaml", "-o", "s.docx", "-o", "s.md", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    with zipfile.ZipFile(tmp_path / "s.docx") as package:
        assert b"Vi svarer" in package.read("word/document.xml")
    wrong = strategykit(installed, "export", "s.yaml", "-o", "t.docx", "--option", "papr=a4", cwd=tmp_path)
    assert wrong.returncode == 2
    assert "the exporter 'docx' has no option 'papr': did you mean 'paper'?" in wrong.stderr

    use = USE.replace("INSTALLED", repr(str(installed)))
    done = subprocess.run(
        [sys.executable, "-c", use],
        cwd=tmp_path,
        env=path_of(installed),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_its_own_tests_pass(source: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    install(source, installed)
    words = ["-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(source / "tests")]
    done = subprocess.run(
        [sys.executable, *words],
        cwd=source,
        env=path_of(installed),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_without_what_it_needs_it_is_listed_as_unavailable_and_stops_nothing(
    source: Path, tmp_path: Path
) -> None:
    about = (source / "pyproject.toml").read_text(encoding="utf-8")
    (source / "pyproject.toml").write_text(
        about.replace("python-docx>=1.1", "no-such-thing>=1.1"), encoding="utf-8"
    )
    inner = source / "src" / "strategykit_docx" / "__init__.py"
    inner.write_text("import no_such_thing\n", encoding="utf-8")
    installed = tmp_path / "installed"
    install(source, installed)
    listed = strategykit(installed, "exporters", cwd=tmp_path)
    assert listed.returncode == 0
    assert (
        "unavailable: it needs no-such-thing>=1.1, not installed: pip install 'no-such-thing>=1.1'"
        in listed.stdout
    )
    refused = strategykit(installed, "export", "s.yaml", "-o", "s.docx", cwd=tmp_path)
    assert refused.returncode == 2
    assert (
        "the exporter 'docx' (strategykit-docx 1.0) is unavailable: it needs no-such-thing" in refused.stderr
    )
    assert strategykit(installed, "export", "s.yaml", "-o", "s.md", cwd=tmp_path).returncode == 0
