"""The scorecard: what is there, what is missing, which findings stand; never a promise of success."""

from __future__ import annotations

import pytest

from strategykit import scorecard as from_strategy
from strategykit.checks import run
from strategykit.checks.scorecard import CLAIM, Completeness, scorecard
from strategykit.errors import UnknownNameError
from strategykit.findings import Finding, Report, Severity, Text
from strategykit.insight.fieldwords import field_words
from strategykit.model import Framework, FrameworkPoint, Goal, No, Presence, Role, Strategy
from strategykit.model.shape import shape_of


def finding(name: str, *at: str | int, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(name=name, code="SK000", severity=severity, at=at, message=Text(nb="Feil.", en="Wrong."))


def test_a_point_is_there_lacking_or_missing() -> None:
    strategy = Strategy("S", goals=[Goal("Svare")], roles=[Role("A"), Role("B")])
    report = Report(
        (finding("goal-no-deadline", "goals", 0), finding("x", "roles", 0, severity=Severity.INFO))
    )
    points = {str(point.label): point for point in scorecard(strategy, report).points}
    assert points["Goals"].completeness is Completeness.LACKING
    assert points["Responsibility"].completeness is Completeness.THERE
    assert points["Measurement"].completeness is Completeness.MISSING
    assert [(f.name, f.count, f.names) for f in points["Responsibility"].fields] == [
        ("roles", 2, ("A", "B")),
        ("responsibilities", 0, ()),
    ]
    assert points["Responsibility"].missing == ("responsibilities",)


def test_a_decided_no_is_an_answer_with_its_reason() -> None:
    strategy = Strategy("S", decided_no=[No("presence", "ikke vår arena")])
    card = scorecard(strategy, Report(), "good-strategy")
    assert card.points[0].completeness is Completeness.DECIDED_NO
    assert card.points[0].missing == ()
    assert "why be there: decided no: ikke vår arena" in str(card)


def test_a_finding_stands_at_the_point_whose_check_it_is_and_else_where_its_field_is_read() -> None:
    report = Report(
        (
            finding("goal-no-indicator", "goals", 0),
            finding("something-else", "goals", 0, "owner"),
            finding("link-malformed", "documents", 0),
            finding("whole"),
        )
    )
    card = scorecard(Strategy("S", goals=[Goal("Svare")]), report)
    names = {str(point.label): [each.name for each in point.findings] for point in card.points}
    assert names["Goals"] == ["something-else"]
    assert names["Measurement"] == ["goal-no-indicator"]
    assert {each.name for each in card.elsewhere} == {"link-malformed", "whole"}


def test_no_finding_is_lost_and_none_is_made_up() -> None:
    strategy = Strategy("S", goals=[Goal("Svare")], presence=Presence(["Folk er der"]))
    report = run(strategy)
    card = scorecard(strategy, report)
    assert {*card.elsewhere, *(each for point in card.points for each in point.findings)} == set(report)


def test_a_strategy_brings_its_own_framework() -> None:
    own = Framework(
        "Vår", points=[FrameworkPoint("Først", reads=["goals"]), FrameworkPoint("Så", reads=["nei"])]
    )
    card = scorecard(Strategy("S", goals=[Goal("Svare")], frameworks=[own]), Report(), "var")
    assert [(point.label.nb, point.completeness.value) for point in card.points] == [
        ("Først", "there"),
        ("Så", "missing"),
    ]


def test_it_claims_completeness_and_says_so_in_both_languages() -> None:
    card = from_strategy(Strategy("S"), "five-point")
    assert CLAIM.nb.rstrip(".") in card.text("nb")
    assert card.to_dict()["claim"].endswith("not whether the strategy will succeed.")
    assert card.text("nb").startswith("Fem punkter: 0 av 5 punkter på plass.")


def test_what_has_no_name_is_told_by_its_first_words() -> None:
    card = scorecard(Strategy("S", presence=Presence(["Folk er der"])), Report())
    assert card.points[1].fields[2].names == ("Folk er der",)


def test_an_unknown_framework_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean five-points"):
        from_strategy(Strategy("S"), "five-pints")


def test_every_field_a_strategy_tells_has_words_in_both_languages() -> None:
    told = [field.name for field in shape_of(Strategy).values() if field.told == "always"]
    assert [name for name in told if field_words(name).nb == name] == []


def test_counts_are_of_all_points() -> None:
    card = from_strategy(Strategy("S", mission="Være der"))
    assert card.counts == {"there": 1, "lacking": 0, "missing": 4, "decided_no": 0}
