"""What the checks say about the bank's strategy, as it was written and mended."""

from __future__ import annotations

from pathlib import Path

import pytest

import strategykit as sk
from strategykit.graph import walk

BOLIGBANK = Path(__file__).parents[2] / "examples" / "boligbank"

# Where each check reports, and nowhere else.
EXPECTED: dict[str, set[str]] = {
    "link-malformed": {"documents[1].links[0].url"},
    "link-reported-broken": {"documents[1].links[0]"},
    "goal-no-indicator": {"goals[0]", "goals[1]", "goals[2]"},
    "goal-no-target": {"goals[0]", "goals[1]", "goals[2]"},
    "goal-no-deadline": {"goals[0].deadline", "goals[1].deadline", "goals[2].deadline"},
    "goal-no-owner": {"goals[0].owner", "goals[1].owner", "goals[2].owner"},
    "goal-not-adopted": {f"goals[{position}].standing" for position in range(8)},
    "list-partial": {"open_items[2]"},
    "measurement-missing": {"indicators"},
    "channel-no-owner": {f"channels[{position}].owner" for position in (0, 1, 2)},
    "channel-no-audience": {f"channels[{position}].audiences" for position in (0, 2)},
    "channel-inactive": {"channels[3].status"},
    "as-is-to-be-conflict": {"to_be[0].about[0]"},
    "response-time-vague": {
        "channels[0].commitments[0].within",
        "channels[1].commitments[0].within",
    },
    "announced-missing": {"open_items[0]", "open_items[1]"},
    "action-missing": {"actions"},
    "open-item": {"open_items[3]"},
}
SOUND = (
    "goal-missing",
    "mission-missing",
    "responsibility-missing",
    "benefit-missing",
    "reference-undefined",
)


@pytest.fixture(scope="module")
def report() -> sk.Report:
    return sk.check(BOLIGBANK / "strategy.yaml")


@pytest.fixture(scope="module")
def mended() -> sk.Report:
    return sk.check(BOLIGBANK / "strategy_mended.yaml")


@pytest.mark.parametrize("name", EXPECTED)
def test_the_text_as_written_is_found_wanting(report: sk.Report, name: str) -> None:
    assert {found.path for found in report if found.name == name} == EXPECTED[name]


@pytest.mark.parametrize("name", SOUND)
def test_what_the_text_has_is_not_missed(report: sk.Report, name: str) -> None:
    assert name not in {found.name for found in report}


def test_the_broken_link_comes_with_its_mending(report: sk.Report) -> None:
    (found,) = (each for each in report if each.name == "link-malformed")
    assert found.hint is not None
    assert "http://prezi.com/st2zfksufj67/strategi-for-god-bruk-av-sosiale-medier/" in found.hint.nb


def test_every_finding_has_a_line(report: sk.Report) -> None:
    assert all(found.line and found.column for found in report)


def test_the_mended_one_has_no_error(mended: sk.Report) -> None:
    assert mended.ok, [f"{found.path}: {found.message.nb}" for found in mended.at_least(sk.Severity.ERROR)]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_mended_one_has_nothing_of_what_was_wrong(mended: sk.Report, name: str) -> None:
    assert name not in {found.name for found in mended}


def test_the_mended_one_says_that_it_is_made_up() -> None:
    strategy = sk.load(BOLIGBANK / "strategy_mended.yaml")
    assert strategy.organization is not None
    assert strategy.organization.fictional
    assert [node for _, node in walk(strategy) if isinstance(node, sk.Note) and "oppdiktet" in node.text]
    assert "oppdiktet" in (BOLIGBANK / "README.md").read_text(encoding="utf-8")


def test_the_mended_budget_adds_up() -> None:
    strategy = sk.load(BOLIGBANK / "strategy_mended.yaml")
    budget = next(each.amount for each in strategy.resources if each.id == "budsjett")
    costs = [action.cost.low or 0 for action in strategy.actions if action.cost]
    assert budget is not None
    assert sum(costs) == budget.low
