"""What holds for every class of the model, whichever it is."""

from __future__ import annotations

import ast
import inspect
import pickle
from enum import Enum
from typing import Any

import attrs
import pytest

import strategykit
from strategykit import model
from strategykit.errors import ModelError
from strategykit.model.shape import Kind, shape_of

CLASSES = [getattr(model, name) for name in model.__all__ if attrs.has(getattr(model, name))]
ENUMS = [
    getattr(model, name)
    for name in model.__all__
    if isinstance(getattr(model, name), type) and issubclass(getattr(model, name), Enum)
]
by_name = pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)


def example_of(cls: type) -> Any:
    """Build a class from what it requires alone."""
    samples = {Kind.TEXT: "et", Kind.REF: "en-id"}
    given = {}
    for field in shape_of(cls).values():
        if field.required:
            choices: Any = field.target
            given[field.name] = next(iter(choices)) if field.kind is Kind.CHOICE else samples[field.kind]
    return cls(**given)


def docstrings_of(cls: type) -> dict[str, str]:
    (tree,) = ast.parse(inspect.getsource(cls)).body
    assert isinstance(tree, ast.ClassDef)
    found = {}
    for field, docstring in zip(tree.body, tree.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(docstring, ast.Expr):
            assert isinstance(field.target, ast.Name)
            assert isinstance(docstring.value, ast.Constant)
            found[field.target.id] = str(docstring.value.value)
    return found


def test_the_model_is_as_large_as_it_was_designed() -> None:
    assert len(CLASSES) >= 51
    assert len(ENUMS) >= 16


@by_name
def test_it_is_importable_from_the_package(cls: type) -> None:
    assert getattr(strategykit, cls.__name__) is cls
    assert cls.__name__ in strategykit.__all__


@by_name
def test_it_is_frozen_slotted_and_inherits_nothing(cls: type) -> None:
    made = example_of(cls)
    first = next(iter(shape_of(cls)))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(made, first, None)
    assert not hasattr(made, "__dict__")
    assert cls.__bases__ == (object,)


@by_name
def test_its_first_field_alone_is_positional(cls: type) -> None:
    positional = [each.name for each in attrs.fields(cls) if not each.kw_only]
    reads_as_one = ["field", "reason"] if cls is model.No else [attrs.fields(cls)[0].name]
    assert positional == reads_as_one


@by_name
def test_only_what_names_it_is_required(cls: type) -> None:
    required = [field.name for field in shape_of(cls).values() if field.required]
    assert required in ([], [attrs.fields(cls)[0].name], ["kind", "to"])


@by_name
def test_every_field_says_what_it_is(cls: type) -> None:
    assert list(docstrings_of(cls)) == list(shape_of(cls))
    assert all(text.endswith((".", "…")) for text in docstrings_of(cls).values())


@by_name
def test_its_docstring_has_an_example(cls: type) -> None:
    assert ">>>" in (cls.__doc__ or "")


@by_name
def test_a_field_can_be_decided_against_exactly_where_there_is_a_place_for_the_reason(cls: type) -> None:
    decidable = [field.name for field in shape_of(cls).values() if field.decidable]
    assert bool(decidable) == ("decided_no" in shape_of(cls))
    for name in decidable:
        decided = attrs.evolve(example_of(cls), decided_no=[model.No(name, "fordi")])
        assert decided.decided_no[0].reason == "fordi"


@by_name
def test_whatever_has_an_id_has_notes(cls: type) -> None:
    assert ("id" in shape_of(cls)) <= ("notes" in shape_of(cls))


@by_name
def test_it_survives_pickling(cls: type) -> None:
    made = example_of(cls)
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes


@by_name
def test_it_is_hashable_and_equal_to_its_like(cls: type) -> None:
    assert {example_of(cls)} == {example_of(cls)}


@pytest.mark.parametrize("vocabulary", ENUMS, ids=lambda each: each.__name__)
def test_a_vocabulary_is_lower_case_words(vocabulary: type[Enum]) -> None:
    assert all(each.value == each.name.lower() for each in vocabulary)
    assert vocabulary.__doc__


@by_name
def test_a_call_with_a_field_it_has_not_is_told_by_its_name(cls: type) -> None:
    with pytest.raises(ModelError, match=rf"{cls.__name__} has no field 'no_such_field'"):
        cls(no_such_field=1)


@by_name
def test_an_empty_name_is_none(cls: type) -> None:
    named = [name for name, field in shape_of(cls).items() if field.required and field.kind is Kind.TEXT]
    for name in named:
        with pytest.raises(ModelError, match=rf"{cls.__name__}\.{name} takes a text that is not empty"):
            cls(**{name: " \n"})
