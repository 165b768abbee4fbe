"""The answers on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from strategykit.cli import main

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "boligbank"
BANK, MENDED = str(EXAMPLES / "strategy.yaml"), str(EXAMPLES / "strategy_mended.yaml")


@pytest.mark.parametrize(
    ("words", "nb", "en"),
    [
        (["gaps", BANK], "4 gap: 0 med tiltak, 4 uten tiltak.", "4 gaps: 0 with actions, 4 without."),
        (["coverage", BANK], "Målgrupper mot kanaler: 1 ja", "Audiences by channels: 1 yes"),
        (["scorecard", MENDED], "Fem punkter: 5 av 5", "Five points: 5 of 5"),
        (
            ["coverage", MENDED, "--without", "linkedin"],
            "Uten «LinkedIn» peker 24 henvisninger",
            "Without “LinkedIn”, 24 references",
        ),
    ],
)
def test_an_answer_is_told_in_the_language_of_the_document_or_the_one_asked_for(
    words: list[str], nb: str, en: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 0
    assert capsys.readouterr().out.startswith(nb)
    assert main([*words, "--lang", "en"]) == 0
    assert capsys.readouterr().out.startswith(en)


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (["gaps"], {"gaps", "contradictions", "plan", "budget"}),
        (["coverage", "--rows", "role", "--columns", "responsibility"], {"cells", "unserved", "workloads"}),
        (["coverage", "--without", "redaktor"], {"of", "references", "bereft"}),
        (["scorecard", "--framework", "three-part-plan"], {"points", "claim", "elsewhere"}),
    ],
)
def test_json_is_one_object_that_names_the_file(
    words: list[str], keys: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([words[0], MENDED, *words[1:], "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["file"] == MENDED
    assert keys <= set(data)


@pytest.mark.parametrize(
    "words",
    [
        ["gaps", MENDED],
        ["coverage", MENDED, "--rows", "role", "--columns", "responsibility"],
        ["coverage", MENDED, "--without", "redaktor"],
        ["scorecard", MENDED],
        ["evaluate", MENDED, "--today", "2027-10-01"],
        ["diff", BANK, MENDED],
    ],
)
@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_answer_is_told_as_markdown_with_its_title_first(
    words: list[str], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, "--lang", language]) == 0
    title = capsys.readouterr().out.splitlines()[0]
    assert main([*words, "--format", "markdown", "--lang", language]) == 0
    shown = capsys.readouterr().out
    assert shown.splitlines()[0].replace("\\", "") == f"**{title}**"
    assert "| --- |" in shown or "\n- " in shown


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["gaps", "nowhere.yaml"], "nowhere.yaml"),
        (["coverage", BANK, "--rows", "rolle"], "did you mean role?"),
        (["coverage", BANK, "--without", "facebok"], "did you mean facebook?"),
        (["scorecard", BANK, "--framework", "five-pints"], "did you mean five-points?"),
    ],
)
def test_what_cannot_be_answered_is_said_on_stderr(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    printed = capsys.readouterr()
    assert (printed.out, said in printed.err) == ("", True)


@pytest.mark.parametrize(
    "words",
    [
        ["gaps"],
        ["coverage"],
        ["scorecard"],
        ["route"],
        ["evaluate"],
        ["triage"],
        ["diff", BANK],
        ["review", "--text", "hei"],
    ],
    ids=lambda words: words[0],
)
def test_what_is_wrong_with_a_file_is_data_where_data_were_asked_for(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("title: S\ngols: []\ndocument: {language: nb}\n", encoding="utf-8")
    assert main(["check", str(bad), "--format", "json"]) == 2
    checked = capsys.readouterr().out
    assert main([words[0], str(bad), *words[1:], "--format", "json"]) == 2
    assert capsys.readouterr() == (checked, "")
    assert json.loads(checked)["findings"][0]["name"] == "key-unknown"


def test_a_table_that_cannot_be_used_is_told_in_the_language_of_the_strategy_and_as_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    readings = str(tmp_path / "nowhere.csv")
    assert main(["evaluate", BANK, "--readings", readings]) == 2
    assert "Filen finnes ikke." in capsys.readouterr().err
    assert main(["evaluate", BANK, "--readings", readings, "--format", "json"]) == 2
    found = json.loads(capsys.readouterr().out)
    assert (found["file"], found["findings"][0]["message"]) == (readings, "Filen finnes ikke.")
