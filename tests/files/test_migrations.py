"""Files of older versions load, say so, and keep pointing at the text that was written."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

import strategykit as sk
from strategykit.cli import main
from strategykit.files import read_text
from strategykit.files.json_reader import read_json
from strategykit.files.migrations import STEPS, migrated
from strategykit.files.source import FORMATS, Format
from strategykit.model.strategy import SCHEMA_VERSION

FIXTURES = Path(__file__).parent / "migrations"
V0 = FIXTURES / "v0"
both_formats = pytest.mark.parametrize("form", ["yaml", "json"])


def test_every_older_version_has_a_step_and_its_fixtures() -> None:
    assert len(STEPS) == SCHEMA_VERSION
    assert {each.name for each in FIXTURES.iterdir()} == {f"v{version}" for version in range(SCHEMA_VERSION)}
    for folder in FIXTURES.iterdir():
        assert {each.name for each in folder.iterdir()} == {
            f"{stage}.{form}" for stage in ("before", "after") for form in ("yaml", "json")
        }


@pytest.mark.parametrize("before", sorted(FIXTURES.glob("*/before.*")), ids=lambda path: str(path)[-14:])
def test_an_older_file_is_read_as_what_it_is_today(before: Path) -> None:
    after = before.with_stem("after").read_text(encoding="utf-8")

    assert sk.dumps(sk.load(before), FORMATS[before.suffix]) == after


@both_formats
def test_a_file_that_states_its_older_version_is_read_alike(form: Format) -> None:
    text = (V0 / f"before.{form}").read_text(encoding="utf-8")
    stated = text.replace('"title"', '"schema_version": 0,\n  "title"', 1) if form == "json" else text
    stated = stated if form == "json" else f"schema_version: 0\n{text}"

    assert sk.loads(stated, form) == sk.load(V0 / f"before.{form}")
    assert read_text(stated, form)[1].findings[0].line == (2 if form == "json" else 1)


@both_formats
def test_the_check_of_an_older_file_says_that_it_is_one(form: Format) -> None:
    report = sk.check(V0 / f"before.{form}")

    (told,) = [finding for finding in report if finding.name == "version-migrated"]
    assert (told.code, told.severity, told.at) == ("SK011", sk.Severity.INFO, ())
    assert told.message.en == "The file is in the older format 0 and was read as format 1."
    assert told.message.nb == "Filen er i det eldre formatet 0 og er lest som format 1."
    assert "export" in str(told.hint)
    assert "version-migrated" not in {finding.name for finding in sk.check(V0 / f"after.{form}")}


def test_the_command_tells_it_and_its_hint_mends_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["check", str(V0 / "before.yaml"), "--fail-on", "never"]) == 0
    assert "SK011" in capsys.readouterr().out

    target = tmp_path / "strategi.yaml"
    assert main(["export", str(V0 / "before.yaml"), "--to", "yaml", "-o", str(target)]) == 0
    assert target.read_text(encoding="utf-8") == (V0 / "after.yaml").read_text(encoding="utf-8")


def test_findings_point_at_the_text_that_was_written() -> None:
    text = (V0 / "before.yaml").read_text(encoding="utf-8").splitlines()
    strategy, positions = read_text("\n".join(text))

    def written_at(path: str) -> str:
        at = tuple(int(part) if part.isdecimal() else part for part in path.split("."))
        line, column = positions.locate(at)
        return text[line - 1][column - 1 :]

    assert strategy.indicators[0].targets[0].value == sk.Quantity(4, unit="hour", raw="4 timer")
    assert written_at("indicators.0.targets.0.value") == "4 timer, when: i løpet av 2027}"
    assert written_at("indicators.0.targets") == "target: {value: 4 timer, when: i løpet av 2027}"
    assert written_at("roles.2.name") == "Skolen"
    assert written_at("to_be.0.text") == "Alle får svar samme dag"
    assert written_at("document.period.end") == "2027-12-31}"
    assert written_at("mission") == "Vi er der leserne er}"


BROKEN = """\
measures:
  - name: 5
    targt: x
situation:
  mood: bra
  as_is: [{text: A, txet: B}]
partners: Skolen
roles: [{name: R}, {name: R2, kind: partnr}]
measures: []
"""


def test_problems_of_an_older_file_stand_where_they_were_written() -> None:
    with pytest.raises(sk.LoadError) as caught:
        read_text(BROKEN)

    assert [(f.name, f.line, f.column, f.pointer) for f in caught.value.findings] == [
        ("key-missing", 1, 1, ""),
        ("version-migrated", 1, 1, ""),
        ("type-wrong", 2, 11, "/indicators/0/name"),
        ("key-unknown", 3, 5, "/indicators/0/targt"),
        ("key-unknown", 5, 3, "/mood"),
        ("key-unknown", 6, 21, "/as_is/0/txet"),
        ("key-unknown", 7, 1, "/partners"),
        ("value-unknown", 8, 37, "/roles/1/kind"),
        ("key-duplicate", 9, 1, "/measures"),
    ]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("measures: []\nindicators: []", "/measures"),
        ("situation: {as_is: []}\nas_is: []", "/situation"),
        ("partners: [5]", "/roles/0"),
        ("response_templates: {name: A}", "/templates"),
        ("schema_version: 0\nmission: {text: A, why: B}", "/mission"),
        ("schema_version: 0\nindicators: [{name: A, target: {}, targets: []}]", "/indicators/0/target"),
    ],
)
def test_what_has_no_place_in_the_new_version_is_told_and_never_lost(text: str, at: str) -> None:
    with pytest.raises(sk.LoadError) as caught:
        read_text(f"title: S\n{text}\n")

    assert at in {finding.pointer for finding in caught.value.findings}


def test_a_step_leaves_what_it_is_given_as_it_is() -> None:
    parsed = read_json((V0 / "before.json").read_text(encoding="utf-8"))
    before: dict[str, Any] = copy.deepcopy(parsed.data)

    migrated(parsed.data, parsed.places(), 0)

    assert parsed.data == before


def test_a_current_file_is_not_taken_for_an_older_one() -> None:
    with pytest.raises(sk.LoadError) as caught:
        read_text("schema_version: 1\ntitle: S\nmeasures: []\n")

    assert [finding.name for finding in caught.value.findings] == ["key-unknown"]
