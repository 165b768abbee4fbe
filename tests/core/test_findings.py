"""Findings keep the order of the file, know their place, and never lose a text."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from strategykit import Finding, Report, Severity, Text, UnsoundError

if TYPE_CHECKING:
    from strategykit.paths import Path


def finding(name: str, at: Path = (), severity: Severity = Severity.ERROR) -> Finding:
    return Finding(
        name=name, code="SK000", severity=severity, at=at, message=Text(nb="Norsk", en="English"), hint=None
    )


class EveryTenLines:
    file = "strategy.yaml"

    def locate(self, path: Path) -> tuple[int, int]:
        return (10 * len(path) + 1, 3)


def test_a_report_is_in_the_order_of_the_paths() -> None:
    report = Report((finding("b", ("goals", 10)), finding("a", ("goals", 9)), finding("c", ("channels", 0))))
    assert [each.path for each in report] == ["channels[0]", "goals[9]", "goals[10]"]


def test_a_located_report_is_in_the_order_of_the_file() -> None:
    report = Report((finding("deep", ("a", 0, "b")), finding("root")))
    assert [(each.name, each.line) for each in report.located(EveryTenLines())] == [("root", 1), ("deep", 31)]
    assert {each.file for each in report.located(EveryTenLines())} == {"strategy.yaml"}


def test_only_errors_make_a_report_unsound() -> None:
    warned = Report((finding("w", severity=Severity.WARNING), finding("i", severity=Severity.INFO)))
    assert warned.ok
    assert warned.counts == {"error": 0, "warning": 1, "info": 1}
    warned.raise_for(Severity.ERROR)
    with pytest.raises(UnsoundError) as unsound:
        warned.raise_for(Severity.WARNING)
    assert [each.name for each in unsound.value.findings] == ["w"]


@pytest.mark.parametrize(
    ("tag", "text"), [("nb", "Norsk"), ("nn-NO", "Norsk"), ("no", "Norsk"), ("de", "English")]
)
def test_a_text_is_given_in_the_nearest_language(tag: str, text: str) -> None:
    assert finding("a").message.in_(tag) == text


def test_a_finding_survives_pickling_and_says_all_it_knows_as_data() -> None:
    made = finding("a", ("goals", 0, "deadline")).located(EveryTenLines())
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes
    assert made.to_dict("nb") == {
        "name": "a",
        "code": "SK000",
        "severity": "error",
        "path": "goals[0].deadline",
        "pointer": "/goals/0/deadline",
        "line": 31,
        "column": 3,
        "message": "Norsk",
        "hint": None,
        "fix": None,
    }
