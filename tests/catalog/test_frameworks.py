"""The built-in frameworks name what there is, in both languages."""

from __future__ import annotations

import pytest

from strategykit.catalog.frameworks import framework, frameworks, origin
from strategykit.checks import list_checks
from strategykit.errors import UnknownNameError
from strategykit.model import Strategy
from strategykit.model.shape import shape_of

IDS = [each.id for each in frameworks()]


@pytest.mark.parametrize("name", IDS)
def test_every_point_reads_fields_of_a_strategy(name: str) -> None:
    for point in framework(name).points:
        assert point.reads
        for read_name in point.reads:
            field, _, part = read_name.partition(".")
            read = shape_of(Strategy)[field]
            assert not part or (read.target and part.partition("=")[0] in shape_of(read.target))


@pytest.mark.parametrize("name", IDS)
def test_every_guard_is_a_check(name: str) -> None:
    known = {check.name for check in list_checks()}
    for point in framework(name).points:
        assert set(point.checks) <= known


@pytest.mark.parametrize("name", IDS)
def test_both_languages_say_the_same_points_in_their_own_words(name: str) -> None:
    norwegian, english = framework(name, "nb"), framework(name, "en")
    assert norwegian.name != english.name
    assert norwegian.notes[0].text
    assert len(norwegian.points) == len(english.points)
    for ours, theirs in zip(norwegian.points, english.points, strict=True):
        assert (ours.reads, ours.checks) == (theirs.reads, theirs.checks)
        assert ours.label != theirs.label
        assert ours.questions
        assert len(ours.questions) == len(theirs.questions)
        assert not set(ours.questions) & set(theirs.questions)


def test_the_five_points_stand_in_their_order() -> None:
    assert [point.reads for point in framework("five-points").points] == [
        ("goals",),
        ("mission", "vision", "presence"),
        ("indicators", "evaluations"),
        ("roles", "responsibilities"),
        ("benefits",),
    ]


def test_the_three_parts_go_from_today_to_what_must_be_done() -> None:
    assert [point.reads for point in framework("three-part-plan").points] == [
        ("as_is",),
        ("to_be",),
        ("actions",),
    ]


def test_a_good_strategy_contains_its_nine_points() -> None:
    assert [point.reads[0] for point in framework("good-strategy").points] == [
        "presence",
        "goals",
        "guidelines",
        "responses",
        "voices",
        "audiences",
        "channels",
        "trainings",
        "documents",
    ]


def test_nynorsk_readers_are_given_bokmal_and_others_english() -> None:
    assert framework("five-points", "nn").name == "Fem punkter"
    assert framework("five-points", "de").name == "Five points"


def test_a_misspelt_name_gets_the_nearest_one() -> None:
    with pytest.raises(UnknownNameError, match="did you mean five-points"):
        framework("five-point")


def test_a_name_unlike_all_others_gets_the_list() -> None:
    with pytest.raises(UnknownNameError, match="there are five-points, three-part-plan, good-strategy"):
        framework("qqqq")


def test_every_framework_says_where_it_comes_from() -> None:
    for each in frameworks():
        told = origin(each.id, "nb")
        assert told["origin"] != origin(each.id)["origin"]
        assert told["source"]
