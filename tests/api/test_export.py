"""`export` and `check` as a program calls them."""

from __future__ import annotations

import datetime as dt
import pickle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import strategykit as sk

if TYPE_CHECKING:
    from collections.abc import Callable

BANK = Path(__file__).parent.parent.parent / "examples" / "boligbank" / "strategy.yaml"
TINY = sk.Strategy("Vår strategi", goals=[sk.Goal("Svare raskere")], document=sk.Document("D", language="nb"))


def test_without_a_target_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = sk.export(TINY, to="markdown")
    assert made.data.decode().startswith("# ")
    assert list(tmp_path.iterdir()) == []


def test_the_suffix_chooses_the_exporter(tmp_path: Path) -> None:
    for name, media_type in [
        ("s.json", "application/json"),
        ("s.md", "text/markdown"),
        ("s.yml", "application/yaml"),
        ("s.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ]:
        made = sk.export(TINY, tmp_path / name)
        assert made.artifacts[0].media_type == media_type
        assert (tmp_path / name).read_bytes() == made.data


def test_neither_target_nor_exporter_is_a_clear_mistake() -> None:
    with pytest.raises(sk.StrategykitError, match="markdown"):
        sk.export(TINY)


def test_strict_refuses_with_the_findings_and_leaves_the_file_alone(tmp_path: Path) -> None:
    target = tmp_path / "s.md"
    target.write_text("mine")
    with pytest.raises(sk.ExportRefusedError) as refused:
        sk.export(TINY, target, strict=True)
    assert "goal-no-deadline" in {finding.name for finding in refused.value.findings}
    assert target.read_text() == "mine"


def test_an_export_carries_the_findings() -> None:
    assert {finding.name for finding in sk.export(TINY, to="json").findings} == {
        finding.name for finding in sk.check(TINY)
    }


def test_a_strategy_file_can_be_exported_and_checked_by_its_path() -> None:
    made = sk.export(BANK, to="json")
    assert sk.loads(made.data.decode(), format="json") == sk.load(BANK)
    assert all(finding.line for finding in sk.check(BANK))
    assert all(finding.line is None for finding in sk.check(sk.load(BANK)))


def test_check_never_raises_for_content_but_raise_for_does() -> None:
    report = sk.check(TINY)
    with pytest.raises(sk.UnsoundError) as unsound:
        report.raise_for(sk.Severity.ERROR)
    assert pickle.loads(pickle.dumps(unsound.value)).findings == unsound.value.findings  # noqa: S301 - our own


def test_checks_take_the_date_they_are_given() -> None:
    assert sk.check(TINY, today=dt.date(2027, 1, 1)) == sk.check(TINY, today=dt.date(2027, 1, 1))


def test_an_unknown_profile_is_a_clear_mistake() -> None:
    with pytest.raises(sk.UnknownNameError, match="public"):
        sk.check(TINY, profile="pubic")


@pytest.mark.parametrize("tag", ["nb", "nn", "nb-NO", "no", "en", "en-GB", "de", "ar", "zh-Hant", "se"])
def test_any_well_formed_language_tag_is_taken(tag: str) -> None:
    assert sk.export(TINY, to="markdown", language=tag).data
    assert sk.export(TINY, to="pptx", language=tag).data


def test_a_malformed_language_tag_is_a_clear_mistake() -> None:
    with pytest.raises(sk.UnknownNameError, match="BCP 47"):
        sk.export(TINY, to="markdown", language="not a tag")


@pytest.mark.parametrize(
    "misuse",
    [
        lambda: sk.load(None),  # type: ignore[arg-type]
        lambda: sk.check(5),  # type: ignore[arg-type]
        lambda: sk.export([], to="markdown"),  # type: ignore[call-overload]
        lambda: sk.dumps("x"),  # type: ignore[arg-type]
        lambda: sk.dump(TINY, 5),  # type: ignore[arg-type]
        lambda: sk.check(TINY, today="2027-01-01"),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_kind_of_argument_is_told_as_one(misuse: Callable[[], object]) -> None:
    with pytest.raises(sk.ModelError, match=r"takes a .*, not "):
        misuse()
