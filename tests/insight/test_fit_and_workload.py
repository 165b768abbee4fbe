"""How channels fit what audiences use, and what roles carry against the time they have."""

from __future__ import annotations

import pytest

from strategykit.insight.fit import Fitness, fits, reasoning
from strategykit.insight.workload import workloads
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


def test_a_platform_without_a_name_is_nothing_in_common() -> None:
    assert fitness(Channel("Brev"), Channel("Telefon", platform=" "), uses=" ") == []


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
    assert reasoning(found)[-1].en == "It is not said what “A” and “B” use."


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
