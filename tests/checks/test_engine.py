"""The engine: one walk, nothing silent, nothing changed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from strategykit.checks import Context, Problem, run
from strategykit.checks.engine import examine
from strategykit.checks.examples import baseline
from strategykit.checks.profiles import applying
from strategykit.checks.registry import Check, check
from strategykit.edits import edit
from strategykit.errors import UnknownNameError
from strategykit.findings import Severity, Text
from strategykit.graph import Graph
from strategykit.model import Channel, Document, Goal, No, Organization, Role, Strategy, Waiver

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = Text(nb="Noe.", en="Something.")
ABOUT: dict[str, Any] = {"summary": WORDS, "why": WORDS, "mend": WORDS, "sources": WORDS}
BANK = Path(__file__).parents[2] / "examples" / "boligbank" / "strategy.yaml"
TWO_GOALS = Strategy("S", goals=[Goal("Svare", id="a"), Goal("Lytte", id="b")])


def names(strategy: Strategy, **options: Any) -> list[str]:
    return [finding.name for finding in run(strategy, **options)]


def test_an_empty_strategy_is_one_finding() -> None:
    assert [(finding.name, finding.path) for finding in run(Strategy("Bare en tittel"))] == [
        ("strategy-empty", "")
    ]


def test_what_surrounds_an_empty_strategy_is_no_content_but_is_checked() -> None:
    strategy = Strategy("S", organization=Organization("O"), document=Document("D", owner="ingen"))
    assert {"strategy-empty", "reference-undefined"} <= set(names(strategy))
    assert "goal-missing" not in names(strategy)


@pytest.mark.parametrize("content", [{"mission": "Være der"}, {"decided_no": [No("crisis")]}])
def test_a_strategy_that_says_one_thing_is_not_empty(content: dict[str, Any]) -> None:
    found = names(Strategy("S", **content))
    assert "strategy-empty" not in found
    assert "goal-missing" in found


def test_equal_reports_twice_and_the_strategy_is_left_alone() -> None:
    strategy = evolve(baseline(), goals=(), mission=None)
    before = repr(strategy)
    assert run(strategy) == run(strategy)
    assert repr(strategy) == before


def test_the_findings_do_not_hang_on_the_order_of_sets() -> None:
    program = (
        "import strategykit as sk; from strategykit.checks import PROFILES, run; import datetime as dt;"
        f"report = run(sk.load({str(BANK)!r}), profile=PROFILES, today=dt.date(2027, 6, 1));"
        "print(report.to_dict(language='nb'))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1
    assert b"goal-no-deadline" in said.pop()


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


def test_a_specific_check_silences_the_general_one_on_what_is_inside_its_node() -> None:
    @check("general", "SK998", Severity.INFO, on=Goal, **ABOUT)
    def general(_: Goal, context: Context) -> Iterator[Problem]:
        yield context.problem()

    @check("specific", "SK999", Severity.INFO, on=Strategy, covers=("general",), **ABOUT)
    def specific(_: Strategy, context: Context) -> Iterator[Problem]:
        yield context.problem(at="goals")

    assert [finding.name for finding in examine(Graph(TWO_GOALS), [general, specific])] == ["specific"]


def test_a_rule_for_the_whole_strategy_speaks_of_the_node_its_finding_stands_in() -> None:
    @check("general", "SK998", Severity.INFO, on=Goal, **ABOUT)
    def general(_: Goal, context: Context) -> Iterator[Problem]:
        yield context.problem()

    @check("specific", "SK999", Severity.INFO, on=Strategy, covers=("general",), **ABOUT)
    def specific(_: Strategy, context: Context) -> Iterator[Problem]:
        yield context.problem(at="goals[1].owner")

    found = examine(Graph(TWO_GOALS), [general, specific])
    assert {(finding.name, finding.path) for finding in found} == {
        ("general", "goals[0]"),
        ("specific", "goals[1].owner"),
    }


@pytest.mark.parametrize("nonsense", ["et problem", None, Problem(at=(), message="ingen Text")])  # type: ignore[arg-type]
def test_a_rule_that_yields_nonsense_has_crashed(nonsense: Any) -> None:
    @check("nonsense", "SK999", Severity.INFO, on=Strategy, **ABOUT)
    def rule(_: Strategy, __: Context) -> Iterator[Any]:
        yield nonsense

    assert [finding.name for finding in examine(Graph(TWO_GOALS), [rule])] == ["check-crashed"]


def test_a_check_says_one_thing_about_one_place() -> None:
    @check("insistent", "SK999", Severity.INFO, on=Goal, **ABOUT)
    def insistent(_: Goal, context: Context) -> Iterator[Problem]:
        yield context.problem(at=("goals",))

    assert len(list(examine(Graph(TWO_GOALS), [insistent]))) == 1


STAYS_OUT = Strategy(
    "Vi er ikke der",
    document=baseline().document,
    roles=baseline().roles,
    decided_no=[No("presence", "Kundene er ikke der")],
)


def test_where_the_decision_is_to_stay_out_nothing_is_missing() -> None:
    assert names(STAYS_OUT) == []


def test_where_the_decision_is_to_stay_out_broken_references_are_still_broken() -> None:
    assert set(names(evolve(STAYS_OUT, roles=()))) == {"reference-undefined"}


def test_a_lenient_run_reports_the_errors_of_a_draft_as_warnings() -> None:
    draft = edit(baseline(), "document", status="draft")
    draft = evolve(draft, mission=None)
    lenient, strict = run(draft, lenient=True), run(draft)
    assert (lenient.ok, lenient.lenient) == (True, True)
    assert (strict.ok, strict.lenient) == (False, False)
    assert [finding.name for finding in lenient] == [finding.name for finding in strict]


def test_a_lenient_run_is_strict_about_what_is_no_draft() -> None:
    report = run(evolve(baseline(), mission=None), lenient=True)
    assert (report.ok, report.lenient) == (False, False)


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
        (Strategy("S", organization=Organization("O", sector="Offentlig sektor")), None, True),
        (Strategy("S", organization=Organization("O", sector="kommune")), None, True),
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


@pytest.mark.parametrize(
    ("channel", "applies"),
    [
        (Channel("Facebook"), True),
        (Channel("Bankens side", platform="Facebook", status="planned"), True),
        (Channel("Prosjektbloggen", kind="blog"), True),
        (Channel("Nettsiden"), False),
        (Channel("Facebook", kind="site"), False),
        (Channel("Facebook", status="deliberately_absent"), False),
        (Channel("Facebook", status="external"), False),
    ],
)
def test_the_conversational_profile_applies_where_people_can_answer(channel: Channel, applies: bool) -> None:
    assert ("conversational" in applying(Strategy("S", channels=[channel]))) is applies


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
