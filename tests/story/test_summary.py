"""The summary: what a board reads when it reads nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

import strategykit as sk
from drawing import strategies
from strategykit import Action, Audience, Channel, Figure, Goal, Indicator, OpenItem, State, Strategy
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.blocks import plain

if TYPE_CHECKING:
    from strategykit.story.blocks import Story

EXAMPLES = ("boligbank/strategy", "boligbank/strategy_mended", "team_safa/strategy", "open_source/strategy")
SLOW = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def told(story: Story) -> list[tuple[str, str]]:
    return [(plain(claim.lead), plain(claim.text)) for claim in story.claims]


def test_a_whole_strategy_is_told_in_four_parts_and_its_headline() -> None:
    strategy = sk.load("examples/boligbank/strategy_mended.yaml")
    story = tell(strategy, sk.check(strategy), "nb")
    assert plain(story.headline) == "Sju mål skal nås med ni tiltak innen 31. desember 2027"
    assert told(story) == [
        ("Situasjonen", strategy.mission),
        (
            "Utfordringen",
            f"{strategy.as_is[0].text} Dette er det første av sju gap fra i dag til ønsket situasjon.",
        ),
        (
            "Svaret",
            (
                "Dette skal nås innen 31. desember 2027: Median svartid skal ned fra 26 til 4 timer; "
                "Kjennskap til bostøtten skal opp fra 41 til 55 %; Omdømmepoeng skal opp fra 62 til 68 poeng"
            ),
        ),
        (
            "Svaret",
            (
                "Vi vil nå fem målgrupper gjennom Facebook, X, YouTube, LinkedIn, Hjemmesiden, RSS "
                "og Intranettet"
            ),
        ),
        (
            "Det som skal til",
            (
                "Ni tiltak skal gjennomføres, og det første begynner 4. januar 2027. "
                "Tiltakene koster kr\xa0640\xa0000, og budsjettet er kr\xa0640\xa0000. "
                "Vi ber om svar på ett spørsmål: "
                "«Skal banken være på Instagram for å nå unge som leier bolig?» (30. september 2027)."
            ),
        ),
    ]


def test_a_draft_says_how_much_is_open_and_what_comes_first() -> None:
    strategy = sk.load("examples/team_safa/strategy.yaml")
    story = tell(strategy, sk.check(strategy), "nb")
    assert plain(story.headline) == "Tre mål er satt, men 23 hull må tettes"
    assert told(story)[1:] == [
        ("Utfordringen", "23 hull må tettes før strategien er ferdig"),
        ("Svaret", "Tre mål: Ha best kundeservice; Raskest til å svare på spørsmål; Øke kundebasen"),
        (
            "Det som skal til",
            (
                "Sju steg gjør strategien bedre, og de første er: Velg indikatorer for tre mål; "
                "Sett måltall for tre mål; Sett frister for tre mål. Vi ber om svar på seks spørsmål."
            ),
        ),
    ]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_summed_up_in_sentences(name: str, language: str) -> None:
    strategy = sk.load(f"examples/{name}.yaml")
    story = tell(strategy, sk.check(strategy), language)
    assert 3 <= len(story.claims) <= 5
    assert len({claim.lead for claim in story.claims}) == 4
    for text in (plain(story.headline), *(text for _, text in told(story))):
        assert not re.search(r"\s{2}|\.\.|[;:,]\s*$|[;:]\s*[;:.]|\{|\}", text), text
        assert text[0].isupper() or text[0].isdigit(), text


def test_where_there_is_too_little_to_sum_up_there_is_no_summary() -> None:
    for strategy in (
        Strategy("S"),
        Strategy("S", goals=[Goal("Svare raskere")]),
        Strategy("S", mission="Vi hjelper"),
    ):
        story = tell(strategy, Report(), "nb")
        assert story.claims == ()
    assert tell(Strategy("S"), Report(), "nb").headline == ()


def test_each_part_is_told_only_where_the_strategy_has_it() -> None:
    strategy = Strategy(
        "S",
        as_is=[State("Ingen svarer")],
        to_be=[State("Alle får svar")],
        actions=[Action("Sette opp en vakt")],
        open_items=[OpenItem("Hvem?", kind="question"), OpenItem("Når?", kind="question")],
    )
    assert told(tell(strategy, Report(), "nb")) == [
        ("Utfordringen", "Ingen svarer"),
        ("Det som skal til", "Ett tiltak skal gjennomføres. Vi ber om svar på to spørsmål."),
    ]
    reached = Strategy(
        "S", as_is=[State("Ingen svarer")], audiences=[Audience("Unge")], channels=[Channel("Møter")]
    )
    assert told(tell(reached, Report(), "nb")) == [
        ("Situasjonen", "Ingen svarer"),
        ("Svaret", "Vi vil nå én målgruppe gjennom Møter"),
    ]


def test_one_change_is_told_for_each_goal_and_a_common_day_once() -> None:
    goals = [Goal(name, deadline="2027-12-31") for name in ("A", "B", "C", "D")]
    names = [("Svartid", 0), ("Besvart", 0), ("Kjennskap", 1), ("Ros", 2), ("Klikk", 3)]
    measures = [
        Indicator(name, goals=[goals[at]], baseline=Figure(1), targets=[Figure(2)]) for name, at in names
    ]
    (_, text), *_ = told(tell(Strategy("S", mission="Vi", goals=goals, indicators=measures), Report(), "nb"))[
        1:
    ]
    assert text == (
        "Dette skal nås innen 31. desember 2027: Svartid skal opp fra 1 til 2; "
        "Kjennskap skal opp fra 1 til 2; Ros skal opp fra 1 til 2"
    )


def test_what_is_too_long_for_a_summary_is_left_to_its_part() -> None:
    long = "Vi hjelper alle som trenger det. " * 10
    strategy = Strategy(
        "S",
        mission=long,
        as_is=[State(long), State("Ingen svarer")],
        to_be=[State("Svar")],
        goals=[Goal("A")],
    )
    assert told(tell(strategy, Report(), "nb"))[0] == ("Utfordringen", "Ingen svarer")


@SLOW
@given(strategies())
def test_every_claim_of_any_strategy_leads_to_a_part_that_is_told(strategy: Strategy) -> None:
    story = tell(strategy, sk.check(strategy), "nb")
    assert len(story.claims) <= 5
    assert {claim.section for claim in story.claims} <= {each.id for each in story.sections}
    assert all(plain(claim.text).strip() and claim.lead for claim in story.claims)
