"""The file a project writes its settings in: which one holds, and every mistake in it at its line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import strategykit as sk
from strategykit.checks.examples import baseline
from strategykit.cli import main

if TYPE_CHECKING:
    from pathlib import Path

OURS = '[[overrides]]\ncheck = "SK102"\nseverity = "info"\nreason = "Den står i virksomhetsstrategien"\n'
UNSOUND = evolve(baseline(), mission=None)


@pytest.fixture
def strategy(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    folder = tmp_path / "plan" / "2027"
    folder.mkdir(parents=True)
    sk.dump(UNSOUND, folder / "strategi.yaml")
    return folder / "strategi.yaml"


def severity(path: Path) -> list[str]:
    return [f.severity.value for f in sk.check(path) if f.name == "mission-missing"]


def in_pyproject(text: str) -> str:
    return "[project]\nname = 'x'\n\n" + text.replace("[[overrides]]", "[[tool.strategykit.overrides]]")


@pytest.mark.parametrize("folder", [0, 1, 2])
@pytest.mark.parametrize(
    ("name", "text"), [("strategykit.toml", OURS), ("pyproject.toml", in_pyproject(OURS))]
)
def test_settings_hold_for_strategies_beside_and_below(
    strategy: Path, folder: int, name: str, text: str
) -> None:
    assert severity(strategy) == ["error"]
    (strategy.parents[folder] / name).write_text(text, encoding="utf-8")
    assert severity(strategy) == ["info"]


def test_the_search_ends_with_the_repository(strategy: Path) -> None:
    (strategy.parents[0] / ".git").write_text("gitdir: elsewhere", encoding="utf-8")
    (strategy.parents[1] / "strategykit.toml").write_text(OURS, encoding="utf-8")
    assert severity(strategy) == ["error"]


def test_the_nearest_file_holds_alone(strategy: Path) -> None:
    (strategy.parents[1] / "strategykit.toml").write_text(OURS, encoding="utf-8")
    (strategy.parents[0] / "pyproject.toml").write_text("[tool.strategykit]\n", encoding="utf-8")
    assert severity(strategy) == ["error"]


def test_of_two_in_one_folder_the_one_of_our_own_name_holds(strategy: Path) -> None:
    (strategy.parent / "strategykit.toml").write_text(OURS, encoding="utf-8")
    (strategy.parent / "pyproject.toml").write_text(
        "[tool.strategykit]\nignore = ['SK1']\n", encoding="utf-8"
    )
    assert severity(strategy) == ["info"]


@pytest.mark.parametrize(
    "other",
    ["[tool.other]\nstrategykit = 1\n", "[project]\nname = 'strategykit-x'\n", "[tool.strategykit-x]\n"],
)
def test_a_pyproject_that_says_nothing_of_us_is_passed_over(strategy: Path, other: str) -> None:
    (strategy.parents[0] / "pyproject.toml").write_text(other, encoding="utf-8")
    (strategy.parents[1] / "strategykit.toml").write_text(OURS, encoding="utf-8")
    assert severity(strategy) == ["info"]


def test_a_pyproject_of_others_need_not_even_be_toml(strategy: Path) -> None:
    (strategy.parents[0] / "pyproject.toml").write_text("= 5", encoding="utf-8")
    assert severity(strategy) == ["error"]


def test_a_table_written_another_way_is_found_too(strategy: Path) -> None:
    (strategy.parent / "pyproject.toml").write_text(
        '[tool]\nstrategykit = { ignore = ["SK102"] }\n', encoding="utf-8"
    )
    assert severity(strategy) == []


def test_a_strategy_that_is_no_file_reads_no_disk(strategy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (strategy.parent / "strategykit.toml").write_text("ignore = 5", encoding="utf-8")
    monkeypatch.chdir(strategy.parent)
    assert [f.name for f in sk.check(UNSOUND)] == ["mission-missing"]


def test_a_configuration_that_is_given_takes_the_place_of_the_file(strategy: Path) -> None:
    (strategy.parent / "strategykit.toml").write_text("ignore = 5", encoding="utf-8")
    assert not sk.check(strategy, config=sk.Configuration()).ok
    assert sk.check(strategy, config=sk.Configuration(ignore=["SK102"])).ok


def test_scoring_and_exporting_a_file_judge_it_by_the_same_settings(strategy: Path) -> None:
    (strategy.parent / "strategykit.toml").write_text(OURS, encoding="utf-8")
    assert sk.export(strategy, to="json", strict=True).data
    card = sk.scorecard(strategy)
    assert card.to_dict()["overrides"][0]["reason"] == "Den står i virksomhetsstrategien"
    assert "Den står i virksomhetsstrategien" in card.text("nb")


EVERY_MISTAKE = """\
[project]
name = "x"

