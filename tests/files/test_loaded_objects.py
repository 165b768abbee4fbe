"""What the loader makes without the constructors is what the constructors make."""

from __future__ import annotations

import json
import pickle
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drawing import nodes
from strategykit import model
from strategykit.files.plain import to_plain
from strategykit.files.problems import Problems
from strategykit.files.structure import structure
from strategykit.model import Goal, Guideline, Strategy
from strategykit.model.fields import slug_of
from strategykit.model.shape import Kind, fits, shape_of

if TYPE_CHECKING:
    from strategykit.paths import Path

CLASSES = [getattr(model, name) for name in model.__all__ if attrs.has(getattr(model, name))]


def types_of(value: Any) -> Any:
    """Give the types of everything inside a value: a list with the right items is no tuple."""
    if attrs.has(type(value)):
        return type(value), [types_of(getattr(value, each.name)) for each in attrs.fields(type(value))]
    if isinstance(value, tuple):
        return type(value), [types_of(each) for each in value]
    return type(value)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
@given(data=st.data())
@settings(deadline=None, max_examples=20)
def test_loaded_and_constructed_are_the_same_to_the_last_type(cls: type, data: st.DataObject) -> None:
    constructed = data.draw(nodes(cls, most=12, **({"schema_version": 1} if cls is Strategy else {})))

    loaded: Any = structure(json.loads(json.dumps(to_plain(constructed))), cls)

    assert loaded == constructed
    assert hash(loaded) == hash(constructed)
    assert types_of(loaded) == types_of(constructed)
    assert pickle.loads(pickle.dumps(loaded)) == constructed  # noqa: S301 - our own bytes


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
@given(data=st.data())
@settings(deadline=None, max_examples=10)
def test_a_constructor_takes_what_was_loaded_as_it_is(cls: type, data: st.DataObject) -> None:
    loaded: Any = structure(json.loads(json.dumps(to_plain(data.draw(nodes(cls, most=12))))), cls)

    again = attrs.evolve(loaded)

    assert again == loaded
    assert types_of(again) == types_of(loaded)


WRONG = ({"?": 1}, [{"?": 1}], [None], True, -1.5, float("nan"), None)


def least_of(cls: type) -> dict[str, Any]:
    """Give the least a file has to say of a class."""
    required = [each for each in shape_of(cls).values() if each.required]
    return {each.name: one_of(each.target) if each.kind is Kind.CHOICE else "a" for each in required}


def one_of(vocabulary: Any) -> Any:
    """Give the first value of a vocabulary."""
    return next(iter(vocabulary)).value


def problems_of(data: dict[str, Any], cls: type) -> set[Path]:
    """Give where the problems are, by the fields."""
    try:
        structure(data, cls)
    except Problems as problems:
        return {each.path[:1] for each in problems.found}
    return set()


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_what_does_not_fit_is_told_at_its_field(cls: type) -> None:
    assert problems_of(least_of(cls), cls) == set()
    for name, field in shape_of(cls).items():
        for wrong in WRONG:
            found = problems_of(least_of(cls) | {name: wrong}, cls)
            loaded = None if found else getattr(structure(least_of(cls) | {name: wrong}, cls), name)

            assert found == {(name,)} or fits(loaded, field)


def test_an_id_that_is_not_said_is_made_of_the_name() -> None:
    loaded = structure({"text": "Svare raskere"}, Goal)

    assert loaded.id == slug_of(loaded) == "svare-raskere"


def test_every_problem_of_a_deep_file_is_told_once() -> None:
    rule: dict[str, Any] = {"text": 5, "kind": "no such kind"}
    for _ in range(25):
        rule = {"text": "ytre", "exceptions": [rule, {"gaol": 1}]}

    with pytest.raises(Problems) as caught:
        structure(rule, Guideline)

    paths = [each.path for each in caught.value.found]
    assert len(paths) == len(set(paths)) == 2 + 2 * 25
    assert ("exceptions", 0) * 25 + ("kind",) in paths
    assert ("exceptions", 0) * 24 + ("exceptions", 1, "gaol") in paths
