"""Audiences: chosen, known, reached, and gaining something; and how the organisation sounds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checking import places
from strategykit.graph import Graph
from strategykit.insight.coverage.matrix import coverage
from strategykit.insight.coverage.served import served
from strategykit.model import (
    Audience,
    Benefit,
    Channel,
    Example,
    Goal,
    Guideline,
    Note,
    OpenItem,
    ResponseGuideline,
    Strategy,
    Voice,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

# audience-missing


def test_no_audience_is_said_once_not_at_every_channel() -> None:
    fields = {"channels": [Channel("Facebook"), Channel("Nettsiden")]}
    assert places("audience-missing", **fields) == ["audiences"]
    assert places("channel-no-audience", **fields) == []


def test_one_audience_is_enough() -> None:
    assert places("audience-missing", audiences=[Audience("Kunder")]) == []


# audience-is-everyone


@pytest.mark.parametrize(
    "name",
    [
        "Alle innbyggere",
        "Alle innbyggere i kommunen",
        "Folk flest",
        "Ålmenta",
        "Alle innbyggjarane",
        "The public.",
        "Alle i nærmiljøet",
        "Alle som bor i kommunen",
        "Alle interesserte",
        "Alle som bur her",
        "Heile bygda",
        "Everyone in the area",
        "All residents",
    ],
)
def test_everyone_is_no_audience(name: str) -> None:
    assert places("audience-is-everyone", audiences=[Audience(name)]) == ["audiences[0].name"]


@pytest.mark.parametrize(
    "audience",
    [
        Audience("Alle ansatte"),
        Audience("Innbyggere med barn i barnehage"),
        Audience("Publikum"),
        Audience("Alle som søker bostøtte"),
        Audience("Allmennheten", rank=2),
        Audience("Befolkningen", text="De som bor innenfor to kilometer fra anlegget"),
        Audience("Unge og folk flest"),
        Audience("Alle i styret"),
        Audience("Alle i klassen"),
        Audience("Alle som har meldt seg på"),
        Audience("Alle som bor i Solbakken"),
        Audience("Everyone on the committee"),
    ],
)
def test_a_chosen_group_is_an_audience(audience: Audience) -> None:
    assert places("audience-is-everyone", audiences=[audience]) == []


def test_everyone_divided_into_segments_is_chosen() -> None:
    whole = Audience("Alle innbyggere")
    assert places("audience-is-everyone", audiences=[whole, Audience("Unge", part_of=whole)]) == []


# audience-no-need


def test_an_audience_needs_something_or_something_stands_in_its_way() -> None:
    assert places("audience-no-need", audiences=[Audience("Kunder")]) == ["audiences[0].needs"]
    assert places("audience-no-need", audiences=[Audience("Kunder", needs=[Note("Svar")])]) == []
    assert places("audience-no-need", audiences=[Audience("Kunder", barriers=["Juridisk språk"])]) == []


def test_a_segment_leans_on_its_whole() -> None:
    whole = Audience("Kunder", needs=[Note("Svar")])
    assert places("audience-no-need", audiences=[whole, Audience("Unge", part_of=whole)]) == []


# audience-unserved


def unserved(audiences: Sequence[Audience], *channels: Channel, **fields: Any) -> list[str]:
    return places("audience-unserved", audiences=audiences, channels=channels, **fields)


CUSTOMERS, PRESS = Audience("Kunder"), Audience("Presse")
YOUNG = Audience("Unge", part_of=CUSTOMERS)


def test_an_audience_no_channel_is_for() -> None:
    assert unserved([CUSTOMERS, PRESS], Channel("A", audiences=[CUSTOMERS])) == ["audiences[1]"]
    assert unserved([CUSTOMERS]) == ["audiences[0]"]


def test_segments_and_wholes_are_reached_through_each_other() -> None:
    assert unserved([CUSTOMERS, YOUNG], Channel("A", audiences=[CUSTOMERS])) == []
    assert unserved([CUSTOMERS, YOUNG], Channel("A", audiences=[YOUNG])) == []


def test_a_channel_that_does_not_say_whom_it_is_for_may_be_for_them() -> None:
    assert unserved([CUSTOMERS, PRESS], Channel("A", audiences=[CUSTOMERS]), Channel("B")) == []


def test_a_channel_given_up_reaches_nobody_and_one_outside_does() -> None:
    given_up = Channel("B", audiences=[PRESS], status="deliberately_absent")
    outside = Channel("C", audiences=[PRESS], status="external")
    assert unserved([PRESS], Channel("A", audiences=[]), given_up) == []  # «A» may be for them
    assert unserved([PRESS], given_up) == ["audiences[0]"]
    assert unserved([PRESS], given_up, outside) == []


def test_who_is_decided_against_everywhere_is_not_missed() -> None:
    channel = Channel("A", audiences=[CUSTOMERS], not_for=[PRESS])
    assert unserved([CUSTOMERS, PRESS], channel) == []


def test_what_is_said_of_a_goal_is_not_said_again_of_its_audience() -> None:
    goal = Goal("Flere omtaler", audiences=[PRESS])
    assert unserved([CUSTOMERS, PRESS], Channel("A", audiences=[CUSTOMERS]), goals=[goal]) == []


IDS = ("a", "b", "c", "d")
PARTS = st.one_of(st.none(), st.sampled_from(IDS))
STATUS = st.sampled_from(["active", "planned", "external", "dormant", "inactive"])


@given(
    st.lists(PARTS, min_size=4, max_size=4),
    st.lists(st.tuples(st.lists(st.sampled_from(IDS), max_size=2), STATUS), max_size=4),
)
def test_being_served_is_what_the_matrix_says(
    parts: list[str | None], channels: list[tuple[list[str], str]]
) -> None:
    strategy = Strategy(
        "S",
        audiences=[Audience(id_, part_of=part) for id_, part in zip(IDS, parts, strict=True)],
        channels=[
            Channel(f"Kanal {number}", audiences=audiences, status=status)
            for number, (audiences, status) in enumerate(channels)
        ],
    )
    matrix = coverage(strategy)
    in_use = [column.in_use for column in matrix.columns]
    told = {
        row.node.id
        for row, cells in zip(matrix.rows, matrix.cells, strict=True)
        if any(cell.yes and used for cell, used in zip(cells, in_use, strict=True))
    }
    assert served(Graph(strategy)) == told


# audience-without-benefit


def gainless(*benefits: Benefit, audiences: Sequence[Audience] = (CUSTOMERS, PRESS)) -> list[str]:
    return places("audience-without-benefit", audiences=audiences, benefits=benefits)


def test_every_audience_gains_something() -> None:
    assert gainless(Benefit("Svar", audiences=[CUSTOMERS])) == ["audiences[1]"]
    assert gainless(Benefit("Svar", audiences=[CUSTOMERS, PRESS])) == []


def test_a_benefit_that_names_nobody_is_for_all() -> None:
    assert gainless(Benefit("Svar")) == []


def test_the_organisation_own_gain_is_not_the_customers() -> None:
    own = Benefit("Færre telefoner", beneficiary="organization")
    assert gainless(own) == []  # that there is none at all is one finding
    assert gainless(own, Benefit("Svar", audiences=[PRESS])) == ["audiences[0]"]


def test_segments_lean_on_wholes_and_one_s_own_people_are_not_asked() -> None:
    staff = Audience("Ansatte", internal=True)
    assert gainless(Benefit("Svar", audiences=[CUSTOMERS]), audiences=[CUSTOMERS, YOUNG, staff]) == []
    assert gainless(Benefit("Svar", audiences=[YOUNG]), audiences=[CUSTOMERS, YOUNG]) == []


# voice-missing


@pytest.mark.parametrize("voices", [[], [Voice(languages=["nb"])]])
def test_nothing_is_said_of_how_one_sounds(voices: list[Voice]) -> None:
    plain = Guideline("Vi skriver kort", kind="language")
    assert places("voice-missing", guidelines=[plain], voices=voices) == ["voices"]


@pytest.mark.parametrize(
    "fields",
    [
        {"voices": [Voice("Naboen")]},
        {"voices": [Voice(attributes=["høflig"])]},
        {"voices": [Voice(positioning="Nær")]},
        {"responses": [ResponseGuideline("Svar", tone="vennlig")]},
        {"guidelines": [Guideline("Som i skranken", kind="language", examples=[Example("do", text="Hei!")])]},
        {"open_items": [OpenItem("Hvordan skal vi framstå?", about="voices")]},
    ],
)
def test_a_voice_a_tone_or_the_hole_shown_by_the_text_itself(fields: Any) -> None:
    assert places("voice-missing", mission="m", **fields) == []
