"""How goals and approaches are worded, and holes in any text: bokmål, nynorsk and English."""

from __future__ import annotations

from typing import Any

import pytest
from one_edit import places

from strategykit.checks import run
from strategykit.model import (
    Approach,
    Audience,
    Definition,
    Evaluation,
    Example,
    Figure,
    Goal,
    Guideline,
    Indicator,
    Note,
    OpenItem,
    Standing,
    Strategy,
    Template,
)


def found(name: str, *goals: Goal, **fields: Any) -> list[str]:
    return [each.path for each in run(Strategy("S", goals=goals, **fields)) if each.name == name]


def goal(text: str, **fields: Any) -> Goal:
    return Goal(text, kind="success_criterion", **fields)


# Vague


@pytest.mark.parametrize("text", ["Styrke omdømmet", "Styrkje omdømet", "Strengthen our reputation"])
def test_a_direction_is_no_distance(text: str) -> None:
    assert found("goal-vague", goal(text)) == ["goals[0]"]


def test_a_number_in_the_goal_or_in_its_target_is_one() -> None:
    assert found("goal-vague", goal("Øke kjennskapen til 55 %")) == []
    measured = Indicator("Kjennskap", goals=["g"], targets=[Figure(55)])
    assert found("goal-vague", goal("Øke kjennskapen", id="g"), indicators=[measured]) == []


def test_a_goal_without_any_target_is_one_finding() -> None:
    assert found("goal-no-target", Goal("Styrke omdømmet")) == ["goals[0]"]
    assert found("goal-vague", Goal("Styrke omdømmet")) == []


def test_a_target_in_words_does_not_say_how_far() -> None:
    judged = Evaluation("Møte", of=["g"], criteria=["Flere kjenner oss"])
    assert found("goal-vague", Goal("Styrke omdømmet", id="g"), evaluations=[judged]) == ["goals[0]"]


@pytest.mark.parametrize("standing", [Standing.EXAMPLE, Standing.DROPPED])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("goal-vague", "Styrke omdømmet"),
        ("goal-is-activity", "Overvåke hva andre sier om oss"),
        ("goal-superlative", "Ha best kundeservice"),
        ("goal-compound", "Øke synligheten og styrke omdømmet"),
    ],
)
def test_an_example_is_not_the_strategys_own(name: str, text: str, standing: Standing) -> None:
    assert found(name, goal(text)) == ["goals[0]"]
    assert found(name, goal(text, standing=standing)) == []


# A task


@pytest.mark.parametrize(
    "text", ["Publisere tre innlegg i uken", "Leggje ut nyhende kvar dag", "We will launch a podcast"]
)
def test_a_task_is_no_goal(text: str) -> None:
    assert found("goal-is-activity", goal(text)) == ["goals[0]"]
    assert found("goal-vague", goal(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Innbyggerne skal dele rådene våre",
        "Publisere råd slik at halvparten sorterer riktig",
        "Innbyggjarane skal bruke nettsida",
        "Residents will share our advice",
        "Share of parents who know the scheme reaches half",
    ],
)
def test_what_others_do_is_no_task(text: str) -> None:
    assert found("goal-is-activity", goal(text)) == []


# A superlative


@pytest.mark.parametrize(
    "text", ["Ha best kundeservice", "Raskast til å svare", "Be the most trusted council"]
)
def test_to_be_best_is_to_be_better_than_somebody(text: str) -> None:
    assert found("goal-superlative", goal(text, id="g")) == ["goals[0]"]
    compared = Indicator("Måling", goals=["g"], targets=[Figure(compared_with="Nabokommunene")])
    assert found("goal-superlative", goal(text, id="g"), indicators=[compared]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Most loved brands for young people",
        "Most trusted banks among the young in Norway",
        "We want most admired brands to call us",
    ],
)
def test_most_before_a_word_of_esteem_is_more_than_all_others(text: str) -> None:
    assert found("goal-superlative", goal(text)) == ["goals[0]"]


@pytest.mark.parametrize("text", ["Most patients know who to call", "Most retired people know where to ask"])
def test_most_people_are_more_than_half_of_them(text: str) -> None:
    assert found("goal-superlative", goal(text)) == []


@pytest.mark.parametrize(
    "text", ["Gi best mulig service", "Gje best mogleg service", "Follow best practice", "Blant de ti beste"]
)
def test_best_possible_compares_with_nobody(text: str) -> None:
    assert found("goal-superlative", goal(text)) == []


# Several


@pytest.mark.parametrize(
    "text",
    [
        "Banken skal øke sin synlighet og forbedre omdømme gjennom merkevarebygging",
        "Auke engasjementet og styrkje lokaldemokratiet",
        "Increase participation and reduce complaints",
        "Øke kjennskap og tillit",
    ],
)
def test_two_goals_in_a_sentence_are_two(text: str) -> None:
    assert found("goal-compound", goal(text)) == ["goals[0]"]


