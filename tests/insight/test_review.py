"""A text is held against the strategy's own rules, and each remark says which."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategykit as sk
from strategykit.graph import Graph
from strategykit.insight.review.kinds import KINDS
from strategykit.insight.review.remarks import Remark

if TYPE_CHECKING:
    from strategykit.findings import Report

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
MENDED = sk.load(EXAMPLES / "boligbank" / "strategy_mended.yaml")


def names(report: Report) -> list[str]:
    return [finding.name for finding in report]


def only(report: Report, name: str) -> Remark:
    (found,) = [finding for finding in report if finding.name == name]
    assert isinstance(found, Remark)
    return found


def rule(text: str = "Regel", **about: object) -> sk.Strategy:
    return sk.Strategy("S", guidelines=[sk.Guideline(text, **about)])  # type: ignore[arg-type]  # checked at run time


def test_a_good_post_gives_no_remark() -> None:
    text = "Nye satser fra 1. juli: De fleste får litt mer. Se hva det betyr for deg på banken.example/satser"
    for channel in ("facebook", "x", "linkedin", None):
        assert names(sk.review(MENDED, text, channel=channel)) == []


def test_what_the_strategy_gives_as_good_examples_passes_its_own_review() -> None:
    reviewed = 0
    for path, example in Graph(MENDED).of(sk.Example):
        good = [example.text if example.verdict is sk.Verdict.DO else None, example.instead]
        for text in filter(None, good):
            assert names(sk.review(MENDED, text, channel="facebook")) == [], path
            reviewed += 1
    assert reviewed > 15


def test_a_phrase_to_avoid_is_found_whatever_its_case_and_marks_and_says_what_to_write() -> None:
    remark = only(
        sk.review(MENDED, "Hei!\nDette er IKKE  vårt bord, dessverre.", channel="x"), "phrase-to-avoid"
    )
    assert remark.path == "guidelines[5].examples[0]"
    assert (remark.line, remark.column, remark.offset, remark.length) == (2, 1, 5, 24)
    assert remark.hint is not None
    assert "Skriv heller «Dette er det kommunen som avgjør. Ring boligkontoret" in remark.hint.nb
    assert "så hjelper de deg videre.»" in remark.hint.nb
    assert "Write instead: “Dette er det kommunen som avgjør." in remark.hint.en
    assert "guidelines[5]" in remark.hint.en


def test_a_phrase_is_not_found_inside_a_word() -> None:
    strategy = sk.Strategy("S", voices=[sk.Voice(phrases=[sk.Example("dont", text="bord")])])
    assert names(sk.review(strategy, "Bordet er dekket, og vi er ombord.")) == []
    assert names(sk.review(strategy, "Et bord!")) == ["phrase-to-avoid"]


def test_a_sentence_close_to_a_phrase_is_pointed_at() -> None:
    report = sk.review(MENDED, "Det vises til din henvendelse av 12. mai.", channel="facebook")
    assert names(report) == ["phrase-nearly-avoided"]
    assert only(report, "phrase-nearly-avoided").severity is sk.Severity.INFO
    assert names(sk.review(MENDED, "Takk for henvendelsen din i går.", channel="facebook")) == []


def test_a_voice_holds_on_its_own_channels_only() -> None:
    strategy = sk.Strategy(
        "S",
        channels=[sk.Channel("Blogg"), sk.Channel("Facebook", platform="Facebook")],
        voices=[sk.Voice(phrases=[sk.Example("dont", text="dere")], channels=["blogg"])],
    )
    assert names(sk.review(strategy, "Hei dere", channel="blogg")) == ["phrase-to-avoid"]
    assert names(sk.review(strategy, "Hei dere", channel="facebook")) == []
    assert names(sk.review(strategy, "Hei dere")) == ["phrase-to-avoid"]


def test_a_rule_for_a_channel_holds_for_its_parts() -> None:
    strategy = sk.Strategy(
        "S",
        channels=[sk.Channel("Blogg"), sk.Channel("Gjesteblogg", part_of="blogg")],
        voices=[sk.Voice(phrases=[sk.Example("dont", text="dere")], channels=["blogg"])],
    )
    assert names(sk.review(strategy, "Hei dere", channel="gjesteblogg")) == ["phrase-to-avoid"]


def test_rules_for_private_accounts_are_not_for_the_organisation() -> None:
    text = "Jeg så på saken din i dag, den ligger hos meg."
    assert names(sk.review(MENDED, text, channel="facebook")) == []


@pytest.mark.parametrize(
    ("limit", "modality", "text", "severity"),
    [
        (sk.Quantity(1, unit="lenke", per="post"), "may", "nav.no og ks.no", "warning"),
        (sk.Quantity(1, unit="links", per="post"), "must", "nav.no og ks.no", "error"),
        (sk.Quantity(1, unit="lenke", per="post"), "must", "nav.no", None),
        (sk.Quantity(2, unit="emneknagger"), "should", "#A #Bc #Cd", "warning"),
        (sk.Quantity(unit="hashtags", high=1), "should", "#A #Bc", "warning"),
        (sk.Quantity(0, unit="emojis"), "must", "Hei 🏠", "error"),
        (sk.Quantity(5, unit="tegn"), "must", "Hei 👩‍👩‍👧", None),
        (sk.Quantity(4, unit="ord"), "must", "En to tre fire fem", "error"),
        (sk.Quantity(1, unit="setning"), "must", "En. To.", "error"),
        (sk.Quantity(1, unit="innlegg", per="day"), "must", "nav.no og ks.no", None),
        (sk.Quantity(25, unit="%"), "must", "nav.no og ks.no", None),
        (sk.Quantity(1, unit="lenke", per="week"), "must", "nav.no og ks.no", None),
    ],
)
def test_a_number_in_a_rule_is_counted(
    limit: sk.Quantity, modality: str, text: str, severity: str | None
) -> None:
    report = sk.review(rule("Høyst så mange", limit=limit, modality=modality), text)
    found = [finding.severity.value for finding in report if finding.name == "limit-passed"]
    assert found == ([severity] if severity else [])


def test_the_remark_stands_at_the_first_one_too_many() -> None:
    remark = only(sk.review(MENDED, "Se nav.no, ks.no og ssb.no", channel="x"), "limit-passed")
    assert (remark.offset, remark.length) == (11, 5)
    assert remark.message.nb == "Teksten har 3 lenker, men strategien tillater høyst 1."
    assert remark.message.en == "The text has 3 links, but the strategy allows 1 at most."


@pytest.mark.parametrize(
    ("limit", "text", "passed"),
    [
        ("maks 2 emneknagger", "#Aa #Bb #Cc", True),
        ("maks 2 emneknagger", "#Aa #Bb", False),
        ("inntil 2 emneknagger per innlegg", "#Aa #Bb #Cc", True),
        ("maks 1 lenke", "Se nav.no og ks.no", True),
        ("maks en lenke", "Se nav.no og ks.no", True),
        ("høgst éi lenkje", "Se nav.no og ks.no", True),
        ("max 2 hashtags", "#Aa #Bb #Cc", True),
        ("up to 2 hashtags per post", "#Aa #Bb #Cc", True),
        ("up to 2 hashtags", "#Aa", False),
        ("maks 3 ord", "En to tre fire", True),
        ("minst 2 emneknagger", "Hei #Aa", True),
        ("minst 2 emneknagger", "Hei #Aa #Bb #Cc", False),
        ("no fewer than two hashtags", "Hi #Aa", True),
        ("ikke færre enn to emneknagger", "Hei #Aa #Bb", False),
        ("maks 2 emneknagger i uka", "#Aa #Bb #Cc", False),
        ("få emneknagger", "#Aa #Bb #Cc", False),
    ],
)
def test_a_limit_in_words_is_kept(limit: str, text: str, *, passed: bool) -> None:
    strategy = sk.loads(
        f"title: S\nguidelines: [{{text: l, kind: posting, limit: {limit}}}]\n"
        "channels: [{name: FB, platform: Facebook, id: fb}]\n"
    )
    assert ("limit-passed" in names(sk.review(strategy, text, channel="fb"))) is passed


def test_a_limit_that_is_no_number_is_told_rather_than_passed() -> None:
    remark = only(sk.review(rule("Merkelapper", limit="få emneknagger"), "#Aa #Bb #Cc"), "limit-unread")
    assert (remark.severity, remark.path) == (sk.Severity.INFO, "guidelines[0].limit")
    assert "«få emneknagger» er ikke noe tall" in remark.message.nb
    assert names(sk.review(rule("Bruk korte setninger", limit="så korte dere kan"), "Hei.")) == [
        "limit-unread"
    ]


@pytest.mark.parametrize("limit", ["maks 2 emneknagger", "minst 1 lenke", "etter avtale med lederen"])
def test_a_limit_that_is_read_or_counts_nothing_in_a_text_is_not_told(limit: str) -> None:
    assert "limit-unread" not in names(sk.review(rule("Ta det rolig", limit=limit), "Se nav.no #Bolig"))


def test_at_least_is_told_from_at_most_by_the_words_of_the_rule() -> None:
    strategy = rule("Minst to emneknagger i hvert innlegg", limit=sk.Quantity(2, unit="emneknagger"))
    assert names(sk.review(strategy, "Hei #Bolig")) == ["limit-passed"]
    assert names(sk.review(strategy, "Hei #Bolig #Leie #Lån")) == []


def test_a_rule_against_linking_is_shown_and_left_to_people() -> None:
    strategy = rule("Lenke til konkurrenter", modality="must_not", acts=["link"])
    remark = only(sk.review(strategy, "Se nav.no"), "act-to-check")
    assert (remark.severity, remark.path) == (sk.Severity.INFO, "guidelines[0]")
    assert names(sk.review(strategy, "Hei")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I dag vil vi snakke om partipolitikken.", True),
        ("Partipolitikk!", True),
        ("Vi kommenterer ikke partipolitikk her.", False),
        ("Boligpolitikk er viktig.", False),
    ],
)
def test_a_theme_to_avoid_is_found_by_its_name(text: str, *, found: bool) -> None:
    theme = sk.ContentTheme("Partipolitikk", modality="must_not", acts=["publish"])
    report = sk.review(sk.Strategy("S", themes=[theme]), text)
    assert names(report) == (["theme-to-avoid"] if found else [])


def test_a_theme_that_is_wanted_or_only_not_liked_is_let_be() -> None:
    wanted = sk.ContentTheme("Bostøtte", modality="must")
    liked = sk.ContentTheme("Bostøtte", modality="must_not", acts=["like"])
    assert names(sk.review(sk.Strategy("S", themes=[wanted, liked]), "Bostøtte")) == []


@pytest.mark.parametrize("slot", ["{fornavn}", "{navn på kunde}", "[telefon]"])
def test_an_empty_slot_is_an_error(slot: str) -> None:
    strategy = sk.Strategy("S", templates=[sk.Template("T", slots=["telefon"])])
    report = sk.review(strategy, f"Ring oss på {slot}.")
    assert names(report) == ["slot-unfilled"]
    assert not report.ok
    assert only(report, "slot-unfilled").offset == 12


@pytest.mark.parametrize("text", ["Vi er {} her", "[sic] sa han", "a { b }", "{1}"])
def test_brackets_that_are_no_slots_are_let_be(text: str) -> None:
    assert names(sk.review(sk.Strategy("S"), text)) == []


def test_a_question_brings_its_tone() -> None:
    report = sk.review(MENDED, "Ja, du kan søke.", channel="facebook", message="question")
    assert names(report) == ["tone-reminder"]
    assert only(report, "tone-reminder").message.nb == "Tonen skal være «vennlig og konkret»."


def test_an_answer_where_there_is_to_be_none_is_an_error_with_the_steps() -> None:
    report = sk.review(MENDED, "Nå må du gi deg.", channel="facebook", message="trolling")
    assert set(names(report)) == {"message-not-answered", "steps-reminder"}
    assert (
        only(report, "message-not-answered").message.nb == "Dette skal ikke besvares (trolling eller hets)."
    )
    assert "Ta skjermbilde" in only(report, "steps-reminder").message.nb


def test_examples_of_answers_hold_for_their_class_of_messages() -> None:
    text = "Se nettsidene våre."
    assert "phrase-to-avoid" in names(sk.review(MENDED, text, channel="x", message="question"))
    assert "phrase-to-avoid" not in names(sk.review(MENDED, text, channel="x", message="praise"))


def test_a_class_without_a_rule_is_told_and_a_rule_for_any_class_holds() -> None:
    assert names(sk.review(sk.Strategy("S"), "Takk!", message="ros")) == ["message-without-rule"]
    general = sk.Strategy("S", responses=[sk.ResponseGuideline("Alle får svar", tone="vennlig")])
    assert names(sk.review(general, "Takk!", message="ros")) == ["tone-reminder"]


def test_the_strategys_own_class_of_messages_is_known() -> None:
    own = sk.Strategy("S", responses=[sk.ResponseGuideline("Svar", messages=["purring"], tone="rolig")])
    assert names(sk.review(own, "Takk!", message="purring")) == ["tone-reminder"]
    with pytest.raises(sk.UnknownNameError, match="did you mean purring"):
        sk.review(own, "Takk!", message="puring")


@pytest.mark.parametrize("channel", ["x", "X", "Twitter", "@banken_eksempel", MENDED.channels[1]])
def test_a_channel_is_found_by_id_name_platform_or_as_itself(channel: str | sk.Channel) -> None:
    assert names(sk.review(MENDED, "æ" * 281, channel=channel)) == ["too-long"]


def test_an_unknown_channel_is_answered_with_the_nearest() -> None:
    with pytest.raises(sk.UnknownNameError, match="did you mean Intranettet"):
        sk.review(MENDED, "Hei", channel="intranett")


def test_a_channel_that_is_given_up_and_one_that_is_not_there_are_told() -> None:
    given_up = only(sk.review(MENDED, "Hei", channel="flickr"), "channel-not-used")
    assert (given_up.path, given_up.message.nb) == ("channels[8].status", "«Flickr» er valgt bort.")
    missing = only(sk.review(MENDED, "Hei", channel="TikTok"), "channel-not-used")
    assert missing.message.nb == "Strategien har ingen kanal på «TikTok»."


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_text_is_one_error(text: str) -> None:
    assert names(sk.review(MENDED, text, channel="x", message="question")) == ["text-empty"]


def test_a_remark_is_plain_data_in_both_languages() -> None:
    remark = only(sk.review(MENDED, "æ" * 281, channel="x"), "too-long")
    for language, words in (
        ("nb", "Teksten har 281 tegn, men grensen på X er 280."),
        ("en", "The text has 281"),
    ):
        data = remark.to_dict(language)
        assert data["message"].startswith(words)
        assert (data["offset"], data["length"], data["line"], data["column"]) == (280, 1, 1, 281)
        assert data["source"] == "https://docs.x.com/fundamentals/counting-characters"
        assert data["source"] in data["hint"]


def test_names_and_codes_are_one_of_a_kind() -> None:
    assert len({kind.code for kind in KINDS.values()}) == len(KINDS)


@given(st.text(max_size=300), st.sampled_from([None, "x", "facebook", "Threads"]))
def test_any_text_can_be_reviewed_and_every_place_is_in_it(text: str, channel: str | None) -> None:
    report = sk.review(MENDED, text, channel=channel, message="question")
    assert report.to_dict(language="nb") == sk.review(
        MENDED, text, channel=channel, message="question"
    ).to_dict(language="nb")
    for remark in report:
        assert isinstance(remark, Remark)
        assert remark.code == KINDS[remark.name].code
        assert remark.hint is None or remark.hint.nb != remark.hint.en
        if remark.offset is not None:
            assert remark.length is not None
            assert 0 <= remark.offset < remark.offset + remark.length <= len(text)
