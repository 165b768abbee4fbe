"""Promises in words, reported links, holes, references, actions."""

from __future__ import annotations

from typing import Any

import pytest

from strategykit.checks import run
from strategykit.findings import Severity
from strategykit.model import (
    Action,
    Audience,
    Benefit,
    Channel,
    Commitment,
    Document,
    Goal,
    Guideline,
    Indicator,
    Link,
    Note,
    OpenItem,
    Procedure,
    Quantity,
    ResponseGuideline,
    Responsibility,
    Role,
    State,
    Step,
    Strategy,
)


def places(name: str, **fields: Any) -> list[str]:
    return [finding.path for finding in run(Strategy("S", **fields)) if finding.name == name]


def messages(name: str, **fields: Any) -> list[str]:
    return [finding.message.nb for finding in run(Strategy("S", **fields)) if finding.name == name]


def suggestions(name: str, **fields: Any) -> list[str | None]:
    found = [finding for finding in run(Strategy("S", **fields)) if finding.name == name]
    return [None if finding.fix is None else finding.fix.what.en for finding in found]


def hints(name: str, **fields: Any) -> list[str]:
    return [str(finding.hint) for finding in run(Strategy("S", **fields)) if finding.name == name]


# Response time

EXACT = [
    *["under en time", "innen døgnet", "innan same døgn", "dagen etter", "påfølgende dag", "påfølgjande dag"],
    *["påfølgende virkedag", "første virkedag", "første arbeidsdag", "innen utgangen av dagen", "ei veke"],
    *["innen arbeidsdagens slutt", "senest én måned", "uten ugrunnet opphold, senest innen én måned"],
    *["within the hour", "end of day", "by close of business", "a fortnight", "the following day"],
    *["one month at the latest", "in less than a day", "neste mandag", "same kveld"],
]


VAGUE = ["raskt", "så snart som mulig", "as soon as possible", "etter noen timer", "uten ugrunnet opphold"]


@pytest.mark.parametrize("raw", [*VAGUE, "ved første mulighet"])
def test_a_promise_in_words_is_vague(raw: str) -> None:
    response = ResponseGuideline("Vi svarer", commitments=[Commitment(within=Quantity(raw=raw))])
    assert places("response-time-vague", responses=[response]) == ["responses[0].commitments[0].within"]


@pytest.mark.parametrize(
    "within",
    [
        Quantity(4, unit="hour"),
        Quantity(high=2, unit="day"),
        Quantity(raw="samme dag"),
        Quantity(raw="innen neste virkedag"),
        Quantity(raw="innen to timer"),
        Quantity(raw="within the day"),
        Quantity(raw="within half an hour"),
        Quantity(raw="24 t"),
        *[Quantity(raw=each) for each in EXACT],
    ],
)
def test_a_promise_that_can_be_held_against_the_clock_is_not_vague(within: Quantity) -> None:
    response = ResponseGuideline("Vi svarer", commitments=[Commitment(within=within)])
    assert places("response-time-vague", responses=[response]) == []


def test_a_number_of_something_else_than_time_is_no_promise() -> None:
    response = ResponseGuideline("Vi svarer", commitments=[Commitment(within="4 tmer")])
    assert messages("response-time-vague", responses=[response]) == [
        "Svartiden «4 tmer» er ingen tid: enheten er ukjent."
    ]


def test_a_promise_to_decide_is_no_response_time() -> None:
    response = ResponseGuideline("Vi svarer", commitments=[Commitment("decide", within="snart")])
    assert places("response-time-vague", responses=[response]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vi svarer raskt",
        "Vi skal svare kundene så snart som mulig",
        "Raske svar på alle spørsmål",
        "Vi svarar raskt",
        "We reply promptly",
        "We answer every question as soon as possible",
        "Quick replies, always",
    ],
)
def test_a_rule_that_promises_speed_is_vague_where_nothing_gives_a_time(text: str) -> None:
    assert places("response-time-vague", guidelines=[Guideline(text)]) == ["guidelines[0].text"]
    assert places("response-time-vague", responses=[ResponseGuideline(text)]) == ["responses[0].commitments"]


@pytest.mark.parametrize(
    "text",
    [
        "Når en sak utvikler seg raskt, svarer ikke den enkelte selv",
        "I chat kan man fort glemme hvem man svarer for",
        "Ledere har ansvar for raske beslutninger",
        "Vi svarer raskt, innen to timer",
        "Vi har faste svar på vanlige spørsmål",
        "Vi gir høflige, saklige og ærlige tilbakemeldinger",
        "We answer as soon as the case is settled",
    ],
)
def test_a_rule_that_promises_no_speed_is_left_in_peace(text: str) -> None:
    assert places("response-time-vague", guidelines=[Guideline(text)]) == []


