"""Who answers for a task, who does it, and who takes which enquiry."""

from __future__ import annotations

from typing import Any

import pytest

from checking import messages, places
from strategykit.checks import run
from strategykit.model import (
    Approval,
    Channel,
    Guideline,
    OpenItem,
    Organization,
    Procedure,
    ResponseGuideline,
    Responsibility,
    Role,
    Step,
    Strategy,
)

LEADER, EDITOR = Role("Leder"), Role("Redaktør")
BOTH = [LEADER, EDITOR]
MANY = [*BOTH, Role("Rådgiver")]
WATCH = Role("Vaktlaget", kind="team")


def duty(task: str = "Svare", **fields: Any) -> Responsibility:
    return Responsibility(task, **fields)


# accountable-not-one


def test_several_who_do_it_and_nobody_who_answers_for_it() -> None:
    assert places("accountable-not-one", roles=BOTH, responsibilities=[duty(responsible=BOTH)]) == [
        "responsibilities[0].accountable"
    ]


@pytest.mark.parametrize(
    "fine",
    [
        duty(responsible=[EDITOR]),  # one who does it answers for it
        duty(responsible=BOTH, accountable=LEADER),
        duty(responsible=BOTH, rule="Den som har vakt"),
        duty(responsible=BOTH, standing="example"),
        duty(responsible=BOTH, standing="dropped"),
    ],
)
def test_one_answers_for_it(fine: Responsibility) -> None:
    assert places("accountable-not-one", roles=BOTH, responsibilities=[fine]) == []


def test_two_who_answer_for_the_same_task_are_one_too_many() -> None:
    duties = [
        duty("Svare på Facebook", accountable=LEADER, id="a"),
        duty("svare  på facebook", accountable=EDITOR, id="b"),
    ]
    assert places("accountable-not-one", roles=BOTH, responsibilities=duties) == [
        "responsibilities[1].accountable"
    ]
    assert "«Leder»" in messages("accountable-not-one", roles=BOTH, responsibilities=duties)[0]


def test_the_same_words_for_different_topics_are_different_tasks() -> None:
    duties = [
        duty("Svare", topics=["Lån"], accountable=LEADER, id="a"),
        duty("Svare", topics=["Tilskudd"], accountable=EDITOR, id="b"),
    ]
    assert places("accountable-not-one", roles=BOTH, responsibilities=duties) == []


# nobody-responsible


def test_a_task_nobody_does() -> None:
    duties = [duty(accountable=LEADER, responsible=[EDITOR]), duty("Stenge kontoer")]
    assert places("nobody-responsible", roles=BOTH, responsibilities=duties) == [
        "responsibilities[1].responsible"
    ]


def test_where_the_two_are_told_apart_the_one_who_answers_for_it_does_not_do_it_too() -> None:
    divided = [duty(accountable=LEADER, responsible=[EDITOR]), duty("Stenge", accountable=LEADER)]
    assert places("nobody-responsible", roles=BOTH, responsibilities=divided) == [
        "responsibilities[1].responsible"
    ]
    plain = [duty(accountable=LEADER), duty("Stenge", responsible=[EDITOR])]
    assert places("nobody-responsible", roles=BOTH, responsibilities=plain) == []


def test_where_nobody_has_anything_it_is_said_once() -> None:
    duties = [duty("Svare", id="a"), duty("Stenge", id="b")]
    assert places("nobody-responsible", responsibilities=duties) == []
    assert places("responsibility-missing", responsibilities=duties) == ["responsibilities"]


# enquiry-unrouted


def unrouted(*duties: Responsibility, **fields: Any) -> str:
    return " ".join(messages("enquiry-unrouted", **{"roles": MANY, "responsibilities": duties, **fields})[:1])


def test_what_nobody_takes_is_named() -> None:
    told = unrouted(duty("Svare", enquiry="daily", responsible=[EDITOR]))
    assert told == "Det står ikke hvem som tar seg av henvendelser fra pressen og faglige spørsmål."


@pytest.mark.parametrize(
    ("press", "daily", "subject"),
    [
        ("Svare pressen", "Følge opp kanalene", "Svare på faglige spørsmål"),
        ("Svare på medieførespurnader", "Dagleg oppfølging", "Svare på faglege spørsmål"),
        ("Answer the press", "Daily follow-up", "Answer subject enquiries"),
    ],
)
def test_the_words_of_the_task_say_as_much_as_the_field(press: str, daily: str, subject: str) -> None:
    duties = [duty(each, responsible=[EDITOR]) for each in (press, daily, subject)]
    assert unrouted(*duties) == ""
    assert unrouted(*duties[1:])
    assert unrouted(duties[0], duties[2])
    assert unrouted(*duties[:2])


def test_questions_are_the_subject_s_but_not_those_of_the_press() -> None:
    readers = duty("Spørsmål fra lånerne", enquiry="daily", responsible=[EDITOR])
    press = duty("Spørsmål fra pressen", enquiry="press", responsible=[LEADER])
    assert unrouted(readers, press) == ""
    assert "faglige" in unrouted(press, duty("Vakt", enquiry="daily", responsible=[EDITOR]))


def test_two_are_not_asked_who_takes_the_specialist_questions() -> None:
    daily = duty("Svare", enquiry="daily", responsible=[EDITOR])
    assert unrouted(daily, roles=BOTH) == "Det står ikke hvem som tar seg av henvendelser fra pressen."
    assert "faglige" in unrouted(daily)


