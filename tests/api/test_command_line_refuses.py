"""The command line loses no file, waits for nobody, and hands nothing to a terminal that it would obey."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from strategykit.cli import main

BANK = Path(__file__).parent.parent.parent / "examples" / "boligbank" / "strategy.yaml"
PIPES = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")


@pytest.mark.parametrize("tag", ["de", "xx", "", "norsk"])
@pytest.mark.parametrize("words", [["check"], ["route"], ["review", "--text", "x"], ["export", "-o", "x.md"]])
def test_a_language_without_words_is_refused_with_those_there_are(
    words: list[str], tag: str, capsys: pytest.CaptureFixture[str]
) -> None:
    verb, *rest = words
    assert main([verb, str(BANK), *rest, "--lang", tag]) == 2
    assert "choose nb, nn or en" in capsys.readouterr().err


@pytest.mark.parametrize(("tag", "word"), [("nn-NO", "Pressehenvendelse"), ("en-GB", "Press enquiry")])
def test_a_tag_may_say_more_than_the_language(
    tag: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["route", str(BANK), "--enquiry", "press", "--lang", tag]) == 0
    assert capsys.readouterr().out.startswith(word)


@pytest.mark.parametrize(("count", "told"), [(1, "1 advarsel,"), (2, "2 advarsler,")])
def test_one_is_told_from_several(count: int, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["review", str(BANK), "--text", "Nå!!! Ring oss. " * count])
    assert told in capsys.readouterr().out


def test_a_closed_error_stream_sends_no_notice_to_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", None)  # what Python makes of 2>&-
    output = tmp_path / "s.md"
    assert main(["export", str(BANK), "-o", str(output)]) == 0
    assert capsys.readouterr().out == f"{output}\n"


def test_a_closed_input_is_an_empty_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["review", str(BANK), "-"]) == 1
    assert "text-empty" in capsys.readouterr().out


def test_what_was_typed_is_repeated_but_not_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(BANK), "--\x1b[31mred"]) == 2
    told = capsys.readouterr().err
    assert "\x1b" not in told
    assert "\\u001b[31mred" in told


def test_a_write_protected_file_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept, other = tmp_path / "kept.md", tmp_path / "other.md"
    kept.write_text("Vedtatt", encoding="utf-8")
    kept.chmod(0o444)
    assert main(["export", str(BANK), "-o", str(other), "-o", str(kept)]) == 2
    assert "kept.md is write-protected" in capsys.readouterr().err
    assert kept.read_text(encoding="utf-8") == "Vedtatt"
    assert not other.exists()


@PIPES
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "{pipe}"], "This is no ordinary file."),
        (["review", str(BANK), "--post", "{pipe}"], "use - to read from standard input"),
        (["evaluate", str(BANK), "--readings", "{pipe}", "--lang", "en"], "This is no ordinary file."),
    ],
)
def test_nobody_waits_for_a_pipe_that_nobody_writes_to(tmp_path: Path, words: list[str], told: str) -> None:
    pipe = tmp_path / "s.yaml"
    os.mkfifo(pipe)
    done = subprocess.run(
        [sys.executable, "-m", "strategykit", *(word.format(pipe=pipe) for word in words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 2
    assert told in done.stdout + done.stderr


def test_a_table_of_readings_that_is_not_there_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    for asked, told in (([], "Filen finnes ikke."), (["--lang", "en"], "The file does not exist.")):
        assert main(["evaluate", str(BANK), "--readings", "nowhere.csv", *asked]) == 2
        assert told in capsys.readouterr().err
