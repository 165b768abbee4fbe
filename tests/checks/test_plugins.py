"""Checks of others: run when they are named, listed always, and never able to stop or replace ours."""

from __future__ import annotations

import sys
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import strategykit as sk
from strategykit.checks import list_plugins, plugins, run
from strategykit.checks.examples import baseline
from strategykit.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from strategykit.findings import Report

    Install = Callable[..., None]

CHECK = """
    from strategykit import Severity, Strategy, Text
    from strategykit.checks import check
    WORDS = Text(nb="Husregel.", en="House rule.")
    ABOUT = dict(summary=WORDS, why=WORDS, mend=WORDS, sources=WORDS)

    @check("{name}", "{code}", Severity.WARNING, on=Strategy, **ABOUT)
    def rule(strategy, context):
        yield context.problem()
"""
ACME = CHECK.format(name="acme-house-rule", code="ACME101")


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    monkeypatch.syspath_prepend(str(tmp_path))
    modules = set(sys.modules)

    def add(name: str, code: str, *, distribution: str | None = None, points_at: str | None = None) -> None:
        module = f"{name}_module"
        (tmp_path / f"{module}.py").write_text(dedent(code), encoding="utf-8")
        folder = tmp_path / f"{distribution or name}-1.2.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {distribution or name}\nVersion: 1.2\n", encoding="utf-8"
        )
        (folder / "entry_points.txt").write_text(
            f"[strategykit.checks]\n{name} = {points_at or module}\n", encoding="utf-8"
        )
        plugins.forget()

    yield add
    plugins.forget()
    for module in set(sys.modules) - modules:
        del sys.modules[module]


def checked(*names: str) -> Report:
    return run(baseline(), config=sk.Configuration(plugins=names))


def test_a_plugin_runs_only_when_the_project_or_a_profile_names_it(install: Install) -> None:
    install("acme", ACME)
    assert list(run(baseline())) == []
    assert "acme_module" not in sys.modules
    assert [finding.name for finding in checked("acme")] == ["acme-house-rule"]
    assert [finding.name for finding in run(baseline(), profile="acme")] == ["acme-house-rule"]


def test_checks_of_a_plugin_are_set_waived_and_left_out_like_ours(install: Install) -> None:
    install("acme", ACME)
    severity = sk.Override("acme-house-rule", severity="info", reason="Ny regel")
    config = sk.Configuration(plugins=["acme"], overrides=[severity])
    assert [finding.severity.value for finding in run(baseline(), config=config)] == ["info"]
    assert list(run(baseline(), config=evolve(config, overrides=[], ignore=["ACME1"]))) == []
    waived = evolve(baseline(), waivers=[sk.Waiver("acme-house-rule", reason="Avtalt")])
    assert list(run(waived, config=sk.Configuration(plugins=["acme"]))) == []


def test_an_entry_point_may_name_a_list(install: Install) -> None:
    install("acme", ACME + "\n    CHECKS = [rule]\n", points_at="acme_module:CHECKS")
    assert [finding.name for finding in checked("acme")] == ["acme-house-rule"]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("raise RuntimeError('borte')", "RuntimeError: borte"),
        ("import no_such_module_anywhere", "ModuleNotFoundError"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("def broken(:", "SyntaxError"),
        ("", "it holds no checks"),
    ],
)
def test_a_broken_plugin_is_a_finding_with_its_distribution_and_stops_nothing(
    install: Install, code: str, why: str
) -> None:
    install("broken", code, distribution="broken-checks")
    install("acme", ACME)
    report = checked("broken", "acme")
    assert [finding.name for finding in report] == ["acme-house-rule", "plugin-unavailable"]
    (crash,) = report.at_least(sk.Severity.ERROR)
    assert "broken (broken-checks 1.2)" in crash.message.nb
    assert why in crash.message.nb


