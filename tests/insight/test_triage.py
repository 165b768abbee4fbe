"""The decision tree is total, or it is said where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategykit import Audience, ResponseGuideline, Role, Strategy, TriageQuestion, triage
from strategykit.paths import readable

if TYPE_CHECKING:
    from strategykit.insight.routing.triage import Triage

ANSWER = ResponseGuideline("Svar", messages=["question"], id="svar")
THANKS = ResponseGuideline("Takk", messages=["praise"], id="takk")


def question(name: str, yes: str | None, no: str | None) -> TriageQuestion:
    return TriageQuestion(f"{name}?", yes=yes, no=no, id=name)


def tree(*questions: TriageQuestion, responses: tuple[ResponseGuideline, ...] = (ANSWER, THANKS)) -> Triage:
    people = {"roles": [Role("Redaktør")], "audiences": [Audience("Alle", id="alle")]}
    return triage(Strategy("S", responses=responses, triage=questions, **people))  # type: ignore[arg-type]  # names of fields


def holes(found: Triage) -> list[tuple[str, str]]:
    return [(hole.kind, readable(hole.at)) for hole in found.holes]


def test_a_tree_whose_every_way_ends_in_an_answer_is_total() -> None:
    found = tree(question("a", "svar", "b"), question("b", "takk", "redaktor"))
    assert found.total
    assert [each.name for each in found.ends] == ["Svar", "Takk", "Redaktør"]
    assert found.text("nb").startswith("2 spørsmål og 3 utfall: alle veier ender i et svar.")


def test_no_tree_is_not_total_and_has_no_holes() -> None:
    found = tree()
    assert not found.total
    assert found.holes == ()
    assert found.follow([]).end is None


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        ([question("a", "svar", None)], [("dead-end", "triage[0].no")]),
        ([question("a", "svar", "borte")], [("unknown-target", "triage[0].no")]),
        ([question("a", "svar", "alle")], [("no-answer", "triage[0].no")]),
        ([question("a", "svar", "a")], [("cycle", "triage[0].no")]),
        (
            [question("a", "svar", "b"), question("b", "svar", "c"), question("c", "svar", "a")],
            [("cycle", "triage[2].no")],
        ),
        ([question("a", "svar", "svar"), question("b", "svar", "svar")], [("unreachable", "triage[1]")]),
    ],
)
def test_every_kind_of_hole_is_found_at_its_place(
    questions: list[TriageQuestion], expected: list[tuple[str, str]]
) -> None:
    found = tree(*questions, responses=(ANSWER,))
    assert holes(found) == expected
    assert not found.total


def test_a_class_the_tree_never_answers_is_a_hole_at_its_rule() -> None:
    found = tree(question("a", "svar", "redaktor"))
    assert holes(found) == [("class-unanswered", "responses[1]")]
    assert dict(found.answers)["praise"] == ()


def test_a_rule_for_any_message_answers_every_class() -> None:
    anything = ResponseGuideline("Alt annet", id="alt")
    assert tree(question("a", "svar", "alt"), responses=(ANSWER, THANKS, anything)).total


def test_classes_of_the_catalogue_that_no_rule_names_are_told_apart_from_holes() -> None:
    found = tree(question("a", "svar", "takk"))
    assert found.total
    assert "threat" in found.unheard
    assert "question" not in found.unheard


def test_a_tree_that_comes_together_again_is_no_cycle() -> None:
    found = tree(question("a", "b", "c"), question("b", "svar", "c"), question("c", "takk", "redaktor"))
    assert found.total


@pytest.mark.parametrize("answers", [[False, True], ["no", "yes"], ["Nei", " JA "]])
def test_it_is_followed_by_yes_and_no_in_both_languages(answers: list[bool | str]) -> None:
    walk = tree(question("a", "svar", "b"), question("b", "takk", "svar")).follow(answers)
    assert walk.end is not None
    assert walk.end.name == "Takk"
    assert [(each.name, yes) for each, yes in walk.steps] == [("a?", False), ("b?", True)]


def test_when_the_answers_run_out_it_says_what_is_next() -> None:
    walk = tree(question("a", "svar", "b"), question("b", "takk", "svar")).follow([False])
    assert (walk.end, walk.hole) == (None, None)
    assert walk.next is not None
    assert walk.next.name == "b?"


def test_a_walk_that_falls_into_a_hole_says_which() -> None:
    found = tree(question("a", "b", None), question("b", "a", "svar"))
    for answers, kind in (([False], "dead-end"), ([True] * 50, "cycle")):
        walk = found.follow(answers)
        assert walk.hole is not None
        assert walk.hole.kind == kind


def test_an_answer_that_is_neither_is_refused() -> None:
    with pytest.raises(ValueError, match="'kanskje' is neither yes nor no"):
        tree(question("a", "svar", "takk")).follow(["kanskje"])


TARGETS = st.sampled_from(["q0", "q1", "q2", "q3", "svar", "takk", "redaktor", "alle", "borte", None])
TREES = st.lists(st.tuples(TARGETS, TARGETS), max_size=4).map(
    lambda pairs: tree(*(question(f"q{number}", *pair) for number, pair in enumerate(pairs)))
)
ANSWERS = st.lists(st.booleans(), min_size=6, max_size=6)


@settings(deadline=None)
@given(TREES, ANSWERS)
def test_every_way_through_a_total_tree_ends_in_an_answer(found: Triage, answers: list[bool]) -> None:
    walk = found.follow(answers)
    assert walk.next is None  # four questions need no more than four answers
    if found.total:
        assert walk.end is not None
        assert all(rules for _, rules in found.answers)
    else:
        assert found.holes or not found.questions
    if walk.hole:
        assert walk.hole.kind in {hole.kind for hole in found.holes}


@settings(deadline=None)
@given(TREES)
def test_every_hole_on_a_branch_can_be_walked_into_or_is_never_asked(found: Triage) -> None:
    ways = [[bool(number >> bit & 1) for bit in range(5)] for number in range(32)]
    met = {walk.hole.at for way in ways if (walk := found.follow(way)).hole}
    asked = {step.path for way in ways for step, _ in found.follow(way).steps}
    for hole in found.holes:
        if hole.kind in {"dead-end", "unknown-target", "no-answer"} and hole.at[:2] in asked:
            assert hole.at in met
        if hole.kind == "unreachable":
            assert hole.at not in asked
