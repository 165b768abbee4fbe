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
    "document-uncontrolled": {"document"},
    "approval-missing": {"document.approved_by"},
    "parent-document-missing": {"documents[0]"},  # mentioned only: no link, version or date
    "as-is-without-action": {"as_is[1]"},
    "situation-incomplete": {"to_be"},
    "to-be-in-present-tense": {"to_be"},
    "goal-compound": {"goals[0]"},
    "goal-text-inconsistent": {"goals[1].notes[0]"},
    "goal-without-channel": {"goals[2].audiences"},
    "approach-outside-medium": {"goals[2].approaches[2]"},
    "approach-is-attribute": {"goals[0].approaches[0]", "goals[1].approaches[2]"},
    "evaluation-no-cadence": {"evaluations[0].cadence"},
    "evaluation-no-owner": {"evaluations[0].owner"},
    "evaluation-trigger-vague": {"evaluations[0].triggers[0]"},
    "tool-mismatch": {"resources[0]"},
    "responsibility-undecided": {"responsibilities[0]"},  # the question about it is the same hole
    "decision-right-missing": {"responsibilities"},
    "training-no-plan": {"trainings[0]", "trainings[1]"},
    "audience-no-need": {f"audiences[{position}].needs" for position in (3, 4, 5, 6)},
    "audience-without-benefit": {f"audiences[{position}]" for position in (3, 4, 5)},
    "cadence-vague": {"channels[0].cadence", "channels[1].cadence"},
    "cadence-missing": {"channels[2].cadence"},
    "channel-undeclared": {"channels[4]", "channels[5]"},
    "platform-obsolete": {"channels[1].platform"},
    "platform-name-unnormalised": {"channels[5].platform"},
    "response-policy-missing": {"responses"},
    "crisis-plan-missing": {"crisis"},
    "conduct-missing": {"guidelines"},
    "privacy-missing": {"guidelines"},
    "archiving-missing": {"guidelines"},
    "accessibility-missing": {"guidelines"},
    "access-rule-missing": {"guidelines"},
    "house-rules-missing": {"guidelines"},
    "guideline-no-example": {"guidelines"},
}
SOUND = (
    "presence-undecided",
    "placeholder-text",
    "gap-without-action",  # there is no action at all
    "goals-too-many",
    "goal-vague",  # there is no target at all
    "goal-is-activity",  # only the method’s examples are
    "goal-superlative",
    "goal-no-approach",
    "no-contingency",
    "goal-missing",
    "mission-missing",
    "responsibility-missing",
    "benefit-missing",
    "reference-undefined",
    "open-item",  # what is open is announced, partial, broken or undecided, and reported as that
    "enquiry-unrouted",
    "voice-missing",
    "training-missing",
    "accountable-not-one",  # one group does each, and so answers for it
    "nobody-responsible",
    "audience-missing",
    "audience-is-everyone",
    "channel-without-goal",  # an approach names them
    "channel-incomplete",  # the bank is not named
    "channels-identical",
    "vital-information-social-only",
    "personal-data",
    "person-instead-of-role",
    "hashtag-case",
    "link-host-mismatch",
    "response-time-missing",  # «raskt» is a promise, and reported as too vague
    "message-class-uncovered",  # there is no policy to cover any
    "duplicate-statement",  # the same goal quoted twice is one goal
    "guideline-conflict",
    "humour-unlimited",
    "example-missing",
    "text-blank",
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
