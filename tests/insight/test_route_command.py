"""`strategykit route` as a person and a script meet it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from strategykit.cli import main

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
MENDED = str(EXAMPLES / "boligbank" / "strategy_mended.yaml")
BANK = str(EXAMPLES / "boligbank" / "strategy.yaml")


def test_it_answers_in_the_language_of_the_document_or_the_one_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = [
        "route",
        MENDED,
        "--message",
        "dissatisfied",
        "--channel",
        "facebook",
        "--at",
        "2027-05-14T14:30",
    ]
    assert main(words) == 0
    told = capsys.readouterr().out
    assert told.startswith("Misfornøyd kunde på Facebook: dere skal svare.\n")
    assert "senest tirsdag 18. mai 2027 kl. 10:30." in told
    assert main([*words, "--lang", "en"]) == 0
    assert "by Tuesday 18 May 2027 at 10:30." in capsys.readouterr().out


def test_the_json_is_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    words = [
        "--message",
        "question",
        "--channel",
        "x",
        "--at",
        "2027-05-14T12:30:00+00:00",
        "--format",
        "json",
    ]
    assert main(["route", MENDED, *words]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["file"] == MENDED
    assert told["asked"] == {
        "enquiry": None,
        "topic": None,
        "message": "question",
        "channel": "x",
        "at": "2027-05-14T12:30:00+00:00",
    }
    assert told["whether"]["modality"] == "must"
    assert told["who"][0]["path"] == "responses[0].by[0]"
    assert told["promises"][0]["due"]["by"] == "2027-05-18T10:30:00+02:00"


@pytest.mark.parametrize("words", [["--message", "gave"], ["--enquiry", "pres"], ["--channel", "tiktok"]])
def test_an_unknown_name_is_unusable_input(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["route", MENDED, *words]) == 2
    assert "the strategy covers" in capsys.readouterr().err


@pytest.mark.parametrize("when", ["2027-05-14", "i morgen", "2027-13-01T10:00", ""])
def test_what_is_no_time_is_refused(when: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["route", MENDED, "--at", when]) == 2
    assert "write it like 2027-05-14T14:30" in capsys.readouterr().err


def test_now_is_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["route", MENDED, "--message", "question", "--channel", "x", "--at", "now"]) == 0
    assert "senest" in capsys.readouterr().out


def ask(monkeypatch: pytest.MonkeyPatch, typed: str, file: str, *words: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["route", file, "--ask", *words])


def test_it_asks_the_strategys_questions_and_routes_by_the_rule_they_lead_to(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, "nei\nkanskje\nn\nno\nNEI\nja\n", MENDED, "--channel", "x") == 0
    asked, told = capsys.readouterr().out.split("\n\n", 1)
    assert asked.splitlines() == [
        "Er det en trussel, eller kan noen være i fare? (ja/nei)",
        "Inneholder meldingen personopplysninger? (ja/nei)",
        "Svar ja eller nei.",
        "Er det reklame eller svindel? (ja/nei)",
        "Er det hets eller ren provokasjon? (ja/nei)",
        "Er det et spørsmål? (ja/nei)",
    ]
    assert told.startswith("Spørsmål på X: dere skal svare.\n")


@pytest.mark.parametrize("typed", ["", "nei\n", "nei\nkanskje"])
def test_the_end_of_the_input_is_no_crash(
    typed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, typed, MENDED) == 1
    told = capsys.readouterr()
    assert told.out.endswith("Stanset før siste spørsmål; ingen regel er funnet.\n")
    assert told.err == ""


def test_an_interruption_stops_as_the_end_of_the_input_does(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("sys.stdin", SimpleNamespace(readline=interrupted))
    assert main(["route", MENDED, "--ask"]) == 1
    assert "Stanset" in capsys.readouterr().out


def test_with_json_only_the_answer_is_on_the_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, "ja\n", MENDED, "--format", "json") == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["asked"]["message"] == "threat"
    assert "trussel" in told.err


def test_a_strategy_without_questions_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, "ja\n", BANK) == 1
    assert capsys.readouterr().out == "Strategien har ingen spørsmål å stille.\n"


def test_a_hole_and_somebody_who_takes_over_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "s.yaml"
    file.write_text(
        "title: S\nroles: [{name: Vakt}]\ntriage: [{text: Farlig?, yes: vakt}]\n", encoding="utf-8"
    )
    assert ask(monkeypatch, "yes\n", str(file)) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Vakt (roles[0])"
    assert ask(monkeypatch, "no\n", str(file)) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "“Farlig?”: no leads nowhere."
