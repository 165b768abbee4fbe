"""StratML is read leniently, since hardly any real file is what the standard says; repairs are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_stratml import STRATEGY

import strategykit as sk
from drawing import strategies, texts
from strategykit.exporters import Source
from strategykit.exporters.stratml import StratmlExporter, StratmlOptions
from strategykit.exporters.stratml.reading import read
from strategykit.exporters.stratml.shape import PARTS
from strategykit.findings import Report

BANK = Path(__file__).parents[2] / "examples" / "boligbank" / "strategy_mended.yaml"
TAGS = sorted(
    {tag for part in PARTS.values() for tags in part.children.values() for tag in tags} | {"id", "FirstName"}
)
REAL = """<?xml version="1.0"?>
<stratml:PerformancePlanOrReport xmlns:stratml="http://www.stratml.net/PerformancePlanOrReport" Type="">
  <id/>
  <stratml:Name>Plan</stratml:Name>
  <StrategicPlanCore>
    <Organization><Name>Bærum</Name><Stakeholder StakeholderTypeType=""><Name/></Stakeholder></Organization>
    <Goal>
      <Name>Synlighet</Name><Description>Flere skal kjenne oss.</Description><Identifier>123</Identifier>
      <Objective>
        <Name>Svare</Name>
        <PerformanceIndicator ValueChainStage="Outcome">
          <MeasurementDimension>Svartid</MeasurementDimension><UnitOfMeasurement/>
          <MeasurementInstance>
            <TargetResult>
              <Description>Innen fire timer</Description>
              <EndDate>2027-12-31</EndDate><NumberOfUnits>4</NumberOfUnits>
            </TargetResult>
            <ActualResult><Description>[To be determined]</Description><StartDate/></ActualResult>
          </MeasurementInstance>
        </PerformanceIndicator>
      </Objective>
      <Stakeholder><Name>Redaktøren</Name><Role><Name>Eier</Name><RoleType>Performer</RoleType></Role></Stakeholder>
    </Goal>
  </StrategicPlanCore>
  <AdministrativeInformation>
    <StartDate>2027-12-31</StartDate><EndDate>2027-01-01</EndDate>
    <Submitter><FirstName>Kari</FirstName><LastName>Nordmann</LastName></Submitter>
  </AdministrativeInformation>
