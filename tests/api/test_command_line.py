"""The command line as its users and their scripts meet it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from strategykit.cli import main

ROOT = Path(__file__).parent.parent.parent
BANK = ROOT / "examples" / "boligbank" / "strategy.yaml"
MENDED = ROOT / "examples" / "boligbank" / "strategy_mended.yaml"
BROKEN = """\
title: null
organization: {name: Banken, anonymous: "false"}
goals:
  - text: Svare raskere
    knid: service
    deadline: 2027-02-30
  - text: 5
    kind: servise
channels:
  - name: Facebook
    name: Twitter
    purposes: nyheter
roles:
  - kind: team
"""


def run(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "strategykit", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **environment},
    )


def test_a_finding_has_a_place_a_severity_a_name_and_a_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(BANK)]) == 1
    lines = capsys.readouterr().out.splitlines()
    last = next(number for number, line in enumerate(lines) if re.match(r"\d+ feil", line))
    findings = [line for line in lines[:last] if line and not line.startswith("    ")]
    pattern = re.compile(rf"{re.escape(str(BANK))}:\d+:\d+ (error|warning|info) [a-z-]+ \(SK\d{{3}}\) .+")
    assert findings
    assert [line for line in findings if not pattern.fullmatch(line)] == []
    assert re.fullmatch(r"\d+ feil, \d+ advars(el|ler), \d+ opplysning(er)?", lines[last])


def test_a_selection_whose_profile_does_not_apply_says_that_nothing_was_run(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", str(BANK), "--select", "SK95"]) == 0
    told = capsys.readouterr().out
    assert "profilen open-source gjelder ikke her" in told
    assert "--profile open-source" in told
    assert (
        main(["check", str(BANK), "--select", "SK95", "--profile", "open-source", "--fail-on", "never"]) == 0
    )
    assert "gjelder ikke her" not in capsys.readouterr().out


def test_the_json_report_is_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(BANK), "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    keys = ["file", "ok", "counts", "findings", "lenient", "overrides", "ignored", "not_run"]
    assert list(report) == keys
    assert (report["file"], report["ok"]) == (str(BANK), False)
    assert list(report["counts"]) == ["error", "warning", "info"]
    keys = ["name", "code", "severity", "path", "pointer", "line", "column", "message", "hint", "fix"]
    assert all(list(finding) == keys for finding in report["findings"])
    assert all(finding["line"] >= 1 and finding["column"] >= 1 for finding in report["findings"])
    assert sum(report["counts"].values()) == len(report["findings"])


@pytest.mark.parametrize(("fail_on", "status"), [("error", 1), ("warning", 1), ("never", 0)])
def test_what_fails_is_chosen(fail_on: str, status: int) -> None:
    assert main(["check", str(BANK), "--fail-on", fail_on]) == status


def test_the_mended_strategy_is_sound() -> None:
    assert main(["check", str(MENDED)]) == 0


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.yaml", b"title: [\n"),
        ("bytes.yaml", b"\xff\xfe\x00"),
        ("empty.yaml", b""),
        ("broken.json", b"{"),
        ("list.yaml", b"- a\n"),
        ("strategy.txt", b"title: S\n"),
    ],
)
def test_an_unusable_file_gives_one_clear_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes, form: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert main(["check", str(path), "--format", form]) == 2
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    if form == "json":
        report = json.loads(told.out)
        assert report["ok"] is False
        assert report["counts"]["error"] == len(report["findings"]) == 1


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_missing_file_and_a_directory_are_unusable(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    for path in (tmp_path / "nowhere.yaml", tmp_path):
        assert main(["check", str(path), "--format", form]) == 2
        told = capsys.readouterr()
        assert str(path) in told.out + told.err


def test_every_mistake_is_told_at_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    assert main(["check", str(path), "--format", "json"]) == 2
    found = {(each["line"], each["name"]) for each in json.loads(capsys.readouterr().out)["findings"]}
    assert found == {
        (1, "type-wrong"),
        (2, "type-wrong"),
        (5, "key-unknown"),
        (6, "value-invalid"),
        (7, "type-wrong"),
        (8, "value-unknown"),
        (11, "key-duplicate"),
        (12, "type-wrong"),
        (14, "key-missing"),
    }


def test_export_writes_every_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = [tmp_path / name for name in ("s.pptx", "s.md", "s.json", "s.yaml")]
    words = [word for output in outputs for word in ("-o", str(output))]
    assert main(["export", str(BANK), *words]) == 0
    told = capsys.readouterr()
    assert told.out.split() == [str(output) for output in outputs]
    assert "utkast" in told.err
    assert all(output.stat().st_size > 1000 for output in outputs)


@pytest.mark.parametrize("terminal", [True, False])
def test_what_takes_long_tells_a_terminal_what_it_is_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], terminal: bool
) -> None:
    from strategykit import _api
    from strategykit.cli.say import say

    said, render = threading.Event(), _api.render

    def hear(*given: Any) -> None:
        say(*given)
        said.set()

    def wait(*given: Any, **more: Any) -> Any:
        said.wait(120 if terminal else 0.2)
        return render(*given, **more)

    monkeypatch.setattr("strategykit.cli.verbs.export._LONG", 0.0)
    monkeypatch.setattr("strategykit.cli.verbs.export.say", hear)
    monkeypatch.setattr(_api, "render", wait)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    output = tmp_path / "s.md"
    assert main(["export", str(MENDED), "-o", str(output)]) == 0
    assert (f"1/1 {output}" in capsys.readouterr().err) is terminal


@pytest.mark.parametrize("second", ["itself.yaml", "s.md", "nowhere/s.json", "folder"])
def test_nothing_is_written_when_one_output_cannot_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], second: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "itself.yaml").write_bytes(MENDED.read_bytes())
    (tmp_path / "folder").mkdir()
    words = ["-o", "s.md", "-o", second, "--to", "markdown"]
    assert main(["export", "itself.yaml", *words]) == 2
    assert second in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "itself.yaml"]
    assert (tmp_path / "itself.yaml").read_bytes() == MENDED.read_bytes()


@pytest.mark.parametrize("closed", [">&-", "> /dev/full"])
def test_a_closed_or_full_output_is_no_traceback(closed: str) -> None:
    command = f"{sys.executable} -m strategykit check {MENDED} {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode == (0 if closed == ">&-" else 2)


def test_strict_refuses_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(BANK), "-o", str(tmp_path / "s.md"), "--strict"]) == 1
    assert "goal-no-deadline" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_strict_lets_a_sound_strategy_through(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(MENDED), "-o", str(tmp_path / "s.md"), "--strict"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-o", "s.docx"], ".docx"),
        (["-o", "s.md", "--to", "markdwon"], "markdown"),
        (["-o", "s.pptx", "--option", "transiton=none"], "transition"),
        (["-o", "s.pptx", "--option", "transition"], "NAME=VALUE"),
        (["-o", "s.md", "--today", "tomorrow"], "2027-06-30"),
        (["-o", "nowhere/deep/s.md"], "nowhere"),
    ],
)
def test_a_mistaken_export_says_what_to_do(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", str(BANK), *words]) == 2
    told = capsys.readouterr()
    assert message in told.err
    assert "Traceback" not in told.err
    assert list(tmp_path.iterdir()) == []


def test_a_strategy_is_told_in_the_language_asked_for(tmp_path: Path) -> None:
    for language, word in (("nb", "Mål"), ("en", "Goals")):
        output = tmp_path / f"{language}.md"
        assert main(["export", str(BANK), "-o", str(output), "--lang", language]) == 0
        assert word in output.read_text(encoding="utf-8")


def test_the_same_strategy_gives_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for number, (zone, seed, today) in enumerate(
        [("UTC", "1", "2027-01-01"), ("Pacific/Auckland", "2", "2027-01-01")]
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        words = [word for name in ("s.pptx", "s.md", "s.json") for word in ("-o", folder / name)]
        done = run("export", BANK, *words, "--today", today, TZ=zone, PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
        made.append([(folder / name).read_bytes() for name in ("s.pptx", "s.md", "s.json")])
    assert made[0] == made[1]


def test_exporters_and_checks_are_listed_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exporters"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line]
    assert {"markdown", "json", "yaml", "pptx"} <= set(names)
    assert main(["checks"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["goal-missing", "SK101", "error"] in [row[:3] for row in rows]


@pytest.mark.parametrize("name", ["goal-no-deadline", "SK204"])
@pytest.mark.parametrize(("language", "word"), [("nb", "frist"), ("en", "deadline")])
def test_a_check_explains_itself(
    capsys: pytest.CaptureFixture[str], name: str, language: str, word: str
) -> None:
    assert main(["checks", name, "--lang", language]) == 0
    page = capsys.readouterr().out
    assert "goal-no-deadline" in page
    assert word in page


def test_an_unknown_check_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["checks", "goal-no-dedline"]) == 2
    assert "goal-no-deadline" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_starter_loads_and_is_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", "--lang", language]) == 0
    assert main(["check", "strategy.yaml", "--fail-on", "warning"]) == 0, capsys.readouterr().out
    before = (tmp_path / "strategy.yaml").read_bytes()
    assert main(["init", "--lang", language]) == 2
    assert (tmp_path / "strategy.yaml").read_bytes() == before


def test_a_terminal_is_not_given_escape_sequences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "strategy.yaml"
    path.write_text('title: S\ngoals: [{text: "\\e[31mRødt\\e[0m"}]\n', encoding="utf-8")
    main(["check", str(path)])
    assert "\x1b" not in capsys.readouterr().out


def test_a_reader_that_leaves_is_no_fault() -> None:
    command = f"{sys.executable} -m strategykit checks | head -n 1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert re.fullmatch(r"strategykit \d+\.\d+\.\d+\n", capsys.readouterr().out)
    assert main(["--help"]) == 0
    assert "export" in capsys.readouterr().out
    assert main([]) == 2
