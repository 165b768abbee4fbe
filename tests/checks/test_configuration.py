"""What a project sets: which checks run, and what is judged another way, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from strategykit import Configuration, Goal, ModelError, No, Override, Strategy
from strategykit.checks import Context, Problem, Threshold, check, run
from strategykit.checks.examples import baseline
from strategykit.checks.registry import built_in
from strategykit.errors import UnknownNameError
from strategykit.findings import Severity, Text, set_another_way

if TYPE_CHECKING:
    from collections.abc import Iterator

OWNERLESS = evolve(
    baseline(), mission=None, goals=tuple(evolve(each, owner=None) for each in baseline().goals)
)
WORDS = Text(nb="Noe.", en="Something.")
ABOUT: dict[str, Any] = {"summary": WORDS, "why": WORDS, "mend": WORDS, "sources": WORDS}


@check("only-crisis", "SK998", Severity.INFO, on=Strategy, profiles=("crisis",), **ABOUT)
def only_crisis(_: Strategy, context: Context) -> Iterator[Problem]:
    yield context.problem()


@check("goals-few", "SK999", Severity.INFO, on=Strategy, threshold=Threshold(2, WORDS), **ABOUT)
def goals_few(strategy: Strategy, context: Context) -> Iterator[Problem]:
    if len(strategy.goals) < context.threshold:
        yield context.problem()


@pytest.fixture(autouse=True)
def _more_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    every = (*built_in(), only_crisis, goals_few)
    monkeypatch.setattr("strategykit.checks.built_in", lambda: every)


def found(**settings: Any) -> list[str]:
    return [finding.name for finding in run(OWNERLESS, config=Configuration(**settings))]


def test_nothing_set_is_as_if_there_were_no_configuration() -> None:
    assert run(OWNERLESS, config=Configuration()) == run(OWNERLESS)
    assert found() == ["goal-no-owner", "goal-no-owner", "mission-missing"]


@pytest.mark.parametrize("handle", ["goal-no-owner", "SK909", "sk909", "SK90", "SK9"])
def test_a_check_is_left_out_by_name_code_or_the_beginning_of_one(handle: str) -> None:
    assert found(ignore=[handle]) == ["mission-missing"]


def test_a_whole_profile_is_left_out() -> None:
    assert found(ignore=["base"]) == []
    assert found(profiles=["crisis"], ignore=["base"]) == ["only-crisis"]


@pytest.mark.parametrize(
    ("select", "names"),
    [
        (["goal-no-owner"], ["goal-no-owner", "goal-no-owner"]),
        (["SK1"], ["mission-missing"]),
        (["SK102", "SK9"], ["goal-no-owner", "goal-no-owner", "mission-missing"]),
        (["only-crisis"], ["only-crisis"]),
        (["crisis"], ["only-crisis"]),
        (["SK998"], ["only-crisis"]),
        (["SK99"], []),
    ],
)
def test_selected_checks_alone_are_run(select: list[str], names: list[str]) -> None:
    assert found(select=select) == names


def test_what_is_left_out_is_left_out_of_what_is_selected() -> None:
    assert found(select=["SK1", "SK9"], ignore=["SK909"]) == ["mission-missing"]


def test_the_report_names_the_checks_that_would_have_run() -> None:
    report = run(OWNERLESS, config=Configuration(select=["mission-missing", "goal-no-owner"], ignore=["SK9"]))
    assert report.ignored == ("goal-no-owner",)


def test_a_chosen_profile_adds_its_checks() -> None:
    assert found(profiles=["crisis"]) == ["only-crisis", *found()]


def test_several_profiles_are_chosen_at_once() -> None:
    assert run(OWNERLESS, profile=["crisis", "open-source"]) == run(OWNERLESS, profile="crisis")


def test_another_severity_holds_and_is_told_with_its_reason() -> None:
    ours = Override("SK909", severity="info", reason="Styret eier målene")
    report = run(OWNERLESS, config=Configuration(overrides=[ours]))
    assert {f.name: f.severity.value for f in report} == {"goal-no-owner": "info", "mission-missing": "error"}
    assert report.overrides == (evolve(ours, check="goal-no-owner"),)
    assert report.to_dict()["overrides"] == [
        {
            "check": "goal-no-owner",
            "severity": "info",
            "threshold": None,
            "reason": "Styret eier målene",
        }
    ]
    assert [each.nb for each in set_another_way(report)] == [
        "Prosjektet setter goal-no-owner til info: Styret eier målene"
    ]


def test_another_severity_holds_for_every_finding_of_a_check() -> None:
    @check("both", "SK997", Severity.WARNING, on=Strategy, also=(Severity.ERROR,), **ABOUT)
    def both(_: Strategy, context: Context) -> Iterator[Problem]:
        yield context.problem(at="goals")
        yield context.problem(at="roles", severity=Severity.ERROR)

    ours = Override("both", severity="info", reason="x")
    every = (both, *built_in())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("strategykit.checks.built_in", lambda: every)
        found = run(OWNERLESS, config=Configuration(select=["both"], overrides=[ours]))
    assert [finding.severity for finding in found] == [Severity.INFO, Severity.INFO]


def test_an_override_of_a_check_that_is_not_run_is_not_told() -> None:
    ours = Override("only-crisis", severity="error", reason="x")
    assert run(OWNERLESS, config=Configuration(overrides=[ours])).overrides == ()


def test_another_threshold_holds() -> None:
    ours = Override("goals-few", threshold=3, reason="Vi har tre virksomhetsmål")
    assert "goals-few" not in found()
    assert "goals-few" in found(overrides=[ours])


def test_the_places_of_a_file_keep_what_was_set() -> None:
    class Somewhere:
        file = "s.yaml"

        def locate(self, _: object) -> tuple[int, int]:
            return (3, 1)

    ours = Configuration(overrides=[Override("SK909", severity="info", reason="x")], ignore=["SK102"])
    report = run(OWNERLESS, config=ours)
    located = report.located(Somewhere())
    assert (located.overrides, located.ignored) == (report.overrides, report.ignored)
    assert located.findings[0].line == 3


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"profiles": ["publik"]}, "there is no profile 'publik': did you mean public"),
        ({"profiles": ["qqqqq"]}, "there are base, public, conversational, open-source, crisis"),
        ({"select": ["goal-no-ownr"]}, "there is no check 'goal-no-ownr': did you mean goal-no-owner"),
        ({"ignore": ["SK7777"]}, "there is no check 'SK7777'"),
        ({"ignore": [""]}, "there is no check ''"),
        ({"plugins": ["nowhere"]}, "there is no installed plugin 'nowhere'"),
        ({"overrides": [Override("x-y", severity="info", reason="x")]}, "there is no check 'x-y'"),
        ({"overrides": [Override("SK909", threshold=3, reason="x")]}, "goal-no-owner has no threshold"),
        (
            {
                "overrides": [
                    Override(each, severity="info", reason="x") for each in ("SK909", "goal-no-owner")
                ]
            },
            "goal-no-owner is set twice",
        ),
        ({"ignore": ["check-crashed"]}, "check-crashed cannot be turned off"),
        ({"overrides": [Override("SK990", severity="info", reason="x")]}, "plugin-unavailable cannot be"),
    ],
)
def test_what_does_not_exist_is_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(UnknownNameError, match=message):
        found(**settings)


def test_everything_that_does_not_exist_is_told_at_once() -> None:
    with pytest.raises(UnknownNameError, match=r"'publik'.*'goal-no-ownr'"):
        found(profiles=["publik"], ignore=["goal-no-ownr"])


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"ignore": "SK909"}, r"Configuration.ignore takes a list, each item a text, not 'SK909'"),
        ({"select": [5]}, r"each item a text, not 5"),
        ({"profiles": None}, r"Configuration.profiles takes a list"),
        ({"overrides": ["SK909"]}, r"each item an Override, not 'SK909'"),
    ],
)
def test_a_wrong_type_is_refused_by_the_name_of_the_field(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError, match=message):
        Configuration(**settings)


@pytest.mark.parametrize(
    "settings",
    [
        {"reason": "x"},
        {"severity": "info", "reason": " "},
        {"severity": "fatal", "reason": "x"},
        {"threshold": -1, "reason": "x"},
        {"threshold": True, "reason": "x"},
        {"threshold": float("nan"), "reason": "x"},
        {"severity": "info", "reason": 5},
    ],
)
def test_an_override_without_a_reason_or_a_value_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ModelError):
        Override("SK909", **settings)


@pytest.mark.parametrize(
    ("argument", "value"), [("config", {"ignore": []}), ("profile", 5), ("today", "2027")]
)
def test_arguments_of_a_wrong_kind_are_refused_by_name(argument: str, value: Any) -> None:
    with pytest.raises(ModelError, match=rf"check\({argument}=…\)"):
        run(Strategy("S", goals=[Goal("Svare")]), **{argument: value})


def test_a_selection_that_runs_nothing_says_which_profile_is_missing_and_how_to_turn_it_on() -> None:
    report = run(Strategy("S", mission="Vi er her"), config=Configuration(select=["SK95"]))
    assert len(report) == 0
    (told,) = report.not_run
    assert "profilen open-source gjelder ikke her" in told.nb
    assert "--profile open-source" in told.en
    assert told.nb in report.text("nb")
    assert report.to_dict()["not_run"] == [told.en]
    assert told.en in str(report.page("en"))


@pytest.mark.parametrize(
    "config",
    [
        Configuration(),
        Configuration(select=["SK9"]),
        Configuration(select=["open-source"]),
        Configuration(select=["security-report-missing"]),
        Configuration(select=["SK95"], profiles=["open-source"]),
        Configuration(select=["SK2", "goal-no-owner"], ignore=["goal-no-owner"]),
    ],
)
def test_a_selection_that_runs_something_has_nothing_to_explain(config: Configuration) -> None:
    assert run(Strategy("S", mission="Vi er her"), config=config).not_run == ()


def test_one_part_of_a_selection_that_runs_nothing_is_told_beside_what_runs() -> None:
    report = run(Strategy("S", mission="Vi er her"), config=Configuration(select=["SK95", "goal-missing"]))
    assert [each.name for each in report] == ["goal-missing"]
    assert len(report.not_run) == 1


def test_a_selection_that_depends_on_the_date_or_on_taking_part_says_so() -> None:
    (dated,) = run(Strategy("S"), config=Configuration(select=["readings-stale"])).not_run
    assert "depends on the date" in dated.en
    away = Strategy("S", decided_no=[No("presence", "ikke ennå")])
    (absent,) = run(away, config=Configuration(select=["goal-no-owner"])).not_run
    assert "velger bort sosiale medier" in absent.nb
