"""Values in words that are not read are pointed at, with what would be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import strategykit as sk
from checking import hint_of
from strategykit.checks import run
from strategykit.checks.examples import baseline
from strategykit.checks.rules.unread import _KINDS, _is_words_only, _read
from strategykit.model import Quantity, When

if TYPE_CHECKING:
    from strategykit.findings import Finding


def found(place: str, value: Any) -> list[Finding]:
    node, _, field = place.rpartition(".")
    return [*run(sk.edit(baseline(), node, **{field: value}))]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("actions[0].cost", "ca. kr 15 000"),
        ("actions[0].due", "rundt 1. mars 2027"),
        ("actions[0].due", "snart"),
        ("document.next_review", "våren 2028"),
        ("document.next_review", "3/4/2027"),
        ("trainings[0].due", "30.06.27"),
        ("channels[0].hours", "i arbeidstiden"),
        ("channels[0].cadence", "ca. to ganger i uka"),
        ("channels[0].cadence", "hver 14. dag"),
        ("evaluations[1].threshold", "minst 4"),
        ("indicators[0].baseline.value", "omtrent 40 %"),
        ("indicators[0].frequency", "om lag hver måned"),
        ("resources[0].amount", "over 20 000 kr"),
        ("roles[0].capacity", "om lag to timer i uka"),
        ("audiences[0].size", "nearly 4,000 people"),
        ("responses[0].commitments[0].within", "24 timer på hverdager"),
        ("responses[0].commitments[0].within", "about four hours"),
    ],
)
def test_a_value_that_is_not_read_is_told_where_it_stands_and_by_nobody_else(place: str, words: str) -> None:
    assert [(each.name, each.path) for each in found(place, words)] == [("value-unread", place)]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("actions[0].cost", "kr 15 000"),
        ("actions[0].cost", "only volunteer hours"),
        ("actions[0].due", "innen utgangen av juni 2027"),
        ("channels[0].hours", "hverdager kl. 9–15"),
        ("channels[0].hours", "døgnet rundt"),
        ("channels[0].hours", "24/7"),
        ("channels[0].cadence", "minst to innlegg i uka"),
        ("responses[0].commitments[0].within", "innen neste virkedag"),
        ("responses[0].commitments[0].within", "innen kl. 16 samme dag"),
        ("guidelines[0].limit", "minst 1 lenke"),
        ("guidelines[0].limit", "maks 2 emneknagger"),
    ],
)
def test_what_is_read_or_is_no_figure_is_left_alone(place: str, words: str) -> None:
    assert found(place, words) == []


@pytest.mark.parametrize(
    ("place", "words", "name"),
    [
        ("goals[0].deadline", "våren 2027", "goal-no-deadline"),
        ("channels[0].cadence", "ofte", "cadence-vague"),
        ("responses[0].commitments[0].within", "raskt", "response-time-vague"),
    ],
)
def test_a_more_specific_check_says_it_alone(place: str, words: str, name: str) -> None:
    assert [each.name for each in found(place, words)] == [name]


def test_the_hint_gives_what_would_be_read() -> None:
    (finding,) = found("actions[0].cost", "ca. kr 15 000")
    assert finding.message.nb == "«ca. kr 15 000» kan ikke leses som en mengde."
    assert finding.message.en == "“ca. kr 15 000” cannot be read as an amount."
    assert hint_of(finding).nb.startswith("Skriv «kr 15 000»")
    assert hint_of(finding).en.startswith("Write “kr 15 000”")


def test_where_nothing_of_it_is_read_the_hint_shows_the_forms_that_are() -> None:
    (finding,) = found("trainings[0].due", "30.06.27")
    assert "2027-06-30" in hint_of(finding).nb
    (finding,) = found("channels[0].hours", "i arbeidstiden")
    assert "hverdager kl. 9–15" in hint_of(finding).nb


def test_what_a_hint_shows_is_read() -> None:
    for cls, kind in _KINDS.items():
        for words in re.findall(
            r"«(?!event)([^»]+)»|“(?!event)([^”]+)”", f"{kind.instead.nb} {kind.instead.en}"
        ):
            assert not _is_words_only(_read(cls, "".join(words)), kind), words


def test_a_value_without_its_words_says_enough_by_itself() -> None:
    assert found("actions[0].due", When(event="valget")) == []
    assert found("actions[0].cost", Quantity(15, unit="NOK")) == []