@pytest.mark.parametrize(
    "text",
    [
        "Banken skal være et kompetansesenter for kundene og samarbeidspartnere",
        "Styrke og utvikle dialogen",
        "Styrkje og utvikle dialogen",
        "Strengthen and deepen ties with alumni",
        "Øke kjennskapen blant foreldre og elever",
        "Flere og bedre svar",
    ],
)
def test_two_audiences_or_two_verbs_for_one_thing_are_one(text: str) -> None:
    assert found("goal-compound", goal(text)) == []


# Two wordings


@pytest.mark.parametrize(
    ("other", "differs"),
    [
        ("Nå kundene og partnerne innen 2 dager", False),  # quoted twice
        ("Nå  kundene og partnerne innen 2 dager.", False),
        ("Vi skal nå kundene og partnerne innen 2 dager", False),
        ("Nå kundene innen 2 dager", True),
        ("Nå kundene og partnerne innen 3 dager", True),
        ("Nå kundene, partnerne og pressen innen 2 dager", True),
    ],
)
def test_another_wording_has_the_same_people_and_number(other: str, differs: bool) -> None:
    note = Note(other, kind="as_written", about="text")
    audiences = [Audience(each) for each in ("Kunder", "Partnere", "Pressen")]
    one = goal("Nå kundene og partnerne innen 2 dager", notes=[note])
    expected = ["goals[0].notes[0]"] if differs else []
    assert found("goal-text-inconsistent", one, audiences=audiences) == expected


def test_a_remark_is_no_other_wording() -> None:
    one = goal("Svare innen 2 dager", notes=[Note("Før var det 5 dager")])
    assert found("goal-text-inconsistent", one) == []


# Approaches


@pytest.mark.parametrize("text", ["Ha god lønnsprofil", "Ha ein god lønsprofil", "Offer good salaries"])
def test_no_post_changes_the_pay(text: str) -> None:
    assert found("approach-outside-medium", goal("G", approaches=[Approach(text)])) == [
        "goals[0].approaches[0]"
    ]
    told = Approach(text, channels=["facebook"])
    assert found("approach-outside-medium", goal("G", approaches=[told])) == []


@pytest.mark.parametrize("text", ["Fortelle om lønn", "Svare på spørsmål om prisar", "Explain our prices"])
def test_but_a_post_may_tell_of_it(text: str) -> None:
    assert found("approach-outside-medium", goal("G", approaches=[Approach(text)])) == []


@pytest.mark.parametrize("text", ["Være serviceinnstilte", "Kommunen skal vere open", "Remain professional"])
def test_a_quality_is_nothing_done(text: str) -> None:
    assert found("approach-is-attribute", goal("G", approaches=[Approach(text)])) == [
        "goals[0].approaches[0]"
    ]
    carried = Approach(text, see=["vaktliste"])
    assert found("approach-is-attribute", goal("G", approaches=[carried])) == []


@pytest.mark.parametrize(
    "text", ["Være der folk er", "Vere på Facebook kvar dag", "Be available on Messenger"]
)
def test_being_somewhere_is_something_done(text: str) -> None:
    assert found("approach-is-attribute", goal("G", approaches=[Approach(text)])) == []


# Holes


@pytest.mark.parametrize(
    "text",
    [
        "TODO",
        "Eies av [rolle]",
        "Vi når XX % av kundene",
        "Vi hjelper [målgruppe]",
        "We help [target group]",
        "We reach X% of people",
        "Vi hjelper 40 XX",
        "We reach XX of people",
        "Kjem seinare",
        "Insert your mission",
        "{{mission}}",
        "…",
    ],
)
def test_a_hole_is_found_in_any_text(text: str) -> None:
    assert places("mission", text, "placeholder-text") == ["mission"]


@pytest.mark.parametrize(
    "text",
    [
        "Vi er der [beboerne](https://www.fjordvikbbl.example/) er",
        "Det gjer vi. Eg svarar.",
        "Vi gir råd [1] og svar",
        "Vi skriver aldri «XX» om folk",
        "Vi er på X, og 40 % følger oss der",
        "Superbowl XX på storskjerm",
        "We keep our to-do list in the open",
        "Svaret kommer samme dag",
    ],
)
def test_what_only_looks_like_one_is_not(text: str) -> None:
    assert places("mission", text, "placeholder-text") == []


def test_slots_declared_holes_and_the_words_of_others_are_no_holes() -> None:
    strategy = Strategy(
        "S",
        templates=[Template("Takk", texts=["Takk, [navn]!"], slots=["navn"])],
        open_items=[OpenItem("TODO: spørre styret")],
        definitions=[Definition("Plassholder", text="Ord som TODO")],
        guidelines=[Guideline("Skriv ferdig", examples=[Example("dont", text="TODO")])],
        notes=[Note("TODO sto det", kind="quote")],
    )
    assert [each for each in run(strategy) if each.name == "placeholder-text"] == []


def test_a_task_without_an_approach_is_a_task_and_nothing_else() -> None:
    strategy = Strategy("S", goals=[Goal("Publisere tre innlegg i uken")])
    names = {each.name for each in run(strategy)}
    assert "goal-is-activity" in names
    assert "goal-no-approach" not in names
