"""The engine: one walk, nothing silent, nothing changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from strategykit.checks import Context, Problem, run
from strategykit.checks.engine import examine
from strategykit.checks.examples import baseline
from strategykit.checks.registry import Check, check
from strategykit.errors import UnknownNameError
from strategykit.findings import Severity, Text
from strategykit.graph import Graph
from strategykit.model import Document, Goal, No, Organization, Role, Strategy, Waiver

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = Text(nb="Noe.", en="Something.")
ABOUT: dict[str, Any] = {"summary": WORDS, "why": WORDS, "mend": WORDS, "sources": WORDS}
TWO_GOALS = Strategy("S", goals=[Goal("Svare", id="a"), Goal("Lytte", id="b")])


def names(strategy: Strategy, **options: Any) -> list[str]:
    return [finding.name for finding in run(strategy, **options)]


def test_a_title_alone_lacks_the_five_points() -> None:
    assert {(finding.code, finding.path) for finding in run(Strategy("Bare en tittel"))} == {
        ("SK101", "goals"),
        ("SK102", "mission"),
        ("SK103", "indicators"),
        ("SK104", "responsibilities"),
        ("SK105", "benefits"),
    }


def test_equal_reports_twice_and_the_strategy_is_left_alone() -> None:
    strategy = evolve(baseline(), goals=(), mission=None)
    before = repr(strategy)
    assert run(strategy) == run(strategy)
    assert repr(strategy) == before


def test_a_rule_is_called_once_for_every_node_of_its_class() -> None:
    calls: Counter[str] = Counter()

    @check("counting", "SK999", Severity.INFO, on=(Goal, Role), **ABOUT)
    def counting(node: Goal | Role, _: Context) -> Iterator[Problem]:
        calls[node.id] += 1
        yield from ()

    strategy = evolve(TWO_GOALS, roles=[Role("Redaktør")])
    assert list(examine(Graph(strategy), [counting])) == []
    assert calls == {"a": 1, "b": 1, "redaktor": 1}


def test_a_problem_without_words_takes_them_from_its_check() -> None:
    @check("wordless", "SK999", Severity.INFO, on=Goal, **ABOUT)
    def wordless(_: Goal, context: Context) -> Iterator[Problem]:
        yield context.problem(at="deadline")

    first, second = examine(Graph(TWO_GOALS), [wordless])
    assert (first.message, first.hint) == (WORDS, WORDS)
    assert {first.path, second.path} == {"goals[0].deadline", "goals[1].deadline"}


def crashing() -> Check:
    @check("crashing", "SK999", Severity.INFO, on=Goal, **ABOUT)
    def rule(goal: Goal, context: Context) -> Iterator[Problem]:
        if goal.id == "a":
            message = "gikk galt"
            raise RuntimeError(message)
        yield context.problem()

    return rule


def test_a_crash_is_an_error_that_names_the_check_and_stops_nothing_else() -> None:
    found = list(examine(Graph(TWO_GOALS), [crashing()]))
    assert [(finding.name, finding.code, finding.severity, finding.path) for finding in found] == [
        ("crashing", "SK999", Severity.INFO, "goals[1]"),
        ("check-crashed", "SK934", Severity.ERROR, "goals[0]"),
    ]
    assert "crashing (SK999): RuntimeError: gikk galt" in found[1].message.nb


def test_a_crash_cannot_be_waived_and_is_never_softened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("strategykit.checks.built_in", lambda: (crashing(),))
    strategy = evolve(
        TWO_GOALS,
        document=Document("D", status="draft"),
        waivers=[Waiver("check-crashed", reason="Vi vet det")],
    )
    found = {finding.name: finding.severity for finding in run(strategy, lenient=True)}
    assert found["check-crashed"] is Severity.ERROR


def test_the_more_specific_check_silences_the_general_one_on_the_same_node_only() -> None:
    @check("general", "SK998", Severity.INFO, on=Goal, **ABOUT)
    def general(_: Goal, context: Context) -> Iterator[Problem]:
        yield context.problem()

    @check("specific", "SK999", Severity.INFO, on=Goal, covers=("general",), **ABOUT)
    def specific(goal: Goal, context: Context) -> Iterator[Problem]:
        if goal.id == "a":
            yield context.problem(at="owner")

    found = examine(Graph(TWO_GOALS), [general, specific])
    assert {(finding.name, finding.path) for finding in found} == {
        ("specific", "goals[0].owner"),
        ("general", "goals[1]"),
    }


def test_a_check_says_one_thing_about_one_place() -> None:
    @check("insistent", "SK999", Severity.INFO, on=Goal, **ABOUT)
    def insistent(_: Goal, context: Context) -> Iterator[Problem]:
        yield context.problem(at=("goals",))

    assert len(list(examine(Graph(TWO_GOALS), [insistent]))) == 1


def test_where_the_decision_is_to_stay_out_nothing_is_missing() -> None:
    stays_out = Strategy("Vi er ikke der", decided_no=[No("presence", "Kundene er ikke der")])
    assert names(stays_out) == []


def test_where_the_decision_is_to_stay_out_broken_references_are_still_broken() -> None:
    stays_out = Strategy(
        "Vi er ikke der",
        document=Document("D", owner="ingen-slik"),
        decided_no=[No("presence", "Kundene er ikke der")],
    )
    assert names(stays_out) == ["reference-undefined"]


def test_a_lenient_run_reports_the_errors_of_a_draft_as_warnings() -> None:
    draft = evolve(baseline(), mission=None, document=Document("D", status="draft"))
    assert {finding.severity for finding in run(draft, lenient=True)} == {Severity.WARNING}
    assert {finding.severity for finding in run(draft)} == {Severity.ERROR}


def test_a_lenient_run_is_strict_about_what_is_no_draft() -> None:
    assert not run(evolve(baseline(), mission=None), lenient=True).ok


def test_a_misspelt_profile_gets_a_suggestion() -> None:
    with pytest.raises(UnknownNameError, match="'publik': did you mean public"):
        run(baseline(), profile="publik")


@pytest.mark.parametrize(
    ("strategy", "profile", "applies"),
    [
        (Strategy("S"), None, False),
        (Strategy("S"), "crisis", False),
        (Strategy("S"), "public", True),
        (Strategy("S", organization=Organization("O", sector="public")), None, True),
        (Strategy("S", organization=Organization("O", sector="public")), "crisis", True),
        (Strategy("S", organization=Organization("O", sector="private")), None, False),
    ],
)
def test_the_public_profile_applies_when_asked_for_and_in_the_public_sector(
    strategy: Strategy, profile: str | None, applies: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    @check("public-only", "SK999", Severity.INFO, on=Strategy, profiles=("public",), **ABOUT)
    def public_only(_: Strategy, context: Context) -> Iterator[Problem]:
        yield context.problem()

    monkeypatch.setattr("strategykit.checks.built_in", lambda: (public_only,))
    assert (names(strategy, profile=profile) == ["public-only"]) is applies


def test_hostile_words_are_one_short_line_and_no_placeholder() -> None:
    hostile = "{context.graph}\n\x1b[31m" + "langt " * 40
    (finding,) = (
        each
        for each in run(evolve(baseline(), goals=[Goal(hostile, id="svar"), *baseline().goals[1:]]))
        if each.name == "goal-no-owner"
    )
    assert finding.message.nb.startswith("Målet «{context.graph} [31mlangt ")
    assert finding.message.nb.isprintable()
    assert len(finding.message.nb) < 100
