"""Every broken YAML file tells everything that is wrong with it, each at its place."""

from __future__ import annotations

import pytest
import yaml

from strategykit.errors import LoadError
from strategykit.files import read_text

Expected = list[tuple[str, int, int, str]]
"""Name, line, column and pointer of each finding, in the order of the file."""

NINE = """\
title: null
gaols:
  - text: Svare raskere
organization:
  name: Banken
  fictional: "false"
  services: rådgivning
goals:
  - text: Nå flere
    kind: dialog
    deadline: 2027-02-30
    priority: første
    text: Nå alle
  - kind: growth
"""

CORPUS: dict[str, tuple[str, Expected]] = {
    "nine mistakes at once": (
        NINE,
        [
            ("type-wrong", 1, 8, "/title"),
            ("key-unknown", 2, 1, "/gaols"),
            ("type-wrong", 6, 14, "/organization/fictional"),
            ("type-wrong", 7, 13, "/organization/services"),
            ("value-unknown", 10, 11, "/goals/0/kind"),
            ("value-invalid", 11, 15, "/goals/0/deadline"),
            ("type-wrong", 12, 15, "/goals/0/priority"),
            ("key-duplicate", 13, 5, "/goals/0/text"),
            ("key-missing", 14, 5, "/goals/1"),
        ],
    ),
    "a key without a value where the file ends": ("title: S\n? hva", [("key-unknown", 2, 3, "/hva")]),
    "nothing": ("", [("syntax-invalid", 1, 1, "")]),
    "only comments": ("# en strategi\n\n", [("syntax-invalid", 1, 1, "")]),
    "only null": ("---\n", [("syntax-invalid", 1, 1, "")]),
    "a list": ("- title: S\n", [("type-wrong", 1, 1, "")]),
    "a text": ("Vår strategi\n", [("type-wrong", 1, 1, "")]),
    "a missing title": ("\nmission: Vi er der\n", [("key-missing", 2, 1, "")]),
    "a title that is a number": ("title: 2027\n", [("type-wrong", 1, 8, "/title")]),
    "a title that is a flag": ("title: true\n", [("type-wrong", 1, 8, "/title")]),
    "a title without a value": ("# S\ntitle:\nmission: M\n", [("type-wrong", 2, 1, "/title")]),
    "a list without items": ("title: S\ngoals:\n", [("type-wrong", 2, 1, "/goals")]),
    "a list with an empty item": ("title: S\ngoals:\n  -\n", [("type-wrong", 3, 4, "/goals/0")]),
    "an object for a list": ("title: S\ngoals:\n  text: A\n", [("type-wrong", 2, 1, "/goals")]),
    "a list for an object": (
        "title: S\norganization:\n  - name: B\n",
        [("type-wrong", 2, 1, "/organization")],
    ),
    "a text for an object": ("title: S\norganization: Banken\n", [("type-wrong", 2, 15, "/organization")]),
    "a text among objects": ("title: S\ngoals: [Svare]\n", [("type-wrong", 2, 9, "/goals/0")]),
    "a number among texts": (
        "title: S\norganization:\n  name: B\n  services:\n    - lån\n    - 12\n",
        [("type-wrong", 6, 7, "/organization/services/1")],
    ),
    "a flag that is a word": (
        "title: S\norganization: {name: B, fictional: no}\n",
        [("type-wrong", 2, 36, "/organization/fictional")],
    ),
    "a flag that is a number": (
        "title: S\norganization: {name: B, fictional: 0}\n",
        [("type-wrong", 2, 36, "/organization/fictional")],
    ),
    "a whole number that is a flag": (
        "title: S\ngoals: [{text: A, priority: true}]\n",
        [("type-wrong", 2, 29, "/goals/0/priority")],
    ),
    "a whole number with decimals": (
        "title: S\ngoals: [{text: A, priority: 1.5}]\n",
        [("type-wrong", 2, 29, "/goals/0/priority")],
    ),
    "numbers that are none": (
        (
            "title: S\nresources:\n"
            "  - {name: A, amount: .nan}\n  - {name: B, amount: {low: -.inf}}\n"
            "  - {name: C, amount: 1e999}\n  - {name: D, amount: true}\n"
            "  - {name: E, amount: {low: 9007199254740993}}\n  - {name: F, amount: {low: '5'}}\n"
        ),
        [
            ("value-invalid", 3, 23, "/resources/0/amount"),
            ("value-invalid", 4, 29, "/resources/1/amount/low"),
            ("value-invalid", 5, 23, "/resources/2/amount"),
            ("type-wrong", 6, 23, "/resources/3/amount"),
            ("value-invalid", 7, 29, "/resources/4/amount/low"),
            ("type-wrong", 8, 29, "/resources/5/amount/low"),
        ],
    ),
    "an endless whole number": (
        f"title: S\ngoals:\n  - text: A\n    priority: {'9' * 5000}\n",
        [("value-invalid", 4, 15, "/goals/0/priority")],
    ),
    "dates that are none": (
        (
            "title: S\ngoals:\n  - {text: A, deadline: 2027-13-01}\n"
            "  - {text: B, deadline: {end: snart}}\n  - {text: C, deadline: {end: 2027}}\n"
            "calendar:\n  - title: D\n    reminders: [2027-01-01, 2027-00-01, snart, 5]\n"
        ),
        [
            ("value-invalid", 3, 25, "/goals/0/deadline"),
            ("value-invalid", 4, 31, "/goals/1/deadline/end"),
            ("type-wrong", 5, 31, "/goals/2/deadline/end"),
            ("value-invalid", 8, 29, "/calendar/0/reminders/1"),
            ("type-wrong", 8, 48, "/calendar/0/reminders/3"),
        ],
    ),
    "a time that is none": (
        "title: S\nchannels:\n  - name: F\n    hours:\n      opens: 25:00\n      closes: 15\n",
        [
            ("value-invalid", 5, 14, "/channels/0/hours/opens"),
            ("type-wrong", 6, 15, "/channels/0/hours/closes"),
        ],
    ),
    "words outside the vocabulary": (
        "title: S\nguidelines:\n  - text: A\n    modality: must not\n    acts: [reply, svare]\n    kind: 3\n",
        [
            ("value-unknown", 4, 15, "/guidelines/0/modality"),
            ("value-unknown", 5, 19, "/guidelines/0/acts/1"),
            ("type-wrong", 6, 11, "/guidelines/0/kind"),
        ],
    ),
    "a null where nothing else is meant": (
        "title: S\ngoals: [{text: A, standing: null}]\n",
        [("type-wrong", 2, 29, "/goals/0/standing")],
    ),
    "ids that cannot be": (
        "title: S\nroles:\n  - {name: A, id: med mellomrom}\n  - {name: B, id: ''}\n  - {name: C, id: 7}\n",
        [
            ("value-invalid", 3, 19, "/roles/0/id"),
            ("value-invalid", 4, 19, "/roles/1/id"),
            ("type-wrong", 5, 19, "/roles/2/id"),
        ],
    ),
    "references that are no ids": (
        "title: S\ngoals:\n  - text: A\n    owner: {name: R}\n    audiences: ansatte\n    supports: [1]\n",
        [
            ("type-wrong", 4, 5, "/goals/0/owner"),
            ("type-wrong", 5, 16, "/goals/0/audiences"),
            ("type-wrong", 6, 16, "/goals/0/supports/0"),
        ],
    ),
    "a decided no with a mistake": (
        "title: S\nresources:\n  no: ikke budsjett\n  decided: 2027-02-31\n  av: styret\n",
        [("value-invalid", 4, 12, "/resources/decided"), ("key-unknown", 5, 3, "/resources/av")],
    ),
    "a decided no where there is none": (
        "title: S\nmission: {no: ikke ennå}\ngoals: {no: ingen}\norganization: {no: ingen}\n",
        [
            ("type-wrong", 2, 1, "/mission"),
            ("type-wrong", 3, 1, "/goals"),
            ("key-missing", 4, 1, "/organization"),
            ("key-unknown", 4, 16, "/organization/no"),
        ],
    ),
    "a decided no about a field that cannot be": (
        "title: S\ndecided_no:\n  - field: resorces\n  - {field: crisis}\n  - mission\n",
        [("value-unknown", 3, 12, "/decided_no/0/field"), ("type-wrong", 5, 5, "/decided_no/2")],
    ),
    "unknown keys at every level": (
        (
            "title: S\nTitle: T\n1: x\ngoals:\n"
            "  - text: A\n    dedline: 2027-01-01\n    notes: [{text: N, sorce: s}]\n"
        ),
        [
            ("key-unknown", 2, 1, "/Title"),
            ("key-unknown", 3, 1, "/1"),
            ("key-unknown", 6, 5, "/goals/0/dedline"),
            ("key-unknown", 7, 23, "/goals/0/notes/0/sorce"),
        ],
    ),
    "keys that stand twice": (
        "title: S\ntitle: T\ngoals:\n  - {text: A, text: B}\ngoals:\n  - text: C\n    text: D\n",
        [
            ("key-duplicate", 2, 1, "/title"),
            ("key-duplicate", 4, 15, "/goals/0/text"),
            ("key-duplicate", 5, 1, "/goals"),
            ("key-duplicate", 7, 5, "/goals/0/text"),
        ],
    ),
    "a newer version": (
        "schema_version: 2\nnoe_nytt: true\ntitle: 5\n",
        [("version-newer", 1, 17, "/schema_version")],
    ),
    "versions that are none": (
        "title: S\nschema_version: '1'\ngoals: x\n",
        [("value-invalid", 2, 17, "/schema_version"), ("type-wrong", 3, 8, "/goals")],
    ),
    "a version before the first": (
        "schema_version: -1\ntitle: S\n",
        [("value-invalid", 1, 17, "/schema_version")],
    ),
    "versions of every other kind": (
        "title: S\nschema_version: [1]\nschema_version: 1\n",
        [("value-invalid", 2, 1, "/schema_version"), ("key-duplicate", 3, 1, "/schema_version")],
    ),
    "a version with a tag": (
        "title: S\nschema_version: !x 1\n",
        [("syntax-invalid", 2, 17, "/schema_version")],
    ),
    "a version that is null": (
        "title: S\nschema_version:\n",
        [("value-invalid", 2, 1, "/schema_version")],
    ),
    "a version with decimals": (
        "title: S\nschema_version: 1.0\n",
        [("value-invalid", 2, 17, "/schema_version")],
    ),
    "a key of an older version in a file that says it is of this one": (
        "schema_version: 1\ntitle: S\nmeasures: []\n",
        [("key-unknown", 3, 1, "/measures")],
    ),
    "names that are empty": (
        "title: ' '\ngoals: [{text: ''}]\nroles:\n  - name: |\n\n\n",
        [
            ("value-invalid", 1, 8, "/title"),
            ("value-invalid", 2, 16, "/goals/0/text"),
            ("value-invalid", 4, 11, "/roles/0/name"),
        ],
    ),
    "languages that are none": (
        (
            "title: S\ndocument: {title: D, language: norsk bokmål}\n"
            "templates:\n  - {name: A, language: nb_NO}\n  - {name: B, language: ''}\n"
        ),
        [
            ("value-invalid", 2, 32, "/document/language"),
            ("value-invalid", 4, 25, "/templates/0/language"),
            ("value-invalid", 5, 25, "/templates/1/language"),
        ],
    ),
    "ranges that run backwards": (
        (
            "title: S\ngoals:\n  - {text: A, deadline: {start: 2027-06-30, end: 2027-01-01}}\n"
            "resources:\n  - {name: A, amount: {low: 4, high: 2}}\n"
            "  - {name: B, amount: {low: x, high: 2}}\n"
        ),
        [
            ("value-invalid", 3, 50, "/goals/0/deadline/end"),
            ("value-invalid", 5, 38, "/resources/0/amount/high"),
            ("type-wrong", 6, 29, "/resources/1/amount/low"),
        ],
    ),
    "a year without quotes": (
        "title: S\ngoals:\n  - text: A\n    deadline: 2027\n",
        [("type-wrong", 4, 15, "/goals/0/deadline")],
    ),
    "times in other ways of writing": (
        ("title: S\nchannels:\n  - name: F\n    cadence: 2\n    hours: {opens: 9:00, closes: 15.30}\n"),
        [
            ("type-wrong", 4, 14, "/channels/0/cadence"),
            ("value-invalid", 5, 20, "/channels/0/hours/opens"),
            ("type-wrong", 5, 34, "/channels/0/hours/closes"),
        ],
    ),
    "a bare no": (
        "title: S\npresence: no\nresources: nei\n",
        [("type-wrong", 2, 11, "/presence"), ("type-wrong", 3, 12, "/resources")],
    ),
    "brackets around a text": (
        "title: [S]\nmission: {navn}\n",
        [("type-wrong", 1, 1, "/title"), ("type-wrong", 2, 1, "/mission")],
    ),
    "a comma in a text between brackets": (
        "title: S\ngoals:\n  - {text: Svare fort, og godt}\npresence: {no: for dyrt, og for sent}\n",
        [("syntax-invalid", 3, 24, "/goals/0/og godt"), ("syntax-invalid", 4, 26, "/presence/og for sent")],
    ),
    "a hyphen without a space": (
        "title: S\ngoals:\n  -text: A\n",
        [("type-wrong", 2, 1, "/goals")],
    ),
    "a hyphen that begins a text": ("title: S\nmission: - kort\n", [("syntax-invalid", 2, 10, "")]),
    "a question mark that begins a text": ("title: S\nmission: ? hva\n", [("syntax-invalid", 2, 10, "")]),
    "a percent sign that begins a text": ("title: S\nmission: %mål\n", [("syntax-invalid", 2, 10, "")]),
    "a hashtag inside a text": (
        "title: Bruk #sommer i alt\nmission: a\n  b #c\nvision: d # en kommentar\n",
        [("syntax-invalid", 1, 13, "/title"), ("syntax-invalid", 3, 5, "/mission")],
    ),
    "hashtags between brackets": (
        "title: S\nvoices:\n  - attributes: [åpen, #sommer]\n",
        [("syntax-invalid", 3, 24, "")],
    ),
    "a hashtag that follows a bracket": (
        "title: S\nthemes:\n  - {name: #sommer, text: A}\n",
        [("syntax-invalid", 3, 12, "")],
    ),
    "an apostrophe inside apostrophes": (
        "title: S\nmission: 'Banken's side'\n",
        [("syntax-invalid", 2, 18, "")],
    ),
    "typographic quotes around a colon": (
        "title: S\nmission: “Merk: dette”\n",
        [("syntax-invalid", 2, 15, "")],
    ),
    "typographic quotes around a flag": (
        "title: S\norganization: {name: B, fictional: “true”}\n",
        [("type-wrong", 2, 36, "/organization/fictional")],
    ),
    "a handle without quotes": ("title: S\nmission: @banken\n", [("syntax-invalid", 2, 10, "")]),
    "a backtick": ("title: `S`\n", [("syntax-invalid", 1, 8, "")]),
    "a hashtag without quotes": ("title: S\nmission: #sommer\n", [("syntax-invalid", 2, 10, "/mission")]),
    "a hashtag in a list": (
        "title: S\nvoices:\n  - attributes:\n      - #sommer\n      - åpen\n",
        [("syntax-invalid", 4, 9, "/voices/0/attributes/0")],
    ),
    "a colon in a text": ("title: Merk: dette\n", [("syntax-invalid", 1, 12, "")]),
    "a colon in a text of a list": (
        "title: S\nvoices:\n  - attributes:\n      - Merk: dette\n",
        [("type-wrong", 4, 9, "/voices/0/attributes/0")],
    ),
    "an emphasis that is an alias": ("title: *viktig\n", [("syntax-invalid", 1, 8, "/title")]),
    "an ampersand that is an anchor": ("title: S\nvision: &co\n", [("syntax-invalid", 2, 9, "/vision")]),
    "an ampersand before the rest of a text": (
        "title: S\nmission: &Co er oss\nroles:\n  - name: &Ola Hansen & co\nvision: &a V\n",
        [
            ("syntax-invalid", 2, 10, "/mission"),
            ("syntax-invalid", 4, 11, "/roles/0/name"),
            ("syntax-invalid", 5, 9, "/vision"),
        ],
    ),
    "an exclamation that is a tag": (
        "title: !viktig\ngoals: !!set {A}\nroles: !!seq []\n",
        [
            ("syntax-invalid", 1, 8, "/title"),
            ("syntax-invalid", 2, 1, "/goals"),
            ("syntax-invalid", 3, 1, "/roles"),
        ],
    ),
    "a tag of Python": (
        "title: !!python/object/apply:os.system ['true']\n",
        [("syntax-invalid", 1, 1, "/title")],
    ),
    "a merge key": (
        "title: S\nroles:\n  - &r {name: A}\n  - <<: *r\n    name: B\n",
        [("syntax-invalid", 4, 5, "/roles/1/<<")],
    ),
    "a tab": ("title: S\ngoals:\n\t- text: A\n", [("syntax-invalid", 3, 1, "")]),
    "a no-break space": (
        "title: S\nmission: M\n\xa0\xa0vision: V\n",
        [("key-unknown", 3, 1, "/\xa0\xa0vision")],
    ),
    "an open quote": ('title: S\nmission: "Vi er der\ngoals: []\n', [("syntax-invalid", 2, 10, "")]),
    "words after a quote": ('title: "Hei" sa hun\n', [("syntax-invalid", 1, 14, "")]),
    "a sign that starts a block": ("title: > 100 svar\n", [("syntax-invalid", 1, 10, "")]),
    "a line that is no entry": ("title: S\nmission\nvision: V\n", [("syntax-invalid", 2, 1, "")]),
    "keys out of line": ("title: S\ngoals:\n  - text: A\n   kind: growth\n", [("syntax-invalid", 4, 4, "")]),
    "a bracket that stays open": ("title: S\ngoals: [{text: A}\nroles: []\n", [("syntax-invalid", 2, 8, "")]),
    "a key that is a list": ("title: S\n? [a, b]\n: c\n", [("syntax-invalid", 2, 3, "")]),
    "two documents": ("title: S\n---\ntitle: T\n", [("syntax-invalid", 2, 1, "")]),
    "a control character": ("title: S\nmission: a\x07b\n", [("syntax-invalid", 2, 11, "")]),
    "a line separator": ("title: S\nmission: a\u2028b\n", [("syntax-invalid", 2, 11, "")]),
    "lines that end in other ways": (
        "title: S\r\nmission: 5\rvision: 6\r",
        [("type-wrong", 2, 10, "/mission"), ("type-wrong", 3, 9, "/vision")],
    ),
    "typographic quotes around a key": (
        "“title”: S\n",
        [("key-missing", 1, 1, ""), ("key-unknown", 1, 1, "/“title”")],
    ),
    "too many levels": (f"title: S\ngoals: {'[' * 70}{']' * 70}\n", [("too-deep", 2, 71, "")]),
}


