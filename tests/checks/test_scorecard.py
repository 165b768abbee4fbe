"""The scorecard: what is there, what is missing, which findings stand; never a promise of success."""

from __future__ import annotations

import pytest

from strategykit import scorecard as from_strategy
from strategykit.catalog.frameworks import frameworks
from strategykit.checks import run
from strategykit.checks.examples import baseline
from strategykit.checks.scorecard import CLAIM, Completeness, scorecard
from strategykit.errors import UnknownNameError
from strategykit.findings import Finding, Report, Severity, Text
from strategykit.insight.terms import field_words
from strategykit.model import Framework, FrameworkPoint, Goal, Indicator, No, Presence, Role, Strategy
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
    assert "presence: decided against: ikke vår arena" in str(card)


def test_a_presence_decided_against_is_told_with_its_reason_and_nothing_is_missing() -> None:
    strategy = Strategy(
        "S", mission="Være der", roles=[Role("Styret")], decided_no=[No("presence", "Vi når alle på e-post.")]
    )
    card = scorecard(strategy, Report())
    assert card.counts == {"there": 1, "lacking": 0, "missing": 0, "decided_no": 4}
    assert [point.missing for point in card.points] == [()] * 5
    assert card.text("nb").splitlines()[0] == (
        "Fem punkter: Å være i sosiale medier er valgt bort. Begrunnelse: Vi når alle på e-post."
    )
    assert card.text("en").splitlines()[0] == (
        "Five points: Taking part in social media is decided against. Reason: Vi når alle på e-post."
    )
    assert card.to_dict()["absence"] == {"reason": "Vi når alle på e-post."}
    silent = scorecard(Strategy("S", decided_no=[No("presence")]), Report())
    assert silent.text("nb").splitlines()[0].endswith("Begrunnelse: ikke oppgitt.")
    assert silent.counts["decided_no"] == 5
    assert scorecard(Strategy("S"), Report()).to_dict()["absence"] is None


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
    assert [name for name in told if field_words(Strategy, name).nb == name] == []


def test_counts_are_of_all_points() -> None:
    card = from_strategy(Strategy("S", mission="Være der"))
    assert card.counts == {"there": 1, "lacking": 0, "missing": 4, "decided_no": 0}


def test_a_point_may_read_one_field_of_the_things_in_a_list() -> None:
    strategy = Strategy(
        "S",
        goals=[
            Goal("Svare", deadline="2027-06-30"),
            Goal("Lytte"),
            Goal("Et eksempel", deadline="2027-06-30", standing="example"),
        ],
    )
    smart = {str(point.label): point for point in scorecard(strategy, Report(), "smart").points}
    assert smart["Time-bound"].fields[0].names == ("Svare",)
    assert (smart["Time-bound"].completeness, smart["Time-bound"].count) == (Completeness.THERE, 1)
    assert smart["Relevant"].completeness is Completeness.MISSING


def test_a_point_may_read_the_things_with_one_of_some_values() -> None:
    strategy = Strategy("S", indicators=[Indicator("Kjennskap", level="outcome"), Indicator("Visninger")])
    card = scorecard(strategy, Report(), "measurement-levels")
    assert [str(point.label).split(":")[0] for point in card.points if point.count] == ["Outcome"]
    assert "indikatorer: nivå effekt (1): «Kjennskap»" in card.text("nb")
    assert "indicators: level input, activity: not stated" in card.text("en")


def test_a_finding_stands_only_at_the_point_that_reads_its_field() -> None:
    report = Report((finding("something-else", "goals", 0, "deadline"),))
    strategy = Strategy("S", goals=[Goal("Svare", deadline="2027-06-30", reason="Fordi")])
    at = [str(each.label) for each in scorecard(strategy, report, "smart").points if each.findings]
    assert at == ["Specific", "Time-bound"]


def test_how_far_a_point_has_come_is_told_in_plain_words() -> None:
    strategy = Strategy("S", goals=[Goal("Svare")], mission="Være der")
    card = scorecard(strategy, Report((finding("goal-no-deadline", "goals", 0),)))
    for language, words in (
        ("nb", ("delvis", "på plass", "mangler")),
        ("en", ("partly", "in place", "missing")),
    ):
        assert all(word in card.text(language) for word in words)


@pytest.mark.parametrize("framework", [each.id for each in frameworks()])
def test_every_framework_scores_a_sound_strategy_without_a_point_in_part(framework: str) -> None:
    card = scorecard(baseline(), run(baseline()), framework)
    assert card.counts["lacking"] == 0
    assert card.counts["there"] > 0
