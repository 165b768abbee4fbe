"""The same thing said twice, and opposite things said once each."""

from __future__ import annotations

from typing import Any

import pytest

from checking import messages, places
from strategykit.model import (
    Action,
    Channel,
    Commitment,
    Goal,
    Guideline,
    Hours,
    Note,
    Quantity,
    ResponseGuideline,
    State,
    TriageQuestion,
)

SHORT = Guideline("Vi skriver kort.", id="a")


def twice(*guidelines: Guideline) -> list[str]:
    return places("duplicate-statement", guidelines=guidelines)


# duplicate-statement


def test_a_rule_that_stands_twice_is_told_where_it_stood_first() -> None:
    again = Guideline("vi skriver  kort!", id="b")
    assert twice(SHORT, again, Guideline("Vi skriver langt")) == ["guidelines[1]"]
    assert messages("duplicate-statement", guidelines=[SHORT, again]) == [
        "«vi skriver kort!» står også i guidelines[0].",
        "“vi skriver kort!” also appears at guidelines[0].",
    ]


@pytest.mark.parametrize(
    "other",
    [
        Guideline("Vi skriver kort.", id="b", channels=["x"]),
        Guideline("Vi skriver kort.", id="b", conditions=["på X"]),
        Guideline("Vi skriver kort.", id="b", personal=True),
        Guideline("Vi skriver kort og klart.", id="b"),
    ],
)
def test_the_same_words_for_other_things_are_another_rule(other: Guideline) -> None:
    assert twice(SHORT, other) == []


@pytest.mark.parametrize(
    "place", ["Avslutningen, gjentatt ordrett", "Avsnittet står to gonger", "Repeated verbatim on page 2"]
)
def test_a_note_may_tell_that_the_document_repeats_itself(place: str) -> None:
    note = Note("Vi skriver kort.", kind="as_written", place=place)
    assert twice(Guideline("Vi skriver kort.", notes=[note])) == ["guidelines[0].notes[0]"]


@pytest.mark.parametrize(
    "note",
    [
        Note("Vi skriver kort.", kind="as_written", place="Strategier for å nå målet"),
        Note("Vi skriver kort.", kind="as_written"),
        Note("Gjentatt ordrett", kind="remark"),
    ],
)
def test_an_original_wording_is_no_repetition(note: Note) -> None:
    assert twice(Guideline("Vi skriver kort.", notes=[note])) == []


def test_goals_that_do_not_count_and_other_lists_repeat_nothing() -> None:
    fields: dict[str, Any] = {
        "goals": [Goal("Mer synlighet", id="a"), Goal("Mer synlighet", standing="example", id="b")],
        "as_is": [State("Kundene spør på Facebook", id="nå")],
        "to_be": [State("Kundene spør på Facebook", id="da")],
    }
    assert places("duplicate-statement", **fields) == []
    actions = [Action("Kurs", id="a"), Action("Kurs", id="b")]
    assert places("duplicate-statement", actions=actions) == ["actions[1]"]


# guideline-conflict


def conflicts(**fields: Any) -> list[str]:
    return places("guideline-conflict", **fields)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            Guideline("Ansatte skal legge ut lenker", id="a"),
            Guideline("Ansatte skal ikke legge ut lenker", id="b"),
        ),
        (
            Guideline("Tilsette kan dele bilete", id="a"),
            Guideline("Tilsette skal ikkje dele bilete", id="b"),
        ),
        (Guideline("Employees may share photos", id="a"), Guideline("Never share photos", id="b")),
        (
            Guideline("Svare på kritikk", modality="must", id="a"),
            Guideline("Svare på kritikk", modality="must_not", id="b"),
        ),
        (Guideline("Vi svarer på kritikk", id="a"), Guideline("Vi svarer ikke på kritikk", id="b")),
    ],
)
def test_two_rules_that_say_the_opposite(one: Guideline, other: Guideline) -> None:
    assert conflicts(guidelines=[one, other]) == ["guidelines[1]"]


@pytest.mark.parametrize(
    "other",
    [
        Guideline("Ansatte skal ikke legge ut lenker", id="b", channels=["x"]),
        Guideline("Ansatte skal ikke legge ut lenker", id="b", personal=True),
        Guideline("Ansatte skal ikke legge ut lenker", id="b", conditions=["før valget"]),
        Guideline("Ansatte skal ikke legge ut bilder", id="b"),
        Guideline("Ansatte kan legge ut lenker", id="b"),
    ],
)
def test_rules_for_other_things_do_not_conflict(other: Guideline) -> None:
    assert conflicts(guidelines=[Guideline("Ansatte skal legge ut lenker", id="a"), other]) == []


def test_an_exception_is_no_conflict() -> None:
    exception = Guideline("Ansatte skal ikke legge ut lenker", id="b")
    rule = Guideline("Ansatte skal legge ut lenker", id="a", exceptions=[exception])
    assert conflicts(guidelines=[rule]) == []


def answers(one: str, other: str, **fields: Any) -> list[ResponseGuideline]:
    return [
        ResponseGuideline("Svar", messages=["ros"], modality=one, id="a"),
        ResponseGuideline("Ikke svar", messages=["praise"], modality=other, id="b", **fields),
    ]


def test_to_answer_and_not_to_answer_the_same_messages() -> None:
    assert conflicts(responses=answers("must", "must_not")) == ["responses[1]"]
    assert conflicts(responses=answers("must", "may")) == []
    assert conflicts(responses=answers("must", "must_not", conditions=["om natta"])) == []
    sorted_out = [TriageQuestion("Er det fra oss selv?", yes="b", no="a")]
    assert conflicts(responses=answers("must", "must_not"), triage=sorted_out) == []


def promise(low: float, unit: str = "hour", **fields: Any) -> Commitment:
    return Commitment(within=Quantity(low, unit=unit), **fields)


def channel(*commitments: Commitment) -> list[Channel]:
    return [Channel("Facebook", commitments=commitments)]


def test_two_promises_for_the_same_that_differ() -> None:
    assert conflicts(channels=channel(promise(4), promise(8))) == ["channels[0].commitments[1].within"]
    rule = ResponseGuideline("Alle", commitments=[promise(1, channels=["facebook"])])
    assert conflicts(channels=channel(promise(4)), responses=[rule]) == ["responses[0].commitments[0].within"]
    nb, en = messages("guideline-conflict", channels=channel(promise(4), promise(8)))
    assert "8 timer" in nb
    assert "4 hours" in en


@pytest.mark.parametrize(
    "other",
    [
        promise(24, hours=Hours(["saturday", "sunday"])),
        promise(24, messages=["klage"]),
        promise(24, stage="resolve"),
        promise(240, "minute"),
        Commitment(within=Quantity(2, high=4, unit="hour")),
        Commitment(within=Quantity(raw="raskt")),
    ],
)
def test_promises_for_other_things_or_of_the_same_length(other: Commitment) -> None:
    assert conflicts(channels=channel(promise(4), other)) == []
