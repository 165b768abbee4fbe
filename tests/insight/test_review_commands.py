"""Review and catalogue on the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from strategykit import catalog
from strategykit.cli import main

MENDED = str(Path(__file__).parent.parent.parent / "examples" / "boligbank" / "strategy_mended.yaml")
GOOD = "Nye satser fra 1. juli. Se banken.example/satser"


def test_a_good_text_is_let_through(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", MENDED, "--text", GOOD, "--channel", "x"]) == 0
    assert capsys.readouterr().out == "0 feil, 0 advarsler, 0 opplysninger\n"


@pytest.mark.parametrize(("language", "words"), [("nb", "er ikke fylt ut"), ("en", "is not filled in")])
def test_a_remark_has_its_place_in_the_file_of_the_post(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    post = tmp_path / "post.txt"
    post.write_text("Hei!\nTakk, {fornavn}.", encoding="utf-8")
    assert main(["review", MENDED, "--post", str(post), "--lang", language]) == 1
    told = capsys.readouterr().out
    assert f"{post}:2:7 error slot-unfilled (RV002)" in told
    assert words in told


def test_the_text_may_come_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in ([MENDED, "-"], [MENDED, "--channel", "x", "-"], ["-", MENDED]):
        monkeypatch.setattr("sys.stdin", io.StringIO("Hei {navn}"))
        assert main(["review", *words, "--format", "json"]) == 1
        report = json.loads(capsys.readouterr().out)
        assert [(each["name"], each["offset"]) for each in report["findings"]] == [("slot-unfilled", 4)]


def test_the_report_names_the_strategy(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", MENDED, "--text", "Hei {navn}", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert (report["file"], report["ok"]) == (MENDED, False)


@pytest.mark.parametrize(("fail_on", "status"), [("error", 0), ("warning", 1), ("never", 0)])
def test_what_fails_is_chosen(fail_on: str, status: int) -> None:
    words = ["review", MENDED, "--text", "Dette er ikke vårt bord.", "--fail-on", fail_on]
    assert main(words) == status


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--text", "Hei", "--channel", "facebok-siden"], "Facebook"),
        (["--text", "Hei", "--message", "qestion"], "question"),
        (["--post", "nowhere.txt"], "nowhere.txt"),
        (["--text", "Hei", "--catalog", "nowhere.toml"], "nowhere.toml"),
        ([], "--text"),
        (["--text", "Hei", "-"], "not allowed"),
    ],
)
def test_a_mistake_says_what_to_do(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["review", MENDED, *words]) == 2
    told = capsys.readouterr().err
    assert message in told
    assert "Traceback" not in told


def test_a_post_that_is_no_text_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    post = tmp_path / "post.txt"
    post.write_bytes(b"\xff\xfe\x00")
    assert main(["review", MENDED, "--post", str(post)]) == 2
    assert "UTF-8" in capsys.readouterr().err


def test_the_catalogue_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalog", "--format", "json"]) == 0
    counts = json.loads(capsys.readouterr().out)
    assert (counts["platforms"], counts["metrics"]) == (len(catalog.platforms()), len(catalog.metrics()))


@pytest.mark.parametrize("kind", ["platforms", "metrics", "messages", "frameworks"])
@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_entry_is_listed_and_can_be_told(
    kind: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["catalog", kind, "--lang", language]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert main(["catalog", kind, "--lang", language, "--format", "json"]) == 0
    entries = json.loads(capsys.readouterr().out)
    assert len(lines) == len(entries)
    for entry in entries:
        name = entry.get("id", entry["name"])
        assert main(["catalog", kind, name, "--lang", language]) == 0
        assert entry["name"] in capsys.readouterr().out
        assert main(["catalog", kind, name, "--lang", language, "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out) == entry


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (["platforms", "Twitter", "--lang", "nb"], ["Navn: X", "Het før: Twitter", "Høyst: 280"]),
        (["metrics", "Engagement rate"], ["Divided by: reach, impressions, followers", "Pitfall:"]),
        (["metrics", "ave", "--lang", "nb"], ["Skal ikke brukes: Annonseverdi er ikke"]),
        (["messages", "hets", "--lang", "nb"], ["trolling eller hets"]),
        (["platforms", "X"], ["Called: view count", "Since: 2022-12-22"]),
        (
            ["frameworks", "five-points"],
            ["Point: Goals", "Source: http://www.markedsheltene.no/", "Read (the source"],
        ),
        (
            ["limits", "twitter", "--lang", "nb"],
            [
                "Høyst: 25000",
                "Bare for: betalte kontoer",
                "Lest (kilden har ingen dato): 2026-11-22",
                "Kilde: https",
            ],
        ),
        (["limits", "--lang", "nb"], ["Bluesky", "25000  tegn, slik X teller (betalte kontoer)"]),
        (
            ["metrics", "reach"],
            ["Ours, held against the source.", "Read (the source has no date): 2026-11-22"],
        ),
        (["platforms", "Google+"], ["Date of the source: 2019-01-31", "Source of the hosts: https://"]),
        (["thresholds", "lix"], ["Value: 50"]),
        (["thresholds", "--lang", "nb"], ["25 ord"]),
    ],
)
def test_an_entry_is_found_by_its_other_names(
    words: list[str], parts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["catalog", *words]) == 0
    told = capsys.readouterr().out
    assert [part for part in parts if part not in told] == []


def test_an_unknown_entry_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalog", "metrics", "reech"]) == 2
    assert "did you mean reach?" in capsys.readouterr().err


def test_a_file_of_ones_own_is_added(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[[platform]]\nname = "Kahoot"\n', encoding="utf-8")
    assert main(["catalog", "platforms", "kahoot", "--catalog", str(own)]) == 0
    assert "Kahoot" in capsys.readouterr().out
    own.write_text('[[platform]]\nnavn = "Kahoot"\n', encoding="utf-8")
    assert main(["catalog", "platforms", "--catalog", str(own)]) == 2
    assert f"{own}:2:1 error key-unknown (SK004)" in capsys.readouterr().err
