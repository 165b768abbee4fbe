"""What the checks say about the bank's strategy as it was written, and as it was mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategykit.checks import run
from strategykit.files import read

if TYPE_CHECKING:
    from strategykit.findings import Report

EXAMPLES = Path(__file__).parents[2] / "examples" / "boligbank"

# What each finding is about, by name, with the places it has to stand at.
EXPECTED = [
    ("link-malformed", ["documents[1].links[0].url"]),
    ("link-reported-broken", ["documents[1].links[0]"]),
    ("goal-no-indicator", ["goals[0]", "goals[1]", "goals[2]"]),
    ("goal-no-target", ["goals[0]", "goals[1]", "goals[2]"]),
    ("goal-no-deadline", ["goals[0].deadline", "goals[1].deadline", "goals[2].deadline"]),
    ("goal-no-owner", ["goals[0].owner", "goals[1].owner", "goals[2].owner"]),
    ("measurement-missing", ["indicators"]),
    ("channel-no-owner", ["facebook.owner", "twitter.owner", "youtube.owner"]),
    ("channel-no-audience", ["facebook.audiences", "youtube.audiences"]),
    ("channel-inactive", ["blogg.status"]),
    ("as-is-to-be-conflict", ["to_be[0].about[0]"]),
    ("response-time-vague", ["facebook.commitments[0].within", "twitter.commitments[0].within"]),
    ("announced-missing", ["open_items[0]", "open_items[1]"]),
    ("list-partial", ["open_items[2]"]),
    ("action-missing", ["actions"]),
]


@pytest.fixture(scope="module")
def places() -> dict[str, list[str]]:
    strategy, _ = read(EXAMPLES / "strategy.yaml")
    ids = {f"channels[{number}]": channel.id for number, channel in enumerate(strategy.channels)}
    found: dict[str, list[str]] = {}
    for finding in run(strategy):
        place, _, field = finding.path.partition(".")
        named = f"{ids[place]}.{field}" if place in ids else finding.path
        found.setdefault(finding.name, []).append(named)
    return found


@pytest.mark.parametrize(("name", "expected"), EXPECTED)
def test_the_bank_s_own_gaps_are_found(name: str, expected: list[str], places: dict[str, list[str]]) -> None:
    assert set(expected) <= set(places[name])


def test_the_fictional_goals_are_marked(places: dict[str, list[str]]) -> None:
    assert {f"goals[{number}].standing" for number in range(3)} <= set(places["goal-not-adopted"])


def test_nothing_is_asked_of_the_examples_of_the_method(places: dict[str, list[str]]) -> None:
    asked = [place for name in places if name.startswith("goal-no-") for place in places[name]]
    assert {place[:8] for place in asked} == {"goals[0]", "goals[1]", "goals[2]"}


@pytest.mark.parametrize(
    "name",
    ["goal-missing", "mission-missing", "responsibility-missing", "benefit-missing", "reference-undefined"],
)
def test_what_is_there_is_not_missed(name: str, places: dict[str, list[str]]) -> None:
    assert name not in places


def test_only_the_malformed_link_is_called_malformed(places: dict[str, list[str]]) -> None:
    assert len(places["link-malformed"]) == 1


def test_the_mended_strategy_passes_every_error() -> None:
    strategy, _ = read(EXAMPLES / "strategy_mended.yaml")
    report: Report = run(strategy)
    assert [(finding.name, finding.path) for finding in report if finding.severity.value == "error"] == []
