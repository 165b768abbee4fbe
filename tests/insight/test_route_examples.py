"""Worked answers: what the example strategies say of enquiries and messages."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from strategykit import Modality, Strategy, load, route, triage
from strategykit.paths import readable

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
BANK, MENDED, SAFA = "boligbank/strategy.yaml", "boligbank/strategy_mended.yaml", "team_safa/strategy.yaml"
FRIDAY = dt.datetime.fromisoformat("2027-05-14 14:30")  # Monday is 17 May
OSLO = ZoneInfo("Europe/Oslo")


@cache
def example(name: str) -> Strategy:
    return load(EXAMPLES / name)


@pytest.mark.parametrize(
    ("enquiry", "answers", "after"),
    [
        ("press", "Ledere", ["Administrerende direktør"]),
        ("daily", "Kommunikasjonsseksjonen", ["Kommunikasjonsdirektør"]),
        ("subject", "Nasjonalt fagansvarlig", ["Fagdirektør"]),
        ("doubt", "Redaktør for sosiale medier", ["Kommunikasjonsdirektør"]),
    ],
)
def test_the_mended_bank_hands_every_enquiry_to_somebody(
    enquiry: str, answers: str, after: list[str]
) -> None:
    found = route(example(MENDED), enquiry=enquiry)
    assert [who.name for who in found.who if who.part == "responsible"] == [answers]
    assert [who.name for who in found.next] == after


@pytest.mark.parametrize(
    ("enquiry", "answers"),
    [("press", "Ledere"), ("daily", "Kommunikasjonsseksjonen"), ("subject", "Nasjonalt fagansvarlig")],
)
def test_the_bank_hands_three_kinds_of_enquiry_to_somebody(enquiry: str, answers: str) -> None:
    found = route(example(BANK), enquiry=enquiry)
    assert [who.name for who in found.who] == [answers]
    assert found.next == ()


def test_the_bank_says_how_the_expert_is_found_but_not_for_which_topic() -> None:
    found = route(example(BANK), enquiry="subject", topic="Bostøtte")
    (task,) = found.tasks.holding
    assert task.value.rule == "som har nasjonalt fagansvar for et bestemt tema/en bestemt ordning"
    assert [each.nb for each in task.when] == ["gjelder «spesielle temaer»"]
    assert "Ingen ansvarsregel nevner temaet «Bostøtte»." in found.text("nb")


def test_the_bank_does_not_say_who_settles_a_doubt() -> None:
    assert not route(example(BANK), enquiry="doubt").answered


def test_the_banks_quickly_is_no_time() -> None:
    found = route(example(BANK), message="dissatisfied", channel="facebook", at=FRIDAY)
    assert found.whether.modality is None
    assert [who.name for who in found.who] == ["Kommunikasjonsseksjonen"]
    (promise,) = found.promises
    assert promise.due is not None
    assert promise.due.by is None
    assert "Svar «raskt», som ikke er noen bestemt frist." in found.text("nb")
    assert "  - Hvor fort dere skal svare." in found.text("nb").splitlines()


@pytest.mark.parametrize(
    ("message", "modality"),
    [
        ("question", "must"),
        ("praise", "should"),
        ("error", "must"),
        ("dissatisfied", "must"),
        ("criticism", "must"),
        ("rant", "may"),
        ("troll", "must_not"),
        ("threat", "must"),
        ("spam", "must_not"),
        ("personal_data", "must"),
    ],
)
def test_the_mended_bank_says_for_every_class_whether_to_answer(message: str, modality: str) -> None:
    found = route(example(MENDED), message=message, channel="facebook")
    assert found.whether.modality is Modality(modality)
    assert [who.name for who in found.who] == ["Svarvakt"]
    assert not found.whether.disagreement


@pytest.mark.parametrize(
    ("message", "channel", "due"),
    [
        ("dissatisfied", "facebook", ["2027-05-18 10:30"]),
        ("question", "x", ["2027-05-18 10:30"]),
        ("question", "youtube", ["2027-05-20 14:30"]),
        ("praise", "linkedin", ["2027-05-18 14:30"]),
        ("threat", "facebook", ["2027-05-18 10:30", "2027-05-14 14:45"]),
        ("personal_data", "facebook", ["2027-05-18 10:30", "2027-05-14 15:00"]),
        ("spam", "facebook", []),
        ("praise", "hjemmesiden", []),
    ],
)
def test_the_mended_banks_promises_are_due_over_the_seventeenth_of_may(
    message: str, channel: str, due: list[str]
) -> None:
    found = route(example(MENDED), message=message, channel=channel, at=FRIDAY)
    told = [each.due.by for each in found.promises if each.due and not each.beaten]
    assert [by.strftime("%Y-%m-%d %H:%M") for by in told if by] == due
    assert all(by.tzinfo == OSLO for by in told if by)


def test_the_mended_bank_gives_no_gifts_and_says_why() -> None:
    (offer,) = route(example(MENDED), message="dissatisfied").offers
    assert offer.compensation is None
    assert offer.no is not None
    assert offer.no.reason == "Banken gir ikke gaver eller rabatter. Alle skal behandles likt."


def test_the_mended_bank_never_comments_on_a_single_case() -> None:
    assert route(example(MENDED), topic="Enkeltsaker").whether.modality is Modality.MUST_NOT


@pytest.mark.parametrize(
    ("message", "modality"), [("question", None), ("dissatisfied", Modality.SHOULD), ("praise", Modality.MAY)]
)
def test_safa_says_should_to_the_dissatisfied_and_may_to_praise(
    message: str, modality: Modality | None
) -> None:
    found = route(example(SAFA), message=message, channel="Twitter")
    assert found.whether.modality is modality
    assert found.who == ()
    assert found.promises == ()


def test_safas_gift_card_has_no_ceiling_condition_or_approver() -> None:
    found = route(example(SAFA), message="dissatisfied")
    assert found.offers[0].compensation is not None
    assert found.offers[0].compensation.what == "Gavekort"
    assert [each.nb for each in found.silences] == [
        "Hvem som svarer.",
        "Hvor fort dere skal svare.",
        "Hvor mye som kan gis.",
        "Når det kan gis.",
        "Hvem som godkjenner det.",
    ]


def test_safas_lost_examples_are_not_made_up() -> None:
    found = route(example(SAFA), message="question", channel="facebook")
    assert found.templates == ()
    assert [readable(claim.at) for claim in found.rules] == ["responses[0]"]


def test_the_mended_banks_triage_is_total_and_the_others_have_none() -> None:
    tree = triage(example(MENDED))
    assert tree.total
    assert (len(tree.questions), len(tree.ends), tree.unheard) == (9, 10, ())
    assert triage(example(BANK)).questions == triage(example(SAFA)).questions == ()
    assert not triage(example(BANK)).total


@pytest.mark.parametrize("name", [BANK, MENDED, SAFA])
@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_route_is_told_without_a_gap(name: str, language: str) -> None:
    strategy = example(name)
    covered = route(strategy).covered
    for message in (*covered.messages, "question"):
        for channel in covered.channels:
            told = route(strategy, message=message, channel=channel, at=FRIDAY).text(language)
            assert not [
                word for word in ("None", "{lead", "  :", "()", "..") if word in told.replace("…", "")
            ]
