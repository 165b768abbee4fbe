"""The report of the terminal: the line with its place, colours, and nothing a terminal would obey."""

from __future__ import annotations

import io
import re
from itertools import pairwise

import pytest
from attrs import evolve
from reporting import HOSTILE, checked, shown

import strategykit as sk
from strategykit.cli.say import shows_colour
from strategykit.terminal import harmless, width

ESCAPE = re.compile(r"\x1b\[[\d;]*m")


def carets(text: str) -> list[str]:
    """Give what stands above each caret."""
    lines = text.splitlines()
    found = []
    for line, below in pairwise(lines):
        if below.endswith("^"):
            assert line.index("│") == below.index("│")
            at = width(below) - 1
            found.append(next(line[n:] for n in range(len(line)) if width(line[:n]) == at))
    return found


@pytest.mark.parametrize(
    "title",
    [
        "Mål",
        "目標を達成する",
        "e\N{COMBINING ACUTE ACCENT}tt mål",
        "🧑\N{ZERO WIDTH JOINER}🚒 og 👍🏽",
        "fullbredde ＡＢ",
    ],
)
def test_the_caret_stands_under_the_place(title: str) -> None:
    text = shown(checked(f'title: S\ngoals: [{{text: "{title}", kind: borte, ownr: x}}]'))
    assert carets(text) == ["borte, ownr: x}]", "ownr: x}]"]


def test_a_tab_is_as_wide_as_it_is_shown() -> None:
    text = shown(checked('{\n\t"title":\t"S",\n\t"ownr":\t1}', "s.json", form="json"))
    assert carets(text) == ['"ownr":    1}']


@pytest.mark.parametrize("wide", ["x", "目", "e\N{COMBINING ACUTE ACCENT}"])
def test_a_long_line_is_cut_around_the_place(wide: str) -> None:
    text = shown(
        checked(f'title: S\ngoals: [{{text: "{wide * 300}", kind: borte, deadline: "{wide * 300}"}}]')
    )
    assert carets(text)[0].startswith("borte, deadline: ")
    (line,) = (line for line in text.splitlines() if "borte," in line)
    assert line.split("│ ")[1][0] == "…" == line[-1]
    assert width(line) < 220


def test_a_line_is_shown_once_for_several_findings() -> None:
    text = shown(checked("title: S\ngoals:\n  - text: Svare raskere\n"))
    assert text.count("s.yaml:3:5 ") > 1
    assert text.count("3 │ ") == 1


def test_what_the_whole_lacks_shows_no_line_and_what_cannot_be_read_does() -> None:
    assert "│" not in shown(checked("title: S\nmission: Vi er her\n")).split("presence-undecided")[0]
    assert "1 │ titel: S" in shown(checked("titel: S\n"))


def test_a_line_break_of_any_kind_ends_a_line() -> None:
    assert "2 │ ownr: 1" in shown(checked("title: S\r\nownr: 1\r\n"))
    assert "2 │ ownr: 1" in shown(checked("\ufefftitle: S\rownr: 1"))


def test_without_the_source_there_is_no_line() -> None:
    found = evolve(checked("title: S\ngoals:\n  - text: A\n"), source=None)
    assert "│" not in shown(found)
    assert "s.yaml:3:5 error goal-no-owner (SK909)" in shown(found)
    assert "│" not in shown(evolve(checked("title: S\ngoals:\n  - text: A\n"), source="title: S"))


def test_findings_are_counted_by_the_five_points() -> None:
    text = shown(checked("title: S\nmission: Vi er her\n", language="nb"))
    rows = {
        line.strip().rsplit(maxsplit=3)[0]: line.split()[-3:]
        for line in text.splitlines()
        if line[:4] == "    "
    }
    assert rows["Mål"] == ["1", "0", "0"]
    assert rows["Misjon og hensikt"][0] == "0"
    assert "Utenfor punktene" in rows
    assert "Punkt" not in shown(checked("titel: S", language="nb"))


def test_colours_come_on_top_of_the_same_words() -> None:
    found = checked(f'title: S\ngoals:\n  - text: "{HOSTILE} \\x1b[31m"\n    ownr: 1\n')
    plain, painted = shown(found), shown(found, colour=True)
    assert "\x1b" not in plain
    assert ESCAPE.search(painted)
    assert ESCAPE.sub("", painted) == plain


def test_nothing_in_a_file_is_obeyed() -> None:
    source = 'title: S\ngoals:\n  - text: "a\\x1b[2J\\r\\nforged.yaml:1:1 error x (X1) y\\u202e"\n'
    text = shown(checked(source), colour=True)
    assert not re.search(r"[\x00-\x09\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202e]", text)
    assert set(re.findall(r"\x1b.{0,2}", text)) <= {"\x1b[0", "\x1b[1", "\x1b[2", "\x1b[3"}
    assert "\x1b[2J" not in text
    assert not any(line.startswith("forged") for line in text.splitlines())
    assert "2 │ ownr: \\u001b[2J" in shown(checked("title: S\nownr: \x1b[2J\n"))
    assert harmless("\x1b[2J") == "\\u001b[2J"


class Terminal(io.StringIO):
    """A stream that people look at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "stream", "wanted"),
    [
        ({}, Terminal(), True),
        ({}, io.StringIO(), False),
        ({}, None, False),
        ({"NO_COLOR": "1"}, Terminal(), False),
        ({"NO_COLOR": ""}, Terminal(), True),
        ({"FORCE_COLOR": "1"}, io.StringIO(), True),
        ({"FORCE_COLOR": "0"}, Terminal(), False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, Terminal(), False),
        ({"TERM": "dumb"}, Terminal(), False),
    ],
)
def test_who_wants_colours(
    environment: dict[str, str], stream: io.StringIO | None, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert shows_colour(stream) is wanted


def test_a_report_is_rendered_from_python() -> None:
    report = sk.check(sk.Strategy("S", goals=[sk.Goal("Svare raskere")]))
    assert sk.render_report(report).startswith("error goal-missing") is False
    assert "goals[0].owner error goal-no-owner (SK909)" in sk.render_report(report)
    assert sk.render_report(report, "json") == sk.render_report(report, "json", colour=True)
    with pytest.raises(sk.UnknownNameError, match="there is no report 'sarf': did you mean sarif"):
        sk.render_report(report, "sarf")
    with pytest.raises(sk.ModelError, match=r"render_report\(report\) takes a report"):
        sk.render_report("s.yaml")  # type: ignore[arg-type]
