"""Small honest strategies, written by hand, and every finding in them: each is right and useful."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import strategykit as sk
from strategykit.checks.profiles import applying

HERE = Path(__file__).parent / "strategies"
TODAY = dt.date(2027, 3, 1)

EXPECTED: dict[str, set[tuple[str, str]]] = {
    # One leader does it all: nothing else than the address of the group is asked for.
    "velforening": {("channel-incomplete", "channels[0]")},
    "open_source": set(),
    # What is said first when somebody’s life is in danger has not been written down.
    "kommune": {("crisis-level-incomplete", "crisis.levels[0]")},
    "butikk": set(),
}
PROFILES = {
    "velforening": {"base", "conversational"},
    "open_source": {"base", "open-source", "conversational"},
    "kommune": {"base", "public", "conversational"},
    "butikk": {"base", "conversational"},
}


@pytest.mark.parametrize("name", EXPECTED)
def test_an_honest_strategy_is_told_what_it_lacks_and_nothing_else(name: str) -> None:
    report = sk.check(sk.load(HERE / f"{name}.yaml"), today=TODAY)
    assert {(each.name, each.path) for each in report} == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_profiles_that_fit_apply_by_themselves(name: str) -> None:
    assert set(applying(sk.load(HERE / f"{name}.yaml"))) == PROFILES[name]