[tool.strategykit]
profiles = ["crisis", "publik"]  # did you mean …
select = 5
ignore = [
    "SK2",
    "goal-no-ownr",
]
plugns = []

[[tool.strategykit.overrides]]
check = "goal-no-deadline"
severity = "warnin"

[[tool.strategykit.overrides]]
check = "goal-no-target"
severity = "info"
threshold = "x"
reason = "Fordi"

[[tool.strategykit.overrides]]
check = "goal-no-targt"
severity = "info"
reason = "Fordi"

[[tool.strategykit.overrides]]
check = "goal-no-owner"
reason = "Fordi"
"""


def test_every_mistake_is_told_at_once_at_its_line_and_path(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(EVERY_MISTAKE, encoding="utf-8")
    with pytest.raises(sk.LoadError) as caught:
        sk.load_configuration(file)
    table = "tool.strategykit."
    assert [(each.line, each.name, each.path.removeprefix(table)) for each in caught.value.findings] == [
        (5, "value-unknown", "profiles[1]"),
        (6, "type-wrong", "select"),
        (9, "value-unknown", "ignore[1]"),
        (11, "key-unknown", "plugns"),
        (13, "key-missing", "overrides[0].reason"),
        (15, "value-unknown", "overrides[0].severity"),
        (20, "type-wrong", "overrides[1].threshold"),
        (24, "value-unknown", "overrides[2].check"),
        (28, "value-invalid", "overrides[3]"),
    ]
    assert {each.file for each in caught.value.findings} == {str(file)}
    assert "Did you mean plugins?" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ("ignore = [", "syntax-invalid", 1),
        ("\nignore = [1]", "type-wrong", 2),
        ('ignore = [\n  "SK2",\n  7,\n]', "type-wrong", 3),
        ('select = [\n  "SK2",\n  "",\n]', "type-wrong", 3),
        ("\nigno.re = 1", "key-unknown", 2),
        ("\noverrides = 5", "type-wrong", 2),
        ("\n\noverrides = [5]", "type-wrong", 3),
        ('overrides = [{ check = "SK102", reason = "x" }]', "value-invalid", 1),
        ("a = " + "[" * 5000, "syntax-invalid", 1),
        ("a = " + "9" * 5000, "syntax-invalid", 1),
    ],
)
def test_what_is_no_configuration_is_told_in_both_languages(
    tmp_path: Path, text: str, name: str, line: int
) -> None:
    file = tmp_path / "strategykit.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(sk.LoadError) as caught:
        sk.load_configuration(file)
    assert [(each.name, each.line) for each in caught.value.findings] == [(name, line)]
    assert all(each.message.nb != each.message.en for each in caught.value.findings)


WRONG_VALUES = """\
ignore = [
  7,
  "SK0",
]

[[overrides]]
check = "SK5"
severity = "info"
reason = "Fordi"

[[overrides]]
check = "goal-no-owner"
severity = "info"
reason = " "

[[overrides]]
check = "channel-inactive"
threshold = -5
reason = "Fordi"

