"""What becomes of a message: the decision tree, criticism, and what may be given."""

from __future__ import annotations

from typing import Any

import pytest

from checking import messages, places
from strategykit.checks import run
from strategykit.findings import Severity
from strategykit.model import (
    Approval,
    Compensation,
    Guideline,
    Quantity,
    ResponseGuideline,
    Role,
    Step,
    Strategy,
    TriageQuestion,
)

CALL = ResponseGuideline("Ring politiet", messages=["threat"], id="ring")
REPLY = ResponseGuideline("Svar", id="svar")


def tree(*questions: TriageQuestion, **fields: Any) -> list[str]:
    fields.setdefault("responses", [CALL, REPLY])
    return places("triage-dead-end", triage=questions, **fields)


# triage-dead-end


def test_no_tree_is_no_hole() -> None:
    assert tree() == []


def test_a_tree_that_always_ends_is_sound() -> None:
    assert tree(TriageQuestion("Fare?", yes="ring", no="svar")) == []
    taken_over = TriageQuestion("Fare?", yes="ring", no="leder")
    assert tree(taken_over, responses=[CALL], roles=[Role("Leder")]) == []


def test_a_branch_that_leads_nowhere_a_circle_and_no_answer() -> None:
    assert tree(TriageQuestion("Fare?", yes="ring"), responses=[CALL]) == ["triage[0].no"]
    circle = [
        TriageQuestion("Fare?", yes="ring", no="sint", id="fare"),
        TriageQuestion("Sint?", yes="svar", no="fare", id="sint"),
    ]
    assert tree(*circle) == ["triage[1].no"]
    nb, en = messages("triage-dead-end", triage=circle, responses=[CALL, REPLY])
    assert "«Sint?»" in nb
    assert "“Fare?”" in en


def test_a_question_nobody_comes_to_is_a_warning() -> None:
    left = TriageQuestion("Ros?", yes="svar", no="svar")
    report = run(
        Strategy("S", responses=[CALL, REPLY], triage=[TriageQuestion("F?", yes="ring", no="svar"), left])
    )
    found = [each for each in report if each.name == "triage-dead-end"]
    assert [(each.path, each.severity) for each in found] == [("triage[1]", Severity.WARNING)]


def test_a_misspelt_branch_is_reported_as_a_reference_only() -> None:
    report = run(Strategy("S", responses=[REPLY], triage=[TriageQuestion("F?", yes="svarr", no="svar")]))
    assert [each.name for each in report if each.path == "triage[0].yes"] == ["reference-undefined"]


def test_braces_in_a_question_are_only_words() -> None:
    assert tree(TriageQuestion("Er {det} fare?", yes="ring"), responses=[CALL]) == ["triage[0].no"]


# criticism-ignored


def ignored(**rule: Any) -> list[str]:
    return places("criticism-ignored", responses=[ResponseGuideline("R", **rule)])


@pytest.mark.parametrize("kind", ["criticism", "dissatisfied", "klage", "Misfornøyd"])
def test_criticism_that_gets_no_answer(kind: str) -> None:
    assert ignored(messages=[kind], modality="must_not") == ["responses[0].modality"]
    assert ignored(messages=[kind], modality="must") == []


@pytest.mark.parametrize("act", ["delete", "hide", "block", "mute"])
def test_criticism_that_is_removed(act: str) -> None:
    steps = [Step("Svar først", act="reply"), Step("Fjern kommentaren", act=act)]
    assert ignored(messages=["criticism"], steps=steps) == ["responses[0].steps[1].act"]


@pytest.mark.parametrize(
    "rule",
    [
        {"messages": ["troll"], "modality": "must_not"},
        {"messages": ["spam"], "steps": [Step("Slett", act="delete")]},
        {"messages": ["criticism"], "modality": "must_not", "redirect_to": []} | {"escalate_to": ["leder"]},
        {"messages": ["criticism"], "modality": "must_not", "conditions": ["den bryter husreglene"]},
        {"messages": ["criticism"], "steps": [Step("Skjul den hvis den bryter husreglene", act="hide")]},
        {"messages": ["criticism"], "steps": [Step("Gøym det som bryt husreglane", act="hide")]},
        {"messages": ["criticism"], "steps": [Step("Hide it if it breaks the rules", act="hide")]},
        {"messages": ["criticism"], "steps": [Step("Skjul", act="hide", conditions=["hets"])]},
        {"modality": "must_not"},  # nobody is answered here: a decision, not a way with criticism
    ],
)
def test_abuse_and_broken_house_rules_are_another_matter(rule: dict[str, Any]) -> None:
    assert ignored(**rule) == []