</stratml:PerformancePlanOrReport>
"""


def written(strategy: sk.Strategy, part: Any = "2") -> bytes:
    return StratmlExporter().export(Source(strategy, Report(), "nb"), StratmlOptions(part=part)).data


def test_a_real_file_is_read_and_what_was_repaired_is_told_with_its_line() -> None:
    strategy, report = read(REAL)
    assert strategy.title == "Plan"
    goal, objective = strategy.goals
    assert (goal.text, goal.owner, goal.notes[0].text) == (
        "Synlighet",
        "redaktoren",
        "Flere skal kjenne oss.",
    )
    assert (objective.text, objective.part_of) == ("Svare", goal.id)
    (indicator,) = strategy.indicators
    assert (indicator.name, indicator.unit, indicator.level, indicator.readings) == (
        "Svartid",
        None,
        sk.Level.OUTCOME,
        (),
    )
    (target,) = indicator.targets
    assert (target.value, target.text) == (sk.Quantity(4), "Innen fire timer")
    assert strategy.document is not None
    assert [author.name for author in strategy.document.authors] == ["Kari Nordmann"]
    assert {(finding.line, finding.severity.value, finding.message.en) for finding in report} == {
        (3, "warning", "PerformancePlanOrReport has no id; it is left out (1 of them)."),
        (16, "info", "What is in TargetResult stands in another order (1 of them)."),
        (18, "info", "What is in ActualResult stands in another order (1 of them)."),
        (22, "info", "What is in Goal stands in another order (1 of them)."),
        (27, "info", "AdministrativeInformation has no Submitter; it is read all the same (1 of them)."),
        (27, "info", "FirstName in Submitter has another name today (1 of them)."),
        (27, "info", "LastName in Submitter has another name today (1 of them)."),
        (2, "info", f"The file is not in the namespace of the standard, {PARTS['2'].namespace}."),
    }


@pytest.mark.parametrize("part", ["1", "2"])
def test_what_we_write_needs_no_repair_and_comes_back(part: str) -> None:
    strategy, report = read(written(STRATEGY, part))
    assert list(report) == []
    assert [(goal.id, goal.text, goal.part_of) for goal in strategy.goals] == [
        ("svar", "Svare raskere", None),
        ("helg", "Svare i helgen", "svar"),
    ]
    goal = strategy.goals[0]
    assert (goal.owner, goal.audiences, [each.text for each in goal.approaches]) == (
        "redaktor",
        ("kunder",),
        ["Vaktordning"],
    )
    assert (strategy.title, strategy.vision, strategy.mission) == ("Sosiale medier", "Raskest", "Vi svarer")
    assert strategy.organization is not None
    assert [value.text for value in strategy.organization.values] == ["Vi sier hvorfor"]
    if part == "2":
        assert strategy.benefits == STRATEGY.benefits
        (indicator,) = strategy.indicators
        assert (indicator.goals, indicator.unit, indicator.level) == (("svar",), "hour", sk.Level.OUTCOME)
        assert indicator.baseline == sk.Figure(26, when=STRATEGY.indicators[0].baseline.when)  # type: ignore[union-attr]
        assert [figure.value for figure in indicator.targets] == [sk.Quantity(4.5)]


def test_the_bank_comes_back_with_its_goals_and_measures() -> None:
    bank = sk.load(BANK)
    strategy, _ = read(written(bank))
    assert {goal.text for goal in strategy.goals} == {goal.text for goal in bank.goals}
    assert {each.id: each.goals for each in strategy.indicators} == {
        each.id: each.goals for each in bank.indicators
    }
    assert len(strategy.audiences) == len(bank.audiences)
    assert sk.loads(sk.dumps(strategy)) == strategy


def test_a_goal_that_stood_in_for_none_is_none() -> None:
    assert read(written(sk.Strategy("S")))[0].goals == ()


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("<StrategicPlan><Name>A & B</Name></StrategicPlan>", 1, "no well-formed XML"),
        ("", 1, "no well-formed XML"),
        ("<Plan/>", 1, "This is no StratML: the outermost element is Plan, not StrategicPlan or Perf"),
        (
            '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>\n<StrategicPlan>&b;</StrategicPlan>',
            1,
            "DOCTYPE",
        ),
        ("\n" + "<StrategicPlan>" * 60, 2, "nested too deeply"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(text: str, line: int, why: str) -> None:
    with pytest.raises(sk.LoadError, match=why) as refused:
        read(text)
    (finding,) = refused.value.findings
    assert finding.line == line


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(strategies(), st.sampled_from("12"))
def test_whatever_we_write_can_be_read_again(strategy: sk.Strategy, part: str) -> None:
    found, report = read(written(strategy, part))
    assert list(report) == []
    assert sk.loads(sk.dumps(found)) == found


def _tree(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pieces = st.lists(inner | texts().map(lambda text: text.replace("&", "").replace("<", "")), max_size=4)
    return st.builds(lambda tag, found: f"<{tag}>{''.join(found)}</{tag}>", st.sampled_from(TAGS), pieces)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.recursive(st.sampled_from(TAGS).map(lambda tag: f"<{tag}/>"), _tree, max_leaves=25), max_size=6
    )
)
def test_any_elements_in_any_order_are_read_or_refused(found: list[str]) -> None:
    core = f"<StrategicPlanCore>{''.join(found)}</StrategicPlanCore>"
    try:
        strategy, _ = read(f"<PerformancePlanOrReport>{''.join(found)}{core}</PerformancePlanOrReport>")
    except sk.LoadError as error:
        assert error.findings  # noqa: PT017 - either outcome is right
    else:
        assert sk.loads(sk.dumps(strategy)) == strategy