def findings(text: str) -> Expected:
    with pytest.raises(LoadError) as caught:
        read_text(text, "yaml", "s.yaml")
    found = caught.value.findings
    assert {finding.file for finding in found} == {"s.yaml"}
    return [(f.name, f.line or 0, f.column or 0, f.pointer) for f in found]


@pytest.mark.parametrize(("text", "expected"), CORPUS.values(), ids=CORPUS)
def test_each_problem_at_its_place(text: str, expected: Expected) -> None:
    assert findings(text) == expected


@pytest.mark.parametrize(("text", "expected"), CORPUS.values(), ids=CORPUS)
def test_the_slower_parser_says_the_same(
    text: str, expected: Expected, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(yaml, "CLoader", raising=False)

    assert findings(text) == expected


def test_messages_name_what_was_expected_found_and_near() -> None:
    with pytest.raises(LoadError) as caught:
        read_text(NINE, "yaml", "s.yaml")

    assert str(caught.value).splitlines() == [
        's.yaml:1:8 "title" takes a text, not nothing (null).',
        's.yaml:2:1 Unknown key: "gaols"; did you mean "goals"?',
        's.yaml:6:14 "fictional" takes true or false, not the text "false".',
        's.yaml:7:13 "services" takes a list, not the text "rådgivning".',
        's.yaml:10:11 "kind" cannot be "dialog"; did you mean "dialogue"?',
        's.yaml:11:15 "deadline" takes a date, such as 2027-06-30, not "2027-02-30".',
        's.yaml:12:15 "priority" takes a whole number, not the text "første".',
        's.yaml:13:5 The key "text" stands twice.',
        's.yaml:14:5 The key "text" is missing.',
    ]
    assert caught.value.findings[0].message.in_("nb") == (
        "«title» skal være en tekst, men her står det ingenting (null)."
    )


def test_aliases_are_bounded() -> None:
    levels = ["a: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    levels += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 8)]

    ((name, line, _, pointer),) = findings("\n".join(levels))

    assert (name, line, pointer) == ("too-deep", 6, "")


def test_an_alias_inside_its_own_anchor_is_refused() -> None:
    assert findings("title: S\ngoals: &g\n  - *g\n") == [("syntax-invalid", 3, 5, "/goals/0")]


def test_a_bad_value_met_twice_is_told_at_both_places() -> None:
    text = "title: S\nroles:\n  - &r {name: !x A}\n  - *r\n"

    assert [(name, pointer) for name, _, _, pointer in findings(text)] == [
        ("syntax-invalid", "/roles/0/name"),
        ("syntax-invalid", "/roles/1/name"),
    ]
