"""The JSON Schema: made from the classes, it accepts what loads and refuses what it can."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker
from test_broken_json import CORPUS as BROKEN_JSON
from test_broken_yaml import CORPUS as BROKEN_YAML

from drawing import strategies
from strategykit import model
from strategykit.cli import main
from strategykit.files import to_text
from strategykit.files.json_reader import read_json
from strategykit.files.schema import schema
from strategykit.files.yaml_reader import read_yaml
from strategykit.paths import pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema import ValidationError

    from strategykit.files.parsed import Parsed
    from strategykit.model import Strategy

ROOT = Path(__file__).parents[2]
STARTERS = ROOT / "src/strategykit/files/starters"
MIGRATIONS = ROOT / "tests/files/migrations"
FILES = [
    *sorted(ROOT.glob("examples/**/*.yaml")),
    *sorted(STARTERS.glob("*.yaml")),
    *sorted(MIGRATIONS.glob("*/after.yaml")),
]
SCHEMA = schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker(["date"]))
SEEN = {"type-wrong", "value-invalid", "value-unknown", "key-unknown", "key-missing", "version-newer"}
"""The problems of a value; the others are gone from plain data, or were never in it."""
TOO_FINE = {
    ("yaml", "numbers that are none", "/resources/0/amount"),
    ("yaml", "numbers that are none", "/resources/1/amount/low"),
    ("yaml", "numbers that are none", "/resources/2/amount"),
    ("yaml", "numbers that are none", "/resources/4/amount/low"),
    ("yaml", "an endless whole number", "/goals/0/priority"),
    ("json", "numbers JSON does not know", "/resources/0/amount"),
    ("json", "numbers JSON does not know", "/resources/1/amount/low"),
    ("json", "an endless whole number", "/goals/0/priority"),
    ("yaml", "ranges that run backwards", "/goals/0/deadline/end"),
    ("yaml", "ranges that run backwards", "/resources/0/amount/high"),
    ("yaml", "a version with decimals", "/schema_version"),
    ("json", "ranges that run backwards", "/goals/0/deadline/end"),
    ("json", "ranges that run backwards", "/resources/0/amount/high"),
    ("json", "half a character", ""),
    ("json", "half a character", "/\ufffd"),
    ("json", "half a character", "/title"),
    ("json", "half a character", "/goals/0/reason"),
}
"""To a schema a number is a number and a text a text, whether they can be kept or fit their neighbours."""
FEWEST = 40
BROKEN = [
    pytest.param(read, text, visible, id=f"{form}: {case}")
    for form, read, corpus in (("yaml", read_yaml, BROKEN_YAML), ("json", read_json, BROKEN_JSON))
    for case, (text, expected) in corpus.items()
    if (visible := {at for name, _, _, at in expected if name in SEEN and (form, case, at) not in TOO_FINE})
]


def places(errors: Iterator[ValidationError] | list[ValidationError]) -> Iterator[str]:
    """Give where each error stands, as the loader would: an unknown key at the key itself."""
    for error in errors:
        found: Any = error.instance
        described: Any = error.schema
        at = tuple(error.absolute_path)
        if error.validator == "additionalProperties":
            yield from (pointer((*at, key)) for key in found if key not in described["properties"])
        else:
            yield pointer(at)
        yield from places(error.context or [])


def test_the_shipped_file_is_what_the_classes_make() -> None:
    made = runpy.run_path(str(ROOT / "scripts/make_schema.py"))["build"]()
    assert made == SCHEMA, "run: python scripts/make_schema.py"


def test_it_is_a_schema_of_2020_12() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


def test_it_describes_every_class_and_every_field() -> None:
    assert set(SCHEMA["$defs"]) >= {name for name in model.__all__ if name not in {"Ref", "Refs"}}
    for name, described in SCHEMA["$defs"].items():
        assert described["description"], name
        assert all(field["description"] for field in described.get("properties", {}).values()), name
        assert (
            "enum" in described or described["type"] == "string" or described["additionalProperties"] is False
        )


def test_every_reference_in_it_leads_somewhere() -> None:
    named = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(SCHEMA)))
    assert named == set(SCHEMA["$defs"])


@pytest.mark.parametrize("name", [name for name, each in SCHEMA["$defs"].items() if "properties" in each])
def test_its_own_examples_are_accepted(name: str) -> None:
    described = SCHEMA["$defs"][name]
    whole = VALIDATOR.evolve(schema={"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})
    assert described["examples"]
    assert [*places(error for each in described["examples"] for error in whole.iter_errors(each))] == []
    for field in described["properties"].values():
        part = VALIDATOR.evolve(schema=field | {"$defs": SCHEMA["$defs"]})
        assert all(part.is_valid(example) for example in field.get("examples", []))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_examples_and_starters_are_accepted(file: Path) -> None:
    assert list(places(VALIDATOR.iter_errors(read_yaml(file.read_text(encoding="utf-8")).data))) == []


@given(strategy=strategies())
@settings(deadline=None, max_examples=100)
def test_whatever_is_written_is_accepted(strategy: Strategy) -> None:
    assert list(places(VALIDATOR.iter_errors(json.loads(to_text(strategy, "json"))))) == []


@pytest.mark.parametrize("file", sorted(MIGRATIONS.glob("*/before.yaml")), ids=lambda file: file.parent.name)
def test_it_describes_the_current_version_alone(file: Path) -> None:
    assert not VALIDATOR.is_valid(read_yaml(file.read_text(encoding="utf-8")).data)


def test_there_are_enough_broken_files_to_tell() -> None:
    assert len(BROKEN_YAML) >= FEWEST
    assert len(BROKEN) >= FEWEST


@pytest.mark.parametrize(("read", "text", "visible"), BROKEN)
def test_a_broken_file_is_refused_where_the_loader_refuses_it(
    read: Callable[[str], Parsed], text: str, visible: set[str]
) -> None:
    assert visible - set(places(VALIDATOR.iter_errors(read(text).data))) == set()


def test_a_date_that_is_none_is_refused_and_other_words_are_not() -> None:
    def takes(deadline: Any) -> bool:
        return VALIDATOR.is_valid({"title": "S", "goals": [{"text": "A", "deadline": deadline}]})

    for good in ("2027-06-30", "i løpet av 2027", {"end": "2027-06-30"}, None):
        assert takes(good)
    for bad in ("2027-02-30", 5, {"end": "snart"}, {"no": "nei"}, ["snart"]):
        assert not takes(bad)


@pytest.mark.parametrize("year", [1, 4, 100, 400, 1900, 2000, 2027, 2028, 2100, 9999])
def test_a_day_no_month_has_is_refused_by_its_pattern_alone(year: int) -> None:
    # Most editors leave "format" alone.
    takes = Draft202012Validator(SCHEMA["$defs"]["When"] | {"$defs": SCHEMA["$defs"]}).is_valid
    for month, day in itertools.product(range(14), range(33)):
        text = f"{year:04}-{month:02}-{day:02}"
        try:
            dt.date(year, month, day)
        except ValueError:
            assert not takes({"start": text}), text
        else:
            assert takes({"start": text}), text
    assert not takes({"start": "0000-01-01"})


def test_only_what_can_be_decided_against_takes_a_no() -> None:
    assert VALIDATOR.is_valid({"title": "S", "crisis": {"no": "for tidlig", "decided": "2027-01-01"}})
    assert VALIDATOR.is_valid({"title": "S", "resources": {"no": None}})
    assert not VALIDATOR.is_valid({"title": "S", "goals": {"no": "nei"}})


@pytest.mark.parametrize("given_id", ["a", "svare-raskere", "a.b:c_d", "målgruppe", "日本", "x_"])
def test_an_id_is_accepted(given_id: str) -> None:
    assert VALIDATOR.is_valid({"title": "S", "roles": [{"name": "A", "id": given_id}]})


@pytest.mark.parametrize("given_id", ["", "a b", "-a", "a-", "_a", "a/b", "[0]", "a\nb", "a.", "a,b"])
def test_what_is_no_id_is_refused(given_id: str) -> None:
    assert not VALIDATOR.is_valid({"title": "S", "roles": [{"name": "A", "id": given_id}]})


def test_the_command_prints_it_in_plain_ascii(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    printed = capsys.readouterr().out
    assert printed.isascii()
    assert json.loads(printed) == SCHEMA


@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_starter_points_the_editor_at_the_file_it_tells_how_to_make(language: str) -> None:
    first, *rest = (STARTERS / f"{language}.yaml").read_text(encoding="utf-8").splitlines()
    named = first.removeprefix("# yaml-language-server: $schema=")
    assert named != first
    assert f"#   strategykit schema > {named}" in rest
