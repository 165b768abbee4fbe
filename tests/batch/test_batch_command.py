"""`strategykit export` for several files."""

from __future__ import annotations

from pathlib import Path

import pytest
from clients import contents, write_clients

from strategykit.cli import main

MENDED = Path(__file__).parent.parent.parent / "examples" / "boligbank" / "strategy_mended.yaml"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_clients(Path("clients"), ["a", "b", "c"])


def test_a_pattern_is_expanded_and_each_file_gets_its_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "clients/*.yaml", "-o", "ut/{id}.md"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == ["ut/a.md", "ut/b.md", "ut/c.md"]
    assert "strategykit: clients/b.yaml: written as a draft; errors: " in said.err
    assert said.err.splitlines()[-1] == "strategykit: 3 written, 0 unchanged, 0 failed"
    assert set(contents(Path("ut"))) == {"a.md", "b.md", "c.md"}


def test_a_pattern_that_nothing_matches_is_told_as_one_and_the_rest_is_made(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["export", "clients/*.yml", "clients/a.yaml", "-o", "ut/{id}.md"]) == 2
    said = capsys.readouterr()
    assert said.out.splitlines() == ["ut/a.md"]
    assert "clients/*.yml:1:1 error file-unreadable (SK001) No file matches the pattern." in said.err
    assert "does not exist" not in said.err
    assert said.err.splitlines()[-1] == "strategykit: 1 written, 0 unchanged, 1 failed"


def test_several_processes_give_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "clients/*.yaml", "-o", "alone/{id}.md"]) == 0
    alone = capsys.readouterr()
    assert main(["export", "clients/*.yaml", "-o", "many/{id}.md", "--jobs", "2"]) == 0
    many = capsys.readouterr()
    assert contents(Path("many")) == contents(Path("alone"))
    assert many.out == alone.out.replace("alone/", "many/")
    assert many.err == alone.err


def test_a_second_run_makes_only_what_has_changed(capsys: pytest.CaptureFixture[str]) -> None:
    main(["export", "clients/*.yaml", "-o", "ut/{id}.md"])
    Path("clients/b.yaml").write_text("title: Ny")
    capsys.readouterr()
    assert main(["export", "clients/*.yaml", "-o", "ut/{id}.md", "--lang", "nb"]) == 0
    capsys.readouterr()
    Path("clients/c.yaml").write_text("title: Ny")
    assert main(["export", "clients/*.yaml", "-o", "ut/{id}.md", "--lang", "nb"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == ["ut/c.md"]
    assert said.err.splitlines()[-1] == "strategykit: 1 skrevet, 2 uendret, 0 mislyktes"


def test_one_bad_file_is_told_at_its_place_and_the_rest_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("clients/b.yaml").write_text("title: [")
    assert main(["export", "clients/*.yaml", "gone.yaml", "-o", "ut/{id}.md"]) == 2
    said = capsys.readouterr()
    assert said.out.splitlines() == ["ut/a.md", "ut/c.md"]
    assert "clients/b.yaml:2:1 error" in said.err
    assert "gone.yaml:1:1 error" in said.err
    assert said.err.splitlines()[-1] == "strategykit: 2 written, 0 unchanged, 2 failed"


def test_strict_refuses_those_with_errors_and_the_status_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "clients/a.yaml", str(MENDED), "-o", "ut/{id}.md", "--strict"]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == ["ut/strategy-mended.md"]
    assert "goal-no-deadline" in said.err
    assert "clients/a.yaml: not exported" in said.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["clients/*.yaml", "-o", "ut.md"], "write {id} or {title}"),
        (["clients/*.yaml", "-o", "ut/{navn}.md"], "no field {navn}"),
        (["clients/*.yaml", "-o", "ut/{id}"], "no suffix"),
        (["clients/*.yaml", "-o", "ut/{id}.md", "--jobs", "0"], "one from 1"),
        (["clients/*.yaml", "-o", "ut/{id}.pptx", "--option", "spin=1"], "option 'spin'"),
    ],
)
def test_what_is_wrong_with_the_words_is_told_before_anything_is_made(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", *words]) == 2
    assert said in capsys.readouterr().err
    assert [path.name for path in Path().iterdir()] == ["clients"]


def test_several_outputs_and_options_are_taken(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["clients/*.yaml", "-o", "ut/{title}.md", "-o", "ut/{title}.pptx", "--option", "transition=none"]
    assert main(["export", *words, "--jobs", "2"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 6
    assert len(contents(Path("ut"))) == 6


def test_what_is_left_out_of_the_check_is_left_out_for_each(capsys: pytest.CaptureFixture[str]) -> None:
    Path("clients/strategykit.toml").write_text('ignore = ["SK2"]')
    write_clients(Path("other"), ["d"])
    words = ["export", "clients/a.yaml", "other/d.yaml", "-o", "ut/{id}.md"]
    main(words)
    before = drafts(capsys.readouterr().err)
    main([*words, "--ignore", "SK1"])
    after = drafts(capsys.readouterr().err)
    assert before["clients/a.yaml"] < before["other/d.yaml"]
    assert after["clients/a.yaml"] < before["clients/a.yaml"]
    assert after["other/d.yaml"] < before["other/d.yaml"]
    assert after["clients/a.yaml"] < after["other/d.yaml"]


def drafts(said: str) -> dict[str, int]:
    lines = [line.split(": ") for line in said.splitlines() if "draft" in line]
    return {file: int(errors) for _, file, _, errors in lines}


def test_one_file_may_be_named_by_a_field_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "clients/a.yaml", "-o", "ut/{title}.md"]) == 0
    assert capsys.readouterr().out.splitlines() == ["ut/strategien-til-a.md"]
