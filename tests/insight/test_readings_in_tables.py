"""The answer goes into the tables of pandas and polars as it is, and rows of theirs come back as readings."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import polars as pl

from strategykit import Figure, Indicator, Reading, Strategy, evaluate

STRATEGY = Strategy(
    "S",
    indicators=[
        Indicator(
            "Svartid",
            unit="hour",
            direction="down",
            baseline=Figure(26, when="2026-12-31"),
            targets=[Figure(4, when="2027-12-31")],
        ),
        Indicator("Omdømme"),
    ],
)
READINGS = [Reading("svartid", date="2027-07-01", value=13)]
COLUMNS = [
    "indicator",
    "name",
    "goals",
    "progress",
    "method",
    "date",
    "low",
    "high",
    "unit",
    "expected",
    "baseline",
    "target_low",
    "target_high",
    "target_unit",
    "due",
    "stale",
]  # fmt: skip


def test_polars_takes_the_records_as_they_are() -> None:
    frame = pl.DataFrame(evaluate(STRATEGY, READINGS).records())
    assert frame.columns == COLUMNS
    assert frame.schema["date"] == frame.schema["due"] == pl.Date
    assert frame.schema["low"] == frame.schema["expected"] == pl.Float64
    assert frame.filter(pl.col("progress") == "on track")["indicator"].to_list() == ["svartid"]


def test_pandas_takes_the_records_as_they_are() -> None:
    frame = pd.DataFrame(evaluate(STRATEGY, READINGS).records())
    assert list(frame.columns) == COLUMNS
    assert list(frame["progress"]) == ["on track", "no data"]
    assert frame["low"].dtype == "float64"
    assert frame["low"].sum() == 13
    assert frame["date"][0] == dt.date(2027, 7, 1)


def test_rows_of_a_table_are_readings_and_its_empty_cells_are_left_out() -> None:
    rows = [
        {"indicator": "svartid", "date": dt.datetime(2027, 7, 1), "value": 13.0, "unit": None},  # noqa: DTZ001 - as a table has it
        {"indicator": "svartid", "date": None, "value": 9, "unit": "timer"},
        {"indicator": "omdømme", "date": dt.datetime(2027, 7, 1), "value": None, "unit": None},  # noqa: DTZ001 - likewise
    ]
    for given in (pd.DataFrame(rows).to_dict("records"), pl.DataFrame(rows, strict=False).to_dicts()):
        found = evaluate(STRATEGY, given)
        assert found.records()[0]["date"] == dt.date(2027, 7, 1)
        assert found.records()[0]["low"] == 13
        assert [finding.message.en for finding in found.findings] == ["Reading no. 3: it lacks “value”."]
