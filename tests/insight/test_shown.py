"""How answers are shown: aligned, on one line, and never obeyed."""

from __future__ import annotations

import re
from html import unescape

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from strategykit.display import Page, Section, Shown, Table, one_line, shorten
from strategykit.errors import ModelError
from strategykit.insight.coverage.matrix import coverage
from strategykit.insight.gaps.analysis import Gaps, gaps
from strategykit.model import Audience, Channel, Document, State, Strategy


@frozen
class Told(Shown):
    """An answer that says the same words everywhere."""

    words: str

    def page(self, language: str = "en") -> Page:
        """Give them as title, heading, cells and line."""
        del language
        section = Section("S", (self.words,), Table((self.words,), ((self.words,),)))
        return Page(f"T {self.words}", (section,))


HOSTILE = "<script>alert(1)</script>|*x*\n# [l](u) \x1b[31m"


def test_a_hostile_name_stays_words_in_text_and_in_markdown() -> None:
    strategy = Strategy("S", as_is=[State(HOSTILE)], audiences=[Audience(HOSTILE)], channels=[Channel("X")])
    for found in (gaps(strategy), coverage(strategy)):
        shown = found._repr_markdown_()
        assert "<" not in shown.replace("\\<", "")
        assert "\x1b" not in shown + str(found) + found.html()
        assert found.html().count("<script>") == 0 < found.html().count("&lt;script&gt;")
        rows = [line for line in shown.split("\n") if line.startswith("| ") and "---" not in line]
        assert {line.replace("\\|", "").count("|") for line in rows} <= {3, 5}


def test_a_narrow_matrix_names_its_columns_and_a_wide_one_numbers_them() -> None:
    def shown(count: int) -> str:
        channels = [Channel(f"Kanalen som heter {number}") for number in range(count)]
        return str(coverage(Strategy("S", audiences=[Audience("Lesere")], channels=channels)))

    assert "          Kanalen som heter 0  Kanalen som heter 1" in shown(2)
    assert "          1  2  3  4  5  6" in shown(6)
    assert "1 Kanalen som heter 0 · 2 Kanalen som heter 1" in shown(6)


def test_both_languages_say_the_same_in_their_own_words() -> None:
    found = gaps(Strategy("S", as_is=[State("Sent")]))
    assert found.text("nn") == found.text("nb") != found.text("en") == str(found)
    assert "«Sent»: ønsket situasjon er ikke beskrevet." in found.text("nb")
    assert "“Sent”: the desired situation is not described." in found.text("en")


@given(st.text(max_size=30) | st.text("1.)-+=*_#>`~[]()!:/|@w \\", max_size=12))
def test_nothing_a_strategy_says_is_read_as_markdown(words: str) -> None:
    shown = Told(words).markdown()
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(shown)
    assert set(re.findall(r"<(\w+)", html)) <= {
        "p",
        "strong",
        "ul",
        "li",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    }
    said = unescape(re.sub(r"<[^>]*>", " ", html))
    assert said.split() == (one_line(f"T {words} S {words} {words} {words}")).split()


def test_a_notebook_is_given_text_markdown_and_a_table() -> None:
    found = gaps(Strategy("S", as_is=[State("Sent", aspect="svartid")]))
    bundle = found._repr_mimebundle_(include=None, exclude=None)
    assert bundle == {"text/plain": str(found), "text/markdown": found.markdown(), "text/html": found.html()}
    assert found._repr_html_() == found.html("en-GB")
    assert "<th>Topic</th>" in found.html()
    assert "<th>Tema</th>" in found.html("nb")
    assert "<li>“svartid”: the desired situation is not described.</li>" in found.html()


def test_an_answer_shows_itself_in_the_language_of_its_strategy() -> None:
    def shown(language: str | None) -> Gaps:
        return gaps(Strategy("S", document=Document("S", language=language), as_is=[State("Sent")]))

    for language, words in (("nb", "nb"), ("nn-NO", "nb"), ("en-GB", "en"), ("de", "en"), (None, "en")):
        found = shown(language)
        assert str(found) == found.text(words)
        assert found._repr_markdown_() == found.markdown(words)
        assert found._repr_html_() == found.html(words)
        assert found._repr_mimebundle_()["text/plain"] == found.text(words)
    assert shown("nb") == shown("en")  # it is the same answer, whoever reads it
    assert shown("nb").text("en") == shown("en").text()


def test_a_language_that_is_none_is_refused_by_name() -> None:
    with pytest.raises(ModelError, match="language takes a BCP 47 tag such as nb, not 47"):
        gaps(Strategy("S")).text(47)  # type: ignore[arg-type]


def test_words_are_cut_between_words_and_kept_on_a_line() -> None:
    assert one_line(" a\n\tb\u202ec ") == "a b c"
    assert shorten("ett to tre", 10) == "ett to tre"
    assert shorten("ett to tre fire", 10) == "ett to…"
    assert shorten("x" * 20, 10) == "x" * 9 + "…"
    assert Table(("a",), (("b",),)).rows == (("b",),)
