"""What there is to say about the checks themselves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from attrs import evolve

from strategykit import Configuration, Strategy, check, exporters
from strategykit.checks import PROFILES, Check, Threshold, check_named, explain, list_checks
from strategykit.checks.exporting import exporting_pages, reported_pages
from strategykit.checks.loading import loading_pages
from strategykit.checks.pages import mistake, severities
from strategykit.checks.registry import EVERYTHING
from strategykit.cli import main
from strategykit.errors import UnknownNameError
from strategykit.files.problems import CODES
from strategykit.findings import Text
from strategykit.model import Waiver

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
    assert {name for each in EVERY for name in each.covers} - {EVERYTHING} <= names


@pytest.mark.parametrize("check", EVERY, ids=lambda each: each.name)
def test_every_check_says_all_about_itself_in_both_languages(check: Check) -> None:
    texts: list[Text] = [check.summary, check.why, check.mend, check.sources]
    assert all(text.nb.strip() and text.en.strip() for text in texts)
    assert check.summary.nb.endswith(".")
    assert check.summary.en.endswith(".")
    assert not re.search("[“”]", " ".join(text.nb for text in texts))
    assert not re.search("[«»]", " ".join(text.en for text in (check.summary, check.why, check.mend)))


@pytest.mark.parametrize("check", EVERY, ids=lambda each: each.name)
def test_a_check_belongs_to_profiles_there_are(check: Check) -> None:
    assert check.profiles
    assert set(check.profiles) <= set(PROFILES)


def test_what_reading_a_file_reports_has_a_page_too() -> None:
    pages = loading_pages()
    read = {**CODES, "reading-malformed": "SK091", "reading-unknown": "SK092", "reading-repeated": "SK093"}
    assert {each.name: each.code for each in pages} == read
    assert [each.code for each in pages] == sorted(each.code for each in pages)
    for each in pages:
        assert check_named(each.code.lower()) == check_named(each.name) == each
        for language in ("nb", "en"):
            page = " ".join(explain(each, language).split())
            for text in (each.summary, each.why, each.mend, each.sources):
                assert text.in_(language) in page
        assert not re.search("[“”]", each.mend.nb + each.why.nb)


def test_nobody_can_turn_off_what_reading_a_file_reports() -> None:
    with pytest.raises(UnknownNameError, match="SK007 is what reading a file reports"):
        check(Strategy("S"), config=Configuration(ignore=["SK007"]))


def test_what_exporting_reports_has_a_page_of_the_same_name_code_and_severity() -> None:
    source = Path(exporters.__file__).parent
    texts = "\n".join(each.read_text("utf-8") for each in sorted(source.rglob("*.py")))
    called = re.findall(r'"([a-z]+(?:-[a-z]+)+)",\s+(?:code=)?"(SK\d{3})"', texts)
    pages = exporting_pages()
    assert {each.name: each.code for each in pages} == {
        name: code for name, code in called if code not in CODES.values()
    }
    for each in pages:
        assert check_named(each.code) == check_named(each.name) == each
        assert f"{each.name} ({each.code}), {severities(each, 'nb')}" in explain(each, "nb")
        for text in (each.summary, each.why, each.mend, each.sources):
            assert text.nb.strip() != text.en.strip() or text is each.sources
        assert not re.search("[“”]", each.mend.nb + each.why.nb)


def test_no_code_means_two_things() -> None:
    codes = [each.code for each in (*EVERY, *reported_pages())]
    assert len(set(codes)) == len(codes)


def test_nobody_can_turn_off_or_waive_what_exporting_reports() -> None:
    with pytest.raises(UnknownNameError, match="SK051 is what exporting reports"):
        check(Strategy("S"), config=Configuration(ignore=["SK051"]))
    report = check(Strategy("S", waivers=[Waiver("text-moved", reason="Vi leser notatene")]))
    (unused,) = [each for each in report if each.name == "waiver-unused"]
    assert "text-moved er noe en eksport melder" in str(unused.hint.nb if unused.hint else "")


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


def test_a_page_tells_the_threshold_the_date_and_that_words_are_read() -> None:
    about = evolve(
        check_named("goal-no-owner"),
        heuristic=True,
        needs_today=True,
        threshold=Threshold(90, Text(nb="dager uten aktivitet", en="days without activity")),
        profiles=("public", "crisis"),
    )
    page = explain(about, "nb")
    for words in ("leser ord", "avhenger av datoen", "Terskel: 90 (dager uten aktivitet)", "public, crisis"):
        assert words in page


def test_a_page_shows_the_edit_that_is_found() -> None:
    assert mistake(check_named("mission-missing")) == ("- mission: Vi er der beboerne er.",)
    assert "  - mission: Vi er der beboerne er." in explain(check_named("mission-missing"))
    assert mistake(check_named("check-crashed")) == ()


def test_a_long_example_is_cut() -> None:
    assert mistake(check_named("strategy-empty"))[-1] == "…"


@pytest.mark.parametrize(
    ("language", "words"), [("nb", {"feil", "advarsel", "opplysning"}), ("en", {"error", "warning", "info"})]
)
def test_the_list_of_checks_tells_severities_in_its_language(
    language: str, words: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["checks", "--lang", language]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines() if re.search(r"\bSK\d{3}\b", line)]
    assert {row[2] for row in rows} == words
