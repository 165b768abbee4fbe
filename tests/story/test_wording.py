"""The wording is whole in every language, and nothing in it is idle."""

from __future__ import annotations

import ast
import re
import string
from enum import Enum
from pathlib import Path

import attrs
import pytest

import strategykit
from strategykit import list_checks, model
from strategykit.model.shape import Kind, shape_of
from strategykit.story.blocks import Labels, Span
from strategykit.story.wording import LANGUAGES, wording_for

PLURALS = re.compile(r"\.(zero|one|two|few|many|other)$")
STORY = Path(strategykit.__file__).parent / "story"
EXPORTERS = Path(strategykit.__file__).parent / "exporters"
AMOUNTS = {"Quantity", "When", "Cadence", "Hours", "Commitment", "Figure"}


def keys(language: str) -> dict[str, set[str]]:
    """Give the placeholders of every key, the forms of a plural taken together."""
    found: dict[str, set[str]] = {}
    for key, text in wording_for(language).texts.items():
        names = {name.lower() for _, name, _, _ in string.Formatter().parse(text) if name}
        found.setdefault(
            PLURALS.sub("", key).removesuffix("_neuter").removesuffix("_feminine"), set()
        ).update(names)
    return found


def constants() -> tuple[set[str], list[re.Pattern[str]]]:
    """Give the texts in the source of story and exporters: the plain ones, and patterns of the composed."""
    plain, composed = set(), []
    for file in (*STORY.rglob("*.py"), *EXPORTERS.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                plain.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(each.value)) if isinstance(each, ast.Constant) else r"[\w-]+"
                    for each in node.values
                ]
                composed.append(re.compile("".join(parts)))
    return plain, composed


def test_every_language_has_the_same_keys_and_placeholders() -> None:
    norwegian = keys("nb")
    for language in LANGUAGES:
        assert keys(language) == norwegian


def test_no_key_is_idle() -> None:
    plain, composed = constants()
    read_from_data = re.compile(r"(enum|label|word|flag|message|number|hole|step|count|exporter|weekday)\.")
    idle = [
        key
        for key in keys("nb")
        if not read_from_data.match(key)
        and key not in plain
        and not any(pattern.fullmatch(key) for pattern in composed)
    ]
    assert idle == []


def test_every_noun_that_is_counted_is_counted_somewhere() -> None:
    sources = "".join(file.read_text(encoding="utf-8") for file in STORY.rglob("*.py"))
    nouns = [key.removeprefix("count.") for key in keys("nb") if key.startswith("count.")]
    assert [noun for noun in nouns if not re.search(rf'["\s.(]{noun}["=]', sources)] == []


def test_every_member_of_every_vocabulary_has_a_word() -> None:
    members = {
        f"enum.{name}.{member.value}"
        for name in model.__all__
        if isinstance(cls := getattr(model, name), type) and issubclass(cls, Enum)
        for member in cls
    }
    assert {key for key in keys("nb") if key.startswith("enum.")} == members


def test_every_told_field_has_a_label_and_every_label_a_field() -> None:
    wording, used = wording_for("nb"), set()
    for name in model.__all__:
        cls = getattr(model, name)
        if not attrs.has(cls) or name in AMOUNTS or name == "Strategy":
            continue
        naming = next((field for field in shape_of(cls) if shape_of(cls)[field].kind is Kind.TEXT), None)
        for field in shape_of(cls).values():
            key = f"label.{name}.{field.name}"
            key = key if wording.knows(key) else f"label.{field.name}"
            if wording.knows(key):
                used.add(key)
            elif field.told == "always" and field.name not in {naming, "decided_no"}:
                pytest.fail(f"{name}.{field.name} has no label")
    used |= {f"label.{field}" for field in shape_of(model.Strategy)}
    assert {key for key in keys("nb") if key.startswith("label.")} <= used


def test_words_for_open_fields_name_fields_there_are() -> None:
    for key in keys("nb"):
        if key.startswith(("word.", "flag.")):
            _, cls, field, _ = key.split(".", 3)
            assert field in shape_of(getattr(model, cls))


def test_every_flag_has_its_words() -> None:
    for name in model.__all__:
        cls = getattr(model, name)
        for field in shape_of(cls).values() if attrs.has(cls) and name not in AMOUNTS else ():
            if field.kind is Kind.FLAG:
                assert wording_for("nb").knows(f"flag.{name}.{field.name}.yes")
                assert wording_for("nb").knows(f"flag.{name}.{field.name}.no") is field.nullable


def test_findings_are_told_by_the_names_of_checks_there_are() -> None:
    names = {check.name for check in list_checks()}
    told = {key.split(".")[1] for key in keys("nb") if key.startswith(("hole.", "step."))}
    assert told <= names


def test_the_labels_of_exporters_are_those_of_the_story() -> None:
    told = {key.removeprefix("exporter.") for key in keys("nb") if key.startswith("exporter.")}
    assert told == {field.name for field in attrs.fields(Labels)}


def test_a_strategys_own_words_keep_their_language_and_their_letters() -> None:
    line = wording_for("en").line("cell.part", name=Span("svare raskere", lang="nb"))
    assert line == (Span("Sub-goal: "), Span("svare raskere", lang="nb"))


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("nb", "nb"),
        ("nn-NO", "nn"),
        ("nno", "nn"),
        ("no", "nb"),
        ("NB-no", "nb"),
        ("nb_NO", "nb"),
        ("en-US", "en"),
        ("de", "en"),
        (None, "en"),
    ],
)
def test_readers_of_any_language_are_given_the_nearest_wording(tag: str | None, language: str) -> None:
    assert wording_for(tag).language == language


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("nb", 0, "ingen kanaler"),
        ("nb", 1, "én kanal"),
        ("nb", 12, "tolv kanaler"),
        ("nb", 13, "13 kanaler"),
        ("nn", 1, "éin kanal"),
        ("nn", 12, "tolv kanalar"),
        ("en", 1, "one channel"),
        ("en", 2, "two channels"),
    ],
)
def test_numbers_are_words_up_to_twelve(language: str, count: int, text: str) -> None:
    assert wording_for(language).text("count.channels", count=count) == text


def test_lists_are_told_as_sentences_list_things() -> None:
    names = [(Span(name),) for name in ("Facebook", "X", "YouTube")]
    assert wording_for("nb").all_of(names) == (Span("Facebook, X og YouTube"),)
    assert wording_for("en").all_of(names) == (Span("Facebook, X and YouTube"),)
    assert wording_for("nb").all_of(names[:1]) == (Span("Facebook"),)
    assert wording_for("nb").all_of([(Span("Spør, vi svarer"),), *names[:2]]) == (
        Span("Spør, vi svarer; Facebook; X"),
    )
    assert wording_for("nb").all_of([(Span("Tips og råd"),), *names[:2]]) == (
        Span("Tips og råd; Facebook; X"),
    )
    assert wording_for("en").all_of([(Span("Tips og råd"),), *names[:2]]) == (
        Span("Tips og råd, Facebook and X"),
    )
