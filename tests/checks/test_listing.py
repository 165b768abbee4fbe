"""What there is to say about the checks themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from strategykit.checks import Check, check_named, explain, list_checks
from strategykit.errors import UnknownNameError

if TYPE_CHECKING:
    from strategykit.findings import Text

EVERY = list_checks()


def test_names_and_codes_are_unique_and_sorted_by_code() -> None:
    names, codes = [each.name for each in EVERY], [each.code for each in EVERY]
    assert len(set(names)) == len(names)
    assert codes == sorted(set(codes))


@pytest.mark.parametrize("check", EVERY, ids=lambda each: each.name)
def test_names_and_codes_follow_their_grammar(check: Check) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", check.name)
    assert re.fullmatch(r"SK\d{3}", check.code)


def test_what_a_check_covers_exists() -> None:
    names = {each.name for each in EVERY}
    assert {name for each in EVERY for name in each.covers} <= names


@pytest.mark.parametrize("check", EVERY, ids=lambda each: each.name)
def test_every_check_says_all_about_itself_in_both_languages(check: Check) -> None:
    texts: list[Text] = [check.summary, check.why, check.mend, check.sources]
    assert all(text.nb.strip() and text.en.strip() for text in texts)
    assert check.summary.nb.endswith(".")
    assert check.summary.en.endswith(".")
    assert not re.search("[“”]", " ".join(text.nb for text in texts))
    assert not re.search("[«»]", " ".join(text.en for text in (check.summary, check.why, check.mend)))


@pytest.mark.parametrize("handle", ["goal-no-deadline", "SK204", "sk204"])
def test_a_check_is_found_by_name_and_code(handle: str) -> None:
    assert check_named(handle).name == "goal-no-deadline"


def test_a_misspelt_check_gets_a_suggestion() -> None:
    with pytest.raises(UnknownNameError, match="did you mean goal-no-deadline"):
        check_named("goal-no-dedline")


def test_a_page_holds_all_there_is_to_say() -> None:
    check = check_named("goal-no-owner")
    page = " ".join(explain(check, "nb").split())
    for words in (
        "goal-no-owner (SK909), feil",
        "Hvorfor det betyr noe",
        "Slik retter du det",
        "Kilde",
        "0.1",
    ):
        assert words in page
    for text in (check.summary, check.why, check.mend, check.sources):
        assert text.nb in page
    assert check.why.en in " ".join(explain(check, "en-GB").split())
