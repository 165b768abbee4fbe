"""Every entry of a word list is found in its own example, in the three languages."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategykit.checks.prose import listed
from strategykit.checks.words import Word, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent.parent.parent / "src/strategykit/checks/words"
LISTS = [
    (path.stem, name)
    for path in sorted(HERE.glob("*.toml"))
    for name in tomllib.loads(path.read_text("utf-8"))
]
ABOUT_RULES = {"policy", "answering", "wording"}
ENTRIES = [(file, name, entry) for file, name in LISTS for entry in word_list(file, name).entries]


@pytest.mark.parametrize(("file", "name", "entry"), ENTRIES, ids=lambda each: getattr(each, "words", each))
def test_an_entry_is_found_in_its_example(file: str, name: str, entry: Word) -> None:
    assert re.search(entry.pattern, entry.example, re.IGNORECASE)
    assert word_list(file, name).found_in(entry.example)
    assert entry.language in {"nb", "nn", "en"}


@pytest.mark.parametrize(("file", "name"), [each for each in LISTS if each[0] in ABOUT_RULES])
def test_a_list_knows_all_three_languages(file: str, name: str) -> None:
    assert {entry.language for entry in word_list(file, name).entries} >= {"nb", "nn", "en"}


@pytest.mark.parametrize(("file", "name"), LISTS)
def test_no_entry_stands_twice_in_a_language(file: str, name: str) -> None:
    entries = [(entry.words, entry.language) for entry in word_list(file, name).entries]
    assert sorted(set(entries)) == sorted(entries)


def test_a_star_is_any_letters_and_words_are_whole() -> None:
    privacy = word_list("policy", "privacy")
    assert privacy.found_in("Ingen PERSONOPPLYSNINGER her") == "PERSONOPPLYSNINGER"
    assert privacy.found_in(None, "", "Vi er personlige") is None


@pytest.mark.parametrize(("file", "name"), LISTS)
def test_a_list_finds_what_one_regular_expression_of_all_its_words_would(file: str, name: str) -> None:
    entries = word_list(file, name).entries
    longest_first = sorted((entry.pattern for entry in entries), key=len, reverse=True)
    for finder, patterns in (
        (word_list(file, name).matcher, [entry.pattern for entry in entries]),
        (listed(file, name, None), longest_first),
    ):
        whole = re.compile("|".join(patterns), re.IGNORECASE)
        for text in (f"{first.example}, {second.example.upper()}" for first, second in pairwise(entries)):
            assert spans(finder.finditer(text)) == spans(whole.finditer(text))
            assert finder.split(text) == whole.split(text)


def spans(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [each.span() for each in found]