@pytest.mark.parametrize(
    ("name", "code", "why"),
    [
        ("goal-no-owner", "ACME101", "goal-no-owner is taken"),
        ("check-crashed", "ACME101", "check-crashed is taken"),
        ("acme-rule", "SK204", "SK204 is taken"),
        ("acme-rule", "SK998", "codes that begin with SK are our own"),
        ("acme", "ACME101", "a name is written like"),
    ],
)
def test_ours_cannot_be_replaced(install: Install, name: str, code: str, why: str) -> None:
    install("acme", CHECK.format(name=name, code=code))
    (finding,) = checked("acme")
    assert finding.name == "plugin-unavailable"
    assert why in finding.message.en


def test_of_two_plugins_with_one_name_for_a_check_the_first_keeps_it(install: Install) -> None:
    install("acme", ACME)
    install("zeta", CHECK.format(name="acme-house-rule", code="ZETA101"))
    assert sorted(finding.name for finding in checked("acme", "zeta")) == [
        "acme-house-rule",
        "plugin-unavailable",
    ]


def test_of_two_plugins_of_one_name_both_distributions_are_told(install: Install) -> None:
    install("acme", ACME, distribution="zeta-checks")
    install("acme", ACME, distribution="acme-checks")
    rule, unavailable = checked("acme")
    assert rule.name == "acme-house-rule"
    assert unavailable.message.en == (
        "The plugin acme (acme-checks 1.2): zeta-checks 1.2 has a plugin called acme too. "
        "Its checks have not run."
    )
    (listed,) = list_plugins()
    assert [each.name for each in listed.checks] == ["acme-house-rule"]
    assert len(listed.wrong) == 1


def test_who_asks_for_a_check_of_a_plugin_is_told_how_to_switch_it_on(install: Install) -> None:
    install("acme", ACME)
    for handle in ("acme-house-rule", "ACME101"):
        with pytest.raises(sk.UnknownNameError, match=f"{handle} belongs to the plugin acme: add --profile"):
            run(baseline(), config=sk.Configuration(select=[handle]))


def test_a_check_that_crashes_is_named_and_the_rest_goes_on(install: Install) -> None:
    install("acme", ACME.replace("yield context.problem()", "yield 1 / 0"))
    report = run(evolve(baseline(), mission=None), config=sk.Configuration(plugins=["acme"]))
    assert [finding.name for finding in report] == ["check-crashed", "mission-missing"]


def test_what_a_broken_plugin_is_set_to_is_no_mistake(install: Install) -> None:
    install("broken", "raise RuntimeError")
    config = sk.Configuration(plugins=["broken"], ignore=["broken-check-of-theirs"])
    assert [finding.name for finding in run(baseline(), config=config)] == ["plugin-unavailable"]


def test_a_broken_plugin_is_no_fault_of_a_draft_and_cannot_be_waived(install: Install) -> None:
    install("broken", "raise RuntimeError")
    draft = sk.edit(baseline(), "document", status="draft")
    draft = evolve(draft, waivers=[sk.Waiver("plugin-unavailable", reason="Vi vet det")])
    report = run(draft, config=sk.Configuration(plugins=["broken"]), lenient=True)
    assert "plugin-unavailable" in {finding.name for finding in report.at_least(sk.Severity.ERROR)}


def test_a_plugin_that_is_not_installed_is_refused_with_those_that_are(install: Install) -> None:
    install("acme", ACME)
    with pytest.raises(sk.UnknownNameError, match="no installed plugin 'acmee': did you mean acme"):
        checked("acmee")


def test_every_plugin_is_listed_with_what_is_wrong(
    install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    install("acme", ACME)
    install("broken", "raise RuntimeError('borte')", distribution="broken-checks")
    assert {"acme", "broken"} <= {plugin.name for plugin in list_plugins()}
    assert main(["checks", "--lang", "nb"]) == 0
    said = capsys.readouterr().out
    assert "Tillegget acme (acme 1.2): acme-house-rule" in said
    assert "Tillegget broken (broken-checks 1.2): –" in said
    assert "RuntimeError: borte" in said
    assert main(["checks", "ACME101"]) == 0
    assert "House rule." in capsys.readouterr().out
