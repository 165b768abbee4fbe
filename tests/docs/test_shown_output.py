"""What the documentation shows under a command is what the command prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from strategykit.cli import main

ROOT = Path(__file__).parent.parent.parent
_SHOWN = re.compile(r"^```bash\n((?:(?!```).*\n)+)```\n\n```text\n((?:(?!```).*\n)+)```$", re.MULTILINE)
SHOWN = [
    pytest.param(match[1].strip().splitlines()[-1], match[2].splitlines(), id=f"{page.name}-{match.start()}")
    for page in sorted((ROOT / "docs").glob("*.md"))
    for match in _SHOWN.finditer(page.read_text(encoding="utf-8"))
]


def test_the_documentation_shows_answers_for_both_examples() -> None:
    commands = " ".join(str(each.values[0]) for each in SHOWN)
    assert len(SHOWN) >= 4
    assert "boligbank" in commands
    assert "team_safa" in commands


@pytest.mark.parametrize(("command", "shown"), SHOWN)
def test_a_command_prints_what_is_shown(
    command: str, shown: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(shlex.split(command)[1:]) in {0, 1}
    printed = capsys.readouterr().out.splitlines()
    if shown[-1] == "…":  # the rest is left out
        shown = shown[:-1]
        printed = printed[: len(shown)]
    assert len(printed) == len(shown)
    for line, words in zip(printed, shown, strict=True):
        assert line.startswith(words.removesuffix("…")) if words.endswith(" …") else line == words
