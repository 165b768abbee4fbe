"""A framework shows what a strategy says to each of its points."""

from __future__ import annotations

from strategykit.catalog.frameworks import framework
from strategykit.graph import Answer
from strategykit.insight.view import view
from strategykit.model import Framework, FrameworkPoint, Goal, No, Presence, Role, Strategy


def test_a_point_holds_the_nodes_of_its_fields_with_their_paths() -> None:
    role = Role("Redaktør")
    strategy = Strategy("S", goals=[Goal("Svare raskere"), Goal("Lytte")], roles=[role])
    points = {point.label: point for point in view(strategy, framework("five-points", "nb"))}
    assert points["Mål"].held == ((("goals", 0), strategy.goals[0]), (("goals", 1), strategy.goals[1]))
    assert points["Ansvar"].held == ((("roles", 0), role),)
    assert points["Måling"].held == ()


def test_a_point_keeps_the_order_and_the_words_of_the_framework() -> None:
    own = Framework("Vår", points=[FrameworkPoint("Først", questions=["Hvem?"], reads=["roles", "goals"])])
    (point,) = view(Strategy("S"), own)
    assert (point.label, point.questions) == ("Først", ("Hvem?",))
    assert [field.name for field in point.fields] == ["roles", "goals"]


def test_a_text_and_a_single_node_are_held_as_they_are() -> None:
    presence = Presence(["Folk er der"])
    strategy = Strategy("S", mission="Være der folk er", presence=presence)
    point = view(strategy, framework("five-points"))[1]
    assert point.held == ((("mission",), "Være der folk er"), (("presence",), presence))


def test_the_three_answers_are_told_apart() -> None:
    staying_out = Strategy("S", decided_no=[No("presence", "ikke vår arena")])
    why = framework("good-strategy")
    assert view(Strategy("S", presence=Presence()), why)[0].answer is Answer.STATED
    assert view(Strategy("S"), why)[0].answer is Answer.NOT_SAID
    point = view(staying_out, why)[0]
    assert point.answer is Answer.DECIDED_NO
    assert point.fields[0].no == No("presence", "ikke vår arena")


def test_one_stated_field_answers_a_point_that_reads_several() -> None:
    point = view(Strategy("S", mission="Være der", decided_no=[No("presence")]), framework("five-points"))[1]
    assert [field.answer for field in point.fields] == [Answer.STATED, Answer.NOT_SAID, Answer.DECIDED_NO]
    assert point.answer is Answer.STATED


def test_a_name_that_is_no_field_is_not_said_and_reads_nothing_else() -> None:
    own = Framework("Vår", points=[FrameworkPoint("Mål", reads=["gaols", "__class__"])])
    (point,) = view(Strategy("S", goals=[Goal("Svare raskere")]), own)
    assert point.answer is Answer.NOT_SAID
    assert point.held == ()
