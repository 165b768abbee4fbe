"""`strategykit triage` as a person and a script meet it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from strategykit.cli import main

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
MENDED = str(EXAMPLES / "boligbank" / "strategy_mended.yaml")
SAFA = str(EXAMPLES / "team_safa" / "strategy.yaml")


def test_a_total_tree_is_shown_with_every_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["triage", MENDED]) == 0
    told = capsys.readouterr().out
    assert told.startswith("9 spørsmål og 10 utfall: alle veier ender i et svar.\n")
    assert "  - 2. Inneholder meldingen personopplysninger? Ja: «Personopplysninger skjules" in told


def test_a_strategy_without_questions_has_no_hole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["triage", SAFA, "--lang", "en"]) == 0
    assert capsys.readouterr().out == "The strategy has no triage.\n"


def test_a_hole_is_told_with_its_place_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "s.yaml"
    file.write_text(
        "title: S\nroles: [{name: Vakt}]\ntriage: [{text: Farlig?, yes: vakt}]\n", encoding="utf-8"
    )
    assert main(["triage", str(file)]) == 1
    assert "  - “Farlig?”: no leads nowhere. (triage[0].no)\n" in capsys.readouterr().out
    assert main(["triage", str(file), "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["file"], told["total"]) == (str(file), False)
    assert [(hole["kind"], hole["path"]) for hole in told["holes"]] == [("dead-end", "triage[0].no")]


@pytest.mark.parametrize("verb", [["triage"], ["route", "--enquiry", "press"], ["review", "--text", "Nå!!!"]])
def test_answers_are_given_as_markdown_too(verb: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    name, *rest = verb
    assert main([name, MENDED, *rest, "--format", "markdown"]) == 0
    assert capsys.readouterr().out.startswith("**")


@pytest.mark.parametrize("words", [["--message", "troll"], ["--enquiry", "press"]])
def test_who_asks_to_be_asked_does_not_say_what_it_is(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["route", MENDED, "--ask", *words]) == 2
    assert f"leave out {words[0]}" in capsys.readouterr().err
