"""Several files, patterns and standard input in one run of `strategykit check`."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from strategykit.cli import main
from strategykit.cli.targets import expand

BANK = Path(__file__).parents[2] / "examples" / "boligbank"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kunder" / "nord").mkdir(parents=True)
    (tmp_path / "kunder" / "mappe.yaml").mkdir()
    sound = (BANK / "strategy_mended.yaml").read_text(encoding="utf-8")
    for name in ("b.yaml", "a.yaml", "nord/c.yaml"):
        (tmp_path / "kunder" / name).write_text(sound, encoding="utf-8")
    (tmp_path / "svak.yaml").write_text("title: S\n", encoding="utf-8")
    (tmp_path / "feil.yaml").write_text("titel: S\n", encoding="utf-8")
    return tmp_path


def test_patterns_are_expanded_sorted_and_each_file_named_once() -> None:
    assert expand(["svak.yaml", "kunder/*.yaml"]) == ["svak.yaml", "kunder/a.yaml", "kunder/b.yaml"]
    assert expand(["kunder/**/*.yaml"]) == ["kunder/a.yaml", "kunder/b.yaml", "kunder/nord/c.yaml"]
    assert expand(["kunder/b.yaml", "./kunder/[ab].yaml"]) == ["kunder/b.yaml", "./kunder/a.yaml"]
    assert expand(["ingen*.yaml", "-"]) == ["ingen*.yaml", "-"]


def test_a_name_that_looks_like_a_pattern_is_a_name(here: Path) -> None:
    (here / "plan[1].yaml").write_text("title: S\n", encoding="utf-8")
    assert expand(["plan[1].yaml"]) == ["plan[1].yaml"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["kunder/*.yaml"], 0),
        (["kunder/a.yaml", "svak.yaml"], 1),
        (["feil.yaml", "svak.yaml", "kunder/a.yaml"], 2),
        (["kunder/a.yaml", "borte.yaml"], 2),
        (["ingen*.yaml"], 2),
        (["svak.yaml", "feil.yaml", "--fail-on", "never"], 2),
    ],
)
def test_the_worst_file_decides(words: list[str], status: int) -> None:
    assert main(["check", *words]) == status


def test_a_pattern_that_nothing_matches_is_told_as_one(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "ingen*.yaml", "svak.yaml"])
    told = capsys.readouterr().out
    assert "ingen*.yaml:1:1 error file-unreadable (SK001) No file matches the pattern." in told
    assert "svak.yaml:1:" in told


def test_a_file_that_cannot_be_loaded_does_not_stop_the_rest(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "feil.yaml", "svak.yaml", "--lang", "nb"])
    told = capsys.readouterr().out
    assert "feil.yaml:1:1 error key-missing (SK005)" in told
    assert "svak.yaml:1:" in told
    assert "2 filer: " in told


def test_the_data_of_several_files_are_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "svak.yaml", "feil.yaml", "--format", "json"])
    both = json.loads(capsys.readouterr().out)
    assert list(both) == ["ok", "counts", "files"]
    assert [each["file"] for each in both["files"]] == ["svak.yaml", "feil.yaml"]
    assert both["ok"] is False
    assert both["counts"]["error"] == sum(each["counts"]["error"] for each in both["files"])
    main(["check", "svak.yaml", "--format", "json"])
    assert json.loads(capsys.readouterr().out) == both["files"][0]


def test_a_pattern_gives_a_list_however_many_it_meets(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "sva*.yaml", "--format", "json"])
    assert [each["file"] for each in json.loads(capsys.readouterr().out)["files"]] == ["svak.yaml"]


@pytest.mark.parametrize("form", ["sarif", "github", "markdown", "html"])
def test_every_form_tells_all_files(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "svak.yaml", "feil.yaml", "--format", form]) == 2
    told = capsys.readouterr().out
    assert "svak.yaml" in told
    assert "feil.yaml" in told


@pytest.mark.parametrize(("content", "status"), [("title: S\n", 1), ('{"title": "S"}', 1), ("\ufeff {", 2)])
def test_standard_input_is_yaml_or_json(
    content: str, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))
    assert main(["check", "-"]) == status
    assert capsys.readouterr().out.startswith("-:1:")


def test_standard_input_is_not_mended(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "svak.yaml", "-", "--fix"]) == 2
    assert "--fix and --diff mend files, not standard input" in capsys.readouterr().err


def test_a_wrong_configuration_is_told_and_the_rest_is_checked(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "kunder" / "strategykit.toml").write_text("profile = []\n", encoding="utf-8")
    assert main(["check", "kunder/a.yaml", "svak.yaml"]) == 2
    told = capsys.readouterr().out
    assert "strategykit.toml:1:1 error" in told
    assert "svak.yaml:1:" in told


@pytest.mark.parametrize("form", ["text", "github", "markdown", "html"])
def test_a_wrong_configuration_is_told_once_with_the_files_it_is_for(
    here: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    (here / "strategykit.toml").write_text("profile = []\n", encoding="utf-8")
    assert main(["check", "kunder/a.yaml", "kunder/b.yaml", "--format", form]) == 2
    told = capsys.readouterr().out
    assert told.count("SK004") == 1
    assert form == "github" or "kunder/a.yaml, kunder/b.yaml" in told.replace("\\", "")


def test_the_data_name_the_files_that_were_not_checked(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "strategykit.toml").write_text("profile = []\n", encoding="utf-8")
    assert main(["check", "kunder/*.yaml", "--format", "json"]) == 2
    (only,) = json.loads(capsys.readouterr().out)["files"]
    assert only["file"].endswith("strategykit.toml")
    assert only["unchecked"] == ["kunder/a.yaml", "kunder/b.yaml"]
    assert main(["check", "kunder/*.yaml", "--format", "sarif"]) == 2
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["SK004"]


def test_several_files_are_mended_in_one_run(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("x.yaml", "y.yaml"):
        (here / name).write_text("title: S\nchannels: [{name: Bilder, platform: flikr}]\n", encoding="utf-8")
    main(["check", "x.yaml", "y.yaml", "--fix", "--format", "sarif"])
    told = capsys.readouterr()
    assert json.loads(told.out)["version"] == "2.1.0"
    assert "x.yaml.orig" in told.err
    assert all(
        "platform: Flickr" in (here / name).read_text(encoding="utf-8") for name in ("x.yaml", "y.yaml")
    )
