"""What nobody can have meant: blank texts, names for tags, a rhythm upside down, circles, stray remarks."""

from __future__ import annotations

import pytest

from checking import messages, places
from strategykit.checks import run
from strategykit.findings import Severity
from strategykit.model import (
    Action,
    Audience,
    Cadence,
    Channel,
    Document,
    Framework,
    FrameworkPoint,
    Goal,
    No,
    Note,
    OpenItem,
    Quantity,
    ResponseGuideline,
    Role,
    State,
    Strategy,
    Template,
    TriageQuestion,
)

# text-blank


def test_a_text_of_spaces_or_of_nothing_that_shows_is_empty() -> None:
    channels = [Channel("Facebook", rationale=" \t", purposes=["dialog", "", "\u200b"])]
    assert sorted(places("text-blank", channels=channels)) == [
        "channels[0].purposes[1]",
        "channels[0].purposes[2]",
        "channels[0].rationale",
    ]


def test_a_text_that_is_not_given_or_is_one_sign_is_not_empty() -> None:
    assert places("text-blank", channels=[Channel("X", rationale=None, purposes=["–"])]) == []


def test_a_blank_reason_is_told_at_the_field_that_is_decided_against() -> None:
    channels = [
        Channel("X", decided_no=[No("owner", "  ")]),
        Channel("Y", decided_no=[No("owner", "få ser den")]),
    ]
    assert places("text-blank", channels=channels) == ["channels[0].owner"]


# language-unknown


@pytest.mark.parametrize("language", ["xb", "eb-NO", "uw"])
def test_a_language_that_is_none(language: str) -> None:
    assert places("language-unknown", document=Document("D", language=language)) == ["document.language"]


@pytest.mark.parametrize("language", ["nb", "nn", "en-GB", "sme", "nb-NO", "x-own", None])
def test_a_language_by_its_tag(language: str | None) -> None:
    assert places("language-unknown", document=Document("D", language=language)) == []
    assert places("language-unknown", templates=[Template("T", texts=["Takk"], language=language)]) == []


# rhythm-reversed


def rhythm(least: Quantity, most: Quantity) -> list[str]:
    return places("rhythm-reversed", channels=[Channel("X", cadence=Cadence(at_least=least, at_most=most))])


def test_a_rhythm_demands_no_more_than_it_allows() -> None:
    assert rhythm(Quantity(5, per="week"), Quantity(3, per="week")) == ["channels[0].cadence"]
    assert rhythm(Quantity(3, per="week"), Quantity(3, per="week")) == []
    assert rhythm(Quantity(2, high=4, per="week"), Quantity(3, per="week")) == []
    assert rhythm(Quantity(5, per="month"), Quantity(3, per="week")) == []


# part-of-itself


def test_what_is_part_of_itself_is_told_and_what_leans_on_it_is_not() -> None:
    goals = [
        Goal("A", part_of="b"),
        Goal("B", part_of="a"),
        Goal("C", part_of="a"),
        Goal("D", part_of="d"),
        Goal("E", part_of="f"),
        Goal("F"),
    ]
    found = places("part-of-itself", goals=goals)
    assert found == ["goals[0].part_of", "goals[3].part_of"]
    assert messages("part-of-itself", roles=[Role("Styret", part_of="styret")])[0] == (
        "«Styret» er en rolle som er en del av seg selv gjennom «part_of»."
    )


# reference-undefined: what may be several things, and remarks about nothing


def odd(**fields: object) -> list[tuple[str, Severity]]:
    report = run(Strategy("S", **fields))  # type: ignore[arg-type]  # whatever fields a test needs
    return [(each.path, each.severity) for each in report if each.name == "reference-undefined"]


def test_a_reference_that_may_be_two_things() -> None:
    fields = {"roles": [Role("Kunder")], "audiences": [Audience("Kunder")]}
    template = Template("Takk", texts=["Takk!"], to=["kunder"])
    assert odd(templates=[template], **fields) == [("templates[0].to[0]", Severity.WARNING)]
    found = messages("reference-undefined", templates=[template], **fields)
    assert found[0] == "«kunder» kan være både en rolle («Kunder») og en målgruppe («Kunder»)."


def test_a_reference_is_what_its_field_is_meant_for() -> None:
    state = State("Ingen svarer", id="svar")
    action = Action("Vaktliste", closes=["svar"])
    assert odd(as_is=[state], goals=[Goal("Svar")], actions=[action]) == []
    tree = {"triage": [TriageQuestion("Fare?", yes="ring", no="ring")], "roles": [Role("Ring")]}
    assert odd(responses=[ResponseGuideline("Ring")], **tree) == []


@pytest.mark.parametrize("about", ["svare", "goals", "goals[0].deadline", "mission", "goals[0]"])
def test_an_open_item_is_about_something(about: str) -> None:
    assert odd(goals=[Goal("Svare")], open_items=[OpenItem("Når?", about=about)]) == []


@pytest.mark.parametrize("about", ["svarer", "gaols", "goals[1]", "goals[0].dato", "goals[", "mission.text"])
def test_an_open_item_about_nothing(about: str) -> None:
    assert odd(goals=[Goal("Svare")], open_items=[OpenItem("Når?", about=about)]) == [
        ("open_items[0].about", Severity.WARNING)
    ]


def test_a_note_is_about_a_field_of_what_it_stands_with() -> None:
    notes = [Note("N", about="deadline"), Note("N", about="cadence"), Note("N")]
    assert odd(goals=[Goal("Svare", notes=notes)]) == [("goals[0].notes[1].about", Severity.WARNING)]


def test_a_framework_reads_fields_of_a_strategy() -> None:
    reads = ["goals", "goals.deadline", "guidelines.kind=privacy", "gaols", "goals.dato", "mission.text"]
    framework = Framework("F", points=[FrameworkPoint("P", reads=reads)])
    assert [path for path, _ in odd(frameworks=[framework])] == [
        f"frameworks[0].points[0].reads[{position}]" for position in (3, 4, 5)
    ]
