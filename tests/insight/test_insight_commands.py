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
        (["gaps", BANK], "4 gap: 0 med tiltak, 4 uten.", "4 gaps: 0 with an action, 4 without."),
        (["coverage", BANK], "Målgrupper mot kanaler: 1 ja", "Audiences by channels: 1 yes"),
        (["scorecard", MENDED], "Fem punkter: 5 av 5", "Five points: 5 of 5"),
        (["coverage", MENDED, "--without", "linkedin"], "Uten «LinkedIn»", "Without “LinkedIn”"),
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
