"""What was measured is held against what was wanted, by the plainest honest method."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategykit import Evaluation, Figure, Goal, Indicator, Quantity, Reading, Strategy, evaluate
from strategykit.insight.evaluation.assessment import Assessment
from strategykit.insight.evaluation.progress import Method, Progress

if TYPE_CHECKING:
    from strategykit.insight.evaluation.assessment import IndicatorProgress

START, END = "2027-01-01", "2027-12-31"
MIDDLE = dt.date(2027, 7, 2)  # 182 of 364 days


def indicator(**fields: Any) -> Indicator:
    given_: dict[str, Any] = {
        "unit": "hour",
        "direction": "down",
        "baseline": Figure(26, when=START),
        "targets": [Figure(4, when=END)],
    }
    return Indicator("Svartid", **given_ | fields)


def judged(value: Any, date: Any = MIDDLE, **fields: Any) -> IndicatorProgress:
    strategy = Strategy("S", indicators=[indicator(**fields)])
    return evaluate(strategy, [Reading("svartid", date=date, value=value)]).indicators[0]


@pytest.mark.parametrize(
    ("value", "progress"),
    [
        (4, Progress.REACHED),
        (3.9, Progress.REACHED),
        (15, Progress.ON_TRACK),
        (15.01, Progress.BEHIND),
        (30, Progress.BEHIND),
    ],
)
def test_a_reading_is_held_against_the_straight_line_to_the_target(value: float, progress: Progress) -> None:
    found = judged(value)
    assert (found.progress, found.method) == (progress, Method.LINEAR)
    assert found.judged.expected == 15


def test_the_line_goes_through_the_milestones_and_ends_at_the_last_target() -> None:
    targets = [Figure(4, when=END), Figure(24, when="2027-07-02")]
    assert judged(24, targets=targets).progress is Progress.ON_TRACK
    assert judged(25, targets=targets).progress is Progress.BEHIND
    late = judged(5, dt.date(2028, 6, 1), targets=targets)
    assert (late.progress, late.judged.expected) == (Progress.BEHIND, 4)


def test_more_is_better_where_the_direction_says_so() -> None:
    rising = {"direction": "up", "baseline": Figure(0, when=START), "targets": [Figure(10, when=END)]}
    assert judged(5, **rising).progress is Progress.ON_TRACK
    assert judged(4.9, **rising).progress is Progress.BEHIND
    assert judged(10, **rising).progress is Progress.REACHED


def test_of_a_range_the_weaker_end_counts() -> None:
    assert judged(Quantity(2, high=4)).progress is Progress.REACHED
    assert judged(Quantity(2, high=15)).progress is Progress.ON_TRACK
    assert judged(Quantity(2, high=16)).progress is Progress.BEHIND
    assert judged(6, targets=[Figure(Quantity(4, high=6), when=END)]).progress is Progress.REACHED


def test_without_dates_it_is_only_reached_or_not() -> None:
    undated = {"baseline": Figure(26), "targets": [Figure(4)]}
    assert (judged(5, **undated).progress, judged(5, **undated).method) == (
        Progress.NOT_REACHED,
        Method.TARGET,
    )
    assert judged(4, **undated).progress is Progress.REACHED
    assert judged(5, None).progress is Progress.NOT_REACHED


def test_without_a_baseline_the_pace_is_judged_from_the_first_target_on() -> None:
    assert judged(5, baseline=None).progress is Progress.NOT_REACHED
    assert judged(5, dt.date(2028, 1, 1), baseline=None).progress is Progress.BEHIND


def test_the_deadline_of_the_goal_dates_a_target_that_has_no_date() -> None:
    one = indicator(targets=[Figure(4)], goals=["raskt"])
    strategy = Strategy("S", goals=[Goal("Raskt", deadline=END)], indicators=[one])
    found = evaluate(strategy, [Reading("svartid", date=MIDDLE, value=16)])
    assert found.indicators[0].judged.expected == 15
    assert found.goals[0].progress is Progress.BEHIND


def test_a_value_that_is_to_be_held_may_differ_by_the_range_or_by_five_per_cent() -> None:
    held: dict[str, Any] = {"direction": "hold", "baseline": None}
    target = [Figure(100, when=END)]
    assert judged(95, targets=target, **held).progress is Progress.ON_TRACK
    assert judged(105, dt.date(2028, 1, 1), targets=target, **held).progress is Progress.REACHED
    assert judged(94.9, targets=target, **held).progress is Progress.BEHIND
    target = [Figure(Quantity(90, high=100))]
    assert judged(90, targets=target, **held).progress is Progress.REACHED
    assert judged(101, targets=target, **held).progress is Progress.BEHIND
    assert judged(26, direction="hold", targets=[]).progress is Progress.REACHED


def test_a_direction_that_is_not_said_follows_the_numbers_and_one_they_contradict_is_not_judged() -> None:
    assert judged(15, direction=None).progress is Progress.ON_TRACK
    assert judged(4, direction="up").method is Method.NONE
    assert judged(4, direction=None, baseline=None).progress is Progress.NO_DATA


def test_what_is_set_in_words_is_judged_by_people() -> None:
    found = judged(4, targets=[Figure(text="Kundene er fornøyde")])
    assert (found.progress, found.method) == (Progress.NO_DATA, Method.PEOPLE)
    assert found.judged.why.nb == "Målet er satt i ord: «Kundene er fornøyde»."
    assert judged(4, targets=[]).judged.why.en == "No target is set."


def test_minutes_and_hours_are_compared_and_days_and_hours_are_not() -> None:
    def measured(value: float, unit: str) -> IndicatorProgress:
        strategy = Strategy("S", indicators=[indicator()])
        return evaluate(strategy, [Reading("svartid", date=MIDDLE, value=value, unit=unit)]).indicators[0]

    assert measured(240, "minutter").progress is Progress.REACHED
    assert measured(901, "minute").progress is Progress.BEHIND
    assert measured(0.1, "day").method is Method.NONE


def test_the_newest_reading_that_is_not_after_today_counts() -> None:
    own = [Figure(20, when="2027-02-01"), Figure(3, when="2027-11-01")]
    strategy = Strategy("S", indicators=[indicator(readings=own)])
    assert evaluate(strategy).indicators[0].progress is Progress.REACHED
    before = evaluate(strategy, today=dt.date(2027, 10, 31)).indicators[0]
    assert before.reading is not None
    assert before.reading.date == dt.date(2027, 2, 1)
    assert evaluate(strategy, today=dt.date(2027, 1, 31)).indicators[0].progress is Progress.NO_DATA


def test_it_says_what_should_have_been_measured_again() -> None:
    weekly = indicator(frequency="minst en gang i uka", readings=[Figure(4, when="2027-02-01")])
    strategy = Strategy("S", indicators=[weekly])
    stale = [evaluate(strategy, today=dt.date(2027, 2, day)).indicators[0].stale for day in (8, 9)]
    assert stale == [False, True]
    assert not evaluate(strategy).indicators[0].stale


def test_a_goal_is_where_the_worst_of_its_indicators_and_of_its_parts_is() -> None:
    goals = [
        Goal("Dialog"),
        Goal("Svare", part_of="dialog"),
        Goal("Lytte"),
        Goal("Annet", standing="example"),
    ]
    good, bad = indicator(goals=["dialog"]), indicator(id="andel", goals=["svare"])
    strategy = Strategy("S", goals=goals, indicators=[good, bad])
    readings = [Reading("svartid", date=MIDDLE, value=1), Reading("andel", date=MIDDLE, value=99)]
    found = {each.goal.name: each for each in evaluate(strategy, readings).goals}
    assert {name: each.progress for name, each in found.items()} == {
        "Dialog": Progress.BEHIND,
        "Svare": Progress.BEHIND,
        "Lytte": Progress.NO_DATA,
    }
    assert [each.indicator.id for each in found["Dialog"].indicators] == ["andel", "svartid"]


def alarm(threshold: Any, **fields: Any) -> Strategy:
    alarms = [
        Evaluation("Alarm", indicator="svartid", threshold=threshold, consequence="Flere tar vakt"),
        Evaluation("Skjønn", triggers=["Dårlige tall?"]),
    ]
    return Strategy("S", indicators=[indicator(**fields)], evaluations=alarms)


def test_an_evaluation_is_set_off_on_the_wrong_side_of_its_threshold() -> None:
    def fires(value: float, threshold: Any = 8, **fields: Any) -> bool:
        reading = Reading("svartid", date=MIDDLE, value=value)
        return bool(evaluate(alarm(threshold, **fields), [reading]).fired)

    assert (fires(8), fires(8.1)) == (False, True)
    rising: dict[str, Any] = {"direction": "up", "baseline": None, "targets": []}
    assert (fires(8, **rising), fires(7.9, **rising)) == (False, True)
    held: dict[str, Any] = {"direction": "hold", "baseline": None, "targets": []}
    band = Quantity(4, high=8)
    assert [fires(value, band, **held) for value in (3.9, 4, 8, 8.1)] == [True, False, False, True]
    assert not fires(100, direction=None, baseline=None)
    assert fires(481, Quantity(480, unit="minute"), unit="minute", targets=[], baseline=None)


@pytest.mark.parametrize(
    ("threshold", "fields", "why"),
    [
        (
            Quantity(2, unit="working_day"),
            {},
            "9 timer kan ikke sammenlignes med terskelen på 2 arbeidsdager, fordi enhetene er ulike.",
        ),
        (
            Quantity(8, unit="hour", per="week"),
            {},
            "9 timer kan ikke sammenlignes med terskelen på 8 timer per uke, fordi enhetene er ulike.",
        ),
        (
            8,
            {"direction": None, "baseline": None},
            "det er ikke oppgitt om «Svartid» skal opp eller ned, så ingen kan si når terskelen er passert.",
        ),
    ],
)
def test_a_threshold_the_reading_cannot_be_held_against_is_told(
    threshold: Any, fields: dict[str, Any], why: str
) -> None:
    found = evaluate(alarm(threshold, **fields), [Reading("svartid", date=MIDDLE, value=9)])
    assert found.fired == ()
    (told,) = found.not_held
    assert (told.evaluation.name, told.indicator.id, told.why.nb) == ("Alarm", "svartid", why)
    assert f"«Alarm»: {why}" in found.text("nb")
    assert found.to_dict()["not_held"][0]["why"] == told.why.en


def test_a_threshold_that_is_held_or_has_no_reading_yet_is_no_trouble() -> None:
    readings = [Reading("svartid", date=MIDDLE, value=9)]
    assert evaluate(alarm(8), readings).not_held == ()
    assert evaluate(alarm(Quantity(2, unit="working_day"))).not_held == ()
    assert evaluate(alarm("raskt"), readings).not_held == ()


def test_it_counts_the_readings_in_a_row_and_tells_what_the_strategy_says_then_happens() -> None:
    values = [(1, 9), (2, 7), (3, 9), (4, 10)]
    readings = [Reading("svartid", date=dt.date(2027, month, 1), value=value) for month, value in values]
    found = evaluate(alarm(8), readings)
    (fired,) = found.fired
    assert [reading.value.low for reading in fired.readings] == [9, 10]
    assert fired.consequence == "Flere tar vakt"
    said = "«Alarm»: 10 timer den 1. april 2027 er over terskelen på 8 timer, 2 målinger på rad."
    assert f"{said} Strategien sier: «Flere tar vakt»" in found.text("nb")
    assert [each.name for each in found.in_words] == ["Skjønn"]


def test_records_have_the_same_plain_columns_for_every_indicator() -> None:
    empty = Indicator("Omdømme")
    strategy = Strategy("S", indicators=[indicator(goals=["a", "b"]), empty])
    first, second = evaluate(strategy, [Reading("svartid", date=MIDDLE, value="10–12")]).records()
    assert list(first) == list(second)
    assert (first["low"], first["high"], first["date"], first["goals"]) == (10.0, 12.0, MIDDLE, "a, b")
    plain = str | float | bool | dt.date | None
    assert all(isinstance(value, plain) for record in (first, second) for value in record.values())


numbers = st.floats(-1e6, 1e6, allow_nan=False).map(lambda value: round(value, 3))
days = st.dates(dt.date(2026, 1, 1), dt.date(2029, 1, 1))
figures = st.builds(lambda value, day: Figure(value, when=day), numbers, st.none() | days)


@settings(deadline=None)
@given(
    direction=st.sampled_from(["up", "down", None]),
    baseline=st.none() | figures,
    targets=st.lists(figures, max_size=3),
    day=st.none() | days,
    values=st.tuples(numbers, numbers),
)
def test_a_better_reading_is_never_judged_worse(
    direction: str | None,
    baseline: Figure | None,
    targets: list[Figure],
    day: dt.date | None,
    values: tuple[float, float],
) -> None:
    fields: dict[str, Any] = {"direction": direction, "baseline": baseline, "targets": targets, "unit": None}
    one, other = (judged(value, day, **fields) for value in values)
    way = one.judged.course.way if one.judged.course else None
    if way is None:
        assert one.progress is other.progress is Progress.NO_DATA
    else:
        worse, better = (one, other) if (values[0] <= values[1]) == (way == "up") else (other, one)
        assert worse.progress.rank <= better.progress.rank


def test_an_answer_without_indicators_is_an_answer() -> None:
    found = evaluate(Strategy("S"))
    assert isinstance(found, Assessment)
    assert (found.records(), str(found)) == ([], "The strategy has no indicators.")


@pytest.mark.parametrize("unit", ["timer", "hours", "prosent", "dager", "kr", "personer", "aspiranter"])
def test_an_everyday_unit_is_the_unit_of_its_numbers(unit: str) -> None:
    indicator = Indicator("Tall", unit=unit, baseline=Figure(Quantity(26)), targets=[Figure(Quantity(4))])
    answer = evaluate(Strategy("S", indicators=[indicator]), [Reading(indicator="tall", value=4, unit=unit)])
    assert [each.progress.value for each in answer.indicators] == ["reached"]


def test_a_baseline_after_the_target_is_no_beginning_and_is_told() -> None:
    contradicting = {"baseline": Figure(26, when="2026-10-31"), "targets": [Figure(4, when="2026-01-01")]}
    found = judged(10, "2027-06-30", **contradicting)
    assert (found.progress, found.judged.expected) == (Progress.BEHIND, 4)
    assert found.judged.why.en.endswith(
        "The baseline is of 31 October 2026, but the target is for 1 January 2026: one of the dates must be "
        "wrong, and the baseline is not counted."
    )
    assert judged(4, "2027-06-30", **contradicting).progress is Progress.REACHED
    unknown = contradicting | {"baseline": Figure(text="ukjent", when="2026-10-31")}
    assert "baseline" not in str(judged(10, "2027-06-30", **unknown).judged.why)


def test_a_milestone_before_the_baseline_is_not_counted_and_is_told() -> None:
    early = judged(15, targets=[Figure(1, when="2026-06-01"), Figure(4, when=END)])
    assert (early.progress, early.judged.expected) == (Progress.ON_TRACK, 15)
    assert "The target for 1 June 2026 is not after the baseline" in str(early.judged.why)


@pytest.mark.parametrize("values", [(4, 8), (8, 4)])
def test_of_two_targets_for_one_day_the_stricter_counts_whatever_their_order(values: tuple[int, int]) -> None:
    for when in (END, None):
        found = judged(6, "2028-01-31", targets=[Figure(value, when=when) for value in values])
        assert found.progress in {Progress.BEHIND, Progress.NOT_REACHED}
        assert str(found.judged.why).endswith("The most demanding counts: 4 hours.")
    rising = judged(
        6, END, direction="up", baseline=None, targets=[Figure(each, when=END) for each in values]
    )
    assert rising.progress is Progress.BEHIND
    held = judged(
        6, END, direction="hold", baseline=None, targets=[Figure(each, when=END) for each in values]
    )
    assert held.progress is Progress.NO_DATA
    assert str(held.judged.why).startswith("Cannot be judged. There are several targets for 31 December 2027")


def test_of_two_milestones_for_one_day_the_stricter_is_on_the_line() -> None:
    for values in ((20, 24), (24, 20)):
        targets = [*(Figure(value, when=MIDDLE) for value in values), Figure(4, when=END)]
        assert judged(22, targets=targets).judged.expected == 20


def test_the_same_target_twice_is_no_contradiction() -> None:
    assert "several" not in str(judged(6, targets=[Figure(4, when=END), Figure(4, when=END)]).judged.why)


def test_milestones_that_go_backwards_are_judged_plainly_and_told() -> None:
    found = judged(6, targets=[Figure(4, when="2027-06-30"), Figure(8, when=END)])
    assert found.progress is Progress.REACHED
    assert str(found.judged.why).endswith(
        "The way to the target goes backwards, from 4 hours on 30 June 2027 to 8 hours on 31 December 2027."
    )


@pytest.mark.parametrize(
    "words", ["over 8 timer", "mer enn 8 timer", "> 8 timer", "minst 8 timer", "8 timer to uker på rad"]
)
def test_a_threshold_in_words_is_listed_for_people_to_judge(words: str) -> None:
    alarm = Evaluation("Alarm", indicator="svartid", threshold=words, consequence="Vi møtes.")
    found = evaluate(
        Strategy("S", indicators=[indicator()], evaluations=[alarm]), [Reading("svartid", value=9)]
    )
    assert found.fired == ()
    assert [each.name for each in found.in_words] == ["Alarm"]
    assert f"«Alarm»: «{words}»." in found.text("nb")


@pytest.mark.parametrize("words", ["minst 20 %", "over 20 %", "ca. 20 %"])
def test_a_target_in_words_is_told_in_its_words(words: str) -> None:
    found = judged(9, unit="%", direction="up", baseline=None, targets=[Figure(words)])
    assert (found.progress, found.method) == (Progress.NO_DATA, Method.PEOPLE)
    assert found.judged.why.nb == f"Målet er satt i ord: «{words}»."
    beside = judged(4, targets=[Figure(4, when=END), Figure(words)])
    assert beside.progress is Progress.REACHED
    assert f"Måltallet «{words}» er satt i ord" in beside.judged.why.nb


def test_a_reading_in_words_is_told_to_be_measured_and_is_a_finding() -> None:
    readings = [Figure("ca. 30 %", when="2027-03-01"), Figure(text="godt over målet")]
    strategy = Strategy("S", indicators=[indicator(unit="%", direction="up", readings=readings[:1])])
    found = evaluate(strategy)
    assert str(found.indicators[0].judged.why) == "Measured in words that cannot be compared: “ca. 30 %”."
    assert "Measured in words that cannot be compared" in found.text("en")
    (finding,) = found.findings
    assert (finding.path, finding.name) == ("indicators[0].readings[0]", "reading-malformed")
    early = evaluate(strategy, today=dt.date(2027, 2, 1)).indicators[0]
    assert str(early.judged.why) == "Not measured yet."
    numbers = Strategy("S", indicators=[indicator(readings=[*readings, Figure(4, when="2027-02-01")])])
    assert evaluate(numbers).indicators[0].progress is Progress.REACHED
    assert len(evaluate(numbers).findings) == 2
