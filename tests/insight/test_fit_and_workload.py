"""How channels fit what audiences use, and what roles carry against the time they have."""

from __future__ import annotations

import pytest

from strategykit.insight.coverage.fit import Fitness, fits, reasoning
from strategykit.insight.coverage.workload import workloads
from strategykit.model import (
    Action,
    Audience,
    Channel,
    Goal,
    MediaUse,
    Quantity,
    Resource,
    Responsibility,
    Role,
    Strategy,
)


def fitness(*channels: Channel, uses: str = "Twitter") -> list[Fitness]:
    readers = Audience("Lesere", uses=[MediaUse(uses, share=Quantity(22, unit="%"))])
    return [fit.fitness for fit in fits(Strategy("S", audiences=[readers], channels=channels))]


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        (Channel("Oss", platform="X", audiences=["lesere"]), [Fitness.FITS]),
        (Channel("Oss", platform="X"), [Fitness.OTHERS]),
        (Channel("Oss", platform="X", not_for=["lesere"]), [Fitness.DECIDED_NO]),
        (Channel("Oss", platform="X", status="inactive", audiences=["lesere"]), [Fitness.IDLE]),
        (Channel("Oss", platform="X", status="deliberately_absent"), [Fitness.DECIDED_NO]),
        (Channel("Oss", platform="flikr", audiences=["lesere"]), [Fitness.NO_CHANNEL, Fitness.UNSUPPORTED]),
        (Channel("Brev", audiences=["lesere"]), [Fitness.NO_CHANNEL]),
        (
            Channel("Bilder", platform="Flickr", status="inactive", audiences=["lesere"]),
            [Fitness.NO_CHANNEL],
        ),
    ],
)
def test_each_way_of_fitting_is_told_apart(channel: Channel, expected: list[Fitness]) -> None:
    assert fitness(channel) == expected


def test_a_platform_the_catalogue_does_not_know_is_compared_by_its_name() -> None:
    assert fitness(Channel("Oss", platform="Lokalnettet", audiences=["lesere"]), uses=" Lokalnettet") == [
        Fitness.FITS
    ]


def test_the_reasoning_is_a_sentence_with_the_share() -> None:
    readers = Audience("Lesere", uses=[MediaUse("Youtube", share=Quantity(64, unit="%")), MediaUse("BeReal")])
    strategy = Strategy("S", audiences=[readers], channels=[Channel("Film", platform="YouTube")])
    assert [fit.why.nb for fit in fits(strategy)] == [
        "64 % av «Lesere» bruker YouTube, men «Film» sier ikke at den er for dem.",
        "«Lesere» bruker BeReal, men det er ingen kanal der.",
    ]


def test_a_channel_for_a_segment_is_for_a_part_of_them() -> None:
    whole, part = Audience("Alle", uses=[MediaUse("X")]), Audience("Unge", part_of="alle")
    channel = Channel("Oss", platform="Twitter", audiences=[part])
    found = fits(Strategy("S", audiences=[whole, part], channels=[channel]))
    assert [fit.fitness for fit in found] == [Fitness.PARTLY, Fitness.FITS]


def test_a_channel_whose_platform_is_blank_is_on_none() -> None:
    blank = Channel("Telefon", platform=" ", audiences=["lesere"])
    assert fitness(blank, uses="Lokalnettet") == [Fitness.NO_CHANNEL]


def test_a_segment_uses_what_its_whole_uses_and_silence_is_told_once() -> None:
    whole, part = Audience("Alle", uses=[MediaUse("X")]), Audience("Unge", part_of="alle")
    silent = [Audience("A"), Audience("B")]
    strategy = Strategy("S", audiences=[whole, part, *silent])
    found = fits(strategy)
    assert [(fit.audience.name, fit.fitness) for fit in found[:2]] == [
        ("Alle", Fitness.NO_CHANNEL),
        ("Unge", Fitness.NO_CHANNEL),
    ]
    assert str(found[1].why) == "“Unge” is a part of “Alle”. “Alle” use X, but there is no channel there."
    assert reasoning(found)[-1].en == "What “A” and “B” use is not stated."


def week(hours: float, per: str = "week", unit: str = "hour") -> Quantity:
    return Quantity(hours, unit=unit, per=per)


