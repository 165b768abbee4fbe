"""SARIF: valid, stable, in both languages, and with words that stay words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator, FormatChecker
from reporting import HOSTILE, checked, shown

from strategykit import Override, Report
from strategykit.reports.places import address, relative

if TYPE_CHECKING:
    from strategykit.reports import Checked

HERE = Path(__file__).parent
EXAMPLES = sorted((HERE.parents[1] / "examples").glob("*/strategy*.yaml"))
SUBSET = json.loads((HERE / "sarif_subset.json").read_text(encoding="utf-8"))
GOALS = "title: S\ngoals:\n  - text: Svare raskere\n  - text: Svare bedre\n"


def run_of(*given: Checked, folder: str | None = None) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(shown(*given, to="sarif", folder=folder))
    Draft202012Validator(SUBSET, format_checker=FormatChecker()).validate(data)
    run: dict[str, Any] = data["runs"][0]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    return run


@pytest.mark.parametrize("language", ["nb", "en", "nn-NO"])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_reports_of_the_examples_are_valid(path: Path, language: str) -> None:
    found = checked(path.read_text(encoding="utf-8"), path.name, language=language)
    run = run_of(found)
    assert len(run["results"]) == len(found.report)


def test_the_schema_is_closed() -> None:
    with pytest.raises(Exception, match="unexpected"):
        Draft202012Validator(SUBSET).validate({"$schema": "x:y", "version": "2.1.0", "runs": [], "more": 1})


def test_each_rule_helps_in_both_languages() -> None:
    run = run_of(checked(GOALS, language="nb"))
    (translation,) = run["translations"]
    assert (run["tool"]["driver"]["language"], translation["language"]) == ("nb", "en")
    for own, other in zip(run["tool"]["driver"]["rules"], translation["rules"], strict=True):
        assert own["id"] == other["id"]
        assert own["help"]["text"] != other["help"]["text"]
        assert "Slik retter du det" in own["help"]["markdown"]
        assert "How to fix it" in other["help"]["markdown"]


def test_what_cannot_be_loaded_is_a_result_too() -> None:
    run = run_of(checked("titel: S\n"))
    assert {result["ruleId"] for result in run["results"]} == {"SK004", "SK005"}


def prints(source: str) -> list[str]:
    return [
        each["partialFingerprints"]["checkPlaceMessage/v1"] for each in run_of(checked(source))["results"]
    ]


def test_a_finding_is_known_again_after_lines_and_items_have_shifted() -> None:
    before = prints(GOALS)
    assert len(set(before)) == len(before) > 4
    assert prints(f"# En kommentar\n\n{GOALS}") == before
    above = GOALS.replace("goals:\n", "goals:\n  - text: Noe nytt øverst\n")
    kept = set(before) & set(prints(above))
    assert len(kept) >= len(before) - 1


def test_alike_findings_are_told_apart() -> None:
    twice = prints("title: S\ngoals:\n  - {id: a, text: Svare}\n  - {id: b, text: Svare}\n")
    assert len(set(twice)) == len(twice)
    assert any(each.endswith(":2") for each in twice)


def test_words_are_neither_links_nor_arguments() -> None:
    source = f"title: S\ngoals:\n  - text: {json.dumps(HOSTILE)}\n"
    for result in run_of(checked(source))["results"]:
        text = result["message"]["text"]
        assert "](" not in text
        assert "{" not in text.replace("{{", "")
        assert "}" not in text.replace("}}", "")


@pytest.mark.parametrize(
    ("file", "folder", "uri"),
    [
        ("s.yaml", None, "s.yaml"),
        ("kunder/Blå #1 & 50%.yaml", None, "kunder/Bl%C3%A5%20%231%20%26%2050%25.yaml"),
        ("./a/../s.yaml", "/hus", "s.yaml"),
        ("/hus/kunder/s.yaml", "/hus", "kunder/s.yaml"),
        ("a:b.yaml", None, "a%3Ab.yaml"),
    ],
)
def test_addresses_are_relative_and_encoded(file: str, folder: str | None, uri: str) -> None:
    run = run_of(checked(GOALS, file), folder=folder)
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]]
    assert all(place == {"uri": uri, "uriBaseId": "%SRCROOT%"} for place in places)


def test_a_file_outside_the_folder_is_given_whole() -> None:
    assert address("/annet/s.yaml", "/hus") == ("file:///annet/s.yaml", False)
    assert relative("../s.yaml", "/hus/rom") == "/hus/s.yaml"
    assert address("../s.yaml", None) == ("../s.yaml", True)


def test_a_fix_is_the_replacement_that_mends_the_file() -> None:
    source = "title: S # vår\nchannels:\n  - {name: Bilder, platform: flikr}\n"
    run = run_of(checked(source))
    ((fix,),) = [result["fixes"] for result in run["results"] if "fixes" in result]
    ((replacement,),) = [change["replacements"] for change in fix["artifactChanges"]]
    region, lines = replacement["deletedRegion"], source.split("\n")
    assert region["startLine"] == region["endLine"] == 3
    line = lines[2]
    lines[2] = (
        line[: region["startColumn"] - 1]
        + replacement["insertedContent"]["text"]
        + line[region["endColumn"] - 1 :]
    )
    assert "\n".join(lines) == source.replace("flikr", "Flickr")


def test_what_the_project_sets_another_way_is_told() -> None:
    ours = Override("goal-no-owner", severity="info", reason="Styret eier målene")
    found = evolve(checked(GOALS), report=Report(overrides=[ours]))
    (invocation,) = run_of(found)["invocations"]
    assert "Styret eier målene" in invocation["toolConfigurationNotifications"][0]["message"]["text"]


def test_several_files_are_one_run() -> None:
    run = run_of(checked(GOALS, "a.yaml"), checked("titel: S", "b.yaml"))
    uris = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]
    ]
    assert uris == sorted(uris)
    assert set(uris) == {"a.yaml", "b.yaml"}


def test_a_strategy_of_code_has_no_file() -> None:
    found = evolve(checked(GOALS), file=None)
    report = Report(tuple(evolve(each, file=None, line=None, column=None) for each in found.report))
    run = run_of(evolve(found, report=report))
    assert all("physicalLocation" not in result["locations"][0] for result in run["results"])
