"""Every option is told in both languages, and the keywords that type checkers know are the options."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, get_origin, get_type_hints

import attrs
import pytest

from strategykit.cli import main
from strategykit.exporters import keywords
from strategykit.exporters.describing import describe
from strategykit.exporters.registry import exporter, list_exporters, options_for

BUILT_IN = [info.name for info in list_exporters() if info.distribution is None]
KEYWORDS: dict[str, Any] = {
    "markdown": keywords.MarkdownKeywords,
    "pptx": keywords.DeckKeywords,
    "blog": keywords.BlogKeywords,
    "stratml": keywords.StratmlKeywords,
}


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_option_of_ours_is_told_in_both_languages(name: str) -> None:
    for option in describe(exporter(name).options):
        assert option.help.en.endswith("."), option.name
        assert option.help.nb.endswith("."), option.name
        assert option.help.nb != option.help.en, f"{option.name} has no metadata nb"


@pytest.mark.parametrize("name", BUILT_IN)
def test_the_values_that_are_told_are_those_that_are_taken(name: str) -> None:
    chosen = exporter(name)
    for option in describe(chosen.options):
        hint = get_type_hints(chosen.options)[option.name]
        for choice in option.values.en.split(", ") if hint is bool or get_origin(hint) is Literal else ():
            made = options_for(chosen, {option.name: choice})
            assert str(getattr(made, option.name)).lower() == choice
        if option.default:
            assert options_for(chosen, {option.name: option.default}) == chosen.options()


@pytest.mark.parametrize("name", BUILT_IN)
def test_the_keywords_are_the_options(name: str) -> None:
    common = {*get_type_hints(keywords.CommonKeywords, None, _names()), "options"}
    hints = {
        # Who calls may give any names in a row; the class has them as a tuple.
        key: tuple[str, ...] if hint == Iterable[str] else hint
        for key, hint in get_type_hints(KEYWORDS.get(name, keywords.NoKeywords), None, _names()).items()
    }
    options = exporter(name).options
    assert hints["options"] == options | None
    assert {key: hint for key, hint in hints.items() if key not in common} == get_type_hints(options)
    assert set(hints) - common == {field.name for field in attrs.fields(options)}


def _names() -> dict[str, Any]:
    import datetime as dt
    from pathlib import Path

    from strategykit.checks import Configuration

    classes = {each.__name__: each for each in (exporter(name).options for name in BUILT_IN)}
    return {"dt": dt, "Iterable": Iterable, "Path": Path, "Configuration": Configuration, **classes}


def test_the_options_of_one_are_told_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exporters", "markdown", "--lang", "nb"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "markdown  .md .markdown"
    assert lines[3].split(maxsplit=3) == ["VALG", "VERDIER", "ELLERS", "HVA DET GJØR"]
    assert [line.split()[0] for line in lines[4:]] == ["form", "front_matter", "diagrams", "template"]
    assert main(["exporters", "json"]) == 0
    assert "It has no options." in capsys.readouterr().out
    assert main(["exporters", "blog"]) == 0
    assert capsys.readouterr().out.startswith("blog  directory\n")


def test_an_option_without_source_has_no_help() -> None:
    made: Any = attrs.make_class("Made", {"paper": attrs.field(default="a4", type=str)}, frozen=True)
    assert [(each.name, each.help.en) for each in describe(made)] == [("paper", "")]
