"""The open-source project's strategy is sound, whole, and says what it is made to show."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

import strategykit as sk
from strategykit.graph import walk
from strategykit.model import ActionStatus, OpenItem
from strategykit.story import tell
from strategykit.story.blocks import Chart, Flow, Numbers, Passages, Timeline, Tree, plain

FOLDER = Path(__file__).parents[2] / "examples" / "open_source"


@pytest.fixture(scope="module")
def strategy() -> sk.Strategy:
    return sk.load(FOLDER / "strategy.yaml")


def test_the_check_finds_nothing(strategy: sk.Strategy) -> None:
    assert [str(each) for each in sk.check(strategy)] == []
    assert not strategy.waivers


def test_the_check_of_its_day_finds_nothing_either() -> None:
    assert [str(each) for each in sk.check(FOLDER / "strategy.yaml", today=dt.date(2026, 11, 22))] == []


def test_every_message_finds_an_answer(strategy: sk.Strategy) -> None:
    found = sk.triage(strategy)
    assert (len(strategy.triage), len(strategy.responses)) == (10, 11)
    assert found.total
    assert found.holes == ()
    assert found.unheard == ()


def test_every_goal_is_measured_and_every_channel_has_somebody(strategy: sk.Strategy) -> None:
    measured = {goal for indicator in strategy.indicators for goal in indicator.goals}
    assert measured == {goal.id for goal in strategy.goals}
    assert all(each.readings and each.baseline and each.data_source for each in strategy.indicators)
    assert all(each.owner for each in strategy.channels if each.status.value == "active")


def test_the_questions_are_asked_for_what_must_not_be_told_in_the_open_first(strategy: sk.Strategy) -> None:
    assert strategy.triage[0].yes == "answer-security"
    (address,) = (each for each in strategy.channels if each.id == "security-address")
    assert address.owner == "security-team"
    assert {"code-of-conduct", "security-policy"} <= {each.id for each in strategy.documents}


def test_the_money_fits_the_grant(strategy: sk.Strategy) -> None:
    costs = [each.cost.low for each in strategy.actions if each.cost and each.cost.low]
    (grant,) = strategy.resources
    assert grant.amount is not None
    assert sum(costs) == 16_200 < (grant.amount.low or 0)
    assert sum(each.status is ActionStatus.DONE for each in strategy.actions) == 2


@pytest.mark.parametrize("language", ["en", "nb", "nn"])
def test_its_story_has_one_of_every_drawing(strategy: sk.Strategy, language: str) -> None:
    story = tell(strategy, sk.check(strategy), language)
    found = [block for section in story.sections for block in section.blocks]
    assert {type(each) for each in found} >= {Tree, Flow, Timeline, Passages, Numbers, Chart}
    assert {each.form for each in found if isinstance(each, Chart)} == {"bars", "stack", "lines"}


def test_its_claims_tell_the_story(strategy: sk.Strategy) -> None:
    story = tell(strategy, sk.check(strategy), "en")
    titles = {section.id: plain(section.title) for section in story.sections}
    assert titles["goals"] == "Five goals, and all of them can be measured"
    assert titles["measurement"] == "Hours to first answer must fall from 52 to 12 hours by 30 June 2027"
    assert titles["next_steps"] == "Four actions come next, and the first begins on 11 January 2027"


def test_nobody_and_no_address_in_it_is_real(strategy: sk.Strategy) -> None:
    assert strategy.organization is not None
    assert strategy.organization.fictional
    assert not any(role.holders or role.contacts for role in strategy.roles)
    text = (FOLDER / "strategy.yaml").read_text(encoding="utf-8")
    hosts = re.findall(r"(?:https?://|mailto:[^@\s]+@|@[a-z]+@)([\w.-]+)", text)
    assert hosts
    assert all(host.endswith(".example") for host in hosts)


def test_what_is_still_to_be_decided_is_asked(strategy: sk.Strategy) -> None:
    assert [type(node) for _, node in walk(strategy) if isinstance(node, OpenItem)] == [OpenItem]
