"""Classes that are cheap to define are like those attrs writes out."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from functools import cached_property
from pathlib import Path
from typing import ClassVar

import attrs
import pytest

import strategykit as sk
from strategykit.patterns import pattern
from strategykit.records import Attribute, Factory, evolve, field, fields, frozen, has


@frozen
class Point:
    x: int
    y: int = field(default=0, eq=False)
    hidden: str = field(default="", repr=False, kw_only=True)


@frozen(eq=False)
class Thing:
    name: str


@frozen
class Named:
    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


@attrs.frozen
class Reference:
    x: int
    y: int = attrs.field(default=0, eq=False)
    hidden: str = attrs.field(default="", repr=False, kw_only=True)


def test_it_is_equal_and_hashed_and_shown_as_by_attrs() -> None:
    for cls in (Point, Reference):
        assert cls(1, 2) == cls(1, 3)
        assert cls(1) != cls(2)
        assert cls(1, hidden="a") != cls(1, hidden="b")
        assert len({cls(1, 2), cls(1, 3), cls(2)}) == 2
        assert repr(cls(1, 2, hidden="a")) == f"{cls.__name__}(x=1, y=2)"
    others: list[object] = [Reference(1), 1]
    assert Point(1) not in others


def test_where_equality_is_not_wanted_each_is_itself() -> None:
    thing = Thing("a")
    same = thing
    assert thing == same
    assert thing != Thing("a")
    assert repr(thing) == "Thing(name='a')"


def test_what_a_class_defines_itself_stays() -> None:
    assert repr(Named("a")) == "<a>"


def test_it_cannot_be_changed_but_copied_changed_and_pickled() -> None:
    point = Point(1, 2, hidden="a")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    assert evolve(point, x=5) == Point(5, hidden="a")
    assert copy.copy(point) == pickle.loads(pickle.dumps(point)) == point  # noqa: S301 - our own


@frozen
class Base:
    x: int
    language: str = field(default="en", kw_only=True, eq=False)

    def told(self) -> str:
        return f"x={self.x}"

    @property
    def kinds(self) -> tuple[str, ...]:
        return ("base",)


@frozen(kw_only=True)
class Full(Base):
    """Everything a field may say."""

    kind: ClassVar[str] = "full"
    words: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    found: list[int] = field(factory=list, eq=False)
    name: str = field(default=Factory(lambda self: f"n{self.x}", takes_self=True))
    _hidden: int = field(default=3, alias="secret", metadata={"told": "never"})
    made: str = field(default="own", init=False)

    @cached_property
    def double(self) -> int:
        return self.x * 2

    def told(self) -> str:
        return f"{super().told()}, name={self.name}"

    @property
    def kinds(self) -> tuple[str, ...]:
        return (*super().kinds, self.kind)


def even(_: object, attribute: Attribute[int], value: int) -> None:
    if value % 2:
        raise ValueError(f"{attribute.name} is odd")


@frozen
class Even:
    number: int = field(validator=even)


def test_every_way_to_say_a_field_is_taken() -> None:
    full = Full(1, words=["a"], secret=5)
    assert (full.words, full.found, full.name, full.made) == (("a",), [], "n1", "own")
    assert full.found is not Full(1).found
    assert Full(1, name="m").name == "m"
    assert (full.double, full.double) == (2, 2)
    assert full.told() == "x=1, name=n1"
    assert full.kinds == ("base", "full")
    assert [each.name for each in fields(Full)] == [
        "x", "language", "words", "found", "name", "_hidden", "made"
    ]  # fmt: skip
    assert evolve(full, x=2, name="n2").told() == "x=2, name=n2"
    with pytest.raises(ValueError, match="number is odd"):
        Even(3)
    with pytest.raises(TypeError, match="unexpected keyword argument 'y'"):
        Full(1, y=2)  # type: ignore[call-arg]


def test_a_constructor_is_written_when_it_is_first_asked_for() -> None:
    @frozen
    class Seldom:
        x: int = 0

    assert type(vars(Seldom)["__init__"]).__name__ == "Later"
    assert str(inspect.signature(Seldom)) == "(x: 'int' = 0) -> None"
    assert inspect.isfunction(vars(Seldom)["__init__"])
    assert Seldom(x=4).x == 4


def test_attrs_finds_what_it_finds_in_its_own_classes() -> None:
    full = Full(1, secret=5)
    assert attrs.has(Full)
    assert attrs.fields(Full).words.default == ()
    assert attrs.fields(Full).x.default is attrs.NOTHING
    assert attrs.asdict(full)["_hidden"] == 5
    assert attrs.evolve(full, x=7) == evolve(full, x=7)
    assert [each.alias for each in attrs.fields(Full)] == [each.alias for each in fields(Full)]


def test_only_a_record_has_fields_here() -> None:
    assert not has(Reference)
    with pytest.raises(TypeError, match="Reference is no record"):
        fields(Reference)


def test_a_module_takes_field_from_where_it_takes_frozen() -> None:
    # A field of attrs in a record would be taken for the default, and no type checker would say so.
    for path in Path(sk.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if re.search(r"from strategykit\.records import .*\bfrozen\b", text):
            assert not re.search(r"from attrs import .*\b(field|Factory)\b", text), path


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    word = pattern(r"(?P<first>[a-z])\w*")
    found = word.search("12 Hei der")
    assert found is not None
    assert (found["first"], found[0]) == ("e", "ei")
    assert word.sub("-", "ab cd") == "- -"
    assert word.pattern == r"(?P<first>[a-z])\w*"


def test_a_pattern_that_is_wrong_is_told_when_it_is_used() -> None:
    with pytest.raises(Exception, match="unterminated"):
        pattern("[").search("a")