def test_volunteers_are_asked_about_the_daily_questions_only() -> None:
    dugnad = duty("Dugnad", responsible=[EDITOR])
    club = Organization("Laget", sector="idrettslag")
    told = unrouted(dugnad, organization=club)
    assert told == "Det står ikke hvem som tar seg av den daglige oppfølgingen."
    assert unrouted(duty("Svare", enquiry="daily", responsible=[EDITOR]), organization=club) == ""


def test_the_hint_names_the_enquiries_that_are_missing() -> None:
    daily = duty("Svare", enquiry="daily", responsible=[EDITOR])
    report = run(Strategy("S", roles=BOTH, responsibilities=[daily]))
    [hint] = [each.hint for each in report if each.name == "enquiry-unrouted"]
    assert hint is not None
    assert hint.en == "Write a responsibility under “responsibilities” with “enquiry” set to “press”."


def test_owned_channels_are_looked_after_and_a_rule_for_all_questions_routes_them() -> None:
    press = duty("Svare pressen", enquiry="press", responsible=[LEADER])
    subject = duty("Fag", enquiry="subject", responsible=[LEADER])
    assert unrouted(press, subject)
    assert unrouted(press, subject, channels=[Channel("Facebook", owner=EDITOR)]) == ""
    assert unrouted(press, responses=[ResponseGuideline("Alle får svar", by=[EDITOR])]) == ""
    assert unrouted(press, responses=[ResponseGuideline("Ros", by=[EDITOR], messages=["praise"])])


def test_one_person_takes_it_all() -> None:
    assert unrouted(duty("Styre siden", responsible=[LEADER]), roles=[LEADER]) == ""


def test_where_nothing_is_assigned_that_is_the_finding() -> None:
    assert unrouted() == ""
    assert places("responsibility-missing", roles=BOTH) == ["responsibilities"]


# decision-right-missing

FACEBOOK = Channel("Facebook", owner=EDITOR)
DAILY = duty("Daglig oppfølging", responsible=[EDITOR])


def undecided(**fields: Any) -> list[str]:
    return places(
        "decision-right-missing",
        **{"roles": [*BOTH, WATCH], "channels": [FACEBOOK], "responsibilities": [DAILY], **fields},
    )


def test_nobody_may_decide() -> None:
    assert undecided() == ["responsibilities"]


@pytest.mark.parametrize("task", ["Åpne og stenge kontoer", "Leggje ned kanalar", "Approve new accounts"])
def test_a_responsibility_for_it_is_enough(task: str) -> None:
    assert undecided(responsibilities=[DAILY, duty(task, responsible=[LEADER])]) == []


def test_so_is_a_rule_or_a_step() -> None:
    rule = Guideline("Ledelsen bestemmer", kind="decision", approval=Approval(by=[LEADER]))
    assert undecided(guidelines=[rule]) == []
    assert undecided(guidelines=[Guideline("Ledelsen åpner kontoer", acts=["open_account"])]) == []
    assert undecided(procedures=[Procedure("P", steps=[Step("Steng", act="close_account")])]) == []
    assert undecided(guidelines=[Guideline("Vi skriver kort", kind="language")]) == ["responsibilities"]


def test_one_or_two_and_a_strategy_without_channels_are_not_asked() -> None:
    assert undecided(roles=[EDITOR]) == []
    assert undecided(roles=BOTH) == []
    assert undecided(channels=[Channel("TikTok", status="deliberately_absent")]) == []


# responsibility-undecided


def test_candidates_are_no_decision_and_the_question_about_them_is_the_same_hole() -> None:
    candidates = duty("Ansvaret", responsible=BOTH, standing="example")
    question = OpenItem("Hvem har ansvaret?", kind="question", about=candidates.id, options=["a", "b"])
    fields = {"roles": BOTH, "responsibilities": [candidates], "open_items": [question]}
    assert places("responsibility-undecided", **fields) == ["responsibilities[0]"]
    assert places("open-item", **fields) == []


def test_an_adopted_one_with_a_choice_left_open_is_undecided_as_well() -> None:
    fields: dict[str, Any] = {"roles": BOTH, "responsibilities": [DAILY]}
    question = OpenItem("Hvem?", kind="question", about=DAILY.id, options=["a", "b"])
    assert places("responsibility-undecided", open_items=[question], **fields) == ["responsibilities[0]"]
    settled = OpenItem("Hvem?", kind="question", about=DAILY.id, options=["a", "b"], resolution="Redaktøren")
    assert places("responsibility-undecided", open_items=[settled], **fields) == []


def test_an_adopted_one_and_a_dropped_one_are_decided() -> None:
    duties = [DAILY, duty("Ansvaret", responsible=BOTH, standing="dropped")]
    assert places("responsibility-undecided", roles=BOTH, responsibilities=duties) == []


def test_another_question_is_still_reported_as_itself() -> None:
    question = OpenItem("Hva koster det?", kind="question", about="presence")
    assert places("open-item", responsibilities=[DAILY], roles=BOTH, open_items=[question]) == [
        "open_items[0]"
    ]


def test_braces_in_a_name_are_only_words() -> None:
    roles = [Role("{0} {x}", id="a"), Role("{}", id="b")]
    duties = [
        duty("{it} {}", id="c", responsible=roles),
        duty("{0}", id="d", standing="example", responsible=roles),
    ]
    assert places("check-crashed", roles=roles, responsibilities=duties) == []
    assert "{0} {x}" in messages("responsibility-undecided", roles=roles, responsibilities=duties)[0]
