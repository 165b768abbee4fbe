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
    "document-uncontrolled": {"document"},
    "approval-missing": {"document.approved_by"},
    "parent-document-missing": {"documents[0]"},  # consistency is demanded with a document not given
    "situation-incomplete": {"to_be"},
    "goal-superlative": {"goals[0]", "goals[1]"},
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
    "channel-without-goal": {f"{channel}.goals" for channel in CHANNELS},
    "platform-obsolete": {"channels[0].platform"},
    "platform-name-unnormalised": {"channels[2].platform"},
    "image-without-text": {"document.links[0].alt"},
    "training-no-plan": {"trainings[0]"},
    "audience-no-need": {"audiences[0].needs"},
    "example-missing": {
        "responses[0].examples[0]",
        "responses[0].examples[1]",
        "guidelines[5].examples[0]",
    },
    "compensation-unlimited": {"responses[1].compensation"},
    "message-class-uncovered": {"responses"},
    "response-time-missing": {"responses"},
    "duplicate-statement": {
        "document.notes[1]",
        *(f"guidelines[{position}].notes[0]" for position in (9, 10, 11)),
    },
    "humour-unlimited": {"responses[0].examples[1].tone"},
    "crisis-plan-missing": {"crisis"},
    "conduct-missing": {"guidelines"},  # about saying whom one works for
    "privacy-missing": {"guidelines"},
    "accessibility-missing": {"guidelines"},
    "access-rule-missing": {"guidelines"},
    "house-rules-missing": {"guidelines"},
}
SOUND = (
    "presence-undecided",
    "placeholder-text",  # the lost examples are holes of another kind
    "goal-vague",  # there is no target at all
    "goal-compound",
    "goal-no-approach",  # they are trained for
    "evaluation-no-cadence",  # nothing at all is measured
    "no-contingency",
    "action-incomplete",  # ideas
    "goal-missing",
    "benefit-missing",
    "goal-not-adopted",  # proposed, which is neither an example nor fictional
    "link-malformed",
    "link-reported-broken",
    "reference-undefined",
    "voice-missing",  # an open item, and reported as that
    "audience-missing",
    "audience-is-everyone",
    "audience-without-benefit",
    "channel-incomplete",  # planned, so they have no address yet
    "cadence-missing",  # likewise
    "decision-right-missing",  # nothing at all is assigned
    "nobody-responsible",
    "response-time-vague",  # «raskest til å svare» is a goal, not a promise
    "response-policy-missing",
    "guideline-no-example",  # the examples are announced, and reported as lost
    "guideline-conflict",  # a humorous example is no breach of a professional voice
    "criticism-ignored",
    "archiving-missing",  # not said to be public
    "text-blank",
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
