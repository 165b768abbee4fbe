"""The rules a strategy has to lay down, and where they may stand."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from checking import hint_of, messages, places
from strategykit.checks import run
from strategykit.checks.configuration import Configuration
from strategykit.findings import Override, Severity
from strategykit.model import (
    Channel,
    Document,
    Guideline,
    Organization,
    Procedure,
    ResponseGuideline,
    Responsibility,
    Role,
    Step,
    Strategy,
)

FACEBOOK = Channel("Facebook", platform="Facebook")
STAFF = Role("Ansatte", kind="group")
PUBLIC = Organization("Kommunen", sector="public")
EVERY = (
    "conduct-missing",
    "privacy-missing",
    "archiving-missing",
    "accessibility-missing",
    "access-rule-missing",
    "house-rules-missing",
)


def missing(name: str, **fields: Any) -> list[str]:
    return places(name, **{"channels": [FACEBOOK], "roles": [STAFF], "organization": PUBLIC, **fields})


@pytest.mark.parametrize("name", EVERY)
def test_a_rule_that_stands_nowhere_is_missed_once(name: str) -> None:
    assert missing(name) == ["guidelines"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("conduct-missing", "disclosure"),
        ("privacy-missing", "privacy"),
        ("archiving-missing", "archiving"),
        ("accessibility-missing", "accessibility"),
        ("access-rule-missing", "security"),
        ("house-rules-missing", "house_rule"),
        ("house-rules-missing", "moderation"),
    ],
)
def test_a_rule_is_known_by_its_kind(name: str, kind: str) -> None:
    assert missing(name, guidelines=[Guideline("Slik gjør vi", kind=kind)]) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("conduct-missing", "Du skal si hvem du arbeider for"),
        ("conduct-missing", "Ver open om arbeidsgjevaren din"),
        ("conduct-missing", "Make it clear that you work for us"),
        ("conduct-missing", "Vær ryddig, og si hvilken rolle du har"),
        ("conduct-missing", "Employees identify themselves when they discuss our work"),
        ("privacy-missing", "Taushetsplikten gjelder også på nett"),
        ("privacy-missing", "Vi skriv ikkje om teiepliktige saker"),
        ("privacy-missing", "Never share personal information"),
        ("archiving-missing", "Alle innlegg journalføres"),
        ("archiving-missing", "Innlegg vi slettar, blir arkiverte"),
        ("archiving-missing", "Deleted posts are archived"),
        ("accessibility-missing", "Alle bilder har alternativ tekst"),
        ("accessibility-missing", "Skriv ein biletomtale"),
        ("accessibility-missing", "Every video is captioned"),
        ("access-rule-missing", "Kontoene har totrinnspålogging"),
        ("access-rule-missing", "Byt passord når nokon sluttar"),
        ("access-rule-missing", "Turn on 2FA"),
        ("house-rules-missing", "Husreglene ligger øverst på siden"),
        ("house-rules-missing", "Kommentarfelta blir modererte"),
        ("house-rules-missing", "Read our house rules"),
    ],
)
def test_a_rule_is_known_by_its_words(name: str, words: str) -> None:
    assert missing(name, guidelines=[Guideline(words)]) == []
    assert missing(name, guidelines=[Guideline("Alt", items=[words])]) == []


LABELLED: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "labelled.toml").read_text(encoding="utf-8")
)["rules"]


SUBJECTS = {
    "disclosure": "conduct-missing",
    "privacy": "privacy-missing",
    "archiving": "archiving-missing",
    "accessibility": "accessibility-missing",
    "security": "access-rule-missing",
    "house_rules": "house-rules-missing",
}


@pytest.mark.parametrize("rule", LABELLED, ids=lambda rule: rule["text"])
def test_a_rule_is_known_in_many_words_and_for_nothing_else(rule: dict[str, Any]) -> None:
    rules = [Guideline(rule["text"])]
    known = {subject for subject, name in SUBJECTS.items() if missing(name, guidelines=rules) == []}
    assert known == set(rule["is"])


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_such_rules_are_labelled_in_every_language(language: str) -> None:
    assert sum(each["language"] == language and "disclosure" in each["is"] for each in LABELLED) >= 6


def test_the_hint_says_how_a_rule_is_made_known() -> None:
    [found] = [each for each in run(Strategy("S", roles=[STAFF])) if each.name == "conduct-missing"]
    assert "kind: disclosure" in hint_of(found).nb
    assert "Finnes regelen allerede" in hint_of(found).nb


@pytest.mark.parametrize("sector", ["voluntary", "frivillig", "open-source"])
def test_volunteers_have_no_employer_to_name(sector: str) -> None:
    assert missing("conduct-missing", organization=Organization("Laget", sector=sector)) == []


@pytest.mark.parametrize("name", EVERY)
def test_other_rules_are_no_help(name: str) -> None:
    others = [
        Guideline("Vi skriver kort, presist og forståelig", kind="language"),
        Guideline("Vi legger ut når vi har noe interessant å formidle", kind="posting"),
        Guideline("Lovverket følges", kind="legal"),
    ]
    assert missing(name, guidelines=others) == ["guidelines"]


def test_a_procedure_a_reply_a_duty_or_a_document_may_hold_the_rule() -> None:
    steps = [Step("Fjern den som slutter", act="revoke_access"), Step("Legg inn teksting")]
    assert missing("access-rule-missing", procedures=[Procedure("Tilgang", steps=steps)]) == []
    assert missing("accessibility-missing", procedures=[Procedure("Publisere", steps=steps)]) == []
    assert missing("privacy-missing", responses=[ResponseGuideline("Skjul", messages=["personvern"])]) == []
    assert missing("archiving-missing", responsibilities=[Responsibility("Arkivere innlegg")]) == []
    assert missing("house-rules-missing", roles=[STAFF, Role("Sjef", text="Har redaktøransvaret")]) == []
    own = Document("Etiske retningslinjer og åpenhet om tilknytning", relation="complements")
    assert missing("conduct-missing", documents=[own]) == []


def test_a_law_a_source_or_a_duty_that_is_dropped_is_no_rule() -> None:
    law = [Document("Arkivlova", relation="law"), Document("Arkivhåndbok for andre", relation="cites")]
    assert missing("archiving-missing", documents=law) == ["guidelines"]
    dropped = Responsibility("Arkivere innlegg", standing="dropped")
    assert missing("archiving-missing", responsibilities=[dropped]) == ["guidelines"]


def test_conduct_without_disclosure_is_told_as_such() -> None:
    rule = Guideline("De ansattes oppførsel skal være høflig", kind="conduct")
    nb, en = messages("conduct-missing", channels=[FACEBOOK], roles=[STAFF], guidelines=[rule])
    assert nb == "Reglene for oppførsel sier ikke når de ansatte skal si hvem de arbeider for."
    assert en.startswith("The rules on conduct")


@pytest.mark.parametrize(("sector", "severity"), [("public", Severity.ERROR), ("private", Severity.WARNING)])
def test_privacy_is_a_duty_in_the_public_sector(sector: str, severity: Severity) -> None:
    strategy = Strategy("S", organization=Organization("O", sector=sector), channels=[FACEBOOK])
    assert [each.severity for each in run(strategy) if each.name == "privacy-missing"] == [severity]


def test_a_severity_the_project_sets_holds_in_every_sector() -> None:
    override = Override("privacy-missing", severity=Severity.INFO, reason="Kommunens regler gjelder")
    strategy = Strategy("S", organization=PUBLIC, channels=[FACEBOOK])
    report = run(strategy, config=Configuration(overrides=[override]))
    assert [each.severity for each in report if each.name == "privacy-missing"] == [Severity.INFO]


def test_archiving_is_asked_for_in_the_public_sector_only() -> None:
    assert missing("archiving-missing", organization=Organization("Laget", sector="voluntary")) == []


def test_a_small_association_needs_no_written_rules_among_its_two() -> None:
    association = {
        "organization": Organization("Velforeningen", sector="voluntary"),
        "roles": [Role("Leder"), Role("Kasserer")],
    }
    assert [name for name in EVERY if missing(name, **association)] == ["privacy-missing"]


def test_where_there_is_no_channel_nobody_has_to_get_in() -> None:
    for name in ("access-rule-missing", "house-rules-missing", "accessibility-missing"):
        assert missing(name, channels=[Channel("Facebook", status="deliberately_absent")]) == []
