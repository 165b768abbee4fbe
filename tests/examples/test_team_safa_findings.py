"""What the checks say about the second source document, read as the skeleton of a strategy."""

from __future__ import annotations

from pathlib import Path

import pytest

import strategykit as sk

FILE = Path(__file__).parents[2] / "examples" / "team_safa" / "strategy.yaml"

GOALS = [f"goals[{position}]" for position in range(3)]
CHANNELS = [f"channels[{position}]" for position in range(3)]

# Where each check reports, and nowhere else.
EXPECTED: dict[str, set[str]] = {
    "goal-no-indicator": set(GOALS),
    "goal-no-target": set(GOALS),
    "goal-no-deadline": {f"{goal}.deadline" for goal in GOALS},
    "goal-no-owner": {f"{goal}.owner" for goal in GOALS},
    "mission-missing": {"mission"},  # the purpose is a question
    "measurement-missing": {"indicators"},
    "responsibility-missing": {"responsibilities"},
    "channel-no-audience": {f"{channel}.audiences" for channel in CHANNELS},
    "channel-no-purpose": {f"{channel}.purposes" for channel in CHANNELS},
    "channel-no-owner": {f"{channel}.owner" for channel in CHANNELS},
    "open-item": {f"open_items[{position}]" for position in range(7)},
}
SOUND = (
    "goal-missing",
    "benefit-missing",
    "goal-not-adopted",  # proposed, which is neither an example nor fictional
    "link-malformed",
    "link-reported-broken",
    "reference-undefined",
    "response-time-vague",  # «raskest til å svare» is a goal, not a promise
)


@pytest.fixture(scope="module")
def report() -> sk.Report:
    return sk.check(FILE)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_skeleton_is_found_wanting(report: sk.Report, name: str) -> None:
    assert {found.path for found in report if found.name == name} == EXPECTED[name]


@pytest.mark.parametrize("name", SOUND)
def test_what_the_text_has_is_not_missed(report: sk.Report, name: str) -> None:
    assert name in {check.name for check in sk.list_checks()}
    assert name not in {found.name for found in report}


def test_every_finding_has_a_line(report: sk.Report) -> None:
    assert all(found.line and found.column for found in report)
