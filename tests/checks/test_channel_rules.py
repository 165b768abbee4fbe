"""What is asked of a channel, and of which channels it is not asked."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from strategykit.checks import run
from strategykit.model import (
    Action,
    Audience,
    Channel,
    ChannelStatus,
    Definition,
    Guideline,
    Responsibility,
    Role,
    State,
    Strategy,
)

ASKED = {
    "channel-no-owner",
    "channel-no-purpose",
    "channel-no-audience",
    "channel-inactive",
    "as-is-to-be-conflict",
}


def found(*channels: Channel, today: dt.date | None = None, **rest: Any) -> set[tuple[str, str]]:
    strategy = Strategy("S", channels=channels, roles=[Role("Leder")], audiences=[Audience("Kunder")], **rest)
    return {(finding.name, finding.path) for finding in run(strategy, today=today) if finding.name in ASKED}


LACKS_ALL = {
    ("channel-no-owner", "channels[0].owner"),
    ("channel-no-purpose", "channels[0].purposes"),
    ("channel-no-audience", "channels[0].audiences"),
}


@pytest.mark.parametrize("status", [ChannelStatus.ACTIVE, ChannelStatus.PLANNED])
def test_a_channel_in_use_needs_an_owner_a_purpose_and_an_audience(status: ChannelStatus) -> None:
    assert found(Channel("Facebook", status=status)) == LACKS_ALL


@pytest.mark.parametrize(
    "status",
    [
        ChannelStatus.DELIBERATELY_ABSENT,
        ChannelStatus.EXTERNAL,
        ChannelStatus.DORMANT,
        ChannelStatus.POSSIBLE,
    ],
)
def test_nothing_is_asked_of_a_channel_that_is_not_in_use(status: ChannelStatus) -> None:
    assert found(Channel("Facebook", status=status)) == set()


def test_an_inactive_channel_needs_a_decision_and_nothing_else() -> None:
    assert found(Channel("Blogg", status="inactive")) == {("channel-inactive", "channels[0].status")}


def test_an_irregular_channel_needs_a_decision_as_well() -> None:
    assert found(Channel("Blogg", status="irregular")) == LACKS_ALL | {
        ("channel-inactive", "channels[0].status")
    }


def test_an_action_for_the_channel_or_a_rule_that_decides_is_a_decision() -> None:
    blog = Channel("Blogg", status="inactive")
    assert found(blog, actions=[Action("Legge ned bloggen", closes=[blog])]) == set()
    assert found(blog, guidelines=[Guideline("Bloggen hviler", kind="decision", channels=[blog])]) == set()


def test_a_stopped_action_is_no_decision() -> None:
    blog = Channel("Blogg", status="inactive")
    assert found(blog, actions=[Action("Vekke bloggen", closes=[blog], status="stopped")])


@pytest.mark.parametrize(("day", "silent"), [("2027-04-01", False), ("2027-04-02", True)])
def test_ninety_days_of_silence_are_noticed_when_the_day_is_known(day: str, silent: bool) -> None:
    channel = Channel(
        "Facebook",
        purposes=["dialog"],
        owner="leder",
        audiences=["kunder"],
        last_activity="2027-01-01",
    )
    assert found(channel) == set()
    expected = {("channel-inactive", "channels[0].last_activity")} if silent else set()
    assert found(channel, today=dt.date.fromisoformat(day)) == expected


def test_a_part_leans_on_the_owner_and_the_audience_of_the_whole_but_has_its_own_purpose() -> None:
    whole = Channel("Facebook", purposes=["dialog"], owner="leder", audiences=["kunder"])
    assert found(whole, Channel("Gruppa", part_of=whole)) == {("channel-no-purpose", "channels[1].purposes")}


def test_the_daily_care_of_a_named_channel_is_ownership_and_answering_the_press_on_it_is_not() -> None:
    channel = Channel("Facebook", purposes=["dialog"], audiences=["kunder"])

    def cared_for(enquiry: str) -> set[tuple[str, str]]:
        care = Responsibility("Svar", enquiry=enquiry, responsible=["leder"], channels=[channel])
        return found(channel, responsibilities=[care])

    assert cared_for("daily") == set()
    assert cared_for("press") == {("channel-no-owner", "channels[0].owner")}


def test_platforms_named_in_a_definition_are_not_channels() -> None:
    definition = Definition("Sosiale medier", text="Medier", examples=["LinkedIn", "MySpace"])
    assert found(definitions=[definition]) == set()


@pytest.mark.parametrize(
    ("status", "conflict"),
    [("inactive", True), ("dormant", True), ("deliberately_absent", True), ("possible", False)],
)
def test_what_is_wanted_cannot_rest_on_a_channel_given_up(status: str, conflict: bool) -> None:
    channel = Channel("Blogg", status=status)
    names = {name for name, _ in found(channel, to_be=[State("Vi blogger", about=[channel])])}
    assert ("as-is-to-be-conflict" in names) is conflict


def test_reviving_the_channel_solves_the_conflict() -> None:
    channel = Channel("Blogg", status="inactive")
    wanted = State("Vi blogger", about=[channel])
    assert found(channel, to_be=[wanted], actions=[Action("Vekke bloggen", serves=[channel])]) == set()