def test_a_rule_in_words_leans_on_a_promise_with_a_time() -> None:
    channel = Channel("Facebook", commitments=[Commitment(within=Quantity(4, unit="hour"))])
    assert places("response-time-vague", channels=[channel], guidelines=[Guideline("Vi svarer raskt")]) == []


def test_a_permission_is_no_promise() -> None:
    assert places("response-time-vague", guidelines=[Guideline("Vi svarer raskt", modality="may")]) == []


# Links


PREZI = "http//prezi.com/x"


def prezi(*notes: Note, more: tuple[Link, ...] = ()) -> Document:
    return Document("Presentasjonen", id="prezi", links=[Link(PREZI, kind="slides"), *more], notes=notes)


def test_the_hint_of_a_malformed_link_can_be_copied() -> None:
    assert hints("link-malformed", documents=[prezi()]) == ["Did you mean http://prezi.com/x?"]


@pytest.mark.parametrize(
    "note",
    [
        Note("Linken din funker ikke", kind="feedback", about="links"),
        Note("Linken din funker ikke", kind="feedback", about="links[0]"),
        Note("Linken din funker ikke", kind="feedback"),
        Note("The link is broken", kind="feedback"),
    ],
)
def test_a_reader_s_note_that_a_link_does_not_work_is_reported_at_the_link(note: Note) -> None:
    assert places("link-reported-broken", documents=[prezi(note)]) == ["documents[0].links[0]"]


@pytest.mark.parametrize(
    "note",
    [
        Note("Mange gode linker!", kind="feedback", about="links"),
        Note("Skjemaet virker ikke", kind="feedback"),
        Note("Linken virker ikke", kind="remark", about="links"),
    ],
)
def test_other_notes_report_no_link(note: Note) -> None:
    assert places("link-reported-broken", documents=[prezi(note)]) == []


@pytest.mark.parametrize("about", ["prezi", "documents[0].links[0]", "documents[0].links[0].url"])
def test_an_open_item_about_a_link_is_reported_at_the_link_and_not_as_an_open_item(about: str) -> None:
    item = OpenItem("Lenken virker ikke", kind="problem", about=about)
    note = Note("Linken din funker ikke", kind="feedback", about="links")
    fields = {"documents": [prezi(note)], "open_items": [item]}
    assert places("link-reported-broken", **fields) == ["documents[0].links[0]"]
    assert places("open-item", **fields) == []


def test_a_new_link_beside_it_answers_the_report() -> None:
    note = Note("Linken din funker ikke", kind="feedback", about="links")
    replaced = prezi(note, more=(Link("https://fjordvik.example/strategi"),))
    assert places("link-reported-broken", documents=[replaced]) == []


# Holes


@pytest.mark.parametrize(
    ("kind", "name", "severity"),
    [
        ("todo", "open-item", Severity.WARNING),
        ("question", "open-item", Severity.WARNING),
        ("lost", "open-item", Severity.WARNING),
        ("problem", "open-item", Severity.WARNING),
        ("announced", "announced-missing", Severity.ERROR),
        ("partial", "list-partial", Severity.INFO),
    ],
)
def test_a_hole_is_reported_once_by_its_kind(kind: str, name: str, severity: Severity) -> None:
    report = run(Strategy("S", open_items=[OpenItem("Noe", kind=kind)]))
    at_the_item = [(f.name, f.severity) for f in report if f.path.startswith("open_items")]
    assert at_the_item == [(name, severity)]


@pytest.mark.parametrize("kind", ["todo", "question", "announced", "problem"])
def test_a_hole_that_is_settled_or_looked_after_is_no_gap(kind: str) -> None:
    settled = OpenItem("Noe", kind=kind, resolution="Gjort")
    looked_after = OpenItem("Noe", kind=kind, owner="leder", due="2027-03-01")
    half = OpenItem("Noe", kind=kind, owner="leder")
    report = run(Strategy("S", roles=[Role("Leder")], open_items=[settled, looked_after, half]))
    assert [f.path for f in report if f.path.startswith("open_items")] == ["open_items[2]"]


# References


def test_a_misspelt_reference_gets_a_suggestion() -> None:
    fields = {"goals": [Goal("Svare", owner="redaktor")], "roles": [Role("Redaktørar")]}
    assert places("reference-undefined", **fields) == ["goals[0].owner"]
    assert messages("reference-undefined", **fields) == ["«redaktor» finnes ikke: her skal det stå en rolle."]
    assert suggestions("reference-undefined", **fields) == ["“redaktor” becomes “redaktorar”."]


