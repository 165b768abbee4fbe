"""The decision to be there, and the document: its parent, its control, its dates, its approval."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from one_edit import findings, places

from strategykit.checks import run
from strategykit.model import Document, No, Presence, Strategy

PARENT = "parent-document-missing"
CONTROL = "document-uncontrolled"


def names(**fields: Any) -> set[str]:
    return {finding.name for finding in run(Strategy("S", **fields))}


# Presence


def test_a_presence_without_reasons_is_undecided() -> None:
    assert places("presence", Presence(criteria=["Målgruppen er der"]), "presence-undecided") == [
        "presence.reasons"
    ]


def test_staying_out_with_a_reason_is_a_decision() -> None:
    assert "presence-undecided" not in names(decided_no=[No("presence", "Vi har ingen til å svare")])


def test_staying_out_without_a_reason_is_none() -> None:
    report = run(Strategy("S", decided_no=[No("presence")]))
    (found,) = (each for each in report if each.name == "presence-undecided")
    assert "ikke hvorfor" in found.message.nb


def test_who_stays_out_is_asked_for_the_document_only() -> None:
    found = names(decided_no=[No("presence", "Ingen til å svare")], document=Document("S"))
    assert found == {"document-uncontrolled", "approval-missing"}


# Parent


@pytest.mark.parametrize(
    "parent",
    [
        Document("Virksomhetsplan", relation="subordinate_to", version="2"),
        Document("Virksomhetsplan 2027", relation="subordinate_to"),
        Document("Virksomhetsplan", relation="consistent_with", date="2026-12-01"),
    ],
)
def test_a_parent_that_can_be_found_is_enough(parent: Document) -> None:
    assert places("documents", [parent], PARENT) == []


def test_a_parent_that_is_only_mentioned_cannot_be_found() -> None:
    parent = Document("En helhetlig kommunikasjonsstrategi", relation="subordinate_to")
    assert places("documents", [parent], PARENT) == ["documents[0]"]


def test_a_law_and_a_source_are_no_parents() -> None:
    law = Document("Arkivlova 2025", relation="law")
    assert places("documents", [law], PARENT) == ["documents"]


# Control


def test_what_is_missing_is_named() -> None:
    (found,) = findings("document", Document("S", status="draft"), CONTROL)
    assert found.message.nb == "Dokumentet mangler versjon, gyldighetsperiode og ansvarlig."


def test_a_strategy_without_a_document_is_uncontrolled() -> None:
    assert places("document", None, CONTROL) == ["document"]
    assert places("document", None, "approval-missing") == []  # one gap, one finding


def test_a_date_and_a_review_do_for_version_and_period() -> None:
    document = Document("S", date="2026-12-01", next_review="2027-12-01", owner="kommunikasjonssjef")
    assert places("document", document, CONTROL) == []


def test_a_decided_no_is_an_owner() -> None:
    no = Document("S", version="1", next_review="2027-12-01", decided_no=[No("owner", "Styret i fellesskap")])
    assert places("document", no, CONTROL) == []


@pytest.mark.parametrize(
    ("today", "overdue"), [(dt.date(2027, 6, 1), False), (dt.date(2027, 6, 2), True), (None, False)]
)
def test_a_review_is_overdue_the_day_after(today: dt.date | None, overdue: bool) -> None:
    found = places("document.next_review", "2027-06-01", CONTROL, today)
    assert found == (["document.next_review"] if overdue else [])


# Dates


def test_a_document_is_not_published_after_its_period() -> None:
    assert places("document.date", "2028-01-01", "period-reversed") == ["document.date"]
    assert places("document.date", "2027-12-31", "period-reversed") == []


def test_an_action_may_begin_on_the_day_it_is_due() -> None:
    assert places("actions[0].start", "2027-02-01", "period-reversed") == []
    assert places("actions[0].start", "2027-02-02", "period-reversed") == ["actions[0].start"]


# Approval


def test_a_draft_is_not_asked_who_approved_it() -> None:
    document = Document(
        "S", version="1", next_review="2027-12-01", owner="kommunikasjonssjef", status="draft"
    )
    assert places("document", document, "approval-missing") == []