@pytest.mark.parametrize(
    ("amounts", "exceeded"),
    [
        ([week(30)], False),
        ([week(20), week(10.5)], True),
        ([week(130, "month")], False),
        ([week(131, "month")], True),
        ([week(1800, unit="minute")], False),
        ([Quantity(400, unit="hour")], None),
        ([Quantity(raw="mye")], None),
        ([Quantity(90000, unit="NOK", per="week")], None),
        ([], None),
    ],
)
def test_hours_a_week_are_held_against_the_capacity(
    amounts: list[Quantity], *, exceeded: bool | None
) -> None:
    editor = Role("Redaktør", capacity=week(30))
    given = [
        Resource(f"Tid {number}", amount=each, provided_by=[editor]) for number, each in enumerate(amounts)
    ]
    assert workloads(Strategy("S", roles=[editor], resources=given))[0].exceeded is exceeded


@pytest.mark.parametrize(
    ("capacity", "planned", "exceeded", "why"),
    [
        ("0,5 årsverk", "1 årsverk", True, "has 0.5 årsverk, with 1 årsverk planned."),
        ("1 årsverk", "0,5 årsverk", False, "has 1 årsverk, with 0.5 årsverk planned."),
        ("40 timer per måned", "2 timer per dag", True, "with 10–14 hours per week planned."),
        ("7 timer per uke", "1 time per dag", False, "with 5–7 hours per week planned."),
        ("2 dager per uke", "3 dager per uke", True, "with 3 days per week planned."),
        ("50 % stilling", "1 årsverk", None, "with 1 årsverk planned. The two cannot be compared."),
        ("30 timer per uke", "50 % stilling", None, "“50 % stilling” planned. The two cannot be compared."),
        ("0.5 FTE", "30 hours per week", None, "with 30 hours per week planned. The two cannot be compared."),
        ("30 hours per week", "0.5 FTE", None, "“0.5 FTE” planned. The two cannot be compared."),
        ("30 timer per uke", "400 timer", None, "with 400 hours planned. The two cannot be compared."),
        ("30 timer", "50 timer", None, "with 50 hours planned. The two cannot be compared."),
        ("30 timer per uke", "3 kameraer", None, "How much time the tasks take is not stated."),
    ],
)
def test_time_is_compared_where_it_can_be_and_never_said_to_be_missing(
    capacity: str, planned: str, *, exceeded: bool | None, why: str
) -> None:
    editor = Role("Redaktør", capacity=capacity)
    (found,) = workloads(
        Strategy("S", roles=[editor], resources=[Resource("Tid", amount=planned, provided_by=[editor])])
    )
    assert found.exceeded is exceeded
    assert found.why.en.endswith(why)


def test_a_full_time_equivalent_is_work_as_a_unit_too() -> None:
    editor = Role("Editor", capacity=week(30))
    watch = Resource("Watch", amount=Quantity(0.5, unit="FTE"), provided_by=[editor])
    (found,) = workloads(Strategy("S", roles=[editor], resources=[watch]))
    assert [each.unit for each in found.unlike] == ["FTE"]


def test_with_some_time_that_cannot_be_compared_only_too_much_is_certain() -> None:
    editor = Role("Redaktør", capacity="10 timer per uke")

    def exceeded(hours: str) -> bool | None:
        own = [Resource(name, amount=name, provided_by=[editor]) for name in (hours, "1 årsverk")]
        (found,) = workloads(Strategy("S", roles=[editor], resources=own))
        assert "On top of that comes 1 årsverk" in found.why.en
        return found.exceeded

    assert (exceeded("5 timer per uke"), exceeded("11 timer per uke")) == (None, True)


def test_what_is_shared_is_counted_for_none_and_without_capacity_nothing_is_exceeded() -> None:
    one, two = Role("A", capacity=week(1)), Role("B")
    shared = Resource("Felles", amount=week(50), provided_by=[one, two])
    own = Action("Vakt", owner=two, cost=week(50))
    found = workloads(Strategy("S", roles=[one, two], resources=[shared], actions=[own]))
    assert found[0].effort == ()
    assert found[1].effort[0].high == 50
    assert [each.exceeded for each in found] == [None, None]


def test_tasks_are_counted_once_and_examples_not_at_all() -> None:
    role = Role("Redaktør")
    strategy = Strategy(
        "S",
        roles=[role],
        goals=[Goal("Svare", owner=role)],
        responsibilities=[
            Responsibility("Vakt", accountable=role, responsible=[role]),
            Responsibility("Et eksempel", responsible=[role], standing="example"),
        ],
        channels=[Channel("X", owner=role, publishers=[role])],
    )
    (found,) = workloads(strategy)
    assert found.tasks == 3
    assert [each.name for each in found.owns] == ["Svare", "X"]
    assert [each.name for each in found.responsible] == ["Vakt"]
    assert [each.name for each in found.publishes] == ["X"]
