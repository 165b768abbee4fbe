"""Findings accepted on purpose."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from strategykit.checks import run
from strategykit.checks.examples import baseline
from strategykit.model import Strategy, Waiver

OWNERLESS = evolve(baseline(), goals=tuple(evolve(goal, owner=None) for goal in baseline().goals))


def found(strategy: Strategy, today: dt.date | None = None) -> list[tuple[str, str]]:
    return [(finding.name, finding.path) for finding in run(strategy, today=today)]


def waived(*waivers: Waiver) -> Strategy:
    return evolve(OWNERLESS, waivers=waivers)


@pytest.mark.parametrize("handle", ["goal-no-owner", "SK909"])
def test_a_waiver_holds_for_a_name_or_a_code_everywhere(handle: str) -> None:
    assert found(waived(Waiver(handle, reason="Styret eier målene"))) == []


@pytest.mark.parametrize("place", ["svar", "goals[0]", "goals[0].owner"])
def test_a_waiver_holds_at_its_place_only(place: str) -> None:
    strategy = waived(Waiver("goal-no-owner", at=place, reason="Styret eier målet"))
    assert found(strategy) == [("goal-no-owner", "goals[1].owner")]


def test_a_waiver_does_not_hold_for_another_check() -> None:
    assert ("goal-no-owner", "goals[0].owner") in found(waived(Waiver("goal-no-target", reason="x")))


def test_an_unused_waiver_is_reported() -> None:
    strategy = evolve(baseline(), waivers=[Waiver("goal-no-owner", reason="Styret eier målene")])
    assert found(strategy) == [("waiver-unused", "waivers[0]")]


def test_a_waiver_without_a_reason_holds_but_is_reported() -> None:
    assert found(waived(Waiver("goal-no-owner"))) == [("waiver-unused", "waivers[0]")]


def test_an_expired_waiver_holds_no_longer_when_the_day_is_known() -> None:
    strategy = waived(Waiver("goal-no-owner", reason="Til nyttår", until="2027-01-01"))
    assert found(strategy) == []
    assert found(strategy, dt.date(2027, 1, 1)) == []
    assert {name for name, _ in found(strategy, dt.date(2027, 1, 2))} == {"goal-no-owner", "waiver-unused"}


def test_a_misspelt_check_gets_a_suggestion() -> None:
    report = run(evolve(baseline(), waivers=[Waiver("goal-no-ovner", reason="x")]))
    assert [finding.hint and finding.hint.nb for finding in report] == ["Mente du goal-no-owner?"]