[[overrides]]
check = "goal-long"
threshold = 1e400
reason = "Fordi"
"""


def test_every_wrong_value_is_told_in_a_sentence_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "strategykit.toml"
    file.write_text(WRONG_VALUES, encoding="utf-8")
    with pytest.raises(sk.LoadError) as caught:
        sk.load_configuration(file)
    told = [(each.line, each.path, each.message.en) for each in caught.value.findings]
    assert [(line, path) for line, path, _ in told[:5]] == [
        (2, "ignore[0]"),
        (3, "ignore[1]"),
        (7, "overrides[0].check"),
        (14, "overrides[1].reason"),
        (18, "overrides[2].threshold"),
    ]
    assert "a name or a code, in quotes" in told[0][2]
    assert "can neither be chosen, changed nor left out" in told[1][2]
    assert told[2][2].startswith("An override is of one check, and SK5 is several")
    assert told[3][2] == "“reason” is empty: write why."
    assert told[4][2] == "“threshold” must be a number from 0, not -5."
    assert (23, "overrides[3].threshold") in {(line, path) for line, path, _ in told}
    assert not any("'" in each.message.nb for each in caught.value.findings)


def test_a_mark_at_the_start_of_the_file_is_no_fault_of_it(tmp_path: Path) -> None:
    file = tmp_path / "strategykit.toml"
    file.write_bytes(b"\xef\xbb\xbf" + b'ignore = ["SK2"]')
    assert sk.load_configuration(file).ignore == ("SK2",)


def test_who_ignores_all_that_is_selected_is_told(strategy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(strategy), "--select", "SK102", "--ignore", "SK102"]) == 2
    assert "nothing is left to check" in capsys.readouterr().err


def test_what_is_left_out_is_told_without_a_project(
    strategy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(strategy), "--isolated", "--ignore", "SK102"])
    assert "Utelatt: mission-missing." in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b"ignore = ['\xe5']")
    for path in (tmp_path / "nowhere.toml", tmp_path, tmp_path / "latin.toml"):
        with pytest.raises(sk.LoadError) as caught:
            sk.load_configuration(path)
        assert [each.name for each in caught.value.findings] == ["file-unreadable"]


def test_a_table_that_is_no_table_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\nstrategykit = 5", encoding="utf-8")
    with pytest.raises(sk.LoadError, match="has to be a table"):
        sk.load_configuration(tmp_path / "pyproject.toml")


def test_the_command_line_finds_the_file_and_says_what_it_sets(
    strategy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (strategy.parent / "strategykit.toml").write_text(f'ignore = ["SK7"]\n{OURS}', encoding="utf-8")
    assert main(["check", str(strategy), "--lang", "nb"]) == 0
    said = capsys.readouterr().out
    assert "Prosjektet setter mission-missing til info: Den står i virksomhetsstrategien" in said
    assert main(["check", str(strategy), "--isolated"]) == 1


def test_the_command_line_takes_another_file(strategy: Path, tmp_path: Path) -> None:
    (strategy.parent / "strategykit.toml").write_text("ignore = 5", encoding="utf-8")
    (tmp_path / "ours.toml").write_text(OURS, encoding="utf-8")
    assert main(["check", str(strategy), "--config", str(tmp_path / "ours.toml")]) == 0
    assert main(["check", str(strategy)]) == 2


def test_a_wrong_configuration_is_reported_as_what_is_found(
    strategy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (strategy.parent / "strategykit.toml").write_text("ignore = 5", encoding="utf-8")
    assert main(["check", str(strategy), "--format", "json"]) == 2
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert (finding["name"], finding["path"], finding["line"]) == ("type-wrong", "ignore", 1)


def test_who_selects_on_the_command_line_sets_the_project_aside(strategy: Path) -> None:
    (strategy.parent / "strategykit.toml").write_text('ignore = ["SK102"]', encoding="utf-8")
    assert main(["check", str(strategy)]) == 0
    assert main(["check", str(strategy), "--select", "SK909,SK102"]) == 1
    assert main(["check", str(strategy), "--select", "SK1", "--ignore", "SK102"]) == 0


def test_an_unknown_check_on_the_command_line_gets_a_suggestion(
    strategy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(strategy), "--ignore", "goal-no-ownr"]) == 2
    assert "did you mean goal-no-owner?" in capsys.readouterr().err
    assert main(["check", str(strategy), "--profile", "qqqq"]) == 2
    assert "there are base, public, conversational, open-source, crisis" in capsys.readouterr().err


def test_both_a_file_and_none_is_refused(strategy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(strategy), "--isolated", "--config", "x.toml"]) == 2
    assert "not allowed with" in capsys.readouterr().err


def test_the_heading_of_the_other_file_is_told_as_such(strategy: Path) -> None:
    ours = strategy.parent / "strategykit.toml"
    ours.write_text('# Våre kontroller\n[tool.strategykit]\nignore = ["SK7"]\n', encoding="utf-8")
    with pytest.raises(sk.LoadError) as caught:
        sk.check(strategy)
    [problem] = caught.value.findings
    assert (problem.line, problem.name) == (2, "key-unknown")
    assert "pyproject.toml" in problem.message.nb
    assert "the keys stand at the top" in problem.message.en
