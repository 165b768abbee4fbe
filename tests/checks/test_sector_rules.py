"""The sector, and what is not asked of those who are few or unpaid."""

from __future__ import annotations

from typing import Any

import pytest

from checking import messages, places
from strategykit.checks import run
from strategykit.checks.profiles import applying
from strategykit.checks.sectors import sector as sector_of
from strategykit.model import Channel, Document, Goal, Organization, Responsibility, Role, Strategy

BOARD = Role("Styret", kind="body")
THREE = [Role("Leder"), Role("Kasserer"), Role("Nettredaktør")]
DAILY = Responsibility("Daglig oppfølging", enquiry="daily", responsible=["leder"])
FACEBOOK = Channel("Facebook", platform="Facebook")


def of(sector: str | None) -> Organization:
    return Organization("Virksomheten", sector=sector)


@pytest.mark.parametrize(
    ("sector", "profile"),
    [
        ("public", "public"),
        ("Offentlig sektor", "public"),
        ("offentleg forvaltning", "public"),
        ("Local government", "public"),
        ("Kommunal virksomhet", "public"),
        ("open_source", "open-source"),
        ("Fri programvare", "open-source"),
        ("FOSS", "open-source"),
    ],
)
def test_a_sector_is_known_by_what_people_call_it(sector: str, profile: str) -> None:
    assert profile in list(applying(Strategy("S", organization=of(sector))))
    assert places("sector-misspelt", organization=of(sector)) == []


@pytest.mark.parametrize(
    ("sector", "near"),
    [("pubic", "public"), ("Offentlg", "offentlig"), ("kommuner", "kommune"), ("open-souce", "open source")],
)
def test_a_slip_that_turns_a_profile_off_is_told(sector: str, near: str) -> None:
    assert places("sector-misspelt", organization=of(sector)) == ["organization.sector"]
    assert f"«{near}»" in messages("sector-misspelt", organization=of(sector))[0]


@pytest.mark.parametrize(
    "sector",
    [
        None,
        "",
        "private",
        "voluntary",
        "Frivillig",
        "publishing",
        "publisering",
        "estate",
        "real estate",
        "start",
        "stats",
        "statistikk",
        "detaljhandel",
        "helse",
        "kommunikasjon",
        "komune-eigd",
        "official",
        "open banking",
        "munition",
        "governance",
    ],
)
def test_a_sector_of_its_own_is_nobody_s_slip(sector: str | None) -> None:
    assert places("sector-misspelt", organization=of(sector)) == []


# What is not asked


@pytest.mark.parametrize("sector", ["voluntary", "open-source"])
@pytest.mark.parametrize(
    "name",
    [
        "parent-document-missing",
        "training-missing",
        "crisis-plan-missing",
        "conduct-missing",
        "voice-missing",
    ],
)
def test_volunteers_are_not_asked(name: str, sector: str) -> None:
    fields: dict[str, Any] = {"roles": THREE, "channels": [FACEBOOK], "responsibilities": [DAILY]}
    assert len(places(name, organization=of("private"), **fields)) == 1
    assert places(name, organization=of(sector), **fields) == []


@pytest.mark.parametrize("name", ["parent-document-missing", "voice-missing", "training-missing"])
def test_nor_are_one_or_two(name: str) -> None:
    goals = [Goal("Svare")]
    assert len(places(name, goals=goals)) == 1  # nobody knows how many they are
    assert len(places(name, goals=goals, roles=[Role("Ansatte", kind="group")])) == 1
    assert places(name, goals=goals, roles=[Role("Leder"), BOARD]) == []
    assert places(name, goals=goals, roles=THREE[:2]) == []


def test_a_parent_that_is_named_has_to_be_found_all_the_same() -> None:
    named = Document("Vedtektene", relation="subordinate_to")
    assert places("parent-document-missing", organization=of("voluntary"), documents=[named]) == [
        "documents[0]"
    ]


def test_a_public_body_has_something_above_it_however_few_it_has() -> None:
    found = places("parent-document-missing", organization=of("public"), roles=[Role("Rådgiver")])
    assert found == ["documents"]


def test_a_board_lends_no_hand() -> None:
    for name in ("enquiry-unrouted", "role-no-deputy", "access-rule-missing", "house-rules-missing"):
        fields = {"channels": [FACEBOOK], "responsibilities": [DAILY], "roles": [Role("Leder"), BOARD]}
        assert places(name, **fields) == []


def test_volunteers_are_asked_who_answers_but_not_about_the_press() -> None:
    fields: dict[str, Any] = {
        "roles": THREE,
        "responsibilities": [Responsibility("Dugnad", responsible=["leder"])],
    }
    [nb, _] = messages("enquiry-unrouted", organization=of("voluntary"), **fields)
    assert "press" not in nb
    [nb, _] = messages("enquiry-unrouted", organization=of("private"), **fields)
    assert "press" in nb


def test_whoever_posts_alone_agrees_on_no_rhythm() -> None:
    channel = Channel("Facebook", cadence="når noe skjer")
    assert places("cadence-vague", channels=[channel], roles=[Role("Leder"), BOARD]) == []
    assert places("cadence-vague", channels=[channel], roles=THREE) == ["channels[0].cadence"]


def test_the_suggestion_for_a_sector_is_never_made_unasked() -> None:
    [found] = [
        each for each in run(Strategy("S", organization=of("pubic"))) if each.name == "sector-misspelt"
    ]
    assert found.fix is not None
    assert not found.fix.safe


@pytest.mark.parametrize(
    ("said", "meant_by_it"),
    [
        ("sykehus", "public"),
        ("offentlig sykehus", "public"),
        ("offentleg sjukehus", "public"),
        ("kommunalt foretak", "public"),
        ("idrettslag", "voluntary"),
        ("frivillig lag", "voluntary"),
        ("open source project", "open-source"),
    ],
)
def test_more_of_what_people_call_their_sector(said: str, meant_by_it: str) -> None:
    assert sector_of(Strategy("S", organization=of(said))) == meant_by_it
