"""What the bank's text does not say must not be modelled, and must not be reported."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

import strategykit as sk
from strategykit.graph import walk

BOLIGBANK = Path(__file__).parents[2] / "examples" / "boligbank"
FILES = sorted(path.name for path in BOLIGBANK.iterdir())

# Digests of words that would name the author, her school, the readers or the bank: a list of the
# words themselves would name them here.
NAMES = {
    "29eca53e8254",
    "5d4d82f082d2",
    "6a0ac0fd972c",
    "776d226ded81",
    "876b108f8b48",
    "87af47dc686b",
    "b6f8d434a847",
}


@pytest.fixture(scope="module")
def strategy() -> sk.Strategy:
    return sk.load(BOLIGBANK / "strategy.yaml")


@pytest.fixture(scope="module")
def report(strategy: sk.Strategy) -> sk.Report:
    return sk.check(strategy)


def test_platforms_of_a_definition_are_no_channels(strategy: sk.Strategy) -> None:
    named = {name.casefold() for each in strategy.definitions for name in each.examples}
    own = {word.casefold() for each in strategy.channels for word in (each.name, each.platform or "")}
    assert named & own == {"facebook", "twitter", "youtube"}


def test_a_repeated_goal_is_one_goal(strategy: sk.Strategy) -> None:
    own = [goal.text for goal in strategy.goals if goal.standing is not sk.Standing.EXAMPLE]
    assert len(own) == len(set(own)) == 3


@pytest.mark.parametrize(
    "words", ["Logg ut", "Endre )", "Advertisements", "Kobler til", "Google+", "Legg igjen", "permalenken"]
)
@pytest.mark.parametrize("file", FILES)
def test_the_furniture_of_the_blog_is_left_out(file: str, words: str) -> None:
    assert words not in (BOLIGBANK / file).read_text(encoding="utf-8")


def test_an_example_goal_is_asked_for_nothing(strategy: sk.Strategy, report: sk.Report) -> None:
    examples = {
        ("goals", at) for at, goal in enumerate(strategy.goals) if goal.standing is sk.Standing.EXAMPLE
    }
    assert len(examples) == 5
    assert not [found for found in report.at_least(sk.Severity.WARNING) if found.at[:2] in examples]


def test_the_rules_of_the_course_are_no_targets(strategy: sk.Strategy) -> None:
    aims = [*strategy.goals, *strategy.indicators, *strategy.actions, *strategy.evaluations]
    assert not [each for aim in aims for _, each in walk(aim) if re.search("fem|blogge", str(each))]


def test_only_the_broken_link_is_malformed(report: sk.Report) -> None:
    places = [found.path for found in report if found.name == "link-malformed"]
    assert places == ["documents[1].links[0].url"]


def test_a_permission_is_no_duty(strategy: sk.Strategy, report: sk.Report) -> None:
    (position,) = (
        at for at, rule in enumerate(strategy.guidelines) if "Vi kan legge ut en lenke" in rule.text
    )
    assert strategy.guidelines[position].modality is sk.Modality.MAY
    assert not [found for found in report if found.at[:2] == ("guidelines", position)]


def test_headings_that_are_there_are_not_missed(strategy: sk.Strategy, report: sk.Report) -> None:
    assert len(strategy.frameworks[0].points) == 5
    missed = {"goal-missing", "mission-missing", "responsibility-missing", "benefit-missing"}
    assert not missed & {found.name for found in report}


@pytest.mark.parametrize("file", FILES)
def test_nobody_is_named(file: str) -> None:
    words = set(re.findall(r"\w+", (BOLIGBANK / file).read_text(encoding="utf-8").casefold()))
    assert not {word for word in words if _digest(word) in NAMES}


@pytest.mark.parametrize("file", ["strategy.yaml", "strategy_mended.yaml"])
def test_no_person_stands_in_the_files(file: str) -> None:
    nodes = [node for _, node in walk(sk.load(BOLIGBANK / file))]
    assert {node.name for node in nodes if isinstance(node, sk.Person)} <= {"En student"}
    assert not [node for node in nodes if isinstance(node, sk.Note) and node.author]


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()[:12]
