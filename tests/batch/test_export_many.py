"""Many strategies at once: what is promised of the results, the names and the directory."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from clients import contents, targets, write_clients

import strategykit as sk

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_each_strategy_gets_the_file_that_export_makes(tmp_path: Path) -> None:
    paths = write_clients(tmp_path / "clients", ["banken", "laget"])
    results = list(sk.export_many(paths, tmp_path / "ut", to="pptx"))
    assert [(each.source, each.target) for each in results] == [
        (str(path), str(tmp_path / "ut" / f"{path.stem}.pptx")) for path in paths
    ]
    assert all(each.ok and not each.skipped for each in results)
    for path in paths:
        assert (tmp_path / "ut" / f"{path.stem}.pptx").read_bytes() == sk.export(path, to="pptx").data


def test_results_carry_what_the_check_found_with_its_place(tmp_path: Path) -> None:
    (path,) = write_clients(tmp_path, ["banken"])
    (result,) = sk.export_many([path], tmp_path / "ut", to="json")
    assert result.findings == sk.check(path).findings
    assert {finding.file for finding in result.findings} == {str(path)}


def test_files_and_objects_may_be_mixed_and_come_from_anywhere(tmp_path: Path) -> None:
    (path,) = write_clients(tmp_path, ["banken"])

    def some() -> Iterator[Any]:
        yield sk.Strategy("Laget", goals=[sk.Goal("Svare raskere")])
        yield str(path)

    results = list(sk.export_many(some(), tmp_path / "ut", to="json"))
    assert targets(results) == ["laget.json", "banken.json"]
    assert [each.source for each in results] == ["Laget", str(path)]
    assert all(finding.line is None for finding in results[0].findings)
    assert sk.load(tmp_path / "ut" / "laget.json").goals[0].text == "Svare raskere"


def test_strategies_are_read_as_the_work_goes_on(tmp_path: Path) -> None:
    read = []

    def some() -> Iterator[sk.Strategy]:
        for title in "ABC":
            read.append(title)
            yield sk.Strategy(title)

    results = sk.export_many(some(), tmp_path, to="json")
    assert read == []
    next(results)
    assert read == ["A"]


def test_one_failure_never_stops_the_rest(tmp_path: Path) -> None:
    a, bad, c = write_clients(tmp_path, ["a", "bad", "c"])
    bad.write_text("title: [")
    given: list[Any] = [a, bad, tmp_path / "gone.yaml", 5, tmp_path, sk.Strategy("half \ud800"), c]
    results = list(sk.export_many(given, tmp_path / "ut", to="json"))
    assert targets(results) == ["a.json", None, None, None, None, None, "c.json"]
    assert [type(each.error) for each in results[1:6]] == [
        sk.LoadError,
        sk.LoadError,
        sk.ModelError,
        sk.LoadError,
        sk.ModelError,
    ]
    assert results[1].findings[0].file == str(bad)
    assert set(contents(tmp_path / "ut")) == {"a.json", "c.json"}


def test_a_defect_in_one_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from strategykit.exporters.data import JsonExporter

    whole = JsonExporter.export

    def flawed(self: JsonExporter, source: Any, options: Any) -> Any:
        return whole(self, source, options) if source.strategy.title != "B" else 1 // 0

    monkeypatch.setattr(JsonExporter, "export", flawed)
    results = list(sk.export_many(map(sk.Strategy, "ABC"), tmp_path, to="json"))
    assert targets(results) == ["a.json", None, "c.json"]
    assert "unexpected ZeroDivisionError" in str(results[1].error)


def test_strict_refuses_only_what_has_errors(tmp_path: Path) -> None:
    mended = Path(__file__).parent.parent.parent / "examples" / "boligbank" / "strategy_mended.yaml"
    paths = [*write_clients(tmp_path, ["a"]), mended]
    results = list(sk.export_many(paths, tmp_path / "ut", to="json", strict=True))
    assert isinstance(results[0].error, sk.ExportRefusedError)
    assert results[0].findings
    assert targets(results) == [None, "strategy_mended.json".replace("_", "-")]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"to": "pptxx"}, "no exporter"),
        ({}, "neither a target nor an exporter"),
        ({"name": "{id}.docx"}, "no exporter writes"),
        ({"to": "json", "name": "{titel}"}, r"no field {titel}: did you mean {title}\?"),
        ({"to": "json", "name": "{id.__class__}"}, "no field"),
        ({"to": "json", "name": "../{id}.json"}, "without a directory"),
        ({"to": "json", "name": "..\\{id}.json"}, "without a directory"),
        ({"to": "json", "name": ".."}, "without a directory"),
        ({"to": "pptx", "transition": "spin"}, "no choice"),
        ({"to": "json", "profile": "pubic"}, "public"),
        ({"to": "json", "language": "not a tag"}, "BCP 47"),
        ({"to": "json", "in_flight": 0}, "a number from 1"),
        ({"to": "json", "today": "2027-01-01"}, "takes a date"),
    ],
)
def test_what_is_wrong_with_the_order_is_told_at_once(
    tmp_path: Path, wrong: dict[str, Any], said: str
) -> None:
    with pytest.raises(sk.StrategykitError, match=said):
        sk.export_many([], tmp_path, **wrong)


def test_a_single_strategy_is_a_clear_mistake(tmp_path: Path) -> None:
    for single in ("a.yaml", Path("a.yaml"), sk.Strategy("A")):
        with pytest.raises(sk.ModelError, match="takes several"):
            sk.export_many(single, tmp_path, to="json")  # type: ignore[arg-type]


def test_a_directory_that_cannot_be_made_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(sk.WriteError, match="could not be made"):
        sk.export_many([], tmp_path / "file" / "ut", to="json")


def test_an_exporter_of_several_files_gets_a_directory_for_each(tmp_path: Path) -> None:
    made = [sk.Strategy("A", goals=[sk.Goal("Svare")]), sk.Strategy("B", goals=[sk.Goal("Svare")])]
    results = list(sk.export_many(made, tmp_path, to="blog"))
    assert targets(results) == ["a", "b"]
    assert (tmp_path / "a" / "embed" / "link.txt").is_file()
    assert all(each.skipped for each in sk.export_many(made, tmp_path, to="blog"))
    (tmp_path / "b" / "post.md").unlink()
    assert [each.skipped for each in sk.export_many(made, tmp_path, to="blog")] == [True, False]


def test_a_projects_settings_hold_for_the_files_beside_them(tmp_path: Path) -> None:
    (path,) = write_clients(tmp_path / "a", ["x"])
    (other,) = write_clients(tmp_path / "b", ["y"])
    (tmp_path / "a" / "strategykit.toml").write_text('ignore = ["goal-no-deadline"]')
    (tmp_path / "b" / "strategykit.toml").write_text("ignore = 5")
    first, second = sk.export_many([path, other], tmp_path / "ut", to="json")
    assert "goal-no-deadline" not in {finding.name for finding in first.findings}
    assert isinstance(second.error, sk.LoadError)


def test_the_same_batch_gives_the_same_bytes_in_any_directory(tmp_path: Path) -> None:
    paths = write_clients(tmp_path / "clients", ["a", "b", "c"])
    for name in ("x", "y"):
        list(sk.export_many(paths, tmp_path / name, to="pptx", today=dt.date(2027, 6, 1)))
    ledgers = [(tmp_path / name / ".strategykit-batch.jsonl").read_bytes() for name in ("x", "y")]
    assert contents(tmp_path / "x") == contents(tmp_path / "y")
    assert ledgers[0] == ledgers[1]
