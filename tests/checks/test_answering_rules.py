"""Whether messages are answered: by which rules, for which of them, how soon."""

from __future__ import annotations

from typing import Any

import pytest

from checking import messages, places
from strategykit.catalog.messages import message_classes
from strategykit.checks.message_classes import classes_in
from strategykit.model import (
    Channel,
    Commitment,
    CrisisLevel,
    CrisisPlan,
    Figure,
    Goal,
    Guideline,
    Indicator,
    No,
    Quantity,
    ResponseGuideline,
    TriageQuestion,
)

FACEBOOK = Channel("Facebook", platform="Facebook")
INSTAGRAM = Channel("Instagram", platform="Instagram")
FOUR_HOURS = Quantity(4, unit="hour")
EVERYBODY = ResponseGuideline("Alle får svar")


def missing_policy(**fields: Any) -> list[str]:
    return places("response-policy-missing", **fields)


def missing_time(*channels: Channel, **fields: Any) -> list[str]:
    fields.setdefault("responses", [EVERYBODY])
    return places("response-time-missing", channels=channels, **fields)


# response-policy-missing


def test_a_channel_people_can_answer_on_needs_rules_for_answering() -> None:
    assert missing_policy(channels=[FACEBOOK]) == ["responses"]


@pytest.mark.parametrize(
    "channel",
    [
        Channel("Nyhetsbrev", kind="list"),
        Channel("Nettsiden", kind="site"),
        Channel("Facebook", status="deliberately_absent"),
        Channel("Avisa", kind="social", status="external"),
    ],
)
def test_where_nobody_can_answer_none_are_needed(channel: Channel) -> None:
    assert missing_policy(channels=[channel]) == []


def test_how_to_answer_does_not_say_what_is_answered() -> None:
    polite = Guideline("Vi gir høflige og saklige tilbakemeldinger", kind="interaction", acts=["reply"])
    assert missing_policy(channels=[FACEBOOK], guidelines=[polite]) == ["responses"]


@pytest.mark.parametrize(
    "words",
    [
        "Vi svarer på alle spørsmål innen to dager",
        "Klager får svar fra lederen",
        "We answer questions and complaints",
    ],
)
def test_a_guideline_that_names_the_messages_will_do(words: str) -> None:
    assert missing_policy(channels=[FACEBOOK], guidelines=[Guideline(words, kind="interaction")]) == []


def test_without_a_policy_the_time_is_not_asked_for_as_well() -> None:
    assert missing_time(FACEBOOK, responses=[]) == []


# message-class-uncovered


def test_classes_nobody_thought_of_are_told_in_one_finding() -> None:
    responses = [ResponseGuideline("Spørsmål får svar", messages=["question", "ros"])]
    assert places("message-class-uncovered", responses=responses) == ["responses"]
    nb, en = messages("message-class-uncovered", responses=responses)
    assert "misfornøyd kunde" in nb
    assert "dissatisfied customer" in en
    assert "spørsmål" not in nb.partition(":")[2]


@pytest.mark.parametrize(
    "responses",
    [
        [EVERYBODY],
        [ResponseGuideline("Ingen får svar her", modality="must_not")],
        [ResponseGuideline("Alt", messages=[each.id for each in message_classes()])],
        [],
    ],
)
def test_one_rule_for_all_covers_all(responses: list[ResponseGuideline]) -> None:
    assert places("message-class-uncovered", responses=responses) == []


def test_a_condition_leaves_the_rest_uncovered() -> None:
    rule = ResponseGuideline("Vi ringer", conditions=["når det haster"])
    assert places("message-class-uncovered", responses=[rule]) == ["responses"]


def test_house_rules_triage_and_crisis_cover_what_they_name() -> None:
    covered = {
        "responses": [ResponseGuideline("S", messages=["question", "praise", "error", "criticism"])],
        "guidelines": [
            Guideline("Vi skjuler hets, reklame og utskjelling", kind="moderation"),
            Guideline("Ingen deler helseopplysninger", kind="privacy"),
        ],
        "triage": [TriageQuestion("Er kunden misfornøyd?", yes="s", no="s")],
        "crisis": CrisisPlan(levels=[CrisisLevel("Rød", triggers=["Trusler mot ansatte"])]),
    }
    assert places("message-class-uncovered", **covered) == []
    assert places("message-class-uncovered", **{**covered, "guidelines": []}) == ["responses"]


def test_a_word_is_not_found_inside_another() -> None:
    assert classes_in("Prosessen er velfungerende") == frozenset()
    assert classes_in("Meldinger med TRUSLER") == {"threat"}


# response-time-missing


def test_nothing_promised_anywhere_is_one_finding() -> None:
    assert missing_time(FACEBOOK, INSTAGRAM) == ["responses"]


@pytest.mark.parametrize(
    "fields",
    [
        {"responses": [ResponseGuideline("Alle får svar", commitments=[Commitment(within=FOUR_HOURS)])]},
        {"responses": [ResponseGuideline("Alle får svar innen en time")]},
        {"responses": [ResponseGuideline("Everybody gets an answer within two days")]},
        {"guidelines": [Guideline("Vi svarar innan to dagar", kind="interaction")]},
        {"guidelines": [Guideline("Vi svarer raskt", acts=["reply"])]},  # too vague, which is another finding
        {"goals": [Goal("Alle får svar samme dag")]},
        {"indicators": [Indicator("Svartid", metric="response_time", targets=[Figure(FOUR_HOURS)])]},
    ],
)
def test_a_promise_a_rule_a_goal_or_a_target_is_a_time(fields: dict[str, Any]) -> None:
    assert missing_time(FACEBOOK, **fields) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"guidelines": [Guideline("Svar som tolker vedtektene, arkiveres samme dag", kind="archiving")]},
        {"goals": [Goal("Alle får svar samme dag", standing="example")]},
        {"goals": [Goal("Være raskest til å svare")]},
        {"responses": [ResponseGuideline("Alle", commitments=[Commitment("publish", within=FOUR_HOURS)])]},
    ],
)
def test_other_times_are_none_for_answering(fields: dict[str, Any]) -> None:
    assert missing_time(FACEBOOK, **fields) == ["responses"]


def test_a_channel_left_out_is_told_by_its_name() -> None:
    rule = ResponseGuideline(
        "Alle", commitments=[Commitment(within=FOUR_HOURS, channels=["facebook"])], id="alle"
    )
    assert missing_time(FACEBOOK, INSTAGRAM, responses=[rule]) == ["channels[1].commitments"]
    decided = Channel("Instagram", platform="Instagram", decided_no=[No("commitments", "bare bilder")])
    assert missing_time(FACEBOOK, decided, responses=[rule]) == []
    planned = Channel("Instagram", platform="Instagram", status="planned")
    assert missing_time(FACEBOOK, planned, responses=[rule]) == []
    part = Channel("Gruppa", platform="Facebook", part_of="facebook")
    assert missing_time(FACEBOOK, part, responses=[rule]) == []
