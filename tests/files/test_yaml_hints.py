"""What YAML bites with is told where it was made, and what to write instead."""

from __future__ import annotations

import pytest

from strategykit.errors import LoadError
from strategykit.files import read_text

SLIPS = {
    "title: S\ngoals:\n  - text: a\n     owner: b\n": (4, 6, "Align it with the keys of the same object."),
    "title: S\n goals: []\n": (2, 2, "Align it with the keys of the same object."),
    "title:S\ngoals: []\n": (1, 6, 'Write "title: S".'),
    "title: S\nmission: {navn} hjelper\n": (2, 10, 'Put the text in quotes: "{navn} hjelper".'),
    "title: S\nmission: [Banken] hjelper\n": (2, 10, 'Put the text in quotes: "[Banken] hjelper".'),
    "title: S\nmission: **Viktig** tekst\n": (2, 10, 'Put the text in quotes: "**Viktig** tekst".'),
    "title: S\nmission: *Viktig* tekst\n": (2, 10, 'Put the text in quotes: "*Viktig* tekst".'),
    "title: S\nmission: Vi er\n# notat\n  der\n": (
        3,
        1,
        'Move the comment, or write the text as a block: ">-".',
    ),
}


@pytest.mark.parametrize(("text", "expected"), SLIPS.items())
def test_a_slip_is_told_where_it_was_made(text: str, expected: tuple[int, int, str]) -> None:
    with pytest.raises(LoadError) as caught:
        read_text(text)
    (finding,) = caught.value.findings
    assert (finding.line, finding.column, finding.hint and finding.hint.en) == expected


HINTS = {
    "title: S\nmission: @banken\n": 'Put the text in quotes: "@banken".',
    "title: S\ngoals: [{text: Svare, og le}]\n": "Put the whole text in quotes.",
    "title: Merk: dette\n": 'Put the text in quotes: "Merk: dette".',
    "title: S\norganization: {name: B, services: rådgivning}\n": 'Write it as a list: ["rådgivning"].',
    "title: S\nvoices: [attributes: [Merk: dette]]\n": 'Put the text in quotes: "Merk: dette".',
    "title: 2027\n": "Put it in quotes, as it stands.",
    "title: S\nvoices: [{attributes: [{text: åpen}]}]\n": "Write the text alone: åpen",
    "title: 0151\n": "Put it in quotes, as it stands.",
    "title: S\ngoals:\n  – text: a\n": 'An item begins with a plain hyphen and a space: "- text: …".',
    "title: S\nresources: {nei: for dyrt}\n": 'A decided no is written with its reason: {no: "why not"}.',
    "title: S\ndocument: {title: S, language: norsk}\n": (
        "Bokmål is nb, nynorsk nn and English en; a region follows after a hyphen: en-GB."
    ),
    "title: S\norganization: {name: B, fictional: yes}\n": "Write true without quotes.",
    "title: S\ngoals: [{text: A, priority: '1'}]\n": "Write 1 without quotes.",
    "title: S\nmission: {no: ikke ennå}\n": '"mission" cannot be answered with {no: reason}.',
    "title: S\n\xa0vision: V\n": "The line is indented with no-break spaces; use plain ones.",
    "title: S\ngoals:\n  text: A\n": "Make it a list with one item.",
    "title: S\ngoals:\n  -text: A\n": 'Write a space after the hyphen: "- text: …".',
    "title: S\ngoals: [{text: A, deadline: 2027}]\n": "Put it in quotes, as it stands.",
    "title: S\nchannels: [{name: F, cadence: 2}]\n": "Write it in words: 2 times a week.",
    "title: S\nchannels: [{name: F, hours: {opens: 9.30}}]\n": 'Write hours and minutes, in quotes: "09:00".',
    "title: S\nchannels: [{name: F, hours: {opens: 9:30}}]\n": 'Write "09:30".',
    "title: S\nmission: - kort\n": 'Put the text in quotes: "- kort".',
    "title: S\nmission: %mål\n": 'Put the text in quotes: "%mål".',
    "title: S\nmission: Vi bruker #sommer\n": (
        'Put the text in quotes: "#…"; a comment is written with a space: "# …".'
    ),
    "title: S\nvoices: [{attributes: [åpen, #sommer]}]\n": (
        'Put the text in quotes: "#…"; a comment is written with a space: "# …".'
    ),
    "title: S\nmission: 'Banken's side'\n": 'Put the whole text in quotes: "Banken\'s side".',
    'title: S\nmission: "Hei" sa hun\n': "Put the whole text in quotes: '\"Hei\" sa hun'.",
    "title: S\nmission: “Merk: dette”\n": 'Use plain quotes: "Merk: dette"; to YAML “ and ” are letters.',
    "title: S\norganization: {name: B, fictional: “true”}\n": "Write true without quotes.",
    "title: S\npresence: no\n": 'A decided no is written with its reason: {no: "why not"}.',
    "title: S\nresources: nei\n": 'A decided no is written with its reason: {no: "why not"}.',
    "title: [S]\n": "Write the text without brackets, or in quotes if the brackets belong to it.",
    "title: {navn}\n": "Write the text without brackets, or in quotes if the brackets belong to it.",
    "title: S\nresources: [{name: A, amount: {low: 4, high: 2}}]\n": "Swap the two.",
    "title: S\nschema_version: 2\n": "Upgrade strategykit.",
    "title: S\ngoals:\n\t- text: A\n": "Indent with spaces.",
}


@pytest.mark.parametrize(("text", "hint"), HINTS.items())
def test_the_hint_says_what_to_write(text: str, hint: str) -> None:
    with pytest.raises(LoadError) as caught:
        read_text(text, "yaml")

    assert str(caught.value.findings[0].hint) == hint
