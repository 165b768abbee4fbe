"""How answers are shown: aligned, on one line, and never obeyed."""

from __future__ import annotations

from strategykit.insight.coverage import coverage
from strategykit.insight.display import Table, one_line, shorten
from strategykit.insight.gaps import gaps
from strategykit.model import Audience, Channel, State, Strategy

HOSTILE = "<script>alert(1)</script>|*x*\n# [l](u) \x1b[31m"


def test_a_hostile_name_stays_words_in_text_and_in_markdown() -> None:
    strategy = Strategy("S", as_is=[State(HOSTILE)], audiences=[Audience(HOSTILE)], channels=[Channel("X")])
    for found in (gaps(strategy), coverage(strategy)):
        shown = found._repr_markdown_()
        assert "<" not in shown.replace("\\<", "")
        assert "\x1b" not in shown + str(found)
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
    assert "«Sent»: ingen ønsket tilstand." in found.text("nb")
    assert "“Sent”: no desired state." in found.text("en")


def test_words_are_cut_between_words_and_kept_on_a_line() -> None:
    assert one_line(" a\n\tb\u202ec ") == "a b c"
    assert shorten("ett to tre", 10) == "ett to tre"
    assert shorten("ett to tre fire", 10) == "ett to…"
    assert shorten("x" * 20, 10) == "x" * 9 + "…"
    assert Table(("a",), (("b",),)).rows == (("b",),)
