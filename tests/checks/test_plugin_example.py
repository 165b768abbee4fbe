"""The worked example of a plugin, and the driver that plugins are tested with."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from strategykit.testing import Bad, check_examples

if TYPE_CHECKING:
    from strategykit.checks import Check

EXAMPLE = Path(__file__).parents[2] / "examples" / "plugin-checks" / "src"


@pytest.fixture
def theirs(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(EXAMPLE))
    yield import_module("fjordvik_checks")
    del sys.modules["fjordvik_checks"]


def test_the_example_holds_to_its_examples(theirs: Any) -> None:
    check_examples(theirs)
    check_examples([theirs.goal_long])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"bad": None}, "fjordvik-goal-long has no bad example"),
        ({"bad": Bad("goals[0].text", "Svare")}, "fjordvik-goal-long yields nothing"),
        ({"bad": Bad("goals[0].text", "Svare " * 90, at="goals[1]")}, r"at goals\[0\].text, not"),
        ({"rule": lambda *_: 1 / 0}, "check-crashed at goals.*ZeroDivisionError"),
        ({"rule": lambda _, context: [context.problem()]}, "in the sound baseline, fjordvik-goal-long"),
        ({"code": "SK998"}, "codes that begin with SK are our own"),
    ],
)
def test_the_driver_says_what_is_wrong(theirs: Any, changes: dict[str, Any], message: str) -> None:
    changed: Check = evolve(theirs.goal_long, **changes)
    with pytest.raises(AssertionError, match=message):
        check_examples([changed])


def test_the_driver_is_not_content_with_nothing() -> None:
    with pytest.raises(AssertionError, match="there are no checks"):
        check_examples([])
