"""The words for classes, fields and choices are whole in both languages, and none is idle."""

from __future__ import annotations

import tomllib
from enum import Enum
from importlib.resources import files
from typing import Any

import attrs

from strategykit import model
from strategykit.insight.terms import choice_words, class_words, field_words, words_for
from strategykit.model import Cadence, Hours
from strategykit.model.reading.english import ENGLISH
from strategykit.model.reading.norwegian import NORWEGIAN
from strategykit.model.reading.tongue import DURATIONS
from strategykit.model.shape import shape_of

CLASSES = [cls for name in model.__all__ if attrs.has(cls := getattr(model, name))]
CHOICES = [
    cls for name in model.__all__ if isinstance(cls := getattr(model, name), type) and issubclass(cls, Enum)
]
TABLE: dict[str, Any] = tomllib.loads(
    (files("strategykit.insight") / "terms.toml").read_text(encoding="utf-8")
)


def test_every_class_field_and_choice_has_its_words() -> None:
    fields = {name: words for name, words in TABLE["field"].items() if isinstance(words, list)}
    assert {cls.__name__ for cls in CLASSES} == set(TABLE["class"])
    named = {name for cls in CLASSES for name in shape_of(cls)}
    by_class = {name for table in TABLE["field"].values() if isinstance(table, dict) for name in table}
    assert named - set(fields) - by_class == set()
    assert {cls.__name__: [each.value for each in cls] for cls in CHOICES} == {
        name: list(words) for name, words in TABLE["choice"].items()
    }


def test_no_word_is_about_something_that_is_not_there() -> None:
    classes = {cls.__name__: shape_of(cls) for cls in CLASSES}
    everywhere = {name for shape in classes.values() for name in shape}
    for name, words in TABLE["field"].items():
        if isinstance(words, dict):
            assert set(words) <= set(classes[name]), name
        else:
            assert name in everywhere
    for table in ("phrase", "word", "coded"):
        for path in TABLE[table]:
            cls, _, field = path.partition(".")
            assert field in classes[cls], path


def test_every_word_is_there_in_both_languages() -> None:
    def pairs(table: dict[str, Any]) -> list[Any]:
        return [
            pair
            for words in table.values()
            for pair in (pairs(words) if isinstance(words, dict) else [words])
        ]

    for pair in pairs({name: table for name, table in TABLE.items() if name != "coded"}):
        assert len(pair) in {2, 3}
        assert all(words.strip() for words in pair), pair
        assert len(pair) == 2 or pair[2] != pair[0], pair  # nynorsk stands where it differs only
        assert pair[0].count("{}") == pair[1].count("{}")


def test_every_unit_that_is_read_has_its_words_counted_and_after_per() -> None:
    read = {
        unit for tongue in (NORWEGIAN, ENGLISH) for unit in (*tongue.units.values(), *tongue.per.values())
    }
    read -= {"", "%"}  # times over, which is no unit, and a sign that needs no word
    assert (read | DURATIONS) - set(TABLE["unit"]) == set()
    assert {frozenset(forms) for forms in TABLE["unit"].values()} == {frozenset({"one", "other", "per"})}


def test_codes_are_told_by_the_one_list_their_fields_share() -> None:
    assert set(TABLE["coded"].values()) <= set(TABLE)
    for cls, name in ((Hours, "days"), (Cadence, "on")):
        monday = words_for(cls, name, "monday")
        assert monday is not None
        assert (monday.nb, monday.en) == ("mandag", "Monday")
    assert words_for(Hours, "days", "someday") is None


def test_what_the_table_does_not_know_is_told_by_its_own_name() -> None:
    class BrandNew(Enum):
        SOME_THING = "some_thing"

    assert field_words(BrandNew, "some_field").nb == "some field"
    assert class_words(BrandNew).en == "BrandNew"
    assert choice_words(BrandNew.SOME_THING).nb == "some thing"
