"""A route says what the rules say, which of them wins, and what they leave unsaid."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from routed import AT, FACEBOOK, X, lines, promised, rule, strategy

from strategykit import (
    Act,
    Approval,
    Channel,
    Compensation,
    ContentTheme,
    Guideline,
    Link,
    Modality,
    No,
    Quantity,
    ResponseGuideline,
    Responsibility,
    Role,
    Step,
    Strategy,
    Template,
    UnknownNameError,
    route,
)
from strategykit.graph import Graph
from strategykit.paths import parse, readable

if TYPE_CHECKING:
    from strategykit.insight.routing.claims import Claim


def test_the_rule_that_names_more_of_the_case_wins_and_says_so() -> None:
    general, exact = rule("may"), rule("must", messages=["question"], channels=["fb"])
    found = route(strategy(general, exact), message="question", channel="fb")
    assert found.whether.modality is Modality.MUST
    assert [claim.at for claim in found.whether.rules.holding] == [("responses", 1)]
    assert [claim.at for claim in found.whether.rules.beaten] == [("responses", 0)]
    assert "viker for en mer spesifikk regel" in found.text("nb")


def test_a_specific_no_wins_over_a_general_yes_and_the_other_way_round() -> None:
    never, always = rule("must_not", messages=["spam"]), rule("must")
    assert route(strategy(always, never), message="spam").whether.modality is Modality.MUST_NOT
    assert route(strategy(always, never), message="praise").whether.modality is Modality.MUST


def test_rules_that_are_as_specific_and_disagree_are_told() -> None:
    found = route(
        strategy(rule("must", messages=["rant"]), rule("must_not", channels=["fb"])),
        message="rant",
        channel="fb",
    )
    assert found.whether.modality is None
    assert found.whether.disagreement
    assert "reglene er uenige" in found.text("nb")
    assert len(lines(found.text("nb"), "Om dere skal svare")) == 2


def test_a_rule_that_names_more_but_something_else_does_not_win() -> None:
    theme = ContentTheme("Enkeltsaker", modality="must_not", acts=[Act.REPLY])
    whole = strategy(rule("must", messages=["question"], channels=["fb"]), themes=[theme])
    assert route(whole, message="question", channel="fb", topic="Enkeltsaker").whether.disagreement


def test_of_rules_that_agree_the_strictest_holds() -> None:
    for words, strictest in ((("may", "must", "should"), "must"), (("should_not", "must_not"), "must_not")):
        rules = [rule(each, messages=["question"], reason=each) for each in words]
        assert route(strategy(*rules), message="question").whether.modality is Modality(strictest)


def test_a_rule_with_a_condition_waits_for_one_without() -> None:
    often = rule("must", messages=["question"])
    seldom = rule("must_not", messages=["question"], conditions=["saken er i retten"])
    found = route(strategy(seldom, often), message="question")
    assert found.whether.modality is Modality.MUST
    assert [claim.at for claim in found.whether.rules.perhaps] == [("responses", 0)]
    assert "forutsatt «saken er i retten»" in found.text("nb")
    alone = route(strategy(seldom), message="question")
    assert alone.whether.modality is Modality.MUST_NOT
    assert "i noen tilfeller" in alone.text("nb").splitlines()[0]


def test_an_exception_for_the_channel_goes_before_its_rule() -> None:
    exception = Guideline("Ikke på X", modality="must_not", channels=["x"])
    found = strategy(rule("must", messages=["question"], exceptions=[exception]))
    assert route(found, message="question", channel="x").whether.modality is Modality.MUST_NOT
    assert route(found, message="question", channel="fb").whether.modality is Modality.MUST


def test_a_theme_never_commented_on_stands_against_a_rule_to_answer() -> None:
    theme = ContentTheme("Enkeltsaker", modality="must_not", acts=[Act.REPLY])
    whole = strategy(rule("must", messages=["question"]), themes=[theme])
    assert route(whole, topic="enkeltsaker").whether.modality is Modality.MUST_NOT
    assert route(whole, topic="enkeltsaker", message="question").whether.disagreement
    assert route(whole, topic="Lån", message="question").whether.modality is Modality.MUST


def test_what_nobody_says_is_said_to_be_unsaid() -> None:
    found = route(strategy(rule(None, messages=["question"])), message="question")
    assert found.whether.modality is None
    assert not found.whether.disagreement
    assert lines(found.text("nb"), "Strategien sier ikke") == [
        "Hvem som svarer.",
        "Om dere skal svare.",
        "Hvor fort dere skal svare.",
    ]
    nothing = route(Strategy("S"), message="question")
    assert not nothing.answered
    assert nothing.text("nb").startswith("Spørsmål: strategien sier ingenting om det.")
    assert nothing.silences == ()


def test_who_answers_comes_from_the_rule_with_deputy_and_place() -> None:
    found = route(
        strategy(rule("must", messages=["question"], by=["vakt"], escalate_to=["redaktor"])),
        message="question",
    )
    (who,), (after,) = found.who, found.next
    assert (who.name, who.deputy, readable(who.at)) == ("Vakt", "Redaktør", "responses[0].by[0]")
    assert (after.name, readable(after.at)) == ("Redaktør", "responses[0].escalate_to[0]")


def test_whoever_follows_the_channel_day_by_day_answers_where_the_rule_names_nobody() -> None:
    daily = Responsibility("Følge kanalene", enquiry="daily", responsible=["vakt"], next=["ledere"])
    whole = strategy(rule("must"), responsibilities=[daily])
    found = route(whole, message="question", channel="fb")
    assert [(who.part, who.name) for who in found.who] == [("follows", "Vakt")]
    assert [who.name for who in found.next] == ["Ledere"]
    assert route(whole, message="question").who == ()


def test_the_responsibility_that_names_the_topic_goes_before_the_general_one() -> None:
    general = Responsibility("Fag", enquiry="subject", responsible=["vakt"])
    loans = Responsibility(
        "Lån", enquiry="subject", topics=["Lån"], responsible=["ledere"], rule="Den på vakt"
    )
    whole = strategy(responsibilities=[general, loans])
    assert [who.name for who in route(whole, enquiry="subject", topic="lån").who] == ["Ledere"]
    assert [who.name for who in route(whole, enquiry="subject", topic="Tilskudd").who] == ["Vakt"]
    assert lines(route(whole, topic="Lån").text("nb"), "Slik finner dere den som svarer") == [
        "«Den på vakt» (responsibilities[1].rule)"
    ]


def test_a_topic_nobody_names_is_not_made_anybodys() -> None:
    loans = Responsibility("Lån", enquiry="subject", topics=["Lån"], responsible=["ledere"])
    found = route(strategy(responsibilities=[loans]), enquiry="subject", topic="Bil")
    assert [each.when[0].nb for each in found.who] == ["gjelder «Lån»"]
    assert "Ingen ansvarsregel nevner temaet «Bil»." in found.text("nb")


@pytest.mark.parametrize("standing", ["example", "dropped"])
def test_examples_and_what_was_dropped_route_nobody(standing: str) -> None:
    task = Responsibility("Presse", enquiry="press", responsible=["ledere"], standing=standing)
    assert not route(strategy(responsibilities=[task]), enquiry="press").answered


def test_a_reference_that_leads_nowhere_is_told_by_its_id() -> None:
    found = route(strategy(rule("must", by=["nobody"], templates=["mal"])), message="praise")
    assert found.who[0].role is None
    assert "«nobody» (ukjent rolle)" in found.text("nb")
    assert found.missing_templates == ("mal",)
    assert "Malen «mal» finnes ikke." in found.text("nb")


def test_how_to_answer_is_told_with_templates_slots_steps_and_where_to_send_people() -> None:
    exact = rule(
        "must",
        messages=["error"],
        tone="vennlig",
        steps=[Step("Rett feilen", by=["vakt"], template="takk"), Step("Bare på X", channels=["x"])],
        redirect_to=[Link("https://banken.example/satser", text="Satser")],
    )
    thanks = Template("Takk", texts=["Takk, {navn}!"], slots=["navn"])
    found = route(strategy(exact, templates=[thanks]), message="error", channel="fb")
    assert lines(found.text("nb"), "Slik gjør dere det") == [
        "Tone: vennlig (responses[0].tone)",
        "Steg 1: Rett feilen – Vakt (responses[0].steps[0])",
        "Send videre til Satser: https://banken.example/satser (responses[0].redirect_to[0])",
    ]
    assert lines(found.text("nb"), "Maler") == [
        "Takk: «Takk, {navn}!» (templates[0])",
        "Fyll inn i «Takk»: navn (templates[0].slots)",
    ]


def test_compensation_has_its_ceiling_conditions_approver_and_time() -> None:
    gift = Compensation(
        "Gavekort",
        ceiling=Quantity(500, unit="NOK"),
        conditions=["vi har gjort feil", "kunden har ventet lenge"],
        approval=Approval(["redaktor"], within=promised("2 timer")),
    )
    found = route(
        strategy(rule("must", messages=["dissatisfied"], compensation=gift)), message="klage", at=AT
    )
    assert lines(found.text("nb"), "Kompensasjon") == [
        (
            "Gavekort, høyst kr 500, forutsatt «vi har gjort feil» eller «kunden har ventet lenge», "
            "godkjent av Redaktør senest onsdag 13. januar 2027 kl. 11:00 (responses[0].compensation)"
        )
    ]
    assert found.offers[0].due is not None
    assert found.offers[0].due.by == dt.datetime.fromisoformat("2027-01-13 11:00")
    assert not [each for each in found.silences if "gis" in each.nb or "godkjenner" in each.nb]


def test_compensation_without_limits_says_what_is_missing_and_a_decided_no_is_a_no() -> None:
    loose = route(strategy(rule("must", compensation=Compensation("Gavekort"))), message="klage")
    assert [each.nb for each in loose.silences][-3:] == [
        "Hvor mye som kan gis.",
        "Når det kan gis.",
        "Hvem som godkjenner det.",
    ]
    refused = route(
        strategy(rule("must", decided_no=[No("compensation", "likebehandling")])), message="klage"
    )
    assert refused.offers[0].no == No("compensation", "likebehandling")
    assert "«likebehandling»" in refused.text("nb")


@pytest.mark.parametrize("name", ["fb", "facebook", "FACEBOOK", "@banken", "banken", "facebook.com"])
def test_a_channel_is_found_by_id_name_handle_and_platform(name: str) -> None:
    found = route(strategy(rule("must")), channel=name)
    assert found.asked.channel is not None
    assert found.asked.channel.id == "fb"


def test_a_name_several_channels_share_is_not_guessed_at() -> None:
    twins = [
        attrs.evolve(FACEBOOK, name="En", id="en", handle=None),
        attrs.evolve(FACEBOOK, name="To", id="to", handle=None),
    ]
    with pytest.raises(UnknownNameError, match="may be several channels: en, to"):
        route(strategy(channels=twins), channel="Facebook")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            {"message": "questoin"},
            "no message 'questoin': did you mean question? the strategy covers question",
        ),
        ({"message": "misfornøid"}, "did you mean dissatisfied?"),
        ({"enquiry": "pres"}, "no enquiry 'pres': did you mean press? the strategy names no enquiry"),
        ({"channel": "fbk"}, "no channel 'fbk': did you mean fb? the strategy covers fb, x"),
        ({"channel": "TikTok"}, "no channel 'TikTok': the strategy covers fb, x"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_and_all_there_are(
    asked: dict[str, str], told: str
) -> None:
    with pytest.raises(UnknownNameError) as refused:
        route(strategy(rule("must", messages=["question"])), **asked)  # type: ignore[arg-type]
    assert told in str(refused.value)


def test_the_strategys_own_classes_and_norwegian_names_are_known() -> None:
    whole = strategy(rule("must", messages=["Spørsmål"]), rule("may", messages=["Bursdagshilsen"]))
    assert route(whole, message="question").whether.modality is Modality.MUST
    assert route(whole, message="bursdagshilsen").whether.modality is Modality.MAY


def test_without_a_question_it_says_what_can_be_asked() -> None:
    told = route(strategy(rule("must", messages=["praise"]))).text("nb")
    assert lines(told, "Dette sier strategien noe om") == ["Meldinger: ros (praise)", "Kanaler: fb og x"]


def test_a_channel_out_of_use_and_one_that_promises_nothing_are_told() -> None:
    closed = attrs.evolve(
        X, status="dormant", status_reason="Spares til kriser", decided_no=[No("commitments", "ingen vakt")]
    )
    told = route(strategy(rule("must"), channels=[closed]), message="praise", channel="x").text("nb")
    assert "X er ikke i bruk. «Spares til kriser» (channels[0].status)" in told
    assert "«ingen vakt»" in told


def test_private_names_and_control_characters_stay_out() -> None:
    hostile = Role("Vakt\x1b[31m\nSvarer: Alle", id="vakt")
    told = route(strategy(rule("must", by=["vakt"]), roles=[hostile]), message="praise").text("nb")
    assert "\x1b" not in told
    assert "\nSvarer: Alle" not in told


MESSAGES = st.sampled_from(["question", "praise", "spam"])
SOME = st.lists(MESSAGES, max_size=2, unique=True)
RULES = st.lists(
    st.builds(
        lambda modality, messages, channels, number: ResponseGuideline(
            f"R{number}",
            modality=modality,
            messages=messages,
            channels=channels,
            by=["vakt"],
            id=f"r{number}",
        ),
        st.none() | st.sampled_from(list(Modality)),
        SOME,
        st.lists(st.sampled_from(["fb", "x"]), max_size=2, unique=True),
        st.integers(0, 99),
    ),
    max_size=5,
)


@settings(deadline=None)
@given(RULES, MESSAGES, st.none() | st.sampled_from(["fb", "x"]))
def test_every_part_names_a_place_and_nothing_is_decided_that_no_rule_says(
    rules: list[ResponseGuideline], message: str, channel: str | None
) -> None:
    whole = strategy(*rules)
    found = route(whole, message=message, channel=channel)
    nodes = dict(Graph(whole).nodes)
    claims: list[Claim[Any]] = [*found.rules, *found.whether.rules.holding, *found.whether.rules.beaten]
    for claim in claims:
        assert nodes[claim.at] == claim.rule
        assert not claim.rule.messages or message in claim.rule.messages
    if found.whether.modality is not None:
        assert found.whether.modality in {claim.value for claim in found.whether.rules.holding}
    for who in found.who:
        assert parse(readable(who.at)) == who.at
        assert nodes[who.at[:-2]].by[who.at[-1]] == "vakt"
    for claim in found.whether.rules.beaten:
        assert any(winner.names > claim.names for winner in found.whether.rules.holding)


@settings(deadline=None)
@given(RULES, MESSAGES)
def test_the_order_of_the_rules_does_not_matter(rules: list[ResponseGuideline], message: str) -> None:
    one, other = (route(strategy(*order), message=message, channel="fb") for order in (rules, rules[::-1]))
    assert one.whether.modality == other.whether.modality
    assert one.whether.disagreement == other.whether.disagreement


def test_a_decision_to_promise_nothing_is_an_answer() -> None:
    own = strategy(channels=[Channel("FB", decided_no=[No("commitments", "Ingen leser der")])])
    found = route(own, message="question", channel="fb")
    assert found.answered
    assert "Hvor fort dere skal svare." not in [each.nb for each in found.silences]
    assert [each.nb for each in found.notes] == [
        "Løfter i kanalen er valgt bort: «Ingen leser der» (channels[0].commitments)"
    ]
    assert found.to_dict()["notes"]
