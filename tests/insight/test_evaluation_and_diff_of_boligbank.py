"""Worked answers: how far the bank has come, and what became of its strategy when it was mended."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

from strategykit import diff, evaluate, load
from strategykit.cli import main

if TYPE_CHECKING:
    import pytest

BANK = Path(__file__).parent.parent.parent / "examples" / "boligbank"
WRITTEN, MENDED, READINGS = BANK / "strategy.yaml", BANK / "strategy_mended.yaml", BANK / "readings.csv"
TODAY = dt.date(2027, 10, 1)


def test_how_far_the_bank_has_come_by_october() -> None:
    found = evaluate(load(MENDED), READINGS, today=dt.date(2027, 10, 15))
    assert found.findings == ()
    assert {each.indicator.id: each.progress.value for each in found.indicators} == {
        "svartid": "behind",
        "besvart-i-tide": "behind",
        "kjennskap": "on track",
        "omdommepoeng": "no data",
        "faglig-nytte": "no data",
        "forstaelse": "behind",
        "brevtelefoner": "behind",
        "halve-videoen": "reached",
        "sokere": "no data",
        "anbefaling": "no data",
    }
    assert {each.goal.id: each.progress.value for each in found.goals} == {
        "synlighet": "on track",
        "omdomme": "no data",
        "kompetansesenter": "behind",
        "kort-svartid": "behind",
        "forstaelige-vedtak": "behind",
        "video-som-forklarer": "reached",
        "attraktiv-arbeidsplass": "no data",
    }
    assert [each.indicator.id for each in found.indicators if each.stale] == ["svartid", "besvart-i-tide"]


def test_which_alarms_go_off_and_what_then_happens() -> None:
    found = evaluate(load(MENDED), READINGS, today=TODAY)
    assert [(each.evaluation.id, len(each.readings)) for each in found.fired] == [
        ("alarm-svartid", 3),
        ("alarm-brevtelefoner", 1),
    ]
    assert (
        found.fired[0].why.nb
        == "9 timer den 30. september 2027 er over terskelen på 8 timer, 3 målinger på rad."
    )
    assert "setter redaktøren inn en svarvakt til" in str(found.fired[0].consequence)


def test_by_the_summer_the_bank_was_on_track_with_its_answers() -> None:
    found = evaluate(load(MENDED), READINGS, today=dt.date(2027, 7, 1))
    assert found.indicators[0].progress.value == "on track"
    assert found.indicators[0].judged.why.nb == (
        "11,5 timer den 30. juni 2027. Det holder: Jevn utvikling mot 4 timer ville da ha gitt 12 timer."
    )


def test_nothing_can_be_said_of_the_strategy_as_it_was_written_and_that_is_said() -> None:
    found = evaluate(load(WRITTEN))
    assert [each.progress.value for each in found.goals] == ["no data"] * 3
    assert [each.name for each in found.in_words] == ["Evaluering underveis"]


def test_the_mended_strategy_is_told_line_by_line() -> None:
    old, new = load(WRITTEN), load(MENDED)
    found = diff(old, new)
    assert found.apply(old) == new
    text = found.text("nb")
    for line in (
        (
            "  - Status: inaktiv → bevisst valgt bort, fordi «Stenges innen 26. februar 2027. Innleggene "
            "flyttes til hjemmesiden, fordi vi heller vil være gode på få kanaler enn å gape over for mye»"
        ),
        (
            "  - Løfter om tid: svar «raskt» → svar innen 4 timer, mandag–fredag fra kl. 08:00 til kl. 16:00"
            ", unntatt søppelpost, trolling"
        ),
        "  - Løfter om tid: ikke oppgitt → valgt bort, fordi «En nyhetsstrøm tar ikke imot henvendelser»",
        "  - Navn: «RSS kanal» → «RSS»",
        "  - Tatt ut: «Vi svarer raskt»",
        "  - Vedtaksstatus: fiktivt → vedtatt",
        "  - Forfattere: endret, men navn og kontaktpunkter vises ikke",
        "  - Flyttet: «Bloggen», fra plass 4 til plass 8",
    ):
        assert line in text.splitlines()
    headings = [line for line in text.splitlines() if line and not line.startswith("  ")]
    assert headings.index("Mål:") < headings.index("Indikatorer:") < headings.index("Kanaler:")


def test_the_way_back_is_a_difference_too() -> None:
    old, new = load(MENDED), load(WRITTEN)
    assert diff(old, new).apply(old) == new


def test_the_verbs_of_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["evaluate", str(MENDED), "--readings", str(READINGS), "--today", "2027-10-01"]
    assert main(words) == 0
    assert capsys.readouterr().out.startswith(
        "10 indikatorer: 1 nådd, 1 i rute, 4 mangler data, 4 ligger etter."
    )
    assert main([*words, "--format", "json", "--lang", "en"]) == 0
    assert json.loads(capsys.readouterr().out)["counts"]["reached"] == 1
    broken = tmp_path / "readings.csv"
    broken.write_text("indicator,date,value\nsvartid,2027-02-30,4\n", encoding="utf-8")
    assert main(["evaluate", str(MENDED), "--readings", str(broken), "--today", "2027-10-01"]) == 1
    assert f"{broken}:2" in capsys.readouterr().out
    assert main(["evaluate", str(MENDED), "--readings", str(tmp_path / "nowhere.csv")]) == 2
    assert "file-unreadable (SK001) Filen finnes ikke." in capsys.readouterr().err


def test_a_difference_is_printed_as_text_markdown_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["diff", str(WRITTEN), str(MENDED)]
    assert main(words) == 0
    assert "Virksomheten:\n" in capsys.readouterr().out
    assert main([*words, "--format", "markdown", "--lang", "en"]) == 0
    assert "**The organisation**\n" in capsys.readouterr().out
    assert main([*words, "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["old"], len(data["changes"])) == (str(WRITTEN), sum(data["counts"].values()))
    assert main(["diff", str(WRITTEN), str(WRITTEN)]) == 0
    assert capsys.readouterr().out == "Ingen forskjell.\n"
