"""Findings accepted on purpose."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from checking import hint_of
from strategykit.checks import Configuration, run
from strategykit.checks.examples import baseline
from strategykit.checks.registry import built_in
from strategykit.model import Goal, Strategy, Waiver

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
    assert [finding.hint and finding.hint.nb for finding in report] == [
        "Det er ingen kontroll som heter goal-no-ovner. Mente du goal-no-owner?"
    ]


@pytest.mark.parametrize(
    "config",
    [
        Configuration(ignore=["goal-no-owner"]),
        Configuration(ignore=["SK9"]),
        Configuration(select=["goal-no-deadline", "waiver-unused"]),
    ],
)
def test_a_waiver_of_a_check_that_is_not_run_is_not_called_unused(config: Configuration) -> None:
    strategy = evolve(baseline(), waivers=[Waiver("goal-no-owner", reason="Styret eier målene")])
    assert list(run(strategy, config=config)) == []


def test_a_waiver_of_a_check_that_needs_the_day_is_not_unused_without_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dated = tuple(evolve(each, needs_today=each.name == "goal-no-owner") for each in built_in())
    monkeypatch.setattr("strategykit.checks.built_in", lambda: dated)
    strategy = evolve(baseline(), waivers=[Waiver("goal-no-owner", reason="Vi vet det")])
    assert found(strategy) == []
    assert found(strategy, dt.date(2027, 1, 1)) == [("waiver-unused", "waivers[0]")]


def test_who_leaves_out_the_check_of_waivers_hears_nothing_of_them() -> None:
    strategy = evolve(baseline(), waivers=[Waiver("goal-no-ovner", reason="x")])
    assert list(run(strategy, config=Configuration(ignore=["waiver-unused"]))) == []


def test_a_waiver_whose_last_day_cannot_be_read_does_not_last_for_ever_in_silence() -> None:
    goal = Goal("Svare raskere")
    waiver = Waiver("goal-no-owner", reason="Eies av styret", until="neste år")
    report = run(Strategy("S", goals=[goal], waivers=[waiver]))
    (complaint,) = (each for each in report if each.name == "waiver-unused")
    assert "ikke er til å lese" in complaint.message.nb


def test_a_waiver_of_many_checks_at_once_is_told_what_a_waiver_is() -> None:
    [unused] = run(evolve(baseline(), waivers=[Waiver("SK6", reason="Vi svarer ikke")]))
    assert unused.name == "waiver-unused"
    assert "én kontroll" in hint_of(unused).nb
    assert "begins with SK6" in hint_of(unused).en
    assert "“ignore”" in hint_of(unused).en


def test_a_code_is_known_in_small_letters() -> None:
    assert found(waived(Waiver("sk909", reason="Styret eier målene"))) == []


def test_what_reading_the_file_reports_cannot_be_waived() -> None:
    for handle in ("key-unknown", "SK004", "sk004"):
        [unused] = [each for each in run(waived(Waiver(handle, reason="x"))) if each.name == "waiver-unused"]
        assert "cannot be waived" in hint_of(unused).en
