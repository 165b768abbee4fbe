"""The graph reaches every node once and resolves what points at what."""

from __future__ import annotations

import pytest

import strategykit as sk
from strategykit.graph import Answer, Graph, answer, name_of, refusal, walk

STRATEGY = sk.Strategy(
    "S",
    goals=[sk.Goal("Svare raskere", owner="redaktor", audiences=["kunder", "ukjent"])],
    roles=[sk.Role("Redaktør")],
    audiences=[sk.Audience("Kunder", needs=[sk.Note("Svar", kind="evidence")])],
    channels=[sk.Channel("Kunder")],
    decided_no=[sk.No("resources", "ikke eget budsjett")],
)


def test_the_walk_visits_every_node_in_the_order_of_the_fields() -> None:
    assert [path for path, _ in walk(STRATEGY)] == [
        (),
        ("goals", 0),
        ("roles", 0),
        ("audiences", 0),
        ("audiences", 0, "needs", 0),
        ("channels", 0),
        ("decided_no", 0),
    ]


def test_a_reference_is_resolved_by_its_class() -> None:
    graph = Graph(STRATEGY)
    assert graph.resolve("kunder", sk.Audience) is STRATEGY.audiences[0]
    assert graph.resolve("kunder", sk.Channel) is STRATEGY.channels[0]
    assert graph.resolve("ukjent", sk.Audience) is None
    assert len(graph.with_id("kunder")) == 2


def test_references_know_where_they_stand_and_what_they_must_point_at() -> None:
    graph = Graph(STRATEGY)
    assert [(each.at, each.target, each.cls) for each in graph.references] == [
        (("goals", 0, "owner"), "redaktor", sk.Role),
        (("goals", 0, "audiences", 0), "kunder", sk.Audience),
        (("goals", 0, "audiences", 1), "ukjent", sk.Audience),
    ]
    assert [each.at for each in graph.pointing_at("redaktor")] == [("goals", 0, "owner")]


def test_the_three_answers_are_told_apart() -> None:
    assert answer(STRATEGY, "goals") is Answer.STATED
    assert answer(STRATEGY, "resources") is Answer.DECIDED_NO
    assert answer(STRATEGY, "trainings") is Answer.NOT_SAID
    no = refusal(STRATEGY, "resources")
    assert no is not None
    assert no.reason == "ikke eget budsjett"
    with pytest.raises(AttributeError):
        answer(STRATEGY, "gaols")


def test_things_are_called_by_their_words() -> None:
    graph = Graph(STRATEGY)
    assert graph.called("redaktor") == "Redaktør"
    assert graph.called("ukjent") == "ukjent"
    assert name_of(sk.Responsibility(rule="den med fagansvar")) == "den med fagansvar"
    assert name_of(sk.Voice()) == "Voice"
