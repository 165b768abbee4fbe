"""What the outputs of a batch are called."""

from __future__ import annotations

import string
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from clients import contents, targets, write_clients
from hypothesis import given
from hypothesis import strategies as st

import strategykit as sk
from strategykit.batch.naming import safe

HOSTILE = [
    "../../../etc/passwd",
    "..\\..\\windows",
    "/absolutt",
    "C:\\x",
    "~root",
    ".",
    "..",
    ".skjult",
    "a\x00b",
    "a\nb",
    "-rf",
    "$(reboot)",
    "CON",
    "lpt1",
    "???",
    "{id}",
    "\u202etxt.exe",
    "日本" * 100,
    "x" * 5000,
]


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_leads_out_of_the_directory(tmp_path: Path, title: str) -> None:
    ut = tmp_path / "ut"
    (result,) = sk.export_many([sk.Strategy(title)], ut, to="json", name="{id}-{title}.json")
    assert result.ok
    assert {path.parent for path in tmp_path.rglob("*.json")} == {ut}


@given(st.text(max_size=80) | st.sampled_from(HOSTILE))
def test_any_text_gives_a_plain_part_of_a_name(text: str) -> None:
    name = safe(text)
    assert name
    assert name == PurePosixPath(name).name == PureWindowsPath(name).name
    assert not set(name) & set(string.punctuation) - {"-"}
    assert len(f"{name}.pptx".encode()) < 255
    assert not name.startswith("-")


def test_the_same_name_is_given_once_and_then_counted(tmp_path: Path) -> None:
    made = [sk.Strategy(title) for title in ("Banken", "banken", "BANKEN", "Banken 2", "Banken")]
    results = list(sk.export_many(made, tmp_path, to="json"))
    assert targets(results) == [
        "banken.json",
        "banken-2.json",
        "banken-3.json",
        "banken-2-2.json",
        "banken-4.json",
    ]
    assert [sk.load(str(each.target)).title for each in results] == [each.title for each in made]


def test_capitals_do_not_tell_two_files_apart(tmp_path: Path) -> None:
    made = map(sk.Strategy, ["A", "A"])
    results = list(sk.export_many(made, tmp_path, to="json", name="Kunde-{id}.JSON"))
    assert targets(results) == ["Kunde-a.JSON", "Kunde-a-2.JSON"]
    other = map(sk.Strategy, ["B #1"])
    (result,) = sk.export_many(other, tmp_path, to="json", name="kunde-A.json")
    assert targets([result]) == ["kunde-A-3.json"]


def test_files_of_one_name_in_many_folders_are_held_apart(tmp_path: Path) -> None:
    paths = [write_clients(tmp_path / folder, ["strategy"], title=folder)[0] for folder in "abc"]
    results = list(sk.export_many(paths, tmp_path / "ut", to="json"))
    assert targets(results) == ["strategy.json", "strategy-2.json", "strategy-3.json"]


def test_a_name_stays_its_owners_when_others_come_and_go(tmp_path: Path) -> None:
    a, b, c = (write_clients(tmp_path / folder, ["strategy"], title=folder)[0] for folder in "abc")
    list(sk.export_many([a, b], tmp_path / "ut", to="json"))
    results = list(sk.export_many([c, b], tmp_path / "ut", to="json"))
    assert targets(results) == ["strategy-3.json", "strategy-2.json"]
    assert [each.skipped for each in results] == [False, True]
    assert [sk.load(tmp_path / "ut" / f"strategy{n}.json").title for n in ("", "-2", "-3")] == ["a", "b", "c"]


def test_the_same_file_twice_is_made_once(tmp_path: Path) -> None:
    (path,) = write_clients(tmp_path, ["a"])
    again = tmp_path / "x" / ".." / "a.yaml"
    results = list(sk.export_many([path, again], tmp_path / "ut", to="json"))
    assert targets(results) == ["a.json", "a.json"]
    assert [each.skipped for each in results] == [False, True]
    assert list(contents(tmp_path / "ut")) == ["a.json"]


def test_a_title_is_read_from_the_file(tmp_path: Path) -> None:
    (path,) = write_clients(tmp_path, ["a"], title="Vår øverste plan")
    (result,) = sk.export_many([path], tmp_path / "ut", to="markdown", name="{title}")
    assert targets([result]) == ["var-overste-plan.md"]
