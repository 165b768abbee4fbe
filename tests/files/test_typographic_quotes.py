"""A whole value in a word processor's quotes is told as the slip it probably is, and read as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import strategykit as sk
from strategykit.cli import main
from strategykit.files import read_text

if TYPE_CHECKING:
    from pathlib import Path

SLIP = """\
title: S
mission: “Vi skal svare raskt”
goals:
  - text: „Svare raskere“
    approaches: [{text: Øve}, {text: ”Måle”}]
"""


def test_it_is_told_at_its_line_and_the_text_is_kept() -> None:
    strategy, positions = read_text(SLIP)
    assert strategy.mission == "“Vi skal svare raskt”"
    assert [(each.code, each.severity, each.path, each.line, each.column) for each in positions.findings] == [
        ("SK012", sk.Severity.WARNING, "mission", 2, 10),
        ("SK012", sk.Severity.WARNING, "goals[0].text", 4, 11),
        ("SK012", sk.Severity.WARNING, "goals[0].approaches[1].text", 5, 38),
    ]
    hint = positions.findings[0].hint
    assert hint is not None
    assert hint.en.startswith('Use plain ones: "Vi skal svare raskt".')


@pytest.mark.parametrize(
    "line",
    [
        'mission: "“Vi skal svare raskt”"',
        "mission: '“Vi skal svare raskt”'",
        "mission: >-\n  “Vi skal svare raskt”",
        "mission: Vi sier “vi”",
        "mission: “Vi” og “dere”",
        "mission: «Vi skal svare raskt»",
        "mission: “Vi skal svare",
    ],
)
def test_quotes_that_are_meant_are_left_alone(line: str) -> None:
    assert read_text(f"title: S\n{line}\n")[1].findings == ()


def test_a_file_that_does_not_load_is_not_blamed_for_its_quotes_too() -> None:
    with pytest.raises(sk.LoadError) as caught:
        read_text(f"{SLIP}gaols: []\n")
    assert [each.code for each in caught.value.findings] == ["SK004"]


def test_the_note_of_an_older_file_stands_beside_its_own() -> None:
    findings = read_text(f"schema_version: 0\n{SLIP}")[1].findings
    assert [each.code for each in findings] == ["SK011", "SK012", "SK012", "SK012"]


def test_what_is_written_again_says_that_they_are_meant() -> None:
    strategy = sk.Strategy("S", mission="“Vi skal svare raskt”")
    text = sk.dumps(strategy)
    assert 'mission: "“Vi skal svare raskt”"' in text
    again, positions = read_text(text)
    assert (again, positions.findings) == (strategy, ())


def test_the_check_of_a_file_shows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path := tmp_path / "s.yaml").write_text(SLIP, encoding="utf-8")
    assert main(["check", str(path), "--fail-on", "never"]) == 0
    assert "SK012" in capsys.readouterr().out
    assert main(["checks", "SK012", "--lang", "nb"]) == 0
    assert "typografiske anførselstegn" in capsys.readouterr().out
