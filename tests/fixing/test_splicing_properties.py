"""Whatever stands in a file, mending changes the texts it is about and not one letter more."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from drawing import strategies, texts
from strategykit import checks
from strategykit.edits import edit
from strategykit.errors import LoadError
from strategykit.files import Format, Positions, read_text, to_text
from strategykit.files.mending import mend
from strategykit.files.mending.splicing import Source
from strategykit.files.mending.written import CannotSplice
from strategykit.files.yaml_syntax import forbidden_character
from strategykit.fixes import Edit, Remove, Replace
from strategykit.model import Channel, Goal, Guideline, Link, Strategy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.findings import Report

ONLY = checks.Configuration(select=["link-malformed", "platform-name-unnormalised", "duplicate-statement"])
COMMENTS = (" # kommentar", "\n# æøå", "\n    # innrykket", "\n", "\t# 'sitat\" {", "\n#")
QUOTES = ("{}", '"{}"', "'{}'", ">-\n          {}")
QUIET = ("mission", "vision", "trainings", "resources", "voices", "procedures", "crisis", "risks", "notes")


def look(strategy: Strategy, positions: Positions) -> Report:
    return positions.of(checks.run(strategy, config=ONLY))


def with_comments(text: str, strategy: Strategy, data: st.DataObject) -> str:
    """Put comments at the ends of lines, wherever the file still says the same."""
    for _ in range(data.draw(st.integers(0, 6))):
        lines = text.split("\n")
        line = data.draw(st.integers(0, len(lines) - 1))
        lines[line] += data.draw(st.sampled_from(COMMENTS))
        more = "\n".join(lines)
        try:
            text = more if read_text(more)[0] == strategy else text
        except LoadError:
            continue
    return text


def planted(base: Strategy, name: str, url: str) -> Strategy:
    """Give a strategy whose only channel is the one in which something is to be mended."""
    return attrs.evolve(base, channels=[Channel("Plantet", platform=name, links=[Link(url, text="x")])])


def only(base: Strategy, *fields: str) -> Strategy:
    """Leave out everything in which a check might find something too."""
    return Strategy(base.title, **{name: getattr(base, name) for name in fields})


@given(base=strategies(), data=st.data())
@settings(deadline=None, max_examples=150)
def test_only_the_replaced_texts_change(base: Strategy, data: st.DataObject) -> None:
    bad, good = ("qqyoutube", "http//qq.no/plantet"), ("YouTube", "http://qq.no/plantet")
    text = to_text(planted(only(base, *QUIET), *bad))
    assume(text.count(bad[0]) == text.count(bad[1]) == 1)
    for word in bad:
        quotes = data.draw(st.sampled_from(QUOTES))
        text = text.replace(f" {word}", " " + quotes.format(word))
    text = text.replace(bad[0], "youtube")
    text = with_comments(text, read_text(text)[0], data)
    if data.draw(st.booleans()):
        text = text.replace("\n", "\r\n")

    result = mend(text.encode(), "yaml", "s", look)

    assert result.content.decode() == text.replace("youtube", good[0]).replace(bad[1], good[1])
    assert mend(result.content, "yaml", "s", look).done == ()


@pytest.mark.parametrize("form", ["yaml", "json"])
@given(base=strategies(), data=st.data())
@settings(deadline=None, max_examples=60)
def test_only_the_lines_of_a_struck_statement_go(form: Format, base: Strategy, data: st.DataObject) -> None:
    rules = [Guideline(f"Regel {number}") for number in data.draw(st.lists(st.integers(0, 3), max_size=8))]
    kept = dict.fromkeys(rule.text for rule in rules)
    base = only(base, *QUIET)
    strategy = attrs.evolve(base, guidelines=rules)
    text = to_text(strategy, form)
    if form == "yaml":
        text = with_comments(text, strategy, data)

    result = mend(text.encode(), form, "s", look)

    assert read_text(result.content, form)[0] == attrs.evolve(base, guidelines=map(Guideline, kept))
    assert len(result.done) == len(rules) - len(kept)
    if form == "yaml":
        rest = iter(text.split("\n"))
        gone = [line for kept in result.content.decode().split("\n") for line in until(rest, kept)]
        assert all("Regel" in line for line in [*gone, *rest])


def until(lines: Iterator[str], last: str) -> Iterator[str]:
    return takewhile(lambda line: line != last, lines)


@pytest.mark.parametrize("form", ["yaml", "json"])
@given(old=texts(), new=texts(), in_brackets=st.booleans())
@settings(deadline=None, max_examples=400)
def test_any_text_can_stand_in_the_place_of_another(
    form: Format, old: str, new: str, *, in_brackets: bool
) -> None:
    strategy = Strategy("S", mission=old, goals=[Goal("A", reason=old, owner="b"), Goal("C")])
    text = to_text(strategy, "json" if in_brackets else form)
    assume(form == "json" or forbidden_character(text) is None)
    edits: list[Edit] = [
        Replace(("mission",), new),
        Replace(("goals", 0, "reason"), new),
        Remove(("goals", 1)),
    ]

    try:
        result = Source(text, form).mended(edits)
    except CannotSplice:
        # A text in several lines below a header cannot take every other one.
        assert form == "yaml"
        assert not in_brackets
        assert "\n" in old or len(old) > 80
        return

    wanted = edit(edit(strategy, "", mission=new), "goals[0]", reason=new)
    assert read_text(result, form)[0] == attrs.evolve(wanted, goals=wanted.goals[:1])