def ruled(text: str, **fields: Any) -> list[str]:
    return places("criticism-ignored", guidelines=[Guideline(text, **fields)])


@pytest.mark.parametrize(
    "text", ["Vi sletter kritikk", "Vi svarar ikkje på kritikk", "Complaints are deleted"]
)
def test_a_guideline_that_silences_criticism_is_heard_as_an_answer_is(text: str) -> None:
    assert ruled(text, kind="interaction") == ["guidelines[0].text"]
    assert ruled(text, kind="house_rule", modality="must") == ["guidelines[0].text"]
    nb, en = messages("criticism-ignored", guidelines=[Guideline(text)])
    assert "fjernet eller ikke besvart" in nb
    assert "removed or not answered" in en


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Vi sletter aldri kritikk", {}),
        ("Slette kritikk", {"modality": "must_not"}),
        ("Vi sletter kritikk", {"conditions": ["den bryter husreglene"]}),
        ("Complaints are deleted if they name patients", {}),
        ("Vi svarer på kritikk", {}),
        ("Vi sletter spam", {}),
    ],
)
def test_a_guideline_that_silences_nobody_with_reason_is_left_alone(
    text: str, fields: dict[str, Any]
) -> None:
    assert ruled(text, **fields) == []


def told_to(text: str, **fields: Any) -> list[str]:
    return places("criticism-ignored", responses=[ResponseGuideline(text, messages=["criticism"], **fields)])


@pytest.mark.parametrize(
    "text",
    [
        "Vi sletter kritikk",
        "Klager slettes",
        "Vi skjuler misfornøyde kommentarer",
        "Vi svarer ikke på kritikk",
        "Vi blokkerer dem som klager",
        "Kritikk får stå uten svar",
        "Vi slettar kritikk",
        "Klager blir sletta",
        "Vi svarar ikkje på kritikk",
        "We delete criticism",
        "Complaints are deleted",
        "Complaints are left unanswered",
        "We do not answer complaints",
        "We block people who complain",
    ],
)
def test_criticism_that_the_words_of_the_rule_silence(text: str) -> None:
    assert told_to(text, modality="must") == ["responses[0].text"]
    assert told_to(text) == ["responses[0].text"]


@pytest.mark.parametrize(
    "text",
    [
        "Vi sletter aldri kritikk",
        "Klager slettes ikke",
        "Vi sletter kritikk som bryter husreglene",
        "Klager slettes hvis de navngir ansatte",
        "Vi skjuler hets, men svarer på kritikk",
        "Vi slettar ikkje kritikk",
        "We never delete criticism",
        "Complaints are deleted if they name patients",
        "Complaints are answered; spam is deleted",
        "We block people who threaten staff",
    ],
)
def test_criticism_that_is_kept_and_abuse_that_is_not(text: str) -> None:
    assert told_to(text, modality="must") == []


def test_a_rule_that_forbids_the_silence_and_one_that_passes_it_on_are_fine() -> None:
    assert told_to("Slette kritikk", modality="must_not") == []
    assert told_to("Vi svarer ikke på kritikk", escalate_to=["leder"]) == []


# compensation-unlimited


def given(**fields: Any) -> list[str]:
    rule = {key: fields.pop(key) for key in ("by", "conditions") if key in fields}
    return messages(
        "compensation-unlimited",
        responses=[ResponseGuideline("R", compensation=Compensation("Gavekort", **fields), **rule)],
    )


def test_what_is_missing_is_told_and_nothing_else() -> None:
    (nb, en) = given()
    assert nb == (
        "«Gavekort» kan gis uten at dette er bestemt: "
        "hvor mye det høyst kan være, når det gis og hvem som avgjør."
    )
    assert en.endswith("settled: how much it may be at most, when it is given and who decides.")
    assert given(ceiling=Quantity(500, unit="NOK"), conditions=["vår feil"])[0].endswith(": hvem som avgjør.")


def test_an_amount_in_words_only_is_no_limit() -> None:
    nb, _ = given(ceiling=Quantity(raw="etter skjønn"), conditions=["vår feil"], by=["leder"])
    assert nb.endswith(": hvor mye det høyst kan være.")


@pytest.mark.parametrize(
    "who", [{"by": ["leder"]}, {"approval": Approval(["leder"])}, {"approval": Approval(method="flertall")}]
)
def test_a_limit_a_condition_and_somebody_who_decides_will_do(who: dict[str, Any]) -> None:
    assert given(ceiling=Quantity(500, unit="NOK"), conditions=["vår feil"], **who) == []
    assert places("compensation-unlimited", responses=[ResponseGuideline("R")]) == []