def test_a_file_that_is_wrong_throughout_is_reported_throughout() -> None:
    goals = [Goal(f"Mål {number}", owner=f"rolle-{number}x") for number in range(30)]
    roles = [Role(f"Rolle {number}") for number in range(30)]
    found = suggestions("reference-undefined", goals=goals, roles=roles)
    assert len(found) == 30
    assert sum(words is not None for words in found) == 20


def test_a_suggestion_is_told_once() -> None:
    fields = {"goals": [Goal("Svare", owner="redaktor")], "roles": [Role("Redaktørar")]}
    [hint] = hints("reference-undefined", **fields)
    assert "redaktorar" not in hint


def test_a_reference_to_the_wrong_class_is_named() -> None:
    found = messages("reference-undefined", goals=[Goal("Svare"), Goal("Lytte", audiences=["svare"])])
    assert found == ["«svare» er et mål, ikke en målgruppe."]


def test_a_reference_to_anything_only_has_to_hit() -> None:
    action = Action("Kurs", serves=["svare", "ingenting"])
    assert places("reference-undefined", goals=[Goal("Svare")], actions=[action]) == ["actions[0].serves[1]"]


def test_an_id_that_something_points_at_may_be_used_once() -> None:
    goals = [Goal("Svare", id="mal"), Goal("Lytte", id="mal")]
    assert places("reference-undefined", goals=goals) == ["goals[1].id"]
    assert messages("reference-undefined", goals=goals) == [
        "ID-en «mal» er brukt om både «Svare» og «Lytte»."
    ]


def test_one_name_in_two_classes_is_no_confusion_where_references_know_their_class() -> None:
    fields = {
        "roles": [Role("Kunder")],
        "audiences": [Audience("Kunder")],
        "goals": [Goal("Svare", owner="kunder", audiences=["kunder"])],
    }
    assert places("reference-undefined", **fields) == []


def test_steps_worded_alike_are_no_confusion() -> None:
    procedures = [Procedure("Ros", steps=[Step("Svar")]), Procedure("Ris", steps=[Step("Svar")])]
    assert places("reference-undefined", procedures=procedures) == []


def test_goals_worded_alike_are_one_where_something_points_at_them() -> None:
    goals = [Goal("Svare"), Goal("Svare")]
    assert places("reference-undefined", goals=goals) == []
    assert places("reference-undefined", goals=goals, indicators=[Indicator("I", goals=["svare"])]) == [
        "goals[1].id"
    ]


# Actions


def test_a_plan_needs_actions_only_between_two_ends() -> None:
    state = State("Slik er det")
    assert places("action-missing", as_is=[state], to_be=[State("Slik vil vi ha det")]) == ["actions"]
    assert places("action-missing", as_is=[state]) == []


def test_an_action_nobody_does_closes_nothing() -> None:
    fields = {"as_is": [State("Nå")], "to_be": [State("Da")]}
    assert places("action-missing", actions=[Action("Kurs")], **fields) == ["actions"]
    assert places("action-missing", actions=[Action("Kurs", due="2027-03-01")], **fields) == []
    assert places("action-missing", actions=[Action("Kurs", due="2027-03-01", status="idea")], **fields)


# The five points


@pytest.mark.parametrize(
    ("beneficiary", "customers"), [("customer", True), ("both", True), ("organization", False)]
)
def test_a_benefit_is_the_customers_own(beneficiary: str, customers: bool) -> None:
    found = places("benefit-missing", benefits=[Benefit("Tid spart", beneficiary=beneficiary)])
    assert (found == []) is customers


@pytest.mark.parametrize(
    ("responsibility", "held"),
    [
        (Responsibility("Presse", responsible=["leder"]), True),
        (Responsibility("Presse", accountable="leder"), True),
        (Responsibility("Fag", rule="Den som har fagansvaret"), True),
        (Responsibility("Presse"), False),
        (Responsibility("Alt", responsible=["leder"], standing="example"), False),
    ],
)
def test_a_responsibility_has_somebody_to_hold_it(responsibility: Responsibility, held: bool) -> None:
    found = places("responsibility-missing", roles=[Role("Leder")], responsibilities=[responsibility])
    assert (found == []) is held


def test_a_mission_of_white_space_is_none() -> None:
    assert places("mission-missing", mission=" ") == ["mission"]
