"""How often the rules of thumb are right, on sentences labelled by hand and on those of the examples.

The sentences are our own, modelled on public strategies. `docs/heuristics.md` says what was measured on
the public ones themselves.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import strategykit as sk
from strategykit.checks import blanks, wording

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
LABELLED: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "labelled.toml").read_text(encoding="utf-8")
)
EXAMPLES = ["boligbank/strategy.yaml", "boligbank/strategy_mended.yaml", "team_safa/strategy.yaml"]
QUESTIONS: list[tuple[str, str]] = [
    ("goals", "vague"),
    ("goals", "activity"),
    ("goals", "superlative"),
    ("goals", "several"),
    ("wanted", "present"),
    ("approaches", "quality"),
    ("approaches", "beyond_posts"),
    ("holes", "hole"),
]
PRECISION = 0.9
RECALL = 0.85
GOALS = 60


def family(sentence: dict[str, Any]) -> str:
    return "en" if sentence["language"] == "en" else "no"


def of_family(name: str, language: str) -> list[dict[str, Any]]:
    return [each for each in LABELLED[name] if family(each) == language]


def answered(question: str, sentence: dict[str, Any]) -> bool:
    if question == "hole":
        return bool(blanks.hole(sentence["text"]))
    ask: Callable[[str, str], object] = getattr(wording, question)
    return bool(ask(sentence["text"], sentence["language"]))


@pytest.mark.parametrize("language", ["no", "en"])
def test_there_are_enough_goals(language: str) -> None:
    assert len(of_family("goals", language)) >= GOALS


def test_both_norwegians_are_there() -> None:
    assert {each["language"] for each in LABELLED["goals"]} == {"nb", "nn", "en"}


@pytest.mark.parametrize("language", ["no", "en"])
@pytest.mark.parametrize(("name", "question"), QUESTIONS)
def test_precision_and_recall(name: str, question: str, language: str) -> None:
    sentences = of_family(name, language)
    meant = {each["text"] for each in sentences if question in each["is"]}
    found = {each["text"] for each in sentences if answered(question, each)}
    assert meant, "nothing to find"
    assert len(found & meant) >= PRECISION * len(found), sorted(found - meant)
    assert len(found & meant) >= RECALL * len(meant), sorted(meant - found)


def goals_with(question: str) -> set[str]:
    ask: Callable[[str, str], object] = getattr(wording, question)
    strategies = [sk.load(ROOT / "examples" / name) for name in EXAMPLES]
    return {goal.id for each in strategies for goal in each.goals if ask(goal.text, "nb")}


def test_the_goals_of_the_examples() -> None:
    assert goals_with("vague") == {
        "synlighet-og-omdomme",
        "bedre-informasjonsflyt-ut-til-kundene",
        "mer-synlighet",
        "styrke-virksomhetens-omdomme",
        "kundebasen",
    }
    assert goals_with("activity") == {"overvake-hva-andre-sier-om-oss"}
    assert goals_with("superlative") == {"best-kundeservice", "raskest-svar"}
    assert goals_with("several") == {"synlighet-og-omdomme"}


@pytest.mark.parametrize("name", ["boligbank/strategy_mended.yaml"])
def test_nothing_is_found_in_the_mended_example(name: str) -> None:
    strategy = sk.load(ROOT / "examples" / name)
    approaches = [each.text for goal in strategy.goals for each in goal.approaches]
    assert [text for text in approaches if wording.beyond_posts(text, "nb")] == []
    assert [state.text for state in strategy.to_be if wording.present(state.text, "nb")] == []
