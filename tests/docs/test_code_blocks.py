"""Every code block of the README and the documentation runs."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from sybil import Document, Example
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from strategykit.cli import main

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


def run_commands(example: Example) -> None:
    for line in str(example.parsed).splitlines():
        words = shlex.split(line, comments=True)
        if words and words[0] == "strategykit":
            assert main(words[1:]) in {0, 1}, line
        else:
            assert words[:1] in ([], ["make"], ["pip"]), f"nothing runs {line!r}"


def blocks(page: Path) -> list[Example]:
    return list(Document.parse(str(page), PythonCodeBlockParser(), CodeBlockParser("bash", run_commands)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_block_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("examples").symlink_to(ROOT / "examples")
    for example in blocks(page):
        example.evaluate()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
