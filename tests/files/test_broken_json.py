"""Every broken JSON file tells everything that is wrong with it, each at its place."""

from __future__ import annotations

import json

import pytest
from test_broken_yaml import CORPUS as BROKEN_YAML

from strategykit.errors import LoadError
from strategykit.files import read_text
from strategykit.files.yaml_reader import read_yaml

Expected = list[tuple[str, int, int, str]]
"""Name, line, column and pointer of each finding, in the order of the file."""

NINE = """\
{
  "title": null,
  "gaols": [],
  "organization": {
    "name": "Banken",
    "fictional": "false",
    "services": "rådgivning"
  },
  "goals": [
    {
      "text": "Nå flere",
      "kind": "dialog",
      "deadline": "2027-02-30",
      "priority": "første",
      "text": "Nå alle"
    },
    {"kind": "growth"}
  ]
}
"""

CORPUS: dict[str, tuple[str, Expected]] = {
    "nine mistakes at once": (
        NINE,
        [
            ("type-wrong", 2, 12, "/title"),
            ("key-unknown", 3, 3, "/gaols"),
            ("type-wrong", 6, 18, "/organization/fictional"),
            ("type-wrong", 7, 17, "/organization/services"),
            ("value-unknown", 12, 15, "/goals/0/kind"),
            ("value-invalid", 13, 19, "/goals/0/deadline"),
            ("type-wrong", 14, 19, "/goals/0/priority"),
            ("key-duplicate", 15, 7, "/goals/0/text"),
            ("key-missing", 17, 5, "/goals/1"),
        ],
    ),
    "nothing": ("", [("syntax-invalid", 1, 1, "")]),
    "white space": (" \n\n", [("syntax-invalid", 1, 1, "")]),
    "a list": ("\n[]", [("type-wrong", 2, 1, "")]),
    "null": ("null", [("type-wrong", 1, 1, "")]),
    "an empty object": ("\n  {}", [("key-missing", 2, 3, "")]),
    "an object for a list": ('{"title": "S",\n "goals": {"text": "A"}}', [("type-wrong", 2, 2, "/goals")]),
    "a list for a text": ('{"title": ["S"]}', [("type-wrong", 1, 2, "/title")]),
    "numbers JSON does not know": (
        (
            '{"title": "S", "resources": [{"name": "A",\n "amount": NaN},'
            ' {"name": "B",\n "amount": {"low": -Infinity}}]}'
        ),
        [
            ("value-invalid", 2, 12, "/resources/0/amount"),
            ("value-invalid", 3, 20, "/resources/1/amount/low"),
        ],
    ),
    "an endless whole number": (
        f'{{"title": "S",\n "goals": [{{"text": "A", "priority": {"9" * 5000}}}]}}',
        [("value-invalid", 2, 38, "/goals/0/priority")],
    ),
    "half a character": (
        '{"title": "\\ud83d", "goals": [{"text": "\\ud83d\\ude00",\n "reason": "\\udc00"}],\n "\\ud800": 1}',
        [
            ("value-invalid", 1, 1, ""),
            ("key-unknown", 1, 1, "/\ufffd"),
            ("value-invalid", 1, 11, "/title"),
            ("value-invalid", 2, 12, "/goals/0/reason"),
        ],
    ),
    "keys that stand twice": (
        '{"title": "S", "title": "T",\n "goals": [{"text": "A", "te\\u0078t": "B"}]}',
        [("key-duplicate", 1, 16, "/title"), ("key-duplicate", 2, 26, "/goals/0/text")],
    ),
    "a newer version": ('{"title": 5,\n "schema_version": 3}', [("version-newer", 2, 20, "/schema_version")]),
    "a version that is a flag": (
        '{"title": "S", "schema_version": true}',
        [("value-invalid", 1, 34, "/schema_version")],
    ),
    "versions that are none": (
        '{"title": "S",\n "schema_version": null}',
        [("value-invalid", 2, 20, "/schema_version")],
    ),
    "a version before the first": (
        '{"title": "S",\n "schema_version": -1}',
        [("value-invalid", 2, 20, "/schema_version")],
    ),
    "names that are empty": (
        '{"title": "",\n "goals": [{"text": " \\n\\t"}]}',
        [("value-invalid", 1, 11, "/title"), ("value-invalid", 2, 21, "/goals/0/text")],
    ),
    "languages that are none": (
        '{"title": "S",\n "document": {"title": "D", "language": "nb\\n"}}',
        [("value-invalid", 2, 41, "/document/language")],
    ),
    "ranges that run backwards": (
        (
            '{"title": "S",\n "goals": [{"text": "A",\n'
            ' "deadline": {"end": "2027-01-01", "start": "2027-06-30"}}],\n'
            ' "resources": [{"name": "A", "amount": {"low": 4, "high": 3.9}}]}'
        ),
        [
            ("value-invalid", 3, 22, "/goals/0/deadline/end"),
            ("value-invalid", 4, 59, "/resources/0/amount/high"),
        ],
    ),
    "a year that is a number": (
        '{"title": "S",\n "goals": [{"text": "A", "deadline": 2027}]}',
        [("type-wrong", 2, 38, "/goals/0/deadline")],
    ),
    "a bare no": ('{"title": "S",\n "presence": "no"}', [("type-wrong", 2, 14, "/presence")]),
    "typographic quotes": ('{“title”: "S"}', [("syntax-invalid", 1, 2, "")]),
    "a comment": ('{"title": "S" // navn\n}', [("syntax-invalid", 1, 15, "")]),
    "brackets inside texts": (
        '{"title": "}{][,:\\"",\n "gaol": "[{",\n "goals": [1]}',
        [("key-unknown", 2, 2, "/gaol"), ("type-wrong", 3, 12, "/goals/0")],
    ),
    "a decided no with a mistake": (
        '{"title": "S",\n "crisis": {"no": 5}}',
        [("type-wrong", 2, 19, "/crisis/no")],
    ),
    "a comma too few": ('{"title": "S"\n "mission": "M"}', [("syntax-invalid", 2, 2, "")]),
    "a comma too many": ('{"title": "S",}', [("syntax-invalid", 1, 14, "")]),
    "a key without quotes": ('{title: "S"}', [("syntax-invalid", 1, 2, "")]),
    "a missing colon": ('{"title" "S"}', [("syntax-invalid", 1, 10, "")]),
    "a missing value": ('{"title": }', [("syntax-invalid", 1, 11, "")]),
    "an open quote": ('{"title": "S}', [("syntax-invalid", 1, 11, "")]),
    "a line break in a text": ('{"title": "S\nT"}', [("syntax-invalid", 1, 13, "")]),
    "an unknown escape": ('{"title": "\\q"}', [("syntax-invalid", 1, 12, "")]),
    "an open bracket": ('{"title": "S"', [("syntax-invalid", 1, 14, "")]),
    "two values": ('{"title": "S"} {}', [("syntax-invalid", 1, 16, "")]),
    "too many levels": (f'{{"title": "S",\n "goals": {"[" * 70}{"]" * 70}}}', [("too-deep", 2, 74, "")]),
    "far too many levels": ("[" * 100_000, [("too-deep", 1, 65, "")]),
}


def findings(text: str) -> Expected:
    with pytest.raises(LoadError) as caught:
        read_text(text, "json", "s.json")
    found = caught.value.findings
    assert {finding.file for finding in found} == {"s.json"}
    assert all(finding.message.nb and finding.message.en for finding in found)
    return [(f.name, f.line or 0, f.column or 0, f.pointer) for f in found]


@pytest.mark.parametrize(("text", "expected"), CORPUS.values(), ids=CORPUS)
def test_each_problem_at_its_place(text: str, expected: Expected) -> None:
    assert findings(text) == expected


OF_TEXT = {"syntax-invalid", "key-duplicate", "too-deep"}
"""The problems of a text; the others are problems of its values, in whichever format."""
VALUES = {
    case: (text, expected)
    for case, (text, expected) in BROKEN_YAML.items()
    if not OF_TEXT & {name for name, _, _, _ in expected}
}


@pytest.mark.parametrize(("text", "expected"), VALUES.values(), ids=VALUES)
def test_what_is_wrong_with_values_is_the_same_in_both_formats(text: str, expected: Expected) -> None:
    written = json.dumps(read_yaml(text).data)

    found = findings(written)

    assert sorted((name, at) for name, _, _, at in found) == sorted((name, at) for name, _, _, at in expected)
