"""Readings come from the strategy, from records and from tables; what cannot be read is told."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from strategykit import Figure, Indicator, LoadError, ModelError, Quantity, Reading, Strategy, evaluate

if TYPE_CHECKING:
    from pathlib import Path

STRATEGY = Strategy(
    "S", indicators=[Indicator("Svartid", unit="hour"), Indicator("Ærlig omdømme", id="omdømme")]
)


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> str:
    path = tmp_path / "målinger.csv"
    path.write_bytes(text.encode(encoding))
    return str(path)


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> list[tuple[Any, ...]]:
    found = evaluate(STRATEGY, table(tmp_path, text, encoding))
    assert found.findings == ()
    return [
        (each["indicator"], each["date"], each["low"], each["unit"])
        for each in found.records()
        if each["low"] is not None
    ]


@pytest.mark.parametrize(
    "text",
    [
        "indicator,date,value,unit,note\nsvartid,2027-06-30,4.5,hour,ok\n",
        'indicator,date,value,unit\r\nsvartid,2027-06-30,"4,5",timer\r\n',
        "Indikator;Dato;Verdi;Enhet;Merknad\nSvartid;30.06.2027;4,5;timer;\n;;;;\n",
        "dato\tverdi\tindikator\tfarge\n30. juni 2027\t4,5 timer\tsvartid\tblå\n\n",
        "\ufeffindicator;date;value\nsvartid;2027-06;4,5",
    ],
)
def test_tables_are_read_as_spreadsheets_write_them(text: str, tmp_path: Path) -> None:
    assert read(tmp_path, text) == [("svartid", dt.date(2027, 6, 30), 4.5, "hour")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("first", ["", "sep=;\r\n"])
def test_a_table_is_read_in_every_encoding_a_spreadsheet_writes(
    encoding: str, first: str, tmp_path: Path
) -> None:
    text = f"{first}indikator;dato;verdi\r\nÆrlig omdømme;30.06.2027;4,5\r\n"
    assert read(tmp_path, text, encoding) == [("omdømme", dt.date(2027, 6, 30), 4.5, None)]


def test_a_table_in_the_encoding_of_older_spreadsheets_is_read(tmp_path: Path) -> None:
    text = "indikator;dato;verdi\nÆrlig omdømme;2027-06-30;-1 500\n"
    assert read(tmp_path, text, "cp1252") == [("omdømme", dt.date(2027, 6, 30), -1500, None)]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("svartid;2027-02-30;4;;", "“2027-02-30” is no date; write it like 2027-06-30."),
        ("svartid;2027-06-30;1.500;;", "“1.500” is no single number; write 1500 or 1.5."),
        ("svartid;2027-06-30;mye;;", "“mye” is no single number; write 1500 or 1.5."),
        ("svartid;2027-06-30;;;", "The row lacks value."),
        ("svartid", "The row lacks date and value."),
        (
            "svartid;2027-06-30;4 timer;dager;",
            "The value has the unit “hour”, but the unit is given as “day”.",
        ),
        (
            "svartid;2027-06-30;4;;;;7",
            "The row has more cells than there are columns; put numbers with a comma in",
        ),
        ("svartidd;2027-06-30;4;;", "No indicator is called “svartidd”."),
    ],
)
def test_a_malformed_row_is_told_with_its_line_and_the_rest_counts(
    row: str, said: str, tmp_path: Path
) -> None:
    good = "svartid;2027-06-30;4;;"
    path = table(
        tmp_path, f'indicator;date;value;unit;note\nsvartid;2027-01-01;5;;"to\nlinjer"\n{row}\n{good}\n'
    )
    found = evaluate(STRATEGY, path)
    (finding,) = found.findings
    assert (finding.file, finding.line) == (path, 4)
    assert finding.message.en.startswith(said)
    assert found.records()[0]["low"] == 4
    assert f"{path}:4 {finding.message.nb}" in found.text("nb")


def test_a_cell_longer_than_a_table_may_hold_is_told_with_its_line(tmp_path: Path) -> None:
    path = table(
        tmp_path, f"indicator;date;value\nsvartid;2027-06-30;{'9' * 200_000}\nsvartid;2027-06-30;4\n"
    )
    found = evaluate(STRATEGY, path)
    assert [finding.line for finding in found.findings] == [2]
    assert found.records()[0]["low"] == 4


@pytest.mark.parametrize("next_note", ["", '"ok"'])
def test_a_quotation_mark_that_is_not_closed_takes_its_own_row_only(next_note: str, tmp_path: Path) -> None:
    rows = [
        "indikator;dato;verdi;merknad",
        'svartid;31.03.2027;9;"åpen',
        f"svartid;30.04.2027;30;{next_note}",
        "omdømme;30.04.2027;45;",
        'omdømme;31.05.2027;46;"også åpen',
    ]
    found = evaluate(STRATEGY, table(tmp_path, "\n".join([*rows, ""])))
    assert [finding.line for finding in found.findings] == [2, 5]
    assert "a quotation mark that is not closed" in str(found.findings[0].message)
    assert [each["low"] for each in found.records()] == [30, 45]


@pytest.mark.parametrize("heading", ["indicator;date;value;value", "indikator;dato;verdi;Value"])
def test_a_column_that_stands_twice_is_refused(heading: str, tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="The first row has the column value twice") as caught:
        evaluate(STRATEGY, table(tmp_path, f"{heading}\nsvartid;2027-06-30;4;5\n"))
    assert [(each.name, each.line) for each in caught.value.findings] == [("reading-malformed", 1)]


def test_records_take_the_headings_that_tables_take() -> None:
    rows: list[dict[Any, Any]] = [
        {"Indikator": "svartid", "DATO": "30.06.2027", "verdi": "4,5", "enhet": "timer", 7: "eget"},
        {"indikator": "svartid", "verdi": 4, "value": 5},
        {"indikator": "svartid", "dato": "2027-07-01", "verdi": 6, "value": None},
    ]
    found = evaluate(STRATEGY, rows)
    assert (found.records()[0]["date"], found.records()[0]["low"]) == (dt.date(2027, 7, 1), 6)
    assert [str(finding.message) for finding in found.findings] == ["Reading no. 2: value is given twice."]


@pytest.mark.parametrize(
    ("name", "value"),
    [("value", None), ("value", True), ("date", "snart"), ("unit", 5), ("indicator", 5)],
)
def test_what_is_refused_is_named_by_its_field(name: str, value: Any) -> None:
    given: dict[str, Any] = {"indicator": "svartid", "value": 4, name: value}
    with pytest.raises(ModelError, match=rf"^Reading\.{name}: "):
        Reading(**given)


@pytest.mark.parametrize("text", ["", "navn;verdi\nsvartid;4\n", "\x00"])
def test_a_table_without_its_columns_is_unusable(text: str, tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="The first row lacks the column") as caught:
        evaluate(STRATEGY, table(tmp_path, text))
    assert caught.value.findings[0].line == 1


def test_a_table_that_is_not_there_is_unusable(tmp_path: Path) -> None:
    for path, said in ((tmp_path / "nowhere.csv", "The file does not exist"), (tmp_path, "no ordinary file")):
        with pytest.raises(LoadError, match=said) as caught:
            evaluate(STRATEGY, path)
        assert [(each.name, each.code) for each in caught.value.findings] == [("file-unreadable", "SK001")]


def test_two_numbers_of_one_day_are_told_and_the_last_counts() -> None:
    own = Strategy("S", indicators=[Indicator("Svartid", readings=[Figure(9, when="2027-06-30")])])
    same = [Reading("svartid", date="2027-06-30", value=value) for value in (9, 4)]
    found = evaluate(own, same)
    assert found.records()[0]["low"] == 4
    assert [finding.name for finding in found.findings] == ["reading-repeated"]
    undated = [Reading("svartid", value=value) for value in (9, 4)]
    assert evaluate(STRATEGY, undated).findings == ()


def test_mappings_are_read_as_rows_are() -> None:
    rows: list[dict[str, Any]] = [
        {"indicator": "svartid", "date": "30.6.2027", "value": "4,5", "colour": "blå"},
        {"indicator": "svartid", "date": dt.datetime(2027, 7, 1, 12, tzinfo=dt.UTC), "value": 5},
        {"indicator": "svartid", "date": None, "value": True},
        {"indicator": "svartid", "date": "2027-08-01"},
    ]
    found = evaluate(STRATEGY, rows)
    assert (found.records()[0]["date"], found.records()[0]["low"]) == (dt.date(2027, 7, 1), 5)
    assert [finding.message.en for finding in found.findings] == [
        "Reading no. 3: “True” is no single number; write 1500 or 1.5.",
        "Reading no. 4: it lacks “value”.",
    ]


def test_a_reading_knows_its_number_its_day_and_its_unit() -> None:
    assert Reading("a", value="−4,5").value.low == -4.5
    assert Reading("a", value="2–4", unit="prosent").amount == Quantity(2, high=4, unit="%")
    assert Reading("a", value=4, unit="samtaler").amount.unit == "samtaler"
    wrongs: list[dict[str, Any]] = [
        {"value": "nan"},
        {"value": float("nan")},
        {"value": 4, "date": "snart"},
        {"value": [4]},
    ]
    for wrong in wrongs:
        with pytest.raises(ModelError):
            Reading("a", **wrong)
