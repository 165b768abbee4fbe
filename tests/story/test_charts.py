"""What is drawn between baseline and target, and what is left to the table."""

from __future__ import annotations

import pytest

from strategykit import Figure, Indicator, Quantity, Strategy, When
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.blocks import Chart, plain


def figure(value: float, unit: str | None = "%", day: str | None = None) -> Figure:
    return Figure(Quantity(value, unit=unit), when=When(day, end=day) if day else None)


def charts(*indicators: Indicator) -> list[Chart]:
    story = tell(Strategy("S", indicators=indicators), Report(), "nb")
    return [block for section in story.sections for block in section.blocks if isinstance(block, Chart)]


def test_indicators_of_one_unit_are_drawn_together() -> None:
    (chart,) = charts(
        Indicator("Kjennskap", baseline=figure(41), targets=[figure(50), figure(55)]),
        Indicator("Forståelse", baseline=figure(54), targets=[figure(80)]),
        Indicator("Svartid", baseline=figure(26, "hour"), targets=[figure(4, "hour")]),
    )
    assert [plain(each) for each in chart.categories] == ["Kjennskap", "Forståelse"]
    assert [(plain(each.name), each.values) for each in chart.series] == [
        ("Nullpunkt", (41, 54)),
        ("Måltall", (55, 80)),
    ]
    assert [plain(each) for each in chart.series[1].told] == [
        "55 %",
        "80 %",
    ]


def test_the_latest_reading_stands_between_them() -> None:
    read = [figure(44, day="2027-03-31"), figure(47, day="2027-06-30"), figure(45, day="2027-05-01")]
    (chart,) = charts(
        Indicator("Kjennskap", baseline=figure(41), targets=[figure(55)], readings=read),
        Indicator("Forståelse", baseline=figure(54), targets=[figure(80)]),
    )
    assert [(plain(each.name), each.values) for each in chart.series][1] == ("Siste måling", (47, None))


@pytest.mark.parametrize(
    "other",
    [
        Indicator("Uten nullpunkt", targets=[figure(80)]),
        Indicator("Uten mål", baseline=figure(3)),
        Indicator("I ord", baseline=Figure(text="mange"), targets=[figure(80)]),
        Indicator("Fra til", baseline=Figure(Quantity(2, high=4, unit="%")), targets=[figure(80)]),
        Indicator("To enheter", baseline=figure(3, "hour"), targets=[figure(80)]),
    ],
    ids=lambda each: each.name,
)
def test_what_has_no_two_numbers_of_one_unit_is_left_to_the_table(other: Indicator) -> None:
    assert charts(Indicator("Kjennskap", baseline=figure(41), targets=[figure(55)]), other) == []
