"""A batch that is called again: what is skipped, what is made again, and what is left alone."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from clients import contents, targets, write_clients

import strategykit as sk
from pptx import Presentation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LEDGER = ".strategykit-batch.jsonl"


def run(paths: Sequence[Path | sk.Strategy], ut: Path, **more: Any) -> list[bool]:
    results = list(sk.export_many(paths, ut, **{"to": "markdown", **more}))
    assert all(each.ok for each in results), results
    return [each.skipped for each in results]


def test_what_is_there_and_unchanged_is_skipped(tmp_path: Path) -> None:
    paths = write_clients(tmp_path, ["a", "b", "c"])
    ut = tmp_path / "ut"
    assert run(paths, ut) == [False] * 3
    times = [path.stat().st_mtime_ns for path in sorted(ut.iterdir())]
    assert run(paths, ut) == [True] * 3
    assert [path.stat().st_mtime_ns for path in sorted(ut.iterdir())] == times
    paths[1].write_text("title: Ny")
    (ut / "c.md").unlink()
    assert run(paths, ut) == [True, False, False]
    assert "Ny" in (ut / "b.md").read_text()


def test_strategies_given_as_objects_are_known_by_their_titles(tmp_path: Path) -> None:
    a, b = sk.Strategy("A"), sk.Strategy("B")
    assert run([a, b], tmp_path) == [False, False]
    assert run([b, a], tmp_path) == [True, True]
    assert run([sk.edit(a, "", mission="Vi svarer"), b], tmp_path) == [False, True]


@pytest.mark.parametrize(
    "other",
    [
        {"language": "en"},
        {"profile": "public"},
        {"today": dt.date(2027, 6, 1)},
        {"config": sk.Configuration(ignore=["goal-no-deadline"])},
        {"to": "pptx", "transition": "none"},
    ],
)
def test_what_is_told_in_another_way_is_made_again(tmp_path: Path, other: dict[str, Any]) -> None:
    paths = write_clients(tmp_path, ["a"])
    run(paths, tmp_path / "ut", to=other.get("to", "markdown"))
    assert run(paths, tmp_path / "ut", **other) == [False]
    assert run(paths, tmp_path / "ut", **other) == [True]


def test_another_content_of_a_template_counts_however_it_is_given(tmp_path: Path) -> None:
    def brand(colour: str) -> bytes:
        deck = Presentation()
        theme = next(part for part in deck.part.package.iter_parts() if "theme" in part.partname)
        theme._blob = theme.blob.replace(b"4F81BD", colour.encode())  # noqa: SLF001 - python-pptx edits no theme
        made = BytesIO()
        deck.save(made)
        return made.getvalue()

    paths, ut, file = write_clients(tmp_path, ["a"]), tmp_path / "ut", tmp_path / "brand.pptx"
    file.write_bytes(brand("2F61BD"))
    assert run(paths, ut, to="pptx", template=file) == [False]
    assert run(paths, ut, to="pptx", template=file) == [True]
    file.write_bytes(brand("3F71BD"))
    assert run(paths, ut, to="pptx", template=file) == [False]
    content = brand("5F91BD")
    assert run(paths, ut, to="pptx", template=content) == [False]
    assert run(paths, ut, to="pptx", template=content) == [True]
    assert run(paths, ut, to="pptx", template=brand("6FA1BD")) == [False]


def test_settings_beside_the_file_and_the_version_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = write_clients(tmp_path, ["a"])
    run(paths, tmp_path / "ut")
    (tmp_path / "strategykit.toml").write_text('ignore = ["goal-no-deadline"]')
    assert run(paths, tmp_path / "ut") == [False]
    assert run(paths, tmp_path / "ut") == [True]
    monkeypatch.setattr("strategykit._version.__version__", "99")
    assert run(paths, tmp_path / "ut") == [False]


def test_who_stops_iterating_can_go_on_later(tmp_path: Path) -> None:
    paths = write_clients(tmp_path, list("abcde"))
    results = sk.export_many(paths, tmp_path / "ut", to="markdown")
    next(results)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert run(paths, tmp_path / "ut") == [True, True, False, False, False]


def test_a_batch_that_was_killed_before_it_could_note_its_work_goes_on(tmp_path: Path) -> None:
    paths = write_clients(tmp_path, list("abc"))
    ut = tmp_path / "ut"
    run(paths, ut)
    lines = (ut / LEDGER).read_text().splitlines(keepends=True)
    (ut / LEDGER).write_text(lines[0] + lines[1][:30])  # torn in the middle of a line
    assert run(paths, ut) == [True, False, False]
    assert (ut / LEDGER).read_text().splitlines(keepends=True) == lines


@pytest.mark.parametrize(
    "junk",
    [
        "",
        "null\n",
        "[]\n",
        "{}\n",
        "{" * 100_000,
        '{"target": 1, "source": 2, "basis": 3, "files": {}}\n',
        '{"target": "a.md", "source": "../a.yaml", "basis": "x", "files": []}\n',
        '{"target": "a.md", "source": "../a.yaml", "basis": "x", "files": {"a.md": 5}}\n',
    ],
)
def test_a_ledger_that_says_nothing_useful_does_no_harm(tmp_path: Path, junk: str) -> None:
    paths = write_clients(tmp_path, ["a"])
    run(paths, tmp_path / "ut")
    (tmp_path / "ut" / LEDGER).write_text(junk)
    assert run(paths, tmp_path / "ut") == [False]
    assert run(paths, tmp_path / "ut") == [True]


def test_what_no_batch_has_made_is_left_alone(tmp_path: Path) -> None:
    paths = write_clients(tmp_path, ["a", "b"])
    ut = tmp_path / "ut"
    ut.mkdir()
    (ut / "a.md").write_text("mine")
    first, second = sk.export_many(paths, ut, to="markdown")
    assert isinstance(first.error, sk.WriteError)
    assert "was not made by a batch" in str(first.error)
    assert second.ok
    assert (ut / "a.md").read_text() == "mine"


def test_what_somebody_has_changed_since_is_left_alone(tmp_path: Path) -> None:
    paths = write_clients(tmp_path, ["a"])
    run(paths, tmp_path / "ut")
    (tmp_path / "ut" / "a.md").write_text("my own words")
    (result,) = sk.export_many(paths, tmp_path / "ut", to="markdown")
    assert isinstance(result.error, sk.WriteError)
    assert (tmp_path / "ut" / "a.md").read_text() == "my own words"


def test_the_strategies_themselves_are_never_replaced(tmp_path: Path) -> None:
    paths = write_clients(tmp_path, ["a"])
    (result,) = sk.export_many(paths, tmp_path, to="yaml")
    assert isinstance(result.error, sk.WriteError)
    assert b"Strategien til a" in contents(tmp_path)["a.yaml"]


@pytest.mark.parametrize("there", [True, False])
def test_a_link_out_of_the_directory_is_not_followed(tmp_path: Path, there: bool) -> None:
    paths = write_clients(tmp_path, ["a"])
    outside = tmp_path / "outside.md"
    if there:
        outside.write_text("mine")
    (tmp_path / "ut").mkdir()
    (tmp_path / "ut" / "a.md").symlink_to(outside)
    (result,) = sk.export_many(paths, tmp_path / "ut", to="markdown")
    assert isinstance(result.error, sk.WriteError)
    assert outside.exists() == there


def test_outputs_of_several_kinds_share_a_directory(tmp_path: Path) -> None:
    paths = write_clients(tmp_path, ["a"])
    for to in ("markdown", "json", "markdown", "json"):
        list(sk.export_many(paths, tmp_path / "ut", to=to))
    assert set(contents(tmp_path / "ut")) == {"a.md", "a.json"}
    assert targets(list(sk.export_many(paths, tmp_path / "ut", to="json"))) == ["a.json"]
