"""Evaluation: how often, by whom, set off by what, and what then happens."""

from __future__ import annotations

import pytest
from one_edit import findings, places

from strategykit.model import Cadence, Document, Evaluation, No, Quantity

OWNED = {"owner": "kommunikasjonssjef", "criteria": ["Bra"], "of": ["svar", "hjelpsom"]}


def evaluation(**fields: object) -> list[Evaluation]:
    return [Evaluation("Gjennomgang", **{**OWNED, **fields})]  # type: ignore[arg-type]  # fields of one


@pytest.mark.parametrize("words", ["underveis", "jevnlig", "ved anledning"])
def test_a_rhythm_in_words_is_none(words: str) -> None:
    (found,) = findings("evaluations", evaluation(cadence=words, consequence="X"), "evaluation-no-cadence")
    assert found.path == "evaluations[0].cadence"
    assert words in found.message.nb


@pytest.mark.parametrize("cadence", ["hvert kvartal", "every quarter", Cadence(event="etter hver kampanje")])
def test_a_rhythm_or_an_event_is_one(cadence: Cadence | str) -> None:
    assert places("evaluations", evaluation(cadence=cadence), "evaluation-no-cadence") == []


def test_a_document_that_is_revised_in_a_rhythm_is_evaluated() -> None:
    document = Document("S", version="1", owner="kommunikasjonssjef", revised="hvert år")
    assert places("document", document, "evaluation-no-cadence") == []


def test_figures_nobody_judges_are_one_finding() -> None:
    assert places("evaluations", (), "evaluation-no-cadence") == ["evaluations"]
    assert places("evaluations", (), "no-contingency") == []


@pytest.mark.parametrize(
    "trigger", ["Dårlige tall?", "Ved dårlege resultat", "Poor numbers", "Ved behov", "A drop in engagement"]
)
def test_poor_numbers_have_to_be_counted(trigger: str) -> None:
    found = evaluation(triggers=[trigger], consequence="Tiltakene endres", cadence="hvert år")
    assert places("evaluations", found, "evaluation-trigger-vague") == ["evaluations[0].triggers[0]"]


@pytest.mark.parametrize(
    "trigger",
    ["Median svartid over åtte timer", "Nedgang på 20 % i engasjementet", "Ny lov", "After an election"],
)
def test_a_number_and_an_event_are_definite(trigger: str) -> None:
    found = evaluation(triggers=[trigger], consequence="Tiltakene endres", cadence="hvert år")
    assert places("evaluations", found, "evaluation-trigger-vague") == []


def test_poor_numbers_with_a_threshold_are_definite() -> None:
    found = evaluation(triggers=["Dårlige tall"], threshold=Quantity(50, unit="%"), consequence="Endres")
    assert places("evaluations", found, "evaluation-trigger-vague") == []


def test_a_threshold_needs_a_consequence() -> None:
    found = evaluation(threshold=Quantity(50, unit="%"), cadence="hvert år")
    assert places("evaluations", found, "evaluation-trigger-vague") == ["evaluations[0].consequence"]
    assert places("evaluations", found, "no-contingency") == []  # one gap, one finding


def test_one_consequence_is_a_contingency() -> None:
    assert places("evaluations", evaluation(consequence="Tiltakene endres"), "no-contingency") == []
    assert places("evaluations", evaluation(), "no-contingency") == ["evaluations"]


def test_a_decided_no_is_an_owner() -> None:
    found = evaluation(owner=None, decided_no=[No("owner", "Hele styret")])
    assert places("evaluations", found, "evaluation-no-owner") == []
