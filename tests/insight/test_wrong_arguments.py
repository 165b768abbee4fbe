"""A wrong kind of argument is refused by name, in one sentence."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

import strategykit as sk

if TYPE_CHECKING:
    from collections.abc import Callable

S: Any = sk.Strategy("S", indicators=[sk.Indicator("Svartid", unit="hour")])
VERBS: Any = sk


@pytest.mark.parametrize(
    ("misuse", "said"),
    [
        (lambda: VERBS.gaps(5), r"gaps\(strategy\) takes a strategy, not 5"),
        (lambda: VERBS.gaps("strategy.yaml"), r"gaps\(strategy\) takes a strategy, not 'strategy.yaml'"),
        (lambda: VERBS.coverage(None), r"coverage\(strategy\) takes a strategy, not nothing"),
        (lambda: VERBS.coverage(S, rows=5), r"coverage\(rows=…\) takes a text, not 5"),
        (lambda: VERBS.coverage(S, columns=["role"]), r"coverage\(columns=…\) takes a text, not a list"),
        (lambda: VERBS.coverage(S).cell(5, "x"), "a cell takes an id, or an object with one, not 5"),
        (lambda: VERBS.dependents({}, "x"), r"dependents\(strategy\) takes a strategy, not a mapping"),
        (lambda: VERBS.dependents(S, 5), r"dependents\(target\) takes an id, or an object with one, not 5"),
        (lambda: VERBS.evaluate(5), r"evaluate\(strategy\) takes a strategy, not 5"),
        (
            lambda: VERBS.evaluate(S, 5),
            r"evaluate\(readings\) takes the path .* or a list of readings, not 5",
        ),
        (
            lambda: VERBS.evaluate(S, {"indicator": "svartid"}),
            r"evaluate\(readings\) takes .*, not a mapping",
        ),
        (
            lambda: VERBS.evaluate(S, today="2027-01-01"),
            r"evaluate\(today=…\) takes a date, not '2027-01-01'",
        ),
        (
            lambda: VERBS.evaluate(S, today=dt.datetime(2027, 1, 1, tzinfo=dt.UTC)),
            r"evaluate\(today=…\) takes a date, not a datetime",
        ),
        (lambda: VERBS.diff(5, S), r"diff\(old\) takes a strategy, not 5"),
        (lambda: VERBS.diff(S, 5), r"diff\(new\) takes a strategy, not 5"),
        (lambda: VERBS.diff(S, S).apply(5), r"apply\(old\) takes a strategy, not 5"),
        (lambda: VERBS.Reading(5, value=1), "“5” is neither the id nor the name of an indicator"),
        (lambda: VERBS.Reading("a", value=1, date=5), "“5” is no date"),
        (lambda: VERBS.Reading("a", value=1, unit=5), "“5” is no unit"),
        (lambda: VERBS.Reading("a", value=None), "“None” is no single number"),
        (lambda: VERBS.Reading("a", value=10**400), "is no single number"),
    ],
)
def test_it_is_told_what_is_taken_and_what_was_given(misuse: Callable[[], object], said: str) -> None:
    with pytest.raises(sk.ModelError, match=said):
        misuse()


def test_records_that_are_no_readings_are_told_and_the_rest_counts() -> None:
    given: Any = [5, "svartid", {"indicator": 5, "value": 1}, {"indicator": "svartid", "value": "4"}]
    found = sk.evaluate(S, given)
    assert [finding.message.en for finding in found.findings] == [
        "Reading no. 1: “5” is no reading.",
        "Reading no. 2: “svartid” is no reading.",
        "Reading no. 3: “5” is neither the id nor the name of an indicator.",
    ]
    assert found.records()[0]["low"] == 4


def test_a_reading_may_be_of_the_indicator_itself() -> None:
    assert sk.Reading(S.indicators[0], value=4).indicator == "svartid"
